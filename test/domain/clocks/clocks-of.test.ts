// Every clock at its edges: instants, ends of months, 2/29, and where a day begins in Japan.
import { describe, expect, it } from 'vitest';
import { chancesGone, clocksOf } from '../../../src/domain/clocks/clocks-of.ts';
import { referenceFrom } from '../../../src/domain/reference/reference.ts';
import type { TradeFacts } from '../../../src/domain/trade-facts.ts';

const at = (moment: string): number => Date.parse(`${moment}+09:00`);
const said = (instant: number): string => new Date(instant + 9 * 3_600_000).toISOString().slice(0, 16);

const REFERENCE = referenceFrom([]);
const NOW = at('2026-11-20T12:00');

const USUAL: TradeFacts = {
  marketplace: 'MERCARI',
  stage: 'DELIVERED',
  certainty: 'CONFIRMED',
  resolution: 'PENDING',
  shipBy: null,
  provisional: false,
  promise: null,
};

const clocks = (facts: Partial<TradeFacts>, now = NOW): readonly string[] =>
  clocksOf({ ...USUAL, ...facts }, REFERENCE, now).map(
    (clock) => `${clock.label} ${said(clock.at)}${clock.over ? ' over' : ''}`,
  );

describe('自動で取引完了', () => {
  it.each([
    ['2026-11-15T00:00', '2026-11-24T13:00'],
    ['2026-11-15T23:59', '2026-11-24T13:00'],
    ['2026-11-25T10:00', '2026-12-04T13:00'],
    ['2026-12-25T10:00', '2027-01-03T13:00'],
    ['2028-02-20T10:00', '2028-02-29T13:00'],
    ['2027-02-20T10:00', '2027-03-01T13:00'],
  ])('発送通知 %s: %s', (shippedAt, completes) => {
    for (const stage of ['SHIPPED', 'DELIVERED'] as const)
      expect(clocks({ stage, shippedAt: at(shippedAt) }, at(shippedAt))).toContain(
        `自動で取引完了 ${completes}`,
      );
  });

  it('is neither held back, nor completed, nor unknown', () => {
    const shippedAt = at('2026-11-15T10:00');
    expect(clocks({ shippedAt, autoCompleteHeld: true }).join()).not.toContain('自動');
    expect(clocks({ shippedAt, stage: 'COMPLETED' }).join()).not.toContain('自動');
    expect(clocks({ shippedAt, stage: 'AWAITING_SHIPMENT' }).join()).not.toContain('自動');
    expect(clocks({ shippedAt, marketplace: 'RAKUMA' })).toEqual([]);
    expect(clocks({})).toEqual([]);
  });

  it('runs from the delivery where the seller found such a rule; of two the earlier counts', () => {
    const reference = referenceFrom([
      { id: 'auto-complete.YAHOO_FLEA', value: 14 },
      { id: 'auto-complete-delivered.YAHOO_FLEA', value: 3 },
    ]);
    const facts: TradeFacts = {
      ...USUAL,
      marketplace: 'YAHOO_FLEA',
      shippedAt: at('2026-11-15T10:00'),
      deliveredAt: at('2026-11-18T10:00'),
    };
    const [first] = clocksOf(facts, reference, NOW);
    expect(first).toMatchObject({ at: at('2026-11-21T00:00'), rule: 'auto-complete-delivered.YAHOO_FLEA' });
    const [notice] = clocksOf({ ...facts, deliveredAt: null }, reference, NOW);
    expect(notice).toMatchObject({ at: at('2026-11-29T00:00'), rule: 'auto-complete.YAHOO_FLEA' });
  });
});

