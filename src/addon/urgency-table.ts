// TOMERU_URGENCY_TABLE: a whole table at once, so that a sheet with many rows calls the script once and not once per row.
// Columns are found by their headers, because sellers move columns.
import { spellingKey } from '../domain/wide-text.ts';
import { type FunctionResult, isBlank, nothingEntered, rangeOf } from './function-rows.ts';
import { URGENCY_ARGUMENTS, type UrgencyArgument } from './urgency-arguments.ts';
import { urgencyLabel, urgencyReason } from './urgency-cell.ts';

const NO_TYPE_COLUMN = '表の1行目に「種別」の見出しがありません。見出しの行から範囲を指定してください。';
const MANY_NOWS = '基準時刻には、範囲ではなく1つの値を指定してください。';

/**
 * Rows of [緊急度, 理由] under their own header. The table's first row is its header; the first column of a name counts,
 * unknown ones are left aside. A 基準時刻 column goes before the argument. A row in which nothing is entered stays blank.
 */
export const urgencyTable = (table: unknown, now: unknown): FunctionResult => {
  const [header = [], ...rows] = rangeOf(table) ?? [[table]];
  const keys = header.map((name) => (typeof name === 'string' ? spellingKey(name) : ''));
  const columns = new Map<UrgencyArgument, number>();
  for (const name of URGENCY_ARGUMENTS) {
    const place = keys.indexOf(spellingKey(name));
    if (place >= 0) columns.set(name, place);
  }
  if (!columns.has('種別')) return NO_TYPE_COLUMN;
  const nows = rangeOf(now) ?? [[now]];
  if (nows.length > 1 || (nows[0]?.length ?? 0) > 1) return MANY_NOWS;
  const sharedNow = nows[0]?.[0];

  const answers = rows.map((row) => {
    const own = (name: UrgencyArgument): unknown => row[columns.get(name) ?? -1];
    if (nothingEntered([...columns.values()].map((place) => row[place]))) return ['', ''];
    const cell = (name: UrgencyArgument): unknown =>
      name === '基準時刻' && isBlank(own(name)) ? sharedNow : own(name);
    return [urgencyLabel(cell), urgencyReason(cell)];
  });
  return [['緊急度', '理由'], ...answers];
};
