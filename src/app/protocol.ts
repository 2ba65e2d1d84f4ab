// The wire between the sidebar and the one door: every request and every reply, JSON only.
// The sidebar imports the types alone; the door decodes with the schemas; `npm run protocol` prints them.
// Over 300 lines: a data table, and whoever changes a request looks at its reply in the same file.
import * as v from 'valibot';
import { count, id, longText, marketplace, requestId, stage, text } from './wire/atoms.ts';
import {
  type clock,
  contactLine,
  draft,
  type finding,
  incidentLine,
  notice,
  rowPlace,
} from './wire/lines.ts';
import { officeReplies, officeRequests } from './wire/office.ts';
import { outageReplies, outageRequests } from './wire/outage.ts';
import { reportReplies, reportRequests } from './wire/outage-report.ts';
import { parcelReplies, parcelRequests } from './wire/parcels.ts';
import { settleReplies, settleRequests } from './wire/settle.ts';
import { talkReplies, talkRequests } from './wire/talk.ts';
import { templateReplies, templateRequests } from './wire/templates.ts';

const incidentType = v.picklist([
  'UNKNOWN',
  'WRONG_SHIPMENT',
  'DESCRIPTION_ERROR',
  'PARTIAL_DEFECT',
  'FATAL_DEFECT',
]);
/** stock: rows are goods. sales: rows are transactions, apart from the goods; its own columns are 発送停止 … */
const tableUse = v.picklist(['stock', 'sales']);

/** One table of the seller as it would be, or is, mapped: field name → header text. */
const tableMapping = v.object({
  sheetId: count,
  use: v.optional(tableUse, 'stock'),
  /** 1-based. */
  headerRow: v.pipe(v.number(), v.integer(), v.minValue(1)),
  columns: v.record(v.string(), v.string()),
});

const token = v.pipe(v.string(), v.maxLength(300));
const tokens = v.pipe(v.array(token), v.maxLength(100000));

/** `rows` are tokens from a preview or a search; left out, the rows now selected in the sheet count. */
const rows = v.optional(tokens);

/** A day in Japan as `YYYY-MM-DD`; blank = open on that side. */
const day = v.pipe(v.string(), v.regex(/^(\d{4}-\d{2}-\d{2})?$/));
const period = v.object({ from: day, to: day });

/** What rows have in common with the starting ones. purchase = 同じ仕入れ (lot, or supplier and day). */
const axis = v.picklist([
  'purchase',
  'product',
  'supplier',
  'outsourcer',
  'marketplace',
  'bought',
  'shipped',
  'words',
  'everything',
]);

/** How far a stop goes beyond its starting rows: the union of the axes, less what is left out with a reason. */
const reach = v.object({
  axes: v.array(axis),
  /** For `outsourcer`: which parcels already sent count. Left out: the last 14 days. */
  outsourced: v.optional(period),
  bought: v.optional(period),
  shipped: v.optional(period),
  /** Words that all have to stand in title or description, parted by blanks. */
  words: v.optional(v.pipe(v.string(), v.maxLength(200))),
  excluded: v.optional(
    v.pipe(
      v.array(v.object({ row: token, reason: v.pipe(v.string(), v.maxLength(200)) })),
      v.maxLength(1000),
    ),
  ),
});

const subKind = v.nullable(v.picklist(['QUANTITY', 'WEIGHT', 'ITEM']));
/** 起きた場所; blank = not told. */
const place = v.picklist(['', '仕入れ', '自分の作業', '外注先', '運送', 'サイト', '分からない']);
/** きっかけ; blank = not told. */
const origin = v.picklist(['', '購入者から', '自分で気づいた', '外注先から', '仕入先から', 'サイトから']);
/** ONLY_ONE 1個だけの問題だった · SOUND 品物は無事 · CAPACITY what was stopped for 対応を優先 only. */
const releaseEnding = v.picklist(['ONLY_ONE', 'SOUND', 'CAPACITY']);

/** What 「いまの操作を元に戻す」 can take back: all that is decided with a button and has no way back of its own. */
export const UNDOABLE = [
  'stop',
  'addGrown',
  'recordTask',
  'recordReverse',
  'setType',
  'recordDetails',
  'nameTransaction',
  'addContact',
  'foundMyself',
  'release',
  'mistake',
  'startInspection',
  'inspectAgain',
  'addReturned',
  'confirmFindings',
  'restart',
  'endPieces',
  'prepareLetters',
  'makeLetter',
  'setLetterAside',
  'recordAnswer',
  'followUp',
  'settle',
  'carryOut',
  'recordReturn',
  'askTwin',
  'close',
  'askOffice',
  'declareOutage',
  'addOrders',
  'recordParcels',
  'prepareProgress',
  'recordRecovery',
  'recordShipped',
  'prepareApology',
  'offerService',
  'recordConsent',
  'recordChoice',
  'recordCancelled',
] as const;
const answerWord = v.picklist(['YES', 'AFTER_REWORK', 'AFTER_CHANGE', 'NO', 'UNSURE']);
const disposition = v.picklist(['USE_AS_IS', 'REWORK', 'REGRADE', 'RETURN_TO_VENDOR', 'SCRAP']);
/** Pieces by what was found: 合格, 手直し, 説明変更, 不合格. */
const buckets = v.object({ passed: count, rework: count, reworded: count, failed: count });
const ids = v.pipe(v.array(id), v.minLength(1), v.maxLength(5000));
/** What is written beside an answer; left out: stays as it is. */
const beside = {
  defects: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(20))),
  disposition: v.optional(v.nullable(disposition)),
  newText: v.optional(longText),
  photo: v.optional(longText),
  note: v.optional(longText),
  /** 測った値 by what was looked at, as typed. */
  measured: v.optional(v.record(v.pipe(v.string(), v.maxLength(200)), v.pipe(v.string(), v.maxLength(200)))),
};

