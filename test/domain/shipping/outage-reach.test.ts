// Whom an outage hits and how soon, what is kept of it, consent, tracking numbers, and when it counts as a long one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../src/domain/instant.ts';
import { STAGE } from '../../../src/domain/labels.ts';
import { shipBy } from '../../../src/domain/ship-by.ts';
import {
  CONSENT,
  type Consent,
  consentOf,
  isAwaited,
  isGranted,
  mayFollow,
} from '../../../src/domain/shipping/consent.ts';
import { lastingFor } from '../../../src/domain/shipping/lasting.ts';
import { isHitService, type Outage, outageFrom, outageText } from '../../../src/domain/shipping/outage.ts';
import { OUTAGE_FUNCTION } from '../../../src/domain/shipping/outage-function.ts';
import {
  compareParcels,
  hoursLeft,
  OUTAGE_GROUP,
  outageGroup,
} from '../../../src/domain/shipping/outage-group.ts';
import { trackingNumber } from '../../../src/domain/shipping/tracking-number.ts';

const at = (moment: string): number => Date.parse(`${moment}+09:00`);
const NOW = at('2026-12-28T11:00');

const OUTAGE: Outage = {
  services: ['らくらくメルカリ便', 'おてがる配送(ヤマト)'],
  functions: ['QR・バーコード', '集荷'],
  places: ['セブン-イレブン'],
  since: NOW,
  expected: '',
  link: '',
  recoveredAt: null,
  nextLook: NOW + 4 * HOUR,
  lookedAt: null,
};

describe('what is kept of an outage', () => {
  it('comes back as it was', () => {
    expect(outageFrom(outageText(OUTAGE))).toEqual(OUTAGE);
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { maxLength: 5 }),
        fc.subarray([...OUTAGE_FUNCTION.codes]),
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.option(fc.integer(), { nil: null }),
        (services, functions, expected, recoveredAt) => {
          const outage: Outage = { ...OUTAGE, services, functions, expected, recoveredAt };
          expect(outageFrom(outageText(outage))).toEqual(outage);
        },
      ),
    );
  });

  it.each([
    '',
    'らくらく',
    '{',
    '[]',
    'null',
    '1',
    '{"since":"12/28"}',
    '{"since":1,"services":"x","functions":[]}',
  ])('nothing is made of %j', (text) => expect(outageFrom(text)).toBeNull());

  it('a function that nobody knows is left out, and what is missing is unknown', () => {
    expect(outageFrom('{"since":1,"services":["x"],"functions":["QR","電話"]}')).toEqual({
      ...OUTAGE,
      services: ['x'],
      functions: ['QR・バーコード'],
      places: [],
      since: 1,
      nextLook: null,
    });
  });

  it('a service is the same in any spelling, on every marketplace; blank is one of its own', () => {
    const isHit = isHitService({ services: ['らくらくメルカリ便', ''] });
    expect(['らくらくメルカリ便', ' らくらくﾒﾙｶﾘ便', '', '  '].map(isHit)).toEqual([true, true, true, true]);
    expect(['らくらく', 'ゆうゆうメルカリ便'].map(isHit)).toEqual([false, false]);
    expect(isHitService({ services: [] })('')).toBe(false);
  });
});

describe('the groups', () => {
  const group = (left: number | null, more: Partial<Parameters<typeof outageGroup>[0]> = {}) =>
    outageGroup(
      { stage: 'AWAITING_SHIPMENT', shipBy: left === null ? null : NOW + left, qrIssued: false, ...more },
      ['QR・バーコード'],
      NOW,
    );

  it.each([
    [-3 * DAY, 'WITHIN_DAY'],
    [0, 'WITHIN_DAY'],
    [DAY, 'WITHIN_DAY'],
    [DAY + 1, 'LATER'],
    [7 * DAY, 'LATER'],
    [null, 'UNREADABLE'],
  ])('%s milliseconds left: %s', (left, wanted) => expect(group(left)).toBe(wanted));

  it('a QR, the payment and the way decide before the hours', () => {
    expect(group(-DAY, { qrIssued: true })).toBe('QR_ISSUED');
    expect(group(-DAY, { stage: 'AWAITING_PAYMENT' })).toBe('UNPAID');
    for (const stage of ['SHIPPED', 'DELIVERED', 'COMPLETED', 'CANCELLED', 'NOT_SOLD', null] as const)
      expect(group(-DAY, { stage })).toBeNull();
  });

  it.each([
    [['追跡'], 'SHIPPED', 'TRACKING'],
    [['追跡'], 'AWAITING_SHIPMENT', null],
    [['取引メッセージ'], 'AWAITING_SHIPMENT', null],
    [['取引メッセージ'], 'SHIPPED', null],
    [['追跡', '集荷'], 'AWAITING_SHIPMENT', 'LATER'],
    [['店の受付'], 'AWAITING_PAYMENT', 'UNPAID'],
    [[], 'AWAITING_SHIPMENT', null],
  ] as const)('%j and %s: %s', (functions, stage, wanted) => {
    expect(outageGroup({ stage, shipBy: NOW + 3 * DAY, qrIssued: false }, functions, NOW)).toBe(wanted);
  });

  it('over a month’s end, 29 February and New Year a deadline is an instant', () => {
    const cases: readonly (readonly [string, number, string, string])[] = [
      ['2026-12-29T12:30', 2, '2026-12-30T12:30', '2026-12-30T12:29'],
      ['2028-02-27T12:30', 2, '2028-02-28T12:30', '2028-02-28T12:29'],
      ['2027-02-27T12:30', 2, '2027-02-28T12:30', '2027-02-28T12:29'],
      ['2026-11-29T00:00', 3, '2026-12-01T00:00', '2026-11-30T23:59'],
    ];
    for (const [paid, days, inside, outside] of cases) {
      const parcel = { stage: 'AWAITING_SHIPMENT' as const, shipBy: shipBy(at(paid), days), qrIssued: false };
      expect(outageGroup(parcel, ['集荷'], at(inside))).toBe('WITHIN_DAY');
      expect(outageGroup(parcel, ['集荷'], at(outside))).toBe('LATER');
    }
  });

  it('hours are not rounded, and negative once it is over', () => {
    expect(hoursLeft(NOW + 90 * MINUTE, NOW)).toBe(1.5);
    expect(hoursLeft(NOW - 90 * MINUTE, NOW)).toBe(-1.5);
    expect(hoursLeft(null, NOW)).toBeNull();
  });

  it('every parcel stands in one group, and the order of any lot of them is the same', () => {
    const parcel = fc.record({
      stage: fc.constantFrom(...STAGE.codes, null),
      shipBy: fc.option(fc.integer({ min: NOW - 3 * DAY, max: NOW + 5 * DAY }), { nil: null }),
      qrIssued: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(parcel, { maxLength: 12 }),
        fc.subarray([...OUTAGE_FUNCTION.codes]),
        (parcels, functions) => {
          const placed = parcels.flatMap((one) => {
            const group = outageGroup(one, functions, NOW);
            return group === null ? [] : [{ group, shipBy: one.shipBy }];
          });
          const sorted = [...placed].sort(compareParcels);
          expect(
            [...placed]
              .reverse()
              .sort(compareParcels)
              .map((one) => [one.group, one.group === 'UNPAID' || one.group === 'TRACKING' ? 0 : one.shipBy]),
          ).toEqual(
            sorted.map((one) => [
              one.group,
              one.group === 'UNPAID' || one.group === 'TRACKING' ? 0 : one.shipBy,
            ]),
          );
          const places = sorted.map(({ group }) => OUTAGE_GROUP.codes.indexOf(group));
          expect([...places].sort((a, b) => a - b)).toEqual(places);
        },
      ),
    );
  });
});

