// What a door would answer on 連絡する, 返事を見に行く and one buyer's thread, for tests of the sidebar alone. The texts are the standard
// letters, filled for buyers of the first night. Over 300 lines: nearly all of it a data table of answers.

import type {
  ClockLine,
  ContactLine,
  DraftLine,
  FindingLine,
  IncidentLine,
  LetterCard,
  ReplyOf,
  Thread,
} from '../../src/app/protocol.ts';
import { fillLetter } from '../../src/domain/letters/fill-letter.ts';
import { LETTERS } from '../../src/domain/letters/standard-letters.ts';
import { inspected } from './sidebar-incident.ts';

const DAY = Date.parse('2026-11-23T10:05:00+09:00');

/** All stopped and answered; a defect was found, and buyers have to be told. */
export const talked: IncidentLine = {
  ...inspected,
  status: 'RESPONDING',
  statusLabel: '対応中',
  inspection: { ...inspected.inspection, boxes: 0, boxesBy: '', boxesByIso: '', open: 0, done: 17 },
  talk: { ...inspected.talk, ready: 3, morning: 1, untold: 2, looks: 2, awaited: 3, lookAt: '11/23 9:00' },
  next: '購入者に連絡する',
};

const buyers = ['ほし', 'つき', '', 'みなも', 'こはる', 'ゆず', 'すみれ', 'あおい'] as const;
const markets = ['メルカリ', 'ラクマ', 'メルカリ', 'ヤフオク'] as const;

export const buyerNamed = (number: number): string => buyers[(number - 1) % buyers.length] ?? '';

export function talkContact(number: number, more: Partial<ContactLine> = {}): ContactLine {
  return {
    id: `C-${number}`,
    marketplace: markets[(number - 1) % markets.length] ?? 'メルカリ',
    link: `https://jp.mercari.com/transaction/m2000000${String(number).padStart(4, '0')}`,
    buyer: buyerNamed(number),
    product: '真鍮ピアス しずく型',
    key: `P-00${30 + number}`,
    quantity: 1,
    stage: '到着済み',
    certainty: 'CONFIRMED',
    certaintyLabel: '確定',
    clock: '自動で取引完了',
    clockAt: '11/27 13:00',
    clockIso: '2026-11-27T04:00:00.000Z',
    provisional: false,
    next: '連絡文を送る',
    urgency: '緊急',
    urgencyReason: '説明どおりに売れない物が届いています。(U9)',
    transactionId: `m2000000${String(number).padStart(4, '0')}`,
    answer: 'NOT_ASKED',
    answerLabel: '未連絡',
    resolution: 'PENDING',
    resolutionLabel: '未対応',
    way: '',
    amount: null,
    lookedAt: '',
    promise: '',
    promiseIso: '',
    returned: '',
    place: { token: `取引一覧 k${number}`, tab: '取引一覧', row: 10 + number, day: '11/14' },
    ...more,
  };
}

export function letter(number: number, more: Partial<DraftLine> = {}): DraftLine {
  const contact = talkContact(number);
  const filled = fillLetter(LETTERS['defect-delivered'], {
    now: DAY,
    marketplace: 'MERCARI',
    type: 'PARTIAL_DEFECT',
    stage: 'DELIVERED',
    buyer: contact.buyer,
    product: contact.product,
    what: '留め具がゆるい',
  });
  if (!filled.ok) throw new Error('The letter of the tests lacks something.');
  return {
    id: `M-${100 + number}`,
    purpose: 'お詫びと解決の相談',
    state: 'DRAFT',
    stateLabel: '下書き',
    to: contact.buyer === '' ? 'ご購入者様' : `${contact.buyer}様`,
    marketplace: contact.marketplace,
    link: contact.link,
    text: filled.full,
    short: filled.short,
    recipient: '購入者',
    incidentId: 'T-012',
    contactId: contact.id,
    product: contact.product,
    transactionId: contact.transactionId,
    template: 'お詫びと解決の相談・一部不良(標準 1版)',
    findings: [],
    mayCopy: true,
    when: '今すぐ',
    sentAt: '',
    how: '',
    gist: '',
    promiseAt: '',
    ...more,
  };
}

export function card(number: number, more: Partial<DraftLine> = {}, alsoTo: string[] = []): LetterCard {
  return { draft: letter(number, more), contact: talkContact(number), alsoTo };
}

export const cards = (count: number): LetterCard[] => Array.from({ length: count }, (_, at) => card(at + 1));

/** A telephone number: nobody may send that. */
export const forbidden: FindingLine = {
  rule: 'M1',
  level: 'ERROR',
  levelLabel: '直してください',
  reason: '電話番号のように見える文字があります。取引画面の外での連絡は、規約で禁じられています。',
  source: 'メルカリガイド',
  mayOverrule: false,
};

/** Worth a second look, and no more. */
export const doubtful: FindingLine = {
  rule: 'M9',
  level: 'WARNING',
  levelLabel: '確かめてください',
  reason: '次にいつ連絡するかが書かれていません。',
  source: 'メルカリガイド',
  mayOverrule: true,
};

