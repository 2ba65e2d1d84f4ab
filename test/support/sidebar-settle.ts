// What a door would answer on どう解決しますか, 事務局に聞く and 終える, for tests of the sidebar alone. The ways are those of the standard
// rules, for a buyer of メルカリ whose earrings have come. Over 300 lines: nearly all of it a data table of answers.

import type {
  DraftLine,
  IncidentLine,
  Inquiry,
  OfferedWay,
  ReplyOf,
  SettlementWire,
} from '../../src/app/protocol.ts';
import { fillLetter } from '../../src/domain/letters/fill-letter.ts';
import { LETTERS } from '../../src/domain/letters/standard-letters.ts';
import { referenceFrom } from '../../src/domain/reference/reference.ts';
import { costOf } from '../../src/domain/settling/cost.ts';
import { closedWays, offeredWays, type SettlingCase } from '../../src/domain/settling/offered-ways.ts';
import type { Closing, Terms } from '../../src/domain/settling/terms.ts';
import { letter, talked, thread, toSettle } from './sidebar-talk.ts';

const DAY = Date.parse('2026-11-23T10:05:00+09:00');
const reference = referenceFrom([]);

const closes = ({ what, sure }: Closing): string => {
  const word = { メッセージ: 'メッセージが使え', 評価: '評価ができ', キャンセル: 'あとからキャンセルでき' }[
    what
  ];
  return sure ? `${word}なくなります` : `${word}なくなることがあります`;
};

function offered(terms: Terms, one: SettlingCase, agreed: number | null): OfferedWay {
  const { way, fit, who, evidence, anonymity, rule } = terms;
  const { words, refund } = costOf(way, one.stage, { price: null, agreed });
  return {
    way,
    fit: fit.kind,
    why: fit.kind === 'fits' ? '' : fit.why,
    who,
    cost: words,
    refund,
    closes: terms.closes.map(closes),
    evidence: [...evidence],
    anonymity,
    say: rule.say,
    steps: rule.steps,
    source: rule.source,
    checked: rule.checked,
    certainty: rule.certainty,
  };
}

/** Below standard, and come: every way but none is closed. */
export const delivered: SettlingCase = {
  type: 'PARTIAL_DEFECT',
  subKind: null,
  tooLittle: null,
  conformity: 'NOT_CONFORM',
  marketplace: 'MERCARI',
  stage: 'DELIVERED',
};

export function waysOf(one: SettlingCase, agreed: number | null = null): OfferedWay[] {
  return [...offeredWays(one, reference), ...closedWays(one, reference)].map((terms) =>
    offered(terms, one, agreed),
  );
}

/** Nothing is agreed on yet. */
export const choosing: SettlementWire = {
  way: null,
  amount: null,
  ways: waysOf(delivered),
  evidence: [],
  missing: [],
  carriedOut: '',
  returned: '',
  mayHaveTwin: false,
};

const toSave = [
  'やり取りの画面',
  '合意した内容',
  '品物の写真',
  '商品ページと説明',
  '発送の控えと追跡',
] as const;

/** 一部返金 of 500 yen; the picture of the talk is saved, the rest is not. */
export const agreed: SettlementWire = {
  ...choosing,
  way: '一部返金',
  amount: 500,
  ways: waysOf(delivered, 500),
  evidence: toSave.map((evidence) => ({ evidence, saved: evidence === 'やり取りの画面' })),
  missing: toSave.filter((evidence) => evidence !== 'やり取りの画面'),
};

export const allSaved: SettlementWire = {
  ...agreed,
  evidence: toSave.map((evidence) => ({ evidence, saved: true })),
  missing: [],
};

export const carried: SettlementWire = { ...allSaved, carriedOut: '11/24 10:12' };

/** The letter that confirms what was agreed on. */
export const agreedLetter: DraftLine = letter(3, {
  id: 'M-301',
  purpose: '解決の確認',
  template: '解決の確認・一部返金(標準) 第1版',
});

