// 解決の方法, キャンセルの手順, 返品, 補償: what is known of how a trouble is settled at each marketplace. A data table.
// From the field survey, sections 2.2 and 2.3, and the facts found on the way (product, section 12). Where a marketplace has no row
// of its own nothing was found, and its desk is asked.
import { NOBODY, rulesOf } from './rule-rows.ts';

const MERCARI_281 = 'help.jp.mercari.com/guide/articles/281';
const MERCARI_10641 = 'jp-news.mercari.com/contents/10641';
const SHOPS_NUISANCE = 'support.mercari-shops.com 26675921616793、900004854566';
const RAKUMA_CANCEL = 'torisedo.com/30315、satohelpblog';
const YAHOO_3232 = 'post_3232の写し、yahoo-navi.com/jidouhyouka/';
const PARTIAL = 'hibino-bibouroku ?p=147(ヘルプ1520の引用)、catanuki 20220506、news.yahoo.co.jp 7d98258e';

export const SETTLEMENT_RULES = rulesOf('解決の方法', [
  {
    topic: 'settle-return',
    of: 'MERCARI',
    name: '返品して全額返金',
    say: '発送したあとのキャンセルは、「返送された商品を受け取った」を押すまで終わりません。終わると、メッセージは使えず、見られなくなります。メルカリ便は返品に使えません。',
    steps:
      '1. メッセージで返品と返金を相談して決める\n2. 残すものを保存する\n3. 返送の方法を事務局に確かめる(住所を伝え合わずに済むか)\n4. キャンセルを申請する\n5. 届いたら中身を確かめ、「返送された商品を受け取った」を押す',
    source: `${MERCARI_281}、${MERCARI_10641}`,
    certainty: '公式',
  },
  {
    topic: 'settle-return',
    of: 'YAHOO_AUCTION',
    name: '返品して全額返金',
    say: '支払いのあとは「取引の中止」を使います。代金が返り、落札者は削除されます。2022年3月からは、自動の悪い評価は付かないそうです。',
    steps:
      '1. 取引ナビで返品と返金を相談して決める\n2. 残すものを保存する\n3. 返送の方法を窓口に確かめる\n4. 届いたら中身を確かめる\n5. 「取引の中止」をする',
    source: YAHOO_3232,
    certainty: '聞いた話',
  },
  {
    topic: 'settle-return',
    of: 'RAKUMA',
    name: '返品して全額返金',
    say: '合意してから、支払いのあとは出品者がキャンセルを申請するそうです。手続きのあいだ、メッセージは使えません。評価のあとはできません。',
    steps:
      '1. メッセージで返品と返金を相談して決める\n2. 残すものを保存する\n3. 返送の方法を事務局に確かめる\n4. キャンセルを申請する\n5. 届いたら中身を確かめる',
    source: RAKUMA_CANCEL,
    certainty: '聞いた話',
  },
  {
    topic: 'settle-return',
    of: 'ALL',
    name: '返品して全額返金',
    say: 'この販路での進め方は確かめられていません。先に事務局に確かめます。',
    steps:
      '1. 事務局に、返品と返金の進め方を聞く\n2. メッセージで相談して決める\n3. 残すものを保存する\n4. 案内のとおりに手続きする',
    source: NOBODY,
    certainty: '未確認',
  },
  {
    topic: 'settle-refund',
    of: 'MERCARI',
    name: '返品なしで全額返金',
    say: '発送の前なら、キャンセルで全額が返ります。発送したあとのキャンセルは、返送された商品を受け取るまで終わらないので、返品なしの返金は先に事務局に確かめます。',
    steps:
      '1. 発送の前: メッセージで伝えて、キャンセルを申請する\n2. 発送のあと: 事務局に、返品なしで返金できるかを聞く\n3. 残すものを保存してから手続きする',
    source: MERCARI_281,
    certainty: '公式',
  },
  {
    topic: 'settle-refund',
    of: 'YAHOO_AUCTION',
    name: '返品なしで全額返金',
    say: '支払いのあとは「取引の中止」で代金が返り、落札者は削除されます。支払いの前は「落札者削除」です。',
    steps: '1. 取引ナビで相談して決める\n2. 残すものを保存する\n3. 「取引の中止」をする',
    source: YAHOO_3232,
    certainty: '聞いた話',
  },
  {
    topic: 'settle-refund',
    of: 'RAKUMA',
    name: '返品なしで全額返金',
    say: '合意してから、支払いのあとは出品者がキャンセルを申請するそうです。手続きのあいだ、メッセージは使えません。評価のあとはできません。',
    steps: '1. メッセージで相談して決める\n2. 残すものを保存する\n3. キャンセルを申請する',
    source: RAKUMA_CANCEL,
    certainty: '聞いた話',
  },
  {
    topic: 'settle-refund',
    of: 'ALL',
    name: '返品なしで全額返金',
    say: 'この販路での進め方は確かめられていません。先に事務局に確かめます。',
    steps: '1. 事務局に、返品なしの返金の進め方を聞く\n2. メッセージで相談して決める\n3. 残すものを保存する',
    source: NOBODY,
    certainty: '未確認',
  },
  {
    topic: 'settle-partial',
    of: 'MERCARI',
    name: '一部返金',
    say: '事務局が行うそうです。評価の前に、返す金額を円の単位までメッセージで決めます。金額は販売利益の範囲内です。そのあとは、どちらも評価ができず、メッセージも使えません。',
    steps:
      '1. メッセージで、返す金額を円の単位まで決める\n2. 残すものを保存する\n3. 評価の前に、事務局に申請する',
    source: PARTIAL,
    certainty: '聞いた話',
  },
  {
    topic: 'settle-partial',
    of: 'ALL',
    name: '一部返金',
    say: 'この販路に一部返金があるかは、確かめられていません。先に事務局に確かめます。販路の外でのお金のやり取りはしません。',
    steps: '1. 事務局に、一部返金ができるかを聞く\n2. メッセージで金額を決める\n3. 残すものを保存する',
    source: NOBODY,
    certainty: '未確認',
  },
  {
    topic: 'settle-send',
    of: 'MERCARI',
    name: '正しい物・足りない物を送る',
    say: 'ちがう品物は先に返ってきてから、正しい品物を送るのがふつうだそうです。発送通知は取り消せず、QRを一度出すと、その取引でメルカリ便は選べません。2回目の発送は相談して決めます。',
    steps:
      '1. 送り方を事務局に確かめる(匿名のまま送れるか)\n2. メッセージで相談して決める\n3. ちがう品物のときは、返ってきてから送る\n4. 送ったら連絡する',
    source: '案内の写し(product 12)、merukari.jp/146',
    certainty: '聞いた話',
  },
  {
    topic: 'settle-send',
    of: 'ALL',
    name: '正しい物・足りない物を送る',
    say: 'この販路で、匿名のまま2回目の発送ができるかは確かめられていません。先に事務局に確かめます。',
    steps: '1. 送り方を事務局に確かめる\n2. メッセージで相談して決める\n3. 送ったら連絡する',
    source: NOBODY,
    certainty: '未確認',
  },
  {
    topic: 'settle-keep',
    of: 'ALL',
    name: 'そのまま使っていただく',
    say: '購入者が問題ないと言っているときだけです。取引はいつもどおりに進みます。',
    steps: '1. メッセージで、このままでよいかを確かめる\n2. お礼を送る',
    source: 'トメルの決まり',
    certainty: '未確認',
  },
  {
    topic: 'settle-office',
    of: 'ALL',
    name: '事務局に相談してから',
    say: '購入者には、確かめてから案内することと、次に連絡する日時を伝えます。',
    steps: '1. 事務局に聞く\n2. 購入者に、確かめていることを伝える\n3. 答えが来たら、方法を決める',
    source: 'トメルの決まり',
    certainty: '未確認',
  },
]);

