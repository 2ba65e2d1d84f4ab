// What an end without inspection lets go: which holds, whole or but for one piece, the tasks nobody has carried out, and
// the buyers who turn out not to be concerned.
import { type Contact, isSettled } from '../domain/contact.ts';
import { type Hold, isActive, isForCapacity } from '../domain/hold.ts';
import { BY_BUYER, type Incident, isOpen } from '../domain/incident.ts';
import { isUnsent, type MessageDraft } from '../domain/message-draft.ts';
import { reporterOf } from '../domain/reporter.ts';
import { identityOf } from '../domain/row-identity.ts';
import { isTaskOpen, type StopTask } from '../domain/stop-task.ts';
import { type Answer, answer, refuse } from './decision.ts';
import { type Change, changesTo } from './plan.ts';
import type { RequestOf } from './protocol.ts';
import {
  closedLines,
  isHeldIn,
  releaseChanges,
  rowsHeldElsewhere,
  unneededChanges,
  unrelatedChanges,
} from './put-back.ts';
import type { TroubleRecords } from './tables.ts';
import { nextStep, ONLY_ONE_BECAUSE, SOUND_BECAUSE } from './wording.ts';
import type { World } from './world.ts';

/** `keep`: ids of holds of which one piece stays stopped. */
export type FreedBy = Pick<RequestOf<'release'>, 'ending' | 'keep'>;

export type Freed = {
  readonly whole: readonly Hold[];
  readonly kept: readonly Hold[];
  readonly tasks: readonly StopTask[];
  readonly contacts: readonly Contact[];
  readonly drafts: readonly MessageDraft[];
};

/** A kept piece that is the whole row still has to be stopped on its listing; of several, the others may sell. */
function tasksFreed(
  own: readonly StopTask[],
  freed: Pick<Freed, 'whole' | 'kept'>,
  ending: FreedBy['ending'],
): readonly StopTask[] {
  const still = new Set(freed.kept.filter((hold) => hold.left <= 1).map((hold) => hold.id));
  const whole = new Set(freed.whole.map((hold) => hold.id));
  return own.filter((task) => {
    if (!isTaskOpen(task) || task.kind === 'supplier') return false;
    return ending === 'CAPACITY' ? whole.has(task.holdId) : !still.has(task.holdId);
  });
}

/**
 * Sound goods concern no buyer where the seller has only suspected them: no buyer has reported, this one has not been written
 * to, and nothing but the goods may have been wrong.
 */
const isCleared = ({ type, origin }: Incident, { lastContact, answer: heard }: Contact): boolean =>
  (type === 'UNKNOWN' || type === 'PARTIAL_DEFECT') &&
  origin !== '' &&
  origin !== BY_BUYER &&
  lastContact === null &&
  heard !== 'AFFECTED';

/** Refused: an unknown or ended trouble; a piece to keep where none may be kept, or of a row that is not held. */
export function freedBy(
  records: TroubleRecords,
  incidentId: string,
  { ending, keep }: FreedBy,
): Answer<{ readonly incident: Incident; readonly freed: Freed }> {
  const incident = records.incidents.find((one) => one.id === incidentId);
  if (incident === undefined) return refuse({ code: 'noSuchIncident', incidentId });
  if (!isOpen(incident)) return refuse({ code: 'incidentEnded', incidentId });
  const own = records.holds.filter((hold) => hold.incidentId === incident.id);
  const held = own.filter(ending === 'CAPACITY' ? isForCapacity : isActive);
  const wanted = new Set<string>(keep);
  const kept = held.filter((hold) => wanted.has(hold.id));
  if (wanted.size > 0 && (ending !== 'ONLY_ONE' || kept.length < wanted.size))
    return refuse({ code: 'badRequest', where: 'keep' });

  const whole = held.filter((hold) => !wanted.has(hold.id));
  const contacts = records.contacts.filter((contact) => contact.incidentId === incident.id);
  const reporter = reporterOf(incident, contacts, records.drafts);
  const others = contacts.filter(
    (contact) =>
      contact.id !== reporter &&
      !isSettled(contact) &&
      (ending === 'ONLY_ONE' || (ending === 'SOUND' && isCleared(incident, contact))),
  );
  const toOthers = new Set(others.map((contact) => contact.id));
  return answer({
    incident,
    freed: {
      whole,
      kept,
      tasks: tasksFreed(
        records.tasks.filter((task) => task.incidentId === incident.id),
        { whole, kept },
        ending,
      ),
      contacts: others,
      drafts: records.drafts.filter((draft) => toOthers.has(draft.contactId) && isUnsent(draft)),
    },
  });
}

