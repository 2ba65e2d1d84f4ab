// What the sidebar can show, as data. `null` in a screen means: asked for, not answered yet.
import type {
  AxisName,
  BadCell,
  Candidate,
  ContactLine,
  Desk,
  Details,
  DraftLine,
  IncidentLine,
  Preview,
  PreviewRow,
  ProposedTable,
  ReachWire,
  ReplyOf,
  Request,
  RequestOf,
  Room,
} from '../app/protocol.ts';
import type { InspectionScreen, ReportScreen, RestartScreen } from './inspection-screens.ts';
import type { OutageDeclareScreen, OutageScreen } from './outage-screens.ts';
import type {
  OnTheWayScreen,
  OtherWaysScreen,
  OutageCancelScreen,
  OutageReportScreen,
  PackingScreen,
  ReadinessScreen,
} from './packing-screens.ts';
import type { ClosingScreen, OfficeScreen, SettleScreen } from './settle-screens.ts';
import type { LettersScreen, ThreadScreen, ThreadsScreen } from './talk-screens.ts';
import type { RulesScreen, TemplateScreen, TemplatesScreen } from './template-screens.ts';

export type IncidentType = RequestOf<'stop'>['type'];
export type SubKind = Details['subKind'];
export type Marketplace = Candidate['marketplace'];
export type Ending = RequestOf<'release'>['ending'];

/** The axes that take a period of days. */
export type PeriodAxis = Extract<AxisName, 'outsourcer' | 'bought' | 'shipped'>;
export type Period = NonNullable<ReachWire['shipped']>;

/** A table of the proposal with what the seller made of it: field name → header. */
export type SetUpTable = {
  readonly table: ProposedTable;
  readonly chosen: boolean;
  readonly picked: Readonly<Record<string, string>>;
};

export type SetUpScreen = {
  readonly kind: 'setUp';
  readonly tables: readonly SetUpTable[] | null;
  /** Where the seller was going when set-up came between. */
  readonly goal: 'desk' | 'stop';
};

export type WhatHappenedScreen = {
  readonly kind: 'whatHappened';
  /** Tokens of rows that were searched for; null where the selection in the sheet counts. */
  readonly start: Preview['start'] | null;
  /** Of the starting rows alone. */
  readonly preview: Preview | null;
  /** A sentence when no row of goods is selected, else null. */
  readonly unselected: string | null;
};

/** A part of a long list; `cursor` null at its end. */
export type RowList = {
  /** Tokens of all, listed or not. */
  readonly rows: Preview['rows'];
  readonly list: readonly PreviewRow[];
  readonly cursor: number | null;
};

export type SearchScreen = {
  readonly kind: 'search';
  /** To go back to without a choice. */
  readonly from: WhatHappenedScreen;
  /** Asked last, blank before the first search. */
  readonly query: string;
  readonly found: RowList | null;
  /** Tokens of the hits ticked. */
  readonly ticked: readonly string[];
};

/** A row that the seller took out of reach, and why. */
export type LeftOut = { readonly row: PreviewRow; readonly reason: string };

export type HowFarScreen = {
  readonly kind: 'howFar';
  readonly type: IncidentType;
  /** As on the screen before; the first answer tells them in any case. */
  readonly start: Preview['start'] | null;
  readonly preview: Preview | null;
  /** What is ticked and typed now; null until the door has told the usual reach of the kind. */
  readonly reach: ReachWire | null;
  /** The answer for this very reach is not there yet: nothing may be stopped by the old one. */
  readonly isBehind: boolean;
  readonly left: readonly LeftOut[];
};

/** One trouble that is open on the screen; `room` follows a moment after `incident`. */
export type OfIncident = { readonly incident: IncidentLine; readonly room: Room | null };

export type StopListScreen = OfIncident & {
  readonly kind: 'stopList';
  /** From the stop's own reply, so that the question can be answered before the room is read. */
  readonly candidates: readonly Candidate[];
  /** The task taken up by hand before its turn. */
  readonly picked: string | null;
};
export type RoomScreen = OfIncident & {
  readonly kind: 'room';
  /** Only passed through: くわしいこと opens as soon as the room is read. */
  readonly opens?: 'details';
};
export type ReplyScreen = OfIncident & {
  readonly kind: 'reply';
  readonly draft: DraftLine;
  readonly from: 'stopList' | 'room' | 'reverse';
};
export type DetailsScreen = OfIncident & { readonly kind: 'details' };
export type ContactsScreen = OfIncident & {
  readonly kind: 'contacts';
  readonly found: {
    readonly list: readonly ContactLine[];
    readonly all: number;
    readonly cursor: number | null;
  } | null;
};
export type GrownScreen = OfIncident & { readonly kind: 'grown'; readonly found: RowList | null };
export type MistakeScreen = OfIncident & {
  readonly kind: 'mistake';
  readonly found: ReplyOf<'previewMistake'> | null;
};
export type ReleaseScreen = OfIncident & {
  readonly kind: 'release';
  readonly ending: Ending;
  readonly found: ReplyOf<'previewRelease'> | null;
  /** Holds of which one piece stays stopped. */
  readonly keep: readonly string[];
};
export type ReverseScreen = OfIncident & {
  readonly kind: 'reverse';
  readonly found: Omit<ReplyOf<'reverse'>, 'kind' | 'incidentId'> | null;
};
/** 調査用に写す */
export type SupportScreen = { readonly kind: 'support'; readonly text: string | null };
export type DueScreen = { readonly kind: 'due'; readonly found: ReplyOf<'due'> | null };

export type IncidentScreen =
  | StopListScreen
  | RoomScreen
  | ReplyScreen
  | DetailsScreen
  | ContactsScreen
  | GrownScreen
  | MistakeScreen
  | ReleaseScreen
  | ReverseScreen
  | InspectionScreen
  | RestartScreen
  | ReportScreen
  | LettersScreen
  | ThreadsScreen
  | ThreadScreen
  | SettleScreen
  | ClosingScreen
  | OutageScreen
  | PackingScreen
  | OtherWaysScreen
  | OutageCancelScreen
  | OnTheWayScreen
  | OutageReportScreen;

export type Screen =
  | { readonly kind: 'desk' }
  | SetUpScreen
  | { readonly kind: 'takeOff' }
  | SupportScreen
  | WhatHappenedScreen
  | SearchScreen
  | HowFarScreen
  | DueScreen
  | OfficeScreen
  | TemplatesScreen
  | TemplateScreen
  | RulesScreen
  | OutageDeclareScreen
  | ReadinessScreen
  | IncidentScreen;

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
  /** Number of the operation that 「いまの操作を元に戻す」 takes back; null where it is not offered. */
  readonly undo: number | null;
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
