// What the commands of settling, of the desks and of the end cost in calls, on a small and on a large shop: the same.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Settled, settlingNight } from './settling-night.ts';

/** No command may cost more; a query writes nothing. */
const MOST = { read: 26, write: 26, flushes: 3 };

const QUERIES = ['settlement', 'twins', 'inquiries', 'closing', 'claimTexts', 'twins of an item'];

describe('settling', () => {
  let small: Settled;
  let large: Settled;
  beforeAll(async () => {
    small = await settlingNight(120);
    large = await settlingNight(1500);
  }, 240_000);

  it('costs the same calls whatever the size', () => {
    console.table(large.counted);
    const calls = ({ counted }: Settled) =>
      counted.map(({ name, read, write, flushes }) => [name, read, write, flushes]);
    expect(large.contacts).toBeGreaterThan(6 * small.contacts);
    expect(calls(large)).toEqual(calls(small));
  });

  it('keeps within its calls', () => {
    for (const { name, read, write, flushes } of large.counted)
      expect([name, read <= MOST.read, write <= MOST.write, flushes <= MOST.flushes]).toEqual([
        name,
        true,
        true,
        true,
      ]);
  });

  it('asks without writing', () => {
    const asked = large.counted.filter(({ name }) => QUERIES.includes(name));
    expect(asked.map(({ name }) => name)).toEqual(QUERIES);
    expect(asked.map(({ write }) => write)).toEqual(QUERIES.map(() => 0));
  });
});
