// What 「はじめる」 shows: every tab that holds goods or their sales, with its columns as they would be, or are, mapped.
import type { ProposedTable } from '../app/protocol.ts';
import { isAddressBook } from '../domain/address-book.ts';
import { STOCK_FIELD_NAMES, STOCK_FIELDS, type StockFieldName } from '../domain/stock-field.ts';
import type { TableUse } from '../domain/stock-row.ts';
import { textOf } from './cell.ts';
import { readAll, type Sheet } from './grid.ts';
import { isShape } from './own-tabs.ts';
import { clock, workbook } from './platform.ts';
import { doubtSentences } from './proposal-doubt.ts';
import { mappedColumns, type ProposedColumns, proposeMapping } from './propose-mapping.ts';
import { type Mapping, type Settings, workingMappings } from './settings.ts';
import { ALL_TABS } from './tables/all-tabs.ts';

/** Fields a seller is shown and may change; others only where they were found. */
const SHOWN: Readonly<Record<TableUse, readonly StockFieldName[]>> = {
  stock: STOCK_FIELD_NAMES.filter((name) => STOCK_FIELDS[name].kind !== 'presence' && name !== 'sold'),
  sales: [
    'transaction',
    'key',
    'product',
    'quantity',
    'market',
    'buyer',
    'status',
    'soldAt',
    'paidAt',
    'shipDays',
    'shippedAt',
    'shipped',
    'service',
  ],
};

const FROM_GOODS = '管理番号から、商品の表のものを使います。';

/** What it means on a tab of transactions when a column is missing, where that differs from a tab of goods. */
const WITHOUT_ON_SALES: Readonly<Partial<Record<StockFieldName, string>>> = {
  transaction: '右はしの列に、トメルが行の目印を付けます。',
  key: '取引がどの商品のものかは、商品名だけで見分けます。',
  product: FROM_GOODS,
  quantity: '1行を1個として数えます。',
};

const withoutOf = (use: TableUse, name: StockFieldName): string =>
  (use === 'sales' ? WITHOUT_ON_SALES[name] : undefined) ?? STOCK_FIELDS[name].without;

const REMARKS: Readonly<Record<TableUse, { readonly blank: string; readonly found: string }>> = {
  stock: { blank: '見出しはありますが、商品の行がまだありません。', found: '' },
  sales: {
    blank: '見出しはありますが、取引の行がまだありません。',
    found: '1行を1件の取引として読み、箱を出さないための印を付けます。',
  },
};

const HEADERS_GONE = '見出しが見つかりません。見出しを元に戻すか、列を選び直してください。';

/** A wrong mapping would be worse than a question. */
const ADDRESS_BOOK = '住所録のように見えるので、選んでいません。';

type Tab = { readonly sheetId: number; readonly tab: string };

function shownTable(tab: Tab, proposed: ProposedColumns, mapped: boolean, chosen: boolean): ProposedTable {
  const { use, rows, headerRow } = proposed;
  const { blank, found } = REMARKS[use];
  return {
    ...tab,
    use,
    mapped,
    headerRow,
    rows,
    columns: STOCK_FIELD_NAMES.filter(
      (name) =>
        SHOWN[use].indexOf(name) >= 0 ||
        proposed.columns[name] !== undefined ||
        (use === 'stock' && proposed.others[name] !== undefined),
    ).map((name) => ({
      field: name,
      label: STOCK_FIELDS[name].label,
      header: proposed.columns[name] ?? null,
      others: [...(proposed.others[name] ?? [])],
      without: withoutOf(use, name),
    })),
    chosen,
    remark: (rows === 0 ? blank : found) + doubtSentences(proposed.doubts),
  };
}

const NO_COLUMNS = { columns: {}, others: {}, rows: 0, doubts: [] } as const;

type Values = ReturnType<typeof readAll>;

/** A formula that fills a column stands in its header or in the first lines below. */
const LINES_WITH_FORMULA = 4;

const proposedFor = (sheet: Sheet, values: Values): ProposedColumns | null =>
  proposeMapping(values, {
    now: clock(),
    hasFormula: (column, headerRow) =>
      sheet
        .getRange(headerRow, column, Math.min(LINES_WITH_FORMULA, values.length - headerRow + 1), 1)
        .getFormulas()
        .some(([formula]) => formula !== ''),
  });

function tableInUse(tab: Tab, sheet: Sheet, values: Values, mapping: Mapping): ProposedTable {
  const found = mappedColumns(values, mapping) ?? proposedFor(sheet, values);
  if (found !== null) return shownTable(tab, found, true, true);
  const { use, headerRow } = mapping;
  return { ...shownTable(tab, { use, headerRow, ...NO_COLUMNS }, true, false), remark: HEADERS_GONE };
}

/**
 * Tab by tab what set-up would take; nothing is written. What is in use is chosen as it is mapped; of the rest nothing
 * is, once the workbook is set up. `settings` as read, null before the first set-up.
 */
export function proposeTables(settings: Settings | null): readonly ProposedTable[] {
  const mappings = workingMappings(settings);
  const ours = new Set(
    settings === null ? [] : [settings.sheet.getSheetId(), ...Array.from(settings.tabs.values())],
  );
  const tables: ProposedTable[] = [];
  for (const sheet of workbook().getSheets()) {
    const sheetId = sheet.getSheetId();
    if (ours.has(sheetId)) continue;
    const values = readAll(sheet);
    if (ALL_TABS.some((shape) => isShape(shape, values[0] ?? []))) continue;
    const mapping = mappings.find((one) => one.sheetId === sheetId);
    const proposed = mapping === undefined ? proposedFor(sheet, values) : null;
    if (mapping === undefined && proposed === null) continue;
    const tab = { sheetId, tab: sheet.getName() };
    if (mapping !== undefined) tables.push(tableInUse(tab, sheet, values, mapping));
    else if (proposed !== null) {
      const isPeople = isAddressBook((values[proposed.headerRow - 1] ?? []).map(textOf), proposed.columns);
      const chosen = mappings.length === 0 && proposed.rows > 0 && !isPeople;
      const table = shownTable(tab, proposed, false, chosen);
      tables.push(isPeople ? { ...table, remark: ADDRESS_BOOK + table.remark } : table);
    }
  }
  return tables;
}
