// What a person may put back: only what nothing keeps stopped any more, in whichever trouble.
import { describe, expect, it } from 'vitest';
import type { Hold } from '../../src/domain/hold.ts';
import type { HoldId, IncidentId, TaskId } from '../../src/domain/ids.ts';
import type { Incident } from '../../src/domain/incident.ts';
import { putBackTasks, reverseTasks } from '../../src/domain/reverse-task.ts';
import type { StopTask } from '../../src/domain/stop-task.ts';
import { holdOf, incidentOf, MORNING, SHEET, taskOf } from '../support/small-world.ts';

const ref = (key: string) => ({ sheetId: SHEET, key, ownId: '', fingerprint: '' });
const other = 'T-002' as IncidentId;
const released = { state: 'RELEASED', released: 1, left: 0 } as const;
const hold = (facts: Partial<Hold> = {}): Hold => holdOf({ ref: ref('A'), ...facts });
const stopped = (facts: Partial<StopTask> = {}): StopTask =>
  taskOf({ done: true, outcome: '止めた', ...facts });
const nobody = '' as HoldId;

const idsOf = (
  holds: readonly Hold[],
  tasks: readonly StopTask[],
  incidents: readonly Incident[] = [incidentOf()],
) => reverseTasks(holds, tasks, incidents).map((task) => task.id);

describe('a listing that a person took down', () => {
  const task = stopped();
  it('stays down while its row is held', () => expect(idsOf([hold()], [task])).toEqual([]));
  it('may go up once the row is let go', () => expect(idsOf([hold(released)], [task])).toEqual([task.id]));

  it('stays down while another trouble holds the same row, though its own has ended', () => {
    const elsewhere = hold({ id: 'H2-a' as HoldId, incidentId: other });
    const incidents = [incidentOf({ status: 'CANCELLED' }), incidentOf({ id: other })];
    expect(idsOf([hold(released), elsewhere], [task], incidents)).toEqual([]);
    const free = { ...elsewhere, ...released };
    expect(idsOf([hold(released), free], [task], incidents)).toEqual([task.id]);
  });

  it('is not kept down by a hold on another row', () => {
    const elsewhere = hold({ id: 'H2-b' as HoldId, incidentId: other, ref: ref('B') });
    expect(idsOf([hold(released), elsewhere], [task])).toEqual([task.id]);
  });

  it('may go up when pieces of the row were let go and one is kept aside, not when the one piece is kept', () => {
    expect(idsOf([hold({ quantity: 60, released: 59, left: 1 })], [task])).toEqual([task.id]);
    expect(idsOf([hold({ quantity: 1, released: 0, left: 1 })], [task])).toEqual([]);
  });
});

it.each([
  ['nobody stopped', taskOf()],
  ['was down already', stopped({ outcome: 'もともと止まっていた' })],
  ['was put right where it stands', stopped({ outcome: '直した' })],
  ['has sold', stopped({ outcome: '売れていた' })],
  ['has left', stopped({ kind: 'box', outcome: '止められない' })],
  ['was not needed', stopped({ outcome: null, reverse: 'なし' })],
  ['was put back already', stopped({ reverseDone: true })],
] as const)('what %s has no way back', (_, task) => expect(idsOf([hold(released)], [task])).toEqual([]));

it('a tick by hand without an outcome counts as stopped', () => {
  expect(idsOf([hold(released)], [taskOf({ done: true })])).toHaveLength(1);
});

describe('an outsourcer who was told to stop', () => {
  const told = stopped({
    id: 'S1-p-outsourcer' as TaskId,
    kind: 'outsourcer',
    holdId: nobody,
    reverse: '再開の連絡',
  });
  it('waits while the trouble holds anything', () =>
    expect(idsOf([hold(), hold({ id: 'H1-b' as HoldId, ref: ref('B'), ...released })], [told])).toEqual([]));
  it('may go on once it holds nothing', () => expect(idsOf([hold(released)], [told])).toEqual([told.id]));
  it('waits for the end of a trouble that has never held a row', () => {
    expect(idsOf([], [told])).toEqual([]);
    expect(idsOf([hold({ state: 'EXCLUDED', left: 0 })], [told])).toEqual([]);
    expect(idsOf([], [told], [incidentOf({ status: 'CANCELLED' })])).toEqual([told.id]);
  });
  it('may go on once it is decided what the goods are, though one piece is kept', () =>
    expect(idsOf([hold()], [told], [incidentOf({ ending: '1個だけの問題だった' })])).toEqual([told.id]));
  it('does not wait for another trouble', () =>
    expect(idsOf([hold(released), hold({ id: 'H2-a' as HoldId, incidentId: other })], [told])).toEqual([
      told.id,
    ]));
});

it('a tick can be taken back only as long as the thing could be put back', () => {
  const done = stopped({ reverseDone: true, reversedAt: MORNING });
  expect(putBackTasks([hold(released)], [done], [incidentOf()])).toEqual([done]);
  expect(putBackTasks([hold()], [done], [incidentOf()])).toEqual([]);
  expect(putBackTasks([hold(released)], [stopped()], [incidentOf()])).toEqual([]);
});
