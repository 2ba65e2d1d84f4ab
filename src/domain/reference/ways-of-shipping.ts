// 配送サービス: what sellers call the ways of shipping, who carries them, whether both sides stay anonymous, and where parcels are
// handed in. A data table. 聞いた話 throughout: no marketplace's own page was seen for it. What is null nobody has confirmed.
import type { Marketplace } from '../labels.ts';
import type { ReferenceRule, RuleCertainty } from './reference-rule.ts';
import { checkNextOf } from './rule-rows.ts';

export type Carrier = 'ヤマト運輸' | '日本郵便';

export type ServiceCode =
  | 'RAKURAKU'
  | 'YUYU'
  | 'TANOMERU'
  | 'OTEGARU_YAMATO'
  | 'OTEGARU_POST'
  | 'RAKUMA_YAMATO'
  | 'RAKUMA_POST'
  | 'PLAIN_POST';

export type ShippingService = {
  readonly code: ServiceCode;
  readonly name: string;
  readonly carrier: Carrier;
  readonly marketplaces: readonly Marketplace[];
  /** Neither side learns the other's address; null where nobody was found who says so. */
  readonly anonymous: boolean | null;
  /** How sellers write it, in spelling keys (no blanks, capitals). The first service that fits is taken. */
  readonly written: RegExp;
  /** 店の受付: where it is handed in. */
  readonly counters: readonly string[];
  readonly say: string;
  readonly source: string;
  readonly certainty: RuleCertainty;
  /** 確認した日 */
  readonly checked: string;
};

const ANONYMOUS = 'sedori.co.jp/mercari-anonymous-delivery';
const LATER = '2026-11-29';

