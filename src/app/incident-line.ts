// One incident as a line on the desk, in the room and in the reply to a stop: the same everywhere.
import type { Hold } from '../domain/hold.ts';
import { type Incident, isOpen } from '../domain/incident.ts';
import { monthDayTime } from '../domain/instant.ts';
import { INCIDENT_STATUS, INCIDENT_TYPE } from '../domain/labels.ts';
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

function firstReplyOf(drafts: readonly MessageDraft[]): IncidentLine['firstReply'] {
  const live = drafts.filter((draft) => draft.state !== 'VOID');
  if (live.length === 0) return 'none';
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

/** `records` may hold those of other incidents; they are left out. */
export function incidentLine(incident: Incident, records: IncidentRecords): IncidentLine {
  const tasks = records.tasks.filter((task) => task.incidentId === incident.id);
  const firstReply = firstReplyOf(records.drafts.filter((draft) => draft.incidentId === incident.id));
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
    next: nextOf(incident, tasks, firstReply),
  };
}
