// What is offered beside the chosen columns, and what is said about the choice.
import { fieldsWithin } from '../domain/header-field.ts';
import { STOCK_FIELD_NAMES, type StockFieldName } from '../domain/stock-field.ts';
import type { CellIn } from './cell.ts';
import { readStages } from './cell-fit.ts';
import { type Choice, cellsBelow, type HeadColumn, type Taken, type Wish } from './column-choice.ts';
import { isBlank } from './column-judge.ts';
import type { Doubt } from './proposal-doubt.ts';

const OFFERED_AT_MOST = 8;

type Values = readonly (readonly CellIn[])[];

type Offers = Readonly<Partial<Record<StockFieldName, readonly string[]>>>;

/** Headers of this table that would do for a field, best first; what serves another field is not offered. */
export function othersFor(
  choice: Choice,
  columns: readonly HeadColumn[],
  apart: readonly HeadColumn[],
): Offers {
  const used = new Set(Array.from(choice.taken.values()).map(({ column }) => column.key));
  const others: Partial<Record<StockFieldName, readonly string[]>> = {};
  const spare = [...columns, ...apart].filter(({ key }) => !used.has(key));
  for (const field of STOCK_FIELD_NAMES) {
    const rivals = choice.rivals.filter((wish) => wish.field === field).map(({ column }) => column.text);
    const named = spare
      .filter(({ readings }) => readings.some((one) => one.field === field))
      .map(({ text }) => text);
    const containing = spare.filter(({ text }) => fieldsWithin(text).indexOf(field) >= 0);
    const guessed = guessedFor(field, choice.taken);
    const all = [...rivals, ...named, ...guessed, ...containing.map(({ text }) => text)];
    const fits = all.filter((text, at) => all.indexOf(text) === at).slice(0, OFFERED_AT_MOST);
    if (fits.length > 0) others[field] = fits;
  }
  return others;
}

/** An unsure column is offered for its other meaning too. */
const guessedFor = (field: StockFieldName, taken: Taken): readonly string[] =>
  Array.from(taken.values())
    .filter(
      (wish) =>
        wish.field !== field && !wish.sure && wish.column.readings.some((reading) => reading.field === field),
    )
    .map(({ column }) => column.text);

/** `stages` are the filled cells of the status. */
export function doubtsOf(
  choice: Choice,
  columns: readonly HeadColumn[],
  lineNumbers: ReadonlySet<string>,
  stages: readonly CellIn[],
): readonly Doubt[] {
  const taken = Array.from(choice.taken.values()).sort((a, b) => a.column.at - b.column.at);
  const unfit = choice.unfit.filter(({ column }) => !lineNumbers.has(column.text));
  const isTwice = ({ column: { key } }: Wish): boolean =>
    columns.filter((column) => column.key === key).length > 1;
  const of = (kind: 'rival' | 'unfit' | 'unsure', wishes: readonly Wish[]): readonly Doubt[] =>
    wishes.map(({ field, column }) => ({ kind, field, header: column.text }));
  const status = choice.taken.get('status');
  const isUnread = stages.length > 0 && readStages(stages) * 2 < stages.length;
  return [
    ...(choice.taken.has('key')
      ? []
      : Array.from(lineNumbers, (header): Doubt => ({ kind: 'lineNumbers', header }))),
    ...[...taken, ...unfit]
      .filter(isTwice)
      .map(({ column }): Doubt => ({ kind: 'doubled', header: column.text })),
    ...of('unfit', unfit),
    ...of(
      'unsure',
      taken.filter(({ sure }) => !sure),
    ),
    ...of('rival', choice.rivals),
    ...(status !== undefined && isUnread
      ? [{ kind: 'unreadStages', header: status.column.text } as const]
      : []),
  ];
}

/** Other variants than the first that hold something. */
export function variantDoubts(
  values: Values,
  rows: readonly number[],
  taken: Taken,
  columns: readonly HeadColumn[],
): readonly Doubt[] {
  const first = taken.get('quantity')?.column ?? taken.get('key')?.column;
  if (first === undefined || !/^SKU1[_-]/.test(first.key)) return [];
  const further = columns.filter(({ key }) => /^SKU(?:[2-9]|10)[_-]/.test(key));
  const holdsMore = further.some(({ at }) => cellsBelow(values, rows, at).some((cell) => !isBlank(cell)));
  return holdsMore ? [{ kind: 'variants', header: first.text } as const] : [];
}
