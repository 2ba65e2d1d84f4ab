// Any order of commands of an inspection: pieces balance after every one of them, nothing is let go that has not passed, what is
// finished stays, and what is refused changes nothing.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { endPieces } from '../../src/app/end-pieces.ts';
import { inspectAgain } from '../../src/app/inspect-again.ts';
import { leaveOutLines } from '../../src/app/leave-out-lines.ts';
import { recordInspection } from '../../src/app/record-inspection.ts';
import { recordRest } from '../../src/app/record-rest.ts';
import { releaseHolds } from '../../src/app/release-holds.ts';
import { restart } from '../../src/app/restart.ts';
import { startInspection } from '../../src/app/start-inspection.ts';
import { textChanged } from '../../src/app/text-changed.ts';
import type { World } from '../../src/app/world.ts';
import { isActive } from '../../src/domain/hold.ts';
import { seen } from '../../src/domain/inspection.ts';
import type { InspectionAnswer } from '../../src/domain/labels.ts';
import { marksOf } from '../../src/domain/row-mark.ts';
import { deskOf, stoppedShop } from '../support/inspection-shop.ts';
import { afterwards, type Shop } from '../support/small-world.ts';

const incidentId = 'T-001';
const requestId = 'r';

type Step =
  | {
      readonly kind: 'answer';
      readonly at: number;
      readonly answer: InspectionAnswer;
      readonly pieces: number;
    }
  | { readonly kind: 'rest'; readonly answer: 'YES' | 'NO' | 'AFTER_REWORK' | 'AFTER_CHANGE' }
  | { readonly kind: 'again'; readonly at: number; readonly what: 'REWORK' | 'ALL' }
  | { readonly kind: 'leave'; readonly at: number; readonly out: boolean }
  | { readonly kind: 'text'; readonly at: number; readonly done: boolean }
  | { readonly kind: 'reversed' }
  | { readonly kind: 'start' | 'restart' | 'scrap' | 'onlyOne' };

const at = fc.nat(8);
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('answer' as const),
        at,
        answer: fc.constantFrom<InspectionAnswer>('YES', 'AFTER_REWORK', 'AFTER_CHANGE', 'NO', 'UNSURE'),
        pieces: fc.integer({ min: 1, max: 3 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('rest' as const),
        answer: fc.constantFrom(
          'YES' as const,
          'NO' as const,
          'AFTER_REWORK' as const,
          'AFTER_CHANGE' as const,
        ),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('again' as const),
        at,
        what: fc.constantFrom('REWORK' as const, 'ALL' as const),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('leave' as const), at, out: fc.boolean() }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('text' as const), at, done: fc.boolean() }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('reversed' as const) }) },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constantFrom('start' as const, 'restart' as const, 'scrap' as const, 'restart' as const),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('onlyOne' as const) }) },
  ),
  { minLength: 3, maxLength: 14 },
);

const lineAt = (world: World, place: number): string => {
  const all = world.records.inspections();
  return all[place % Math.max(1, all.length)]?.id ?? 'K404';
};

const decide = (world: World, step: Exclude<Step, { readonly kind: 'reversed' }>) => {
  switch (step.kind) {
    case 'start':
      return startInspection(world, { kind: 'startInspection', requestId, incidentId });
    case 'answer':
      return recordInspection(world, {
        kind: 'recordInspection',
        requestId,
        inspectionId: lineAt(world, step.at),
        answer: step.answer,
        pieces: step.pieces,
      });
    case 'rest':
      return recordRest(world, { kind: 'recordRest', requestId, incidentId, answer: step.answer });
    case 'again': {
      const lines = [lineAt(world, step.at)];
      return inspectAgain(world, { kind: 'inspectAgain', requestId, incidentId, lines, what: step.what });
    }
    case 'leave': {
      const lines = [lineAt(world, step.at)];
      return leaveOutLines(world, {
        kind: 'leaveOutLines',
        requestId,
        incidentId,
        lines,
        out: step.out,
        reason: 'x',
      });
    }
    case 'text': {
      const lines = [lineAt(world, step.at)];
      return textChanged(world, { kind: 'textChanged', requestId, incidentId, lines, done: step.done });
    }
    case 'restart':
      return restart(world, { kind: 'restart', requestId, incidentId });
    case 'scrap':
      return endPieces(world, { kind: 'endPieces', requestId, incidentId, how: 'SCRAP' });
    case 'onlyOne':
      return releaseHolds(world, {
        kind: 'release',
        requestId,
        incidentId,
        ending: 'ONLY_ONE',
        keep: [],
        reason: '',
      });
  }
};

function check(before: Shop, after: Shop, step: Step): void {
  for (const line of after.records.inspections) {
    expect(seen(line) + line.left, line.id).toBe(line.quantity);
    expect(line.state === 'FINISHED', line.id).toBe(line.left === 0 && line.state !== 'EXCLUDED');
  }
  for (const line of before.records.inspections.filter(({ state }) => state === 'FINISHED')) {
    const now = after.records.inspections.find((one) => one.id === line.id);
    expect({ ...now, textChangedAt: null, takenIn: '' }).toEqual({
      ...line,
      textChangedAt: null,
      takenIn: '',
    });
  }
  for (const hold of after.records.holds) {
    expect(hold.released + hold.ended + hold.left, hold.id).toBe(hold.quantity);
    expect(isActive(hold), hold.id).toBe(hold.left > 0);
    expect(hold.state === 'PARTLY_RELEASED', hold.id).toBe(hold.left > 0 && hold.released > 0);
    if (hold.released > 0) expect(hold.releaseReason, hold.id).not.toBe('');
    const then = before.records.holds.find((one) => one.id === hold.id);
    const isByInspection = step.kind !== 'onlyOne' && then !== undefined && hold.released > then.released;
    if (!isByInspection) continue;
    // Only what some round has found good, or describes anew, goes back on sale.
    const good = after.records.inspections
      .filter((line) => line.holdId === hold.id)
      .reduce((sum, line) => sum + line.passed + (line.textChangedAt === null ? 0 : line.reworded), 0);
    expect(hold.released, hold.id).toBeLessThanOrEqual(good);
  }
  const { cells } = marksOf(after.rows, after.records, after.now);
  after.rows.forEach((_, place) => {
    const hold = after.records.holds[place];
    const isDown = hold !== undefined && hold.released === 0 && hold.state !== 'RELEASED';
    expect(cells[place]?.mark !== '', `row ${place}`).toBe(isDown);
  });
}

it('whatever is pressed in whatever order', () => {
  fc.assert(
    fc.property(steps, (given) => {
      const desk = deskOf(stoppedShop());
      for (const step of given) {
        const before = desk.shop;
        if (step.kind === 'reversed') {
          const tasks = before.records.tasks.map((task) => ({ ...task, reverseDone: true }));
          desk.shop = { ...before, records: { ...before.records, tasks } };
          continue;
        }
        const decision = decide(desk.world(), step);
        if (decision.kind === 'refused') continue;
        desk.shop = { ...afterwards(before, decision.plan), now: before.now + 60_000 };
        check(before, desk.shop, step);
      }
    }),
    { numRuns: 500 },
  );
});
