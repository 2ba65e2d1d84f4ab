// Stop tasks of two troubles, to be filled by hand: two listings and a box of one, the first listing once more in the other.
import type { HandRow } from '../../src/app/hand-entry.ts';
import type { HoldId, IncidentId, TaskId } from '../../src/domain/ids.ts';
import type { StopTask } from '../../src/domain/stop-task.ts';
import { handRow } from './hand-rows.ts';
import { holdOf, incidentOf, NO_RECORDS, type Shop, shopOf, taskOf } from './small-world.ts';

export const T1 = 'T-001' as IncidentId;
export const T2 = 'T-002' as IncidentId;
const ref = (key: string) => ({ sheetId: 11, key, ownId: '', fingerprint: 'f' });

/** `tasks` stand in the place of those with their id. */
export function taskShop(tasks: readonly StopTask[] = []): Shop {
  const task = (id: string, facts: Partial<StopTask> = {}): StopTask =>
    tasks.find((one) => one.id === id) ??
    taskOf({ id: id as TaskId, holdId: 'H1' as HoldId, product: '真鍮ピアス', ...facts });
  return shopOf({
    operation: 9,
    records: {
      ...NO_RECORDS,
      incidents: [
        incidentOf({ type: 'DESCRIPTION_ERROR', stopped: '0/3' }),
        incidentOf({ id: T2, stopped: '0/1' }),
      ],
      holds: [
        holdOf({ id: 'H1' as HoldId, ref: ref('A-1') }),
        holdOf({ id: 'H2' as HoldId, incidentId: T2, ref: ref('A-1') }),
      ],
      tasks: [
        task('S1-a-MERCARI'),
        task('S1-a-RAKUMA', { place: 'ラクマ' }),
        task('S1-a-box', { kind: 'box', place: '', action: 'この箱を出さない', reverse: '出してよい' }),
        task('S2-a-MERCARI', { incidentId: T2, holdId: 'H2' as HoldId }),
      ],
    },
  });
}

export const taskAfter = (now: Shop, id: string): StopTask => {
  const found = now.records.tasks.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No task ${id}`);
  return found;
};
export const remark = (now: Shop, id: string): string => taskAfter(now, id).takenIn;
export const taskRow = (id: string, cells: Parameters<typeof handRow>[2]): HandRow =>
  handRow('tasks', id, cells);
export const doneTask = (facts: Partial<StopTask>): StopTask =>
  taskOf({
    id: 'S1-a-MERCARI' as TaskId,
    holdId: 'H1' as HoldId,
    done: true,
    doneAt: 5,
    doneBy: 'みき',
    ...facts,
  });
