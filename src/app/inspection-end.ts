// A trouble whose goods are all decided upon: nothing is stopped any more, and only the buyers are left to be talked to.
import { isSettled } from '../domain/contact.ts';
import { isActive } from '../domain/hold.ts';
import type { Incident } from '../domain/incident.ts';
import { isTaskOpen, type StopTask } from '../domain/stop-task.ts';
import { containment } from './containment.ts';
import { inspectedAfter } from './inspection-reply.ts';
import { SOLVED } from './inspection-wording.ts';
import { lineAfter } from './line-after.ts';
import { type Change, changesTo } from './plan.ts';
import { unneededChanges } from './put-back.ts';
import type { World } from './world.ts';

/** A person to be told to stop, who need not stop any more; a supplier may still be told while there is somebody to talk to. */
const isPerson = ({ kind }: StopTask): boolean => kind === 'outsourcer' || kind === 'supplier';

/** How far the stopping is, once tasks have fallen away. */
export function containedChanges(
  world: World,
  incident: Incident,
  changes: readonly Change[],
): readonly Change[] {
  const { incidents, tasks } = inspectedAfter(world, { appends: {}, changes });
  const now = incidents.find((one) => one.id === incident.id) ?? incident;
  const own = tasks.filter((task) => task.incidentId === incident.id);
  return changesTo('incidents', [now], () => containment(now, own, true, world.now));
}

/** None as long as something is held. `changes` are those of the command so far. */
export function endChanges(world: World, incident: Incident, changes: readonly Change[]): readonly Change[] {
  const after = inspectedAfter(world, { appends: {}, changes });
  const own = <Item extends { readonly incidentId: string }>(all: readonly Item[]): readonly Item[] =>
    all.filter((one) => one.incidentId === incident.id);
  if (own(after.holds).some(isActive)) return [];
  const now = after.incidents.find((one) => one.id === incident.id) ?? incident;
  const line = lineAfter(world, incident, { appends: {}, changes });
  const isDue = line.firstReply === 'none' || line.firstReply === 'draft';
  const toTalk = isDue || own(after.contacts).some((contact) => !isSettled(contact));
  const open = own(after.tasks).filter(isTaskOpen);
  // Goods that were thrown away may still be on sale: their listing has to be stopped all the same.
  const stillSells = open.some((task) => !isPerson(task));
  const isOver = !toTalk && !stillSells;
  const idle = open.filter((task) => task.kind === 'outsourcer' || (isOver && isPerson(task)));
  const dropped = unneededChanges(world, idle, SOLVED);
  return [
    ...dropped,
    ...containedChanges(world, incident, [...changes, ...dropped]).filter(({ field }) => field !== 'status'),
    ...changesTo('incidents', [now], () =>
      isOver
        ? { status: 'CLOSED', ending: SOLVED, endedAt: world.now }
        : { status: 'RESPONDING', ending: SOLVED },
    ),
  ];
}
