// One incident as a line on the desk, in the room and in the reply to a command: the same everywhere.
import { isAllClear } from '../domain/all-clear.ts';
import { type Contact, isSettled } from '../domain/contact.ts';
import { type Hold, isActive, isForCapacity } from '../domain/hold.ts';
import { BY_BUYER, type Incident, isOpen } from '../domain/incident.ts';
import type { Inspection } from '../domain/inspection.ts';
import { type Instant, MINUTE, monthDayTime } from '../domain/instant.ts';
import { INCIDENT_STATUS, INCIDENT_TYPE } from '../domain/labels.ts';
import { isUnsent, type MessageDraft, wasSent } from '../domain/message-draft.ts';
import { firstReplyOf } from '../domain/reporter.ts';
import { reverseTasks } from '../domain/reverse-task.ts';
import { isTaskOpen, type StopTask } from '../domain/stop-task.ts';
import { labelOf } from '../domain/vocabulary.ts';
import { waitingOf } from '../domain/waiting-task.ts';
import { mayClose } from './closing-gate.ts';
import type { ClockRules } from './contact-clocks.ts';
import { countsForStop } from './containment.ts';
import { deskFacts } from './desk-facts.ts';
import { inspectionSums, linesInHand, restartedOf } from './inspection-sums.ts';
import { isFirstReplyOver } from './matrix-draft.ts';
import { talkOf } from './matrix-letters.ts';
import { isToBeInspected, nextOf } from './next-step.ts';
import { outageSums } from './outage-sums.ts';
import { checkDue } from './prevention-day.ts';
import type { IncidentLine } from './protocol.ts';
import { talkSums } from './talk-sums.ts';
import type { World } from './world.ts';

export type IncidentRecords = {
  /** Of all troubles: another one may keep a row of this one stopped. */
  readonly holds: readonly Hold[];
  readonly tasks: readonly StopTask[];
  readonly drafts: readonly MessageDraft[];
  readonly inspections: readonly Inspection[];
  readonly contacts: readonly Contact[];
  /** Rows and orders that have come to match since; 0 where nobody has looked. */
  readonly grown?: number;
};

function firstReplyState(incident: Incident, drafts: readonly MessageDraft[]): IncidentLine['firstReply'] {
  const reply = firstReplyOf(incident, drafts);
  if (reply === undefined) {
    // A person has decided not to send it.
    if (isFirstReplyOver(incident.id, drafts)) return 'notNeeded';
    return incident.origin === '' || incident.origin === BY_BUYER ? 'none' : 'notNeeded';
  }
  return isUnsent(reply) ? 'draft' : 'sent';
}

/** The earliest answer that a buyer was promised and has not had: the last text to each counts, as it keeps what came before. */
export function nextPromise(drafts: readonly MessageDraft[]): Instant | null {
  const last = new Map<string, MessageDraft>();
  for (const draft of drafts) {
    if (!wasSent(draft) || draft.recipient !== '購入者') continue;
    const known = last.get(draft.contactId);
    if (known === undefined || (draft.sentAt ?? 0) > (known.sentAt ?? 0)) last.set(draft.contactId, draft);
  }
  const due = Array.from(last.values(), ({ promise }) => promise).filter((at): at is Instant => at !== null);
  return due.length === 0 ? null : Math.min(...due);
}

const timeText = (at: Instant | null): string => (at === null ? '' : monthDayTime(at));
const isoText = (at: Instant | null): string => (at === null ? '' : new Date(at).toISOString());

/** From the stop until nothing could sell or leave any more; null before that. */
export const minutesToStop = ({ startedAt, containedAt }: Incident): number | null =>
  containedAt === null ? null : Math.max(0, Math.round((containedAt - startedAt) / MINUTE));

/** What a line is told by, beside the records: a world is one. */
export type LineRules = ClockRules & Pick<World, 'preferences' | 'letter'>;

/** `records` may hold those of other incidents; they are left out. */
export function incidentLine(incident: Incident, records: IncidentRecords, rules: LineRules): IncidentLine {
  const { now } = rules;
  const tasks = records.tasks.filter((task) => task.incidentId === incident.id);
  const drafts = records.drafts.filter((draft) => draft.incidentId === incident.id);
  const counting = tasks.filter(countsForStop);
  const openOf = (kind: StopTask['kind']): number =>
    tasks.filter((task) => task.kind === kind && isTaskOpen(task)).length;
  const waiting = waitingOf(tasks, now);
  const promise = isOpen(incident) ? nextPromise(drafts) : null;
  const reversible = reverseTasks(records.holds, records.tasks, [incident]).filter(
    (task) => task.incidentId === incident.id,
  );
  const toReverse = reversible.length;
  const talk = talkOf(incident, { ...records, contacts: isOpen(incident) ? records.contacts : [] }, rules);
  const allClears = drafts.filter((draft) => isAllClear(draft) && isUnsent(draft)).length;
  const unsettled = talk.contacts.filter((contact) => !isSettled(contact)).length;
  const sums = inspectionSums(incident, records);
  const held = records.holds.filter(
    (hold) => hold.incidentId === incident.id && isActive(hold) && !isForCapacity(hold),
  ).length;
  const checkOn = checkDue(incident, now);
  const counts = {
    checkOn,
    listingsOpen: waiting.selling,
    boxesOpen: openOf('box'),
    outsourcersOpen: openOf('outsourcer'),
    suppliersOpen: openOf('supplier'),
    waiting: waiting.waiting,
    waitingDue: waiting.due,
    firstReply: firstReplyState(incident, drafts),
    talk: talkSums(talk, drafts, rules),
    mayClose: mayClose(incident, { ...records, toReverse: reversible }),
    inspection: {
      ...sums,
      toBegin: isToBeInspected(incident, linesInHand(incident, records.inspections), held),
    },
  };
  const outage = outageSums(talk, rules);
  return {
    ...counts,
    ...(outage === undefined ? {} : { outage }),
    ...deskFacts(incident, { tasks, drafts, talk, toReverse: reversible }, rules),
    id: incident.id,
    title: incident.title,
    type: incident.type,
    typeLabel: labelOf(INCIDENT_TYPE, incident.type),
    status: incident.status,
    statusLabel: labelOf(INCIDENT_STATUS, incident.status),
    since: monthDayTime(incident.startedAt),
    tasksDone: counting.filter((task) => !isTaskOpen(task)).length,
    tasksAll: counting.length,
    waitingAt: timeText(waiting.next),
    waitingIso: isoText(waiting.next),
    grown: records.grown ?? 0,
    reverseOpen: toReverse + allClears,
    restarted: restartedOf(incident, records.holds),
    promise: timeText(promise),
    promiseAt: isoText(promise),
    minutes: minutesToStop(incident),
    next: nextOf(incident, { ...counts, toReverse, allClears, unsettled }),
  };
}