export const requestSchemas = {
  /** Opening the sidebar: takes up an interrupted operation, renews the marks, tells what to do today. */
  open: v.object({ kind: v.literal('open') }),
  /** What set-up would do with this workbook. Writes nothing. */
  proposeSetUp: v.object({ kind: v.literal('proposeSetUp') }),
  setUp: v.object({
    kind: v.literal('setUp'),
    requestId,
    tables: v.pipe(v.array(tableMapping), v.minLength(1)),
  }),
  /** The name under which this person's changes are logged. */
  setName: v.object({ kind: v.literal('setName'), name: v.pipe(v.string(), v.maxLength(40)) }),
  /** Takes Tomeru's columns off the seller's tabs again (片付ける); the records stay. */
  takeOff: v.object({ kind: v.literal('takeOff'), requestId }),
  /** Rows by key, product, transaction, listing id or URL. Writes nothing. */
  search: v.object({
    kind: v.literal('search'),
    query: v.pipe(v.string(), v.maxLength(500)),
    cursor: v.optional(count),
  }),
  /**
   * What a stop from these starting rows would do. Writes nothing. `cursor` counts listed rows already seen. Without
   * `reach` the usual one of `type` counts; without both, the starting rows alone.
   */
  previewStop: v.object({
    kind: v.literal('previewStop'),
    rows,
    type: v.optional(incidentType),
    reach: v.optional(reach),
    cursor: v.optional(count),
  }),
  /** `rows` are the starting rows; `reached` the list that was shown, without it all that the reach finds now. */
  stop: v.object({
    kind: v.literal('stop'),
    requestId,
    type: incidentType,
    rows,
    reach: v.optional(reach),
    reached: v.optional(tokens),
  }),
  /** 増えた分: what has come to match since the stop. Writes nothing. */
  previewGrown: v.object({ kind: v.literal('previewGrown'), incidentId: id, cursor: v.optional(count) }),
  /** Takes it in as new records; `rows` as shown, without it all that matches now. */
  addGrown: v.object({ kind: v.literal('addGrown'), requestId, incidentId: id, rows }),
  /** The kind, once it is known: certainty and urgency follow. */
  setType: v.object({ kind: v.literal('setType'), requestId, incidentId: id, type: incidentType, subKind }),
  /** Details as they become known; what is left out stays as it is. */
  recordDetails: v.object({
    kind: v.literal('recordDetails'),
    requestId,
    incidentId: id,
    /** 何が起きたか: what was in it, or the wrong wording of ②. */
    what: v.optional(longText),
    /** 正しくは: what should have been in it, or the right wording. */
    right: v.optional(longText),
    place: v.optional(place),
    /** うちの基準 */
    standard: v.optional(longText),
    origin: v.optional(origin),
  }),
  /** 連絡する相手. Writes nothing. */
  contacts: v.object({ kind: v.literal('contacts'), incidentId: id, cursor: v.optional(count) }),
  /** A buyer whom the sheet does not know: a marketplace, and a transaction or a nickname. */
  addContact: v.object({
    kind: v.literal('addContact'),
    requestId,
    incidentId: id,
    marketplace,
    transactionId: v.pipe(v.string(), v.maxLength(200)),
    buyer: v.pipe(v.string(), v.maxLength(100)),
    product: v.pipe(v.string(), v.maxLength(500)),
    stage: v.nullable(stage),
  }),
  /** 「どの取引の連絡でしたか」: makes the first reply to the buyer who reported. */
  nameTransaction: v.object({
    kind: v.literal('nameTransaction'),
    requestId,
    incidentId: id,
    /** Of a buyer who was offered; then the rest says only what the sheet does not know of him. */
    contactId: v.optional(id),
    marketplace,
    /** As long as a name out of the seller's cells may be: what was offered can be chosen. */
    transactionId: longText,
    /** Nickname, may be empty. Never a real name. */
    buyer: longText,
    product: longText,
  }),
  /** 「連絡は来ていない(自分で気づいた)」: nobody waits for a first reply. */
  foundMyself: v.object({ kind: v.literal('foundMyself'), requestId, incidentId: id }),
  /** What became of a stop task; null takes a slip of the finger back. */
  recordTask: v.object({
    kind: v.literal('recordTask'),
    requestId,
    taskId: id,
    outcome: v.nullable(
      v.picklist([
        '止めた',
        '直した',
        '追記した',
        '売れていた',
        'もともと止まっていた',
        '止められない',
        '少し待つ',
        '売れてから見る',
      ]),
    ),
  }),
  /** 約束した返事: it was given (null), or it comes at another time. */
  recordPromise: v.object({
    kind: v.literal('recordPromise'),
    requestId,
    /** The text that has promised it. */
    draftId: id,
    /** Day and time in Japan as `YYYY-MM-DDTHH:mm`. */
    at: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/))),
  }),
  /** One incident with its next step. `cursor` counts stop tasks already seen. */
  incident: v.object({ kind: v.literal('incident'), incidentId: id, cursor: v.optional(count) }),
  /** What 「まちがいでした」 would take back. Writes nothing. */
  previewMistake: v.object({ kind: v.literal('previewMistake'), incidentId: id }),
  /** 「まちがいでした」 */
  mistake: v.object({
    kind: v.literal('mistake'),
    requestId,
    incidentId: id,
    reason: v.pipe(v.string(), v.maxLength(2000)),
  }),
  /** What an end without inspection would free. Writes nothing. */
  previewRelease: v.object({ kind: v.literal('previewRelease'), incidentId: id, ending: releaseEnding }),
  /** `keep`: holds (from the preview) of which one piece stays stopped; only with ONLY_ONE. */
  release: v.object({
    kind: v.literal('release'),
    requestId,
    incidentId: id,
    ending: releaseEnding,
    keep: v.pipe(v.array(id), v.maxLength(100)),
    reason: longText,
  }),
  /** What a person has to put back by hand: listings, boxes, outsourcers. Writes nothing. */
  reverse: v.object({ kind: v.literal('reverse'), incidentId: id, cursor: v.optional(count) }),
  /** 再開済 ticked, or the tick taken back. */
  recordReverse: v.object({ kind: v.literal('recordReverse'), requestId, taskId: id, done: v.boolean() }),
  /** 「いまの操作を元に戻す」: takes back the operation of this number, as long as nothing was done after it. */
  undo: v.object({
    kind: v.literal('undo'),
    requestId,
    /** `undoable` of the reply that it has earned. */
    operation: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
  /** 「表で見る」: puts these rows in front. Writes nothing. */
  select: v.object({
    kind: v.literal('select'),
    rows: v.pipe(v.array(token), v.minLength(1), v.maxLength(1000)),
  }),
  /** 今日が期限の発送. Writes nothing. */
  due: v.object({ kind: v.literal('due') }),
  /** 検品: a line for every held row, box and piece that has none yet. The same again adds what has come since. */
  startInspection: v.object({ kind: v.literal('startInspection'), requestId, incidentId: id }),
  /** The lines of an inspection, those to be looked at first. Writes nothing. `cursor` counts lines already seen. */
  inspection: v.object({ kind: v.literal('inspection'), incidentId: id, cursor: v.optional(count) }),
  /**
   * What was found on one line. `answer` judges `pieces` more of it (1 when left out); `found` gives all pieces anew, and
   * `base` what the screen had shown, so that two people do not write over each other. Without either only the notes change.
   */
  recordInspection: v.object({
    kind: v.literal('recordInspection'),
    requestId,
    inspectionId: id,
    answer: v.optional(answerWord),
    pieces: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    found: v.optional(buckets),
    base: v.optional(buckets),
    ...beside,
  }),
  /** 「同じ判定を残り全部に」: what is left of these lines; `lines` left out: of all open ones of the trouble. */
  recordRest: v.object({
    kind: v.literal('recordRest'),
    requestId,
    incidentId: id,
    lines: v.optional(ids),
    answer: v.picklist(['YES', 'AFTER_REWORK', 'AFTER_CHANGE', 'NO']),
    ...beside,
  }),
  /** REWORK: the pieces that have been put right. ALL: a finished line once more, as a whole. The next round each. */
  inspectAgain: v.object({
    kind: v.literal('inspectAgain'),
    requestId,
    incidentId: id,
    lines: v.optional(ids),
    what: v.picklist(['REWORK', 'ALL']),
  }),
  /** Lines left out of the inspection with a reason, or taken back in. */
  leaveOutLines: v.object({
    kind: v.literal('leaveOutLines'),
    requestId,
    incidentId: id,
    lines: ids,
    out: v.boolean(),
    reason: v.pipe(v.string(), v.maxLength(200)),
  }),
  /** 返ってきた物: goods that a buyer sent back, to be looked at like the others. */
  addReturned: v.object({
    kind: v.literal('addReturned'),
    requestId,
    incidentId: id,
    contactId: id,
    pieces: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10000)),
  }),
  /**
   * A consequence that was proposed, confirmed. CONFIRM_SOLD: sold pieces of the same goods count as 確定. ASK_SUSPECTED:
   * buyers of 疑い may be written to. WIDER: other purchases, in which it was found, belong to the reach.
   */
  confirmFindings: v.object({
    kind: v.literal('confirmFindings'),
    requestId,
    incidentId: id,
    what: v.picklist(['CONFIRM_SOLD', 'ASK_SUSPECTED', 'WIDER']),
  }),
  /** The listing bears the new text now (説明を直した), or that is taken back. */
  textChanged: v.object({
    kind: v.literal('textChanged'),
    requestId,
    incidentId: id,
    lines: ids,
    done: v.boolean(),
  }),
  /** 売るのを再開する: what may go back on sale, and what not and why. Writes nothing. */
  previewRestart: v.object({ kind: v.literal('previewRestart'), incidentId: id }),
  /** Lets go what has passed; `holds` left out: all that is ready. */
  restart: v.object({
    kind: v.literal('restart'),
    requestId,
    incidentId: id,
    holds: v.optional(ids),
  }),
  /** 返す・廃棄: ends what is not sold any more, without freeing its row. `how` left out: as was chosen at the inspection. */
  endPieces: v.object({
    kind: v.literal('endPieces'),
    requestId,
    incidentId: id,
    holds: v.optional(ids),
    how: v.optional(v.picklist(['RETURN_TO_VENDOR', 'SCRAP'])),
  }),
  /** Counts by defect, lot, supplier and outsourcer, for a table and a page to print. Writes nothing. */
  inspectionReport: v.object({ kind: v.literal('inspectionReport'), incidentId: id }),
  /** 「スマホの記入を取り込む」: what people have ticked or written by hand in our tabs. Opening does the same by itself. */
  takeIn: v.object({ kind: v.literal('takeIn'), requestId }),
  /** 「調査用に写す」: a text for somebody who helps, without anything of a buyer. Writes nothing. */
  support: v.object({ kind: v.literal('support') }),
  /** 「復旧」: takes up an interrupted operation and nothing else. */
  recover: v.object({ kind: v.literal('recover') }),
  ...talkRequests,
  ...settleRequests,
  ...officeRequests,
  ...templateRequests,
  ...outageRequests,
  ...parcelRequests,
  ...reportRequests,
} as const;

