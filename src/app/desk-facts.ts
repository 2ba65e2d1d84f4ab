// What the lines of 今日やること say of one trouble: which task is lost first and when, who waits, which parcels have a date.
import { type Contact, clockOf } from '../domain/contact.ts';
import type { Incident } from '../domain/incident.ts';
import { DAY, type Instant, MINUTE, monthDayTime } from '../domain/instant.ts';
import type { MessageDraft } from '../domain/message-draft.ts';
import { firstReplyOf } from '../domain/reporter.ts';
import { bySoonest, comesAt } from '../domain/soonest.ts';
import { isTaskOpen, type StopTask } from '../domain/stop-task.ts';
import { lookAgainAt, mayStillSell } from '../domain/waiting-task.ts';
import type { IncidentLine } from './protocol.ts';
import { timeOf } from './task-line.ts';
import { taskTimes } from './wording.ts';

type First = IncidentLine['sells'];

/** A buyer who has written waits half an hour, not longer. */
const REPLY_WITHIN = 30 * MINUTE;

/** To stop a listing takes longer than its last minutes, so it is always now; a box has until its deadline, if it has one. */
function leftOf({ kind, deadline }: StopTask, now: Instant): number | null {
  if (kind !== 'box') return 0;
  return deadline === null ? null : Math.max(0, Math.floor(deadline - now));
}

function firstOf(tasks: readonly StopTask[], incident: Incident, now: Instant): First {
  const [task] = bySoonest(tasks, now, incident.type);
  if (task === undefined) return null;
  const { type } = incident;
  const place = task.kind === 'box' ? '' : task.place;
  const what = [place, timeOf({ ...task, outcome: null, done: false }, { now, type })];
  return {
    what: what.filter((text) => text !== '').join(' '),
    left: leftOf(task, now),
    rank: comesAt(task, now, type),
  };
}

/** Parcels of its buyers that have to leave within a day, or should have left. */
function nearParcels(
  contacts: readonly Contact[],
  now: Instant,
): Pick<IncidentLine, 'clocksNear' | 'clockFirst'> {
  const times = contacts
    .map((contact) => clockOf(contact))
    .filter((clock) => clock !== null && clock.kind === '発送期限' && clock.at <= now + DAY)
    .map((clock) => clock?.at ?? now);
  return {
    clocksNear: times.length,
    clockFirst: times.length === 0 ? '' : monthDayTime(Math.min(...times)),
  };
}

type Facts = Pick<
  IncidentLine,
  'sells' | 'looks' | 'box' | 'reporter' | 'replyLeft' | 'freeBoxes' | 'freeBox' | 'clocksNear' | 'clockFirst'
>;

/** All of this trouble. `toReverse`: what a person may put back now. */
export function deskFacts(
  incident: Incident,
  of: {
    readonly tasks: readonly StopTask[];
    readonly drafts: readonly MessageDraft[];
    readonly contacts: readonly Contact[];
    readonly toReverse: readonly StopTask[];
  },
  now: Instant,
): Facts {
  const selling = of.tasks.filter(mayStillSell);
  const looks = selling.filter((task) => {
    const at = lookAgainAt(task, now);
    return typeof at === 'number' && at <= now;
  });
  const boxes = of.tasks.filter((task) => task.kind === 'box' && isTaskOpen(task));
  const free = of.toReverse.filter((task) => task.kind === 'box' && task.deadline !== null);
  const dates = free.map((task) => task.deadline ?? now);
  return {
    sells: firstOf(
      selling.filter((task) => lookAgainAt(task, now) === undefined),
      incident,
      now,
    ),
    looks: firstOf(looks, incident, now),
    box: firstOf(boxes, incident, now),
    reporter: firstReplyOf(incident, of.drafts)?.salutation ?? '',
    replyLeft: Math.max(0, Math.floor(incident.startedAt + REPLY_WITHIN - now)),
    freeBoxes: free.length,
    freeBox: free.length === 0 ? '' : taskTimes.shipBy(monthDayTime(Math.min(...dates)), false, false),
    ...nearParcels(of.contacts, now),
  };
}
