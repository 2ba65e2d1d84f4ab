// Everything that can happen to the sidebar: what the seller does, and what comes back over the wire.
import type { AxisName, DraftLine, IncidentLine, PreviewRow, Reply, RequestOf } from '../app/protocol.ts';
import type { InspectionEvent } from './inspection-events.ts';
import type { OutageEvent } from './outage-events.ts';
import type { PackingEvent } from './packing-events.ts';
import type { Ending, IncidentType, Period, PeriodAxis, SubKind } from './screens.ts';
import type { SettleEvent } from './settle-events.ts';
import type { Start } from './start.ts';
import type { TalkEvent } from './talk-events.ts';
import type { TemplateEvent } from './template-events.ts';

/** A command as the screen knows it; what the state knows already is added in commands.ts. */
type Command<K extends 'addContact' | 'nameTransaction' | 'recordDetails'> = Omit<
  RequestOf<K>,
  'kind' | 'incidentId'
>;

export type Event =
  | { readonly kind: 'start'; readonly screen: Start }
  | { readonly kind: 'goDesk' }
  /** 「表で見る」 of rows by their tokens. */
  | { readonly kind: 'select'; readonly rows: string[] }
  | { readonly kind: 'goDue' }
  | { readonly kind: 'goSetUp' }
  | { readonly kind: 'goTakeOff' }
  | { readonly kind: 'goSupport' }
  | { readonly kind: 'goStop' }
  | { readonly kind: 'back' }
  | { readonly kind: 'again' }
  | { readonly kind: 'more' }
  | { readonly kind: 'setName'; readonly name: string }
  // Set-up
  | { readonly kind: 'pickTable'; readonly sheetId: number; readonly chosen: boolean }
  /** An empty header means that the column is not used. */
  | { readonly kind: 'pickHeader'; readonly sheetId: number; readonly field: string; readonly header: string }
  | { readonly kind: 'setUp'; readonly requestId: string }
  | { readonly kind: 'takeOff'; readonly requestId: string }
  // Before the stop
  | { readonly kind: 'goSearch' }
  | { readonly kind: 'search'; readonly query: string }
  | { readonly kind: 'tickHit'; readonly token: string; readonly ticked: boolean }
  /** These rows are the starting ones, wherever the selection is. */
  | { readonly kind: 'takeRows'; readonly rows: readonly string[] }
  | { readonly kind: 'choose'; readonly type: IncidentType }
  | { readonly kind: 'tickAxis'; readonly axis: AxisName; readonly ticked: boolean }
  | { readonly kind: 'setPeriod'; readonly axis: PeriodAxis; readonly period: Period }
  | { readonly kind: 'setWords'; readonly words: string }
  | { readonly kind: 'leaveOut'; readonly row: PreviewRow; readonly reason: string }
  | { readonly kind: 'putBack'; readonly token: string }
  | { readonly kind: 'stop'; readonly requestId: string }
  // One trouble
  | {
      readonly kind: 'goIncident';
      readonly incident: IncidentLine;
      readonly to:
        | 'stopList'
        | 'room'
        | 'contacts'
        | 'grown'
        | 'reverse'
        | 'inspection'
        | 'restart'
        | 'report'
        | 'letters'
        | 'threads';
    }
  | { readonly kind: 'readIncident' }
  | { readonly kind: 'goDetails' }
  | { readonly kind: 'goMistake' }
  | { readonly kind: 'goRelease'; readonly ending: Ending }
  /** Puts another task than the next one on the card. */
  | { readonly kind: 'takeUp'; readonly taskId: string }
  | RequestOf<'recordTask'>
  | ({ readonly kind: 'name' } & Command<'nameTransaction'>)
  | { readonly kind: 'foundMyself'; readonly requestId: string }
  | { readonly kind: 'showDraft'; readonly draft: DraftLine }
  /** About the draft now shown. */
  | Omit<RequestOf<'recordSent'>, 'draftId'>
  | ({ readonly kind: 'addContact' } & Command<'addContact'>)
  | {
      readonly kind: 'setType';
      readonly requestId: string;
      readonly type: IncidentType;
      readonly subKind: SubKind;
    }
  | ({ readonly kind: 'recordDetails' } & Command<'recordDetails'>)
  | { readonly kind: 'addGrown'; readonly requestId: string }
  | { readonly kind: 'mistake'; readonly requestId: string; readonly reason: string }
  /** Of this row one piece stays stopped. */
  | { readonly kind: 'keepHold'; readonly holdId: string; readonly kept: boolean }
  | { readonly kind: 'release'; readonly requestId: string; readonly reason: string }
  | RequestOf<'recordPromise'>
  | RequestOf<'recordReverse'>
  /** 「いまの操作を元に戻す」, of the result now shown. */
  | { readonly kind: 'undo'; readonly requestId: string }
  | InspectionEvent
  | TalkEvent
  | SettleEvent
  | TemplateEvent
  | OutageEvent
  | PackingEvent
  // From the wire
  | { readonly kind: 'answered'; readonly call: number; readonly reply: Reply }
  | { readonly kind: 'lost'; readonly call: number };

export type CommandEvent = Extract<Event, { readonly requestId: string }>;
