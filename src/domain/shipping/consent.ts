// 別の便の同意: whether this buyer agrees to another way of shipping. A record of its own, because nothing is shipped another way
// without it; what a buyer has said can be corrected, and taken back by him until the parcel has left.
import { type CodeOf, codeOf, vocabulary } from '../vocabulary.ts';

/** The label travels; blank: never asked. */
export const CONSENT = vocabulary({
  聞いた: ['聞いた', '確認中'],
  よい: ['よい', '良い', 'OK', '同意'],
  断られた: ['断られた', 'だめ'],
  返事なし: ['返事なし', '返事無し'],
  取り消された: ['取り消された', '取消'],
});
export type ConsentWord = CodeOf<typeof CONSENT>;
export type Consent = ConsentWord | '';

/** What may follow. An answer put right goes by 聞いた; a buyer who has said no may still say yes, and is not asked twice. */
const FOLLOWS: Readonly<Record<Consent, readonly Consent[]>> = {
  '': ['聞いた'],
  聞いた: ['', 'よい', '断られた', '返事なし'],
  返事なし: ['聞いた', 'よい', '断られた'],
  よい: ['聞いた', '断られた', '取り消された'],
  断られた: ['聞いた', 'よい'],
  取り消された: ['よい'],
};

export const mayFollow = (from: Consent, to: Consent): boolean => FOLLOWS[from].indexOf(to) >= 0;

/** Only this lets a parcel go another way. */
export const isGranted = (consent: Consent): boolean => consent === 'よい';

/** The buyer has been asked and has not decided. */
export const isAwaited = (consent: Consent): boolean => consent === '聞いた' || consent === '返事なし';

/** What stands in a cell, or in a record; undefined for what is no such word. */
export const consentOf = (written: string): Consent | undefined =>
  written.trim() === '' ? '' : codeOf(CONSENT, written);