export type RequestKind = keyof typeof requestSchemas;
export type RequestOf<K extends RequestKind> = v.InferOutput<(typeof requestSchemas)[K]>;
export type Request = { [K in RequestKind]: RequestOf<K> }[RequestKind];

const column = v.object({
  /** Field name such as `product`. */
  field: text,
  /** What the field is called on screen, such as 商品名. */
  label: text,
  /** Header text in the sheet, null where nothing was found. */
  header: v.nullable(text),
  /** Further headers that would fit too: the seller decides. */
  others: v.array(text),
  /** What it means when the column is missing. */
  without: text,
});

const proposedTable = v.object({
  sheetId: count,
  use: tableUse,
  /** In use already. */
  mapped: v.boolean(),
  tab: text,
  headerRow: count,
  /** Rows of goods found below the header. */
  rows: count,
  columns: v.array(column),
  /** Preselected by Tomeru. */
  chosen: v.boolean(),
  /** A sentence where something has to be known or decided, else empty. */
  remark: text,
});

const desk = v.object({
  ready: v.boolean(),
  /** 呼び名, empty when never asked. */
  name: text,
  /** `M/D HH:mm`, Japan time. */
  at: text,
  /** The next answer promised, over all troubles, `M/D HH:mm`; empty when none is due. */
  nextPromise: text,
  /** Sentences about what opening found or mended. */
  notes: v.array(text),
  /** Rows with a mark that has no record, as `tab!A1`. */
  strayMarks: v.array(text),
  /** Tokens of the same rows, to be stopped properly. */
  strayRows: v.array(text),
  /** Rows whose mark had drifted from the records and was put right, at most 200, as `tab!A1`. */
  healed: v.array(text),
  /** 今日が期限の発送: parcels due before midnight or overdue. */
  due: v.object({
    orders: count,
    /** Of these, overdue and not stopped. */
    over: count,
    /** `M/D HH:mm` of the earliest to come that is not stopped, empty when none. */
    first: text,
    /** To be sent, but nobody can tell by when; not among the above. */
    unreadable: count,
    /** Of these, counted from the sale date (仮). */
    provisional: count,
    /** Of these, stopped by a trouble. */
    stopped: count,
  }),
  incidents: v.array(incidentLine),
  /** Desks asked about no trouble: without an answer, to be looked at now, and the next look `M/D HH:mm` and ISO. */
  office: v.object({ unsent: count, waiting: count, due: count, at: text, iso: text }),
  /** 備え: 定型文 whose day of review has come, rules to be looked up again. */
  upkeep: v.object({ templates: count, rules: count }),
  /** Rows now selected in a mapped table. */
  selected: v.object({ rows: count, label: text }),
});

