// A shop in memory: rows, records and a selection as plain values, so that a use case can be tried without a sheet.
// Everything has a plain default; a test names only what it is about.
// Over 300 lines: a data table of defaults, one a kind of record.
import { afterPlan, type Plan } from '../../src/app/plan.ts';
import type { Records } from '../../src/app/tables.ts';
import type { LetterInForce, Selection, World } from '../../src/app/world.ts';
import type { CheckItem } from '../../src/domain/check-item.ts';
import { type Contact, NOTHING_TOLD } from '../../src/domain/contact.ts';
import { digestOfAll } from '../../src/domain/digest.ts';
import type { Hold } from '../../src/domain/hold.ts';
import type { ContactId, DraftId, HoldId, IncidentId, TaskId } from '../../src/domain/ids.ts';
import type { Incident } from '../../src/domain/incident.ts';
import { lettersInForce } from '../../src/domain/letters/letter-in-force.ts';
import type { LetterId } from '../../src/domain/letters/standard-letters.ts';
import type { MessageDraft } from '../../src/domain/message-draft.ts';
import { preferencesFrom } from '../../src/domain/preferences.ts';
import { type OwnRule, referenceFrom } from '../../src/domain/reference/reference.ts';
import { rulesInForce } from '../../src/domain/reference/rules-in-force.ts';
import { keyForm } from '../../src/domain/row-identity.ts';
import { STOCK_FIELD_NAMES } from '../../src/domain/stock-field.ts';
import type { OwnCells, StockRow } from '../../src/domain/stock-row.ts';
import type { StopTask } from '../../src/domain/stop-task.ts';

/** 2026-11-20 09:00 in Japan: the morning of the demo shops. */
export const MORNING = Date.parse('2026-11-20T09:00:00+09:00');

export const NO_MARK: OwnCells = { mark: '', held: '', incidents: '', urgency: '', next: '' };

export const SHEET = 11;

/** What the two digests are made of, as on a real tab: lasting facts, and everything mapped. */
const digests = (row: StockRow): Pick<StockRow, 'fingerprint' | 'digest'> => {
  const lasting = [row.key, row.product, row.lot, row.supplier];
  return {
    fingerprint: digestOfAll(lasting),
    digest: digestOfAll([...lasting, row.status, row.buyer, row.transaction, row.shelf]),
  };
};

/** One row on sale at Mercari; the digests follow from the facts unless they are given. */
export function stockRow(facts: Partial<StockRow> = {}): StockRow {
  const row: StockRow = {
    use: 'stock',
    sheetId: SHEET,
    tab: '在庫',
    row: 2,
    key: '',
    goodsKey: facts.use === 'sales' ? '' : (facts.key ?? ''),
    keyIsUsable: (facts.key ?? '') !== '',
    ownId: '',
    fingerprint: '',
    digest: '',
    product: '真鍮ピアス',
    lot: '',
    supplier: '',
    bought: '',
    boughtAt: null,
    outsourcer: '',
    marketplaces: ['MERCARI'],
    listing: '',
    description: '',
    shelf: '',
    quantity: null,
    status: '出品中',
    listedAt: undefined,
    endsAt: null,
    relists: false,
    bids: undefined,
    bookedAt: null,
    soldAt: null,
    paidAt: undefined,
    shippedAt: null,
    soldOn: facts.soldAt ?? null,
    paidOn: facts.paidAt ?? null,
    shippedOn: null,
    shipped: false,
    shipDays: '',
    service: '',
    buyer: '',
    transaction: '',
    own: NO_MARK,
    ...facts,
  };
  return { ...row, ...digests(row), ...facts };
}

/** Rows below a header, numbered from 2 in their order; a key that two of them have names neither. */
export function sheetOf(rows: readonly StockRow[]): readonly StockRow[] {
  const times = new Map<string, number>();
  for (const { key } of rows) times.set(keyForm(key), (times.get(keyForm(key)) ?? 0) + 1);
  return rows.map((row, at) => ({
    ...row,
    row: at + 2,
    keyIsUsable: row.key !== '' && times.get(keyForm(row.key)) === 1,
  }));
}

export const incidentOf = (facts: Partial<Incident> = {}): Incident => ({
  id: 'T-001' as IncidentId,
  title: '真鍮ピアス',
  type: 'UNKNOWN',
  status: 'REPORTED',
  kind: 'NORMAL',
  startedAt: MORNING,
  containedAt: null,
  firstTransaction: '',
  origin: '',
  subKind: null,
  what: '',
  right: '',
  place: '',
  standard: '',
  reach: '選んだ1行',
  ending: '',
  endedAt: null,
  cause: '',
  change: '',
  checkOn: null,
  loss: null,
  who: 'みき',
  next: '',
  stopped: '0/0',
  contacted: '0/0',
  inspected: '',
  restarted: '',
  criteria: '',
  outage: '',
  takenIn: '',
  ...facts,
});

