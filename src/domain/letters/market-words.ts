// The marketplaces' own words, a data table. Where a marketplace's own word is not known for certain, a word stands that
// is right everywhere: nobody is sent looking for a button that has another name.
import type { Marketplace } from '../labels.ts';

export type MarketWords = {
  readonly 販路: string;
  /** Where the buyer answers. */
  readonly 連絡先: string;
  readonly 取引画面: string;
  readonly 購入: string;
  readonly 購入者: string;
  readonly 事務局: string;
  readonly 取消: string;
  /** What a buyer does after delivery and what ends most ways of help. */
  readonly 受取: string;
};

const ANYWHERE = {
  連絡先: '取引画面のメッセージ',
  取引画面: '取引画面',
  購入: '購入',
  購入者: '購入者',
  取消: 'キャンセル',
} as const;

export const MARKET_WORDS: Readonly<Record<Marketplace, MarketWords>> = {
  MERCARI: {
    ...ANYWHERE,
    販路: 'メルカリ',
    連絡先: '取引メッセージ',
    事務局: 'メルカリ事務局',
    受取: '受取評価',
  },
  MERCARI_SHOPS: {
    ...ANYWHERE,
    販路: 'メルカリShops',
    事務局: 'メルカリShopsの窓口',
    受取: '受取評価',
  },
  YAHOO_AUCTION: {
    販路: 'Yahoo!オークション',
    連絡先: '取引ナビのメッセージ',
    取引画面: '取引ナビ',
    購入: '落札',
    購入者: '落札者',
    事務局: 'Yahoo!オークションの窓口',
    取消: '取引の中止',
    受取: '受け取り連絡と評価',
  },
  YAHOO_FLEA: {
    ...ANYWHERE,
    販路: 'Yahoo!フリマ',
    事務局: 'Yahoo!フリマの窓口',
    受取: '受け取りの評価',
  },
  RAKUMA: {
    ...ANYWHERE,
    販路: 'ラクマ',
    事務局: 'ラクマ事務局',
    受取: '受取評価',
  },
  OTHER: {
    ...ANYWHERE,
    販路: 'このサイト',
    事務局: 'サイトの事務局',
    受取: '受け取りの評価',
  },
};