export const CANCEL_RULES = rulesOf('キャンセルの手順', [
  {
    topic: 'cancel',
    of: 'MERCARI',
    name: '取引をキャンセルする',
    say: '先に相談して決めます(支払いの前と発送の前は、相談しなくてもできます)。「理由の詳細」は、そのまま購入者に見えます。申請は取り消せません。勝手なキャンセルは、警告や利用制限になることがあります。',
    steps:
      '1. メッセージで相談して決める\n2. 残すものを保存する\n3. 理由の詳細を書いて申請する\n4. 購入者の返事を24時間待つ',
    source: `${MERCARI_281}、help.jp.mercari.com/guide/articles/1509`,
    certainty: '公式',
  },
  {
    topic: 'cancel',
    of: 'MERCARI_SHOPS',
    name: '取引をキャンセルする',
    say: '品物の状態、紛失、売り切れを理由にするキャンセルは、迷惑行為とされています。先に窓口に確かめます。',
    steps: '1. 窓口に進め方を聞く\n2. 購入者に伝える\n3. 案内のとおりに手続きする',
    source: SHOPS_NUISANCE,
    certainty: '公式',
  },
  {
    topic: 'cancel',
    of: 'YAHOO_AUCTION',
    name: '取引を中止する',
    say: '支払いの前は「落札者削除」、支払いのあとは「取引の中止」です。取引の中止では、代金が返り、落札者は削除されます。',
    steps:
      '1. 取引ナビで相談して決める\n2. 残すものを保存する\n3. 支払いの前は「落札者削除」、支払いのあとは「取引の中止」をする',
    source: YAHOO_3232,
    certainty: '聞いた話',
  },
  {
    topic: 'cancel',
    of: 'RAKUMA',
    name: '取引をキャンセルする',
    say: '合意がいります。支払いのあとは出品者が申請します。評価のあとはできません。支払いがないときは、自動でキャンセルになるそうです。',
    steps: '1. メッセージで相談して決める\n2. 残すものを保存する\n3. 出品者がキャンセルを申請する',
    source: RAKUMA_CANCEL,
    certainty: '聞いた話',
  },
  {
    topic: 'cancel',
    of: 'ALL',
    name: '取引をキャンセルする',
    say: '確かめられていません。先に事務局に確かめます。',
    steps: '1. 事務局に進め方を聞く\n2. メッセージで相談して決める\n3. 残すものを保存する',
    source: NOBODY,
    certainty: '未確認',
  },
]);