export const holdOf = (facts: Partial<Hold> & Pick<Hold, 'ref'>): Hold => ({
  id: 'H1-a' as HoldId,
  incidentId: 'T-001' as IncidentId,
  state: 'ACTIVE',
  key: '',
  product: '',
  marketplaces: '',
  lot: '',
  quantity: 1,
  released: 0,
  ended: 0,
  offStock: 0,
  stockDue: null,
  left: 1,
  why: '',
  unclear: '',
  before: '',
  alreadyStopped: false,
  heldAt: MORNING,
  heldBy: 'みき',
  releasedAt: null,
  releasedBy: '',
  releaseReason: '',
  description: '',
  describedBy: '',
  describedAt: null,
  ...facts,
});

export const taskOf = (facts: Partial<StopTask> = {}): StopTask => ({
  id: 'S1-a-MERCARI' as TaskId,
  incidentId: 'T-001' as IncidentId,
  holdId: 'H1-a' as HoldId,
  kind: 'listing',
  done: false,
  outcome: null,
  deadline: null,
  bids: null,
  action: '公開停止',
  link: '',
  place: 'メルカリ',
  key: '',
  product: '',
  shelf: '',
  steps: '',
  caution: '',
  note: '',
  doneAt: null,
  doneBy: '',
  reverse: '公開し直す',
  reverseDone: false,
  reversedAt: null,
  freed: false,
  takenIn: '',
  ...facts,
});

export const contactOf = (facts: Partial<Contact> = {}): Contact => ({
  id: 'C1-a' as ContactId,
  incidentId: 'T-001' as IncidentId,
  marketplace: 'MERCARI',
  link: '',
  buyer: 'ねこ屋',
  product: '真鍮ピアス',
  key: '',
  quantity: 1,
  stage: 'SHIPPED',
  certainty: 'SUSPECTED',
  answer: 'NOT_ASKED',
  resolution: 'PENDING',
  urgency: '即対応',
  urgencyReason: '',
  next: '',
  shipBy: null,
  provisional: false,
  service: '',
  lastContact: null,
  promise: null,
  deadline: null,
  deadlineKind: '',
  transactionId: '',
  ...NOTHING_TOLD,
  takenIn: '',
  ...facts,
});

export const draftOf = (facts: Partial<MessageDraft> & Pick<MessageDraft, 'contactId'>): MessageDraft => ({
  id: 'M1-a' as DraftId,
  incidentId: 'T-001' as IncidentId,
  state: 'DRAFT',
  sent: false,
  when: '今すぐ',
  recipient: '購入者',
  marketplace: 'MERCARI',
  link: '',
  salutation: 'ねこ屋様',
  product: '',
  purpose: '最初の返事',
  text: '',
  transactionId: '',
  template: '',
  promise: null,
  sentAt: null,
  sentBy: '',
  how: '',
  check: '',
  question: '',
  answer: '',
  gist: '',
  short: '',
  original: '',
  takenIn: '',
  ...facts,
});

export const NO_RECORDS: Records = {
  incidents: [],
  holds: [],
  tasks: [],
  contacts: [],
  drafts: [],
  inspections: [],
  letters: [],
  rules: [],
};

export type Shop = {
  readonly rows: readonly StockRow[];
  readonly records: Records;
  readonly now: number;
  readonly operation: number;
  readonly who: string;
  readonly selection: Selection | null;
  readonly checklist: readonly CheckItem[];
  readonly tables: World['tables'];
  /** 設定 that a person has changed, by 項目. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** 定型文 that the seller has changed. */
  readonly letters: Readonly<Partial<Record<LetterId, Partial<LetterInForce>>>>;
  /** Rows of 参照データ that the seller has changed. */
  readonly rules: readonly OwnRule[];
};

/** A shop whose one stock tab maps everything, unless told otherwise. */
export const shopOf = (facts: Partial<Shop> = {}): Shop => ({
  rows: [],
  records: NO_RECORDS,
  now: MORNING,
  operation: 1,
  who: 'みき',
  selection: null,
  checklist: [],
  tables: [{ sheetId: SHEET, use: 'stock', mapped: STOCK_FIELD_NAMES }],
  settings: {},
  letters: {},
  rules: [],
  ...facts,
});

export const worldOf = (shop: Shop): World => ({
  now: shop.now,
  who: shop.who,
  operation: shop.operation,
  tables: shop.tables,
  stock: () => shop.rows,
  records: {
    incidents: () => shop.records.incidents,
    holds: () => shop.records.holds,
    tasks: () => shop.records.tasks,
    contacts: () => shop.records.contacts,
    drafts: () => shop.records.drafts,
    inspections: () => shop.records.inspections,
    letters: () => shop.records.letters,
    rules: () => shop.records.rules,
  },
  checklist: () => shop.checklist,
  letter: (id) => ({ ...lettersInForce(shop.records.letters)(id), ...shop.letters[id] }),
  reference: () => (shop.rules.length > 0 ? referenceFrom(shop.rules) : rulesInForce(shop.records.rules)),
  preferences: preferencesFrom((item) => shop.settings[item]),
  selection: () => shop.selection,
});

/** The shop once a plan is written: records changed, トメルIDs given, the next operation's number. */
export const afterwards = (shop: Shop, plan: Plan): Shop => ({
  ...shop,
  operation: shop.operation + 1,
  rows: shop.rows.map((row) => {
    const given = plan.givenIds.find((one) => one.sheetId === row.sheetId && one.row === row.row);
    return given === undefined ? row : { ...row, ownId: given.ownId };
  }),
  records: afterPlan(shop.records, plan),
});
