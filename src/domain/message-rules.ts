// The rules of the message linter, as a data table: what is looked for, how grave it is for whom, what to do about it,
// and who says so. Facts about marketplaces are dated; those seen only on other people's pages say so.

import { BLAME, NO_RETURNS, RATING } from './conduct-traces.ts';
import { MAIL, NETWORK, TELEPHONE } from './contact-traces.ts';
import type { FoldedMessage } from './folded-message.ts';
import type { Marketplace } from './labels.ts';
import type { FindingLevel, Recipient } from './message-words.ts';
import { MORE_MONEY, OTHER_PAYMENT, PRICE_RISES, sellerBears } from './money-traces.ts';
import { outsideLinks } from './outside-links.ts';
import { ADDRESS, NAMES_ITSELF, REAL_NAME_TOLD } from './person-traces.ts';
import { type Span, tracesIn } from './trace.ts';
import { unfilledPlaces } from './unfilled-places.ts';

export type MessageRuleId =
  | 'M1'
  | 'M2'
  | 'M3'
  | 'M4'
  | 'M5'
  | 'M6'
  | 'M7'
  | 'M8'
  | 'M9'
  | 'M10'
  | 'M11'
  | 'M12'
  | 'M13'
  | 'M14'
  | 'M15'
  | 'M16'
  | 'M17';

export type RuleSource = {
  /** Who says so, as a person would look it up. */
  readonly text: string;
  /** The day on which it was looked at, YYYY-MM-DD in Japan. */
  readonly day: string;
  /** 確かさ */
  readonly certainty: '公式' | '聞いた話' | 'トメルの決まり';
  /** The marketplaces it speaks of; without it, whichever has no source of its own. */
  readonly of?: readonly Marketplace[];
};

export type MessageRule = {
  readonly id: MessageRuleId;
  /** What it is about, in one word or two. */
  readonly about: string;
  /** Not looked for where a recipient has no level. */
  readonly levels: Readonly<Partial<Record<Recipient, FindingLevel>>>;
  /** May a seller use the text nevertheless? */
  readonly mayOverrule: boolean;
  /** What is wrong and what to do, in Japanese, without the id. */
  readonly advice: string;
  /** The first is said where a marketplace has none of its own: Tomeru holds every marketplace to the strictest. */
  readonly sources: readonly [RuleSource, ...RuleSource[]];
};

const DAY = '2026-11-22';
const official = (text: string): RuleSource => ({ text, day: DAY, certainty: '公式' });
const OUTSIDE = official('メルカリガイド 873(外部の連絡先を書くこと、聞くこと)');
const AFTER_THE_SALE = official(
  'メルカリガイド 258(購入されたあとの値上げ、送料の追加、返品を受けないこと、ほかの支払い方)',
);
const ELSEWHERE: readonly RuleSource[] = [
  { ...official('メルカリShopsガイド(値上げや送料の追加は迷惑行為)'), of: ['MERCARI_SHOPS'] },
  {
    ...official('ヤフオク ガイドライン細則(商品ページにない費用や条件を求めること)'),
    of: ['YAHOO_AUCTION'],
  },
];
const OURS: RuleSource = { text: 'トメルの決まり', day: DAY, certainty: 'トメルの決まり' };

const BUYER_ERROR = { 購入者: 'ERROR' } as const;
const ALL_ERROR = { 購入者: 'ERROR', 事務局: 'ERROR', 外注先: 'ERROR', 仕入先: 'ERROR' } as const;
const ALL_WARNING = { 購入者: 'WARNING', 事務局: 'WARNING', 外注先: 'WARNING', 仕入先: 'WARNING' } as const;

