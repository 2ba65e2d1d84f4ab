// What the sidebar can show, as data. `null` in a screen means: asked for, not answered yet.
import type {
  BadCell,
  Candidate,
  Desk,
  DraftLine,
  IncidentLine,
  Preview,
  ProposedTable,
  ReplyOf,
  Request,
  RequestOf,
  Room,
} from '../app/protocol.ts';

export type IncidentType = RequestOf<'stop'>['type'];
export type Marketplace = Candidate['marketplace'];

/** A table of the proposal with what the seller made of it: field name → header. */
export type SetUpTable = {
  readonly table: ProposedTable;
  readonly chosen: boolean;
  readonly picked: Readonly<Record<string, string>>;
};

/** One trouble that is open on the screen; `room` follows a moment after `incident`. */
type OfIncident = { readonly incident: IncidentLine; readonly room: Room | null };

export type StopListScreen = OfIncident & {
  readonly kind: 'stopList';
  /** From the stop's own reply, so that the question can be answered before the room is read. */
  readonly candidates: readonly Candidate[];
  /** The task taken up by hand before its turn. */
  readonly picked: string | null;
};
export type RoomScreen = OfIncident & { readonly kind: 'room' };
export type ReplyScreen = OfIncident & {
  readonly kind: 'reply';
  readonly draft: DraftLine;
  readonly from: 'stopList' | 'room';
};
export type MistakeScreen = OfIncident & {
  readonly kind: 'mistake';
  readonly found: ReplyOf<'previewMistake'> | null;
};
export type SetUpScreen = {
  readonly kind: 'setUp';
  readonly tables: readonly SetUpTable[] | null;
  /** Where the seller was going when set-up came between. */
  readonly goal: 'desk' | 'stop';
};
export type WhatHappenedScreen = {
  readonly kind: 'whatHappened';
  readonly preview: Preview | null;
  /** A sentence when no row of goods is selected, else null. */
  readonly unselected: string | null;
};
export type HowFarScreen = {
  readonly kind: 'howFar';
  readonly type: IncidentType;
  readonly preview: Preview | null;
};

export type Screen =
  | { readonly kind: 'desk' }
  | SetUpScreen
  | WhatHappenedScreen
  | HowFarScreen
  | StopListScreen
  | RoomScreen
  | ReplyScreen
  | MistakeScreen;

/** One sending of a request; a repetition has a new number and the same request. */
export type Call = { readonly number: number; readonly request: Request };

/** command: one at a time, never overtaken. reading: the latest counts. aside: the name, which holds up nothing. */
export type Slot = 'command' | 'reading' | 'aside';

/** What can be done about a refusal or a lost answer. */
export type WayOut =
  | { readonly kind: 'again'; readonly request: Request; readonly command: boolean }
  | { readonly kind: 'setUp' }
  | { readonly kind: 'selection' }
  | { readonly kind: 'desk' }
  | { readonly kind: 'none' };

export type Trouble = { readonly say: string; readonly advice: string; readonly way: WayOut };

/** Result of the last command, shown on the screen it led to. */
export type Result = {
  readonly done: readonly string[];
  /** What else the seller should know about it. */
  readonly notes: readonly string[];
  readonly byHand: readonly { readonly label: string; readonly count: number }[];
};

export type State = {
  readonly screen: Screen;
  /** As of the last opening; null while nothing trustworthy is known. */
  readonly desk: Desk | null;
  readonly calls: Readonly<Record<Slot, Call | null>>;
  readonly lastCall: number;
  readonly trouble: Trouble | null;
  readonly result: Result;
  readonly badCells: readonly BadCell[];
};
