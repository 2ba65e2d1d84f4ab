// What the commands of an outage cost in calls, on a small and on a large shop: the same. `npm run bench` measures them on 2,000 orders.
import { beforeAll, describe, expect, it } from 'vitest';
import { type OutageNight, outageNight } from './outage-night.ts';

/** No command may cost more; a query writes nothing. */
const MOST = { read: 26, write: 26, flushes: 3 };

const QUERIES = [
  'outageOptions',
  'previewOutage',
  'outage',
  'otherWays',
  'packing',
  'outageReport',
  'readiness',
];

describe('an outage', () => {
  let small: OutageNight;
  let large: OutageNight;
  beforeAll(async () => {
    small = await outageNight(200);
    large = await outageNight(1500);
  }, 240_000);

  it('costs the same calls whatever the size', () => {
    console.table(large.counted);
    const calls = ({ counted }: OutageNight) =>
      counted.map(({ name, read, write, flushes }) => [name, read, write, flushes]);
    expect(large.contacts).toBeGreaterThan(5 * small.contacts);
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
