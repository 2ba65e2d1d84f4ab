// Where a command is killed, what follows, and which of it is tried: everything, or a sample that is the same every time.
import fc from 'fast-check';
import type { Request } from '../../src/app/protocol.ts';
import type { Hand, Kill } from '../../src/workbench/host/contract.ts';

/** What happens after the death: a name and the request that is sent a minute later. */
export type Ending = { readonly name: string; readonly request: Request };

/** What a person does with the sheet before that. The rows of our own tabs may then stand in any order. */
export type Between = { readonly name: string; readonly act: (hand: Hand) => void };

export type Point = { readonly call: number; readonly name: string; readonly when: Kill['when'] };
export type Follow = { readonly ending: Ending; readonly between: Between | null };

export type Choice = {
  /** The points that are tried. */
  readonly points: (all: readonly Point[]) => readonly Point[];
  /** What follows at the `nth` of them, from 0. */
  readonly follows: (all: readonly Follow[], nth: number) => readonly Follow[];
};

export const EVERYTHING: Choice = { points: (all) => all, follows: (all) => all };

const CHANGES = /set|insert|delete|clear|flush|copyTo|remove/;

/** `count` of them, or all where there are no more: one out of each of so many stretches of the command, as the seed decides. */
function taken(from: readonly Point[], count: number, seed: number): readonly Point[] {
  const stretches = Math.min(count, from.length);
  const chance = fc.sample(fc.noBias(fc.nat()), { seed, numRuns: stretches });
  return chance.flatMap((drawn, nth) => {
    const first = Math.floor((nth * from.length) / stretches);
    const next = Math.floor(((nth + 1) * from.length) / stretches);
    return from.slice(first + (drawn % (next - first))).slice(0, 1);
  });
}

/**
 * `size` points: a quarter of them where a change is torn, a quarter elsewhere at changes, the others anywhere; after each one
 * follow, all in turn. The same seed gives the same sample as long as the command makes the same calls.
 */
export const sampleOf = (seed: number, size: number): Choice => ({
  points: (all) => {
    const changes = all.filter(({ name }) => CHANGES.test(name));
    const quarter = Math.ceil(size / 4);
    const torn = taken(
      changes.filter(({ when }) => when === 'torn'),
      quarter,
      seed,
    );
    const others = taken(
      changes.filter(({ when }) => when !== 'torn'),
      quarter,
      seed,
    );
    const first = new Set([...torn, ...others]);
    const rest = taken(
      all.filter((point) => !first.has(point)),
      size - first.size,
      seed,
    );
    return [...first, ...rest];
  },
  follows: (all, nth) => all.filter((_, at) => at === (nth + seed) % all.length),
});
