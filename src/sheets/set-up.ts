// 「はじめる」: makes the tabs, adds our columns, keeps the mapping in 設定. The block in 設定 is written last,
// because only that makes the workbook set up; doing it twice changes nothing. A table that is left out loses our
// columns again, unless goods of it are stopped.
import type { TableMappingWire } from '../app/protocol.ts';
import { isActive } from '../domain/hold.ts';
import type { Instant } from '../domain/instant.ts';
import { PREFERENCES, type Preferences, preferencesFrom } from '../domain/preferences.ts';
import { STOCK_FIELD_NAMES, STOCK_FIELDS, type StockFieldName } from '../domain/stock-field.ts';
import type { TableUse } from '../domain/stock-row.ts';
import { withOwnColumns, withoutOwnColumns } from './add-own-columns.ts';
import { type CellOut, cellText } from './cell.ts';
import { writeBlock } from './grid.ts';
import { ensureTabs, type OwnedTab, tabHeads } from './own-tabs.ts';
import { workbook } from './platform.ts';
import { Refused } from './problem.ts';
import {
  type Mapping,
  mappingLines,
  NOW_ITEM,
  SCHEMA_VERSION,
  type Settings,
  STATE_ITEM,
  tabItem,
  VERSION_ITEM,
  workingMappings,
} from './settings.ts';
import { loadStock, type StockSource } from './stock-source.ts';
import { ALL_TABS, TABLES } from './tables/all-tabs.ts';
import { settingsTab } from './tables/plain-tabs.ts';
import { openSession } from './workbook-session.ts';

const isField = (name: string): name is StockFieldName => Object.keys(STOCK_FIELDS).indexOf(name) >= 0;

/** What must be there so that a row can be told from another. */
const NAMING: Readonly<Record<TableUse, readonly StockFieldName[]>> = {
  stock: ['key', 'product'],
  sales: ['transaction', 'key', 'product'],
};

/** Refused: no column by which rows can be told apart. */
function checkedMapping(wire: TableMappingWire): Mapping {
  const columns: Partial<Record<StockFieldName, string>> = {};
  for (const [field, header] of Object.entries(wire.columns))
    if (isField(field) && header !== '') columns[field] = header;
  if (NAMING[wire.use].every((name) => columns[name] === undefined)) {
    const sheet = workbook().getSheetById(wire.sheetId);
    throw new Refused({
      code: 'mappingUnusable',
      tab: sheet === null ? String(wire.sheetId) : sheet.getName(),
    });
  }
  return { sheetId: wire.sheetId, use: wire.use, headerRow: wire.headerRow, columns };
}

const sameMapping = (a: Mapping, b: Mapping): boolean =>
  a.sheetId === b.sheetId &&
  a.use === b.use &&
  a.headerRow === b.headerRow &&
  STOCK_FIELD_NAMES.every((name) => a.columns[name] === b.columns[name]);

const isKept = (mapping: Mapping, mappings: readonly Mapping[]): boolean =>
  mappings.some((one) => one.sheetId === mapping.sheetId && one.use === mapping.use);

/** Tabs on which something is stopped; none where no record can be there yet. */
function heldTabs(settings: Settings, now: Instant): ReadonlySet<number> {
  if (!settings.tabs.has(TABLES.holds.tab)) return new Set();
  const holds = openSession(settings, now).table('holds').records.filter(isActive);
  return new Set(holds.map((hold) => hold.ref.sheetId));
}

/**
 * Tables in use that `mappings` leave out, or use otherwise. Refused where goods on them are stopped: their marks would
 * go and nobody would see any more that they are. A tab that a person has deleted is no loss.
 */
function droppedTables(
  settings: Settings | null,
  mappings: readonly Mapping[],
  now: Instant,
): readonly Mapping[] {
  if (settings === null) return [];
  const dropped = settings.mappings.filter((mapping) => !isKept(mapping, mappings));
  if (settings.complete && dropped.length === 0) return [];
  // A set-up that died may have lost a mapping with its lines: then the records alone tell what is stopped.
  const changed = new Set(dropped.map((mapping) => mapping.sheetId));
  for (const sheetId of heldTabs(settings, now)) {
    if (!changed.has(sheetId) && mappings.some((mapping) => mapping.sheetId === sheetId)) continue;
    const sheet = workbook().getSheetById(sheetId);
    if (sheet !== null) throw new Refused({ code: 'tableInUse', tab: sheet.getName() });
  }
  return dropped;
}

type Located = { readonly source: StockSource; readonly needsId: boolean };

/** Reads the tab and finds its columns, before anything is written anywhere. */
function located(mapping: Mapping, now: Instant): Located {
  const source = loadStock(mapping, now);
  const { rows } = source;
  return { source, needsId: rows.length === 0 || rows.some((row) => !row.keyIsUsable) };
}

/** A share stands as a percentage. */
function preferenceCell(kept: Preferences, name: keyof Preferences): CellOut {
  if (name === 'fatalShare') return cellText(`${Math.round(kept.fatalShare * 100)}%`);
  const value = kept[name];
  return typeof value === 'string' ? cellText(value) : value;
}

