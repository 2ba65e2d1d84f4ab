// 「はじめる」: makes the tabs, adds our columns, keeps the mapping in 設定. The block in 設定 is written last,
// because only that makes the workbook set up; doing it twice changes nothing.
import type { ProposedTable, TableMappingWire } from '../app/protocol.ts';
import type { Instant } from '../domain/instant.ts';
import { STOCK_FIELD_NAMES, STOCK_FIELDS, type StockFieldName } from '../domain/stock-field.ts';
import { withOwnColumns } from './add-own-columns.ts';
import { type CellOut, cellText } from './cell.ts';
import { readAll, writeBlock } from './grid.ts';
import { ensureTabs, isShape, tabHeads, widenTo } from './own-tabs.ts';
import { flush, workbook } from './platform.ts';
import { gatherProblems, Refused } from './problem.ts';
import { type ProposedColumns, proposeMapping } from './propose-mapping.ts';
import {
  type Mapping,
  mappingLines,
  NOW_ITEM,
  SCHEMA_VERSION,
  type Settings,
  STATE_ITEM,
  tabItem,
  VERSION_ITEM,
} from './settings.ts';
import { locateColumns } from './stock-columns.ts';
import { stockRows } from './stock-tab.ts';
import { ALL_TABS } from './tables/all-tabs.ts';
import { settingsTab } from './tables/plain-tabs.ts';

/** Fields a seller is shown and may change at set-up. */
const SHOWN: readonly StockFieldName[] = STOCK_FIELD_NAMES.filter(
  (name) => ['onMercari', 'onYahooAuction', 'onRakuma'].indexOf(name) < 0,
);

function remarkOn(proposed: ProposedColumns): string {
  if (proposed.rows === 0) return '見出しはありますが、商品の行がまだありません。';
  return proposed.onlySales ? '売れた取引だけの一覧のようです。商品の表なら、印を付けてください。' : '';
}

function proposedTable(id: number, tab: string, values: ReturnType<typeof readAll>): ProposedTable | null {
  const proposed = proposeMapping(values);
  if (proposed === null) return null;
  return {
    sheetId: id,
    tab,
    headerRow: proposed.headerRow,
    rows: proposed.rows,
    columns: STOCK_FIELD_NAMES.filter(
      (name) => SHOWN.indexOf(name) >= 0 || proposed.columns[name] !== undefined,
    ).map((name) => ({
      field: name,
      label: STOCK_FIELDS[name].label,
      header: proposed.columns[name] ?? null,
      others: [...(proposed.others[name] ?? [])],
      without: STOCK_FIELDS[name].without,
    })),
    chosen: proposed.rows > 0 && !proposed.onlySales,
    remark: remarkOn(proposed),
  };
}

/** What set-up would take, tab by tab. Nothing is written. */
export function proposeTables(): readonly ProposedTable[] {
  const tables: ProposedTable[] = [];
  for (const { sheet, name, id, head } of tabHeads()) {
    if (ALL_TABS.some((shape) => isShape(shape, head))) continue;
    const table = proposedTable(id, name, readAll(sheet));
    if (table !== null) tables.push(table);
  }
  return tables;
}

const isField = (name: string): name is StockFieldName => Object.keys(STOCK_FIELDS).indexOf(name) >= 0;

/** Refused: a tab that is gone, a header that is not there, neither key nor product. */
function checkedMapping(wire: TableMappingWire): Mapping {
  const columns: Partial<Record<StockFieldName, string>> = {};
  for (const [field, header] of Object.entries(wire.columns))
    if (isField(field) && header !== '') columns[field] = header;
  if (columns.key === undefined && columns.product === undefined) {
    const sheet = workbook().getSheetById(wire.sheetId);
    throw new Refused({
      code: 'mappingUnusable',
      tab: sheet === null ? String(wire.sheetId) : sheet.getName(),
    });
  }
  return { sheetId: wire.sheetId, headerRow: wire.headerRow, columns };
}

const sameMapping = (a: Mapping, b: Mapping): boolean =>
  a.sheetId === b.sheetId &&
  a.headerRow === b.headerRow &&
  STOCK_FIELD_NAMES.every((name) => a.columns[name] === b.columns[name]);

type Located = { readonly mapping: Mapping; readonly tab: string; readonly add: () => boolean };

