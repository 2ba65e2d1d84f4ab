// What a door would answer about the inspection of the first night: boxes that have to leave, single pieces, a row of five.

import type {
  CheckItemWire,
  InspectionLine,
  ReplyOf,
  ReportRow,
  RestartRow,
} from '../../src/app/protocol.ts';
import { inspected } from './sidebar-incident.ts';

export const descriptions: readonly string[] = [
  '真鍮のしずく型ピアス。金具はニッケルフリー。目立った傷なし。',
  '真鍮のしずく型ピアスです。ひとつずつ手で磨いています。\n留め具はポスト式、長さは約42mm、重さは片耳4gほどです。\nニッケルフリーの金具を使っています。目立った傷はありません。',
];

export const checklist: readonly CheckItemWire[] = [
  { name: '留め具', kind: 'PASS_FAIL', standard: '3回つけ外ししてゆるまない', lower: null, upper: null },
  { name: '長さ', kind: 'MEASURE', standard: 'mm', lower: 40, upper: 45 },
  { name: '数', kind: 'COUNT', standard: '', lower: 2, upper: 2 },
  { name: '留め具の写真', kind: 'PHOTO', standard: '', lower: null, upper: null },
  { name: '気づいたこと', kind: 'TEXT', standard: '', lower: null, upper: null },
];

/** A line of one piece in stock, nothing said yet. */
export function line(number: number, more: Partial<InspectionLine> = {}): InspectionLine {
  const quantity = more.quantity ?? 1;
  return {
    id: `K-${number}`,
    subject: 'STOCK',
    subjectLabel: '売り物',
    state: 'OPEN',
    stateLabel: '途中',
    round: 1,
    isRework: false,
    key: `P-00${30 + number}`,
    product: '真鍮ピアス しずく型',
    lot: 'L2608-13A',
    shelf: 'B-9',
    deadline: '',
    deadlineIso: '',
    description: 0,
    quantity,
    passed: 0,
    rework: 0,
    reworded: 0,
    failed: 0,
    left: quantity,
    answer: null,
    conformity: 'UNDECIDED',
    conformityLabel: '未判定',
    disposition: null,
    dispositionLabel: '',
    defects: [],
    newText: '',
    textChanged: false,
    photo: '',
    note: '',
    leftOut: '',
    checks: [],
    standard: '',
    measured: {},
    inspector: '',
    inspectedAt: '',
    ...more,
  };
}

export const box = (number: number, more: Partial<InspectionLine> = {}): InspectionLine =>
  line(number, {
    subject: 'BOX',
    subjectLabel: '未発送の箱',
    deadline: '11/23 12:30',
    deadlineIso: '2026-11-23T03:30:00.000Z',
    ...more,
  });

const finished = line(9, {
  state: 'FINISHED',
  stateLabel: '完了',
  quantity: 5,
  passed: 5,
  left: 0,
  answer: 'YES',
  dispositionLabel: 'そのまま売る',
});

const leftOut = line(10, { state: 'EXCLUDED', stateLabel: '外した', leftOut: '手元にない' });

export const lines: readonly InspectionLine[] = [
  box(1),
  box(2),
  box(3),
  line(4),
  line(5, { description: 1, checks: [0, 1, 2, 3, 4], standard: '片耳でも傷があれば売らない' }),
  line(6, { quantity: 5, left: 5 }),
  line(7),
  finished,
  leftOut,
];

const afterwards = {
  incident: inspected,
  counts: { lines: 8, open: 7, pieces: 16, done: 5, passed: 5, rework: 0, reworded: 0, failed: 0 },
  first: { wanted: 3, seen: 0, bad: 0 },
  proposals: [],
};

export const inspectionReply: ReplyOf<'inspection'> = {
  kind: 'inspection',
  ...afterwards,
  toAdd: 0,
  list: [...lines],
  cursor: null,
  descriptions: [...descriptions],
  checklist: [...checklist],
  defects: ['留め具がゆるい', '変色', 'きず', '数ちがい'],
};

export function restartRow(number: number, more: Partial<RestartRow> = {}): RestartRow {
  return {
    id: `H-${number}`,
    key: `P-00${30 + number}`,
    product: '真鍮ピアス しずく型',
    shelf: 'B-9',
    pieces: 1,
    isBox: false,
    why: '',
    newText: '',
    description: '',
    lines: [],
    ...more,
  };
}

