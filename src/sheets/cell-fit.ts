// Whether the cells of a column are what its header promises. A header alone may mislead: 状態 is often the condition of the
// goods, 終了時間 an hour, No. a number that stays behind when the rows are sorted.
import { dayOfCell } from '../domain/day-text.ts';
import type { Instant } from '../domain/instant.ts';
import { marketplacesIn } from '../domain/marketplace-name.ts';
import { isStageWord } from '../domain/row-stage.ts';
import { countOf } from '../domain/sellable.ts';
import { STOCK_FIELDS, type StockFieldName } from '../domain/stock-field.ts';
import { spellingKey } from '../domain/wide-text.ts';
import { type CellIn, textOf } from './cell.ts';
import { saysNo, saysNoDay, saysYes } from './tick-words.ts';

type Test = (cell: CellIn) => boolean;

/** 新品, 目立った傷なし, ランクA: how good the goods are, not how far they have come. */
const CONDITION =
  /^(?:新品|新古|中古|未使用|美品|良品|良い|可|ジャンク|訳あり|難あり|使用感|傷|キズ|汚れ|目立った|やや|全体的|非常に|NEW|USED|LIKENEW|GOOD|FAIR|POOR|(?:ランク)?[SABCDN][+-]?(?:ランク)?)|(?:傷|汚れ|使用感)(?:や汚れ)?(?:なし|あり)$/;

const isCondition: Test = (cell) => CONDITION.test(spellingKey(textOf(cell))) && !isStageWord(textOf(cell));

const isFigure: Test = (cell) =>
  typeof cell === 'number' || (typeof cell === 'string' && /^[¥￥]?[\d,]+円?$/.test(spellingKey(cell)));

const isWord: Test = (cell) => typeof cell === 'string' && !isFigure(cell);

const isDayOf =
  (field: StockFieldName, now: Instant): Test =>
  (cell) => {
    const text = spellingKey(textOf(cell));
    return saysYes(text, field) || saysNoDay(text) || dayOfCell(cell, field, now) !== undefined;
  };

const isFlag =
  (field: StockFieldName): Test =>
  (cell) => {
    if (typeof cell === 'boolean') return true;
    if (typeof cell === 'number') return cell === 0 || cell === 1;
    const text = spellingKey(textOf(cell));
    return saysYes(text, field) || saysNo(text) || isStageWord(text) || /^未|待|予定|準備/.test(text);
  };

/** An auction begins again so many times. */
const isRelisting: Test = (cell) =>
  isFlag('relists')(cell) || typeof cell === 'number' || /^\d+回?$/.test(textOf(cell));

const isMarket: Test = (cell) => marketplacesIn(textOf(cell)).some((market) => market !== 'OTHER');

/** Fields whose cells are more than any text. */
function testOf(field: StockFieldName, now: Instant): Test | null {
  switch (field) {
    case 'status':
      return (cell) => typeof cell !== 'boolean' && !isCondition(cell);
    case 'product':
    case 'supplier':
    case 'outsourcer':
    case 'service':
      return (cell) => isWord(cell) && !saysYes(spellingKey(textOf(cell)), field);
    case 'buyer':
      return (cell) => typeof cell === 'string';
    case 'market':
      return isMarket;
    case 'relists':
      return isRelisting;
    case 'quantity':
    case 'bids':
      return (cell) => typeof cell !== 'boolean' && countOf(cell) !== undefined;
    default:
      break;
  }
  switch (STOCK_FIELDS[field].kind) {
    case 'instant':
      return isDayOf(field, now);
    case 'flag':
      return isFlag(field);
    default:
      return null;
  }
}

/** good: most cells are such; bad: most are not; blank: there is nothing to tell. */
export type Fit = 'good' | 'blank' | 'bad';

/** `cells` are those that are filled, or a fair part of them. */
export function fitOf(field: StockFieldName, cells: readonly CellIn[], now: Instant): Fit {
  if (cells.length === 0) return 'blank';
  const test = testOf(field, now);
  if (test === null) return 'good';
  return cells.filter(test).length * 2 > cells.length ? 'good' : 'bad';
}

/** How many of these words tell a stage. */
export const readStages = (cells: readonly CellIn[]): number =>
  cells.filter((cell) => isStageWord(textOf(cell))).length;

const FEW = 5;

/** Numbers name rows where nearly every one is there and stands once. */
export function namesRows(cells: readonly CellIn[]): boolean {
  const filled = cells.filter((cell) => textOf(cell).trim() !== '');
  if (filled.length * 2 < cells.length) return false;
  return filled.length < FEW || new Set(filled.map(textOf)).size * 10 >= filled.length * 8;
}

const NUMBERED = /^(\D*?)0*(\d+)$/;

/** Numbers that count the lines: 1, 2, 3 … or … without a gap, each as far from its line as the next. */
export function countsLines(cells: readonly CellIn[], rows: readonly number[]): boolean {
  let word: string | undefined;
  let away: number | undefined;
  let counted = 0;
  for (const [at, cell] of cells.entries()) {
    const text = textOf(cell).trim();
    if (text === '') continue;
    const found = NUMBERED.exec(text);
    if (found === null) return false;
    const distance = Number(found[2]) - (rows[at] ?? 0);
    if (away !== undefined && (away !== distance || word !== found[1])) return false;
    word = found[1];
    away = distance;
    counted += 1;
  }
  return counted >= FEW;
}
