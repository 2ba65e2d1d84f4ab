// 連絡できない: only what is known closes the messages.
import { expect, it } from 'vitest';
import { isReachable } from '../../../src/domain/clocks/reachable.ts';
import { referenceFrom } from '../../../src/domain/reference/reference.ts';
import type { TradeFacts } from '../../../src/domain/trade-facts.ts';

const at = (moment: string): number => Date.parse(`${moment}+09:00`);
const NOW = at('2026-11-20T12:00');

const USUAL: TradeFacts = {
  marketplace: 'MERCARI',
  stage: 'COMPLETED',
  certainty: 'CONFIRMED',
  resolution: 'PENDING',
  shipBy: null,
  provisional: false,
  promise: null,
};

const cases: readonly [string, Partial<TradeFacts>, boolean][] = [
  ['nothing known', {}, true],
  ['14 days to the minute', { completedAt: at('2026-11-06T12:00') }, true],
  ['a minute longer', { completedAt: at('2026-11-06T11:59') }, false],
  ['a later message', { completedAt: at('2026-10-01T12:00'), lastMessageAt: at('2026-11-10T12:00') }, true],
  [
    'completed at the latest 9 days after the notice: may be open',
    { shippedAt: at('2026-10-28T10:00') },
    true,
  ],
  ['so long ago that it is closed', { shippedAt: at('2026-10-27T10:00') }, false],
  ['held back, so nobody knows', { shippedAt: at('2026-06-01T10:00'), autoCompleteHeld: true }, true],
  ['on the way', { stage: 'SHIPPED', shippedAt: at('2026-01-01T10:00') }, true],
  ['at home, not rated', { stage: 'DELIVERED', shippedAt: at('2026-01-01T10:00') }, true],
  ['stage not readable', { stage: null }, true],
  ['cancelled at メルカリ', { stage: 'CANCELLED' }, false],
  ['cancelled at ラクマ', { stage: 'CANCELLED', marketplace: 'RAKUMA' }, false],
  ['cancelled where nobody knows', { stage: 'CANCELLED', marketplace: 'YAHOO_FLEA' }, true],
  ['refunded in part at メルカリ', { stage: 'DELIVERED', carriedOut: '一部返金' }, false],
  ['refunded in part elsewhere', { stage: 'DELIVERED', carriedOut: '一部返金', marketplace: 'RAKUMA' }, true],
  ['kept as it is', { stage: 'DELIVERED', carriedOut: 'そのまま使っていただく' }, true],
  ['ラクマ, 8 days', { marketplace: 'RAKUMA', completedAt: at('2026-11-12T12:00') }, false],
  ['ヤフオク, 8 days', { marketplace: 'YAHOO_AUCTION', completedAt: at('2026-11-12T12:00') }, true],
  ['メルカリShops, a year', { marketplace: 'MERCARI_SHOPS', completedAt: at('2025-11-12T12:00') }, true],
];

it.each(cases)('%s', (_, facts, open) => {
  expect(isReachable({ ...USUAL, ...facts }, referenceFrom([]), NOW)).toBe(open);
});

it('goes by the seller’s own figure', () => {
  const facts = { ...USUAL, completedAt: at('2026-11-01T12:00') };
  const reference = referenceFrom([{ id: 'message-days.MERCARI', value: 30 }]);
  expect(isReachable(facts, reference, NOW)).toBe(true);
  expect(isReachable(facts, referenceFrom([]), NOW)).toBe(false);
});
