// An outage: every command of it killed at a sample of its calls (all of them in `npm run bench -- --only kill`).
import { afterAll, expect, it } from 'vitest';
import { choiceFor, KILL_TIMEOUT, toldOf } from '../support/kill-case.ts';
import { type Swept, sweep } from '../support/kill-sweep.ts';
import { nightOfOutage, nightOfOutageByHand } from './kill-outage-night.ts';

const cases = [...(await nightOfOutage()), ...(await nightOfOutageByHand())].map((one, at) => ({
  ...one,
  at,
}));
const all: Swept[] = [];
/** Points of each: these are many commands that write in the same way as those of the other nights. */
const FEWER = 24;
afterAll(() => console.log(toldOf('outage', all)));

it.each(cases)(
  '$name',
  async ({ at, ...plan }) => {
    const swept = await sweep({ ...plan, choice: choiceFor(at, FEWER) });
    all.push(swept);
    expect(swept.faults).toEqual([]);
    expect(swept.committed).toBeGreaterThan(2);
    expect(swept.states.size).toBeGreaterThan(3);
  },
  KILL_TIMEOUT,
);
