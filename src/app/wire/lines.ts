// One trouble, one buyer, one text as a line on a screen: the same in every reply that shows one.
import * as v from 'valibot';
import { count, text } from './atoms.ts';

/** The task of a kind that is lost first. */
export const firstTask = v.nullable(
  v.object({
    /** Where, and when it sells or leaves, in words. */
    what: text,
    /** Milliseconds that are left for it, 0 for a listing; null where nobody knows. As of this reply. */
    left: v.nullable(count),
    /** Smaller is lost sooner, over all troubles; as of this reply. */
    rank: v.number(),
  }),
);

export const incidentLine = v.object({
  id: text,
  title: text,
  type: text,
  typeLabel: text,
  status: text,
  statusLabel: text,
  /** `M/D HH:mm`, Japan time. */
  since: text,
  /** Stop tasks. */
  tasksDone: count,
  tasksAll: count,
  /** Of the open ones: listings that still sell, boxes that may still leave. */
  listingsOpen: count,
  boxesOpen: count,
  outsourcersOpen: count,
  suppliersOpen: count,
  /** Listings of 少し待つ and 売れてから見る: not yet to be looked at, and those whose time has come (30 minutes before the end). */
  waiting: count,
  waitingDue: count,
  /** When the next of them has to be looked at, `M/D HH:mm`; empty when unknown or none. */
  waitingAt: text,
  /** The same as ISO 8601 in UTC. */
  waitingIso: text,
  /** What still sells and has to be looked at, and the boxes: each with the one that is lost first. */
  sells: firstTask,
  looks: firstTask,
  box: firstTask,
  /** 宛名 of the first reply; empty while nobody is named. */
  reporter: text,
  /** Milliseconds until a first reply is late, half an hour after the stop; 0 once it is. */
  replyLeft: count,
  /** Boxes that may leave again and have a deadline, with the nearest in words. */
  freeBoxes: count,
  freeBox: text,
  /** Clocks of its buyers that run out within 24 hours, or duties that are late: the nearest as `M/D HH:mm`, and what it is. */
  clocksNear: count,
  clockFirst: text,
  clockKind: text,
  /** Rows and orders that have come to match since; as of the last opening. */
  grown: count,
  /** What a person still has to put back by hand. */
  reverseOpen: count,
  /** The inspection; `lines` 0 = not begun. */
  inspection: v.object({
    lines: count,
    /** Pieces looked at, and all. */
    done: count,
    pieces: count,
    /** Lines still open; of these, boxes that have to leave. */
    open: count,
    boxes: count,
    /** The earliest deadline of these boxes, `M/D HH:mm`, and as ISO 8601 in UTC; empty when none. */
    boxesBy: text,
    boxesByIso: text,
    /** Pieces put right that wait to be looked at again, or to be put right. */
    rework: count,
    /** Held rows and boxes with pieces that may go back on sale. */
    ready: count,
    /** Pieces judged unsellable that are not ended yet. */
    toEnd: count,
    /** Goods are held that somebody should begin to look at. */
    toBegin: v.boolean(),
  }),
  /** Rows let go by the inspection, and rows held at first. */
  restarted: v.object({ rows: count, all: count }),
  /** The next answer promised to a buyer, `M/D HH:mm`, empty when none is due. */
  promise: text,
  /** The same as ISO 8601 in UTC. */
  promiseAt: text,
  /** Minutes from the stop until nothing could sell or leave any more; null before that. */
  minutes: v.nullable(count),
  /** none: nobody named yet; draft: not sent; sent; notNeeded: no buyer has reported. */
  firstReply: v.picklist(['none', 'draft', 'sent', 'notNeeded']),
  /** Talking to its buyers and to the desks. */
  talk: v.object({
    /** Unsent texts that may go now, the first reply not among them; and those that wait for 8:00. */
    ready: count,
    morning: count,
    /** Buyers who have to be told and for whom there is no text yet. */
    untold: count,
    /** Answers that somebody should look for now; when the next falls due, `M/D HH:mm` and ISO. */
    looks: count,
    lookAt: text,
    lookIso: text,
    /** Buyers whose answer is awaited. */
    awaited: count,
    /** Buyers who do not answer: may be reminded, or ended. */
    silent: count,
    /** Buyers with a problem and no way agreed on; agreed and not carried out. */
    toSettle: count,
    toCarryOut: count,
    /** Goods on their way back. */
    returns: count,
    /** Desks asked without an answer; of these, to be looked at now; and when the next is. */
    office: count,
    officeDue: count,
    officeAt: text,
    officeIso: text,
  }),
  /** ⑤ only. */
  outage: v.optional(
    v.object({
      /** 復旧した */
      recovered: v.boolean(),
      /** 公式のお知らせを見る: when, `M/D HH:mm` and ISO, and whether it is time. */
      lookAt: text,
      lookIso: text,
      lookDue: v.boolean(),
      /** Parcels that wait in hand. */
      toShip: count,
      /** Buyers whose promised word is due today and not ready, and when the next is, `M/D HH:mm`. */
      progress: count,
      progressAt: text,
      /** Buyers who may be asked whether to wait or to cancel. */
      long: count,
      /** Parcels whose tracking should be looked at. */
      tracking: count,
    }),
  ),
  /** Nothing is left that forbids an end. */
  mayClose: v.boolean(),
  /** 防止策を確かめる日 of an ended trouble, YYYY-MM-DD; empty when none is due. */
  checkOn: text,
  next: text,
});

