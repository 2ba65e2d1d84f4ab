// The night of the small shop: 「まず止める」 and what may follow it, set-up taken off, and 復旧 itself, killed at a sample of their
// calls (all of them in `npm run bench -- --only kill`); and the faults that this sample has to notice.
import { afterAll, describe, expect, it } from 'vitest';
import { choiceFor, KILL_TIMEOUT, mended, noticed, toldOf } from '../support/kill-case.ts';
import { type Swept, sweep } from '../support/kill-sweep.ts';
import { nightOfSmallShop } from './kill-commands.ts';

const cases = (await nightOfSmallShop()).map((one, at) => ({ ...one, at }));
const all: Swept[] = [];
afterAll(() => console.log(toldOf('small shop', all)));

it.each(cases)(
  '$name',
  async ({ at, ...plan }) => {
    const swept = await sweep({ ...plan, choice: choiceFor(at) });
    all.push(swept);
    expect(swept.faults).toEqual([]);
    if ('requestId' in plan.command) expect(swept.committed).toBeGreaterThan(3);
  },
  KILL_TIMEOUT,
);

/** So small that the entry of a stop needs several rows. */
const SMALL_CELL = ['var CELL = 49e3', 'var CELL = 150'] as const;

it(
  'a log entry of several rows is there whole or not at all',
  async () => {
    const addon = mended(SMALL_CELL);
    for (const { at, ...plan } of cases.filter(({ name }) => name === 'stop' || name === 'mistake')) {
      const { faults, points } = await sweep({ ...plan, addon, choice: choiceFor(at) });
      expect(faults).toEqual([]);
      expect(points).toBeGreaterThan(30);
    }
  },
  KILL_TIMEOUT,
);

/** The built text with one thing of the write path taken out. */
const FAULTS: readonly (readonly [string, string, string])[] = [
  ['recovery does nothing', 'if (running === null) return', 'return'],
  ['staged rows stay', 'clearRows(loaded.sheet, rows', '(() => {})(loaded.sheet, rows'],
  ['marks of what was committed are not shown again', 'fresh.sources()', '[]'],
  [
    'changes that were committed are not brought in again',
    'const brought = TABLE_NAMES.map((name) => showChanges(session, name, changes, 0))',
    'const brought = [true]',
  ],
  ['an entry without its length counts', 'if (length !== content.length + reply.length) return null', ''],
  [
    'a line torn before its number stays',
    '.filter((stray) => before.indexOf(stray.digest) < 0)',
    '.filter(() => false)',
  ],
  ['uncommitted rows are read', 'else if (operation > applied) continue', ''],
  ['a request is done again', 'const value = JSON.parse(entry.reply)', 'return null'],
  ['a take-off that died shows the marks instead', 'running.takingOff === true', 'false'],
];

describe('the sample notices when', () => {
  it.each(FAULTS)(
    '%s',
    async (_name, right, broken) => {
      const addon = mended(SMALL_CELL, [right, broken]);
      expect(await noticed(cases, addon, mended(SMALL_CELL))).not.toEqual([]);
    },
    KILL_TIMEOUT,
  );
});
