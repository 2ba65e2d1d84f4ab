// What a door would answer on 発送する, 別の便, 届くまで見守る, the report of an outage and 備え, for tests of the sidebar alone: the 29th of
// December, when it works again. Over 300 lines: nearly all of it a data table of answers.

import { anonymityWords, changeWords } from '../../src/app/outage-wording.ts';
import type { IncidentLine, OutageParcel, ReplyOf, RequestOf } from '../../src/app/protocol.ts';
import { referenceFrom } from '../../src/domain/reference/reference.ts';
import { type Alternative, alternativesFor } from '../../src/domain/shipping/alternatives.ts';
import { serviceOf } from '../../src/domain/shipping/read-shipping.ts';
import { outage, outageNamed } from './sidebar-outage.ts';
import { letter, talkContact } from './sidebar-talk.ts';

const made = { incident: outage, drafts: 1, notes: [] };

const products = ['真鍮ピアス しずく型', '革のキーケース', 'リネンのポーチ 花柄', '木のボタン 5個組'];
const buyers = ['ほし', 'つき', '', 'みなも', 'そら'];

/** `number` from 1: the further, the later its deadline. */
export function box(number: number, more: Partial<OutageParcel> = {}): OutageParcel {
  const hour = 9 + number;
  return {
    contact: talkContact(100 + number, {
      buyer: buyers[number % 5] ?? '',
      product: products[number % 4] ?? '',
      marketplace: 'メルカリ',
      key: `P-0${100 + number}`,
      stage: '発送待ち',
      clock: '発送期限',
      clockAt: `12/29 ${hour}:30`,
      clockIso: new Date(Date.UTC(2026, 11, 29, hour - 9, 30)).toISOString(),
    }),
    group: null,
    service: 'らくらくメルカリ便',
    hours: 0.5 + number,
    qrIssued: false,
    told: 'sent',
    consent: '',
    otherService: '',
    tracking: '',
    arrival: '',
    goodwill: '',
    goodwillCost: null,
    long: false,
    lookAtTracking: false,
    ...more,
  };
}

export const recovered: IncidentLine = outageNamed(
  { recovered: true, toShip: 10 },
  { talk: { ...outage.talk, ready: 0 }, next: '復旧したので、荷物を出す' },
);

/** Ten parcels: the first without a readable deadline, one late, one whose buyer has agreed to another service. */
export const tenBoxes: readonly OutageParcel[] = Array.from({ length: 10 }, (_, at) => {
  const parcel = box(at + 1);
  if (at === 0) {
    const contact = { ...parcel.contact, clock: '', clockAt: '', clockIso: '' };
    return { ...parcel, contact, hours: null };
  }
  if (at === 1) return { ...parcel, hours: -3.2, qrIssued: true };
  return parcel;
});

export const packingReply: ReplyOf<'packing'> = {
  kind: 'packing',
  incident: recovered,
  list: [...tenBoxes],
  cursor: null,
  all: tenBoxes.length,
  awaiting: 0,
  gone: [],
};

const reference = referenceFrom([]);

type Service = ReplyOf<'otherWays'>['marketplaces'][number]['services'][number];

const lineOf = ({ service, anonymous, changeable }: Extract<Alternative, { kind: 'service' }>): Service => ({
  service: service.name,
  anonymous,
  anonymity: anonymityWords(anonymous),
  change: changeWords(changeable),
  say: service.say,
  source: service.source,
  certainty: service.certainty,
});

/** By the standard rules, when no code can be made. */
function servicesOf(service: string, marketplace: 'MERCARI' | 'YAHOO_AUCTION'): Service[] {
  const fails = { functions: ['QR・バーコード', '発送通知'] as const, places: [], qrIssued: false };
  return alternativesFor({ service: serviceOf(service), marketplace, ...fails }, reference)
    .filter((one): one is Extract<Alternative, { kind: 'service' }> => one.kind === 'service')
    .filter(({ changeable }) => changeable !== false)
    .map(lineOf);
}

/** Three may be asked; one has agreed, one has not answered, one was asked and the text is not sent. */
export const offeredBoxes: readonly OutageParcel[] = [
  box(1, { long: true }),
  box(2, { long: true }),
  box(3),
  box(4, { consent: '聞いた', otherService: 'ゆうゆうメルカリ便' }),
  box(5, { consent: 'よい', otherService: 'ゆうゆうメルカリ便' }),
  box(6, { consent: '', otherService: 'ゆうゆうメルカリ便' }),
  box(7, { consent: '断られた', otherService: 'ゆうゆうメルカリ便' }),
];

