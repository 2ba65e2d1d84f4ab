// Words and signs by which sellers say yes, no, and not yet. All are compared by spelling key.
import type { StockFieldName } from '../domain/stock-field.ts';

const YES =
  /^(?:TRUE|1|○|〇|◯|◎|✓|✔|✅|☑|レ|済|済み|はい|あり|有|有り|する|ON|YES|Y|OK|発送済|発送済み|発送完了|出荷済み?|完了)$/;

const SOLD = /^(?:売却済み?|販売済み?|売約済み?|落札済み?|売れた|売切れ?|売り切れ|完売|SOLD(?:OUT)?)$/;
const PAID = /^(?:入金済み?|支払い?済み?|入金確認済み?)$/;
const LISTED = /^(?:出品|出品済み?|出品中|公開中)$/;

/** What else says yes in a column of this field; in another it would say too much: 入金済 is not yet 発送済. */
const YES_OF: Readonly<Partial<Record<StockFieldName, readonly RegExp[]>>> = {
  sold: [SOLD, PAID],
  soldAt: [SOLD, PAID],
  paidAt: [PAID],
  listedAt: [LISTED],
};

const NO = /^(?:|-|×|X|✕|✖|なし|無|無し|しない|いいえ|OFF|NO|N|FALSE|¥?0円?|ー|―)$/;

const NO_DAY =
  /^(?:-|×|X|✕|✖|未|未定|まだ|なし|無|無し|いいえ|NO|N|ー|―|FALSE|0|未出品|未発送|未入金|未払い?|未販売)$/;

/** A tick, or a word that says that it is done. */
export const saysYes = (key: string, field: StockFieldName): boolean =>
  YES.test(key) || (YES_OF[field] ?? []).some((words) => words.test(key));

/** A blank counts as well. */
export const saysNo = (key: string): boolean => NO.test(key);

/** What stands where a day is still missing. */
export const saysNoDay = (key: string): boolean => NO_DAY.test(key);