export const lettersReply: ReplyOf<'letters'> = {
  kind: 'letters',
  incident: talked,
  cards: [card(1, {}, ['真鍮ピアス まる型']), card(2), card(3)],
  morning: [card(4, { when: '朝8時から' })],
  later: [card(5, { when: 'あとで' })],
  cursor: null,
  toMake: 2,
  optional: [
    {
      contactId: 'C-6',
      buyer: 'ゆず',
      product: '真鍮ピアス しずく型',
      letter: 'defect-notice',
      label: '任意のお知らせ',
    },
  ],
  without: [
    {
      why: 'どの段階の取引か分からないので、まだ作れません。',
      buyers: 1,
      contacts: [{ id: 'C-7', buyer: 'すみれ', product: '真鍮ピアス しずく型' }],
      mend: 'stage',
    },
    {
      why: '取引のメッセージが使える期限を過ぎています。',
      buyers: 2,
      contacts: [
        { id: 'C-8', buyer: 'あおい', product: '真鍮ピアス しずく型' },
        { id: 'C-9', buyer: '', product: '真鍮ピアス しずく型' },
      ],
      mend: '',
    },
  ],
  sent: [letter(10, { state: 'SENT', stateLabel: '送信済', sentAt: '11/23 9:40', how: 'この文面で' })],
  all: 5,
};

export const completes: ClockLine = {
  label: '自動で取引完了',
  at: '11/27 13:00',
  iso: '2026-11-27T04:00:00.000Z',
  lost: 'キャンセルや一部返金の方法が使えなくなることがあります。',
  over: false,
  provisional: false,
  certainty: '聞いた話',
};

export const promised: ClockLine = {
  label: '約束した返事',
  at: '11/24 20:00',
  iso: '2026-11-24T11:00:00.000Z',
  lost: '約束した時刻までに返事をしなかったことになります。',
  over: false,
  provisional: false,
  certainty: '',
};

export const missed: ClockLine = {
  label: '補償の申請',
  at: '11/20 23:59',
  iso: '2026-11-20T14:59:00.000Z',
  lost: '補償を申請できなくなります。',
  over: true,
  provisional: false,
  certainty: '未確認',
};

export function thread(
  number: number,
  more: Partial<Thread> = {},
  contact: Partial<ContactLine> = {},
): Thread {
  return {
    contact: talkContact(number, {
      answer: 'NO_REPLY',
      answerLabel: '返事なし',
      resolution: 'CONTACTED',
      resolutionLabel: '連絡済',
      next: '返事を見に行く',
      lookedAt: '11/22 21:10',
      promise: '11/24 20:00',
      promiseIso: promised.iso,
      ...contact,
    }),
    clocks: [promised, completes],
    gone: [],
    reachable: true,
    letters: [
      letter(number, { state: 'SENT', stateLabel: '送信済', sentAt: '11/22 20:40', how: 'この文面で' }),
    ],
    silence: { kind: 'wait', at: '11/25 20:40', step: '催促', remind: false },
    lookAt: '11/23 9:00',
    lookIso: '2026-11-23T00:00:00.000Z',
    lookDue: true,
    offers: [{ letter: 'all-clear', label: '問題なしのお知らせ' }],
    shippedOn: '2026-11-18',
    deliveredOn: '2026-11-20',
    completedOn: '',
    cancelAskedAt: '',
    autoCompleteHeld: false,
    ...more,
  };
}

/** A buyer with a problem, nothing agreed on yet. */
export const toSettle = thread(
  3,
  { lookDue: false, silence: { kind: 'none', at: '', step: '', remind: false } },
  { answer: 'AFFECTED', answerLabel: '問題あり', resolution: 'WAITING', next: '解決方法を決める' },
);

/** Looked at a short while ago. */
export const waiting = thread(4, { lookDue: false, lookAt: '11/23 22:00' });

export const threadsReply: ReplyOf<'threads'> = {
  kind: 'threads',
  incident: talked,
  threads: [thread(1), thread(2), toSettle, waiting],
  all: 4,
  lookedAt: '11/22 21:10',
  cursor: null,
};

const none = { draft: null, lacks: [] as string[], notes: [] as string[] };

/** One good reply for every request of these screens. */
export const usualTalk = {
  letters: lettersReply,
  prepareLetters: {
    kind: 'prepareLetters',
    incident: talked,
    made: 2,
    without: [...lettersReply.without],
    notes: [],
  },
  makeLetter: {
    kind: 'makeLetter',
    incident: talked,
    draft: letter(6, { purpose: '任意のお知らせ' }),
    lacks: [],
    thread: thread(6),
    notes: [],
  },
  checkLetter: { kind: 'checkLetter', draftId: 'M-101', findings: [] },
  editLetter: { kind: 'editLetter', draft: letter(1), notes: [] },
  reviewLetter: {
    kind: 'reviewLetter',
    draft: letter(1, { state: 'REVIEWED', stateLabel: '確認済' }),
    notes: [],
  },
  setLetterAside: {
    kind: 'setLetterAside',
    incident: talked,
    draft: letter(1, { when: 'あとで' }),
    notes: [],
  },
  threads: threadsReply,
  thread: { kind: 'thread', incident: talked, thread: thread(1) },
  recordAnswer: {
    kind: 'recordAnswer',
    incident: talked,
    thread: thread(1, { lookDue: false, lookAt: '11/23 22:05' }),
    ...none,
  },
  followUp: {
    kind: 'followUp',
    incident: talked,
    thread: thread(1),
    ...none,
    draft: letter(1, { id: 'M-201', purpose: '催促' }),
  },
  recordTimes: {
    kind: 'recordTimes',
    incident: talked,
    thread: thread(1, { deliveredOn: '2026-11-21' }),
    notes: [],
  },
} satisfies {
  readonly [K in
    | 'letters'
    | 'prepareLetters'
    | 'makeLetter'
    | 'checkLetter'
    | 'editLetter'
    | 'reviewLetter'
    | 'setLetterAside'
    | 'threads'
    | 'thread'
    | 'recordAnswer'
    | 'followUp'
    | 'recordTimes']: ReplyOf<K>;
};
