// Every cell of the table purpose × stage, written down a second time as the product wants it, and what bends it.
import { describe, expect, it } from 'vitest';
import { CERTAINTY, CONFORMITY, INCIDENT_TYPE, STAGE, type Stage } from '../../../src/domain/labels.ts';
import { type LetterCase, letterFor } from '../../../src/domain/letters/letter-matrix.ts';
import { LETTERS } from '../../../src/domain/letters/standard-letters.ts';

const USUAL: LetterCase = {
  type: 'UNKNOWN',
  conformity: null,
  certainty: 'CONFIRMED',
  stage: 'DELIVERED',
  reachable: true,
  isReporter: false,
};

const STAGES: readonly Stage[] = [
  'AWAITING_PAYMENT',
  'AWAITING_SHIPMENT',
  'SHIPPED',
  'DELIVERED',
  'COMPLETED',
];

const cases: readonly Pick<LetterCase, 'stage' | 'reachable'>[] = [
  ...STAGES.map((stage) => ({ stage, reachable: true })),
  { stage: 'COMPLETED', reachable: false },
];

/** The purpose, with 任意 in front where the draft is only offered, and — where there is none. */
function said(one: LetterCase): string {
  const choice = letterFor(one);
  if (choice.kind === 'none') {
    expect(choice.why).not.toBe('');
    return '—';
  }
  return `${choice.need === 'optional' ? '任意 ' : ''}${LETTERS[choice.letter].purpose}`;
}

const OFFICE = '事務局に問い合わせ';
const NOTHING = ['—', '—', '—', '—', '—', '—'];

describe('the whole table', () => {
  const rows: readonly [string, Partial<LetterCase>, readonly string[]][] = [
    [
      'who reported',
      { type: 'PARTIAL_DEFECT', isReporter: true },
      ['—', '—', '—', '最初の返事', '最初の返事', OFFICE],
    ],
    [
      '① 確定',
      { type: 'WRONG_SHIPMENT' },
      ['—', '—', '届く前のお知らせ', 'お詫びと解決の相談', 'お詫びと解決の相談', OFFICE],
    ],
    [
      '① 疑い',
      { type: 'WRONG_SHIPMENT', certainty: 'SUSPECTED' },
      ['—', '—', '届いたら確認のお願い', '中身の確認のお願い', '任意 中身の確認のお願い', '—'],
    ],
    [
      '②',
      { type: 'DESCRIPTION_ERROR' },
      [
        '訂正(取り消しできます)',
        '訂正と「続ける/やめる」',
        '訂正と確認',
        '訂正と問題の有無',
        '訂正とお詫び',
        `任意 ${OFFICE}`,
      ],
    ],
    [
      '③(1) 確定',
      { type: 'PARTIAL_DEFECT', conformity: 'NOT_CONFORM' },
      [
        '取り消しの相談',
        '発送を止めたお知らせ・相談',
        '届く前のお知らせ',
        'お詫びと解決の相談',
        'お詫びと解決の相談',
        OFFICE,
      ],
    ],
    [
      '③ 疑い, one found',
      {
        type: 'PARTIAL_DEFECT',
        conformity: 'NOT_CONFORM',
        certainty: 'SUSPECTED',
        inspected: { seen: 1, faulty: 1 },
      },
      ['—', '—', '—', '確認のお願い', '—', '—'],
    ],
    [
      '③(2)',
      { type: 'PARTIAL_DEFECT', conformity: 'DEGRADED' },
      ['—', '—', '任意 任意のお知らせ', '任意 任意のお知らせ', '—', '—'],
    ],
    [
      '④',
      { type: 'FATAL_DEFECT' },
      [
        '取り消しの相談',
        '発送を止めたお知らせ・相談',
        '使わないでください',
        '使わないでください',
        '使わないでください',
        OFFICE,
      ],
    ],
    [
      '⑤',
      { type: 'PLATFORM_OUTAGE' },
      ['見込みのお知らせ', '遅延のお知らせ', '追跡が動かないとき', '遅れたお詫び', '—', '—'],
    ],
    ['まだ分からない', {}, NOTHING],
    ['③ 未判定', { type: 'PARTIAL_DEFECT', conformity: 'UNDECIDED' }, NOTHING],
    ['③ not judged', { type: 'PARTIAL_DEFECT', conformity: null, certainty: 'SUSPECTED' }, NOTHING],
    ['③ 基準達成', { type: 'PARTIAL_DEFECT', conformity: 'CONFORMS' }, NOTHING],
    ['関係なし', { type: 'FATAL_DEFECT', certainty: 'UNRELATED' }, NOTHING],
  ];
  it.each(rows)('%s', (_, given, expected) => {
    expect(cases.map((one) => said({ ...USUAL, ...given, ...one }))).toEqual(expected);
  });
});