/** In the order in which they are offered. */
export const SHIPPING_SERVICES: readonly ShippingService[] = [
  {
    code: 'TANOMERU',
    name: '梱包・発送たのメル便',
    carrier: 'ヤマト運輸',
    marketplaces: ['MERCARI'],
    anonymous: true,
    written: /たのメル/,
    counters: ['集荷'],
    say: '大きな品物を、梱包から頼めます。2025年9月に不具合がありました。',
    source: 'ameblo.jp/yopihpmi/entry-12860211817.html、torezufan.com/archives/58269',
    certainty: '聞いた話',
    checked: LATER,
  },
  {
    code: 'RAKURAKU',
    name: 'らくらくメルカリ便',
    carrier: 'ヤマト運輸',
    marketplaces: ['MERCARI', 'MERCARI_SHOPS'],
    anonymous: true,
    written: /らくらく/,
    counters: [
      'ヤマト運輸の営業所',
      'セブン-イレブン',
      'ファミリーマート',
      '宅配便ロッカーPUDO',
      'メルカリポスト',
      '集荷',
    ],
    say: 'メルカリポストで送れるのは、ネコポスと宅急便コンパクトだけだそうです。',
    source: `${ANONYMOUS}、news.mixi.jp 7015070、news.nicovideo nw9912192`,
    certainty: '聞いた話',
    checked: LATER,
  },
  {
    code: 'YUYU',
    name: 'ゆうゆうメルカリ便',
    carrier: '日本郵便',
    marketplaces: ['MERCARI', 'MERCARI_SHOPS'],
    anonymous: true,
    written: /ゆうゆう/,
    counters: ['郵便局'],
    say: '受け付けるコンビニは確かめられていません。',
    source: `${ANONYMOUS}、hyouban.click/app/mercari-bin`,
    certainty: '聞いた話',
    checked: LATER,
  },
  {
    code: 'RAKUMA_YAMATO',
    name: 'かんたんラクマパック(ヤマト運輸)',
    carrier: 'ヤマト運輸',
    marketplaces: ['RAKUMA'],
    anonymous: null,
    written: /ラクマパック.*(?:ヤマト|ネコポス|宅急便)|(?:ヤマト|ネコポス|宅急便).*ラクマパック/,
    counters: [],
    say: '受け付けるところと、匿名かどうかは確かめられていません。',
    source: 'faq.fril.jp(両社の商品が並んでいる)',
    certainty: '聞いた話',
    checked: '2026-11-22',
  },
  {
    code: 'RAKUMA_POST',
    name: 'かんたんラクマパック(日本郵便)',
    carrier: '日本郵便',
    marketplaces: ['RAKUMA'],
    anonymous: null,
    written: /ラクマパック.*(?:郵便|ゆう)|(?:郵便|ゆうパ).*ラクマパック/,
    counters: [],
    say: '受け付けるところと、匿名かどうかは確かめられていません。',
    source: 'faq.fril.jp(両社の商品が並んでいる)',
    certainty: '聞いた話',
    checked: '2026-11-22',
  },
  {
    code: 'OTEGARU_YAMATO',
    name: 'おてがる配送(ヤマト運輸)',
    carrier: 'ヤマト運輸',
    marketplaces: ['YAHOO_AUCTION', 'YAHOO_FLEA'],
    anonymous: true,
    written:
      /(?:おてがる|お手軽).*(?:ヤマト|ネコポス|宅急便)|(?:ヤマト|ネコポス|宅急便).*(?:おてがる|お手軽)|ヤフネコ/,
    counters: [],
    say: '匿名で送れるのは、ヤフオクでは決まった送り方だけだそうです(2020年)。受け付けるところは確かめられていません。',
    source: 'dime.jp/genre/1011885',
    certainty: '聞いた話',
    checked: LATER,
  },
  {
    code: 'OTEGARU_POST',
    name: 'おてがる配送(日本郵便)',
    carrier: '日本郵便',
    marketplaces: ['YAHOO_AUCTION', 'YAHOO_FLEA'],
    anonymous: true,
    written: /(?:おてがる|お手軽).*(?:郵便|ゆう)|(?:郵便|ゆうパ).*(?:おてがる|お手軽)/,
    counters: ['郵便局', 'ローソン'],
    say: '2017年の始まりのときの受付です。いまも同じかは確かめられていません。',
    source: 'dime.jp/genre/1011885、news.livedoor.com 13953828',
    certainty: '聞いた話',
    checked: LATER,
  },
  {
    code: 'PLAIN_POST',
    name: '普通郵便など(宛名を書く送り方)',
    carrier: '日本郵便',
    marketplaces: ['MERCARI', 'MERCARI_SHOPS', 'YAHOO_AUCTION', 'YAHOO_FLEA', 'RAKUMA', 'OTHER'],
    anonymous: false,
    written: /普通郵便|定形外|定形郵便|第四種|レターパック|クリックポスト|スマートレター|ゆうメール/,
    counters: ['郵便局'],
    say: '住所を聞くことになり、匿名でなくなります。',
    source: `essential-delivery.com、memottoco.com/9268、${ANONYMOUS}`,
    certainty: '聞いた話',
    checked: LATER,
  },
];

const ANONYMITY = { yes: 'はい', no: 'いいえ' } as const;

/** The same as rows of 参照データ; 値 says whether both sides stay anonymous. */
export const SERVICE_RULES: readonly ReferenceRule<'service-anonymous'>[] = SHIPPING_SERVICES.map(
  ({ code, name, carrier, anonymous, counters, say, source, certainty, checked }) => ({
    id: `service-anonymous.${code}`,
    topic: 'service-anonymous',
    category: '配送サービス',
    of: code,
    about: name,
    name: '匿名で送れるか',
    value: anonymous === null ? null : ANONYMITY[anonymous ? 'yes' : 'no'],
    unit: 'はい/いいえ',
    say: `${carrier}。${say}`,
    steps: counters.length === 0 ? '' : `受け付けるところ: ${counters.join('、')}`,
    source,
    checked,
    checkNext: checkNextOf(certainty),
    certainty,
  }),
);
