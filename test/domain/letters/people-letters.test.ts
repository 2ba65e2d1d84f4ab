// The ready texts to the people behind the goods: how they are addressed, at which hour, and what is asked of them.
import { describe, expect, it } from 'vitest';
import { personAddress } from '../../../src/domain/letters/people-facts.ts';
import {
  restartMessage,
  stopMessage,
  supplierAllClear,
  supplierMessage,
} from '../../support/standard-words.ts';

const at = (time: string): number => Date.parse(`2026-11-20T${time}+09:00`);
const GOODS = [{ product: '皿', key: 'C-1' }];

describe('the address', () => {
  it.each([
    ['彫金室', '彫金室 様'],
    ['梱包さん', '梱包さん'],
    ['みなみ様', 'みなみ様'],
    ['みなみ さま ', 'みなみ さま'],
    ['株式会社みなみ 御中', '株式会社みなみ 御中'],
    ['様子見工房', '様子見工房 様'],
  ])('of %j is %j in every text', (name, address) => {
    expect(personAddress(name)).toBe(address);
    const texts = [
      stopMessage(name, GOODS, [], at('12:00')),
      restartMessage(name, at('12:00')),
      supplierMessage(name, GOODS, []),
      supplierAllClear(name),
    ];
    for (const text of texts) expect(text.split('\n')[0]).toBe(address);
  });
});

describe('the hour', () => {
  it.each([
    ['21:59', false],
    ['22:10', true],
    ['06:59', true],
    ['07:00', false],
  ])('at %s an outsourcer is begged pardon for it: %s', (time, isNight) => {
    for (const text of [stopMessage('梱包さん', GOODS, [], at(time)), restartMessage('梱包さん', at(time))]) {
      expect(text.includes('夜分に失礼いたします。お世話になっております。')).toBe(isNight);
      expect(text).toContain('お世話になっております。');
    }
  });

  it('of an answer is asked for by the evening, or by the next morning', () => {
    expect(stopMessage('梱包さん', GOODS, [], at('14:00'))).toContain('11/20 18:00ごろまでに');
    expect(stopMessage('梱包さん', GOODS, [], at('22:10'))).toContain('11/21 09:00ごろまでに');
  });
});
