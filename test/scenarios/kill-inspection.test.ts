// The nights of the inspection: every command of it killed at a sample of its calls (all of them in `npm run bench -- --only
// kill`), and the faults that this sample has to notice.
import { afterAll, describe, expect, it } from 'vitest';
import { builtAddon } from '../support/built-addon.ts';
import { choiceFor, KILL_TIMEOUT, mended, noticed, toldOf } from '../support/kill-case.ts';
import { type Swept, sweep } from '../support/kill-sweep.ts';
import { nightOfFilledLines, nightOfInspection } from './kill-inspection-night.ts';

const cases = [...(await nightOfInspection()), ...(await nightOfFilledLines())].map((one, at) => ({
  ...one,
  at,
}));
const all: Swept[] = [];
/** Points of each: these are many commands that write in the same way as those of the other nights. */
const FEWER = 16;
afterAll(() => console.log(toldOf('inspection', all)));

it.each(cases)(
  '$name',
  async ({ at, ...plan }) => {
    const swept = await sweep({ ...plan, choice: choiceFor(at, FEWER) });
    all.push(swept);
    expect(swept.faults).toEqual([]);
    expect(swept.committed).toBeGreaterThan(3);
    expect(swept.states.size).toBeGreaterThan(3);
  },
  KILL_TIMEOUT,
);

/** The built text with one thing of the inspection taken out, and the commands that show it. */
const FAULTS: readonly (readonly [name: string, right: string, broken: string, commands: string])[] = [
  ['what is left of a line is not written', '"left",\n    "answer",', '"answer",', 'recordInspection'],
  [
    'what another trouble has judged is let go',
    'subjectsOf(own(world.records.holds()), own(world.records.tasks()), own(inspectionsOf(world)))',
    'subjectsOf(world.records.holds(), world.records.tasks(), inspectionsOf(world))',
    'restart',
  ],
  ['pieces that were let go before count again', 'hold.released - whole.releasedBefore', '0', 'restart'],
  [
    'a piece sold meanwhile stays on the line of its row',
    'return less <= 0 ? {} :',
    'return true ? {} :',
    'start',
  ],
  ['recovery shows marks as if nobody had looked', 'inspectionsIn(fresh)', '[]', 'startInspection'],
  [
    'a finished line is written over by hand',
    'if (line.state === "FINISHED") return',
    'if (false) return',
    'takeIn',
  ],
];

describe('the sample notices when', () => {
  it.each(FAULTS)(
    '%s',
    async (_name, right, broken, commands) => {
      const some = cases.filter(({ name }) => name.startsWith(commands));
      expect(await noticed(some, mended([right, broken]), builtAddon())).not.toEqual([]);
    },
    KILL_TIMEOUT,
  );
});
