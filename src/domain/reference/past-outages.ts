// 過去の障害: how long outages of shipping lasted, a data table; the first estimate while no notice says when it ends. A length that
// nobody wrote down is null and counts for nothing. What has happened need not be checked again.
import type { ReferenceRule } from './reference-rule.ts';
import { SURVEYED } from './rule-rows.ts';

type Row = {
  readonly key: string;
  readonly about: string;
  readonly name: string;
  readonly hours: number | null;
  readonly say: string;
  readonly source: string;
};

const ROWS: readonly Row[] = [
  {
    key: '2020-09-21',
    about: 'らくらくメルカリ便',
    name: '2020年9月の受付の障害',
    hours: 14,
    say: '2020/9/21 19:00から9/22 09:00まで。使えなかったのは、セブン-イレブン、ファミリーマート、PUDOの受付だけでした。',
    source: 'news.nicovideo nw9912192',
  },
  {
    key: '2022-07-02',
    about: '通信(KDDI)',
    name: '2022年7月の通信障害',
    hours: 86,
    say: '2022/7/2から7/5まで。PUDO、追跡、メルカリポストが使えませんでした。',
    source: 'news.allabout 45919',
  },
  {
    key: '2024-12-28',
    about: 'ヤマト運輸との連携',
    name: '2024年12月の連携の障害',
    hours: null,
    say: '2024/12/28。QR、発送通知、集荷が使えず、ヤフオクのネコポスも止まりました。長さは見つかっていません。',
    source: 'did2memo、tamronblog.jp',
  },
  {
    key: '2025-09',
    about: '梱包・発送たのメル便',
    name: '2025年9月の不具合',
    hours: null,
    say: '長さは見つかっていません。',
    source: 'torezufan.com/archives/58269',
  },
];

export const PAST_OUTAGE_RULES: readonly ReferenceRule<'past-outage'>[] = ROWS.map((row) => ({
  id: `past-outage.${row.key}`,
  topic: 'past-outage',
  category: '過去の障害',
  of: row.key,
  about: row.about,
  name: row.name,
  value: row.hours,
  unit: '時間',
  say: row.say,
  steps: '',
  source: row.source,
  checked: SURVEYED,
  checkNext: '',
  certainty: '聞いた話',
}));
