// Figures that a shop may set for itself in 設定. What stands there and is no such figure counts as the usual one.
import { countOf } from './sellable.ts';
import { foldText } from './wide-text.ts';

export type Preferences = {
  /** 発送までの日数(空のとき) */
  readonly shipDays: number;
};

type Preference = {
  readonly name: keyof Preferences;
  /** 項目 in 設定. */
  readonly item: string;
  readonly usual: number;
  readonly say: string;
  /** undefined: not a figure that fits. */
  readonly read: (value: unknown) => number | undefined;
};

/** 2, 2日. */
const days = (value: unknown): number | undefined => {
  const given = typeof value === 'string' ? foldText(value).replace(/日$/, '') : value;
  const count = given === '' ? undefined : countOf(given);
  return count !== undefined && Number.isInteger(count) && count >= 1 && count <= 99 ? count : undefined;
};

/** In the order in which they stand in 設定. */
export const PREFERENCES: readonly Preference[] = [
  {
    name: 'shipDays',
    item: '発送までの日数(空のとき)',
    usual: 2,
    say: '「発送までの日数」の列がないか空の注文は、この日数で発送期限を仮に数えます。',
    read: days,
  },
];

/** `cellOf` gives what stands beside an item; undefined where the line is missing. */
export function preferencesFrom(cellOf: (item: string) => unknown): Preferences {
  const found: Partial<Record<keyof Preferences, number>> = {};
  for (const { name, item, usual, read } of PREFERENCES) {
    const cell = cellOf(item);
    found[name] = (cell === undefined ? undefined : read(cell)) ?? usual;
  }
  return found as Preferences;
}
