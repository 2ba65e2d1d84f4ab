// The night of two tabs: every command killed at a sample of its calls (all of them in `npm run bench -- --only kill`). Whoever
// goes on, in whatever way, finds the workbook as if the command had never begun, or as if it had finished.
import { afterAll, expect, it } from 'vitest';
import { choiceFor, KILL_TIMEOUT, toldOf } from '../support/kill-case.ts';
import { type Swept, sweep } from '../support/kill-sweep.ts';
import { nightOfTwoTabs } from './kill-commands.ts';

const cases = (await nightOfTwoTabs()).map((one, at) => ({ ...one, at }));
const all: Swept[] = [];
afterAll(() => console.log(toldOf('two tabs', all)));

it.each(cases)(
  '$name',
  async ({ at, ...plan }) => {
    const swept = await sweep({ ...plan, choice: choiceFor(at) });
    all.push(swept);
    expect(swept.faults).toEqual([]);
    expect(swept.committed).toBeGreaterThan(3);
    expect(swept.states.size).toBeGreaterThan(3);
  },
  KILL_TIMEOUT,
);
