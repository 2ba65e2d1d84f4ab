// A worse input never lowers the level. What "worse" means is written here input by input, from the table's own words.
// One pair of inputs has no order: ②, ③ and ⑤ look at different facts, so none of them is worse than another (② 未販売 is
// 要対応 where ⑤ 未販売 is 経過確認; ③ 未判定 is 即対応 where ② is 緊急). Each of them is below ①, ④ and unknown.
// 段階 is ordered by what can still be prevented, which is not the order in which a trade goes on: 未販売 is the mildest open
// stage, then those where the parcel has left, then 支払い待ち, then 発送待ち together with unreadable.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY } from '../../src/domain/instant.ts';
import {
  ANSWER,
  CONFORMITY,
  INCIDENT_TYPE,
  type IncidentType,
  RESOLUTION,
  STAGE,
} from '../../src/domain/labels.ts';
import { urgencyOf, urgencyRank } from '../../src/domain/urgency.ts';
import type { UrgencyFacts } from '../../src/domain/urgency-rules.ts';

const NOW = Date.parse('2026-11-23T09:00:00+09:00');

/** From mild to bad; what stands in one group is equally bad. */
const STAGES = [
  ['CANCELLED'],
  ['NOT_SOLD'],
  ['SHIPPED', 'DELIVERED', 'COMPLETED'],
  ['AWAITING_PAYMENT'],
  ['AWAITING_SHIPMENT', undefined],
] as const;
const CONFORMITIES = [
  ['CONFORMS', 'DEGRADED'],
  ['UNDECIDED', 'NOT_CONFORM', undefined],
] as const;
const ANSWERS = [['NOT_AFFECTED'], ['NOT_ASKED', 'NO_REPLY', undefined], ['AFFECTED']] as const;
const RESOLUTIONS = [
  ['RESOLVED', 'NO_ACTION'],
  ['PENDING', 'CONTACTED', 'WAITING', 'AGREED', 'UNREACHABLE', undefined],
] as const;
const HARDER_TYPES = ['WRONG_SHIPMENT', 'FATAL_DEFECT', 'UNKNOWN', undefined] as const;

/** Two values of one input, the second at least as bad as the first. */
const pairOf = <T>(groups: readonly (readonly T[])[]): fc.Arbitrary<readonly [T, T]> => {
  const places = groups.flatMap((group, badness) => group.map((value) => ({ value, badness })));
  return fc
    .tuple(fc.constantFrom(...places), fc.constantFrom(...places))
    .map(([a, b]) => (a.badness <= b.badness ? [a.value, b.value] : [b.value, a.value]));
};

const types: fc.Arbitrary<readonly [IncidentType | undefined, IncidentType | undefined]> = fc.oneof(
  fc.constantFrom(...INCIDENT_TYPE.codes, undefined).map((type) => [type, type] as const),
  fc.tuple(fc.constantFrom(...INCIDENT_TYPE.codes, undefined), fc.constantFrom(...HARDER_TYPES)),
);
const stops = pairOf([[true], [false]]);

/** Moments close to the limits of 24 and 72 hours as often as far from them. */
const left = fc.oneof(
  fc.constantFrom(0, DAY, 3 * DAY).chain((limit) => fc.integer({ min: limit - 2000, max: limit + 2000 })),
  fc.integer({ min: -10 * DAY, max: 10 * DAY }),
);
const missing = fc.constant(undefined);
const lateFirst = (a: number | undefined, b: number | undefined): number =>
  (b ?? Number.NEGATIVE_INFINITY) - (a ?? Number.NEGATIVE_INFINITY);
/** An earlier deadline, or none, is worse. */
const deadlines = fc
  .tuple(fc.oneof(left, missing), fc.oneof(left, missing))
  .map((two) => [...two].sort(lateFirst))
  .map(([a, b]) => [a === undefined ? a : NOW + a, b === undefined ? b : NOW + b] as const);
/** A later 基準時刻, or none, is worse. */
const nows = fc
  .tuple(fc.integer({ min: 0, max: 4 * DAY }), fc.oneof(fc.integer({ min: 0, max: 4 * DAY }), missing))
  .map(([a, more]) => [NOW + a, more === undefined ? undefined : NOW + a + more] as const);

const pairs: fc.Arbitrary<readonly [UrgencyFacts, UrgencyFacts]> = fc
  .record({
    type: types,
    conformity: pairOf<UrgencyFacts['conformity']>(CONFORMITIES),
    stopped: stops,
    stage: pairOf<UrgencyFacts['stage']>(STAGES),
    answer: pairOf<UrgencyFacts['answer']>(ANSWERS),
    deadline: deadlines,
    now: nows,
    resolution: pairOf<UrgencyFacts['resolution']>(RESOLUTIONS),
  })
  .map((two) => {
    const side = (at: 0 | 1): UrgencyFacts => ({
      type: two.type[at],
      conformity: two.conformity[at],
      stopped: two.stopped[at],
      stage: two.stage[at],
      answer: two.answer[at],
      deadline: two.deadline[at],
      now: two.now[at],
      resolution: two.resolution[at],
    });
    return [side(0), side(1)] as const;
  });

const INPUTS = ['type', 'conformity', 'stopped', 'stage', 'answer', 'deadline', 'now', 'resolution'] as const;
const rank = (facts: UrgencyFacts): number => urgencyRank(urgencyOf(facts).level);

describe('a worse input never lowers the level', () => {
  it.each(INPUTS)('%s alone made worse', (input) => {
    fc.assert(
      fc.property(pairs, ([mild, bad]) => {
        expect(rank({ ...mild, [input]: bad[input] })).toBeGreaterThanOrEqual(rank(mild));
      }),
      { numRuns: 3000 },
    );
  });

  it('any number of inputs made worse at once', () => {
    fc.assert(
      fc.property(pairs, ([mild, bad]) => {
        expect(rank(bad)).toBeGreaterThanOrEqual(rank(mild));
      }),
      { numRuns: 5000 },
    );
  });

  it('and a word that cannot be read is never milder than any word that can, except that blank is not 問題あり', () => {
    fc.assert(
      fc.property(
        pairs,
        fc.constantFrom('type', 'conformity', 'stage', 'resolution', 'deadline', 'now'),
        ([facts], input) => {
          expect(rank({ ...facts, [input]: undefined })).toBeGreaterThanOrEqual(rank(facts));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('is said of every word there is', () => {
    const said = (groups: readonly (readonly unknown[])[]): ReadonlySet<unknown> => new Set(groups.flat());
    expect(said(STAGES)).toEqual(new Set([...STAGE.codes, undefined]));
    expect(said(CONFORMITIES)).toEqual(new Set([...CONFORMITY.codes, undefined]));
    expect(said(ANSWERS)).toEqual(new Set([...ANSWER.codes, undefined]));
    expect(said(RESOLUTIONS)).toEqual(new Set([...RESOLUTION.codes, undefined]));
  });
});
