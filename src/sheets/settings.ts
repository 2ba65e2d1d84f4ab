// 設定: which tables are mapped, which tabs are ours, and how far the last operation came. The state of the
// operation is one cell, because a block of two can be torn apart.
import { type Preferences, preferencesFrom } from '../domain/preferences.ts';
import { STOCK_FIELD_NAMES, STOCK_FIELDS, type StockFieldName } from '../domain/stock-field.ts';
import type { TableUse } from '../domain/stock-row.ts';
import { type CellIn, type CellOut, cellText, textOf } from './cell.ts';
import { readColumns, type Sheet } from './grid.ts';
import { isUnfinished } from './own-tabs.ts';
import { workbook } from './platform.ts';
import { Refused } from './problem.ts';
import { columnsByHeader } from './record-rows.ts';
import { settingsTab } from './tables/plain-tabs.ts';

/**
 * 1: goods only. 2: transactions apart, what happened and how it was put back. 3: the bids of an auction.
 * 4: what talking to buyers needs, standard letters and rules as rows, what has been taken off the stock. See `migrate.ts`.
 */
export const SCHEMA_VERSION = 4;

/** What an operation says of itself before it stages anything. */
export type Running = {
  readonly operation: number;
  readonly requestId: string;
  readonly who: string;
  readonly since: number;
  /** Tabs that get rows, with what lay there without a number before: a torn row is known by not being among these. */
  readonly tabs: readonly { readonly tab: string; readonly strays: readonly string[] }[];
  /** Takes our columns off the seller's tabs instead of renewing them. */
  readonly takingOff?: boolean;
};

/** `settingUp`: the lines below are being written; without their log entry they count as none. */
export type OperationState = {
  readonly applied: number;
  readonly running: Running | null;
  readonly settingUp?: boolean;
};

export type Mapping = {
  readonly sheetId: number;
  readonly use: TableUse;
  /** 1-based; only a hint, the headers decide. */
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<StockFieldName, string>>>;
};

export type Settings = {
  readonly sheet: Sheet;
  readonly version: number;
  readonly state: OperationState;
  /** False while a set-up is under way, or where one died: nothing can be worked with before it is done again. */
  readonly complete: boolean;
  readonly mappings: readonly Mapping[];
  /** 1-based rows of the lines that tell of them. */
  readonly mappingRows: readonly number[];
  /** What a person may change here. */
  readonly preferences: Preferences;
  /** Sheet ids of the owned tabs by the name they were made under. */
  readonly tabs: ReadonlyMap<string, number>;
  /** 1-based rows of single settings, for writing. */
  readonly rowOf: (item: string) => number;
  /** 1-based column of 値. */
  readonly valueColumn: number;
};

export const STATE_ITEM = '操作の状態';
export const NOW_ITEM = '基準時刻';
export const VERSION_ITEM = '版';
export const tabItem = (tab: string): string => `タブ ${tab}`;

const FIELD_OF_LABEL: ReadonlyMap<string, StockFieldName> = new Map(
  STOCK_FIELD_NAMES.map((name) => [STOCK_FIELDS[name].label, name]),
);

const MAPPING_ITEM = /^表(\d+) (シート|用途|見出し行|列 (.+))$/;

/** 用途; without this line a table is one of goods. */
const USE_LABELS: Readonly<Record<TableUse, string>> = { stock: '商品', sales: '取引' };

type Draft = {
  sheetId: number;
  use: TableUse;
  headerRow: number;
  columns: Partial<Record<StockFieldName, string>>;
};

function mappingsFrom(items: readonly (readonly [string, CellIn])[]): readonly Mapping[] {
  const drafts = new Map<number, Draft>();
  for (const [item, value] of items) {
    const found = MAPPING_ITEM.exec(item);
    if (found === null) continue;
    const number = Number(found[1]);
    const draft: Draft = drafts.get(number) ?? { sheetId: -1, use: 'stock', headerRow: 1, columns: {} };
    drafts.set(number, draft);
    const field = FIELD_OF_LABEL.get(found[3] ?? '');
    if (found[2] === 'シート') draft.sheetId = Number(value);
    else if (found[2] === '用途') draft.use = textOf(value).trim() === USE_LABELS.sales ? 'sales' : 'stock';
    else if (found[2] === '見出し行') draft.headerRow = Number(value);
    else if (field !== undefined && textOf(value) !== '') draft.columns[field] = textOf(value);
  }
  return Array.from(drafts.values()).filter((draft) => draft.sheetId >= 0);
}

