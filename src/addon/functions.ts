// The custom functions that stand in cells. Each takes whatever Sheets hands over and never throws: a cell with #ERROR!
// tells a seller nothing. They ask no service and no clock; what they are called and said to do is in `function-table.ts`.
import { instantOf } from '../domain/instant.ts';
import { countOf, sellable } from '../domain/sellable.ts';
import { longestShippingDay, shipBy } from '../domain/ship-by.ts';
import { hoursLeft } from '../domain/time-left.ts';
import { CHECK_MESSAGE_ARGUMENTS, checkMessageRows, messageAnswer } from './check-message-rows.ts';
import { type FunctionResult, type FunctionValue, isBlank, overRows } from './function-rows.ts';
import { URGENCY_ARGUMENTS } from './urgency-arguments.ts';
import { urgencyLabel, urgencyReason } from './urgency-cell.ts';
import { urgencyTable } from './urgency-table.ts';

export const URGENCY_TABLE_ARGUMENTS = ['表', '基準時刻'] as const;
export const SHIP_BY_ARGUMENTS = ['販路', '支払日時', '発送までの日数'] as const;
export const HOURS_LEFT_ARGUMENTS = ['期限', '基準時刻'] as const;
export const SELLABLE_ARGUMENTS = ['在庫数', '保留数', '取引中数'] as const;

/** (種別, 判定, 停止, 段階, 回答, 期限, 基準時刻, 対応) → label of the level. */
export const TOMERU_URGENCY = (...given: readonly unknown[]): FunctionResult =>
  overRows(URGENCY_ARGUMENTS, given, urgencyLabel);

/** The same arguments → rule id and sentence. */
export const TOMERU_URGENCY_REASON = (...given: readonly unknown[]): FunctionResult =>
  overRows(URGENCY_ARGUMENTS, given, urgencyReason);

/** (表, 基準時刻) → rows of [緊急度, 理由] under a header, or one text if the table has no 種別. */
export const TOMERU_URGENCY_TABLE = (...given: readonly unknown[]): FunctionResult =>
  urgencyTable(given[0], given[1]);

/** (販路, 支払日時, 発送までの日数) → date; blank when not paid or unreadable. The rule is the same for every 販路. */
export const TOMERU_SHIP_BY = (...given: readonly unknown[]): FunctionResult =>
  overRows(SHIP_BY_ARGUMENTS, given, (cell): FunctionValue => {
    const paidAt = instantOf(cell('支払日時'));
    const days = longestShippingDay(cell('発送までの日数'));
    return paidAt === undefined || days === undefined ? '' : new Date(shipBy(paidAt, days));
  });

/** (期限, 基準時刻) → hours, not rounded, negative when over; blank while one of them is blank. */
export const TOMERU_HOURS_LEFT = (...given: readonly unknown[]): FunctionResult =>
  overRows(HOURS_LEFT_ARGUMENTS, given, (cell): FunctionValue => {
    if (HOURS_LEFT_ARGUMENTS.some((name) => isBlank(cell(name)))) return '';
    const deadline = instantOf(cell('期限'));
    if (deadline === undefined) return '期限が日時として読めません';
    const now = instantOf(cell('基準時刻'));
    return now === undefined ? '基準時刻が日時として読めません' : hoursLeft(deadline, now);
  });

/** (在庫数, 保留数, 取引中数) → how many may still be sold; a blank counts as 0. */
export const TOMERU_SELLABLE = (...given: readonly unknown[]): FunctionResult =>
  overRows(SELLABLE_ARGUMENTS, given, (cell): FunctionValue => {
    const counts: number[] = [];
    for (const name of SELLABLE_ARGUMENTS) {
      const count = countOf(cell(name));
      if (count === undefined) return `${name}が数として読めません`;
      counts.push(count);
    }
    const [stock = 0, held = 0, inTrade = 0] = counts;
    return sellable(stock, held, inTrade);
  });

/**
 * (文面, 販路, 用途, 相手) → rows of [水準, 理由]: one text has a row for each finding, a column of texts one row for each text.
 */
export const TOMERU_CHECK_MESSAGE = (...given: readonly unknown[]): FunctionResult =>
  checkMessageRows(overRows(CHECK_MESSAGE_ARGUMENTS, given, messageAnswer));
