// Values as they come out of a range and as they may go into one. Text goes in one way only: with one
// leading apostrophe, so that Sheets keeps it as it is; nothing else of type string reaches a write.
import { textProblem, withPlainLineEnds } from '../domain/refused-text.ts';

/** What `getValues` gives: '' for a blank cell. */
export type CellIn = string | number | boolean | Date;

declare const written: unique symbol;
/** Text that may be written: made by `cellText` alone. */
export type CellText = string & { readonly [written]: true };

export type CellOut = CellText | '' | number | boolean | Date;

/** Refused text is found by the door before any plan is made; here it would be a fault of ours, so it throws. */
export function cellText(text: string): CellText | '' {
  if (text === '') return '';
  const plain = withPlainLineEnds(text);
  const problem = textProblem(plain);
  if (problem !== null) throw new Error(`unsafe text reached a cell: ${problem}`);
  return `'${plain}` as CellText;
}

const two = (figure: number): string => String(figure).padStart(2, '0');

/** Text of a cell for comparing and showing; a date as Japan reads it. */
export function textOf(cell: CellIn | undefined): string {
  if (cell === undefined || cell === '') return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const japan = new Date(cell.getTime() + 9 * 60 * 60 * 1000);
  const day = `${japan.getUTCFullYear()}/${two(japan.getUTCMonth() + 1)}/${two(japan.getUTCDate())}`;
  const time = `${two(japan.getUTCHours())}:${two(japan.getUTCMinutes())}`;
  return time === '00:00' ? day : `${day} ${time}`;
}