export const settled = thread(
  3,
  { ...toSettle, letters: [agreedLetter, ...toSettle.letters] },
  { ...toSettle.contact, way: '一部返金', amount: 500, resolution: 'AGREED', resolutionLabel: '合意' },
);

const filled = fillLetter(LETTERS['office-inquiry'], {
  now: DAY,
  marketplace: 'MERCARI',
  type: 'PARTIAL_DEFECT',
  stage: 'DELIVERED',
  buyer: '',
  product: '真鍮ピアス しずく型',
  what: '留め具がゆるい',
  transactionId: 'm20000000003',
});

export const inquiryText = filled.ok ? filled.full : '';

export function inquiry(id: string, more: Partial<Inquiry> = {}, draft: Partial<DraftLine> = {}): Inquiry {
  return {
    draft: letter(3, {
      id,
      purpose: '事務局に問い合わせ',
      to: 'メルカリ 事務局',
      link: '',
      text: inquiryText,
      short: '',
      recipient: '事務局',
      template: '事務局に問い合わせ・解決の進め方(標準) 第1版',
      ...draft,
    }),
    marketplace: 'メルカリ',
    buyer: '',
    question: '',
    askedAt: '',
    answer: '',
    nextLook: '',
    nextLookIso: '',
    lookDue: false,
    ...more,
  };
}

const SENT = { state: 'SENT', stateLabel: '送信済', sentAt: '11/23 10:20', how: 'この文面' } as const;

export const unasked = inquiry('M-401');

export const asked = inquiry(
  'M-402',
  {
    marketplace: 'ラクマ',
    askedAt: '11/23 10:20',
    nextLook: '11/24 10:00',
    nextLookIso: '2026-11-24T01:00:00.000Z',
  },
  SENT,
);

export const lookedFor = inquiry(
  'M-403',
  { buyer: 'つき', askedAt: '11/22 10:20', nextLook: '11/23 10:00', lookDue: true },
  { ...SENT, link: 'https://help.jp.mercari.com/' },
);

export const answered = inquiry(
  'M-404',
  { askedAt: '11/21 9:00', answer: '部品だけの再発送は、匿名配送では受け付けていないとのこと。' },
  { ...SENT, state: 'ANSWERED', stateLabel: '返信あり' },
);

export const inquiriesReply: ReplyOf<'inquiries'> = {
  kind: 'inquiries',
  incident: talked,
  inquiries: [unasked, asked, lookedFor, answered],
  marketplaces: [
    { marketplace: 'MERCARI', label: 'メルカリ' },
    { marketplace: 'RAKUMA', label: 'ラクマ' },
    { marketplace: 'YAHOO_AUCTION', label: 'ヤフオク' },
  ],
  kept: [
    {
      about: 'メルカリ',
      question: '部品だけ送り直すとき、匿名のままにできますか',
      answer: '部品だけの再発送は、匿名配送では受け付けていないとのこと。',
      on: '2026-11-21',
    },
  ],
};

export const twinsReply: ReplyOf<'twins'> = {
  kind: 'twins',
  contactId: 'C-3',
  twins: [
    {
      row: '取引一覧 k31',
      buyer: 'みずいろ',
      product: 'リネンシャツ 生成り Mサイズ',
      transactionId: 'm10000000052',
      marketplace: 'メルカリ',
      shippedOn: '11/18',
      known: false,
    },
    {
      row: '取引一覧 k32',
      buyer: '',
      product: 'リネンシャツ 生成り Lサイズ',
      transactionId: 'm10000000053',
      marketplace: 'ラクマ',
      shippedOn: '11/19',
      known: true,
    },
  ],
  note: '',
};

/** All buyers are settled, and nothing is stopped or unsent. */
export const closable: IncidentLine = {
  ...talked,
  status: 'MONITORING',
  statusLabel: '様子見',
  tasksDone: 7,
  reverseOpen: 0,
  talk: { ...talked.talk, ready: 0, morning: 0, untold: 0, looks: 0, awaited: 0 },
  mayClose: true,
  next: 'このトラブルを終える',
};

