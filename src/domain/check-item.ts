// What a seller looks at when checking goods: lines of 検品項目, kept per product or kind of goods, edited by hand.
import type { CheckKind } from './labels.ts';
import { spellingKey } from './wide-text.ts';

export type CheckItem = {
  /** 商品・分類: a product's name or a word in it; empty = for everything. */
  readonly subject: string;
  /** 順; where it is blank the line's place in the tab. */
  readonly order: number;
  /** 見るところ */
  readonly name: string;
  readonly kind: CheckKind;
  /** 基準, in words. */
  readonly standard: string;
  /** Tolerance, both ends included; null = open. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** うちの基準: what this shop asks beyond the description. */
  readonly own: string;
};

/** Items that concern a product, in the seller's order. */
export function checksFor(items: readonly CheckItem[], product: string): readonly CheckItem[] {
  const name = spellingKey(product);
  return items
    .filter(({ subject }) => subject === '' || name.indexOf(spellingKey(subject)) >= 0)
    .map((item, place) => ({ item, place }))
    .sort((a, b) => a.item.order - b.item.order || a.place - b.place)
    .map(({ item }) => item);
}

const limitText = ({ lower, upper }: CheckItem): string => {
  if (lower === null && upper === null) return '';
  return `${lower ?? ''}〜${upper ?? ''}`;
};

/** 見るところ as it stands on a line: 「留め具(固さ)、長さ(19〜21)」 */
export const lookAtOf = (items: readonly CheckItem[]): string =>
  items
    .map((item) => {
      const asked = [item.standard, limitText(item)].filter((text) => text !== '').join(' ');
      return asked === '' ? item.name : `${item.name}(${asked})`;
    })
    .join('、');

/** うちの基準 of these items, each once. */
export const ownStandardOf = (items: readonly CheckItem[]): string =>
  Array.from(new Set(items.map(({ own }) => own).filter((own) => own !== ''))).join('、');

/** Names of measured items whose value lies outside of what is allowed. A value that is no number tells nothing. */
export function outsideOf(
  items: readonly CheckItem[],
  measured: Readonly<Record<string, string>>,
): readonly string[] {
  return items
    .filter(({ name, lower, upper }) => {
      const typed = measured[name];
      // An item may be called like something that every object has.
      const value = typeof typed === 'string' ? measureOf(typed) : undefined;
      if (value === undefined) return false;
      return (lower !== null && value < lower) || (upper !== null && value > upper);
    })
    .map(({ name }) => name);
}

/** 18.5, １８．５cm; undefined where no number begins it. */
export function measureOf(text: string): number | undefined {
  const found = /^-?\d+(?:\.\d+)?/.exec(spellingKey(text).replace(/,/g, ''));
  return found === null ? undefined : Number(found[0]);
}
