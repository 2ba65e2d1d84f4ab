// Talking to buyers: the loop of the letters, the answers, the clocks of each thread.
import * as v from 'valibot';
import { count, dayText, id, longText, requestId, text, timeText } from './atoms.ts';
import { clock, contactLine, draft, finding, incidentLine, notice } from './lines.ts';

/** As much as a marketplace's longest message and more; what is longer is refused at the door. */
const letterText = v.pipe(v.string(), v.maxLength(5000));

/** What a buyer said: 問題があると言っている, 問題ないと言っている, 返事がまだない. */
export const answerSeen = v.picklist(['問題あり', '問題なし', 'まだ']);

export const talkRequests = {
  /** S6 連絡する: what can be sent, what waits, and who gets no letter and why. Writes nothing. */
  letters: v.object({ kind: v.literal('letters'), incidentId: id, cursor: v.optional(count) }),
  /** Makes every letter that the matrix of messages asks for and that is not there yet. */
  prepareLetters: v.object({ kind: v.literal('prepareLetters'), requestId, incidentId: id }),
  /**
   * One letter by name for one buyer: an optional one of the matrix, or 'thanks', 'all-clear', 'cancel-greeting', 'cancel-reason',
   * 'right-item-sent', 'ship-late' … `reply.thread.offers` names those that fit.
   */
  makeLetter: v.object({
    kind: v.literal('makeLetter'),
    requestId,
    contactId: id,
    letter: v.pipe(v.string(), v.maxLength(60)),
    /** When the cancel is going to be made; of 'cancel-greeting' only. */
    at: v.optional(timeText),
    tracking: v.optional(v.pipe(v.string(), v.maxLength(200))),
  }),
  /** What the linter says of this text in place of the letter's own. Writes nothing. */
  checkLetter: v.object({ kind: v.literal('checkLetter'), draftId: id, text: letterText }),
  /** Another text for a letter that was not sent. */
  editLetter: v.object({ kind: v.literal('editLetter'), requestId, draftId: id, text: letterText }),
  /** 確認済: read and found good. `overrule`: warnings, and errors that may be overruled, are accepted. */
  reviewLetter: v.object({
    kind: v.literal('reviewLetter'),
    requestId,
    draftId: id,
    overrule: v.boolean(),
  }),
  /** later あとで · never 送らない · back takes either back. */
  setLetterAside: v.object({
    kind: v.literal('setLetterAside'),
    requestId,
    draftId: id,
    how: v.picklist(['later', 'never', 'back']),
  }),
  /** 「送った」: a person has sent the draft, as it is or in own words; or takes that back. */
  recordSent: v.object({
    kind: v.literal('recordSent'),
    requestId,
    draftId: id,
    how: v.picklist(['asItIs', 'ownWords', 'takenBack']),
    /** What was really copied, where it is not the draft's own text: edited, or the short form. Of 'asItIs' only. */
    text: v.optional(letterText),
  }),
  /** 返事を見に行く: the threads of one trouble, whose turn it is first. Writes nothing. */
  threads: v.object({ kind: v.literal('threads'), incidentId: id, cursor: v.optional(count) }),
  /** One buyer with everything that is known. Writes nothing. */
  thread: v.object({ kind: v.literal('thread'), contactId: id }),
  /** What was seen when somebody looked. `gist`: 要点, optional. */
  recordAnswer: v.object({
    kind: v.literal('recordAnswer'),
    requestId,
    contactId: id,
    answer: answerSeen,
    gist: v.optional(longText),
  }),
  /** remind: makes the one reminder. end: 返事なしで終える. reopen: takes that end back. */
  followUp: v.object({
    kind: v.literal('followUp'),
    requestId,
    contactId: id,
    what: v.picklist(['remind', 'end', 'reopen']),
  }),
  /** Days and moments that the sheet does not know; what is left out stays, null takes it away. */
  recordTimes: v.object({
    kind: v.literal('recordTimes'),
    requestId,
    contactId: id,
    shippedOn: v.optional(v.nullable(dayText)),
    deliveredOn: v.optional(v.nullable(dayText)),
    completedOn: v.optional(v.nullable(dayText)),
    cancelAskedAt: v.optional(v.nullable(timeText)),
    /** 「取引を自動完了しない」 was pressed, or the desk handles it. */
    autoCompleteHeld: v.optional(v.boolean()),
    stage: v.optional(
      v.picklist(['AWAITING_PAYMENT', 'AWAITING_SHIPMENT', 'SHIPPED', 'DELIVERED', 'COMPLETED', 'CANCELLED']),
    ),
  }),
} as const;

/** A letter as the loop shows it: the text, the buyer, and what has to be known before it goes. */
const letterCard = v.object({
  draft,
  /** null for one to a 事務局 that is about no buyer. */
  contact: v.nullable(contactLine),
  /** Other transactions of the same buyer in this trouble, by product: one letter each, and the buyer is told so. */
  alsoTo: v.array(text),
});