/** One piece of each stays stopped. Nothing is written for a row that has no more than that. */
const keepOne = (world: World, holds: readonly Hold[], reason: string): readonly Change[] =>
  changesTo(
    'holds',
    holds.filter((hold) => hold.left > 1),
    (hold) => ({
      released: hold.released + hold.left - 1,
      left: 1,
      releasedAt: world.now,
      releasedBy: world.who,
      releaseReason: reason,
    }),
  );

/** The name of the row that a buyer's parcel stood in; 売れていた adds the marketplace to it. */
const rowOf = (contact: Contact): string => contact.id.replace(/^C\d+-/, '').replace(/-[A-Z_]+$/, '');

/** Buyers whose parcel had to stay and may go now. One that the sheet does not know goes with the sound goods. */
function parcelsFreed(
  world: World,
  incident: Incident,
  freed: Freed,
  ending: FreedBy['ending'],
): readonly Contact[] {
  const elsewhere = rowsHeldElsewhere(world, incident);
  const own = world.records.holds().filter((hold) => isActive(hold) && hold.incidentId === incident.id);
  const held = new Set(own.map((hold) => identityOf(hold.ref)));
  const letGo = new Set(
    freed.whole.filter((hold) => !isHeldIn(elsewhere, hold)).map((hold) => identityOf(hold.ref)),
  );
  return world.records.contacts().filter((contact) => {
    if (contact.incidentId !== incident.id || contact.next !== nextStep.keepBox) return false;
    const row = rowOf(contact);
    return held.has(row) ? letGo.has(row) : ending !== 'CAPACITY' && !elsewhere.has(row);
  });
}

/** Sound goods stopped for free hands only have no lines; the other ends close all of them. */
const linesOf = (freed: Freed, ending: FreedBy['ending']): ReadonlySet<string> | null =>
  ending === 'CAPACITY' ? new Set(freed.whole.map((hold) => hold.id)) : null;
/** Buyers who were to hear once the kind or the inspection is known: there is neither now. */
const waitingFor = (world: World, incident: Incident, gone: ReadonlySet<string>): readonly Contact[] =>
  world.records
    .contacts()
    .filter(
      ({ id, incidentId, next }) =>
        incidentId === incident.id &&
        !gone.has(id) &&
        (next === nextStep.waitForKind || next === nextStep.waitForCheck),
    );

/** `reason` stands at the holds, `why` in the notes of the tasks. */
export function freeChanges(
  world: World,
  incident: Incident,
  freed: Freed,
  by: { readonly ending: FreedBy['ending']; readonly reason: string; readonly why: string },
): readonly Change[] {
  const gone = new Set(freed.contacts.map((contact) => contact.id));
  const isSound = by.ending === 'SOUND';
  const parcels = parcelsFreed(world, incident, freed, by.ending);
  const may = new Set(parcels.map(({ id }) => id));
  return [
    ...releaseChanges(world, freed.whole, by.reason),
    ...keepOne(world, freed.kept, by.reason),
    ...closedLines(world, incident, linesOf(freed, by.ending), by.why),
    ...unneededChanges(world, freed.tasks, by.why),
    ...changesTo('drafts', freed.drafts, () => ({ state: 'VOID' })),
    ...unrelatedChanges(freed.contacts, isSound ? SOUND_BECAUSE : ONLY_ONE_BECAUSE, (contact) =>
      isSound && contact.next === nextStep.keepBox
        ? may.has(contact.id)
          ? nextStep.boxMayGo
          : contact.next
        : '',
    ),
    ...changesTo(
      'contacts',
      parcels.filter(({ id }) => !gone.has(id)),
      () => ({ next: nextStep.boxMayGo }),
    ),
    ...changesTo('contacts', by.ending === 'CAPACITY' ? [] : waitingFor(world, incident, gone), () => ({
      next: '',
    })),
  ];
}
