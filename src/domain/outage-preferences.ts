// What a shop may set for itself in 設定 about outages of shipping. Shaped as the other preferences, to stand among them.
import { closedText } from './closed-days.ts';
import { foldText } from './wide-text.ts';

export type OutagePreferences = {
  /** 休みの日, as written; read by `closedDaysFrom`, because a day without a year is told from today. */
  readonly closedDays: string;
  /** 障害が長引いたとみなす時間 */
  readonly lastingHours: number;
};

type Preference = {
  readonly name: keyof OutagePreferences;
  /** 項目 in 設定. */
  readonly item: string;
  readonly usual: number | string;
  readonly say: string;
  /** undefined: nothing that fits. */
  readonly read: (value: unknown) => number | string | undefined;
};

/** Two weeks. */
const MOST_HOURS = 336;

/** 24, 24時間. */
const hours = (value: unknown): number | undefined => {
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  const found = /^(\d{1,3})(?:時間)?$/.exec(foldText(String(value)));
  const count = found === null ? 0 : Number(found[1]);
  return count >= 1 && count <= MOST_HOURS ? count : undefined;
};

/** In the order in which they stand in 設定. */
export const OUTAGE_PREFERENCES: readonly Preference[] = [
  {
    name: 'closedDays',
    item: '休みの日',
    usual: '',
    say: '発送しない日です。「12/30〜1/3、1/12」のように書くと、発送の見通しの文に入ります。',
    read: closedText,
  },
  {
    name: 'lastingHours',
    item: '障害が長引いたとみなす時間',
    usual: 24,
    say: '発送できない状態がこの時間続くと、購入者に「待つか、やめるか」を聞けます。',
    read: hours,
  },
];