/** A letter that is not there, and why; grouped. */
const without = v.object({
  why: text,
  buyers: count,
  /** At most 20 of them, for the list behind the count. */
  contacts: v.array(v.object({ id: text, buyer: text, product: text })),
  /** Where it can be put right: details 何が起きたか・正しくは, 検品, stage of the buyer, 定型文; empty: nothing to do. */
  mend: v.picklist(['', 'details', 'inspection', 'stage', 'template']),
});

/** One buyer's thread. */
const thread = v.object({
  contact: contactLine,
  /** All that runs, nearest first; and chances that are gone, the last one first. */
  clocks: v.array(clock),
  gone: v.array(clock),
  /** False once the marketplace takes no more messages. */
  reachable: v.boolean(),
  /** What was sent, answered, withdrawn or waits, newest first. */
  letters: v.array(draft),
  /** wait: nothing to do before `at` · remind · mayEnd · none: answered, settled or never asked. */
  silence: v.object({
    kind: v.picklist(['none', 'wait', 'remind', 'mayEnd']),
    /** `M/D HH:mm`, empty unless wait. */
    at: text,
    /** 催促 or 返事なしで終える; empty unless wait. */
    step: text,
    /** Of mayEnd: the one reminder may still go first. */
    remind: v.boolean(),
  }),
  /** When somebody should look for the answer, `M/D HH:mm` and ISO; empty when none is awaited. */
  lookAt: text,
  lookIso: text,
  lookDue: v.boolean(),
  /** Letters that `makeLetter` can make now: name to send, and what it is called. */
  offers: v.array(v.object({ letter: text, label: text })),
  /** YYYY-MM-DD, empty where nobody knows. */
  shippedOn: text,
  deliveredOn: text,
  completedOn: text,
  /** `M/D HH:mm` */
  cancelAskedAt: text,
  autoCompleteHeld: v.boolean(),
});

const made = {
  /** The letter that follows; null where none does, or it cannot be made. */
  draft: v.nullable(draft),
  /** Names of places that nobody has filled, because of which the letter could not be made. */
  lacks: v.array(text),
};

export const talkReplies = {
  letters: v.object({
    kind: v.literal('letters'),
    incident: incidentLine,
    /** To be sent now, in this order. At most 200. */
    cards: v.array(letterCard),
    /** Waiting for 8:00 in the morning; the loop leaves them out at night. At most 200. */
    morning: v.array(letterCard),
    /** あとで. At most 200. */
    later: v.array(letterCard),
    cursor: v.nullable(count),
    /** Letters that `prepareLetters` would make. */
    toMake: count,
    /** Letters of the matrix that are offered and not made by themselves. */
    optional: v.array(v.object({ contactId: text, buyer: text, product: text, letter: text, label: text })),
    without: v.array(without),
    /** Sent ones, newest first, at most 50: to take a mark back. */
    sent: v.array(draft),
    all: count,
  }),
  prepareLetters: v.object({
    kind: v.literal('prepareLetters'),
    incident: incidentLine,
    made: count,
    without: v.array(without),
    ...notice,
  }),
  makeLetter: v.object({ kind: v.literal('makeLetter'), incident: incidentLine, ...made, thread, ...notice }),
  checkLetter: v.object({ kind: v.literal('checkLetter'), draftId: text, findings: v.array(finding) }),
  editLetter: v.object({ kind: v.literal('editLetter'), draft, ...notice }),
  reviewLetter: v.object({ kind: v.literal('reviewLetter'), draft, ...notice }),
  setLetterAside: v.object({
    kind: v.literal('setLetterAside'),
    /** null where the letter is about no trouble. */
    incident: v.nullable(incidentLine),
    draft,
    ...notice,
  }),
  recordSent: v.object({
    kind: v.literal('recordSent'),
    incident: v.nullable(incidentLine),
    draft,
    ...notice,
  }),
  threads: v.object({
    kind: v.literal('threads'),
    incident: incidentLine,
    /** Whose answer is due to be looked at comes first, then those to be settled, then those that wait. At most 200. */
    threads: v.array(thread),
    all: count,
    /** The last look at any of them, `M/D HH:mm`; empty when nobody has looked. */
    lookedAt: text,
    cursor: v.nullable(count),
  }),
  thread: v.object({ kind: v.literal('thread'), incident: incidentLine, thread }),
  recordAnswer: v.object({
    kind: v.literal('recordAnswer'),
    incident: incidentLine,
    thread,
    ...made,
    ...notice,
  }),
  followUp: v.object({
    kind: v.literal('followUp'),
    incident: incidentLine,
    thread,
    ...made,
    ...notice,
  }),
  recordTimes: v.object({ kind: v.literal('recordTimes'), incident: incidentLine, thread, ...notice }),
} as const;

export type LetterCard = v.InferOutput<typeof letterCard>;
export type WithoutLetter = v.InferOutput<typeof without>;
export type Thread = v.InferOutput<typeof thread>;
export { thread };
