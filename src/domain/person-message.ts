// Ready texts for the people behind the goods. No buyer stands in them; the seller copies them into whatever chat they use.

import { wordAboutTheHour } from './first-reply.ts';
import { HOUR, type Instant, monthDayTime, startOfDay, startOfNextDay } from './instant.ts';
import { storable } from './refused-text.ts';

const LISTED = 10;

/** Ten goods with ten numbers each, all of this length, still fit a cell. */
const LONGEST_NAME = 200;

const short = (name: string): string => storable(name, LONGEST_NAME);

/** Goods by name, each once with its numbers; what does not fit is counted. */
export type Goods = { readonly product: string; readonly key: string };

/** One line a product with its numbers, at most ten of each. */
export function goodsList(goods: readonly Goods[]): string {
  const byName = new Map<string, string[]>();
  for (const { product, key } of goods) {
    const name = product === '' ? key : product;
    const keys = byName.get(name) ?? [];
    byName.set(name, key === '' || key === name ? keys : [...keys, key]);
  }
  const lines = Array.from(byName, ([name, keys]) => {
    const shown = keys.slice(0, LISTED).map(short).join('、');
    const more = keys.length > LISTED ? ` ほか${keys.length - LISTED}件` : '';
    return shown === '' ? `・${short(name)}` : `・${short(name)}(${shown}${more})`;
  });
  const rest = lines.length > LISTED ? [`・ほか${lines.length - LISTED}商品`] : [];
  return [...lines.slice(0, LISTED), ...rest].join('\n');
}

/** 「彫金室 様」; a name that carries its 様, さん or 御中 already gets no second one. */
export function personAddress(name: string): string {
  const known = name.trim();
  return /(様|さま|さん|御中)$/.test(known) ? known : `${known} 様`;
}

const OFFICE = { from: 9, to: 18 } as const;

/** When an answer may be asked for: today at 18:00 as long as there are three hours left, otherwise the next morning at 9:00. */
export function answerTime(now: Instant): Instant {
  const evening = startOfDay(now) + OFFICE.to * HOUR;
  return now + 3 * HOUR <= evening ? evening : startOfNextDay(now) + OFFICE.from * HOUR;
}

/** What an outsourcer is told about parcels that are paid and not sent. */
export const aboutBoxes = (boxes: readonly Goods[]): string =>
  boxes.length === 0
    ? '梱包が済んだ箱があれば、出さずに、ほかの箱と分けて置いてください。'
    : `このうち、発送前の箱は${boxes.length}箱です。梱包が済んでいても出さずに、ほかの箱と分けて置いてください。\n${goodsList(boxes)}\n`;

/**
 * The text around its places; also the full form of the letter to an outsourcer, who is written to at any hour. `hour`: the word
 * about it.
 */
export const stopText = (
  address: string,
  hour: string,
  goods: string,
  boxes: string,
  answerBy: string,
): string =>
  [
    address,
    '',
    `${hour}お世話になっております。急ぎのお願いがあり、ご連絡しました。`,
    '次の商品の作業と発送を、いったんすべて止めてください。',
    '',
    goods,
    '',
    boxes,
    `お手元にある数を、${answerBy}ごろまでに教えていただけますか。中身とラベルの写真も送っていただけると助かります。`,
    '',
    '原因はこれから確かめます。分かりしだい、再開の時期をこちらからお知らせします。',
    'お手数をおかけしますが、どうぞよろしくお願いいたします。',
  ].join('\n');

/** To an outsourcer: what to stop, which boxes to leave, what to send back. `boxes`: parcels that are paid and not sent. */
export const stopMessage = (
  name: string,
  goods: readonly Goods[],
  boxes: readonly Goods[],
  now: Instant,
): string =>
  stopText(
    personAddress(name),
    wordAboutTheHour(now),
    goodsList(goods),
    aboutBoxes(boxes),
    monthDayTime(answerTime(now)),
  );

/** The text around its places; also the full form of the letter that lets an outsourcer go on. */
export const restartText = (address: string, hour: string): string =>
  [
    address,
    '',
    `${hour}お世話になっております。`,
    'お願いしていた作業と発送の停止を、解除します。分けて置いていただいた箱も、いつもどおり出してください。',
    '',
    '急なお願いにご対応いただき、ありがとうございました。引き続きよろしくお願いいたします。',
  ].join('\n');

/** To the same outsourcer, once it may go on. */
export const restartMessage = (name: string, now: Instant): string =>
  restartText(personAddress(name), wordAboutTheHour(now));

/** The line that names lots; empty where none is known. */
export const aboutLots = (lots: readonly string[]): string =>
  lots.length === 0 ? '' : `ロット: ${lots.slice(0, LISTED).map(short).join('、')}`;

/** The text around its places; also the full form of the letter to a supplier. Without lots it has no line for them. */
export const supplierText = (address: string, goods: string, lots: string): string =>
  [
    address,
    '',
    'お世話になっております。仕入れた商品について、確認のお願いがあり、ご連絡しました。',
    '次の商品に不具合の疑いがあり、こちらでは販売を止めて調べています。',
    '',
    goods,
    ...(lots === '' ? [] : [lots]),
    '',
    '同じ時期の商品で、ほかから同じような連絡がないかを教えてください。これから届く予定の分があれば、出荷を少し待っていただけると助かります。',
    '調べた結果は、写真を付けてあらためてお知らせします。どうぞよろしくお願いいたします。',
  ].join('\n');

/** To a supplier: a defect is suspected, further goods of that purchase should wait. */
export const supplierMessage = (name: string, goods: readonly Goods[], lots: readonly string[]): string =>
  supplierText(personAddress(name), goodsList(goods), aboutLots(lots));

/** The text around its place; also the full form of the letter. */
export const supplierAllClearText = (address: string): string =>
  [
    address,
    '',
    'お世話になっております。',
    'お問い合わせしていた商品の販売を、再開することにしました。出荷を待っていただいた分は、いつもどおりお送りください。',
    '',
    'ご確認いただき、ありがとうございました。引き続きよろしくお願いいたします。',
  ].join('\n');

/** To the same supplier, once nothing has to wait any more. */
export const supplierAllClear = (name: string): string => supplierAllClearText(personAddress(name));