describe('consent', () => {
  const ALL: readonly Consent[] = ['', ...CONSENT.codes];

  it.each<[Consent, readonly Consent[]]>([
    ['', ['聞いた']],
    ['聞いた', ['', 'よい', '断られた', '返事なし']],
    ['返事なし', ['聞いた', 'よい', '断られた']],
    ['よい', ['聞いた', '断られた', '取り消された']],
    ['断られた', ['聞いた', 'よい']],
    ['取り消された', ['よい']],
  ])('after %j: %j', (from, wanted) => {
    expect(ALL.filter((to) => mayFollow(from, to))).toEqual(wanted);
  });

  it('is never given without having been asked, and never taken back before it was given', () => {
    for (const from of ALL) {
      if (mayFollow(from, 'よい')) expect(from).not.toBe('');
      if (mayFollow(from, '取り消された')) expect(from).toBe('よい');
    }
  });

  it('only one word lets a parcel go another way', () => {
    expect(ALL.filter(isGranted)).toEqual(['よい']);
    expect(ALL.filter(isAwaited)).toEqual(['聞いた', '返事なし']);
  });

  it('is read from a cell', () => {
    expect(consentOf('')).toBe('');
    expect(consentOf(' よい ')).toBe('よい');
    expect(consentOf('たぶん')).toBeUndefined();
  });
});

describe('a tracking number', () => {
  it.each([
    ['', { kind: 'none' }],
    ['  ', { kind: 'none' }],
    ['1234-5678-9013', { kind: 'fits', number: '123456789013', doubt: false }],
    ['１２３４ ５６７８ ９０１３', { kind: 'fits', number: '123456789013', doubt: false }],
    ['1234-5678-9012', { kind: 'fits', number: '123456789012', doubt: true }],
    ['131-12-38385-2', { kind: 'fits', number: '13112383852', doubt: false }],
    ['eg123456789jp', { kind: 'fits', number: 'EG123456789JP', doubt: false }],
    ['12345', { kind: 'unfit', written: '12345' }],
    ['1234567890123', { kind: 'unfit', written: '1234567890123' }],
    ['○○○○', { kind: 'unfit', written: '○○○○' }],
    ['=1234', { kind: 'unfit', written: '=1234' }],
  ])('%j', (written, wanted) => expect(trackingNumber(written)).toEqual(wanted));

  it('one wrong figure is doubted', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999_999 }),
        fc.integer({ min: 1, max: 6 }),
        (body, off) => {
          const figures = String(body).padStart(11, '0');
          const right = body % 7;
          expect(trackingNumber(`${figures}${right}`)).toMatchObject({ kind: 'fits', doubt: false });
          expect(trackingNumber(`${figures}${(right + off) % 7}`)).toMatchObject({
            kind: 'fits',
            doubt: true,
          });
        },
      ),
    );
  });
});

describe('a long outage', () => {
  const since = NOW;
  it.each([
    ['before the hours', DAY - 1, null, { lasting: false, at: NOW + DAY }],
    ['after the hours', DAY, null, { lasting: true, why: 'hours' }],
    ['at its deadline', 3 * HOUR, 3 * HOUR, { lasting: false, at: NOW + 3 * HOUR }],
    ['past its deadline', 3 * HOUR + 1, 3 * HOUR, { lasting: true, why: 'deadline' }],
    ['a deadline further away', HOUR, 3 * DAY, { lasting: false, at: NOW + DAY }],
  ] as const)('%s', (_, passed, left, wanted) => {
    const deadline = left === null ? null : NOW + left;
    expect(lastingFor({ since, shipBy: deadline, now: NOW + passed, hours: 24 })).toEqual(wanted);
  });
});
