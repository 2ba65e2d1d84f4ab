// 「問題なしのお知らせ」: to a buyer who was written to although nothing was wrong. It takes back what the first reply asked for.
import { salutationFor } from './first-reply.ts';
import type { MessageDraft } from './message-draft.ts';

export const ALL_CLEAR_PURPOSE = '問題なしのお知らせ';

/** Name and version as they stand in the log. */
export const ALL_CLEAR_TEMPLATE = '問題なしのお知らせ(標準) 第1版';

/** The text around its two places; also the full form of the letter 問題なしのお知らせ. */
export const allClearText = (salutation: string, goods: string): string =>
  [
    salutation,
    '',
    `${goods}の件で、あらためてご連絡いたします。このたびはご心配をおかけし、申し訳ございませんでした。`,
    '',
    'こちらで確かめたところ、問題は見つからず、商品の説明のとおりでした。',
    'お客様にしていただくことは、もうございません。評価をお待ちいただいていた場合は、いつもどおりにお進めください。',
    '',
    'お待ちくださり、ありがとうございました。',
    'お気づきのことがありましたら、この取引のメッセージでいつでもお知らせください。',
  ].join('\n');

/** Without nickname or product it still reads well. No word about the hour: at night it waits for the morning. */
export function allClear(to: { readonly buyer: string; readonly product: string }): string {
  const goods = to.product.trim() === '' ? 'お取り引きの商品' : `「${to.product.trim()}」`;
  return allClearText(salutationFor(to.buyer), goods);
}

/** Of an outage that was none: the parcel leaves as first promised. */
export const CALLED_OFF_PURPOSE = '予定どおり発送できるお知らせ';

/** Has to be sent even when the trouble is over. */
export const isAllClear = ({ purpose }: MessageDraft): boolean =>
  purpose === ALL_CLEAR_PURPOSE || purpose === CALLED_OFF_PURPOSE;
