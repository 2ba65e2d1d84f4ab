// The sentences that the use cases say: there is one for every refusal, and they read as a calm person speaks.
import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../src/app/protocol.ts';
import { refusalSchema } from '../../src/app/protocol.ts';
import * as wording from '../../src/app/wording.ts';
import { STOCK_FIELD_NAMES, STOCK_FIELDS } from '../../src/domain/stock-field.ts';
import {
  BOOKED_MANUAL,
  BOX_MANUAL,
  bidsCaution,
  RELIST_MANUAL,
  STOP_MANUALS,
} from '../../src/domain/stop-playbook.ts';

const samples: { readonly [Code in Refusal['code']]: Extract<Refusal, { code: Code }> } = {
  badRequest: { code: 'badRequest', where: 'rows.0' },
  notSetUp: { code: 'notSetUp' },
  busy: { code: 'busy' },
  nothingSelected: { code: 'nothingSelected' },
  noTableFound: { code: 'noTableFound' },
  selectionOutside: { code: 'selectionOutside', tab: 'メモ帳' },
  rowsGone: { code: 'rowsGone', rows: 3 },
  tabGone: { code: 'tabGone', tab: '在庫一覧' },
  columnsGone: { code: 'columnsGone', tab: '在庫一覧', headers: ['SKU', '商品'] },
  noSuchIncident: { code: 'noSuchIncident', incidentId: 'T-009' },
  incidentEnded: { code: 'incidentEnded', incidentId: 'T-009' },
  noSuchTask: { code: 'noSuchTask', taskId: 'S1-a-box' },
  taskSettled: { code: 'taskSettled', outcome: '売れていた' },
  outcomeUnfit: { code: 'outcomeUnfit', outcome: '売れていた' },
  notToReverse: { code: 'notToReverse' },
  nothingHeld: { code: 'nothingHeld' },
  nothingGrown: { code: 'nothingGrown' },
  notUndoable: { code: 'notUndoable', reason: 'later' },
  troubleOpen: { code: 'troubleOpen', incidentId: 'T-009' },
  tableInUse: { code: 'tableInUse', tab: '在庫一覧' },
  contactKnown: { code: 'contactKnown', transactionId: 'T000001' },
  nothingToInspect: { code: 'nothingToInspect' },
  noSuchInspection: { code: 'noSuchInspection', inspectionId: 'K1-a-1' },
  inspectionFinished: { code: 'inspectionFinished' },
  inspectionLeftOut: { code: 'inspectionLeftOut' },
  tooManyPieces: { code: 'tooManyPieces', left: 2 },
  changedMeanwhile: { code: 'changedMeanwhile' },
  nothingToInspectAgain: { code: 'nothingToInspectAgain' },
  noSuchContact: { code: 'noSuchContact', contactId: 'C1-a' },
  nothingFound: { code: 'nothingFound' },
  nothingReady: { code: 'nothingReady' },
  nothingToEnd: { code: 'nothingToEnd' },
  endNotChosen: { code: 'endNotChosen', rows: 2 },
  notByHand: { code: 'notByHand' },
  noSuchDraft: { code: 'noSuchDraft', draftId: 'M1-a' },
  alreadySent: { code: 'alreadySent' },
  notSent: { code: 'notSent' },
  alreadyNamed: { code: 'alreadyNamed', transactionId: 'T000001' },
  alreadyTold: { code: 'alreadyTold', purpose: '訂正と確認' },
  nothingToPrepare: { code: 'nothingToPrepare' },
  noSuchLetter: { code: 'noSuchLetter', letter: 'x' },
  letterUnfit: { code: 'letterUnfit', letter: 'お礼' },
  letterLacks: { code: 'letterLacks', letter: '訂正と確認', places: ['正しくは'] },
  letterRefused: { code: 'letterRefused', reasons: ['電話番号のようです。'], final: true },
  buyerUnreachable: { code: 'buyerUnreachable' },
  buyerSettled: { code: 'buyerSettled' },
  notSilentYet: { code: 'notSilentYet', at: '11/23 9:00' },
  wayClosed: { code: 'wayClosed', way: '一部返金', why: '取引が終わっています。' },
  amountMissing: { code: 'amountMissing' },
  nothingAgreed: { code: 'nothingAgreed' },
  evidenceMissing: { code: 'evidenceMissing', missing: ['やり取りの画面'] },
  notYetClosable: { code: 'notYetClosable', left: ['止めたままの商品 3件'] },
  noSuchTemplate: { code: 'noSuchTemplate', templateId: 'L-1' },
  unknownPlaces: { code: 'unknownPlaces', places: ['名前'] },
  noSuchRule: { code: 'noSuchRule', ruleId: 'x.ALL' },
  ruleValue: { code: 'ruleValue', wanted: '日' },
  notAnOutage: { code: 'notAnOutage', incidentId: 'T-009' },
  outageOver: { code: 'outageOver' },
  outageLasts: { code: 'outageLasts' },
  nothingToShip: { code: 'nothingToShip' },
  serviceUnfit: { code: 'serviceUnfit', service: 'ゆうゆうメルカリ便' },
  consentUnfit: { code: 'consentUnfit', from: '聞いた', to: '取り消された' },
  consentMissing: { code: 'consentMissing', buyer: 'ねこ屋' },
  badText: { code: 'badText', field: 'reason', problem: 'nul' },
  emptyField: { code: 'emptyField', field: 'transactionId' },
  mappingUnusable: { code: 'mappingUnusable', tab: '在庫一覧' },
  newerSchema: { code: 'newerSchema', found: 9 },
  settingsBroken: { code: 'settingsBroken', item: '操作の状態' },
};

