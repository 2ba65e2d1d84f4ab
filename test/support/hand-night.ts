// A night in which people fill our tabs by hand: a trouble with listings, boxes, an outsourcer, buyers and a text that was
// sent. Without pull-downs, since a workbook file does not say that they let other words pass.
import type { Hand } from '../../src/workbench/host/contract.ts';
import type { FileCell, WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { readyTwoTabs, STOCK } from '../scenarios/two-tabs.ts';
import { type Desk, openDesk } from './desk.ts';
import { columnLetters, recordsOf, tabOf } from './workbook-cells.ts';

export type Night = { readonly start: WorkbookFile; readonly incidentId: string };

/** Stopped, the reporter named, the first reply sent. */
export async function handNight(): Promise<Night> {
  const shop = await readyTwoTabs();
  const desk = await openDesk(
    { ...shop, tabs: shop.tabs.map(({ lists: _lists, ...tab }) => tab) },
    { settle: false },
  );
  desk.host.hand.select(STOCK, ['A2']);
  const { preview } = desk.ask<'previewStop'>({ kind: 'previewStop', type: 'PARTIAL_DEFECT' });
  const { incident, candidates } = desk.ask<'stop'>({
    kind: 'stop',
    requestId: 'stop-0001',
    type: 'PARTIAL_DEFECT',
    rows: preview.start,
    reach: preview.reach,
    reached: preview.rows,
  });
  const [candidate] = candidates;
  if (candidate === undefined) throw new Error('No transaction is proposed.');
  const { stage: _stage, ...named } = candidate;
  const { draft } = desk.ask<'nameTransaction'>({
    kind: 'nameTransaction',
    requestId: 'name-0001',
    incidentId: incident.id,
    ...named,
  });
  desk.ask<'recordSent'>({ kind: 'recordSent', requestId: 'sent-0001', draftId: draft.id, how: 'asItIs' });
  const start = desk.host.dump();
  desk.close();
  return { start, incidentId: incident.id };
}

/** Writes into the row whose id column holds `id`, under these headers. */
export function fill(
  desk: { readonly host: { readonly hand: Hand; readonly dump: () => WorkbookFile } },
  tab: string,
  id: string,
  cells: Readonly<Record<string, FileCell>>,
): void {
  const lines = tabOf(desk.host.dump(), tab).cells;
  const row = lines.findIndex((line) => line.includes(id));
  if (row < 1) throw new Error(`No row ${id} in ${tab}`);
  for (const [header, cell] of Object.entries(cells)) {
    const column = (lines[0] ?? []).indexOf(header);
    if (column < 0) throw new Error(`No column ${header} in ${tab}`);
    desk.host.hand.edit(tab, `${columnLetters(column + 1)}${row + 1}`, [[cell]]);
  }
}

export type Line = Readonly<Record<string, FileCell>>;

/** The rows of a tab of ours by the id in this column. */
export const linesOf = (desk: Desk, tab: string, idColumn: string): ReadonlyMap<string, Line> =>
  new Map(recordsOf(desk.host.dump(), tab).map((line) => [String(line[idColumn]), line]));

/** Tasks of the night by what they are about. */
export const TASKS = {
  first: 'S2-4ff7a658bce32b2f-MERCARI',
  auction: 'S2-27aff9259dafd01c-YAHOO_AUCTION',
  rakuma: 'S2-7acde8f8753747f4-RAKUMA',
  keyless: 'S2-3551390973eb6114-MERCARI',
  outsourcer: 'S2-c84fe8edc2fbe255-outsourcer',
  box: 'S2-522e84349f8c0edc-box',
} as const;

/** Everything that people have filled in by the morning: five tasks, one of them misspelt, a sent text, an answer. */
export function fillAll(desk: Pick<Desk, 'host'>): void {
  const [contact] = recordsOf(desk.host.dump(), '連絡する相手').filter((line) => line.購入者 === 'kuro');
  const [draft] = recordsOf(desk.host.dump(), '連絡文ログ');
  fill(desk, '停止作業', TASKS.first, { 済: true });
  fill(desk, '停止作業', TASKS.auction, { 結果: '少し待つ', 済: true });
  fill(desk, '停止作業', TASKS.rakuma, { 結果: '売れていた', メモ: '23:36に売れた' });
  fill(desk, '停止作業', TASKS.keyless, { 済: true, 結果: 'とまった' });
  fill(desk, '停止作業', TASKS.outsourcer, { 済: true, 済にした人: 'さくら', メモ: '2箱が3枚' });
  fill(desk, '連絡文ログ', String(draft?.下書きID), { 文面: '書き直した' });
  fill(desk, '連絡する相手', String(contact?.対象ID), {
    回答: '問題あり',
    次の約束: { d: '2026-11-22T20:00:00+09:00' },
  });
  fill(desk, 'トラブル', 'T-002', { 何が起きたか: '留め具が外れる', 起きた場所: '倉庫' });
}

/** Sorts every tab of ours by some column a person reads. */
export function sortAll(hand: Hand): void {
  hand.sort('トラブル', { column: 2, ascending: false, headerRow: 1 });
  hand.sort('止めた商品', { column: 3, ascending: false, headerRow: 1 });
  hand.sort('停止作業', { column: 6, ascending: false, headerRow: 1 });
  hand.sort('連絡する相手', { column: 8, ascending: true, headerRow: 1 });
  hand.sort('連絡文ログ', { column: 8, ascending: false, headerRow: 1 });
}
