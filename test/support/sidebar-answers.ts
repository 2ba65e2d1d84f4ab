// What a door would answer, for tests of the sidebar alone. Typed by the protocol, so that the answers cannot drift from it.
// The incident is the first night: one lot, three marketplaces, an auction that ends in a quarter of an hour.
// Over 300 lines: nearly all of it a data table of answers.

import type {
  BadCell,
  Candidate,
  ContactLine,
  Desk,
  DraftLine,
  Preview,
  PreviewAxis,
  PreviewRow,
  ProposedTable,
  Refusal,
  Reply,
  ReplyOf,
  RequestKind,
  Room,
  TaskLine,
} from '../../src/app/protocol.ts';
import { doubtfulNote, healedNote } from '../../src/app/wording.ts';
import { ALL_CLEAR_PURPOSE } from '../../src/domain/all-clear.ts';
import { firstReply } from '../../src/domain/first-reply.ts';
import { incident } from './sidebar-incident.ts';
import { usualInspection } from './sidebar-inspection.ts';
import { usualOutage } from './sidebar-outage.ts';
import { usualPacking } from './sidebar-packing.ts';
import { usualSettle } from './sidebar-settle.ts';
import { usualTalk } from './sidebar-talk.ts';
import { usualTemplates } from './sidebar-templates.ts';
import { allClear, restartMessage, stopMessage, supplierMessage } from './standard-words.ts';

/** The hour of the first stop. */
const NIGHT = Date.parse('2026-11-22T23:41:00+09:00');

function listing(id: number, more: Partial<TaskLine>): TaskLine {
  return {
    id: `S-${id}`,
    kind: 'listing',
    done: false,
    outcome: '',
    due: false,
    ends: 'none',
    rank: id,
    action: '公開停止',
    marketplace: 'メルカリ',
    link: `https://jp.mercari.com/item/m1000000000${id}`,
    key: `P-003${id}`,
    product: '真鍮ピアス しずく型',
    shelf: 'B-9',
    place: { token: `在庫 k3${id}`, tab: '在庫', row: 30 + id, day: '10/2' },
    deadline: 'すぐ買われます',
    deadlineIso: '',
    steps: '1 商品ページの「商品の編集」を開く\n2 「出品を一時停止する」を押す',
    caution: '',
    message: '',
    reverse: '公開し直す',
    reverseDone: false,
    reverseMessage: '',
    ...more,
  };
}

/** The auction that ends first. */
const firstTask: TaskLine = listing(1, {
  action: '取り消し',
  marketplace: 'ヤフオク',
  link: 'https://page.auctions.yahoo.co.jp/jp/auction/x1000000001',
  ends: 'near',
  deadline: '11/22 23:58 終了(あと17分)',
  caution:
    '入札があります。取り消すと利用料がかかり、元に戻せません。「早期終了」は売れてしまうので押さないでください。',
  steps: '1 商品ページの「オークションの管理」を開く\n2 「オークションの取り消し」を選ぶ',
});

export const tasks: readonly TaskLine[] = [
  firstTask,
  listing(2, {}),
  listing(3, {}),
  listing(4, { marketplace: 'ラクマ', link: '' }),
  listing(5, { kind: 'box', action: 'この箱を出さない', link: '', deadline: '11/23 9:00', steps: '' }),
  listing(6, {}),
  listing(7, { done: true, outcome: '止めた' }),
];

export const candidates: readonly Candidate[] = [
  {
    contactId: 'C-1',
    marketplace: 'MERCARI',
    transactionId: 'm10000000017',
    buyer: 'ほし',
    product: '真鍮ピアス しずく型',
    stage: '到着済み',
    soldOn: '11/14',
  },
  {
    contactId: 'C-4',
    marketplace: 'MERCARI',
    transactionId: 'm10000000023',
    buyer: '',
    product: '真鍮ピアス しずく型',
    stage: '発送済み',
    soldOn: '11/18',
  },
];

/** A product's name is the seller's own text, whatever stands in it. */
const reply = firstReply({ buyer: 'ほし', product: "真鍮ピアス しずく型  '$&'", stage: 'DELIVERED' }, NIGHT);
const replyText = reply.ok ? reply.text : '';

