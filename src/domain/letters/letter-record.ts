// A row of 定型文: a standard letter as this seller has it. What stands in force is told by `letter-in-force.ts`; the columns that
// follow from the texts are written with them, so that a person who reads the tab on a phone sees what comes of it.
import type { Instant } from '../instant.ts';

export type LetterRecord = {
  /** Of the standard letter (LetterId); a row of any other id is no letter of ours. */
  readonly id: string;
  /** 使う */
  readonly used: boolean;
  readonly name: string;
  readonly purpose: string;
  /** 種別 and 段階 in words; 「すべて」 for all. */
  readonly types: string;
  readonly stages: string;
  readonly recipient: string;
  /** 販路 */
  readonly marketplace: string;
  /** 本文 and 短い本文, with {{places}}. Blank: the standard counts. */
  readonly full: string;
  readonly short: string;
  /** 使えることば, and among them ないと出せないことば. */
  readonly places: string;
  readonly needed: string;
  /** 例 and 文面チェック, on an invented case. */
  readonly example: string;
  readonly check: string;
  /** 見直す日 and 見直した日 */
  readonly reviewOn: Instant | null;
  readonly reviewedOn: Instant | null;
  /** Raised whenever a text changes, never lowered: name, origin and version together tell one text. */
  readonly version: number;
  readonly origin: '標準' | '自分で';
  /** 標準の本文, the full form. */
  readonly standard: string;
  /** 取り込み: what became of entries made by hand. */
  readonly takenIn: string;
};
