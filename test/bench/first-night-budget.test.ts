// What every command of the first night costs in calls, on a small and on a large shop: the same.
import { beforeAll, describe, expect, it } from 'vitest';
import { benchShop, HEADER_ROW, rowsTogether } from './bench-shop.ts';
import { type Counted, firstNight } from './first-night.ts';

/** No command of the night may cost more; a query writes nothing. */
const MOST = { read: 26, write: 26, flushes: 3 };

/** Set-up makes eleven tabs, two of them with their standard rows, once in the life of a workbook. */
const ONCE: Readonly<Record<string, typeof MOST>> = {
  setUp: { read: 20, write: 140, flushes: 3 },
  // An undo also reads the entry of what it takes back.
  'undo of a stop': { ...MOST, read: MOST.read + 1 },
  'undo of a release': { ...MOST, read: MOST.read + 1 },
};

const WIDTH = 28;
const STATUS = 13;

/** A row out of reach becomes one on sale of the first row's product and lot. */
function night(rows: number): Promise<readonly Counted[]> {
  const shop = benchShop(rows);
  const lines = shop.tabs[0]?.cells ?? [];
  const [, product, , , , lot] = lines[HEADER_ROW] ?? [];
  const outOfReach = lines.map((line, at) => (line[1] !== product && line[5] !== lot ? at + 1 : 0));
  const foot = Math.max(...outOfReach);
  const line = Array.from({ length: WIDTH }, (_, at) => (at === STATUS ? '出品中' : ''));
  const cells = [['P-NEW', String(product), ...line.slice(2)]];
  return firstNight(shop, rowsTogether(1), { a1: `A${foot}`, cells });
}

describe('the first night', () => {
  let small: readonly Counted[];
  let large: readonly Counted[];
  beforeAll(async () => {
    small = await night(80);
    large = await night(1500);
  }, 120_000);

  it('costs the same calls whatever the size', () => {
    console.table(large);
    const calls = (counted: readonly Counted[]) =>
      counted.filter(({ name }) => name !== 'open').map(({ name, read, flushes }) => [name, read, flushes]);
    expect(calls(large)).toEqual(calls(small));
    // Which clocks of a buyer change, and so which columns, goes by the stage of whoever is named.
    large.forEach(({ name, write }, at) => {
      if (name !== 'open')
        expect([name, Math.abs(write - (small[at]?.write ?? 0)) <= 2]).toEqual([name, true]);
    });
  });

  it('opening makes room below three tabs, once, and costs the same otherwise', () => {
    const open = (counted: readonly Counted[]) => counted.find(({ name }) => name === 'open');
    expect(open(large)?.read).toBe(open(small)?.read);
    expect((open(large)?.write ?? 0) - (open(small)?.write ?? 0)).toBeLessThanOrEqual(3);
  });

  it('keeps within its calls', () => {
    for (const { name, read, write, flushes } of large) {
      const most = ONCE[name] ?? MOST;
      expect([name, read <= most.read, write <= most.write, flushes <= most.flushes]).toEqual([
        name,
        true,
        true,
        true,
      ]);
    }
  });

  it('asks without writing', () => {
    const queries = [
      'previewStop',
      'incident',
      'contacts',
      'templates',
      'template',
      'rules',
      'previewGrown',
      'previewRelease',
      'reverse',
      'due',
      'search',
      'select',
      'support',
      'previewMistake',
      'proposeSetUp',
    ];
    for (const { name, write } of large.filter((one) => queries.includes(one.name)))
      expect([name, write]).toEqual([name, 0]);
  });
});