const previewRow = v.object({
  token: text,
  group: text,
  tab: text,
  /** 1-based, as of this moment. */
  row: count,
  key: text,
  product: text,
  markets: text,
  quantity: v.number(),
  /** Why it is in this group, in a sentence. */
  why: text,
  /** なぜ対象か, such as 「同じ仕入れ」; for words with the place where they were found. */
  reach: text,
});

const previewAxis = v.object({
  axis,
  label: text,
  /** What is the same, such as the lot; empty where nothing is to be said. */
  value: text,
  chosen: v.boolean(),
  /** missing: this sheet has no such column. blank: the starting rows have nothing there, or nothing was typed yet. */
  state: v.picklist(['ok', 'missing', 'blank']),
  rows: count,
  /** Rows that it adds to the starting rows and to the other chosen axes. */
  added: count,
  pieces: v.number(),
  /** Rows whose cell is empty there, so that nobody can tell. */
  empty: count,
  /** What is looked at instead of a column that is not there, as a sentence; else empty. */
  note: text,
});

const preview = v.object({
  /** Tokens of the starting rows. */
  start: v.array(text),
  /** The reach that was used. */
  reach,
  axes: v.array(previewAxis),
  /** Rows left out by hand. */
  excluded: count,
  /** Tokens of every row in reach, to be sent with the stop. */
  rows: v.array(text),
  selected: text,
  /** toMark 売り物 · soldNotShipped 売れた・まだ出していない · shipped 発送済み・取引完了 · unclear はっきりしない · alreadyStopped もともと止まっている */
  groups: v.array(
    v.object({
      group: v.picklist(['toMark', 'soldNotShipped', 'shipped', 'unclear', 'alreadyStopped']),
      label: text,
      rows: count,
      pieces: v.number(),
    }),
  ),
  /** Rows that will carry a mark. */
  marked: count,
  list: v.array(previewRow),
  /** null at the end. */
  cursor: v.nullable(count),
  /** Columns that this sheet does not have and what follows from it. */
  missing: v.array(text),
});

const heldRow = v.object({ id: text, key: text, product: text, pieces: v.number(), place: rowPlace });

/** What a person has to do by hand, one by one, at most 200: the label of its count, and what it is about. */
const work = v.object({ label: text, what: text });

const task = v.object({
  id: text,
  kind: v.picklist(['listing', 'box', 'relist', 'outsourcer', 'supplier', 'slow']),
  done: v.boolean(),
  outcome: text,
  /** Put off until a time that has come. */
  due: v.boolean(),
  /** Where an auction stands; near: in its last 30 minutes. none: nothing ends by itself, or nobody knows when. */
  ends: v.picklist(['none', 'far', 'near', 'over']),
  /** Smaller comes first among the open ones; as of this reply. */
  rank: v.number(),
  /** やること */
  action: text,
  marketplace: text,
  /** http(s) address or empty. */
  link: text,
  key: text,
  product: text,
  shelf: text,
  place: rowPlace,
  /** When it sells or leaves, in words; of one that is done `M/D HH:mm`. */
  deadline: text,
  /** The same as ISO 8601 in UTC; empty: at any moment, or nobody knows. */
  deadlineIso: text,
  steps: text,
  caution: text,
  /** A ready text to copy, for outsourcers and suppliers; else empty. */
  message: text,
  /** 再開でやること */
  reverse: text,
  reverseDone: v.boolean(),
  /** A ready text for the restart, in the list of what has to be put back; else empty. */
  reverseMessage: text,
});

