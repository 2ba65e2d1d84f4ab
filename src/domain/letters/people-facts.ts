// What letters to the people behind the goods are filled with: how they are addressed, which goods, and by when they may answer.
import { HOUR, type Instant, startOfDay, startOfNextDay } from '../instant.ts';
import { storable } from '../refused-text.ts';

const LISTED = 10;

/** Ten goods with ten numbers each, all of this length, still fit a cell. */
const LONGEST_NAME = 200;

const short = (name: string): string => storable(name, LONGEST_NAME);

/** Goods by name, each once with its numbers; what does not fit is counted. */
export type Goods = { readonly product: string; readonly key: string };

/** One line a product with its numbers, at most ten of each. */
export function goodsList(goods: readonly Goods[]): string {
  const byName = new Map<string, string[]>();
  for (const { product, key } of goods) {
    const name = product === '' ? key : product;
    const keys = byName.get(name) ?? [];
    byName.set(name, key === '' || key === name ? keys : [...keys, key]);
  }
  const lines = Array.from(byName, ([name, keys]) => {
    const shown = keys.slice(0, LISTED).map(short).join('、');
    const more = keys.length > LISTED ? ` ほか${keys.length - LISTED}件` : '';
    return shown === '' ? `・${short(name)}` : `・${short(name)}(${shown}${more})`;
  });
  const rest = lines.length > LISTED ? [`・ほか${lines.length - LISTED}商品`] : [];
  return [...lines.slice(0, LISTED), ...rest].join('\n');
}

/** 「彫金室 様」; a name that carries its 様, さん or 御中 already gets no second one. */
export function personAddress(name: string): string {
  const known = name.trim();
  return /(様|さま|さん|御中)$/.test(known) ? known : `${known} 様`;
}

const OFFICE = { from: 9, to: 18 } as const;

/** When an answer may be asked for: today at 18:00 as long as there are three hours left, otherwise the next morning at 9:00. */
export function answerTime(now: Instant): Instant {
  const evening = startOfDay(now) + OFFICE.to * HOUR;
  return now + 3 * HOUR <= evening ? evening : startOfNextDay(now) + OFFICE.from * HOUR;
}

/** What an outsourcer is told about parcels that are paid and not sent. */
export const aboutBoxes = (boxes: readonly Goods[]): string =>
  boxes.length === 0
    ? '梱包が済んだ箱があれば、出さずに、ほかの箱と分けて置いてください。'
    : `このうち、発送前の箱は${boxes.length}箱です。梱包が済んでいても出さずに、ほかの箱と分けて置いてください。\n${goodsList(boxes)}\n`;

/** The line that names lots; empty where none is known. */
export const aboutLots = (lots: readonly string[]): string =>
  lots.length === 0 ? '' : `ロット: ${lots.slice(0, LISTED).map(short).join('、')}`;