export const draft: DraftLine = {
  id: 'M-0001',
  purpose: '最初の返事',
  state: 'DRAFT',
  stateLabel: '下書き',
  to: 'ほし様',
  marketplace: 'メルカリ',
  link: 'https://jp.mercari.com/transaction/m10000000017',
  text: replyText,
  short: '',
  recipient: '購入者',
  incidentId: 'T-012',
  contactId: 'C-1',
  product: '真鍮ピアス しずく型',
  transactionId: 'm10000000017',
  template: 'first-reply v1',
  findings: [],
  mayCopy: true,
  when: '今すぐ',
  sentAt: '',
  how: '',
  gist: '',
  promiseAt: '',
};

export const room: Room = {
  incident: { ...incident, tasksDone: 1, listingsOpen: 5, next: 'まだ売れてしまう出品を止める' },
  held: 8,
  heldRows: [
    {
      id: 'H-1',
      key: 'P-0031',
      product: '真鍮ピアス しずく型',
      pieces: 5,
      place: { token: '在庫 k31', tab: '在庫', row: 31, day: '10/2' },
    },
  ],
  heldForCapacity: 0,
  contacts: 21,
  details: { subKind: null, what: '', right: '', place: '', standard: '', origin: '' },
  tasks: [...tasks],
  tasksOpen: 6,
  cursor: null,
  drafts: [],
  candidates: [...candidates],
};

export const emptyDesk: Desk = {
  ready: true,
  name: '',
  at: '11/22 23:30',
  nextPromise: '',
  notes: [],
  strayMarks: [],
  strayRows: [],
  healed: [],
  due: { orders: 0, over: 0, first: '', unreadable: 0, provisional: 0, stopped: 0 },
  incidents: [],
  office: { unsent: 0, waiting: 0, due: 0, at: '', iso: '' },
  upkeep: { templates: 0, rules: 0 },
  selected: { rows: 0, label: '' },
};

export const busyDesk: Desk = {
  ...emptyDesk,
  at: '11/22 23:52',
  notes: [healedNote(2)],
  healed: ['在庫!AC20', '在庫!AC21'],
  strayMarks: ['在庫!AC14', '在庫!AC15'],
  strayRows: ['在庫 k14', '在庫 k15'],
  incidents: [
    { ...incident, tasksDone: 4, listingsOpen: 3, boxesOpen: 0, firstReply: 'draft' },
    {
      ...incident,
      id: 'T-010',
      title: '珪藻土コースター',
      listingsOpen: 0,
      boxesOpen: 0,
      status: 'CANCELLED',
      statusLabel: 'まちがい',
      reverseOpen: 7,
      next: '止めた出品を元に戻す',
    },
    {
      ...incident,
      id: 'T-011',
      title: 'リネンシャツ 生成り',
      tasksDone: 3,
      tasksAll: 3,
      listingsOpen: 0,
      boxesOpen: 0,
      minutes: 17,
      promise: '11/23 20:00',
      promiseAt: '2026-11-23T11:00:00.000Z',
      firstReply: 'sent',
    },
  ],
};

const ON_SALE = '状態は「出品中」です。';
const UNSENT = '発送待ちです。箱を出さないでください。';
const UNCLEAR = '状態「確認中」からは、売れたかどうか分かりません。';

function row(number: number, group: PreviewRow['group'], why: string): PreviewRow {
  return {
    token: `在庫 k${number}`,
    group,
    tab: '在庫',
    row: number,
    key: `P-${String(number).padStart(4, '0')}`,
    product: '真鍮ピアス しずく型',
    markets: 'メルカリ',
    quantity: 5,
    why,
    reach: number === 31 ? '手で選んだ' : '同じ仕入れ',
  };
}

function axis(name: PreviewAxis['axis'], label: string, more: Partial<PreviewAxis>): PreviewAxis {
  const counts = { rows: 0, added: 0, pieces: 0, empty: 0 };
  return { axis: name, label, value: '', chosen: false, state: 'ok', note: '', ...counts, ...more };
}

/** All that an axis can say: counted, would add, empty in the starting rows, nothing typed yet, no such column. */
export const axes: readonly PreviewAxis[] = [
  axis('purchase', '同じ仕入れ', { value: 'L2608-13A', chosen: true, rows: 6, pieces: 36, empty: 12 }),
  axis('product', '同じ商品', { value: '真鍮ピアス しずく型', chosen: true, rows: 8, pieces: 45 }),
  axis('supplier', '同じ仕入先', { value: '彫金室', rows: 40, added: 31, pieces: 31 }),
  axis('outsourcer', '同じ外注先', { value: '梱包のみなみ', rows: 9, added: 2, pieces: 9 }),
  axis('shipped', '発送日の期間', { state: 'blank' }),
  axis('words', '商品名・説明文のことばで探す', {
    state: 'blank',
    note: '商品説明の列がありません。商品名だけで探します。',
  }),
  axis('marketplace', '同じ販路', { state: 'blank' }),
  axis('bought', '仕入日の期間', { state: 'missing' }),
  axis('everything', '全部(対応を優先)', { rows: 400, added: 392, pieces: 640 }),
];