const details = v.object({
  subKind: v.nullable(v.picklist(['QUANTITY', 'WEIGHT', 'ITEM'])),
  what: text,
  right: text,
  place: text,
  standard: text,
  origin: text,
});

const dueOrder = v.object({
  token: text,
  tab: text,
  /** 1-based, as of this moment. */
  row: count,
  key: text,
  product: text,
  buyer: text,
  markets: text,
  /** `M/D HH:mm`, empty where nobody can tell. */
  shipBy: text,
  /** The same as ISO 8601 in UTC. */
  shipByIso: text,
  over: v.boolean(),
  provisional: v.boolean(),
  /** Trouble that holds the parcel, or empty. */
  stoppedBy: text,
});

const inspectionLine = v.object({
  id: text,
  subject: v.picklist(['BOX', 'STOCK', 'RETURNED']),
  subjectLabel: text,
  state: v.picklist(['OPEN', 'FINISHED', 'EXCLUDED']),
  stateLabel: text,
  /** From 1. */
  round: count,
  /** Only pieces that were put right. */
  isRework: v.boolean(),
  key: text,
  product: text,
  lot: text,
  shelf: text,
  /** `M/D HH:mm`, empty when there is none; and ISO 8601 in UTC. */
  deadline: text,
  deadlineIso: text,
  /** Place in `descriptions`, from 0; null where nothing is known. */
  description: v.nullable(count),
  quantity: count,
  ...buckets.entries,
  left: count,
  answer: v.nullable(answerWord),
  conformity: v.picklist(['CONFORMS', 'DEGRADED', 'NOT_CONFORM', 'UNDECIDED']),
  conformityLabel: text,
  disposition: v.nullable(disposition),
  dispositionLabel: text,
  defects: v.array(text),
  newText: text,
  /** The listing bears the new text. */
  textChanged: v.boolean(),
  photo: text,
  note: text,
  /** 外した理由 */
  leftOut: text,
  /** Places in `checklist`, from 0. */
  checks: v.array(count),
  standard: text,
  measured: v.record(text, text),
  inspector: text,
  inspectedAt: text,
});

const checkItem = v.object({
  name: text,
  kind: v.picklist(['PASS_FAIL', 'COUNT', 'MEASURE', 'PHOTO', 'TEXT']),
  standard: text,
  lower: v.nullable(v.number()),
  upper: v.nullable(v.number()),
});

const proposal = v.variant('what', [
  /** Below standard was found: sold pieces of the same goods would count as 確定. */
  v.object({ what: v.literal('CONFIRM_SOLD'), contacts: count }),
  /** Bad ones among the first three: buyers of 疑い may be asked to look. */
  v.object({ what: v.literal('ASK_SUSPECTED'), contacts: count }),
  /** Most of the checked fail, or one is dangerous: ④. `share` in whole percent. */
  v.object({ what: v.literal('FATAL'), share: count, danger: v.boolean() }),
  /** Found in other purchases than the one it began with. */
  v.object({ what: v.literal('WIDER'), lots: v.array(text) }),
  /** Everything was looked at and all is well. */
  v.object({ what: v.literal('ONLY_ONE') }),
]);

const inspectionCounts = v.object({
  lines: count,
  open: count,
  pieces: count,
  done: count,
  ...buckets.entries,
});

/** 「まず3個」: they decide only whether buyers of 疑い are written to, never whether anything is let go. */
const firstPieces = v.object({ wanted: count, seen: count, bad: count });

const afterInspection = {
  incident: incidentLine,
  counts: inspectionCounts,
  first: firstPieces,
  proposals: v.array(proposal),
};

const restartRow = v.object({
  /** Of the hold; a box of a row that is on sale has the id of its task. */
  id: text,
  key: text,
  product: text,
  shelf: text,
  pieces: count,
  isBox: v.boolean(),
  /** Why, in a sentence; empty where it may restart. */
  why: text,
  /** What the listing has to say from now on; empty unless it changed. */
  newText: text,
  description: text,
  /** Lines to be ticked with `textChanged`. */
  lines: v.array(text),
});

const reportRow = v.object({
  name: text,
  pieces: count,
  done: count,
  passed: count,
  rework: count,
  reworded: count,
  failed: count,
});

const candidate = v.object({
  contactId: text,
  marketplace,
  transactionId: text,
  buyer: text,
  product: text,
  /** 段階 label. */
  stage: text,
  /** 販売日 as `M/D`, empty where the sheet tells none. */
  soldOn: text,
});

const room = v.object({
  incident: incidentLine,
  /** Rows marked by this incident that are still held, and the first 200 of them. */
  held: count,
  heldRows: v.array(heldRow),
  /** Of these, stopped for 対応を優先 only. */
  heldForCapacity: count,
  contacts: count,
  details,
  tasks: v.array(task),
  tasksOpen: count,
  /** null at the end. */
  cursor: v.nullable(count),
  drafts: v.array(draft),
  /** Transactions of the stopped rows, for 「どの取引の連絡でしたか」. */
  candidates: v.array(candidate),
});