describe('③ 疑い waits for the inspection', () => {
  const suspected = {
    ...USUAL,
    type: 'PARTIAL_DEFECT',
    conformity: 'NOT_CONFORM',
    certainty: 'SUSPECTED',
  } as const;
  it.each([
    ['DELIVERED', undefined, '—'],
    ['DELIVERED', { seen: 3, faulty: 0 }, '—'],
    ['DELIVERED', { seen: 1, faulty: 1 }, '確認のお願い'],
    ['SHIPPED', undefined, '—'],
    ['SHIPPED', { seen: 2, faulty: 2 }, '—'],
    ['SHIPPED', { seen: 3, faulty: 0 }, '—'],
    ['SHIPPED', { seen: 3, faulty: 1 }, '任意 届いたら確認のお願い'],
  ] as const)('%s %o: %s', (stage, inspected, expected) => {
    expect(said({ ...suspected, stage, ...(inspected === undefined ? {} : { inspected }) })).toBe(expected);
  });
});

it.each([
  ['WRONG_SHIPMENT', 'CONFIRMED'],
  ['WRONG_SHIPMENT', 'SUSPECTED'],
  ['PARTIAL_DEFECT', 'SUSPECTED'],
] as const)('a held parcel of %s %s gets the late notice only when its deadline goes', (type, certainty) => {
  const held = { ...USUAL, type, certainty, conformity: 'NOT_CONFORM', stage: 'AWAITING_SHIPMENT' } as const;
  expect(said(held)).toBe('—');
  expect(said({ ...held, late: true })).toBe('発送遅れのお知らせ');
  expect(said({ ...held, late: true, stage: 'AWAITING_PAYMENT' })).toBe('—');
});

it('after the delay notice come progress, another service, wait or cancel, in this order', () => {
  const choice = letterFor({ ...USUAL, type: 'PLATFORM_OUTAGE', stage: 'AWAITING_SHIPMENT' });
  expect(choice.kind === 'letter' && choice.later).toEqual([
    'outage-progress',
    'outage-other-carrier',
    'outage-wait-or-cancel',
  ]);
});

it('no letter where nobody bought, the transaction is cancelled, or its stage cannot be read', () => {
  for (const stage of [null, 'NOT_SOLD', 'CANCELLED'] as const) {
    expect(said({ ...USUAL, type: 'FATAL_DEFECT', stage })).toBe('—');
  }
});

it('a letter is only chosen where it says that it belongs', () => {
  const fits = <One>(list: readonly One[], one: One): boolean => list.length === 0 || list.includes(one);
  for (const type of INCIDENT_TYPE.codes)
    for (const conformity of [null, ...CONFORMITY.codes])
      for (const certainty of CERTAINTY.codes)
        for (const stage of STAGE.codes)
          for (const reachable of [true, false])
            for (const late of [true, false]) {
              const inspected = { seen: 3, faulty: 1 };
              const choice = letterFor({
                type,
                conformity,
                certainty,
                stage,
                reachable,
                late,
                inspected,
                isReporter: false,
              });
              if (choice.kind === 'none') continue;
              for (const id of [choice.letter, ...choice.later]) {
                const letter = LETTERS[id];
                expect(fits(letter.types, type), `${id} ${type}`).toBe(true);
                expect(fits(letter.certainty, certainty), `${id} ${certainty}`).toBe(true);
                expect(fits(letter.stages, stage), `${id} ${stage}`).toBe(true);
                if (conformity !== null && type === 'PARTIAL_DEFECT')
                  expect(fits(letter.conformity, conformity), `${id} ${conformity}`).toBe(true);
                expect(letter.recipient).toBe(reachable ? '購入者' : '事務局');
              }
            }
});