export const previewRestartReply: ReplyOf<'previewRestart'> = {
  kind: 'previewRestart',
  incident: {
    ...inspected,
    inspection: { ...inspected.inspection, open: 1, boxes: 0, rework: 2, ready: 5, toEnd: 3 },
  },
  ready: [
    restartRow(1, { isBox: true }),
    restartRow(2, { pieces: 12 }),
    restartRow(3, { pieces: 10 }),
    restartRow(4, { pieces: 8 }),
  ],
  textFirst: [
    restartRow(5, {
      pieces: 4,
      description: descriptions[0] ?? '',
      newText: '真鍮のしずく型ピアス。金具はニッケルフリー。留め具に小さな傷があります。',
      lines: ['K-5'],
    }),
  ],
  notYet: [
    restartRow(6, { pieces: 6, why: '検品が残っています' }),
    restartRow(7, { pieces: 2, why: '手直し後の検品がまだです' }),
    restartRow(8, { why: '別のトラブル T-011 で停止中です' }),
  ],
  alreadyStopped: [restartRow(11), restartRow(12)],
  toEnd: [restartRow(13, { pieces: 2, why: '仕入先へ返す' }), restartRow(14)],
  rows: 6,
  pieces: 33,
  perDay: 10,
};

const row = (name: string, more: Partial<ReportRow>): ReportRow => ({
  name,
  pieces: 0,
  done: 0,
  passed: 0,
  rework: 0,
  reworded: 0,
  failed: 0,
  ...more,
});

export const reportReply: ReplyOf<'inspectionReport'> = {
  kind: 'inspectionReport',
  incident: inspected,
  details: {
    subKind: null,
    what: '留め具がすぐ外れる',
    right: '',
    place: '',
    standard: '',
    origin: '購入者から',
  },
  at: '11/23 10:15',
  counts: { lines: 8, open: 1, pieces: 48, done: 42, passed: 31, rework: 4, reworded: 4, failed: 3 },
  byDefect: [
    { name: '留め具がゆるい', pieces: 6 },
    { name: '変色', pieces: 3 },
    { name: 'きず', pieces: 2 },
  ],
  byLot: [
    row('L2608-13A', { pieces: 39, done: 36, passed: 25, rework: 4, reworded: 4, failed: 3 }),
    row('L2607-02B', { pieces: 9, done: 6, passed: 6 }),
  ],
  bySupplier: [row('彫金室', { pieces: 48, done: 42, passed: 31, rework: 4, reworded: 4, failed: 3 })],
  byOutsourcer: [
    row('', { pieces: 40, done: 36, passed: 31, rework: 2, reworded: 2, failed: 1 }),
    row('梱包のみなみ', { pieces: 8, done: 6, rework: 2, reworded: 2, failed: 2 }),
  ],
};

/** One good reply for every request of the inspection and of the restart. */
export const usualInspection = {
  startInspection: { kind: 'startInspection', incident: inspected, added: 8, notes: [] },
  inspection: inspectionReply,
  recordInspection: {
    kind: 'recordInspection',
    ...afterwards,
    line: box(1, { state: 'FINISHED', passed: 1, left: 0, answer: 'YES' }),
    notes: [],
  },
  recordRest: { kind: 'recordRest', ...afterwards, changed: 7, notes: [] },
  inspectAgain: { kind: 'inspectAgain', ...afterwards, added: 1, notes: [] },
  leaveOutLines: { kind: 'leaveOutLines', ...afterwards, changed: 1, notes: [] },
  addReturned: {
    kind: 'addReturned',
    ...afterwards,
    line: line(20, { subject: 'RETURNED', subjectLabel: '返ってきた物' }),
    notes: [],
  },
  confirmFindings: { kind: 'confirmFindings', ...afterwards, changed: 5, notes: [] },
  textChanged: { kind: 'textChanged', incident: inspected, changed: 1, notes: [] },
  previewRestart: previewRestartReply,
  restart: {
    kind: 'restart',
    incident: { ...inspected, reverseOpen: 12, restarted: { rows: 5, all: 8 } },
    rows: 5,
    pieces: 31,
    heldByOthers: 1,
    byHand: [{ label: '公開し直す', count: 12 }],
    notes: [],
  },
  endPieces: { kind: 'endPieces', incident: inspected, rows: 1, pieces: 2, notes: [] },
  inspectionReport: reportReply,
} satisfies {
  readonly [K in
    | 'startInspection'
    | 'inspection'
    | 'recordInspection'
    | 'recordRest'
    | 'inspectAgain'
    | 'leaveOutLines'
    | 'addReturned'
    | 'confirmFindings'
    | 'textChanged'
    | 'previewRestart'
    | 'restart'
    | 'endPieces'
    | 'inspectionReport']: ReplyOf<K>;
};
