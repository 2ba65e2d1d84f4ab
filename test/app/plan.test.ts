// A plan says what changes, once and by id: doing it in one go must equal doing it change by change.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterPlan, type Change, changesTo } from '../../src/app/plan.ts';
import type { Hold } from '../../src/domain/hold.ts';
import type { HoldId } from '../../src/domain/ids.ts';
import { refOf } from '../../src/domain/row-identity.ts';
import { holdOf, incidentOf, NO_RECORDS, stockRow, taskOf } from '../support/small-world.ts';

const ref = refOf(stockRow({ key: 'A-1' }));
const hold = (id: string, facts: Partial<Hold> = {}): Hold => holdOf({ id: id as HoldId, ref, ...facts });

describe('changesTo', () => {
  it('groups equal changes with their ids and leaves out what stays', () => {
    const holds = [
      hold('H1'),
      hold('H2'),
      hold('H3', { left: 3 }),
      hold('H4', { state: 'RELEASED', left: 0 }),
    ];
    expect(changesTo('holds', holds, () => ({ state: 'RELEASED', left: 0 }))).toEqual([
      { table: 'holds', field: 'state', before: 'ACTIVE', after: 'RELEASED', ids: ['H1', 'H2', 'H3'] },
      { table: 'holds', field: 'left', before: 1, after: 0, ids: ['H1', 'H2'] },
      { table: 'holds', field: 'left', before: 3, after: 0, ids: ['H3'] },
    ]);
  });

  it('tells null, blank, 0 and "0" apart', () => {
    const task = taskOf({ note: '0' });
    const changes = changesTo('tasks', [task], () => ({ note: '', deadline: 0, outcome: null }));
    expect(changes.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['note', '0', ''],
      ['deadline', null, 0],
    ]);
  });

  it('of nothing is nothing', () => {
    expect(changesTo('holds', [], () => ({ left: 0 }))).toEqual([]);
    expect(changesTo('holds', [hold('H1')], () => ({}))).toEqual([]);
  });
});

const ids = ['H0', 'H1', 'H2', 'H3'];

const changes: fc.Arbitrary<Change> = fc.record({
  table: fc.constantFrom('holds' as const, 'tasks' as const),
  field: fc.constantFrom('left', 'why', 'releasedAt'),
  before: fc.constant(null),
  after: fc.oneof(fc.nat(5), fc.string(), fc.constant(null)),
  ids: fc.uniqueArray(fc.constantFrom(...ids, 'H9')),
});

describe('afterPlan', () => {
  const records = { ...NO_RECORDS, holds: ids.map((id) => hold(id)), incidents: [incidentOf()] };

  it('equals the changes one after the other, each on one row', () => {
    fc.assert(
      fc.property(fc.array(changes), (all) => {
        const atOnce = afterPlan(records, { appends: {}, changes: all });
        const oneByOne = all
          .flatMap((change) => change.ids.map((id) => ({ ...change, ids: [id] })))
          .reduce((state, change) => afterPlan(state, { appends: {}, changes: [change] }), records);
        expect(atOnce).toEqual(oneByOne);
      }),
    );
  });

  it('done twice is done once, because values are absolute', () => {
    fc.assert(
      fc.property(fc.array(changes), (all) => {
        const once = afterPlan(records, { appends: {}, changes: all });
        expect(afterPlan(once, { appends: {}, changes: all })).toEqual(once);
      }),
    );
  });

  it('brings every record to its patch', () => {
    const patches = fc.array(fc.record({ left: fc.nat(3), why: fc.constantFrom('', 'a') }), {
      minLength: ids.length,
      maxLength: ids.length,
    });
    fc.assert(
      fc.property(patches, (wanted) => {
        const plan = changesTo('holds', records.holds, (one) => wanted[ids.indexOf(one.id)] ?? {});
        const after = afterPlan(records, { appends: {}, changes: plan });
        expect(after.holds.map(({ left, why }) => ({ left, why }))).toEqual(wanted);
      }),
    );
  });

  it('adds new rows last, unchanged by the changes of the same plan, and touches only tables it was given', () => {
    const added = hold('H8');
    const after = afterPlan(
      { holds: records.holds },
      {
        appends: { holds: [added], tasks: [taskOf()] },
        changes: [{ table: 'holds', field: 'left', before: 1, after: 0, ids: ['H1'] }],
      },
    );
    expect(Object.keys(after)).toEqual(['holds']);
    expect(after.holds.map((one) => one.left)).toEqual([1, 0, 1, 1, 1]);
    expect(after.holds[4]).toBe(added);
  });
});