/** In the order in which findings of one level are shown. */
export const MESSAGE_RULES: readonly MessageRule[] = [
  {
    id: 'M1',
    about: '電話',
    levels: BUYER_ERROR,
    mayOverrule: false,
    advice:
      '電話番号や電話での連絡は、取引の外での連絡になります。消して、「この取引のメッセージでお知らせください」に替えてください。',
    sources: [OUTSIDE],
  },
  {
    id: 'M2',
    about: 'メール',
    levels: BUYER_ERROR,
    mayOverrule: false,
    advice:
      'メールでの連絡は、取引の外での連絡になります。消して、「この取引のメッセージでお知らせください」に替えてください。',
    sources: [OUTSIDE],
  },
  {
    id: 'M3',
    about: 'LINE・SNS',
    levels: BUYER_ERROR,
    mayOverrule: false,
    advice:
      'LINE、SNS、直接の連絡は、取引の外での連絡になります。消して、「この取引のメッセージでお知らせください」に替えてください。',
    sources: [OUTSIDE],
  },
  {
    id: 'M4',
    about: '外のページ',
    levels: BUYER_ERROR,
    mayOverrule: false,
    advice: '取引の外のページへの案内になります。消してください。販路や配送会社の公式のお知らせは書けます。',
    sources: [OUTSIDE],
  },
  {
    id: 'M5',
    about: '住所',
    levels: BUYER_ERROR,
    mayOverrule: false,
    advice:
      '住所は、書かず、聞かないでください。返送が必要なときは、送り先の伝え方を先に事務局に確かめます。',
    sources: [official('メルカリの案内 jp-news 10641(返送すると住所が相手に知られる)')],
  },
  {
    id: 'M6',
    about: '本名',
    levels: BUYER_ERROR,
    mayOverrule: false,
    advice: '本名は、書かず、聞かないでください。ニックネームと取引の画面で足ります。',
    sources: [OURS],
  },
  {
    id: 'M7',
    about: '名のり',
    levels: { 購入者: 'WARNING' },
    mayOverrule: true,
    advice: '本名なら、ニックネームか「出品者」に替えてください。店の名前ならこのままで大丈夫です。',
    sources: [OURS],
  },
  {
    id: 'M8',
    about: '送料・料金の追加',
    levels: BUYER_ERROR,
    mayOverrule: false,
    advice:
      '売れたあとに、送料や料金を購入者に求めることになります。「差額は当方で負担いたします」「着払いでご返送ください」のように替えてください。',
    sources: [AFTER_THE_SALE, ...ELSEWHERE],
  },
  {
    id: 'M9',
    about: '取引の外のお金',
    levels: BUYER_ERROR,
    mayOverrule: true,
    advice:
      '取引の外でのお金のやり取りになります。返金や取り消しは、販路の画面か事務局を通す方法に替えてください。',
    sources: [AFTER_THE_SALE],
  },
  {
    id: 'M10',
    about: '評価',
    levels: BUYER_ERROR,
    mayOverrule: true,
    advice:
      '評価を求めたり、条件にしたりする言い方になります。消してください。「受取評価は、解決するまでお待ちください」は書けます。',
    sources: [
      {
        text: '評価の強要や、変更を何度も求めることは迷惑行為(メルカリの案内の引用)',
        day: DAY,
        certainty: '聞いた話',
      },
    ],
  },
  {
    id: 'M11',
    about: '返品を断る言い方',
    levels: BUYER_ERROR,
    mayOverrule: true,
    advice:
      '不備があっても返品や返金を受けない、という意味になります。消して、「ご希望をお聞かせください」のように替えてください。',
    sources: [
      AFTER_THE_SALE,
      {
        text: 'メッセージに書けないことばの例に「返品不可」がある(出品者の記録)',
        day: DAY,
        certainty: '聞いた話',
        of: ['YAHOO_FLEA'],
      },
    ],
  },
  {
    id: 'M12',
    about: '責める言い方',
    levels: { 購入者: 'WARNING' },
    mayOverrule: true,
    advice: '相手を責めているように読めます。消すか、分かっている事実だけに替えてください。',
    sources: [OURS],
  },
  {
    id: 'M13',
    about: '書きかけの場所',
    levels: ALL_ERROR,
    mayOverrule: true,
    advice: '書きかけのままの場所です。中身を入れるか、消してください。',
    sources: [OURS],
  },
  {
    id: 'M14',
    about: '抜けている要素',
    levels: ALL_WARNING,
    mayOverrule: true,
    advice: '',
    sources: [
      { text: 'トメルの決まり(遅延のお知らせの5つの要素など)', day: DAY, certainty: 'トメルの決まり' },
    ],
  },
  {
    id: 'M15',
    about: '長さ',
    levels: ALL_ERROR,
    mayOverrule: true,
    advice: '',
    sources: [OURS],
  },
  {
    id: 'M16',
    about: '送れない文字',
    levels: ALL_ERROR,
    mayOverrule: false,
    advice:
      '目に見えない制御文字か、壊れた文字が入っていて、そのままでは送れません。その場所を打ち直してください。',
    sources: [OURS],
  },
  {
    id: 'M17',
    about: '文字化け',
    levels: ALL_WARNING,
    mayOverrule: true,
    advice: '文字化けしているようです。その場所を打ち直してください。',
    sources: [OURS],
  },
];

/** A control character that is no line end and no tab, or half of a pair. */
const UNSENDABLE = /(?!\n)\p{Cc}|\p{Cs}/u;
const GARBLED =
  /\ufffd|[\ue000-\uf8ff]|縺[ゅ-ゞァ-ヿ一-龠]|譁|繧|ã[\u0080-\u00bf]|&(?:amp|lt|gt|quot|nbsp|#\d{1,5});/i;

const signsIn = (message: FoldedMessage, sign: RegExp): readonly Span[] =>
  tracesIn(message, [{ say: sign, evenDenied: true }]);

/** Where each rule finds its words, from 0 in the folded text; M14 and M15 find none, they miss or count. */
export const WORDS_OF_RULE: Readonly<
  Partial<Record<MessageRuleId, (message: FoldedMessage) => readonly Span[]>>
> = {
  M1: (message) => tracesIn(message, TELEPHONE),
  M2: (message) => tracesIn(message, MAIL),
  M3: (message) => tracesIn(message, NETWORK),
  M4: outsideLinks,
  M5: (message) => tracesIn(message, ADDRESS),
  M6: (message) => tracesIn(message, REAL_NAME_TOLD),
  M7: (message) => tracesIn(message, NAMES_ITSELF),
  M8: (message) => [
    ...tracesIn(message, MORE_MONEY),
    ...(sellerBears(message.text) ? [] : tracesIn(message, PRICE_RISES)),
  ],
  M9: (message) => tracesIn(message, OTHER_PAYMENT),
  M10: (message) => tracesIn(message, RATING),
  M11: (message) => tracesIn(message, NO_RETURNS),
  M12: (message) => tracesIn(message, BLAME),
  M13: unfilledPlaces,
  M16: (message) => signsIn(message, UNSENDABLE),
  M17: (message) => signsIn(message, GARBLED),
};
