// A row of 参照データ: a standard rule as this seller has it, or something the seller has found out (確認したこと).
import type { Instant } from '../instant.ts';

export type RuleRecord = {
  /** Of the standard rule (`topic.of`), or one of its own for what is not standard. */
  readonly id: string;
  /** 分類 */
  readonly category: string;
  /** 販路・便 */
  readonly about: string;
  readonly name: string;
  /** 値 as it stands in the cell; what fits is told by the unit (`rule-value.ts`). Blank: nothing is known. */
  readonly value: string;
  readonly unit: string;
  readonly say: string;
  readonly steps: string;
  readonly source: string;
  /** 確認した日 and 次に確認する日 */
  readonly checked: Instant | null;
  readonly checkNext: Instant | null;
  /** 確かさ */
  readonly certainty: string;
  /** 自分で変えた: value, sentence, steps or source are no more the standard ones. */
  readonly own: boolean;
  /** 標準の値 */
  readonly standard: string;
  /** 取り込み: what became of entries made by hand. */
  readonly takenIn: string;
};
