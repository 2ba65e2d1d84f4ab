// 「最初の返事」: the reply to the one buyer who is waiting, before anything is established. It thanks,
// apologises, asks to be shown, asks to hold the rating, and says when the next answer comes. No claim, no promise.
// Who has received nothing yet can show and rate nothing: there it asks what the matter is.
import { DAY, HOUR, type Instant, japanParts, startOfDay } from './instant.ts';
import type { Stage } from './labels.ts';
import { hourInWords } from './spoken-time.ts';
import { type Filled, fillTemplate } from './template.ts';

export const FIRST_REPLY_PURPOSE = '最初の返事';

/** Name and version as they stand in the log. */
export const FIRST_REPLY_TEMPLATE = '最初の返事(標準) 第2版';

/** Also the full form of the letter 最初の返事, which fills it with the words of a marketplace. */
export const FIRST_REPLY_TEXT = `{{宛名}}
{{夜分}}ご連絡をいただき、ありがとうございます。
このたびは{{商品}}のことでご心配をおかけし、申し訳ございません。

いま、こちらでも同じ商品の確認を始めております。
お手数をおかけしますが、気になるところの様子を、分かるお写真とあわせて、{{連絡先}}でお知らせいただけますでしょうか。

{{評価待ち}}
{{次の連絡}}までに、こちらからあらためてご連絡いたします。どうぞよろしくお願いいたします。`;

const BEFORE_ARRIVAL = `{{宛名}}
{{夜分}}ご連絡をいただき、ありがとうございます。
このたびは{{商品}}のことでご心配をおかけし、申し訳ございません。

いま、こちらでも同じ商品の確認を始めております。
お手数をおかけしますが、お気づきのことやご心配な点を、この取引のメッセージで、もう少しくわしくお知らせいただけますでしょうか。

{{発送}}{{次の連絡}}までに、こちらからあらためてご連絡いたします。どうぞよろしくお願いいたします。`;

const HOLD_THE_RATING = '受取評価は、解決するまでお待ちいただけますと幸いです。';
const WAIT_FOR_THE_PARCEL = '発送は、確認が済むまでお待ちいただけますと幸いです。\n';

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

type To = {
  readonly buyer: string;
  readonly product: string;
  /** null where it cannot be read. */
  readonly stage: Stage | null;
};

/** Never unfilled: every place has a fallback. */
export function firstReply({ buyer, product, stage }: To, now: Instant): Filled {
  const isAhead = stage === 'AWAITING_PAYMENT' || stage === 'AWAITING_SHIPMENT';
  const nameless = isAhead ? 'お取り引きの商品' : 'お届けした商品';
  // Whoever has closed the transaction has rated already: the line goes.
  const arrived = stage === 'COMPLETED' ? FIRST_REPLY_TEXT.replace('{{評価待ち}}\n', '') : FIRST_REPLY_TEXT;
  return fillTemplate(isAhead ? BEFORE_ARRIVAL : arrived, {
    宛名: salutationFor(buyer),
    夜分: wordAboutTheHour(now),
    商品: product.trim() === '' ? nameless : `「${product}」`,
    連絡先: 'この取引のメッセージ',
    評価待ち: HOLD_THE_RATING,
    発送: stage === 'AWAITING_SHIPMENT' ? WAIT_FOR_THE_PARCEL : '',
    次の連絡: hourInWords(nextAnswer(now)),
  });
}
