// The wire between the sidebar and the one door: every request and every reply, JSON only.
// The sidebar imports the types alone; the door decodes with the schemas; `npm run protocol` prints them.
// Over 300 lines: a data table, and whoever changes a request looks at its reply in the same file.
import * as v from 'valibot';

const text = v.string();
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Made by the sidebar, new for every click and kept for every repetition of it. */
const requestId = v.pipe(v.string(), v.minLength(8), v.maxLength(80));

const incidentType = v.picklist([
  'UNKNOWN',
  'WRONG_SHIPMENT',
  'DESCRIPTION_ERROR',
  'PARTIAL_DEFECT',
  'FATAL_DEFECT',
]);
const marketplace = v.picklist([
  'MERCARI',
  'MERCARI_SHOPS',
  'YAHOO_AUCTION',
  'YAHOO_FLEA',
  'RAKUMA',
  'OTHER',
]);

/** One table of the seller as it would be, or is, mapped: field name → header text. */
const tableMapping = v.object({
  sheetId: count,
  /** 1-based. */
  headerRow: v.pipe(v.number(), v.integer(), v.minValue(1)),
  columns: v.record(v.string(), v.string()),
});

/** `rows` are tokens from a preview; left out, the rows now selected in the sheet count. */
const rows = v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(100000)));

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
  /** What a stop of these rows would do. Writes nothing. `cursor` counts listed rows already seen. */
  previewStop: v.object({ kind: v.literal('previewStop'), rows, cursor: v.optional(count) }),
  stop: v.object({ kind: v.literal('stop'), requestId, type: incidentType, rows }),
  /** 「どの取引の連絡でしたか」: makes the first reply to the buyer who reported. */
  nameTransaction: v.object({
    kind: v.literal('nameTransaction'),
    requestId,
    incidentId: id,
    marketplace,
    transactionId: v.pipe(v.string(), v.maxLength(200)),
    /** Nickname, may be empty. Never a real name. */
    buyer: v.pipe(v.string(), v.maxLength(100)),
    product: v.pipe(v.string(), v.maxLength(500)),
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
  /** 「送った」: a person has sent the draft, as it is or in own words; or takes that back. */
  recordSent: v.object({
    kind: v.literal('recordSent'),
    requestId,
    draftId: id,
    how: v.picklist(['asItIs', 'ownWords', 'takenBack']),
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
  /** 「復旧」: takes up an interrupted operation and nothing else. */
  recover: v.object({ kind: v.literal('recover') }),
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

const incidentLine = v.object({
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
  /** The next answer promised to a buyer, `M/D HH:mm`, empty when none is due. */
  promise: text,
  /** The same as ISO 8601 in UTC. */
  promiseAt: text,
  /** Minutes from the stop until nothing could sell or leave any more; null before that. */
  minutes: v.nullable(count),
  /** none: nobody named yet; draft: not sent; sent; notNeeded: no buyer has reported. */
  firstReply: v.picklist(['none', 'draft', 'sent', 'notNeeded']),
  next: text,
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
  incidents: v.array(incidentLine),
  /** Rows now selected in a mapped table. */
  selected: v.object({ rows: count, label: text }),
});

const previewRow = v.object({
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
});

const preview = v.object({
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

const task = v.object({
  id: text,
  kind: v.picklist(['listing', 'box']),
  done: v.boolean(),
  outcome: text,
  /** やること */
  action: text,
  marketplace: text,
  /** http(s) address or empty. */
  link: text,
  key: text,
  product: text,
  shelf: text,
  deadline: text,
  steps: text,
  caution: text,
});

const candidate = v.object({
  marketplace,
  transactionId: text,
  buyer: text,
  product: text,
  /** 段階 label. */
  stage: text,
});

const draft = v.object({
  id: text,
  purpose: text,
  state: text,
  stateLabel: text,
  to: text,
  marketplace: text,
  link: text,
  text: text,
  when: text,
});

const room = v.object({
  incident: incidentLine,
  /** Rows marked by this incident that are still held. */
  held: count,
  tasks: v.array(task),
  tasksOpen: count,
  /** null at the end. */
  cursor: v.nullable(count),
  drafts: v.array(draft),
  /** Transactions of the stopped rows, for 「どの取引の連絡でしたか」. */
  candidates: v.array(candidate),
});

const notice = { notes: v.array(text) };

export const replySchemas = {
  open: v.object({ kind: v.literal('open'), desk }),
  proposeSetUp: v.object({
    kind: v.literal('proposeSetUp'),
    tables: v.array(proposedTable),
    ready: v.boolean(),
  }),
  setUp: v.object({ kind: v.literal('setUp'), made: v.array(text), tables: count, desk }),
  setName: v.object({ kind: v.literal('setName'), name: text }),
  previewStop: v.object({ kind: v.literal('previewStop'), preview }),
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
  recordSent: v.object({ kind: v.literal('recordSent'), incident: incidentLine, draft, ...notice }),
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
  }),
  mistake: v.object({
    kind: v.literal('mistake'),
    incidentId: text,
    rows: count,
    heldByOthers: count,
    drafts: count,
    byHand: v.array(v.object({ label: text, count })),
    ...notice,
  }),
  recover: v.object({ kind: v.literal('recover'), outcome: v.picklist(['nothing', 'finished', 'cleared']) }),
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
  v.object({ code: v.literal('noSuchDraft'), draftId: text }),
  v.object({ code: v.literal('alreadySent') }),
  v.object({ code: v.literal('notSent') }),
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
export type TaskLine = v.InferOutput<typeof task>;
export type Candidate = v.InferOutput<typeof candidate>;
export type DraftLine = v.InferOutput<typeof draft>;
export type Room = v.InferOutput<typeof room>;

/** What the door gives back, as JSON text. `badCells` holds at most 200. */
export type Reply<K extends RequestKind = RequestKind> =
  | { readonly ok: true; readonly value: { [P in K]: ReplyOf<P> }[K]; readonly badCells: readonly BadCell[] }
  | { readonly ok: false; readonly refusal: Refusal; readonly say: string }
  /** Google's side failed; nothing is known to have been written, 復旧 or the next command sorts it out. */
  | { readonly ok: false; readonly failure: 'platform'; readonly say: string };