/** The tables in use; none before set-up, while one is under way, and once Tomeru was taken off. */
export const workingMappings = (settings: Settings | null): readonly Mapping[] =>
  settings?.complete === true ? settings.mappings : [];

/** One line of 設定 for each part of a mapping; `number` counts the tables from 1. */
export function mappingLines(mapping: Mapping, number: number, tab: string): readonly (readonly CellOut[])[] {
  const line = (item: string, value: CellOut, say: string): readonly CellOut[] => [
    cellText(`表${number} ${item}`),
    value,
    cellText(say),
    cellText('「はじめる」で変える'),
  ];
  const fields = STOCK_FIELD_NAMES.filter((name) => mapping.columns[name] !== undefined);
  return [
    line('シート', mapping.sheetId, `${USE_LABELS[mapping.use]}の表のタブ「${tab}」の番号`),
    line('用途', cellText(USE_LABELS[mapping.use]), '1行が商品か、取引か'),
    line('見出し行', mapping.headerRow, '見出しのある行'),
    ...fields.map((name) =>
      line(
        `列 ${STOCK_FIELDS[name].label}`,
        cellText(mapping.columns[name] ?? ''),
        `「${STOCK_FIELDS[name].label}」として読む列の見出し`,
      ),
    ),
  ];
}

const isState = (value: unknown): value is OperationState =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Partial<OperationState>).applied === 'number';

/** Blank before the first operation. Refused with the cell's name when a person has typed into it: nothing is guessed. */
export function stateFrom(cell: string): OperationState {
  if (cell === '') return { applied: 0, running: null };
  const broken = new Refused({ code: 'settingsBroken', item: STATE_ITEM });
  try {
    const state: unknown = JSON.parse(cell);
    if (isState(state)) return state;
  } catch {
    throw broken;
  }
  throw broken;
}

export const isSettingsHeader = (row: readonly CellIn[]): boolean =>
  settingsTab.headers.every((header, index) => textOf(row[index]) === header);

/** Our own tab under its own name, under 「トメル 設定」 where the seller has one of that name, or renamed: then every tab is looked at. */
function findSettings(): { readonly sheet: Sheet; readonly values: readonly (readonly CellIn[])[] } | null {
  const book = workbook();
  for (const name of [`トメル ${settingsTab.tab}`, settingsTab.tab]) {
    const sheet = book.getSheetByName(name);
    if (sheet === null) continue;
    const values = readColumns(sheet, settingsTab.headers.length);
    if (isSettingsHeader(values[0] ?? [])) return { sheet, values };
  }
  return null;
}

/** For a tab that was renamed: reads the head of every tab, so only when nothing was found by name. */
function searchSettings(): { readonly sheet: Sheet; readonly values: readonly (readonly CellIn[])[] } | null {
  for (const sheet of workbook().getSheets()) {
    const [head = []] = sheet.getRange('1:1').getValues() as CellIn[][];
    if (isSettingsHeader(head) && !isUnfinished(head))
      return { sheet, values: readColumns(sheet, settingsTab.headers.length) };
  }
  return null;
}

/** null before set-up. One read where the tab bears its own name. */
export function readSettings(): Settings | null {
  const found = findSettings() ?? searchSettings();
  if (found === null) return null;
  const [itemColumn = 1, valueColumn = 2] = columnsByHeader(
    settingsTab.tab,
    settingsTab.headers,
    found.values[0] ?? [],
  );
  const rows = new Map<string, number>();
  const mappingRows: number[] = [];
  const items = found.values.slice(1).map((cells, index): readonly [string, CellIn] => {
    const item = textOf(cells[itemColumn - 1]);
    if (item !== '' && !rows.has(item)) rows.set(item, index + 2);
    if (MAPPING_ITEM.test(item)) mappingRows.push(index + 2);
    return [item, cells[valueColumn - 1] ?? ''];
  });
  const values = new Map(items);
  const tabs = new Map<string, number>();
  for (const [item, value] of items) {
    if (item.indexOf('タブ ') === 0) tabs.set(item.slice('タブ '.length), Number(value));
  }
  const state = stateFrom(textOf(values.get(STATE_ITEM)));
  return {
    sheet: found.sheet,
    version: Number(values.get(VERSION_ITEM) ?? 0),
    state,
    complete: state.settingUp !== true,
    mappings: mappingsFrom(items),
    mappingRows,
    preferences: preferencesFrom((item) => values.get(item)),
    tabs,
    rowOf: (item) => rows.get(item) ?? 0,
    valueColumn,
  };
}
