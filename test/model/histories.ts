// Random histories: which deeds come in which order and how, from one seed, and what a history does step by step. fast-check
// shortens one that goes wrong, and prints its steps; the error tells in words what had happened.
import fc from 'fast-check';
import type { AddonFiles, Kill } from '../../src/workbench/host/contract.ts';
import { ALL_DEEDS } from './all-deeds.ts';
import { DESK } from './commands/desk.ts';
import { STOPS } from './commands/stop.ts';
import type { Deed } from './deed.ts';
import { BEGINNINGS, type Beginning, type Start } from './model-shop.ts';
import { beginPlay, changeSeats, type Play, sceneOf, tell, turnPage } from './play.ts';
import { FOLLOWS, sendIn, type Way } from './ways.ts';

/** Histories in the tests; TOMERU_MODEL=10000 for the bench. */
const USUAL = 1000;
export const HISTORIES = Number(process.env.TOMERU_MODEL ?? USUAL);
export const SEED = 20261120;

type Step = {
  readonly deed: Deed;
  readonly args: readonly number[];
  readonly way: Way;
  /** Somebody else does it than the step before. */
  readonly other: boolean;
  readonly minutes: number;
  readonly [fc.toStringMethod]: () => string;
};

const wayText = (way: Way): string => {
  switch (way.kind) {
    case 'peace':
      return '';
    case 'twice':
      return ' twice';
    case 'meanwhile':
      return ` while the other presses at call ${way.call}`;
    case 'kill':
      return ` killed ${way.kill.when} call ${way.kill.call}, then ${way.follow}`;
  }
};

const peace: fc.Arbitrary<Way> = fc.constant({ kind: 'peace' });
const CALLS = 80;

const ways: fc.Arbitrary<Way> = fc.oneof(
  { weight: 15, arbitrary: peace },
  { weight: 1, arbitrary: fc.constant<Way>({ kind: 'twice' }) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 8, max: CALLS }).map((call): Way => ({ kind: 'meanwhile', call })),
  },
  {
    weight: 4,
    arbitrary: fc
      .record({
        call: fc.integer({ min: 1, max: CALLS }),
        when: fc.constantFrom<Kill['when']>('before', 'after', 'lost', 'torn'),
        follow: fc.constantFrom(...FOLLOWS),
      })
      .map(({ call, when, follow }): Way => ({ kind: 'kill', kill: { call, when }, follow })),
  },
);

const stepsOf = (deed: Deed): fc.Arbitrary<Step> =>
  fc
    .record({
      args: deed.args,
      way: deed.kind === 'request' ? ways : peace,
      other: fc.integer({ min: 0, max: 3 }),
      minutes: fc.constantFrom(0, 1, 30),
    })
    .map(({ args, way, other, minutes }) => ({
      deed,
      args,
      way,
      other: other === 3,
      minutes,
      [fc.toStringMethod]: () =>
        `${other === 3 ? 'other user: ' : ''}${deed.name}(${args})${wayText(way)}${minutes > 0 ? ` after ${minutes} min` : ''}`,
    }));

const anyStep = fc.oneof(...ALL_DEEDS.map((deed) => ({ weight: deed.weight, arbitrary: stepsOf(deed) })));
const firstStep = fc.oneof(...STOPS.slice(0, 2).map((deed) => stepsOf(deed)));

/** A stop, and two to seven things more. */
const history = fc.tuple(
  fc.constantFrom<Beginning>(...BEGINNINGS, 'busy', 'inspecting', 'inspecting'),
  firstStep,
  fc.array(anyStep, { minLength: 2, maxLength: 7, size: 'max' }),
);

/** The deed itself, or what has to come before it; false where there is nothing to do it to. */
function takePart(play: Play, deed: Deed, { args, way }: Pick<Step, 'args' | 'way'>): boolean {
  const scene = sceneOf(play);
  if (deed.kind === 'hand') {
    const told = deed.act(scene, args);
    if (told !== null) tell(play, `by hand, ${told}`);
    if (told !== null) return true;
  } else {
    const asked = deed.ask(scene, args);
    if (asked !== null) sendIn(play, asked, way);
    if (asked !== null) return true;
  }
  return (deed.needs ?? []).some((need) => takePart(play, need, { args, way }));
}

function takeStep(play: Play, { deed, args, way, other, minutes }: Step): void {
  if (other) changeSeats(play);
  if (minutes > 0) play.host.wait(`PT${minutes}M`);
  turnPage(play);
  play.requests += 1;
  takePart(play, deed, { args, way });
}

export type Tried = { readonly histories: number; readonly steps: number };

/** One history after the other, each begun from the same workbook; `ended` is told how many steps each had. */
const sound = (start: Start, addon: AddonFiles, ended: (steps: number) => void) =>
  fc.property(history, ([beginning, first, more]) => {
    const play = beginPlay(start, addon, beginning);
    try {
      // Where much has happened already, something else than a stop may come first.
      for (const step of beginning === 'quiet' ? [first, ...more] : more) takeStep(play, step);
      // Whatever has been written by hand is taken in at last, and every mark looked at.
      turnPage(play);
      for (const deed of DESK.slice(0, 1)) takePart(play, deed, { args: [], way: { kind: 'peace' } });
    } finally {
      ended(play.trail.length);
      play.host.dispose();
    }
  });

type Size = { readonly seed: number; readonly histories: number };

/** Throws fast-check's report of the first history that goes wrong, shortened. */
export function tryHistories(start: Start, addon: AddonFiles, { seed, histories }: Size): Tried {
  let steps = 0;
  const property = sound(start, addon, (more) => {
    steps += more;
  });
  fc.assert(property, { seed, numRuns: histories });
  return { histories, steps };
}

/** What is said of the first history that goes wrong, as it came; empty where none does. */
export function firstFault(start: Start, addon: AddonFiles, { seed, histories }: Size): string {
  const property = sound(start, addon, () => undefined);
  const { failed, errorInstance } = fc.check(property, { seed, numRuns: histories, endOnFailure: true });
  if (!failed) return '';
  return errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
}
