// What talking to buyers costs in calls, with few letters and with 500: the same. `npm run bench` measures it too.
import { beforeAll, describe, expect, it } from 'vitest';
import { builtAddon } from '../support/built-addon.ts';
import { loadHost } from '../support/host-bundle.ts';
import { brokenTalk, measureTalk, rowsForLetters, TALK_LIMITS, type Talked } from './measure-talk.ts';

const QUERIES = ['letters', 'checkLetter', 'threads', 'thread', 'incident', 'contacts'];

/** An opening makes room below tabs that have filled up, and tells clocks anew. */
const callsOf = ({ steps }: Talked) =>
  steps
    .filter(({ name }) => name !== 'open')
    .map(({ name, cost }) => [name, cost.calls.read, cost.calls.write, cost.flushes]);

describe('talking to buyers', () => {
  let small: Talked;
  let large: Talked;
  beforeAll(async () => {
    const bench = { createHost: loadHost().createHost, addon: builtAddon() };
    small = await measureTalk(bench, 120);
    large = await measureTalk(bench, rowsForLetters(500));
  }, 240_000);

  it('costs the same calls whatever the number of letters', () => {
    console.table(large.steps.map(({ name, cost }) => ({ name, ...cost.calls, virtualMs: cost.virtualMs })));
    expect(large.letters).toBeGreaterThan(450);
    expect(large.letters).toBeGreaterThan(6 * small.letters);
    expect(callsOf(large)).toEqual(callsOf(small));
  });

  it('keeps within its calls and its time', () => {
    expect([...brokenTalk(small), ...brokenTalk(large)]).toEqual([]);
  });

  it('asks without writing', () => {
    const asked = large.steps.filter(({ name }) => QUERIES.includes(name));
    expect(asked.map(({ name }) => name).sort()).toEqual([...QUERIES].sort());
    expect(asked.map(({ cost }) => cost.calls.write)).toEqual(QUERIES.map(() => 0));
  });

  it('is found when it breaks a limit', () => {
    const [first] = large.steps;
    if (first === undefined) throw new Error('Nothing was measured.');
    const { reads, writes, flushes, virtualMs } = TALK_LIMITS;
    const calls = { read: reads + 1, write: writes + 1, other: 0 };
    const cost = { ...first.cost, calls, flushes: flushes + 1, virtualMs: virtualMs + 1 };
    expect(brokenTalk({ ...large, steps: [{ ...first, cost }] })).toHaveLength(4);
  });
});
