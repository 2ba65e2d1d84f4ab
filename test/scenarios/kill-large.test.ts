// A stop and its end on tabs that are read and written in runs of columns, killed: rows of which only some columns have landed are
// no rows.
import { expect, it } from 'vitest';
import { asLarge } from '../support/as-large.ts';
import { choiceFor, KILL_TIMEOUT } from '../support/kill-case.ts';
import { sweep } from '../support/kill-sweep.ts';
import { nightOfSmallShop } from './kill-commands.ts';

const LARGE = ['stop', 'mistake'];
const cases = (await nightOfSmallShop()).filter(({ name }) => LARGE.includes(name));

it.each(cases)(
  '$name',
  async (plan) => {
    const { faults, points, committed } = await sweep({
      ...plan,
      addon: asLarge(),
      choice: choiceFor(LARGE.indexOf(plan.name)),
    });
    expect(faults).toEqual([]);
    expect(points).toBeGreaterThan(30);
    expect(committed).toBeGreaterThan(0);
  },
  KILL_TIMEOUT,
);
