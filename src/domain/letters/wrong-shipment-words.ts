// ① by what was wrong about it: count, weight, another item, or not told yet.
import type { WrongShipmentKind } from '../labels.ts';
import { foldText } from '../wide-text.ts';

type Kind = WrongShipmentKind | 'NOT_TOLD';

const WORDS: Readonly<
  Record<
    Kind,
    { readonly wrong: string; readonly look: string; readonly remedy: string; readonly whole: string }
  >
> = {
  QUANTITY: {
    wrong: '数をまちがえてお送りしておりました',
    look: '数',
    remedy: '正しい数でのお届け直し',
    whole: '正しい数の品物',
  },
  WEIGHT: {
    wrong: '重さをまちがえてお送りしておりました',
    look: '重さ',
    remedy: '正しい重さでのお届け直し',
    whole: '正しい重さの品物',
  },
  ITEM: {
    wrong: '別の商品をまちがえてお送りしておりました',
    look: '種類',
    remedy: '正しい商品へのお取り替え',
    whole: '正しい商品',
  },
  NOT_TOLD: {
    wrong: '中身をまちがえてお送りしておりました',
    look: '中身',
    remedy: '正しい品物へのお取り替え',
    whole: '正しい品物',
  },
};

const wordsOf = (kind: WrongShipmentKind | null) => WORDS[kind ?? 'NOT_TOLD'];

/** The end of a sentence, without 。 */
export const whatWentWrong = (kind: WrongShipmentKind | null): string => wordsOf(kind).wrong;

/** What a buyer is asked to look at. */
export const whatToLookAt = (kind: WrongShipmentKind | null): string => wordsOf(kind).look;

const AMOUNT = /^\D*(\d+(?:\.\d+)?)\s*([^\d\s]*)/;

/** Whether less was sent than should have been; null where both do not begin with a number of one unit, or it is the same. */
export function sentTooLittle(right: string | undefined, sent: string | undefined): boolean | null {
  const should = AMOUNT.exec(foldText(right ?? ''));
  const was = AMOUNT.exec(foldText(sent ?? ''));
  if (should === null || was === null || (was[2] ?? '').indexOf(should[2] ?? '') !== 0) return null;
  const less = Number(should[1]) - Number(was[1]);
  return less === 0 ? null : less > 0;
}

const isShort = (right: string | undefined, sent: string | undefined): boolean =>
  sentTooLittle(right, sent) === true;

/** ① or ③: what a second parcel holds. */
export function whatIsSent(
  kind: WrongShipmentKind | null,
  right: string | undefined,
  sent: string | undefined,
): string {
  return (kind === 'QUANTITY' || kind === 'WEIGHT') && isShort(right, sent)
    ? '足りない分'
    : wordsOf(kind).whole;
}

/** The first of the ways that the letter names; what is missing is sent only where something is missing. */
export function remedyOf(
  kind: WrongShipmentKind | null,
  right: string | undefined,
  sent: string | undefined,
): string {
  const counts = kind === 'QUANTITY' || kind === 'WEIGHT';
  return counts && isShort(right, sent) ? '足りない分のお届け' : wordsOf(kind).remedy;
}
