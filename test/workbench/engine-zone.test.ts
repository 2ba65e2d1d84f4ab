import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, serialOf } from '../../src/workbench/engine/zone.ts';

const ZONES = [
  'Asia/Tokyo',
  'America/New_York',
  'Europe/London',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'UTC',
];

describe('serial numbers', () => {
  it('count days since 1899-12-30 by the wall clock of the zone', () => {
    const noonInTokyo = Date.parse('2026-11-20T12:00:00+09:00');
    expect(serialOf(noonInTokyo, 'Asia/Tokyo')).toBe(46346.5);
    expect(serialOf(noonInTokyo, 'UTC')).toBe(46346.125);
    expect(instantOf(46346.5, 'Asia/Tokyo')).toBe(noonInTokyo);
  });

  it('know day 0 and days before 1970', () => {
    expect(new Date(instantOf(0, 'UTC')).toISOString()).toBe('1899-12-30T00:00:00.000Z');
    expect(instantOf(1, 'Asia/Tokyo')).toBe(Date.parse('1899-12-31T00:00:00+09:00'));
    expect(serialOf(Date.parse('1899-12-29T00:00:00Z'), 'UTC')).toBe(-1);
  });

  it('take a wall time that never was as later by the hour put forward', () => {
    const serial = serialOf(Date.parse('2026-03-08T02:30:00Z'), 'UTC');
    expect(new Date(instantOf(serial, 'America/New_York')).toISOString()).toBe('2026-03-08T07:30:00.000Z');
  });

  it('take the first of two equal wall times', () => {
    const serial = serialOf(Date.parse('2026-11-01T01:30:00Z'), 'UTC');
    expect(new Date(instantOf(serial, 'America/New_York')).toISOString()).toBe('2026-11-01T05:30:00.000Z');
  });

  it('know a zone that moves its clock by half an hour', () => {
    const winter = Date.parse('2026-07-01T00:00:00Z');
    const summer = Date.parse('2026-12-01T00:00:00Z');
    const zone = 'Australia/Lord_Howe';
    expect((serialOf(winter, zone) - serialOf(winter, 'UTC')) * 24).toBeCloseTo(10.5, 6);
    expect((serialOf(summer, zone) - serialOf(summer, 'UTC')) * 24).toBeCloseTo(11, 6);
  });

  it('refuse a zone that is none', () => {
    expect(() => serialOf(0, 'Asia/Nowhere')).toThrow(RangeError);
  });

  it('come back to the same wall time whatever the instant', () => {
    const instants = fc.integer({ min: Date.UTC(1905, 0, 1), max: Date.UTC(2090, 0, 1) });
    fc.assert(
      fc.property(instants, fc.constantFrom(...ZONES), (instant, zone) => {
        const serial = serialOf(instant, zone);
        const back = instantOf(serial, zone);
        expect(serialOf(back, zone)).toBe(serial);
        expect(back).toBeLessThanOrEqual(instant);
        expect(instant - back).toBeLessThanOrEqual(7_200_000);
        if (zone === 'UTC') expect(back).toBe(instant);
      }),
    );
  });
});
