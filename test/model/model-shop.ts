// The shop in which the histories happen: seven goods and four transactions, so few that a thousand histories are affordable,
// so chosen that rows are hard to tell apart: with a key, with a doubled one, without one, and a twin. No formulas.
// メモ is a column that Tomeru does not know. A tag stands in it, by which the model knows a row wherever it has gone.
import type { RequestOf } from '../../src/app/protocol.ts';
import type { Host, SavedProperties } from '../../src/workbench/host/contract.ts';
import type { FileCell, FileTab, WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { shrunk } from '../scenarios/small-shop.ts';
import { type Desk, openDesk, setUp } from '../support/desk.ts';
import { shop } from '../support/shops.ts';

export const GOODS = '在庫一覧';
export const SALES = '取引一覧';
export const TAG = 'メモ';

export const GOODS_HEADERS = [
  'SKU',
  '商品',
  'ロット番号',
  '仕入先',
  '作業外注',
  '在庫数',
  '販売先',
  'ステータス',
  '販売日',
  TAG,
] as const;

export const SALES_HEADERS = ['取引番号', '販売先', 'SKU', '個数', '落札者/購入者', '進捗', TAG] as const;

const GOODS_ROWS: readonly (readonly FileCell[])[] = [
  ['A-1', '真鍮ピアス', 'L1', '彫金室', null, 5, 'メルカリ', '出品中', null, '#g1'],
  ['A-2', '真鍮ピアス', 'L1', '彫金室', '梱包さん', 2, 'メルカリ、ヤフオク', '出品中', null, '#g2'],
  ['B-1', '銀の皿', 'L3', '窯元', null, 1, 'ラクマ', '停止中', null, '#g3'],
  ['D-1', '銀の皿', 'L3', '窯元', null, 3, 'メルカリ', '出品中', null, '#g4'],
  ['D-1', '銀の皿', 'L4', '窯元', null, 1, 'メルカリ', '出品中', null, '#g5'],
  [null, '真鍮ピアス', 'L1', '彫金室', null, 1, 'メルカリ', '出品中', null, '#g6'],
  [null, '真鍮ピアス', 'L1', '彫金室', null, 1, 'メルカリ', '出品中', null, '#g7'],
];

const SALES_ROWS: readonly (readonly FileCell[])[] = [
  ['T1', 'メルカリ', 'A-1', 1, 'ねこ屋', '発送待ち', '#s1'],
  ['T2', 'メルカリ', 'A-1', 1, 'kuro', '発送済み', '#s2'],
  [null, 'ラクマ', 'B-1', 1, 'ほし', '発送待ち', '#s3'],
  ['T4', 'メルカリ', 'D-1', 1, 'つき', 'キャンセル済み', '#s4'],
];

/** Two people at the desk, and the names under which their changes are logged. */
export const USERS = { owner: 'みき', helper: 'けん' } as const;
export type User = keyof typeof USERS;

/**
 * quiet: set up, nothing has happened. busy: two troubles on the same goods, and a first reply that was sent. inspecting: stopped,
 * a piece sold before anybody could stop it, some goods judged well and some badly, others not yet. restarted: what had passed of
 * it was let go and waits to be put back on sale, what was bad is thrown away and still in the stock.
 */
export const BEGINNINGS = ['quiet', 'busy', 'inspecting', 'restarted'] as const;
export type Beginning = (typeof BEGINNINGS)[number];

export type Start = Readonly<Record<Beginning, WorkbookFile>> & { readonly properties: SavedProperties };

const tabOf = (
  name: string,
  headers: readonly FileCell[],
  rows: readonly (readonly FileCell[])[],
): FileTab => ({
  name,
  cells: [headers, ...rows],
  rows: 30,
  columns: headers.length,
});

/** Who sits at the desk from now on. */
export const seat = (host: Host, user: User): void => host.useUser(user);

const nameUser = (host: Host, user: User): void => {
  seat(host, user);
  host.execute({ entry: 'tomeru', args: [JSON.stringify({ kind: 'setName', name: USERS[user] })] });
};

function stopAt(desk: Desk, area: string, type: RequestOf<'stop'>['type']): string {
  desk.host.hand.select(GOODS, [area]);
  return desk.ask<'stop'>({ kind: 'stop', requestId: `begin-${area}`, type }).incident.id;
}

function makeBusy(desk: Desk): void {
  const incidentId = stopAt(desk, 'A2:A7', 'PARTIAL_DEFECT');
  const { draft } = desk.ask<'nameTransaction'>({
    kind: 'nameTransaction',
    requestId: 'begin-name',
    incidentId,
    marketplace: 'MERCARI',
    transactionId: 'T2',
    buyer: 'kuro',
    product: '',
  });
  desk.ask<'recordSent'>({
    kind: 'recordSent',
    requestId: 'begin-sent',
    draftId: draft.id,
    how: 'asItIs',
  });
  stopAt(desk, 'A2:A3', 'DESCRIPTION_ERROR');
}

function makeInspecting(desk: Desk): string {
  const incidentId = stopAt(desk, 'A2:A5', 'PARTIAL_DEFECT');
  const { tasks } = desk.ask<'incident'>({ kind: 'incident', incidentId }).room;
  tasks
    .filter(({ kind }) => kind === 'listing')
    .forEach(({ id, key }, at) => {
      const outcome = key === 'D-1' ? '売れていた' : '止めた';
      desk.ask<'recordTask'>({ kind: 'recordTask', requestId: `begin-task-${at}`, taskId: id, outcome });
    });
  desk.ask<'startInspection'>({ kind: 'startInspection', requestId: 'begin-inspection', incidentId });
  const { list } = desk.ask<'inspection'>({ kind: 'inspection', incidentId });
  const judge = (key: string, found: Partial<RequestOf<'recordInspection'>['found']>): void => {
    const line = list.find((one) => one.key === key && one.subject === 'STOCK');
    desk.ask<'recordInspection'>({
      kind: 'recordInspection',
      requestId: `begin-judged-${key}`,
      inspectionId: line?.id ?? '',
      found: { passed: 0, rework: 0, reworded: 0, failed: 0, ...found },
      disposition: 'SCRAP',
    });
  };
  judge('A-1', { passed: 3, rework: 1, failed: 1 });
  judge('A-2', { failed: 2 });
  judge('D-1', { passed: 1, reworded: 1 });
  return incidentId;
}

/** Without pull-downs, since a workbook file does not say that they let other words pass. */
function asFile(desk: Desk): WorkbookFile {
  const dump = shrunk(desk.host.dump());
  return { ...dump, tabs: dump.tabs.map(({ lists: _lists, ...tab }) => tab) };
}

/** Set up, both names told. */
export async function readyModelShop(): Promise<Start> {
  const { tabs: _tabs, names: _names, ...book } = shop('b');
  const tabs = [tabOf(GOODS, GOODS_HEADERS, GOODS_ROWS), tabOf(SALES, SALES_HEADERS, SALES_ROWS)];
  const desk = await openDesk({ ...book, tabs }, { settle: false });
  nameUser(desk.host, 'helper');
  nameUser(desk.host, 'owner');
  setUp(desk);
  const quiet = asFile(desk);
  makeBusy(desk);
  const busy = asFile(desk);
  const properties = desk.host.properties();
  desk.close();
  const other = await openDesk(quiet, { settle: false });
  const incidentId = makeInspecting(other);
  const inspecting = asFile(other);
  other.ask<'restart'>({ kind: 'restart', requestId: 'begin-restart', incidentId });
  other.ask<'endPieces'>({ kind: 'endPieces', requestId: 'begin-end', incidentId, how: 'SCRAP' });
  const start = { quiet, busy, inspecting, restarted: asFile(other), properties };
  other.close();
  return start;
}