export const lasting: IncidentLine = outageNamed(
  { long: 3, toShip: 7 },
  { talk: { ...outage.talk, ready: 0, awaited: 1 } },
);

export const waysReply: ReplyOf<'otherWays'> = {
  kind: 'otherWays',
  incident: lasting,
  counters: [{ service: 'らくらくメルカリ便', places: ['ヤマト運輸の営業所', '宅配便ロッカーPUDO'] }],
  marketplaces: [
    {
      marketplace: 'MERCARI',
      label: 'メルカリ',
      services: servicesOf('らくらくメルカリ便', 'MERCARI'),
      contacts: offeredBoxes.slice(0, 3).map(({ contact }) => contact.id),
      early: 2,
      qr: 1,
      asked: 4,
      rule: '発送方法は、発送前なら出品者が取引画面で変えられます。',
      steps: '1 取引画面の「発送方法を変更する」を押す\n2 購入者の同意をもらった便を選ぶ',
    },
    {
      marketplace: 'YAHOO_AUCTION',
      label: 'ヤフオク',
      services: [],
      contacts: [],
      early: 3,
      qr: 0,
      asked: 0,
      rule: '',
      steps: '',
    },
  ],
};

/** On their way for days; one has come, late. */
export const leftBoxes: readonly OutageParcel[] = [1, 2, 3].map((number) => {
  const parcel = box(number, { tracking: number === 1 ? '123456789012' : '', arrival: '12/31' });
  const stage = number === 3 ? '到着済み' : '発送済み';
  const contact = { ...parcel.contact, stage, clock: '', clockAt: '', clockIso: '' };
  return { ...parcel, contact, hours: null, lookAtTracking: number < 3 };
});

/** Chosen to cancel; nothing is saved yet, and the last message is not sent. */
export const cancelReply: ReplyOf<'outageCancel'> = {
  kind: 'outageCancel',
  incident: lasting,
  contactId: offeredBoxes[0]?.contact.id ?? '',
  drafts: [
    letter(21, {
      purpose: 'キャンセル前のあいさつ',
      text: 'ほし様\nご相談のとおり、これからキャンセルの手続きを進めます。',
    }),
    letter(22, {
      purpose: 'キャンセル理由の詳細',
      text: '配送サービス「らくらくメルカリ便」の障害が理由です。',
    }),
  ],
  evidence: [
    { evidence: 'やり取りの画面', saved: false },
    { evidence: '障害のお知らせの画面', saved: true },
  ],
  missing: ['やり取りの画面', 'キャンセル前のあいさつ'],
  say: '購入者の同意があれば、出品者から申請できます。費用はかかりません。',
  steps: '1 取引画面の「この取引をキャンセルする」を押す\n2 理由を書いて送る',
  source: 'https://help.jp.mercari.com/guide/articles/1/',
  certainty: '聞いた話',
};

export const reportReply: ReplyOf<'outageReport'> = {
  kind: 'outageReport',
  incident: recovered,
  at: '2026/12/29 18:05',
  services: ['らくらくメルカリ便', 'おてがる配送(ヤマト)'],
  functions: ['QR・バーコード', '発送通知'],
  places: [],
  since: '2026/12/28 9:30',
  recoveredAt: '2026/12/29 16:10',
  hours: 30.7,
  expected: '',
  link: 'https://jp-news.mercari.com/',
  story: [
    {
      at: '2026/12/28 11:05',
      who: '',
      said: '「らくらくメルカリ便 ほか1つの便の障害」で、連絡する相手39件を書き出し、連絡文を39件作りました',
    },
    {
      at: '2026/12/28 15:00',
      who: '店主',
      said: '公式のお知らせを見ました: 復旧の時期は出ていません(次は 12/28 22:00)',
    },
    {
      at: '2026/12/29 16:10',
      who: '店主',
      said: '「らくらくメルカリ便 ほか1つの便の障害」は 12/29 16:10 に復旧しました',
    },
  ],
  messages: [
    {
      at: '2026/12/28 11:31',
      to: 'ほし様',
      transactionId: 'm10000000001',
      purpose: '遅延のお知らせ',
      how: 'この文面',
      text: 'ご購入ありがとうございます。\n配送サービスの障害のため、発送が遅れています。',
    },
  ],
  parcels: [
    {
      market: 'メルカリ',
      transactionId: 'm10000000001',
      buyer: 'ほし',
      product: '真鍮ピアス しずく型',
      service: 'らくらくメルカリ便',
      shipBy: '2026/12/29 12:30',
      provisional: false,
      stage: '発送済み',
      shippedAt: '2026/12/29 16:40',
      tracking: '',
      consent: '',
    },
    {
      market: 'メルカリ',
      transactionId: '',
      buyer: '',
      product: '革のキーケース',
      service: '',
      shipBy: '',
      provisional: false,
      stage: '発送待ち',
      shippedAt: '',
      tracking: '',
      consent: '聞いた',
    },
  ],
  all: 39,
};