export const replySchemas = {
  open: v.object({ kind: v.literal('open'), desk }),
  proposeSetUp: v.object({
    kind: v.literal('proposeSetUp'),
    tables: v.array(proposedTable),
    ready: v.boolean(),
  }),
  setUp: v.object({ kind: v.literal('setUp'), made: v.array(text), tables: count, desk }),
  setName: v.object({ kind: v.literal('setName'), name: text }),
  takeOff: v.object({ kind: v.literal('takeOff'), tabs: v.array(text) }),
  search: v.object({
    kind: v.literal('search'),
    /** All that was found, for 「どれか分からない」. */
    rows: v.array(text),
    list: v.array(previewRow),
    cursor: v.nullable(count),
  }),
  previewStop: v.object({ kind: v.literal('previewStop'), preview }),
  previewGrown: v.object({
    kind: v.literal('previewGrown'),
    incidentId: text,
    rows: v.array(text),
    list: v.array(previewRow),
    cursor: v.nullable(count),
  }),
  addGrown: v.object({
    kind: v.literal('addGrown'),
    incident: incidentLine,
    marked: count,
    tasks: count,
    contacts: count,
    ...notice,
  }),
  setType: v.object({ kind: v.literal('setType'), incident: incidentLine, details, ...notice }),
  recordDetails: v.object({ kind: v.literal('recordDetails'), incident: incidentLine, details, ...notice }),
  contacts: v.object({
    kind: v.literal('contacts'),
    incidentId: text,
    list: v.array(contactLine),
    all: count,
    cursor: v.nullable(count),
  }),
  addContact: v.object({
    kind: v.literal('addContact'),
    incident: incidentLine,
    contact: contactLine,
    ...notice,
  }),
  stop: v.object({
    kind: v.literal('stop'),
    incident: incidentLine,
    marked: count,
    tasks: count,
    contacts: count,
    candidates: v.array(candidate),
    ...notice,
  }),
  nameTransaction: v.object({
    kind: v.literal('nameTransaction'),
    incidentId: text,
    draft,
    ...notice,
  }),
  foundMyself: v.object({ kind: v.literal('foundMyself'), incident: incidentLine, ...notice }),
  recordTask: v.object({
    kind: v.literal('recordTask'),
    incident: incidentLine,
    task,
    added: v.array(task),
    ...notice,
  }),
  recordPromise: v.object({ kind: v.literal('recordPromise'), incident: incidentLine, draft, ...notice }),
  incident: v.object({ kind: v.literal('incident'), room }),
  previewMistake: v.object({
    kind: v.literal('previewMistake'),
    incidentId: text,
    /** Marks taken off. */
    rows: count,
    /** Rows that stay stopped for another incident. */
    heldByOthers: count,
    drafts: count,
    /** What a person has to put back by hand, as labels with counts. */
    byHand: v.array(v.object({ label: text, count })),
    /** The rows that are let go, at most 200, and what has to be put back. */
    list: v.array(heldRow),
    works: v.array(work),
  }),
  mistake: v.object({
    kind: v.literal('mistake'),
    incidentId: text,
    incident: incidentLine,
    rows: count,
    heldByOthers: count,
    drafts: count,
    /** From the stop until nothing could sell or leave any more; null where it did not come to that. */
    minutes: v.nullable(count),
    byHand: v.array(v.object({ label: text, count })),
    ...notice,
  }),
  previewRelease: v.object({
    kind: v.literal('previewRelease'),
    incidentId: text,
    ending: releaseEnding,
    rows: count,
    heldByOthers: count,
    /** Stop tasks nobody has carried out, which end unneeded. */
    tasksUnneeded: count,
    /** Buyers who turn out not to be concerned. */
    contacts: count,
    byHand: v.array(v.object({ label: text, count })),
    /** Held rows of which one piece may stay stopped, at most 100. */
    holds: v.array(heldRow),
    /** The rows that are let go, at most 200, and what has to be put back. */
    list: v.array(heldRow),
    works: v.array(work),
  }),
  release: v.object({
    kind: v.literal('release'),
    incident: incidentLine,
    rows: count,
    heldByOthers: count,
    byHand: v.array(v.object({ label: text, count })),
    ...notice,
  }),
  reverse: v.object({
    kind: v.literal('reverse'),
    incidentId: text,
    tasks: v.array(task),
    open: count,
    /** 1日に出し直す数, and how many listings were put back today. */
    perDay: count,
    today: count,
    cursor: v.nullable(count),
    /** 「問題なし」 texts for buyers who had been written to. */
    drafts: v.array(draft),
  }),
  recordReverse: v.object({ kind: v.literal('recordReverse'), incident: incidentLine, task, ...notice }),
  undo: v.object({
    kind: v.literal('undo'),
    /** What was taken back. */
    of: v.picklist(UNDOABLE),
    operation: count,
    /** The trouble that it was about, as it is now; null where it is not to be found. */
    incident: v.nullable(incidentLine),
    ...notice,
  }),
  /** Rows now selected on that tab, and how many stand on others. */
  select: v.object({ kind: v.literal('select'), tab: text, rows: count, elsewhere: count }),
  due: v.object({
    kind: v.literal('due'),
    /** Earliest first, at most 200. */
    orders: v.array(dueOrder),
    all: count,
    /** At most 200 of those whose deadline cannot be told. */
    undated: v.array(dueOrder),
    /** Orders to be sent whose deadline cannot be told. */
    unreadable: count,
  }),
  startInspection: v.object({
    kind: v.literal('startInspection'),
    incident: incidentLine,
    added: count,
    ...notice,
  }),
  inspection: v.object({
    kind: v.literal('inspection'),
    ...afterInspection,
    /** Held rows and boxes without a line. */
    toAdd: count,
    /** Boxes, stock, what came back; open ones first, then left-out and finished ones. At most 200. */
    list: v.array(inspectionLine),
    cursor: v.nullable(count),
    /** 売ったときの説明: each text once. */
    descriptions: v.array(text),
    checklist: v.array(checkItem),
    /** 不具合 to choose from: those of this trouble first. */
    defects: v.array(text),
  }),
  recordInspection: v.object({
    kind: v.literal('recordInspection'),
    ...afterInspection,
    line: inspectionLine,
    ...notice,
  }),
  recordRest: v.object({ kind: v.literal('recordRest'), ...afterInspection, changed: count, ...notice }),
  inspectAgain: v.object({ kind: v.literal('inspectAgain'), ...afterInspection, added: count, ...notice }),
  leaveOutLines: v.object({
    kind: v.literal('leaveOutLines'),
    ...afterInspection,
    changed: count,
    ...notice,
  }),
  addReturned: v.object({
    kind: v.literal('addReturned'),
    ...afterInspection,
    line: inspectionLine,
    ...notice,
  }),
  confirmFindings: v.object({
    kind: v.literal('confirmFindings'),
    ...afterInspection,
    changed: count,
    ...notice,
  }),
  textChanged: v.object({
    kind: v.literal('textChanged'),
    incident: incidentLine,
    changed: count,
    ...notice,
  }),
  previewRestart: v.object({
    kind: v.literal('previewRestart'),
    incident: incidentLine,
    /** 再開できる */
    ready: v.array(restartRow),
    /** 説明を直してから */
    textFirst: v.array(restartRow),
    /** まだ再開できない, each with its reason */
    notYet: v.array(restartRow),
    /** 再開しない: もともと止まっていた. Their marks come off with the others, nothing is listed again. */
    alreadyStopped: v.array(restartRow),
    /** 売れない: to be returned or scrapped, with what was chosen as reason */
    toEnd: v.array(restartRow),
    /** Rows and pieces of `ready` and `alreadyStopped`, all of them; each list above holds at most 200. */
    rows: count,
    pieces: count,
    /** 1日に出し直す数 */
    perDay: count,
  }),
  restart: v.object({
    kind: v.literal('restart'),
    incident: incidentLine,
    rows: count,
    pieces: count,
    /** Rows that another trouble keeps stopped. */
    heldByOthers: count,
    byHand: v.array(v.object({ label: text, count })),
    ...notice,
  }),
  endPieces: v.object({
    kind: v.literal('endPieces'),
    incident: incidentLine,
    rows: count,
    pieces: count,
    ...notice,
  }),
  inspectionReport: v.object({
    kind: v.literal('inspectionReport'),
    incident: incidentLine,
    details,
    /** `M/D HH:mm` */
    at: text,
    counts: inspectionCounts,
    /** Most first, at most 200 each. */
    byDefect: v.array(v.object({ name: text, pieces: count })),
    byLot: v.array(reportRow),
    bySupplier: v.array(reportRow),
    byOutsourcer: v.array(reportRow),
  }),
  takeIn: v.object({
    kind: v.literal('takeIn'),
    taken: count,
    /** Put back, because a rule forbids them. */
    refused: count,
    /** Waiting in their cells until they can be understood. */
    unclear: count,
    ...notice,
  }),
  support: v.object({ kind: v.literal('support'), text }),
  recover: v.object({ kind: v.literal('recover'), outcome: v.picklist(['nothing', 'finished', 'cleared']) }),
  ...talkReplies,
  ...settleReplies,
  ...officeReplies,
  ...templateReplies,
  ...outageReplies,
  ...parcelReplies,
  ...reportReplies,
} as const;