export const RETURN_RULES = rulesOf('返品', [
  {
    topic: 'return',
    of: 'MERCARI',
    name: '返品の送り方',
    value: '匿名でなくなる',
    unit: '匿名のまま/匿名でなくなる',
    say: 'メルカリ便は返品に使えないので、返送では住所を伝え合うことになります。匿名のまま進めたいときは、先に事務局に確かめます。',
    source: MERCARI_10641,
    certainty: '公式',
  },
  {
    topic: 'return',
    of: 'ALL',
    name: '返品の送り方',
    unit: '匿名のまま/匿名でなくなる',
    say: '匿名のまま返品できるかは、確かめられていません。先に事務局に確かめます。',
    source: NOBODY,
    certainty: '未確認',
  },
  {
    topic: 'list-back',
    of: 'MERCARI',
    name: '返品のための出品',
    value: 'できない',
    say: '購入者に同じ品物を出品してもらい、それを買って返してもらう方法は、できないとされているそうです。',
    source: 'catanuki.com/flea_market/20220730',
    certainty: '聞いた話',
  },
  {
    topic: 'list-back',
    of: 'YAHOO_FLEA',
    name: '返品のための出品',
    value: 'できない',
    say: '購入者に同じ品物を出品してもらい、それを買って返してもらう方法は、できないとされているそうです。',
    source: 'catanuki.com/flea_market/20220730',
    certainty: '聞いた話',
  },
  {
    topic: 'list-back',
    of: 'RAKUMA',
    name: '返品のための出品',
    value: 'すすめられていない',
    say: '購入者に同じ品物を出品してもらい、それを買って返してもらう方法は、すすめられていないそうです。',
    source: 'catanuki.com/flea_market/20220730',
    certainty: '聞いた話',
  },
]);

export const COMPENSATION_RULES = rulesOf('補償', [
  {
    topic: 'compensation',
    of: 'MERCARI',
    name: '全額補償サポートプログラム',
    value: 14,
    unit: '日(到着の次の日から)',
    say: '本人確認、メルカリ便での発送、到着の次の日から14日以内の事務局への連絡、ガイドを守ることが条件だそうです。上限はなく、品物は回収センターへ送ります。メルカリShopsは対象外です。2025年7月1日から。',
    source: 'watch.impress.co.jp/docs/news/2027344.html',
    certainty: '聞いた話',
  },
  {
    topic: 'compensation-before-rating',
    of: 'RAKUMA',
    name: 'ラクマあんしん補償',
    value: '受取評価の前',
    say: '配送の事故などの補償です。配送サービスにより10万円または30万円までです。受取評価の前に、取引画面のトラブルのボタンから申請します。',
    source: 'faq.fril.jp/5481',
    certainty: '公式',
  },
  {
    topic: 'satisfaction-support',
    of: 'YAHOO_AUCTION',
    name: '商品満足サポート',
    value: 10000,
    unit: '円まで',
    say: '年に1回、1万円まで、30日以内という制度がありました。2026年にあるかは確かめられていません。',
    source: 'allabout.co.jp/gm/gc/489665、weekly.ascii.jp',
    certainty: '未確認',
  },
  {
    topic: 'satisfaction-support',
    of: 'YAHOO_FLEA',
    name: 'お見舞い制度',
    say: '2025年に、お見舞い制度があると書いた人がいます。中身は確かめられていません。',
    source: 'kenbar.blog',
    certainty: '未確認',
  },
]);