export const readinessReply: ReplyOf<'readiness'> = {
  kind: 'readiness',
  sources: [
    {
      about: 'メルカリ',
      name: 'メルカリ お知らせ',
      address: 'https://jp-news.mercari.com/',
      say: '障害とお詫び、復旧の見込みが出ます。',
      checked: '2026-11-20',
      certainty: '公式',
    },
    {
      about: 'ヤマト運輸',
      name: '重要なお知らせ',
      address: 'https://www.kuronekoyamato.co.jp/',
      say: '',
      checked: '',
      certainty: '未確認',
    },
  ],
  ways: [
    {
      service: 'らくらくメルカリ便',
      marketplace: 'MERCARI',
      rows: 29,
      known: true,
      others: [{ service: 'ゆうゆうメルカリ便', anonymity: '匿名のまま' }],
    },
    { service: '定形外', marketplace: 'RAKUMA', rows: 4, known: true, others: [] },
    { service: 'いつもの', marketplace: 'OTHER', rows: 1, known: false, others: [] },
  ],
  rulesDue: 3,
  lettersUnused: 0,
  closedDays: '',
  lacks: [
    '「設定」の「休みの日」が空です。年末年始などを書いておくと、いつ発送するかを連絡文で言えます。',
    '確かめ直す時期の決まりが3件あります。「参照データ」を見てください。',
  ],
};

type Kind =
  | 'packing'
  | 'recordShipped'
  | 'recordMovement'
  | 'otherWays'
  | 'offerService'
  | 'recordConsent'
  | 'recordGoodwill'
  | 'outageReport'
  | 'readiness'
  | 'prepareApology'
  | 'recordChoice'
  | 'outageCancel'
  | 'recordCancelled';

export const usualPacking: { readonly [K in Kind]: ReplyOf<K> } = {
  packing: packingReply,
  recordShipped: {
    kind: 'recordShipped',
    incident: recovered,
    shipped: 1,
    drafts: 1,
    unfit: [],
    doubtful: [],
    notes: [],
  },
  recordMovement: { kind: 'recordMovement', ...made },
  otherWays: waysReply,
  offerService: { kind: 'offerService', ...made, incident: lasting, drafts: 3 },
  recordConsent: { kind: 'recordConsent', consent: 'よい', ...made, incident: lasting },
  recordGoodwill: { kind: 'recordGoodwill', incident: recovered, notes: [] },
  outageReport: reportReply,
  readiness: readinessReply,
  prepareApology: { kind: 'prepareApology', ...made },
  recordChoice: { kind: 'recordChoice', ...made, incident: lasting, drafts: 2 },
  outageCancel: cancelReply,
  recordCancelled: { kind: 'recordCancelled', incident: lasting, notes: [] },
};

/** A door that remembers which parcels have left. */
export function packingDoor(first: ReplyOf<'packing'> = packingReply) {
  let list = [...first.list];
  let gone = [...first.gone];
  let ready = 0;
  const incident = (): IncidentLine => ({ ...recovered, talk: { ...recovered.talk, ready } });
  return {
    packing: (): ReplyOf<'packing'> => ({
      ...first,
      incident: { ...first.incident, talk: { ...first.incident.talk, ready } },
      list,
      gone,
      all: list.length,
    }),
    recordShipped: (request: RequestOf<'recordShipped'>): ReplyOf<'recordShipped'> => {
      const ids = request.parcels.map(({ contactId }) => contactId);
      const isOf = ({ contact }: OutageParcel) => ids.includes(contact.id);
      const [from, to] = request.back === true ? [gone, list] : [list, gone];
      const movedNow = from.filter(isOf);
      const rest = from.filter((one) => !isOf(one));
      [list, gone] = request.back === true ? [[...movedNow, ...to], rest] : [rest, [...movedNow, ...to]];
      ready += request.back === true ? -movedNow.length : movedNow.length;
      return {
        ...usualPacking.recordShipped,
        incident: incident(),
        shipped: movedNow.length,
        drafts: movedNow.length,
      };
    },
  };
}
