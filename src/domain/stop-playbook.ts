// How a listing is stopped by hand, marketplace by marketplace: what to press, what cannot be undone,
// and what the way back is. Checklists, because the marketplaces forbid driving their pages by program.
import { MARKETPLACE, type Marketplace } from './labels.ts';
import { codeOf } from './vocabulary.ts';

export type StopManual = {
  /** やること */
  readonly action: string;
  readonly steps: string;
  /** What cannot be undone and what it costs; empty where nothing has to be said. Of an auction see `bidsCaution`. */
  readonly caution: string;
  /** 再開でやること */
  readonly reverse: string;
  /** An auction ends by itself and may sell at its end. */
  readonly ends: boolean;
};

const PAUSE_AND_REOPEN = '公開し直す';

/**
 * Sources: Mercari's pause per item (marketplace pages, 2.5 of the field survey, secondary);
 * Yahoo! auctions: taking down costs a fee once there was a bid, ending early sells (Yahoo notice of 2013).
 * Rakuma's and Yahoo! Flea's pause is not confirmed by an official page, so the steps stay general.
 */
export const STOP_MANUALS: Readonly<Record<Marketplace, StopManual>> = {
  MERCARI: {
    action: '公開停止',
    steps:
      '1. 商品の画面を開く\n2. 「商品の編集」を開く\n3. いちばん下の「出品を一時停止する」を押す\n4. 「公開停止中」と出たのを確かめる',
    caution: '購入されたあとは止められません。値下げの相談などは消えることがあります。',
    reverse: PAUSE_AND_REOPEN,
    ends: false,
  },
  MERCARI_SHOPS: {
    action: '公開停止',
    steps:
      '1. ショップの管理画面で商品を開く\n2. 公開の設定を「非公開」にして保存する\n3. 一覧で「非公開」になったのを確かめる',
    caution: '',
    reverse: PAUSE_AND_REOPEN,
    ends: false,
  },
  YAHOO_AUCTION: {
    action: '取り消し',
    steps:
      '1. 商品の画面を開く\n2. 「オークションの取り消し」を選ぶ(「早期終了」は売れてしまうので押さない)\n3. 自動再出品が切ってあるかを確かめる',
    caution: '',
    reverse: '再出品',
    ends: true,
  },
  YAHOO_FLEA: {
    action: '公開停止',
    steps: '1. 商品の画面を開く\n2. 「商品の編集」から公開を止める\n3. 一覧で止まったのを確かめる',
    caution: '購入されたあとは止められません。',
    reverse: PAUSE_AND_REOPEN,
    ends: false,
  },
  RAKUMA: {
    action: '公開停止',
    steps: '1. 商品の画面を開く\n2. 「編集」から公開を止める\n3. 一覧で止まったのを確かめる',
    caution: '購入されたあとは止められません。',
    reverse: PAUSE_AND_REOPEN,
    ends: false,
  },
  OTHER: {
    action: '出品を止める',
    steps: '1. 出品している画面を開く\n2. 売れない状態にする\n3. 止まったのを、買う人の画面でも確かめる',
    caution: '',
    reverse: PAUSE_AND_REOPEN,
    ends: false,
  },
};

export const BOX_MANUAL = {
  action: 'この箱を出さない',
  steps:
    '1. 梱包した箱を、ほかの発送分と分けて置く\n2. 箱に「出さない」と書いた紙を貼る\n3. 集荷や持ち込みの一覧から外す',
  caution: '発送期限は進んでいます。期限までに、発送するか、購入者に連絡するかを決めてください。',
  reverse: '出してよい',
} as const;

/** An automatic relisting puts the goods on sale again behind the seller's back. */
export const RELIST_MANUAL = {
  action: '自動再出品を切る',
  steps:
    '1. 商品の画面を開く\n2. 出品の設定で「自動再出品」を「なし」にする(取り消したあとは、一覧に残っていないかを確かめる)\n3. 設定が「なし」になったのを確かめる',
  caution: '切らないと、終わったあとに自動でもう一度出品されます。',
  reverse: '自動再出品を入れ直す',
} as const;

/** A booked upload puts goods on sale that are not listed yet. */
export const BOOKED_MANUAL = {
  action: '予約出品を消す',
  steps:
    '1. 予約した一覧(出品ツールや管理画面)を開く\n2. この商品の予約を消す\n3. 一覧から消えたのを確かめる',
  caution: 'その時刻になると、自動で出品されます。',
  reverse: '予約出品を入れ直す',
} as const;

/** Nothing can be shipped, so every order that comes in now will be late. Both ways work on listings that are not sold yet. */
export const SLOW_MANUAL = {
  action: '新しい注文を減らす',
  steps:
    '1. どちらかを選ぶ\n ・急ぎの品を、公開停止にする(取り消しに料金がかかるオークションは、そのままにする)\n ・出品中の商品の「発送までの日数」を、いちばん長いもの(4〜7日など)に変える\n2. 変えた商品を控えておく',
  caution: 'もう売れた注文の「発送までの日数」は変えられません。復旧したら元に戻します。',
  reverse: '公開と「発送までの日数」を元に戻す',
} as const;

/** 再開でやること of a listing, a box or a relisting, as it was made; `place` is the marketplace's name. */
export function reverseOf(
  kind: 'listing' | 'box' | 'relist' | 'slow',
  action: string,
  place: string,
): string {
  switch (kind) {
    case 'box':
      return BOX_MANUAL.reverse;
    case 'slow':
      return SLOW_MANUAL.reverse;
    case 'relist':
      return action === BOOKED_MANUAL.action ? BOOKED_MANUAL.reverse : RELIST_MANUAL.reverse;
    case 'listing':
      return STOP_MANUALS[codeOf(MARKETPLACE, place) ?? 'OTHER'].reverse;
  }
}

/** An auction that has ended by itself: what is left is to see whether somebody has won it. */
export const ENDED_MANUAL = {
  action: '落札されたかを確かめる',
  steps: '1. 商品の画面を開く\n2. 落札されたかを確かめる\n3. 自動でもう一度出品されていないかを確かめる',
  caution: '終了しました。落札されたかを確かめてください。',
} as const;

/** Until half an hour before the end there is time to look at the goods first. */
const THIRD_WAY_MINUTES = 30;

function thirdWay(minutesLeft: number | null): string {
  if (minutesLeft === null) return '品物は手元にあるので「少し待つ」「売れてから見る」も選べます。';
  return minutesLeft > THIRD_WAY_MINUTES
    ? '終わる30分前まで「少し待つ」も選べます。'
    : '品物は手元にあるので「売れてから見る」も選べます。';
}

/**
 * Bids change what taking down costs and destroys; null: there may be some. What else can be done depends on the time left,
 * null where no end is known.
 */
export function bidsCaution(bids: number | null, minutesLeft: number | null): string {
  const never = '「早期終了」は売れてしまうので押さないでください。';
  const lost = '取り消すと元に戻せず、ウォッチリストも消えます。';
  const third = thirdWay(minutesLeft);
  if (bids === 0) return `まだ入札はありません。${lost}${never}${third}`;
  return bids === null
    ? `${lost}一度でも入札があると出品取消の利用料がかかります。${never}${third}`
    : `入札が${bids}件あります。${lost}出品取消の利用料もかかります。${never}${third}`;
}
