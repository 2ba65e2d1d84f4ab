// Where the mapped columns of a seller's tab stand now. The seller may insert, move and add rows and columns:
// the header texts decide, and the stored header row is only the first place to look.
import { STOCK_FIELD_NAMES, type StockFieldName } from '../domain/stock-field.ts';
import { spellingKey } from '../domain/wide-text.ts';
import type { CellIn } from './cell.ts';
import { headColumns } from './column-choice.ts';
import {
  type Block,
  blocksOf,
  type ColumnHead,
  columnHeads,
  HEADER_FORMS,
  type HeaderForm,
  mainBlock,
} from './header-row.ts';
import { OWN_ID_HEADER, ownAnchors, ownHeaders } from './own-headers.ts';
import { Refused } from './problem.ts';
import type { Mapping } from './settings.ts';
import { relationByLines } from './table-blocks.ts';
import type { TableShape } from './table-lines.ts';

export type StockColumns = TableShape & {
  /** 1-based columns of our own, in the order of `ownHeaders`; 0 where one is gone. */
  readonly own: readonly number[];
  /** 0 where the tab has none. */
  readonly ownId: number;
};

type Values = readonly (readonly CellIn[])[];

/** Where a header may stand that has moved. */
export const SEARCHED_ROWS = 40;

/** A header row as it is read, and the keys of its columns, ours among them. */
type Names = {
  readonly row: number;
  readonly form: HeaderForm;
  readonly heads: readonly ColumnHead[];
  readonly keys: readonly string[];
};

function namesAt(values: Values, row: number, form: HeaderForm): Names {
  const heads = columnHeads(values, row, form);
  return { row, form, heads, keys: heads.map(({ text }) => spellingKey(text)) };
}

const wantedNames = (mapping: Mapping): readonly string[] =>
  STOCK_FIELD_NAMES.map((name) => mapping.columns[name])
    .filter((header): header is string => header !== undefined)
    .map(spellingKey);

/** More than all the seller's own headers together. */
const OURS_COUNT = 1000;

/**
 * The row in which ours stand, for no other can be meant; without them the stored row when all headers are there, else the row that
 * has most of them. Each row is read alone before it is read together with the one above.
 */
function headerNames(values: Values, mapping: Mapping): Names {
  const wanted = wantedNames(mapping);
  const anchors = ownAnchors(mapping.use).map(spellingKey);
  const worthOf = ({ row, keys }: Names): number => {
    const there = new Set(keys);
    const hits = wanted.filter((name) => there.has(name)).length;
    const lower = new Set((values[row - 1] ?? []).map((cell) => (typeof cell === 'string' ? cell : '')));
    return hits + (anchors.some((anchor) => lower.has(anchor)) ? OURS_COUNT : 0);
  };
  let best = namesAt(values, mapping.headerRow, 'one');
  let worth = worthOf(best);
  const rows = Array.from({ length: Math.min(SEARCHED_ROWS, values.length) }, (_, index) => index + 1);
  for (const row of [mapping.headerRow, ...rows]) {
    for (const form of HEADER_FORMS) {
      if (worth === OURS_COUNT + wanted.length) return best;
      const names = namesAt(values, row, form);
      const found = worthOf(names);
      if (found > worth) {
        best = names;
        worth = found;
      }
    }
  }
  return best;
}

/** Rightmost, because ours stand right of everything and the seller may have a column of the same name. */
const lastWith = (names: readonly string[], header: string): number =>
  names.lastIndexOf(spellingKey(header)) + 1;

type Own = Pick<StockColumns, 'own' | 'ownId'>;

/**
 * Our own columns in a header row; 0 where one is not there. Anchors are ours beyond doubt; 停止 or 緊急度 may be a
 * seller's own, so of several the one nearest to an anchor is ours, and none that stands far from all of them.
 */
function ownIn(values: Values, row: number, { use }: Mapping): Own {
  const names = namesAt(values, row, 'one').keys;
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
  values: Values,
  mapping: Mapping,
): Pick<StockColumns, 'headerRow' | 'own' | 'ownId'> {
  const { row } = headerNames(values, mapping);
  return { headerRow: row, ...ownIn(values, row, mapping) };
}

