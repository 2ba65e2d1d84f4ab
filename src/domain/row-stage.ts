// At which stage a row stands, and whether its listing is alive. Read from the seller's own
// status words first, from dates where there are none (DESIGN 3). What cannot be read is stopped too.
// A row of a tab of transactions is sold, whatever it says; the question is only how far its parcel is.

import { STAGE, type Stage } from './labels.ts';
import type { StockRow } from './stock-row.ts';
import { codeOf, labelOf } from './vocabulary.ts';
import { spellingKey } from './wide-text.ts';

export type RowStage =
  | { readonly kind: 'known'; readonly stage: Stage; readonly listed: 'live' | 'never' | 'stopped' }
  /** Nothing tells; `why` is a sentence for the seller. */
  | { readonly kind: 'unclear'; readonly why: string };

type Reading = { readonly stage: Stage; readonly listed: 'live' | 'never' | 'stopped' };

const sold = (stage: Stage): Reading => ({ stage, listed: 'stopped' });

/** First hit wins, so the longer or later word stands before the shorter: 受取評価待ち before 評価. */
const WORDS: readonly (readonly [RegExp, Reading])[] = [
  [/キャンセル済|(?<!出品)取消済|キャンセル完了/, sold('CANCELLED')],
  [/評価待/, sold('SHIPPED')],
  [/取引完了|取引終了|評価済|^完了$|^COMPLETED$/, sold('COMPLETED')],
  // 到着待ち may be goods on their way to the seller as well as to a buyer: it tells nothing.
  [/(?<!未)到着(?!待|予定|前)|配達完了|配達済|お届け済/, sold('DELIVERED')],
  [/発送待|未発送|発送前|発送準備|梱包/, sold('AWAITING_SHIPMENT')],
  [/発送済|発送完了|輸送中|配送中|^SHIPPED$/, sold('SHIPPED')],
  [/支払い?待|入金待|未入金|未払/, sold('AWAITING_PAYMENT')],
  [/支払い?済|入金済/, sold('AWAITING_SHIPMENT')],
  [/未出品|下書|出品前|出品待|出品予定|準備中|撮影|検品中|^DRAFT$/, { stage: 'NOT_SOLD', listed: 'never' }],
  [
    /停止|非公開|取り?下げ|出品取消|出品取り消し|売り?切れ|在庫切れ|出品終了/,
    { stage: 'NOT_SOLD', listed: 'stopped' },
  ],
  [
    /出品中|出品済|公開中|販売中|未販売|^公開$|^ACTIVE$|^LISTED$|^SELL(?:ING)?$|^(?:FOR|ON)SALE$/,
    { stage: 'NOT_SOLD', listed: 'live' },
  ],
];

/** 売却済 and its like say that it is sold, not how far the parcel is. */
const SOLD_WORD = /売却|販売済|落札|^取引中$|^SOLD(OUT)?$|売れた|完売/;

/** A word, in any spelling, that tells how far goods have come. */
export function isStageWord(text: string): boolean {
  const word = spellingKey(text);
  return (
    codeOf(STAGE, text) !== undefined || WORDS.some(([pattern]) => pattern.test(word)) || SOLD_WORD.test(word)
  );
}

/** From the dates alone: 発送日 or 発送済 → sent; 支払日時 → to be sent; a sale without payment → see below. */
function stageFromDates(row: StockRow): Stage {
  if (row.shippedAt !== null || row.shipped) return 'SHIPPED';
  if (row.paidAt !== null && row.paidAt !== undefined) return 'AWAITING_SHIPMENT';
  const isSold = row.use === 'sales' || row.soldAt !== null || row.buyer !== '' || row.transaction !== '';
  if (!isSold) return 'NOT_SOLD';
  // Without a payment column nobody can tell; a parcel that must not leave is the graver case.
  return row.paidAt === undefined ? 'AWAITING_SHIPMENT' : 'AWAITING_PAYMENT';
}

/** A sale date with 済 is sent, without it is to be sent (a sheet that keeps no status). */
export function stageOfRow(row: StockRow): RowStage {
  const word = spellingKey(row.status);
  const byDates = stageFromDates(row);
  if (word === '') {
    if (byDates !== 'NOT_SOLD') return { kind: 'known', ...sold(byDates) };
    return { kind: 'known', stage: 'NOT_SOLD', listed: row.listedAt === null ? 'never' : 'live' };
  }
  const exact = codeOf(STAGE, row.status);
  if (exact !== undefined && exact !== 'NOT_SOLD') return { kind: 'known', ...sold(exact) };
  for (const [pattern, reading] of WORDS) {
    if (!pattern.test(word)) continue;
    if (row.use === 'sales' && reading.stage === 'NOT_SOLD') break;
    if (reading.listed === 'live' && byDates !== 'NOT_SOLD') {
      return {
        kind: 'unclear',
        why: `状態は「${row.status}」ですが、売れたしるし(販売日・購入者など)も入っています。`,
      };
    }
    return { kind: 'known', ...reading };
  }
  if (SOLD_WORD.test(word)) {
    return { kind: 'known', ...sold(byDates === 'NOT_SOLD' ? 'AWAITING_SHIPMENT' : byDates) };
  }
  if (/キャンセル|取消|取り消し/.test(word)) {
    return {
      kind: 'unclear',
      why: `状態は「${row.status}」です。頼まれただけか、もう済んだのかが分かりません。`,
    };
  }
  if (byDates !== 'NOT_SOLD') return { kind: 'known', ...sold(byDates) };
  return { kind: 'unclear', why: `状態「${row.status}」からは、売れたかどうか分かりません。` };
}

/** Something on the row says that it was sold, whatever its status says. */
export const looksSold = (row: StockRow): boolean => stageFromDates(row) !== 'NOT_SOLD';

/** 段階 as shown; blank where it cannot be read. */
export const stageLabel = (stage: RowStage): string =>
  stage.kind === 'known' ? labelOf(STAGE, stage.stage) : '';
