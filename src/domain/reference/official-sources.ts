// 公式の情報源: where notices and rules of a marketplace or carrier stand. A data table of addresses that were seen in the survey or
// belong to a carrier; Yahoo!フリマ has none, because none was found. Nothing opens them by itself.
import type { Marketplace } from '../labels.ts';
import type { ReferenceRule } from './reference-rule.ts';
import { checkNextOf, marketName, NOBODY, SURVEYED } from './rule-rows.ts';

type Row = {
  readonly key: string;
  readonly about: string;
  readonly name: string;
  readonly address: string | null;
  readonly say: string;
};

const market = (
  of: Marketplace,
  nth: number,
  name: string,
  address: string | null,
  say = '障害のお知らせが出ていないかを見ます。',
): Row => ({
  key: nth === 1 ? of : `${of}-${nth}`,
  about: marketName(of),
  name,
  address,
  say,
});

const ROWS: readonly Row[] = [
  market('MERCARI', 1, 'お知らせ', 'https://jp-news.mercari.com/'),
  market('MERCARI', 2, 'ガイド', 'https://help.jp.mercari.com/', 'ルールと問い合わせの入り口です。'),
  market('MERCARI_SHOPS', 1, 'ガイド', 'https://support.mercari-shops.com/'),
  market('YAHOO_AUCTION', 1, 'お知らせ', 'https://topic.auctions.yahoo.co.jp/notice/'),
  market(
    'YAHOO_FLEA',
    1,
    'お知らせ',
    null,
    'アドレスが見つかっていません。分かったら値に入れると、ここから開けます。',
  ),
  market('RAKUMA', 1, 'よくある質問', 'https://faq.fril.jp/'),
  {
    key: 'ヤマト運輸',
    about: 'ヤマト運輸',
    name: 'お知らせ',
    address: 'https://www.kuronekoyamato.co.jp/',
    say: '配送の遅れと受付のお知らせを見ます。',
  },
  {
    key: '日本郵便',
    about: '日本郵便',
    name: 'お知らせ',
    address: 'https://www.post.japanpost.jp/',
    say: '配送の遅れと受付のお知らせを見ます。',
  },
];

export const SOURCE_RULES: readonly ReferenceRule<'official-source'>[] = ROWS.map((row) => {
  const certainty = row.address === null ? '未確認' : '公式';
  return {
    id: `official-source.${row.key}`,
    topic: 'official-source',
    category: '公式の情報源',
    of: row.key,
    about: row.about,
    name: row.name,
    value: row.address,
    unit: 'アドレス',
    say: row.say,
    steps: '',
    source: row.address ?? NOBODY,
    checked: SURVEYED,
    checkNext: checkNextOf(certainty),
    certainty,
  };
});
