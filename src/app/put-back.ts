// What every end of a trouble has to say and to write: marks come off, tasks nobody has carried out fall away, and what
// a person did by hand is counted, because only a person can put it back.
import { isAllClear } from '../domain/all-clear.ts';
import type { Contact } from '../domain/contact.ts';
import { type Hold, isActive } from '../domain/hold.ts';
import type { Incident } from '../domain/incident.ts';
import { isInspecting } from '../domain/inspection.ts';
import { isUnsent, type MessageDraft } from '../domain/message-draft.ts';
import { reverseTasks } from '../domain/reverse-task.ts';
import { namesOf } from '../domain/row-identity.ts';
import type { StopTask } from '../domain/stop-task.ts';
import { NO_CLOCK } from './contact-clocks.ts';
import { inspectionsOf } from './inspection-records.ts';
import { endedByRelease } from './inspection-wording.ts';
import { type Change, changesTo } from './plan.ts';
import type { HeldRow } from './protocol.ts';
import { heldRow, placesOf, workName } from './row-places.ts';
import type { Records } from './tables.ts';
import { freedElsewhereNote, TELL_ALL_CLEAR, taskNotNeeded } from './wording.ts';
import type { World } from './world.ts';

/** Names of the rows that other troubles hold: they stay stopped. */
export const rowsHeldElsewhere = (world: World, incident: Incident): ReadonlySet<string> =>
  world.records
    .holds()
    .filter((hold) => isActive(hold) && hold.incidentId !== incident.id)
    .reduce((names, hold) => {
      for (const name of namesOf(hold.ref)) names.add(name);
      return names;
    }, new Set<string>());

export const isHeldIn = (elsewhere: ReadonlySet<string>, hold: Hold): boolean =>
  namesOf(hold.ref).some((name) => elsewhere.has(name));

export function heldByOthers(world: World, incident: Incident, holds: readonly Hold[]): number {
  const elsewhere = rowsHeldElsewhere(world, incident);
  return holds.filter((hold) => isHeldIn(elsewhere, hold)).length;
}

export const releaseChanges = (world: World, holds: readonly Hold[], reason: string): readonly Change[] =>
  changesTo('holds', holds, (hold) => ({
    state: 'RELEASED',
    released: hold.released + hold.left,
    left: 0,
    releasedAt: world.now,
    releasedBy: world.who,
    releaseReason: reason,
  }));

/** Nobody has stopped these, so nothing has to be put back either. What a person has noted there stays. */
export function unneededChanges(world: World, tasks: readonly StopTask[], why: string): readonly Change[] {
  const note = taskNotNeeded(why);
  return changesTo('tasks', tasks, (task) => ({
    done: true,
    outcome: null,
    note: task.note === '' ? note : `${task.note}\n${note}`,
    doneAt: world.now,
    doneBy: world.who,
    reverse: 'なし',
  }));
}

/** What was still to be looked at, and need not be any more. `holds` null: everything of the trouble. */
export function closedLines(
  world: World,
  incident: Incident,
  holds: ReadonlySet<string> | null,
  why: string,
): readonly Change[] {
  const lines = inspectionsOf(world).filter(
    (line) =>
      line.incidentId === incident.id && isInspecting(line) && (holds === null || holds.has(line.holdId)),
  );
  return changesTo('inspections', lines, () => ({ state: 'EXCLUDED', leftOut: endedByRelease(why) }));
}

/** These buyers turn out not to be concerned. */
export const unrelatedChanges = (
  contacts: readonly Contact[],
  because: string,
  nextOf: (contact: Contact) => string,
): readonly Change[] =>
  changesTo('contacts', contacts, (contact) => ({
    certainty: 'UNRELATED',
    resolution: 'NO_ACTION',
    next: nextOf(contact),
    urgency: '対象外',
    urgencyReason: `U13 ${because}`,
    ...NO_CLOCK,
  }));

type Marked = Pick<Records, 'incidents' | 'holds' | 'tasks'>;

export type ByHand = { label: string; count: number }[];

/** By what puts them back; buyers to be told come last. `after` are the records once the end is written. */
export function byHandOf(
  incident: Incident,
  after: Pick<Records, 'incidents' | 'holds' | 'tasks' | 'drafts'>,
): ByHand {
  const own = toPutBack(incident, after);
  const counts = new Map<string, number>();
  for (const { reverse } of own) counts.set(reverse, (counts.get(reverse) ?? 0) + 1);
  const toTell = toldWrongly(incident, after.drafts).length;
  if (toTell > 0) counts.set(TELL_ALL_CLEAR, toTell);
  return Array.from(counts, ([label, count]) => ({ label, count }));
}

const toPutBack = (incident: Incident, after: Marked): readonly StopTask[] =>
  reverseTasks(after.holds, after.tasks, after.incidents).filter((task) => task.incidentId === incident.id);

const LISTED_AT_ONCE = 200;

/** The same one by one, at most 200. */
export const worksOf = (
  incident: Incident,
  after: Pick<Records, 'incidents' | 'holds' | 'tasks' | 'drafts'>,
): { label: string; what: string }[] =>
  [
    ...toPutBack(incident, after).map((task) => ({ label: task.reverse, what: workName(task) })),
    ...toldWrongly(incident, after.drafts).map(({ salutation, product }) => ({
      label: TELL_ALL_CLEAR,
      what: `${salutation} ${product}`.trim(),
    })),
  ].slice(0, LISTED_AT_ONCE);

/** The rows that an end lets go, at most 200. */
export function rowsLetGo(world: World, holds: readonly Hold[]): HeldRow[] {
  const listed = holds.slice(0, LISTED_AT_ONCE);
  const placeOfHold = placesOf(world.stock(), listed);
  return listed.map((hold) => heldRow(hold, placeOfHold));
}

const toldWrongly = (incident: Incident, drafts: readonly MessageDraft[]): readonly MessageDraft[] =>
  drafts.filter((draft) => draft.incidentId === incident.id && isAllClear(draft) && isUnsent(draft));

/** Other troubles that had stopped these rows too, and whose listings may go up again only now. */
export function freedElsewhere(incident: Incident, before: Marked, after: Marked): readonly Incident[] {
  const dueIn = (records: Marked): readonly StopTask[] =>
    reverseTasks(records.holds, records.tasks, records.incidents);
  const known = new Set(dueIn(before).map((task) => task.id));
  const troubles = new Set(
    dueIn(after)
      .filter((task) => !known.has(task.id) && task.incidentId !== incident.id)
      .map((task) => task.incidentId),
  );
  return after.incidents.filter((one) => troubles.has(one.id));
}

/** They stand on the desk again. */
export const elsewhereNotes = (troubles: readonly Incident[]): string[] =>
  troubles.length === 0 ? [] : [freedElsewhereNote(troubles.map((one) => one.id))];
