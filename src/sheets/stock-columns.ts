// Where the mapped columns of a seller's tab stand now. The seller may insert, move and add rows and columns:
// the header texts decide, and the stored header row is only the first place to look.
import { STOCK_FIELD_NAMES, type StockFieldName } from '../domain/stock-field.ts';
import type { TableUse } from '../domain/stock-row.ts';
import { spellingKey } from '../domain/wide-text.ts';
import { type CellIn, textOf } from './cell.ts';
import { OWN_ID_HEADER, ownAnchors, ownHeaders } from './own-headers.ts';
import { Refused } from './problem.ts';
import type { Mapping } from './settings.ts';

export type StockColumns = {
  readonly use: TableUse;
  /** 1-based. */
  readonly headerRow: number;
  /** 1-based columns of the mapped fields. */
  readonly fields: ReadonlyMap<StockFieldName, number>;
  /** 1-based columns of our own, in the order of `ownHeaders`; 0 where one is gone. */
  readonly own: readonly number[];
  /** 0 where the tab has none. */
  readonly ownId: number;
};

const SEARCHED_ROWS = 40;

const namesIn = (row: readonly CellIn[]): readonly string[] => row.map((cell) => spellingKey(textOf(cell)));

const wantedNames = (mapping: Mapping): readonly string[] =>
  STOCK_FIELD_NAMES.map((name) => mapping.columns[name])
    .filter((header): header is string => header !== undefined)
    .map(spellingKey);

/** The stored row when all headers are there, else the row that has most of them. */
function headerRowOf(values: readonly (readonly CellIn[])[], mapping: Mapping): number {
  const wanted = wantedNames(mapping);
  const hits = (row: number): number => {
    const names = new Set(namesIn(values[row - 1] ?? []));
    return wanted.filter((name) => names.has(name)).length;
  };
  if (hits(mapping.headerRow) === wanted.length) return mapping.headerRow;
  let best = mapping.headerRow;
  for (let row = 1; row <= Math.min(SEARCHED_ROWS, values.length); row += 1) {
    if (hits(row) > hits(best)) best = row;
  }
  return best;
}

/** Rightmost, because ours stand right of everything and the seller may have a column of the same name. */
const lastWith = (names: readonly string[], header: string): number =>
  names.lastIndexOf(spellingKey(header)) + 1;

/**
 * Our own columns in a header row; 0 where one is not there. Anchors are ours beyond doubt; 停止 or 緊急度 may be a
 * seller's own, so of several the one nearest to an anchor is ours, and none that stands far from all of them.
 */
function ownIn(names: readonly string[], use: TableUse): Pick<StockColumns, 'own' | 'ownId'> {
  const headers = ownHeaders(use);
  const anchors = ownAnchors(use)
    .map((header) => lastWith(names, header))
    .filter((at) => at > 0);
  const away = (at: number): number => Math.min(...anchors.map((anchor) => Math.abs(anchor - at)));
  const ours = (header: string): number => {
    let best = 0;
    names.forEach((name, index) => {
      const at = index + 1;
      if (name !== spellingKey(header) || away(at) > headers.length) return;
      if (best === 0 || away(at) <= away(best)) best = at;
    });
    return best;
  };
  return { own: headers.map(ours), ownId: lastWith(names, OWN_ID_HEADER) };
}

/** Where our own columns stand, whatever has become of the mapped ones. */
export function locateOwn(
  values: readonly (readonly CellIn[])[],
  mapping: Mapping,
): Pick<StockColumns, 'headerRow' | 'own' | 'ownId'> {
  const headerRow = headerRowOf(values, mapping);
  return { headerRow, ...ownIn(namesIn(values[headerRow - 1] ?? []), mapping.use) };
}

/** Refused, with the headers named, when a mapped column is gone: a wrong mapping is worse than a question. */
export function locateColumns(
  tab: string,
  values: readonly (readonly CellIn[])[],
  mapping: Mapping,
): StockColumns {
  const headerRow = headerRowOf(values, mapping);
  const names = namesIn(values[headerRow - 1] ?? []);
  const fields = new Map<StockFieldName, number>();
  const missing: string[] = [];
  for (const name of STOCK_FIELD_NAMES) {
    const header = mapping.columns[name];
    if (header === undefined) continue;
    const at = names.indexOf(spellingKey(header));
    if (at < 0) missing.push(header);
    else fields.set(name, at + 1);
  }
  if (missing.length > 0) throw new Refused({ code: 'columnsGone', tab, headers: missing });
  return { use: mapping.use, headerRow, fields, ...ownIn(names, mapping.use) };
}
