// Figures that a shop may set for itself in 設定 about buyers who do not answer. Shaped as the other preferences, to stand among them.
import { foldText } from './wide-text.ts';

export type AnswerPreferences = {
  /** 催促までの日数 */
  readonly reminderAfterDays: number;
  /** 返事なしで終えられるまでの日数 */
  readonly endAfterDays: number;
};

type Preference = {
  readonly name: keyof AnswerPreferences;
  /** 項目 in 設定. */
  readonly item: string;
  readonly usual: number;
  readonly say: string;
  /** undefined: not a figure that fits. */
  readonly read: (value: unknown) => number | undefined;
};

const MOST_DAYS = 60;

/** 3, 3日, ３日後. */
const days = (value: unknown): number | undefined => {
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  const found = /^(\d{1,2})(?:日後?)?$/.exec(foldText(String(value)));
  const count = found === null ? 0 : Number(found[1]);
  return count >= 1 && count <= MOST_DAYS ? count : undefined;
};

/** In the order in which they stand in 設定. */
export const ANSWER_PREFERENCES: readonly Preference[] = [
  {
    name: 'reminderAfterDays',
    item: '催促するまでの日数',
    usual: 3,
    say: '返事がないとき、この日数のあとに1回だけ催促します。',
    read: days,
  },
  {
    name: 'endAfterDays',
    item: '返事なしで終えるまでの日数',
    usual: 7,
    say: '返事がないまま、この日数がたつと「返事なし」で終えられます。',
    read: days,
  },
];

/** `cellOf` gives what stands beside an item; undefined where the line is missing. */
export function answerPreferencesFrom(cellOf: (item: string) => unknown): AnswerPreferences {
  const found: Partial<Record<keyof AnswerPreferences, number>> = {};
  for (const { name, item, usual, read } of ANSWER_PREFERENCES) {
    const cell = cellOf(item);
    found[name] = (cell === undefined ? undefined : read(cell)) ?? usual;
  }
  return found as AnswerPreferences;
}
