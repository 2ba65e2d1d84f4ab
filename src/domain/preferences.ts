// Figures that a shop may set for itself in 設定. What stands there and is no such figure counts as the usual one.
import { ANSWER_PREFERENCES, type AnswerPreferences } from './answer-preferences.ts';
import { OUTAGE_PREFERENCES, type OutagePreferences } from './outage-preferences.ts';
import { countOf } from './sellable.ts';
import { foldText } from './wide-text.ts';

export type Preferences = AnswerPreferences &
  OutagePreferences & {
    /** まず見る数 */
    readonly firstPieces: number;
    /** ④を提案する不良の割合, 0 to 1. */
    readonly fatalShare: number;
    /** 1日に出し直す数 */
    readonly perDay: number;
    /** 発送までの日数(空のとき) */
    readonly shipDays: number;
  };

type Preference = {
  readonly name: keyof Preferences;
  /** 項目 in 設定. */
  readonly item: string;
  readonly usual: number | string;
  readonly say: string;
  /** undefined: nothing that fits. */
  readonly read: (value: unknown) => number | string | undefined;
};

const whole = (value: unknown): number | undefined => {
  const count = value === '' ? undefined : countOf(value);
  return count !== undefined && Number.isInteger(count) && count >= 1 && count <= 1000 ? count : undefined;
};

/** 80, 80%, 0.8: the last is what a cell formatted as percent holds. */
const percent = (value: unknown): number | undefined => {
  const given = typeof value === 'string' ? countOf(value.replace(/[%％]\s*$/, '')) : countOf(value);
  if (value === '' || given === undefined || given <= 0 || given > 100) return undefined;
  return given <= 1 ? given : given / 100;
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
    name: 'firstPieces',
    item: 'まず見る数',
    usual: 3,
    say: '検品で、「疑い」の方に連絡するかを決めるために、まず見る個数です。',
    read: whole,
  },
  {
    name: 'fatalShare',
    item: '④を提案する不良の割合',
    usual: 0.8,
    say: '検品した物のうち、売れない物がこの割合以上なら、④致命的欠陥を提案します。',
    read: percent,
  },
  {
    name: 'perDay',
    item: '1日に出し直す数',
    usual: 10,
    say: '売るのを再開するとき、1日に出し直す出品の数です。',
    read: whole,
  },
  {
    name: 'shipDays',
    item: '発送までの日数(空のとき)',
    usual: 2,
    say: '「発送までの日数」の列がないか空の注文は、この日数で発送期限を仮に数えます。',
    read: days,
  },
  ...ANSWER_PREFERENCES,
  ...OUTAGE_PREFERENCES,
];

/** `cellOf` gives what stands beside an item; undefined where the line is missing. */
export function preferencesFrom(cellOf: (item: string) => unknown): Preferences {
  const found: Partial<Record<keyof Preferences, number | string>> = {};
  for (const { name, item, usual, read } of PREFERENCES) {
    const cell = cellOf(item);
    found[name] = (cell === undefined ? undefined : read(cell)) ?? usual;
  }
  return found as Preferences;
}
