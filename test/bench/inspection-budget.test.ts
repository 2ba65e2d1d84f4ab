// What the commands of an inspection cost in calls, on a small and on a large shop: the same. `npm run bench` measures them on
// 5,000 lines.
import { beforeAll, describe, expect, it } from 'vitest';
import { builtAddon } from '../support/built-addon.ts';
import { loadHost } from '../support/host-bundle.ts';
import {
  brokenInspection,
  INSPECTION_LIMITS,
  type Inspected,
  measureInspection,
} from './measure-inspection.ts';

const QUERIES = [
  'inspection',
  'inspection of finished lines',
  'previewRestart',
  'inspectionReport',
  'incident',
  'reverse',
];

const callsOf = ({ steps }: Inspected) =>
  steps.map(({ name, cost }) => [name, cost.calls.read, cost.calls.write, cost.flushes]);

describe('an inspection', () => {
  let small: Inspected;
  let large: Inspected;
  beforeAll(async () => {
    const bench = { createHost: loadHost().createHost, addon: builtAddon() };
    small = await measureInspection(bench, 120);
    large = await measureInspection(bench, 1000);
  }, 240_000);

  it('costs the same calls whatever the size', () => {
    console.table(large.steps.map(({ name, cost }) => ({ name, ...cost.calls, virtualMs: cost.virtualMs })));
    expect(large.lines).toBeGreaterThan(6 * small.lines);
    expect(callsOf(large)).toEqual(callsOf(small));
  });

  it('keeps within its calls and its time', () => {
    expect([...brokenInspection(small), ...brokenInspection(large)]).toEqual([]);
  });

  it('asks without writing', () => {
    const asked = large.steps.filter(({ name }) => QUERIES.includes(name));
    expect(asked.map(({ name }) => name)).toEqual(QUERIES);
    expect(asked.map(({ cost }) => cost.calls.write)).toEqual(QUERIES.map(() => 0));
  });

  it('is found when it breaks a limit', () => {
    const [first] = large.steps;
    if (first === undefined) throw new Error('Nothing was measured.');
    const { reads, writes, flushes, virtualMs } = INSPECTION_LIMITS;
    const calls = { read: reads + 1, write: writes + 1, other: 0 };
    const cost = { ...first.cost, calls, flushes: flushes + 1, virtualMs: virtualMs + 1 };
    expect(brokenInspection({ ...large, steps: [{ ...first, cost }] })).toHaveLength(4);
  });
});
