// A thousand random histories of the small shop (TOMERU_MODEL says another number), each step looked at against the plain model.
import { afterAll, expect, it } from 'vitest';
import { builtAddon } from '../support/built-addon.ts';
import { HISTORIES, SEED, type Tried, tryHistories } from './histories.ts';
import { readyModelShop } from './model-shop.ts';

const PARTS = 10;
const tried: Tried[] = [];
const sum = (of: (one: Tried) => number): number => tried.reduce((all, one) => all + of(one), 0);
afterAll(() =>
  console.log(
    `model: ${sum((one) => one.histories)} histories of ${sum((one) => one.steps)} steps, from seed ${SEED}`,
  ),
);

const start = await readyModelShop();

it.each(Array.from({ length: PARTS }, (_, part) => SEED + part))(
  'histories from seed %i',
  (seed) => {
    const one = tryHistories(start, builtAddon(), { seed, histories: Math.ceil(HISTORIES / PARTS) });
    tried.push(one);
    expect(one.steps).toBeGreaterThan(one.histories);
  },
  3_600_000,
);
