// A stop task as the screens show it at this moment: what the cell says of an auction was true at the stop, and time goes on.
import { type Instant, MINUTE, monthDayTime } from '../domain/instant.ts';
import { type IncidentType, MARKETPLACE } from '../domain/labels.ts';
import { comesAt } from '../domain/soonest.ts';
import { BOOKED_MANUAL, bidsCaution, ENDED_MANUAL, STOP_MANUALS } from '../domain/stop-playbook.ts';
import { isTaskOpen, type StopTask } from '../domain/stop-task.ts';
import { lengthInWords } from '../domain/time-left.ts';
import { codeOf } from '../domain/vocabulary.ts';
import { endOf, lookAgainAt, minutesLeft } from '../domain/waiting-task.ts';
import { letterWords } from './letter-words.ts';
import type { RowPlace, TaskLine } from './protocol.ts';
import { taskTimes } from './wording.ts';
import type { World } from './world.ts';

/** What a task does not know of itself. */
export type Around = {
  readonly now: Instant;
  readonly type: IncidentType;
  /** 定型文, where the texts for the restart are shown. */
  readonly letter?: World['letter'];
  /** 仮: the day by which its parcel has to leave is counted from the sale. */
  readonly provisional?: boolean;
  readonly place?: RowPlace;
};

/** The text to copy at the restart, for tasks that are about a person. */
function reverseMessageOf({ kind, place }: StopTask, { letter, now }: Around): string {
  if (letter === undefined || (kind !== 'outsourcer' && kind !== 'supplier')) return '';
  const id = kind === 'outsourcer' ? 'outsourcer-restart' : 'supplier-all-clear';
  return letterWords(letter, id, { now, marketplace: 'OTHER', person: place }).full;
}

/** Whoever looks may buy it, at any moment. */
function isForSaleNow({ place, deadline }: StopTask): boolean {
  const marketplace = codeOf(MARKETPLACE, place);
  return (
    deadline === null &&
    marketplace !== undefined &&
    marketplace !== 'OTHER' &&
    !STOP_MANUALS[marketplace].ends
  );
}

const leftUntil = (at: Instant, now: Instant): string =>
  at - now < MINUTE ? taskTimes.underAMinute : lengthInWords(Math.floor((at - now) / MINUTE) * MINUTE);

/** When it sells or leaves, in words; of what is dealt with only the time. */
export function timeOf(
  task: StopTask,
  { now, provisional = false }: Pick<Around, 'now' | 'provisional'>,
): string {
  const { kind, deadline } = task;
  if (!isTaskOpen(task)) return deadline === null ? '' : monthDayTime(deadline);
  if (kind === 'listing' && isForSaleNow(task)) return taskTimes.atAnyMoment;
  if (deadline === null) return '';
  const at = monthDayTime(deadline);
  if (kind === 'box') return taskTimes.shipBy(at, provisional, deadline <= now);
  if (task.action === BOOKED_MANUAL.action) return taskTimes.goesOnSale(at);
  return deadline <= now ? taskTimes.ended(at) : taskTimes.ends(at, leftUntil(deadline, now));
}

/** What is to be done, how, and what cannot be undone: of an auction it depends on the time left. */
function manualOf(task: StopTask, now: Instant): Pick<TaskLine, 'action' | 'steps' | 'caution'> {
  if (endOf(task, now) === 'over') return ENDED_MANUAL;
  const { action, steps, caution, deadline, bids } = task;
  const isAuction = task.kind === 'listing' && STOP_MANUALS[codeOf(MARKETPLACE, task.place) ?? 'OTHER'].ends;
  return {
    action,
    steps,
    caution: isAuction && isTaskOpen(task) ? bidsCaution(bids, minutesLeft(deadline, now)) : caution,
  };
}

/** Put off until a time that has come. */
function isDue(task: StopTask, now: Instant): boolean {
  const at = lookAgainAt(task, now);
  return task.deadline !== null && typeof at === 'number' && at <= now;
}

/** A person's ready text stands in the tab as its steps. */
export function taskLine(task: StopTask, around: Around): TaskLine {
  const { now, type } = around;
  const isPerson = task.kind === 'outsourcer' || task.kind === 'supplier';
  return {
    id: task.id,
    kind: task.kind,
    done: !isTaskOpen(task),
    outcome: task.outcome ?? '',
    due: isDue(task, now),
    ends: endOf(task, now),
    rank: comesAt(task, now, type),
    ...manualOf(task, now),
    marketplace: task.place,
    link: task.link,
    key: task.key,
    product: task.product,
    shelf: task.shelf,
    place: around.place ?? null,
    deadline: timeOf(task, around),
    deadlineIso: task.deadline === null ? '' : new Date(task.deadline).toISOString(),
    message: isPerson ? task.steps : '',
    reverse: task.reverse,
    reverseDone: task.reverseDone,
    reverseMessage: reverseMessageOf(task, around),
  };
}