/** What a person may change. */
const preferenceLines = (kept: Preferences): readonly (readonly CellOut[])[] =>
  PREFERENCES.map(({ name, item, say }) => [
    cellText(item),
    preferenceCell(kept, name),
    cellText(say),
    cellText('変えてよい'),
  ]);
/** Ours are put in right of everything, so that all that was read stays where it is. */
const withOurs = ({ source, needsId }: Located): StockSource => {
  const columns = withOwnColumns(source.sheet, source.columns, needsId);
  return columns === source.columns ? source : { ...source, columns };
};

/** The lines of 設定 below its header; what a person has changed there is kept. */
function settingsLines(
  tables: readonly StockSource[],
  tabs: readonly { readonly tab: string; readonly id: number }[],
  state: string,
  preferences: Preferences,
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
    ...preferenceLines(preferences),
    ...tabs.map(({ tab, id }) => line(tabItem(tab), id, `「${tab}」のタブの番号`)),
    ...tables.reduce<(readonly CellOut[])[]>(
      (all, { mapping, tab }, at) => all.concat(mappingLines(mapping, at + 1, tab)),
      [],
    ),
  ];
  return lines.map((cells) => [...cells, new Date(now), '']);
}

/** Our tabs, made where they are missing. Those that 設定 knows, and the seller's tables, are not looked into again. */
function ownedTabs(settings: Settings | null, tables: readonly Located[]): readonly OwnedTab[] {
  const ids = new Map(settings?.tabs ?? []);
  if (settings !== null) ids.set(settingsTab.tab, settings.sheet.getSheetId());
  const known = new Set([...Array.from(ids.values()), ...tables.map(({ source }) => source.mapping.sheetId)]);
  return ensureTabs(ALL_TABS, (shape) => ids.get(shape.tab), tabHeads(known));
}

export type SetUp = {
  readonly made: readonly string[];
  readonly changed: boolean;
  /** Every tab with records has just been made: there are none. */
  readonly blank: boolean;
  /** As loaded; null where our columns were taken off a tab meanwhile. */
  readonly sources: readonly StockSource[] | null;
};

/** `settings` as read, null the first time. */
export function setUpWorkbook(
  wire: readonly TableMappingWire[],
  settings: Settings | null,
  now: Instant,
): SetUp {
  const mappings = wire
    .filter(({ sheetId }, at) => wire.findIndex((one) => one.sheetId === sheetId) === at)
    .map(checkedMapping);
  const tables = mappings.map((mapping) => located(mapping, now));
  const dropped = droppedTables(settings, mappings, now);
  for (const mapping of dropped) withoutOwnColumns(mapping);
  const active = workbook().getActiveSheet();
  const owned = ownedTabs(settings, tables);
  const made = owned.filter((one) => one.made).map(({ shape }) => `タブ「${shape.tab}」`);
  const tabs = owned
    .filter(({ shape }) => shape.tab !== settingsTab.tab)
    .map(({ shape, id }) => ({ tab: shape.tab, id }));
  const settingsSheet = owned.find(({ shape }) => shape.tab === settingsTab.tab)?.sheet;
  const sources = tables.map(withOurs);
  sources.forEach((source, at) => {
    if (source !== tables[at]?.source) made.push(`「${source.tab}」の右はしの列`);
  });
  const before = workingMappings(settings);
  const known =
    before.length === mappings.length &&
    mappings.every((mapping, at) => sameMapping(mapping, before[at] ?? mapping)) &&
    tabs.every(({ tab, id }) => settings?.tabs.get(tab) === id);
  if (settingsSheet === undefined) throw new Refused({ code: 'tabGone', tab: settingsTab.tab });
  if (!known) keepSettings(settingsSheet, settings, sources, tabs, now);
  if (made.length > 0) workbook().setActiveSheet(active);
  return {
    made,
    changed: made.length > 0 || !known,
    blank: owned.every((one) => one.made),
    sources: dropped.length > 0 ? null : sources,
  };
}

function keepSettings(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  settings: Settings | null,
  tables: readonly StockSource[],
  tabs: readonly { readonly tab: string; readonly id: number }[],
  now: Instant,
): void {
  // The first line says that set-up is under way, so a block that was torn apart is not taken for a mapping; the log
  // entry that follows takes it off again.
  const state = JSON.stringify({ ...(settings?.state ?? { applied: 0, running: null }), settingUp: true });
  const lines = settingsLines(
    tables,
    tabs,
    state,
    settings?.preferences ?? preferencesFrom(() => undefined),
    now,
  );
  const before = settings === null ? 0 : sheet.getLastRow() - 1;
  const blank: readonly CellOut[] = ['', '', '', '', '', ''];
  const height = Math.max(before, lines.length);
  // The grid of a new tab has rows enough.
  // A person may have sorted the lines, and a date's format with them: a number under it would be read as a date.
  if (settings !== null) sheet.getRange(2, 2, height, 1).setNumberFormat('general');
  workbook().setNamedRange(NOW_ITEM, sheet.getRange(3, 2));
  sheet.getRange(3, 2).setNumberFormat('yyyy/m/d h:mm');
  writeBlock(
    sheet,
    2,
    1,
    Array.from({ length: height }, (_, at) => lines[at] ?? blank),
  );
}
