// What the screens 検品, 売るのを再開する and 検品のまとめ can show, as data. Answers stand in a queue from the key press until the
// door has taken them, so that the next piece need not wait for the one before.
import type { ContactLine, InspectionLine, ReplyOf, RequestOf } from '../app/protocol.ts';
import type { OfIncident } from './screens.ts';

export type Answer = NonNullable<InspectionLine['answer']>;
export type RestAnswer = RequestOf<'recordRest'>['answer'];
export type Disposition = NonNullable<InspectionLine['disposition']>;
export type Bucket = 'passed' | 'rework' | 'reworded' | 'failed';
/** Pieces by what was found. */
export type Buckets = Pick<InspectionLine, Bucket>;
export type WrittenAnswer = RequestOf<'recordInspection'>;

/** What has been pressed and typed about the line in hand and is in no request yet; null = left as it is. */
export type InspectionDraft = {
  readonly lineId: string;
  /** For the request that records it when the screen is left; empty while nothing was written. */
  readonly requestId: string;
  /** A piece that is not simply good: what is said of it is asked before it is recorded. */
  readonly answer: Exclude<RestAnswer, 'YES'> | null;
  /** Of a row with several pieces: what has been counted so far. */
  readonly found: Buckets | null;
  readonly defects: readonly string[] | null;
  /** 「その他」, in own words. */
  readonly otherDefect: string;
  /** null: decided later. */
  readonly disposition: Disposition | null;
  readonly newText: string | null;
  readonly photo: string | null;
  readonly note: string | null;
  /** By what is looked at. */
  readonly measured: Readonly<Record<string, string>>;
};

export type LineFilter = 'open' | 'finished' | 'out';

/** What of the inspection is on screen. */
export type InspectionFace =
  | { readonly kind: 'line' }
  | { readonly kind: 'lines'; readonly filter: LineFilter }
  /** 「同じ判定を残り全部に」; `lineId` null: of all open lines. */
  | { readonly kind: 'rest'; readonly lineId: string | null; readonly answer: RestAnswer | null }
  | { readonly kind: 'leaveOut'; readonly lineId: string }
  /** 返ってきた物: `contacts` null while they are read. */
  | {
      readonly kind: 'returned';
      readonly contacts: readonly ContactLine[] | null;
      readonly cursor: number | null;
    }
  | { readonly kind: 'fatal' };

export type InspectionFound = Omit<ReplyOf<'inspection'>, 'kind' | 'incident'>;

export type InspectionScreen = OfIncident & {
  readonly kind: 'inspection';
  readonly found: InspectionFound | null;
  readonly face: InspectionFace;
  readonly draft: InspectionDraft | null;
  /** Given and not confirmed yet, in order; the first is under way. */
  readonly queue: readonly WrittenAnswer[];
  /** The line taken up by hand before its turn. */
  readonly picked: string | null;
  /** The line whose answer was refused, while its sentence stands there. */
  readonly returned: string | null;
  /** Lines put off with 迷う, the latest last. */
  readonly later: readonly string[];
  /** The answer given last, which may be taken back. */
  readonly last: { readonly lineId: string; readonly answer: Answer } | null;
  /** One line was asked to be looked at again: its new round is taken up when the list is read. */
  readonly isAgain: boolean;
  /** The screen is left as soon as the queue is empty. */
  readonly isLeaving: boolean;
};

export type RestartScreen = OfIncident & {
  readonly kind: 'restart';
  readonly found: ReplyOf<'previewRestart'> | null;
};

/** 検品のまとめ */
export type ReportScreen = OfIncident & {
  readonly kind: 'report';
  readonly found: ReplyOf<'inspectionReport'> | null;
};
