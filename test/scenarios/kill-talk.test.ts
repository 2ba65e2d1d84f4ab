// The nights of talking to buyers: every command of them killed at a sample of its calls (all of them in `npm run bench -- --only kill`).
import { afterAll, expect, it } from 'vitest';
import { choiceFor, KILL_TIMEOUT, toldOf } from '../support/kill-case.ts';
import { type Swept, sweep } from '../support/kill-sweep.ts';
import { nightOfTalk, nightOfTalkByHand } from './kill-talk-night.ts';

const cases = [...(await nightOfTalk()), ...(await nightOfTalkByHand())].map((one, at) => ({ ...one, at }));
const all: Swept[] = [];
/** Points of each: these are many commands that write in the same way as those of the other nights. */
const FEWER = 16;
afterAll(() => console.log(toldOf('talk', all)));

it.each(cases)(
  '$name',
  async ({ at, ...plan }) => {
    const swept = await sweep({ ...plan, choice: choiceFor(at, FEWER) });
    all.push(swept);
    expect(swept.faults).toEqual([]);
    // What only adds one text has little to write once it counts as done.
    expect(swept.committed).toBeGreaterThan(2);
    expect(swept.states.size).toBeGreaterThan(3);
  },
  KILL_TIMEOUT,
);
