// 停止の手順 and 直し方: how a listing is stopped, and how a wrong description is put right. The steps are those of the stop tasks.
import { MARKETPLACE, type Marketplace } from '../labels.ts';
import { STOP_MANUALS } from '../stop-playbook.ts';
import type { RuleCertainty } from './reference-rule.ts';
import { NOBODY, rulesOf } from './rule-rows.ts';

type Said = { readonly source: string; readonly certainty: RuleCertainty };

const SEEN: Readonly<Record<Marketplace, Said>> = {
  MERCARI: { source: 'overlordgame.com', certainty: '聞いた話' },
  MERCARI_SHOPS: { source: NOBODY, certainty: '未確認' },
  YAHOO_AUCTION: {
    source: 'topic.auctions.yahoo.co.jp/notice/function/post_838(2013年)',
    certainty: '公式',
  },
  YAHOO_FLEA: { source: NOBODY, certainty: '未確認' },
  RAKUMA: { source: NOBODY, certainty: '未確認' },
  OTHER: { source: NOBODY, certainty: '未確認' },
};

export const STOP_RULES = rulesOf('停止の手順', [
  ...MARKETPLACE.codes.map((of) => ({
    topic: 'stop' as const,
    of,
    name: STOP_MANUALS[of].action,
    say: STOP_MANUALS[of].caution,
    steps: STOP_MANUALS[of].steps,
    ...SEEN[of],
  })),
  {
    topic: 'stop-all',
    of: 'MERCARI',
    name: 'まとめて公開停止',
    say: 'アプリでは、出品中の商品をまとめて止められるそうです。値下げの相談は消え、閲覧数は0に戻ります。',
    steps: '1. 「出品した商品」の「出品中」を開く\n2. 「編集」を押す\n3. 「すべて公開停止にする」を押す',
    source: 'overlordgame.com',
    certainty: '聞いた話',
  },
  {
    topic: 'take-down-fee',
    of: 'YAHOO_AUCTION',
    name: '出品取消システム利用料',
    value: 550,
    unit: '円',
    say: '一度でも入札があったオークションを取り消すと、利用料がかかります(個人。ストアはかかりません)。公式の案内に金額はなく、550円は聞いた話です。',
    source: 'topic.auctions.yahoo.co.jp/notice/function/post_838(2013年)、金額は yahoo-navi.com',
    certainty: '聞いた話',
  },
  {
    topic: 'end-early',
    of: 'YAHOO_AUCTION',
    name: '早期終了は押さない',
    say: '早期終了は、入札した人に売ることです。止めるときは取り消しを使います。',
    source: 'topic.auctions.yahoo.co.jp/notice/function/post_838(2013年)',
    certainty: '公式',
  },
  {
    topic: 'relisting',
    of: 'YAHOO_AUCTION',
    name: '自動再出品',
    value: 3,
    unit: '回まで',
    say: '自動再出品が入っていると、終わったあとに自動でもう一度出品されます。',
    source: '出品ツールの項目と出品者の記録(2.5の表)',
    certainty: '聞いた話',
  },
]);

export const MEND_RULES = rulesOf('直し方', [
  {
    topic: 'mend-text',
    of: 'MERCARI',
    name: '説明を直す',
    value: '直した',
    unit: '直した/追記した',
    say: '出品のまま、説明を編集して直せます。出し直すより早く、値下げの相談も消えません。',
    steps:
      '1. 商品の画面で「商品の編集」を開く\n2. 説明のまちがいを直す\n3. 買う人の画面で、直ったのを確かめる',
    source: '出品者の記録(product 夜3)',
    certainty: '聞いた話',
  },
  {
    topic: 'mend-text',
    of: 'RAKUMA',
    name: '説明を直す',
    value: '直した',
    unit: '直した/追記した',
    say: '出品のまま、説明を編集して直せるそうです。',
    steps: '1. 商品の画面で「編集」を開く\n2. 説明のまちがいを直す\n3. 買う人の画面で、直ったのを確かめる',
    source: '出品者の記録(product 夜3)',
    certainty: '聞いた話',
  },
  {
    topic: 'mend-text',
    of: 'YAHOO_AUCTION',
    name: '説明に追記する',
    value: '追記した',
    unit: '直した/追記した',
    say: '出品したあとは、説明を書き換えられず、追記だけができるそうです。',
    steps:
      '1. 商品の画面で追記を選ぶ\n2. どこがまちがいで、正しくはどうかを書く\n3. 買う人の画面で、追記が出たのを確かめる',
    source: 'aqcg.jp/yahoo_auction、yafuoku.money-power.org',
    certainty: '聞いた話',
  },
  {
    topic: 'mend-text',
    of: 'ALL',
    name: '説明を直す',
    unit: '直した/追記した',
    say: '確かめられていません。編集できなければ、止めてから出し直します。',
    source: NOBODY,
    certainty: '未確認',
  },
]);