describe('補償の申請: 14 days from the day after the delivery, the last one whole', () => {
  it.each([
    ['2026-11-18T00:00', '2026-12-02T23:59'],
    ['2026-11-18T23:59', '2026-12-02T23:59'],
    ['2026-11-19T00:00', '2026-12-03T23:59'],
    ['2028-02-15T18:00', '2028-02-29T23:59'],
    ['2027-02-15T18:00', '2027-03-01T23:59'],
    ['2026-12-20T18:00', '2027-01-03T23:59'],
  ])('delivered %s: %s', (deliveredAt, last) => {
    for (const stage of ['DELIVERED', 'COMPLETED'] as const)
      expect(clocks({ stage, deliveredAt: at(deliveredAt) }, at(deliveredAt))).toContain(
        `補償の申請 ${last}`,
      );
  });

  it('without a delivery counts from the shipping, 仮', () => {
    expect(clocks({ shippedAt: at('2026-11-18T10:00'), autoCompleteHeld: true })).toEqual([
      '補償の申請(仮) 2026-12-02T23:59',
    ]);
  });

  it.each([
    ['らくらくメルカリ便', true],
    ['ゆうゆう', true],
    ['', true],
    ['ネコポス', true],
    ['定形外郵便', false],
    ['レターパックライト', false],
  ])('service %j: %s', (service, runs) => {
    expect(clocks({ service, deliveredAt: NOW }).some((one) => one.startsWith('補償'))).toBe(runs);
  });

  it.each(['MERCARI_SHOPS', 'RAKUMA', 'YAHOO_AUCTION', 'YAHOO_FLEA', 'OTHER'] as const)(
    'not at %s',
    (marketplace) => {
      expect(clocks({ marketplace, deliveredAt: NOW })).toEqual([]);
    },
  );

  it('is there in its last minute and gone in the next', () => {
    const deliveredAt = at('2026-11-01T12:00');
    const last = at('2026-11-15T23:59');
    expect(clocks({ deliveredAt }, last)).toEqual(['補償の申請 2026-11-15T23:59']);
    expect(clocks({ deliveredAt }, last + 1)).toEqual([]);
    expect(chancesGone({ ...USUAL, deliveredAt }, REFERENCE, last + 1).map(({ kind }) => kind)).toEqual([
      '補償の申請',
    ]);
  });
});

describe('メッセージが使える期限', () => {
  const done = { stage: 'COMPLETED', service: '定形外' } as const;
  it.each([
    [{ completedAt: at('2026-11-10T09:30') }, 'メッセージが使える期限 2026-11-24T09:30'],
    [
      { completedAt: at('2026-11-10T09:30'), lastMessageAt: at('2026-11-12T20:00') },
      'メッセージが使える期限 2026-11-26T20:00',
    ],
    [
      { completedAt: at('2026-11-10T09:30'), lastMessageAt: at('2026-11-08T20:00') },
      'メッセージが使える期限 2026-11-24T09:30',
    ],
    [
      { deliveredAt: at('2026-11-10T00:00'), shippedAt: at('2026-11-08T00:00') },
      'メッセージが使える期限(仮) 2026-11-24T00:00',
    ],
    [{ completedAt: at('2028-02-15T09:30') }, 'メッセージが使える期限 2028-02-29T09:30'],
  ])('%j: %s', (facts, expected) => {
    expect(clocks({ ...done, ...facts })).toEqual([expected]);
  });

  it('does not run while the trade does, nor where nothing is known', () => {
    expect(clocks({ stage: 'DELIVERED', completedAt: NOW, service: '定形外' })).toEqual([]);
    expect(clocks(done)).toEqual([]);
    expect(clocks({ ...done, marketplace: 'MERCARI_SHOPS', completedAt: NOW })).toEqual([]);
  });

  it.each([
    ['RAKUMA', '2026-11-27T12:00'],
    ['YAHOO_AUCTION', '2027-03-20T12:00'],
  ] as const)('%s', (marketplace, until) => {
    expect(clocks({ ...done, marketplace, completedAt: NOW })).toEqual([`メッセージが使える期限 ${until}`]);
  });
});

describe('キャンセル申請の24時間', () => {
  it.each([
    ['2026-11-20T09:07', '2026-11-21T09:07'],
    ['2026-11-30T23:59', '2026-12-01T23:59'],
    ['2028-02-28T12:00', '2028-02-29T12:00'],
  ])('%s: %s', (asked, until) => {
    const facts = { stage: 'AWAITING_SHIPMENT', cancelAskedAt: at(asked) } as const;
    expect(clocks(facts, at(asked))).toEqual([`キャンセル申請の24時間 ${until}`]);
    expect(clocks(facts, at(until))).toHaveLength(1);
    expect(clocks(facts, at(until) + 1)).toEqual([]);
  });

  it('not elsewhere, and not once it is cancelled', () => {
    expect(clocks({ cancelAskedAt: NOW, marketplace: 'RAKUMA' })).toEqual([]);
    expect(clocks({ cancelAskedAt: NOW, stage: 'CANCELLED' })).toEqual([]);
  });
});