export type FoundColumns = StockColumns & {
  /** Headers of mapped columns that are gone. */
  readonly missing: string[];
  /** Mapped headers stand in one block of columns, so that no lines below had to be compared to find them. */
  readonly alone: boolean;
};

/** A block of columns with the mapped names that stand in it, by their first column. */
type NamedBlock = { readonly block: Block; readonly names: ReadonlyMap<string, number> };

/** What a table calls its goods; two tables beside each other both have it. */
const NAMING: readonly StockFieldName[] = ['key', 'product', 'transaction'];

/**
 * Another table beside the main one: it says again what names the goods there, or half of all, or it names goods of its own in
 * other lines. What only it has is not what was mapped.
 */
function isOtherTable(
  { block, names }: NamedBlock,
  main: NamedBlock,
  { row, heads }: Names,
  values: Values,
  mapping: Mapping,
): boolean {
  const twice = Array.from(names.keys()).filter((key) => main.names.has(key));
  const naming = NAMING.map((field) => spellingKey(mapping.columns[field] ?? ''));
  if (twice.some((key) => naming.indexOf(key) >= 0) || twice.length * 2 >= main.names.size) return true;
  const namesGoods = headColumns(heads, block.from, block.to).some(({ readings }) =>
    readings.some(({ field, sure }) => sure && (field === 'key' || field === 'product')),
  );
  return namesGoods && relationByLines(values, main.block, block, row, values.length) !== 'same';
}

/**
 * The mapped columns as far as they are there. A name that stands twice is meant in the block of columns that is the table,
 * and there the first time.
 */
export function findColumns(values: Values, mapping: Mapping): FoundColumns {
  const found = headerNames(values, mapping);
  const { row, form, heads, keys } = found;
  const ours = ownIn(values, row, mapping);
  const wanted = new Set(wantedNames(mapping));
  const isOurs = (at: number): boolean => at === ours.ownId || ours.own.indexOf(at) >= 0;
  const blocks = blocksOf(values, row, heads).map((block): NamedBlock => {
    const names = new Map<string, number>();
    for (let at = block.from; at <= block.to; at += 1) {
      const key = keys[at - 1] ?? '';
      if (wanted.has(key) && !names.has(key) && !isOurs(at)) names.set(key, at);
    }
    return { block, names };
  });
  const main = blocks[mainBlock(blocks.map(({ names }) => new Set(names.keys())))];
  const rest = blocks
    .filter((one) => one !== main && one.names.size > 0)
    .sort((a, b) => b.names.size - a.names.size);
  const table =
    main === undefined
      ? []
      : [main, ...rest.filter((one) => !isOtherTable(one, main, found, values, mapping))];
  const fields = new Map<StockFieldName, number>();
  const missing: string[] = [];
  for (const name of STOCK_FIELD_NAMES) {
    const header = mapping.columns[name];
    if (header === undefined) continue;
    const key = spellingKey(header);
    const at = table.find(({ names }) => names.has(key))?.names.get(key);
    if (at === undefined) missing.push(header);
    else fields.set(name, at);
  }
  const span = spanOf(
    table.map(({ block }) => block),
    isOurs,
  );
  return { use: mapping.use, headerRow: row, form, fields, span, ...ours, missing, alone: rest.length === 0 };
}

/** From the first to the last column of these blocks, without ours at the ends. */
function spanOf(blocks: readonly Block[], isOurs: (at: number) => boolean): Block {
  let from = Math.min(...blocks.map((block) => block.from));
  let to = Math.max(0, ...blocks.map((block) => block.to));
  while (to >= from && isOurs(to)) to -= 1;
  while (from <= to && isOurs(from)) from += 1;
  return to === 0 ? { from: 1, to: 0 } : { from, to };
}

/** Refused, with the headers named, when a mapped column is gone: a wrong mapping is worse than a question. */
export function locateColumns(tab: string, values: Values, mapping: Mapping): StockColumns {
  const { missing, alone: _alone, ...columns } = findColumns(values, mapping);
  if (missing.length > 0) throw new Refused({ code: 'columnsGone', tab, headers: missing });
  return columns;
}