/** Where a row stands at this moment; null where it is gone, not in the sheet, or one of several that fit. */
export const rowPlace = v.nullable(
  v.object({
    token: text,
    tab: text,
    /** 1-based. */
    row: count,
    /** 販売日 of a buyer, 出品日 of goods as `M/D`; empty where the sheet tells none. */
    day: text,
  }),
);

/** 期限: until when something can still be done, and what is lost when it is not. */
export const clock = v.object({
  /** Such as 自動で取引完了, with (仮) where it is provisional. */
  label: text,
  /** `M/D HH:mm`, and ISO 8601 in UTC. */
  at: text,
  iso: text,
  lost: text,
  over: v.boolean(),
  provisional: v.boolean(),
  /** 公式, 聞いた話, 未確認; empty where no rule of a marketplace stands behind it. */
  certainty: text,
});

/** What the linter says of a text. */
export const finding = v.object({
  /** Shown behind the sentence. */
  rule: text,
  level: v.picklist(['ERROR', 'WARNING']),
  levelLabel: text,
  reason: text,
  source: text,
  /** False: contact, address, postage. */
  mayOverrule: v.boolean(),
});

export const contactLine = v.object({
  id: text,
  marketplace: text,
  link: text,
  /** Nickname, may be empty. */
  buyer: text,
  product: text,
  key: text,
  quantity: v.number(),
  stage: text,
  certainty: v.picklist(['CONFIRMED', 'SUSPECTED', 'UNRELATED']),
  certaintyLabel: text,
  /** What the nearest clock is, such as 発送期限; empty when none runs. */
  clock: text,
  /** `M/D HH:mm`. */
  clockAt: text,
  clockIso: text,
  provisional: v.boolean(),
  next: text,
  urgency: text,
  urgencyReason: text,
  transactionId: text,
  answer: v.picklist(['NOT_ASKED', 'NO_REPLY', 'NOT_AFFECTED', 'AFFECTED']),
  answerLabel: text,
  resolution: v.picklist([
    'PENDING',
    'CONTACTED',
    'WAITING',
    'AGREED',
    'RESOLVED',
    'NO_ACTION',
    'UNREACHABLE',
  ]),
  resolutionLabel: text,
  /** 解決方法, empty before; 金額 in yen. */
  way: text,
  amount: v.nullable(v.number()),
  /** 返事を見た日時, 次の約束: `M/D HH:mm`, empty when none; the promise also as ISO 8601 in UTC. */
  lookedAt: text,
  promise: text,
  promiseIso: text,
  returned: text,
  place: rowPlace,
});

export const draft = v.object({
  id: text,
  purpose: text,
  state: text,
  stateLabel: text,
  to: text,
  marketplace: text,
  link: text,
  text: text,
  /** 短くする; empty where there is no short form. */
  short: text,
  /** 購入者, 外注先, 仕入先 or 事務局 */
  recipient: text,
  /** Empty for a desk that is asked about no trouble, or about no buyer. */
  incidentId: text,
  contactId: text,
  product: text,
  transactionId: text,
  /** 定型文と版 */
  template: text,
  findings: v.array(finding),
  /** No error is left that must not be overruled: it may be copied. */
  mayCopy: v.boolean(),
  /** いつ送る: 今すぐ, 朝8時から or あとで */
  when: text,
  /** `M/D HH:mm` and 送り方; empty while unsent. */
  sentAt: text,
  how: text,
  /** 返事の要点 */
  gist: text,
  /** When a text that was sent has promised the next answer, ISO 8601 in UTC; empty where it has not, or it was given. */
  promiseAt: text,
});

export const notice = { notes: v.array(text) };
