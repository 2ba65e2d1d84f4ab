// What the lines of 今日やること say of one trouble: which task is lost first and when, who waits, which parcels have a date.
import type { Clock } from '../domain/clocks/clock.ts';
import type { Incident } from '../domain/incident.ts';
import { type Instant, MINUTE, monthDayTime } from '../domain/instant.ts';
import type { MessageDraft } from '../domain/message-draft.ts';
import { firstReplyOf } from '../domain/reporter.ts';
import { bySoonest, comesAt } from '../domain/soonest.ts';
import { isTaskOpen, type StopTask } from '../domain/stop-task.ts';
import { lookAgainAt, mayStillSell } from '../domain/waiting-task.ts';
import { type ClockRules, contactClocks, isNear } from './contact-clocks.ts';
import type { Talk } from './matrix-letters.ts';
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
  const what = [place, timeOf({ ...task, outcome: null, done: false }, { now })];
  return {
    what: what.filter((text) => text !== '').join(' '),
    left: leftOf(task, now),
    rank: comesAt(task, now, type),
  };
}

/** Answers promised and to be looked for have lines of their own. */
const HAS_A_LINE: readonly Clock['kind'][] = ['約束した返事', '返事を見に行く'];

/** What runs out for its buyers within a day, and parcels that should have left. */
function nearClocks(
  { contacts, draftsOf }: Talk,
  rules: ClockRules,
): Pick<IncidentLine, 'clocksNear' | 'clockFirst' | 'clockKind'> {
  const near: Clock[] = [];
  for (const contact of contacts)
    for (const clock of contactClocks(contact, draftsOf(contact), rules).running)
      if (isNear(clock, rules.now) && HAS_A_LINE.indexOf(clock.kind) < 0) near.push(clock);
  const [first] = near.sort((a, b) => a.at - b.at);
  return {
    clocksNear: near.length,
    clockFirst: first === undefined ? '' : monthDayTime(first.at),
    clockKind: first === undefined ? '' : first.label,
  };
}

type Facts = Pick<
  IncidentLine,
  | 'sells'
  | 'looks'
  | 'box'
  | 'reporter'
  | 'replyLeft'
  | 'freeBoxes'
  | 'freeBox'
  | 'clocksNear'
  | 'clockFirst'
  | 'clockKind'
>;

/** All of this trouble. `toReverse`: what a person may put back now. */
export function deskFacts(
  incident: Incident,
  of: {
    readonly tasks: readonly StopTask[];
    readonly drafts: readonly MessageDraft[];
    readonly talk: Talk;
    readonly toReverse: readonly StopTask[];
  },
  rules: ClockRules,
): Facts {
  const { now } = rules;
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
    ...nearClocks(of.talk, rules),
  };
}
