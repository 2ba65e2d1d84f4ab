// 配送サービス: changing the service of a sale, a data table (field survey 2.6, product 12).
import { NOBODY, rulesOf } from './rule-rows.ts';

export const CHANGE_SHIPPING_RULES = rulesOf('配送サービス', [
  {
    topic: 'change-service',
    of: 'MERCARI',
    name: '売れたあとに便を替える',
    value: 'できる',
    unit: 'できる/できない',
    say: 'らくらくメルカリ便とゆうゆうメルカリ便は、取引画面で替えられるそうです。購入者の同意を先にもらいます。差額は出品者が負担します。着払いからメルカリ便へは替えられません。',
    steps: '1. 購入者の同意をもらう\n2. 取引画面で便を替える\n3. 発送して、発送通知をする',
    source: 'essential-delivery.com、memottoco.com/9268',
    certainty: '聞いた話',
  },
  {
    topic: 'change-service',
    of: 'ALL',
    name: '売れたあとに便を替える',
    unit: 'できる/できない',
    say: '取引画面で替えられるかは確かめられていません。先に取引画面か事務局で確かめ、購入者の同意をもらいます。',
    source: NOBODY,
    certainty: '未確認',
  },
  {
    topic: 'after-qr',
    of: 'MERCARI',
    name: 'QRを出したあとの便',
    value: '選べない',
    unit: '選べる/選べない',
    say: 'QRを一度出すと、その取引でメルカリ便を選び直すことはできないそうです。',
    source: 'merukari.jp/146',
    certainty: '聞いた話',
  },
]);
