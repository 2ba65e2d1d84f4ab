// One incident as a line on the desk, in the room and in the reply to a stop: the same everywhere.
import type { Hold } from '../domain/hold.ts';
import { type Incident, isOpen } from '../domain/incident.ts';
import { type Instant, MINUTE, monthDayTime } from '../domain/instant.ts';
import { INCIDENT_STATUS, INCIDENT_TYPE, type IncidentOrigin } from '../domain/labels.ts';
import { isUnsent, type MessageDraft } from '../domain/message-draft.ts';
import { isTaskOpen, needsReverse, type StopTask } from '../domain/stop-task.ts';
import { labelOf } from '../domain/vocabulary.ts';
import type { IncidentLine } from './protocol.ts';
import { nextStep } from './wording.ts';

export type IncidentRecords = {
  readonly holds: readonly Hold[];
  readonly tasks: readonly StopTask[];
  readonly drafts: readonly MessageDraft[];
};

const BY_BUYER: IncidentOrigin = '購入者から';

function firstReplyOf(incident: Incident, drafts: readonly MessageDraft[]): IncidentLine['firstReply'] {
  const live = drafts.filter((draft) => draft.state !== 'VOID');
  if (live.length === 0) return incident.origin === '' || incident.origin === BY_BUYER ? 'none' : 'notNeeded';
  return live.some((draft) => !isUnsent(draft)) ? 'sent' : 'draft';
}

function nextOf(
  incident: Incident,
  tasks: readonly StopTask[],
  firstReply: IncidentLine['firstReply'],
): string {
  if (!isOpen(incident)) return tasks.some(needsReverse) ? nextStep.reverse : nextStep.none;
  if (tasks.some(isTaskOpen)) return nextStep.stop;
  if (firstReply === 'draft') return nextStep.reply;
  return firstReply === 'none' ? nextStep.askTransaction : nextStep.wait;
}

/** The earliest answer that a sent text has promised and no later text has kept. */
export function nextPromise(drafts: readonly MessageDraft[]): Instant | null {
  const due = drafts
    .filter((draft) => draft.state === 'SENT')
    .map((draft) => draft.promise)
    .filter((at): at is Instant => at !== null);
  return due.length === 0 ? null : Math.min(...due);
}

/** `records` may hold those of other incidents; they are left out. */
export function incidentLine(incident: Incident, records: IncidentRecords): IncidentLine {
  const tasks = records.tasks.filter((task) => task.incidentId === incident.id);
  const drafts = records.drafts.filter((draft) => draft.incidentId === incident.id);
  const promise = isOpen(incident) ? nextPromise(drafts) : null;
  const firstReply = firstReplyOf(incident, drafts);
  return {
    id: incident.id,
    title: incident.title,
    type: incident.type,
    typeLabel: labelOf(INCIDENT_TYPE, incident.type),
    status: incident.status,
    statusLabel: labelOf(INCIDENT_STATUS, incident.status),
    since: monthDayTime(incident.startedAt),
    tasksDone: tasks.filter((task) => !isTaskOpen(task)).length,
    tasksAll: tasks.length,
    firstReply,
    listingsOpen: tasks.filter((task) => task.kind === 'listing' && isTaskOpen(task)).length,
    boxesOpen: tasks.filter((task) => task.kind === 'box' && isTaskOpen(task)).length,
    promise: promise === null ? '' : monthDayTime(promise),
    promiseAt: promise === null ? '' : new Date(promise).toISOString(),
    minutes:
      incident.containedAt === null
        ? null
        : Math.max(0, Math.round((incident.containedAt - incident.startedAt) / MINUTE)),
    next: nextOf(incident, tasks, firstReply),
  };
}
