// A trouble whose goods are all decided upon: nothing is stopped any more, and only the buyers are left to be talked to.
import { isSettled } from '../domain/contact.ts';
import { isActive } from '../domain/hold.ts';
import type { Incident } from '../domain/incident.ts';
import { inspectedAfter } from './inspection-reply.ts';
import { SOLVED } from './inspection-wording.ts';
import { lineAfter } from './line-after.ts';
import { type Change, changesTo } from './plan.ts';
import type { World } from './world.ts';

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
  return changesTo('incidents', [now], () =>
    toTalk
      ? { status: 'RESPONDING', ending: SOLVED }
      : { status: 'CLOSED', ending: SOLVED, endedAt: world.now },
  );
}