const notUndoable = ['later', 'undone', 'byHand', 'sent', 'takenIn', 'tables', 'undo', 'unknown'] as const;

const sentences = [
  ...Object.values(samples).map((refusal) => wording.refusalSentence(refusal)),
  ...notUndoable.map((reason) => wording.refusalSentence({ code: 'notUndoable', reason })),
];

/** Sentences that take more than a name and numbers. */
const sampled = new Map<unknown, readonly string[]>([
  [wording.refusalSentence, sentences],
  [
    wording.reachSentence,
    [
      wording.reachSentence(1, { axes: [] }),
      wording.reachSentence(2, {
        axes: ['purchase', 'words', 'shipped', 'outsourcer'],
        words: ' 綿100% ',
        shipped: { from: '2026-11-01', to: '' },
        outsourced: { from: '2026-11-09', to: '2026-11-20' },
      }),
    ],
  ],
  [wording.foundWords, [wording.foundWords('ことば', ['新品', '未使用'])]],
  [wording.freedElsewhereNote, [wording.freedElsewhereNote(['T-001', 'T-002'])]],
  [wording.takeOffSentence, [wording.takeOffSentence([]), wording.takeOffSentence(['在庫', '取引'])]],
]);

/** Every text of a module, functions called with samples. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  const samples = sampled.get(value);
  if (samples !== undefined) return samples;
  if (typeof value === 'function') return [String(value('真鍮ピアス', 3, 2)), String(value('皿', 0, 2))];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf);
  return [];
}

const everything = [
  ...textsOf(wording),
  ...textsOf(STOP_MANUALS),
  ...textsOf(BOX_MANUAL),
  ...textsOf(RELIST_MANUAL),
  ...textsOf(BOOKED_MANUAL),
  ...[0, 3, null].flatMap((bids) => [60, 17, null].map((left) => bidsCaution(bids, left))),
  ...STOCK_FIELD_NAMES.flatMap((name) => textsOf([STOCK_FIELDS[name].label, STOCK_FIELDS[name].without])),
];

it('every refusal of the wire has a sentence, and no sentence is used twice', () => {
  const codes = refusalSchema.options.map((option) => option.entries.code.literal);
  expect([...codes].sort()).toEqual(Object.keys(samples).sort());
  expect(new Set(sentences).size).toBe(codes.length + notUndoable.length - 1);
});

it.each(notUndoable)('what is not undone because of %s is told politely', (reason) =>
  expect(wording.refusalSentence({ code: 'notUndoable', reason })).toMatch(/何も変えていません。$/),
);

it.each(Object.values(samples))('$code is polite, whole and names what it is about', (refusal) => {
  const sentence = wording.refusalSentence(refusal);
  expect(sentence).toMatch(/(です|ます|ません|でした|ください)。$/);
  expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
  const { code, ...facts } = refusal;
  // Field names are translated, and machine ids mean nothing to a person.
  if (['badText', 'emptyField', 'noSuchTask', 'noSuchDraft', 'notUndoable'].includes(code)) return;
  if (['noSuchInspection', 'noSuchContact', 'noSuchLetter', 'noSuchTemplate', 'noSuchRule'].includes(code))
    return;
  // Whether it may be overruled changes the sentence and is no word of it.
  if (code === 'letterRefused') return;
  for (const fact of Object.values(facts).flat()) expect(sentence).toContain(String(fact));
});

describe('a text that a cell cannot hold', () => {
  it.each([
    ['tooLong', '「理由」が長すぎて、表のセルに入りません。49,999文字までに短くしてください。'],
    ['nul', '「理由」に、表のセルに入らない文字(NUL)があります。その文字を消してください。'],
    ['loneSurrogate', '「理由」に、こわれた文字が入っています。その文字を消して、打ち直してください。'],
  ] as const)('%s is one sentence that goes through', (problem, sentence) =>
    expect(wording.refusalSentence({ code: 'badText', field: 'reason', problem })).toBe(sentence),
  );

  it('a field without a name of its own is still named', () =>
    expect(wording.refusalSentence({ code: 'emptyField', field: '宛名' })).toBe(
      '「宛名」を書いてください。',
    ));
});

it('a first reply without a transaction id does not show an empty bracket', () => {
  expect(wording.refusalSentence({ code: 'alreadyNamed', transactionId: '' })).toBe(
    '最初の返事は、もう下書きがあります。',
  );
});

describe('all sentences', () => {
  it('neither blame nor frighten nor call a stop completed', () => {
    expect(everything.length).toBeGreaterThan(80);
    expect(everything.filter((text) => /エラー|失敗|不正|無効|完了|異常|例外/.test(text))).toEqual([]);
  });

  it('never say that a mark has stopped anything', () => {
    const marks = [wording.stopSentence('皿', 3, 0), wording.doubtfulNote(2)];
    expect(
      marks.every((text) => text.includes('印を付けました') && !/止めました|停止しました/.test(text)),
    ).toBe(true);
  });

  it('use no half-width comma or full stop after Japanese, and no blank at the ends', () => {
    expect(everything.filter((text) => /[ぁ-ん一-龠][,.]/.test(text))).toEqual([]);
    expect(everything.filter((text) => text !== text.trim())).toEqual([]);
  });
});

describe('titles', () => {
  it.each([
    ['皿', 1, '皿'],
    ['皿', 8, '皿 ほか7件'],
    ['', 1, '商品'],
    ['', 3, '商品 ほか2件'],
  ])('%j and %d rows', (first, rows, title) => expect(wording.titleOf(first, rows)).toBe(title));
});

it('止めた範囲 names the words and the days', () => {
  expect(
    wording.reachSentence(2, {
      axes: ['purchase', 'words', 'shipped', 'outsourcer'],
      words: ' 綿100% ',
      shipped: { from: '2026-11-01', to: '' },
      outsourced: { from: '2026-11-09', to: '2026-11-20' },
    }),
  ).toBe(
    '選んだ2行と、同じ仕入れ・ことば「綿100%」のある商品・11/1〜に発送した分・同じ外注先(11/9〜11/20に発送した分まで)',
  );
});