export const preview: Preview = {
  start: ['在庫 k31', '在庫 k32'],
  reach: { axes: ['purchase', 'product'] },
  axes: [...axes],
  excluded: 0,
  rows: ['在庫 k1', '在庫 k2', '在庫 k3', '在庫 k4'],
  selected: '在庫 8行 (真鍮ピアス しずく型 ほか)',
  groups: [
    { group: 'toMark', label: '売り物', rows: 8, pieces: 45 },
    { group: 'soldNotShipped', label: '売れた・まだ出していない', rows: 3, pieces: 3 },
    { group: 'shipped', label: '発送済み・取引完了', rows: 21, pieces: 21 },
    { group: 'unclear', label: 'はっきりしない', rows: 1, pieces: 1 },
    { group: 'alreadyStopped', label: 'もともと止まっている', rows: 2, pieces: 2 },
  ],
  marked: 8,
  list: [row(31, 'toMark', ON_SALE), row(32, 'toMark', ON_SALE), row(40, 'unclear', UNCLEAR)],
  cursor: 3,
  missing: ['「支払日時」の列がありません。発送期限は、販売日から仮に数えます。'],
};

export const nextPreview: Preview = {
  ...preview,
  list: [row(33, 'toMark', ON_SALE), row(34, 'toMark', ON_SALE)],
  cursor: null,
};

export const badCell: BadCell = {
  tab: '在庫',
  row: 40,
  column: 28,
  header: '販売日',
  found: '先週',
  wanted: '日付',
};

export const proposal: readonly ProposedTable[] = [
  {
    sheetId: 7,
    use: 'stock',
    mapped: false,
    tab: '在庫',
    headerRow: 3,
    rows: 640,
    chosen: true,
    remark: '',
    columns: [
      { field: 'key', label: '管理番号', header: '管理番号', others: ['SKU'], without: '' },
      { field: 'product', label: '商品名', header: '商品名', others: [], without: '' },
      { field: 'marketplace', label: '販路', header: '販路', others: [], without: '' },
      {
        field: 'lot',
        label: 'ロット',
        header: null,
        others: [],
        without: '同じ仕入れは、仕入先と仕入日で見分けます。',
      },
      {
        field: 'paidAt',
        label: '支払日時',
        header: null,
        others: [],
        without: '発送期限は、販売日から仮に数えます。',
      },
    ],
  },
  {
    sheetId: 9,
    use: 'stock',
    mapped: false,
    tab: '在庫(旧)',
    headerRow: 1,
    rows: 12,
    chosen: false,
    remark: '列が足りないため、選んでいません。',
    columns: [{ field: 'product', label: '商品名', header: '品名', others: [], without: '' }],
  },
];

/** Nobody has written to this buyer yet. */
const unasked = {
  answer: 'NOT_ASKED',
  answerLabel: '未連絡',
  resolution: 'PENDING',
  resolutionLabel: '未対応',
  way: '',
  amount: null,
  lookedAt: '',
  promise: '',
  promiseIso: '',
  returned: '',
} as const;

export const contacts: readonly ContactLine[] = [
  {
    id: 'C-1',
    marketplace: 'メルカリ',
    link: 'https://jp.mercari.com/transaction/m10000000017',
    buyer: 'ほし',
    product: '真鍮ピアス しずく型',
    key: 'P-0031',
    quantity: 1,
    stage: '到着済み',
    certainty: 'CONFIRMED',
    certaintyLabel: '確定',
    clock: '約束した返事',
    clockAt: '11/23 20:00',
    clockIso: '2026-11-23T11:00:00.000Z',
    provisional: false,
    next: '最初の返事を送る',
    urgency: '即対応',
    urgencyReason: '何が起きたのかまだ分からないので、いちばん急ぐものとして扱います。(U0)',
    transactionId: 'm10000000017',
    ...unasked,
    place: { token: '在庫 k31', tab: '在庫', row: 31, day: '11/14' },
  },
  {
    id: 'C-2',
    marketplace: 'ヤフオク',
    link: '',
    buyer: '',
    product: '真鍮ピアス しずく型',
    key: 'P-0032',
    quantity: 1,
    stage: '発送待ち',
    certainty: 'SUSPECTED',
    certaintyLabel: '疑い',
    clock: '発送期限',
    clockAt: '11/23 12:30',
    clockIso: '2026-11-23T03:30:00.000Z',
    provisional: true,
    next: '箱を出さずに待つ',
    urgency: '即対応',
    urgencyReason: '何が起きたのかまだ分からないので、いちばん急ぐものとして扱います。(U0)',
    transactionId: 'x1000000001',
    ...unasked,
    place: { token: '在庫 k32', tab: '在庫', row: 32, day: '11/18' },
  },
];

