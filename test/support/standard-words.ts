// What the standard letters say to people and as the all clear, filled as the use cases fill them.
import { fillLetter } from '../../src/domain/letters/fill-letter.ts';
import type { LetterFacts } from '../../src/domain/letters/letter-facts.ts';
import type { Goods } from '../../src/domain/letters/people-facts.ts';
import { LETTERS, type LetterId } from '../../src/domain/letters/standard-letters.ts';

function full(id: LetterId, facts: Partial<LetterFacts>): string {
  const filled = fillLetter(LETTERS[id], { now: Date.UTC(2026, 10, 20, 3), marketplace: 'OTHER', ...facts });
  if (!filled.ok) throw new Error(`${id} lacks ${filled.problems.map(({ name }) => name).join(', ')}`);
  return filled.full;
}

export const stopMessage = (
  person: string,
  goods: readonly Goods[],
  boxes: readonly Goods[],
  now: number,
): string => full('outsourcer-stop', { person, goods, boxes, now });
export const restartMessage = (person: string, now: number): string =>
  full('outsourcer-restart', { person, now });
export const supplierMessage = (person: string, goods: readonly Goods[], lots: readonly string[]): string =>
  full('supplier-inquiry', { person, goods, lots });
export const supplierAllClear = (person: string): string => full('supplier-all-clear', { person });
export const allClear = (to: { readonly buyer: string; readonly product: string }): string =>
  full('all-clear', to);
