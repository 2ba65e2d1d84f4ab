// What the screens 連絡する, 返事を見に行く and one buyer's thread can show, as data. `null` in a screen means: asked for, not
// answered yet.
import type { FindingLine, LetterCard, ReplyOf, RequestOf, Thread } from '../app/protocol.ts';
import type { Event } from './events.ts';
import type { OfIncident } from './screens.ts';

export type Answer = RequestOf<'recordAnswer'>['answer'];

/** What a press leaves to be written while the next one is on screen already, in the order of the presses. */
export type WrittenBehind =
  | RequestOf<'recordSent'>
  | RequestOf<'setLetterAside'>
  | RequestOf<'reviewLetter'>
  | RequestOf<'editLetter'>
  | RequestOf<'recordAnswer'>
  | RequestOf<'recordShipped'>;

export type Behind = {
  /** Not confirmed yet; the first is under way, unless it is stuck. */
  readonly queue: readonly WrittenBehind[];
  /** Why the first one has no answer; null while it has not failed. It is sent again as it is. */
  readonly stuck: string | null;
  /** Where somebody wanted to go: as soon as the queue is empty. */
  readonly leaving: Event | null;
};

/** Another text than the letter's own: its short form, or what was typed. */
export type Wording = {
  readonly draftId: string;
  readonly form: 'short' | 'typed';
  readonly text: string;
  /** null while nobody has looked at it. */
  readonly findings: readonly FindingLine[] | null;
  /** このまま送る */
  readonly isAccepted: boolean;
  /** What was typed is written under the id of its beginning. */
  readonly requestId: string;
};

export type LettersFound = Omit<ReplyOf<'letters'>, 'kind' | 'incident'>;

export type LettersScreen = OfIncident &
  Behind & {
    readonly kind: 'letters';
    /** As the door has told it, with what was pressed since. */
    readonly found: LettersFound | null;
    /** The letter taken up by hand before its turn. */
    readonly picked: string | null;
    readonly wording: Wording | null;
    /** The letter whose text was copied last, and whether the browser did it. */
    readonly copied: { readonly draftId: string; readonly how: 'copied' | 'byHand' } | null;
    /** Marked as sent in this visit, the latest first, so that a slip of the finger is put back where it was. */
    readonly sentHere: readonly LetterCard[];
    /** 送らない in this visit. */
    readonly neverHere: readonly LetterCard[];
  };

export type ThreadsFound = Omit<ReplyOf<'threads'>, 'kind' | 'incident'>;

export type ThreadsScreen = OfIncident &
  Behind & {
    readonly kind: 'threads';
    readonly found: ThreadsFound | null;
    readonly picked: string | null;
    /** Looked at in this visit, the latest last. */
    readonly seen: readonly { readonly contactId: string; readonly answer: Answer }[];
  };

export type ThreadScreen = OfIncident & {
  readonly kind: 'thread';
  readonly contactId: string;
  readonly thread: Thread | null;
  /** The list to which 戻る leads. */
  readonly from: 'threads' | 'contacts' | 'letters' | 'room';
};