export const refusalSchema = v.variant('code', [
  v.object({ code: v.literal('badRequest'), where: text }),
  v.object({ code: v.literal('notSetUp') }),
  v.object({ code: v.literal('busy') }),
  v.object({ code: v.literal('nothingSelected') }),
  v.object({ code: v.literal('noTableFound') }),
  v.object({ code: v.literal('selectionOutside'), tab: text }),
  v.object({ code: v.literal('rowsGone'), rows: count }),
  v.object({ code: v.literal('tabGone'), tab: text }),
  v.object({ code: v.literal('columnsGone'), tab: text, headers: v.array(text) }),
  v.object({ code: v.literal('noSuchIncident'), incidentId: text }),
  v.object({ code: v.literal('incidentEnded'), incidentId: text }),
  v.object({ code: v.literal('noSuchTask'), taskId: text }),
  v.object({ code: v.literal('taskSettled'), outcome: text }),
  v.object({ code: v.literal('outcomeUnfit'), outcome: text }),
  v.object({ code: v.literal('notToReverse') }),
  v.object({ code: v.literal('nothingHeld') }),
  v.object({
    code: v.literal('notUndoable'),
    /**
     * later: something was done since. undone: taken back already. byHand: somebody has noted in our tabs what was carried
     * out. sent, takenIn, tables, undo: an operation of a kind that is not taken back this way. unknown: no such entry.
     */
    reason: v.picklist([
      'later',
      'undone',
      'byHand',
      'sent',
      'takenIn',
      'tables',
      'undo',
      'unknown',
      'inspected',
      'other',
    ]),
  }),
  v.object({ code: v.literal('nothingGrown') }),
  v.object({ code: v.literal('troubleOpen'), incidentId: text }),
  v.object({ code: v.literal('tableInUse'), tab: text }),
  v.object({ code: v.literal('contactKnown'), transactionId: text }),
  /** Of a cell that only Tomeru writes; said in 取り込み. */
  v.object({ code: v.literal('notByHand') }),
  v.object({ code: v.literal('noSuchDraft'), draftId: text }),
  v.object({ code: v.literal('nothingToInspect') }),
  v.object({ code: v.literal('noSuchInspection'), inspectionId: text }),
  v.object({ code: v.literal('inspectionFinished') }),
  v.object({ code: v.literal('inspectionLeftOut') }),
  v.object({ code: v.literal('tooManyPieces'), left: count }),
  v.object({ code: v.literal('changedMeanwhile') }),
  v.object({ code: v.literal('nothingToInspectAgain') }),
  v.object({ code: v.literal('noSuchContact'), contactId: text }),
  v.object({ code: v.literal('nothingFound') }),
  v.object({ code: v.literal('nothingReady') }),
  v.object({ code: v.literal('nothingToEnd') }),
  v.object({ code: v.literal('endNotChosen'), rows: count }),
  v.object({ code: v.literal('alreadySent') }),
  v.object({ code: v.literal('notSent') }),
  v.object({ code: v.literal('alreadyTold'), purpose: text }),
  v.object({ code: v.literal('nothingToPrepare') }),
  v.object({ code: v.literal('noSuchLetter'), letter: text }),
  /** The letter does not fit this buyer, or is switched off in 定型文. */
  v.object({ code: v.literal('letterUnfit'), letter: text }),
  v.object({ code: v.literal('letterLacks'), letter: text, places: v.array(text) }),
  /** `final`: of contact, address or postage, which nobody may overrule. */
  v.object({ code: v.literal('letterRefused'), reasons: v.array(text), final: v.boolean() }),
  v.object({ code: v.literal('buyerUnreachable') }),
  v.object({ code: v.literal('buyerSettled') }),
  v.object({ code: v.literal('notSilentYet'), at: text }),
  v.object({ code: v.literal('wayClosed'), way: text, why: text }),
  v.object({ code: v.literal('amountMissing') }),
  v.object({ code: v.literal('nothingAgreed') }),
  v.object({ code: v.literal('evidenceMissing'), missing: v.array(text) }),
  v.object({ code: v.literal('notYetClosable'), left: v.array(text) }),
  v.object({ code: v.literal('noSuchTemplate'), templateId: text }),
  v.object({ code: v.literal('unknownPlaces'), places: v.array(text) }),
  v.object({ code: v.literal('noSuchRule'), ruleId: text }),
  v.object({ code: v.literal('ruleValue'), wanted: text }),
  v.object({ code: v.literal('notAnOutage'), incidentId: text }),
  v.object({ code: v.literal('outageOver') }),
  v.object({ code: v.literal('outageLasts') }),
  v.object({ code: v.literal('nothingToShip') }),
  v.object({ code: v.literal('serviceUnfit'), service: text }),
  v.object({ code: v.literal('consentUnfit'), from: text, to: text }),
  v.object({ code: v.literal('consentMissing'), buyer: text }),
  v.object({ code: v.literal('alreadyNamed'), transactionId: text }),
  v.object({
    code: v.literal('badText'),
    field: text,
    problem: v.picklist(['tooLong', 'nul', 'loneSurrogate']),
  }),
  v.object({ code: v.literal('emptyField'), field: text }),
  v.object({ code: v.literal('mappingUnusable'), tab: text }),
  v.object({ code: v.literal('settingsBroken'), item: text }),
  v.object({ code: v.literal('newerSchema'), found: count }),
]);

