// What a door would answer on 発送できない and one outage, for tests of the sidebar alone: the 28th of December, 39 parcels of three
// services of one carrier. Over 300 lines: nearly all of it a data table of answers.

import type { HitOrder, IncidentLine, OutageParcel, ReplyOf } from '../../src/app/protocol.ts';
import { incident } from './sidebar-incident.ts';
import { talkContact } from './sidebar-talk.ts';

type Facts = NonNullable<IncidentLine['outage']>;

export const facts: Facts = {
  recovered: false,
  lookAt: '12/28 15:00',
  lookIso: '2026-12-28T06:00:00.000Z',
  lookDue: false,
  toShip: 39,
  progress: 0,
  progressAt: '12/29 20:00',
  long: 0,
  tracking: 0,
};

export const outage: IncidentLine = {
  ...incident,
  id: 'T-021',
  title: 'らくらくメルカリ便 ほか2つの便の障害',
  type: 'PLATFORM_OUTAGE',
  typeLabel: '⑤発送の障害',
  status: 'RESPONDING',
  statusLabel: '対応中',
  since: '12/28 11:05',
  tasksAll: 0,
  listingsOpen: 0,
  boxesOpen: 0,
  sells: null,
  box: null,
  firstReply: 'notNeeded',
  talk: { ...incident.talk, ready: 39 },
  outage: facts,
  next: '連絡する相手に知らせる',
};

export const outageNamed = (more: Partial<Facts>, line: Partial<IncidentLine> = {}): IncidentLine => ({
  ...outage,
  ...line,
  outage: { ...facts, ...more },
});

const services = [
  'らくらくメルカリ便',
  'おてがる配送(ヤマト運輸)',
  'かんたんラクマパック(ヤマト運輸)',
] as const;
const markets = ['メルカリ', 'ヤフオク', 'ラクマ'] as const;

export function hit(number: number, group: HitOrder['group'], more: Partial<HitOrder> = {}): HitOrder {
  const day = 28 + (number % 4);
  return {
    token: `取引一覧 o${number}`,
    group,
    tab: '取引一覧',
    row: 40 + number,
    key: `P-0${100 + number}`,
    product: '真鍮ピアス しずく型',
    buyer: ['ほし', 'つき', '', 'みなも'][number % 4] ?? '',
    market: markets[number % 3] ?? 'メルカリ',
    service: services[number % 3] ?? '',
    shipBy: `12/${day} ${12 + (number % 8)}:30`,
    shipByIso: `2026-12-${day}T0${3 + (number % 6)}:30:00.000Z`,
    hours: 3.5 + number,
    provisional: false,
    ...more,
  };
}

const sourceList: ReplyOf<'outage'>['sources'] = [
  {
    about: 'メルカリ',
    name: 'メルカリ お知らせ',
    address: 'https://jp-news.mercari.com/',
    say: '障害とお詫び、復旧の見込みが出ます。',
  },
  {
    about: 'ヤマト運輸',
    name: 'ヤマト運輸 お知らせ',
    address: 'https://www.kuronekoyamato.co.jp/',
    say: '荷物の遅れと、受付を止めている地域が出ます。',
  },
];

const help = {
  firstAid: ['集荷を頼んでいた荷物は、営業所かコンビニに持ち込めば出せることがあります。'],
  counters: [{ service: 'らくらくメルカリ便', places: ['ヤマト運輸の営業所', '宅配便ロッカーPUDO'] }],
  sources: sourceList,
  estimate: '過去の例 14~86時間',
  outlook: '復旧が12月29日18時までなら12月29日に、1月4日の朝までなら1月4日に発送いたします。',
  closedUnread: [],
  messagesDown: false,
};

const listed: HitOrder[] = [
  ...Array.from({ length: 17 }, (_, at) => hit(at + 1, 'WITHIN_DAY')),
  ...Array.from({ length: 4 }, (_, at) =>
    hit(at + 20, 'UNREADABLE', { shipBy: '', shipByIso: '', hours: null }),
  ),
  ...Array.from({ length: 18 }, (_, at) => hit(at + 30, 'LATER', { hours: 26 + at })),
];

