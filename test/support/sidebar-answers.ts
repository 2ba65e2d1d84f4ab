// What a door would answer, for tests of the sidebar alone. Typed by the protocol, so that the answers cannot drift from it.
// The incident is the first night: one lot, three marketplaces, an auction that ends in a quarter of an hour.
// Over 300 lines: nearly all of it a data table of answers.

import type {
  BadCell,
  Candidate,
  Desk,
  DraftLine,
  IncidentLine,
  Preview,
  PreviewRow,
  ProposedTable,
  Refusal,
  Reply,
  ReplyOf,
  RequestKind,
  Room,
  TaskLine,
} from '../../src/app/protocol.ts';

export const incident: IncidentLine = {
  id: 'T-012',
  title: '真鍮ピアス しずく型',
  type: 'UNKNOWN',
  typeLabel: 'まだ分からない',
  status: 'REPORTED',
  statusLabel: '発生',
  since: '11/22 23:41',
  tasksDone: 0,
  tasksAll: 7,
  listingsOpen: 6,
  boxesOpen: 1,
  promise: '',
  promiseAt: '',
  minutes: null,
  firstReply: 'none',
  next: 'まだ売れてしまう出品が7件あります。',
};

function listing(id: number, more: Partial<TaskLine>): TaskLine {
  return {
    id: `S-${id}`,
    kind: 'listing',
    done: false,
    outcome: '',
    action: '公開停止',
    marketplace: 'メルカリ',
    link: `https://jp.mercari.com/item/m1000000000${id}`,
    key: `P-003${id}`,
    product: '真鍮ピアス しずく型',
    shelf: 'B-9',
    deadline: 'すぐ買われます',
    steps: '1 商品ページの「商品の編集」を開く\n2 「出品を一時停止する」を押す',
    caution: '',
    ...more,
  };
}

/** The auction that ends first. */
const firstTask: TaskLine = listing(1, {
  action: '取り消し',
  marketplace: 'ヤフオク',
  link: 'https://page.auctions.yahoo.co.jp/jp/auction/x1000000001',
  deadline: '23:58 終了',
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
    marketplace: 'MERCARI',
    transactionId: 'm10000000017',
    buyer: 'ほし',
    product: '真鍮ピアス しずく型',
    stage: '到着済み',
  },
  {
    marketplace: 'MERCARI',
    transactionId: 'm10000000023',
    buyer: '',
    product: '真鍮ピアス しずく型',
    stage: '発送済み',
  },
];

export const draft: DraftLine = {
  id: 'M-0001',
  purpose: '最初の返事',
  state: 'DRAFT',
  stateLabel: '下書き',
  to: 'ほし様',
  marketplace: 'メルカリ',
  link: 'https://jp.mercari.com/transaction/m10000000017',
  text: [
    '夜分に失礼いたします。',
    'お送りした「真鍮ピアス しずく型」についてご連絡をいただき、ありがとうございます。',
    'ご不快な思いをさせてしまい、申し訳ございません。',
    '',
    '  留め具の様子が分かるお写真を、この取引画面でお見せいただけますでしょうか。',
    "受取評価は、解決するまでお待ちいただけますと幸いです。'$&'",
  ].join('\n'),
  when: '今すぐ',
};

export const room: Room = {
  incident: { ...incident, tasksDone: 1, listingsOpen: 5, next: 'まだ売れてしまう出品が6件あります。' },
  held: 8,
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
  incidents: [],
  selected: { rows: 0, label: '' },
};

export const busyDesk: Desk = {
  ...emptyDesk,
  at: '11/22 23:52',
  notes: ['ずれていた印 2行を直しました。'],
  strayMarks: ['在庫!AC14', '在庫!AC15'],
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

function row(number: number, group: PreviewRow['group'], why: string): PreviewRow {
  return {
    group,
    tab: '在庫',
    row: number,
    key: `P-${String(number).padStart(4, '0')}`,
    product: '真鍮ピアス しずく型',
    markets: 'メルカリ',
    quantity: 5,
    why,
  };
}

export const preview: Preview = {
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
  list: [row(31, 'toMark', '未販売'), row(32, 'toMark', '未販売'), row(40, 'unclear', '段階が読めません')],
  cursor: 3,
  missing: ['「支払日時」の列がありません。発送期限は販売日から仮に数えます。'],
};

export const nextPreview: Preview = {
  ...preview,
  list: [row(33, 'toMark', '未販売'), row(34, 'toMark', '支払い待ち')],
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
        without: '「同じ仕入れ」は、仕入先と仕入日でさがします。',
      },
      { field: 'paidAt', label: '支払日時', header: null, others: [], without: '発送期限は仮になります。' },
    ],
  },
  {
    sheetId: 9,
    tab: '在庫(旧)',
    headerRow: 1,
    rows: 12,
    chosen: false,
    remark: '列が足りないため、選んでいません。',
    columns: [{ field: 'product', label: '商品名', header: '品名', others: [], without: '' }],
  },
];

/** A good reply. */
export function good<K extends RequestKind>(value: ReplyOf<K>, badCells: readonly BadCell[] = []): Reply {
  return { ok: true, value, badCells };
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
  previewStop: { kind: 'previewStop', preview },
  stop: {
    kind: 'stop',
    incident,
    marked: 8,
    tasks: 7,
    contacts: 21,
    candidates: [...candidates],
    notes: ['はっきりしない行も1行止めました。'],
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
    draft: { ...draft, state: 'SENT', stateLabel: '送信済み' },
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
      { label: '公開し直す(メルカリ・ラクマ)', count: 4 },
      { label: '箱を出してよい', count: 3 },
    ],
  },
  mistake: {
    kind: 'mistake',
    incidentId: 'T-012',
    rows: 7,
    heldByOthers: 1,
    drafts: 1,
    byHand: [{ label: '公開し直す(メルカリ・ラクマ)', count: 4 }],
    notes: [],
  },
  recover: { kind: 'recover', outcome: 'nothing' },
};
