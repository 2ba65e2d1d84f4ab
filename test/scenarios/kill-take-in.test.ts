// The night of hands: taking in, by request and at an opening, killed at a sample of its calls (all of them in
// `npm run bench -- --only kill`): no entry is lost, none is taken twice. And other commands killed while entries wait.
import { afterAll, describe, expect, it } from 'vitest';
import { builtAddon } from '../support/built-addon.ts';
import { choiceFor, KILL_TIMEOUT, mended, noticed, toldOf } from '../support/kill-case.ts';
import { type Swept, sweep } from '../support/kill-sweep.ts';
import { nightOfHands } from './kill-commands.ts';

const cases = (await nightOfHands()).map((one, at) => ({ ...one, at }));
const all: Swept[] = [];
afterAll(() => console.log(toldOf('hands', all)));

it.each(cases)(
  '$name',
  async ({ at, ...plan }) => {
    const swept = await sweep({ ...plan, choice: choiceFor(at) });
    all.push(swept);
    expect(swept.faults).toEqual([]);
    expect(swept.committed).toBeGreaterThan(3);
  },
  KILL_TIMEOUT,
);

/** The built text with one thing of taking in taken out. */
const FAULTS: readonly (readonly [string, string, string])[] = [
  ['控え stays behind', 'loaded.keptColumn > 0 ?', 'false ?'],
  ['what is refused stays in its cell', 'after: value, over: found', 'after: value, left: found'],
  ['what waits is written over', 'textOf(now) === change.over', 'true'],
];

describe('the sample notices when', () => {
  it.each(FAULTS)(
    '%s',
    async (_name, right, broken) => {
      expect(await noticed(cases, mended([right, broken]), builtAddon())).not.toEqual([]);
    },
    KILL_TIMEOUT,
  );
});