export const grownRows: readonly PreviewRow[] = [
  row(51, 'toMark', ON_SALE),
  row(52, 'soldNotShipped', UNSENT),
  row(53, 'shipped', '発送済みです。連絡する相手に入れます。'),
];

/** What was stopped by hand and now goes back, one of each kind of work. */
export const reverseTasks: readonly TaskLine[] = [
  listing(2, { done: true, outcome: '止めた' }),
  listing(1, {
    done: true,
    outcome: '止めた',
    marketplace: 'ヤフオク',
    link: 'https://page.auctions.yahoo.co.jp/jp/auction/x1000000001',
    reverse: '再出品',
  }),
  listing(5, {
    kind: 'box',
    done: true,
    outcome: '止めた',
    link: '',
    deadline: '11/23 12:30',
    reverse: '出してよい',
  }),
  listing(8, {
    kind: 'outsourcer',
    done: true,
    outcome: '止めた',
    marketplace: '梱包のみなみ',
    link: '',
    key: '',
    product: '',
    shelf: '',
    deadline: '',
    reverse: '再開の連絡',
    reverseMessage: restartMessage('梱包のみなみ', NIGHT),
  }),
  listing(3, { done: true, outcome: '止めた', reverseDone: true }),
];

const goods = [{ product: '真鍮ピアス しずく型', key: 'P-0031' }];

/** People to tell: their ready text stands in `steps` too. */
const stopText = stopMessage('梱包のみなみ', goods, [], NIGHT);
const supplierText = supplierMessage('彫金室', goods, ['L2608-13A']);
export const outsourcerTask: TaskLine = listing(9, {
  kind: 'outsourcer',
  action: '外注先に連絡',
  marketplace: '梱包のみなみ',
  link: '',
  key: '',
  product: '',
  shelf: '',
  deadline: '',
  steps: stopText,
  message: stopText,
  caution: '連絡がつくまで、外注先の手元の箱はまだ出てしまいます。',
  reverse: '再開の連絡',
});
export const supplierTask: TaskLine = {
  ...outsourcerTask,
  id: 'S-10',
  kind: 'supplier',
  action: '仕入先に連絡',
  marketplace: '彫金室',
  steps: supplierText,
  message: supplierText,
  caution: '急ぎません。相手の営業時間に連絡すれば間に合います。',
};
export const relistTask: TaskLine = listing(11, {
  kind: 'relist',
  action: '自動再出品を切る',
  marketplace: 'ヤフオク',
  deadline: '',
  caution: '切らないと、終わったあとに自動でもう一度出品されます。',
  reverse: '自動再出品を入れ直す',
});

/** A good reply. */
export function good<K extends RequestKind>(value: ReplyOf<K>, badCells: readonly BadCell[] = []): Reply {
  return { ok: true, value, badCells };
}

/** A good reply to a command that can be taken back, as the operation of this number. */
export function undoable<K extends RequestKind>(value: ReplyOf<K>, operation = 12): Reply {
  return { ok: true, value, badCells: [], undoable: operation };
}

export function refuse(refusal: Refusal, say: string): Reply {
  return { ok: false, refusal, say };
}

