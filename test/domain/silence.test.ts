// One reminder after 3 days, an end after 7, both to the instant, and what bends them.
import { describe, expect, it } from 'vitest';
import { answerPreferencesFrom } from '../../src/domain/answer-preferences.ts';
import { type SilenceFacts, silenceOf } from '../../src/domain/silence.ts';

const at = (moment: string): number => Date.parse(`${moment}+09:00`);
const ASKED = at('2028-02-26T21:10');
const USUAL: SilenceFacts = {
  answer: 'NO_REPLY',
  certainty: 'CONFIRMED',
  resolution: 'WAITING',
  askedAt: ASKED,
  remindedAt: null,
  reachable: true,
};
const STANDARD = answerPreferencesFrom(() => undefined);

const silence = (facts: Partial<SilenceFacts>, now: string, preferences = STANDARD) =>
  silenceOf({ ...USUAL, ...facts }, preferences, at(now));

describe('a buyer who does not answer', () => {
  it.each<[string, Partial<SilenceFacts>, object]>([
    ['2028-02-26T21:10', {}, { kind: 'wait', at: at('2028-02-29T21:10'), step: '催促' }],
    ['2028-02-29T21:09', {}, { kind: 'wait', at: at('2028-02-29T21:10'), step: '催促' }],
    ['2028-02-29T21:10', {}, { kind: 'remind' }],
    ['2028-03-04T21:09', {}, { kind: 'remind' }],
    ['2028-03-04T21:10', {}, { kind: 'mayEnd', remind: true }],
    [
      '2028-03-01T12:00',
      { remindedAt: at('2028-02-29T22:00') },
      { kind: 'wait', at: at('2028-03-04T21:10'), step: '返事なしで終える' },
    ],
    ['2028-03-04T21:10', { remindedAt: at('2028-02-29T22:00') }, { kind: 'mayEnd', remind: false }],
    [
      '2028-03-04T21:10',
      { remindedAt: at('2028-03-04T20:00') },
      { kind: 'wait', at: at('2028-03-05T20:00'), step: '返事なしで終える' },
    ],
    [
      '2028-03-01T12:00',
      { reachable: false },
      { kind: 'wait', at: at('2028-03-04T21:10'), step: '返事なしで終える' },
    ],
    ['2028-03-04T21:10', { reachable: false }, { kind: 'mayEnd', remind: false }],
    ['2028-03-04T21:10', { answer: 'NOT_ASKED' }, { kind: 'mayEnd', remind: true }],
    ['2028-03-04T21:10', { answer: 'AFFECTED' }, { kind: 'none' }],
    ['2028-03-04T21:10', { answer: 'NOT_AFFECTED' }, { kind: 'none' }],
    ['2028-03-04T21:10', { resolution: 'RESOLVED' }, { kind: 'none' }],
    ['2028-03-04T21:10', { certainty: 'UNRELATED' }, { kind: 'none' }],
    ['2028-03-04T21:10', { askedAt: null }, { kind: 'none' }],
  ])('at %s, %j', (now, facts, expected) => {
    expect(silence(facts, now)).toEqual(expected);
  });

  it('goes by the settings, also where the end comes before the reminder', () => {
    const own = { reminderAfterDays: 5, endAfterDays: 2 };
    expect(silence({}, '2028-02-27T12:00', own)).toEqual({
      kind: 'wait',
      at: at('2028-02-28T21:10'),
      step: '返事なしで終える',
    });
    expect(silence({}, '2028-02-28T21:10', own)).toEqual({ kind: 'mayEnd', remind: true });
  });
});

describe('the settings', () => {
  it.each([
    [4, 4],
    ['５日', 5],
    ['2日後', 2],
    ['', 3],
    [0, 3],
    ['-1', 3],
    [2.5, 3],
    ['三日', 3],
    [61, 3],
    [true, 3],
  ])('%j means %d', (cell, days) => {
    const read = answerPreferencesFrom((item) => (item === '催促するまでの日数' ? cell : undefined));
    expect(read).toEqual({ reminderAfterDays: days, endAfterDays: 7 });
  });
});
