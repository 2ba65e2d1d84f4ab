// What all custom functions share: Sheets hands over single values and ranges, in any mixture.
// A single value is spread over the ranges; ranges of different sizes are answered with one text, never with a throw.
import { foldText } from '../domain/wide-text.ts';

export type FunctionValue = string | number | boolean | Date;
export type FunctionResult = FunctionValue | FunctionValue[][];

/** undefined, null, "" and a text of blanks only are the same. */
export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && foldText(value) === '');

/**
 * Nothing has been entered in this row yet. An unticked check box beside a blank is no entry: columns of them reach far below
 * the last row. Where only check boxes are given, unticked is an answer.
 */
export const nothingEntered = (values: readonly unknown[]): boolean =>
  values.some(isBlank) && values.every((value) => isBlank(value) || value === false);

type Argument = {
  readonly name: string;
  /** A range of more than one cell; rows by columns. */
  readonly range: readonly (readonly unknown[])[] | undefined;
  /** The value where there is no such range; what is spread. */
  readonly single: unknown;
  readonly rows: number;
  readonly columns: number;
};

const argumentOf = (name: string, value: unknown): Argument => {
  const range = rangeOf(value);
  if (range === undefined) return { name, range: undefined, single: value, rows: 1, columns: 1 };
  const rows = range.length;
  const columns = Math.max(0, ...range.map((row) => row.length));
  return rows * columns > 1
    ? { name, range, single: undefined, rows, columns }
    : { name, range: undefined, single: range[0]?.[0], rows: 1, columns: 1 };
};

/** The rows of a range; undefined for a single value. */
export const rangeOf = (value: unknown): readonly (readonly unknown[])[] | undefined => {
  if (!Array.isArray(value)) return undefined;
  const rows: readonly unknown[] = value;
  return rows.map((row): readonly unknown[] => (Array.isArray(row) ? row : [row]));
};

/**
 * Answers once for single values and once for each place of the ranges; if anything came as a range, so does the result.
 * Decision: where the first argument and at least one more came as ranges and all of them are blank in a row, the answer is
 * blank, so that B2:B1000 with its neighbours does not cry wolf for the rows still to be filled. A blank single value, and
 * a blank in the only range, is answered: unknown means worse. `names` are the arguments in their order; what is given beyond them is left aside.
 */
export const overRows = <Name extends string, Value>(
  names: readonly Name[],
  given: readonly unknown[],
  answer: (cell: (name: Name) => unknown) => Value,
): Value | string | (Value | '')[][] => {
  const all = names.map((name, place) => argumentOf(name, given[place]));
  const ranges = all.filter(({ range }) => range !== undefined);
  const answerAt = (row: number, column: number): Value =>
    answer((name) => {
      const argument = all[names.indexOf(name)];
      return argument?.range === undefined ? argument?.single : argument.range[row]?.[column];
    });
  const [first] = ranges;
  if (first === undefined)
    return given.slice(0, names.length).some(Array.isArray) ? [[answerAt(0, 0)]] : answerAt(0, 0);

  const unequal =
    unequalText(ranges, '行', ({ rows }) => rows) ?? unequalText(ranges, '列', ({ columns }) => columns);
  if (unequal !== undefined) return unequal;
  const describesRows = all[0]?.range !== undefined && ranges.length > 1;
  return Array.from({ length: first.rows }, (_row, row) =>
    Array.from({ length: first.columns }, (_column, column) =>
      describesRows && nothingEntered(ranges.map(({ range }) => range?.[row]?.[column]))
        ? ''
        : answerAt(row, column),
    ),
  );
};

const unequalText = (
  ranges: readonly Argument[],
  unit: '行' | '列',
  sizeOf: (argument: Argument) => number,
): string | undefined => {
  if (new Set(ranges.map(sizeOf)).size === 1) return undefined;
  const sizes = ranges.map((argument) => `${argument.name}は${sizeOf(argument)}${unit}`).join('、');
  return `範囲の${unit}数がそろっていません(${sizes})。同じ${unit}数の範囲か、1つの値を指定してください。`;
};