/** One good reply for every kind of request. */
export const usual: { readonly [K in RequestKind]: ReplyOf<K> } = {
  open: { kind: 'open', desk: emptyDesk },
  proposeSetUp: { kind: 'proposeSetUp', tables: [...proposal], ready: false },
  setUp: {
    kind: 'setUp',
    made: ['タブ「トラブル」', 'タブ「止めた商品」', 'タブ「停止作業」', '「在庫」の右はしの列'],
    tables: 1,
    desk: emptyDesk,
  },
  setName: { kind: 'setName', name: 'はな' },
  takeOff: { kind: 'takeOff', tabs: ['在庫', '取引一覧'] },
  search: {
    kind: 'search',
    rows: ['在庫 k31', '在庫 k32', '在庫 k40'],
    list: [row(31, 'toMark', ON_SALE), row(32, 'soldNotShipped', UNSENT), row(40, 'unclear', UNCLEAR)],
    cursor: null,
  },
  previewStop: { kind: 'previewStop', preview },
  stop: {
    kind: 'stop',
    incident,
    marked: 8,
    tasks: 7,
    contacts: 21,
    candidates: [...candidates],
    notes: [doubtfulNote(1)],
  },
  nameTransaction: { kind: 'nameTransaction', incidentId: 'T-012', draft, notes: [] },
  recordTask: {
    kind: 'recordTask',
    incident: { ...incident, tasksDone: 2, listingsOpen: 4 },
    task: { ...firstTask, done: true, outcome: '止めた' },
    added: [],
    notes: [],
  },
  foundMyself: { kind: 'foundMyself', incident: { ...incident, firstReply: 'notNeeded' }, notes: [] },
  recordSent: {
    kind: 'recordSent',
    incident: {
      ...incident,
      tasksDone: 1,
      listingsOpen: 5,
      firstReply: 'sent',
      promise: '11/23 20:00',
      promiseAt: '2026-11-23T11:00:00.000Z',
    },
    draft: { ...draft, state: 'SENT', stateLabel: '送信済', promiseAt: '2026-11-23T11:00:00.000Z' },
    notes: [],
  },
  recordPromise: {
    kind: 'recordPromise',
    incident: { ...incident, tasksDone: 1, listingsOpen: 5, firstReply: 'sent' },
    draft: { ...draft, state: 'SENT', stateLabel: '送信済' },
    notes: [],
  },
  incident: { kind: 'incident', room },
  previewMistake: {
    kind: 'previewMistake',
    incidentId: 'T-012',
    rows: 7,
    heldByOthers: 1,
    drafts: 1,
    byHand: [
      { label: '公開し直す', count: 4 },
      { label: '出してよい', count: 3 },
    ],
    list: [...room.heldRows],
    works: [{ label: '箱を出してよい', what: 'メルカリ 真鍮ピアス しずく型 P-0031' }],
  },
  mistake: {
    kind: 'mistake',
    incidentId: 'T-012',
    incident: {
      ...incident,
      status: 'CANCELLED',
      statusLabel: 'まちがい',
      listingsOpen: 0,
      boxesOpen: 0,
      reverseOpen: 4,
      next: '止めた出品を元に戻す',
    },
    rows: 7,
    heldByOthers: 1,
    drafts: 1,
    minutes: 14,
    byHand: [{ label: '公開し直す', count: 4 }],
    notes: [],
  },
  previewGrown: {
    kind: 'previewGrown',
    incidentId: 'T-012',
    rows: grownRows.map((one) => one.token),
    list: [...grownRows],
    cursor: null,
  },
  addGrown: {
    kind: 'addGrown',
    incident: { ...incident, tasksAll: 9, listingsOpen: 8 },
    marked: 2,
    tasks: 2,
    contacts: 1,
    notes: [],
  },
  setType: {
    kind: 'setType',
    incident: { ...incident, type: 'DESCRIPTION_ERROR', typeLabel: '②説明誤り' },
    details: { subKind: null, what: '', right: '', place: '', standard: '', origin: '' },
    notes: [],
  },
  recordDetails: {
    kind: 'recordDetails',
    incident: { ...incident, type: 'DESCRIPTION_ERROR', typeLabel: '②説明誤り' },
    details: {
      subKind: null,
      what: '綿100%',
      right: '綿60% ポリエステル40%',
      place: '自分の作業',
      standard: '',
      origin: '',
    },
    notes: [],
  },
  contacts: { kind: 'contacts', incidentId: 'T-012', list: [...contacts], all: 2, cursor: null },
  addContact: {
    kind: 'addContact',
    incident,
    contact: {
      id: 'C-3',
      marketplace: 'ラクマ',
      link: '',
      buyer: 'つき',
      product: '',
      key: '',
      quantity: 1,
      stage: '',
      certainty: 'SUSPECTED',
      certaintyLabel: '疑い',
      clock: '',
      clockAt: '',
      clockIso: '',
      provisional: false,
      next: '取引がどこまで進んだかを確かめる',
      urgency: '即対応',
      urgencyReason: '何が起きたのかまだ分からないので、いちばん急ぐものとして扱います。(U0)',
      transactionId: '',
      ...unasked,
      place: null,
    },
    notes: [],
  },
  previewRelease: {
    kind: 'previewRelease',
    incidentId: 'T-012',
    ending: 'ONLY_ONE',
    rows: 8,
    heldByOthers: 1,
    tasksUnneeded: 3,
    contacts: 20,
    byHand: [
      { label: '公開し直す', count: 4 },
      { label: '出してよい', count: 3 },
    ],
    holds: [
      ...room.heldRows,
      { id: 'H-2', key: 'P-0032', product: '真鍮ピアス しずく型', pieces: 1, place: null },
    ],
    list: [...room.heldRows],
    works: [{ label: '公開し直す', what: 'メルカリ 真鍮ピアス しずく型 P-0031' }],
  },
  release: {
    kind: 'release',
    incident: { ...incident, tasksDone: 7, listingsOpen: 0, boxesOpen: 0, reverseOpen: 7, minutes: 17 },
    rows: 7,
    heldByOthers: 1,
    byHand: [
      { label: '公開し直す', count: 4 },
      { label: '出してよい', count: 3 },
    ],
    notes: [],
  },
  reverse: {
    kind: 'reverse',
    incidentId: 'T-012',
    tasks: [...reverseTasks],
    open: 4,
    perDay: 10,
    today: 0,
    cursor: null,
    drafts: [
      {
        ...draft,
        id: 'M-0009',
        purpose: ALL_CLEAR_PURPOSE,
        text: allClear({ buyer: 'ほし', product: '真鍮ピアス しずく型' }),
      },
    ],
  },
  recordReverse: {
    kind: 'recordReverse',
    incident: { ...incident, reverseOpen: 4 },
    task: { ...listing(2, { done: true, outcome: '止めた' }), reverseDone: true },
    notes: [],
  },
  undo: {
    kind: 'undo',
    of: 'stop',
    operation: 12,
    incident: { ...incident, status: 'CANCELLED', statusLabel: 'まちがい', next: 'することはありません' },
    notes: [],
  },
  select: { kind: 'select', tab: '在庫', rows: 1, elsewhere: 0 },
  due: {
    kind: 'due',
    orders: [
      {
        token: '取引一覧 k1',
        tab: '取引一覧',
        row: 12,
        key: 'm10000000031',
        product: '真鍮ピアス しずく型',
        buyer: 'ほし',
        markets: 'メルカリ',
        shipBy: '11/22 12:30',
        shipByIso: '2026-11-22T03:30:00.000Z',
        over: true,
        provisional: false,
        stoppedBy: '',
      },
      {
        token: '取引一覧 k2',
        tab: '取引一覧',
        row: 15,
        key: 'm10000000035',
        product: 'リネンシャツ 生成り',
        buyer: '',
        markets: 'ヤフオク',
        shipBy: '11/22 23:59',
        shipByIso: '2026-11-22T14:59:00.000Z',
        over: false,
        provisional: true,
        stoppedBy: 'T-012',
      },
    ],
    all: 2,
    undated: [
      {
        token: '取引一覧 k3',
        tab: '取引一覧',
        row: 20,
        key: 'm10000000040',
        product: 'リネンシャツ 生成り',
        buyer: '',
        markets: 'ラクマ',
        shipBy: '',
        shipByIso: '',
        over: false,
        provisional: false,
        stoppedBy: '',
      },
      {
        token: '取引一覧 k4',
        tab: '取引一覧',
        row: 21,
        key: 'm10000000041',
        product: '真鍮ピアス しずく型',
        buyer: 'つき',
        markets: 'メルカリ',
        shipBy: '',
        shipByIso: '',
        over: false,
        provisional: false,
        stoppedBy: '',
      },
    ],
    unreadable: 2,
  },
  takeIn: { kind: 'takeIn', taken: 0, refused: 0, unclear: 0, notes: [] },
  support: {
    kind: 'support',
    text: [
      'トメル 調査用の控え(購入者、取引、商品の中身は入っていません)',
      '2026/11/22 23:52(日本時間)・タブの版 2・操作 14まで',
      '表1 商品: 640行・番号で見分けられない行 3・列 管理番号、商品名、仕入日',
      '読めないセル: 1',
      '在庫 12行8列(販売日、日付のはず)',
    ].join('\n'),
  },
  recover: { kind: 'recover', outcome: 'nothing' },
  ...usualInspection,
  ...usualTalk,
  ...usualSettle,
  ...usualTemplates,
  ...usualOutage,
  ...usualPacking,
};