/** Reads the tab and finds its columns, before anything is written anywhere. */
function located(mapping: Mapping, now: Instant): Located {
  const sheet = workbook().getSheetById(mapping.sheetId);
  if (sheet === null) throw new Refused({ code: 'tabGone', tab: String(mapping.sheetId) });
  const tab = sheet.getName();
  const values = readAll(sheet);
  const columns = locateColumns(tab, values, mapping);
  const rows = stockRows({ sheetId: mapping.sheetId, tab }, values, columns, gatherProblems(), now);
  const needsId = rows.length === 0 || rows.some((row) => !row.keyIsUsable);
  return { mapping, tab, add: () => withOwnColumns(sheet, columns, needsId) !== columns };
}

/** The lines of 設定 below its header; what a person has changed there is kept. */
function settingsLines(
  tables: readonly Located[],
  tabs: readonly { readonly tab: string; readonly id: number }[],
  state: string,
  now: Instant,
): readonly (readonly CellOut[])[] {
  const line = (item: string, value: CellOut, say: string): readonly CellOut[] => [
    cellText(item),
    value,
    cellText(say),
    cellText('変えない'),
  ];
  const lines = [
    line(STATE_ITEM, cellText(state), 'トメルが使います。'),
    line(NOW_ITEM, new Date(now), '緊急度を数えるときの「いま」です。操作のたびに新しくなります。'),
    line(VERSION_ITEM, SCHEMA_VERSION, 'タブの形の版です。'),
    ...tabs.map(({ tab, id }) => line(tabItem(tab), id, `「${tab}」のタブの番号`)),
    ...tables.reduce<(readonly CellOut[])[]>(
      (all, { mapping, tab }, at) => all.concat(mappingLines(mapping, at + 1, tab)),
      [],
    ),
  ];
  return lines.map((cells) => [...cells, new Date(now), '']);
}

export type SetUp = { readonly made: readonly string[]; readonly changed: boolean };

/** `settings` as read, null the first time. */
export function setUpWorkbook(
  wire: readonly TableMappingWire[],
  settings: Settings | null,
  now: Instant,
): SetUp {
  const mappings = wire.map(checkedMapping);
  const tables = mappings.map((mapping) => located(mapping, now));
  const heads = tabHeads();
  const active = workbook().getActiveSheet();
  const owned = ensureTabs(ALL_TABS, heads);
  const made = owned.filter((one) => one.made).map(({ shape }) => `タブ「${shape.tab}」`);
  const tabs = owned
    .filter(({ shape }) => shape.tab !== settingsTab.tab)
    .map(({ shape, id }) => ({ tab: shape.tab, id }));
  const settingsSheet = owned.find(({ shape }) => shape.tab === settingsTab.tab)?.sheet;
  for (const table of tables) if (table.add()) made.push(`「${table.tab}」の右はしの列`);
  const known =
    settings?.complete === true &&
    settings.mappings.length === mappings.length &&
    mappings.every((mapping, at) => sameMapping(mapping, settings.mappings[at] ?? mapping)) &&
    tabs.every(({ tab, id }) => settings.tabs.get(tab) === id);
  if (settingsSheet === undefined) throw new Refused({ code: 'tabGone', tab: settingsTab.tab });
  if (!known) keepSettings(settingsSheet, settings, tables, tabs, now);
  if (made.length > 0) workbook().setActiveSheet(active);
  flush();
  return { made, changed: made.length > 0 || !known };
}

function keepSettings(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  settings: Settings | null,
  tables: readonly Located[],
  tabs: readonly { readonly tab: string; readonly id: number }[],
  now: Instant,
): void {
  // The first line says that set-up is under way, so a block that was torn apart is not taken for a mapping; the log
  // entry that follows takes it off again.
  const state = JSON.stringify({ ...(settings?.state ?? { applied: 0, running: null }), settingUp: true });
  const lines = settingsLines(tables, tabs, state, now);
  const before = settings === null ? 0 : sheet.getLastRow() - 1;
  const blank: readonly CellOut[] = ['', '', '', '', '', ''];
  const height = Math.max(before, lines.length);
  widenTo(sheet, settingsTab.headers.length);
  // Beyond the 26 columns nothing is needed; the grid of a new tab has rows enough.
  workbook().setNamedRange(NOW_ITEM, sheet.getRange(3, 2));
  sheet.getRange(3, 2).setNumberFormat('yyyy/m/d h:mm');
  writeBlock(
    sheet,
    2,
    1,
    Array.from({ length: height }, (_, at) => lines[at] ?? blank),
  );
}