/** A cell that could not be read as what its column holds. Rows and columns 1-based. */
export const badCellSchema = v.object({
  tab: text,
  row: count,
  column: count,
  header: text,
  found: text,
  wanted: text,
});

export type Refusal = v.InferOutput<typeof refusalSchema>;
export type BadCell = v.InferOutput<typeof badCellSchema>;
export type ReplyOf<K extends RequestKind> = v.InferOutput<(typeof replySchemas)[K]>;
export type Desk = v.InferOutput<typeof desk>;
export type IncidentLine = v.InferOutput<typeof incidentLine>;
export type ProposedTable = v.InferOutput<typeof proposedTable>;
export type TableMappingWire = v.InferOutput<typeof tableMapping>;
export type Preview = v.InferOutput<typeof preview>;
export type PreviewRow = v.InferOutput<typeof previewRow>;
export type PreviewAxis = v.InferOutput<typeof previewAxis>;
export type ReachWire = v.InferOutput<typeof reach>;
export type AxisName = v.InferOutput<typeof axis>;
export type ContactLine = v.InferOutput<typeof contactLine>;
export type Details = v.InferOutput<typeof details>;
export type DueOrder = v.InferOutput<typeof dueOrder>;
export type TableUse = v.InferOutput<typeof tableUse>;
export type TaskLine = v.InferOutput<typeof task>;
export type RowPlace = v.InferOutput<typeof rowPlace>;
export type HeldRow = v.InferOutput<typeof heldRow>;
export type Candidate = v.InferOutput<typeof candidate>;
export type DraftLine = v.InferOutput<typeof draft>;
export type Room = v.InferOutput<typeof room>;
export type ClockLine = v.InferOutput<typeof clock>;
export type FindingLine = v.InferOutput<typeof finding>;
export type { Inquiry } from './wire/office.ts';
export type { HitOrder, OutageCounter, OutageParcel, OutageSource } from './wire/outage.ts';
export type { EvidenceWord, LeftOver, OfferedWay, SettlementWire, WayWord } from './wire/settle.ts';
export type { LetterCard, Thread, WithoutLetter } from './wire/talk.ts';
export type { RuleLine, TemplateLine, TemplateWire } from './wire/templates.ts';
export type UndoableKind = (typeof UNDOABLE)[number];
export type InspectionLine = v.InferOutput<typeof inspectionLine>;
export type CheckItemWire = v.InferOutput<typeof checkItem>;
export type Proposal = v.InferOutput<typeof proposal>;
export type InspectionCounts = v.InferOutput<typeof inspectionCounts>;
export type FirstPieces = v.InferOutput<typeof firstPieces>;
export type RestartRow = v.InferOutput<typeof restartRow>;
export type ReportRow = v.InferOutput<typeof reportRow>;

/**
 * What the door gives back, as JSON text. `badCells` holds at most 200. `undoable` is the number of the operation that has
 * earned the reply, where it can be taken back and nothing was done after it.
 */
export type Reply<K extends RequestKind = RequestKind> =
  | {
      readonly ok: true;
      readonly value: { [P in K]: ReplyOf<P> }[K];
      readonly badCells: readonly BadCell[];
      readonly undoable?: number;
    }
  | { readonly ok: false; readonly refusal: Refusal; readonly say: string }
  /** Google's side failed; nothing is known to have been written, 復旧 or the next command sorts it out. */
  | { readonly ok: false; readonly failure: 'platform'; readonly say: string };