export const closingReply: ReplyOf<'closing'> = {
  kind: 'closing',
  incident: closable,
  left: [
    { what: 'buyers', label: '話が済んでいない購入者', count: 2, forbids: false },
    { what: 'returns', label: '返送を待っている品物', count: 1, forbids: false },
  ],
  mayClose: true,
  cause: '',
  change: '',
  checkOn: '',
  loss: 3200,
  lossLines: [
    { label: '返したお金(一部返金 2件)', yen: 1200 },
    { label: '廃棄した物の仕入れ値', yen: 2000 },
  ],
  withOutsourcer: true,
};

export const claimsReply: ReplyOf<'claimTexts'> = {
  kind: 'claimTexts',
  incidentId: 'T-012',
  yen: 3200,
  texts: [
    { name: '彫金室', text: '彫金室 様\n\n費用のことをご相談させてください。', lacks: [] },
    { name: '梱包のみなみ', text: '', lacks: ['起きたこと'] },
  ],
};

export const notYetClosable: ReplyOf<'closing'> = {
  ...closingReply,
  incident: { ...closable, mayClose: false, next: '売るのを再開する' },
  left: [
    { what: 'holds', label: '止めたままの商品', count: 3, forbids: true },
    { what: 'tasks', label: '止める作業', count: 1, forbids: true },
    { what: 'reverse', label: '元に戻す作業', count: 2, forbids: true },
    { what: 'drafts', label: '送っていない連絡文', count: 4, forbids: true },
    ...closingReply.left,
    { what: 'office', label: '答えを待っている事務局', count: 1, forbids: false },
  ],
  mayClose: false,
  loss: null,
  lossLines: [],
};

export const ended: IncidentLine = { ...closable, status: 'CLOSED', statusLabel: '終了', mayClose: false };

/** 防止策を確かめる日 has come. */
export const toCheck: IncidentLine = { ...ended, checkOn: '2026-12-20' };

/** One good reply for every request of these screens. */
export const usualSettle = {
  settlement: { kind: 'settlement', incident: talked, thread: toSettle, settlement: choosing },
  settle: {
    kind: 'settle',
    incident: talked,
    thread: settled,
    settlement: agreed,
    draft: agreedLetter,
    lacks: [],
    notes: [],
  },
  recordEvidence: { kind: 'recordEvidence', thread: settled, settlement: allSaved, notes: [] },
  carryOut: { kind: 'carryOut', incident: talked, thread: settled, settlement: carried, notes: [] },
  recordReturn: {
    kind: 'recordReturn',
    incident: talked,
    thread: settled,
    settlement: { ...agreed, returned: '届いた' },
    toInspect: true,
    notes: [],
  },
  twins: twinsReply,
  askTwin: {
    kind: 'askTwin',
    incident: talked,
    thread: thread(9),
    draft: letter(9, { id: 'M-302', purpose: '取りちがえの確認のお願い' }),
    lacks: [],
    notes: [],
  },
  closing: closingReply,
  claimTexts: claimsReply,
  close: { kind: 'close', incident: ended, notes: [] },
  recordPrevention: { kind: 'recordPrevention', incident: ended, notes: [] },
  inquiries: inquiriesReply,
  askOffice: { kind: 'askOffice', incident: talked, inquiry: unasked, lacks: [], notes: [] },
  recordOfficeAnswer: { kind: 'recordOfficeAnswer', incident: talked, inquiry: answered, notes: [] },
} satisfies {
  readonly [K in
    | 'settlement'
    | 'settle'
    | 'recordEvidence'
    | 'carryOut'
    | 'recordReturn'
    | 'twins'
    | 'askTwin'
    | 'closing'
    | 'claimTexts'
    | 'close'
    | 'recordPrevention'
    | 'inquiries'
    | 'askOffice'
    | 'recordOfficeAnswer']: ReplyOf<K>;
};
