// Decisions taken one after the other and written as one plan leave what they leave one by one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergePlans, type Written } from '../../src/app/merge-plans.ts';
import { afterPlan, changesTo } from '../../src/app/plan.ts';
import type { Records } from '../../src/app/tables.ts';
import type { TaskId } from '../../src/domain/ids.ts';
import { contactOf, NO_RECORDS, taskOf } from '../support/small-world.ts';

const records: Records = {
  ...NO_RECORDS,
  tasks: ['S1', 'S2', 'S3'].map((id) => taskOf({ id: id as TaskId })),
  contacts: [contactOf()],
};

type Act =
  | { readonly kind: 'note'; readonly task: number; readonly note: string }
  | { readonly kind: 'done'; readonly task: number; readonly done: boolean }
  | { readonly kind: 'add' };

const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant('note' as const), task: fc.nat(5), note: fc.constantFrom('', 'a', 'b') }),
  fc.record({ kind: fc.constant('done' as const), task: fc.nat(5), done: fc.boolean() }),
  fc.record({ kind: fc.constant('add' as const) }),
);

function decide(act: Act, now: Records): Written {
  if (act.kind === 'add') {
    const id = `S${now.tasks.length + 1}` as TaskId;
    return { appends: { tasks: [taskOf({ id, note: 'new' })] }, changes: [] };
  }
  const found = now.tasks.filter((_, at) => at === act.task);
  const patch = act.kind === 'note' ? { note: act.note } : { done: act.done };
  return { appends: {}, changes: changesTo('tasks', found, () => patch) };
}

describe('merged', () => {
  it('leaves the same records as one after the other, and changes no field twice', () => {
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 12 }), (list) => {
        let now = records;
        const parts = list.map((act) => {
          const part = decide(act, now);
          now = afterPlan(now, part);
          return part;
        });
        const merged = mergePlans(parts);
        expect(afterPlan(records, merged)).toEqual(now);
        const fields = merged.changes.flatMap(({ field, ids }) => ids.map((id) => `${id} ${field}`));
        expect(new Set(fields).size).toBe(fields.length);
        expect(merged.changes.filter(({ before, after }) => before === after)).toEqual([]);
        const added = new Set((merged.appends.tasks ?? []).map(({ id }) => id));
        expect(merged.changes.flatMap(({ ids }) => ids).filter((id) => added.has(id as TaskId))).toEqual([]);
      }),
    );
  });

  it('shares a change between rows that change alike', () => {
    const one = (at: number): Written => ({
      appends: {},
      changes: changesTo('tasks', records.tasks.slice(at, at + 1), () => ({ done: true })),
    });
    expect(mergePlans([one(0), one(2), one(1)]).changes).toEqual([
      { table: 'tasks', field: 'done', before: false, after: true, ids: ['S1', 'S3', 'S2'] },
    ]);
  });
});
