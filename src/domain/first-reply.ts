// 「最初の返事」: the reply to the one buyer who is waiting, before anything is established. It thanks,
// apologises, asks to be shown, asks to hold the rating, and says when the next answer comes. No claim, no promise.
import { DAY, HOUR, type Instant, japanParts, startOfDay } from './instant.ts';
import { hourInWords } from './spoken-time.ts';
import { type Filled, fillTemplate } from './template.ts';

export const FIRST_REPLY_PURPOSE = '最初の返事';

/** Name and version as they stand in the log. */
export const FIRST_REPLY_TEMPLATE = '最初の返事(標準) 第1版';

/** Also the full form of the letter 最初の返事, which fills it with the words of a marketplace. */
export const FIRST_REPLY_TEXT = `{{宛名}}
{{夜分}}ご連絡をいただき、ありがとうございます。
このたびは{{商品}}のことでご心配をおかけし、申し訳ございません。

いま、こちらでも同じ商品の確認を始めております。
お手数をおかけしますが、気になるところの様子を、分かるお写真とあわせて、{{連絡先}}でお知らせいただけますでしょうか。

{{評価待ち}}
{{次の連絡}}までに、こちらからあらためてご連絡いたします。どうぞよろしくお願いいたします。`;

/** Between 22:00 and 7:00 a message opens with a word about the hour. */
export function isNight(now: Instant): boolean {
  const hour = Number(japanParts(now).time.slice(0, 2));
  return hour >= 22 || hour < 7;
}

/** The word itself; empty by day. */
export const wordAboutTheHour = (now: Instant): string => (isNight(now) ? '夜分に失礼いたします。' : '');

/** Tomorrow 20:00; before 8:00 in the morning, today 20:00. */
export function nextAnswer(now: Instant): Instant {
  const today = startOfDay(now);
  return now < today + 8 * HOUR ? today + 20 * HOUR : today + DAY + 20 * HOUR;
}

/** Without a nickname the buyer is addressed as ご購入者様; a nickname kept with 様 gets no second one. */
export const salutationFor = (buyer: string): string => {
  const name = buyer.trim();
  if (name === '') return 'ご購入者様';
  return name.endsWith('様') ? name : `${name}様`;
};

/** Never unfilled: every place has a fallback. */
export function firstReply(to: { readonly buyer: string; readonly product: string }, now: Instant): Filled {
  return fillTemplate(FIRST_REPLY_TEXT, {
    宛名: salutationFor(to.buyer),
    夜分: wordAboutTheHour(now),
    商品: to.product.trim() === '' ? 'お届けした商品' : `「${to.product}」`,
    連絡先: 'この取引のメッセージ',
    評価待ち: '受取評価は、解決するまでお待ちいただけますと幸いです。',
    次の連絡: hourInWords(nextAnswer(now)),
  });
}