export const options: ReplyOf<'outageOptions'> = {
  kind: 'outageOptions',
  services: [
    {
      service: 'らくらくメルカリ便',
      label: 'らくらくメルカリ便',
      orders: 29,
      unpaid: 0,
      shipped: 3,
      marketplaces: ['メルカリ'],
      carrier: 'ヤマト運輸',
    },
    {
      service: 'おてがる配送(ヤマト)',
      label: 'おてがる配送(ヤマト)',
      orders: 6,
      unpaid: 0,
      shipped: 0,
      marketplaces: ['ヤフオク'],
      carrier: 'ヤマト運輸',
    },
    {
      service: 'ラクマパック(ヤマト)',
      label: 'ラクマパック(ヤマト)',
      orders: 4,
      unpaid: 0,
      shipped: 0,
      marketplaces: ['ラクマ'],
      carrier: 'ヤマト運輸',
    },
    {
      service: 'ゆうゆうメルカリ便',
      label: 'ゆうゆうメルカリ便',
      orders: 4,
      unpaid: 1,
      shipped: 0,
      marketplaces: ['メルカリ'],
      carrier: '日本郵便',
    },
  ],
  functions: ['QR・バーコード', '発送通知', '集荷', '追跡', '取引メッセージ', '店の受付'],
  estimate: '過去の例 14~86時間',
  closedDays: '12/30〜1/3',
  closedUnread: [],
  open: [],
};

export const preview: ReplyOf<'previewOutage'> = {
  kind: 'previewOutage',
  groups: [
    { group: 'WITHIN_DAY', label: '24時間以内', orders: 17 },
    { group: 'UNREADABLE', label: '期限が読めない', orders: 4 },
    { group: 'LATER', label: 'そのあと', orders: 18 },
  ],
  marketplaces: [
    { marketplace: 'MERCARI', label: 'メルカリ', orders: 29 },
    { marketplace: 'YAHOO_AUCTION', label: 'ヤフオク', orders: 6 },
    { marketplace: 'RAKUMA', label: 'ラクマ', orders: 4 },
  ],
  list: listed,
  cursor: null,
  rows: listed.map(({ token }) => token),
  known: 0,
  unclear: 0,
  letters: 39,
  tells: true,
  ...help,
};

export function parcel(number: number, more: Partial<OutageParcel> = {}): OutageParcel {
  return {
    contact: talkContact(number, {
      stage: '発送待ち',
      clock: '発送期限',
      clockAt: `12/29 ${10 + number}:30`,
      clockIso: '2026-12-29T03:30:00.000Z',
    }),
    group: 'WITHIN_DAY',
    service: 'らくらくメルカリ便',
    hours: 5.5 + number,
    qrIssued: false,
    told: 'draft',
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

export const outageReply: ReplyOf<'outage'> = {
  kind: 'outage',
  incident: outage,
  services: ['らくらくメルカリ便', 'おてがる配送(ヤマト)', 'ラクマパック(ヤマト)'],
  functions: ['QR・バーコード', '発送通知', '集荷'],
  places: [],
  since: '12/28 9:30',
  expected: '',
  link: '',
  recoveredAt: '',
  lookedAt: '12/28 11:05',
  nextLook: '12/28 15:00',
  nextLookIso: '2026-12-28T06:00:00.000Z',
  groups: [
    { group: 'WITHIN_DAY', label: '24時間以内', orders: 17, told: 5 },
    { group: 'UNREADABLE', label: '期限が読めない', orders: 4, told: 0 },
    { group: 'LATER', label: 'そのあと', orders: 18, told: 0 },
  ],
  list: [
    parcel(1, { told: 'sent' }),
    parcel(2),
    parcel(3, { group: 'UNREADABLE', hours: null }),
    parcel(4, { group: 'LATER', hours: 30 }),
  ],
  cursor: null,
  newOrders: 0,
  moved: 0,
  ...help,
};

type Kind =
  | 'outageOptions'
  | 'previewOutage'
  | 'declareOutage'
  | 'outage'
  | 'addOrders'
  | 'recordLook'
  | 'recordParcels'
  | 'prepareProgress'
  | 'recordRecovery';

export const usualOutage: { readonly [K in Kind]: ReplyOf<K> } = {
  outageOptions: options,
  previewOutage: preview,
  declareOutage: {
    kind: 'declareOutage',
    incident: outage,
    contacts: 39,
    drafts: 39,
    tasks: 0,
    lacks: [],
    notes: [],
  },
  outage: outageReply,
  addOrders: { kind: 'addOrders', incident: outage, contacts: 7, moved: 2, drafts: 7, notes: [] },
  recordLook: {
    kind: 'recordLook',
    incident: outageNamed({ lookAt: '12/28 22:00', lookIso: '2026-12-28T13:00:00.000Z' }),
    nextLook: '12/28 22:00',
    drafts: 0,
    notes: [],
  },
  recordParcels: { kind: 'recordParcels', incident: outage, changed: 4, notes: [] },
  prepareProgress: { kind: 'prepareProgress', incident: outage, drafts: 39, notes: [] },
  recordRecovery: {
    kind: 'recordRecovery',
    incident: outageNamed({ recovered: true }, { next: '復旧したので、荷物を出す' }),
    withdrawn: 0,
    toShip: 39,
    notes: [],
  },
};