describe('発送期限 and 約束した返事 stay when they are late', () => {
  const shipBy = at('2026-11-19T12:30');
  it.each(['AWAITING_PAYMENT', 'AWAITING_SHIPMENT', null] as const)('%s', (stage) => {
    expect(clocks({ stage, shipBy })).toEqual(['発送期限 2026-11-19T12:30 over']);
    expect(clocks({ stage, shipBy, provisional: true }, shipBy)).toEqual(['発送期限(仮) 2026-11-19T12:30']);
  });

  it.each(['SHIPPED', 'DELIVERED', 'COMPLETED', 'CANCELLED'] as const)('%s has none', (stage) => {
    expect(clocks({ stage, shipBy })).toEqual([]);
  });

  it('a promise', () => {
    expect(clocks({ promise: at('2026-11-20T11:59') })).toEqual(['約束した返事 2026-11-20T11:59 over']);
    expect(clocks({ promise: NOW })).toEqual(['約束した返事 2026-11-20T12:00']);
  });
});

describe('返事を見に行く: every 3 hours on the first day, later every 12', () => {
  const asked = at('2026-11-20T12:00');
  it.each([
    [null, '2026-11-20T15:00'],
    ['2026-11-20T15:10', '2026-11-20T18:10'],
    ['2026-11-21T11:59', '2026-11-21T14:59'],
    ['2026-11-21T12:00', '2026-11-22T00:00'],
    ['2026-11-25T08:00', '2026-11-25T20:00'],
    ['2026-11-19T08:00', '2026-11-20T15:00'],
  ])('looked at %s: %s', (looked, next) => {
    const lookedAt = looked === null ? null : at(looked);
    expect(clocks({ awaitsAnswer: true, askedFirstAt: asked, lookedAt }, asked)).toEqual([
      `返事を見に行く ${next}`,
    ]);
  });

  it('a later text begins no new first day', () => {
    const askedLastAt = at('2026-11-23T10:00');
    expect(clocks({ awaitsAnswer: true, askedFirstAt: asked, askedLastAt }, askedLastAt)).toEqual([
      '返事を見に行く 2026-11-23T22:00',
    ]);
  });

  it('not where nothing was sent or somebody has answered', () => {
    expect(clocks({ awaitsAnswer: true })).toEqual([]);
    expect(clocks({ awaitsAnswer: false, askedFirstAt: asked })).toEqual([]);
  });
});

describe('the list', () => {
  const full: Partial<TradeFacts> = {
    shippedAt: at('2026-11-15T10:00'),
    deliveredAt: at('2026-11-17T10:00'),
    promise: at('2026-11-21T20:00'),
    awaitsAnswer: true,
    askedFirstAt: at('2026-11-20T10:00'),
  };

  it('has the nearest first', () => {
    expect(clocks(full)).toEqual([
      '返事を見に行く 2026-11-20T13:00',
      '約束した返事 2026-11-21T20:00',
      '自動で取引完了 2026-11-24T13:00',
      '補償の申請 2026-12-01T23:59',
    ]);
  });

  it('puts what cannot be done again first where two fall together', () => {
    const promise = at('2026-11-24T13:00');
    expect(clocks({ ...full, promise, awaitsAnswer: false }).slice(0, 2)).toEqual([
      '自動で取引完了 2026-11-24T13:00',
      '約束した返事 2026-11-24T13:00',
    ]);
  });

  it('says with each what is lost and who says so', () => {
    for (const clock of clocksOf({ ...USUAL, ...full }, REFERENCE, NOW)) {
      expect(clock.lost).toMatch(/。$/);
      expect(clock.certainty === null).toBe(clock.rule === '');
      if (clock.rule !== '') expect(REFERENCE.rules.has(clock.rule)).toBe(true);
    }
  });

  it.each([{ certainty: 'UNRELATED' }, { resolution: 'RESOLVED' }, { resolution: 'NO_ACTION' }] as const)(
    'is empty for %j',
    (settled) => {
      expect(clocks({ ...full, ...settled })).toEqual([]);
    },
  );
});
