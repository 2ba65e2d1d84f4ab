// 「次は 11/23 7:30 …」: which of the coming times is the first. Times travel as `M/D HH:mm`, without their year.
import type { Desk } from '../app/protocol.ts';
import { isRunning } from './incident-state.ts';
import { outageWords } from './outage-words.ts';
import { words } from './words.ts';

/** Minutes in a year of months of 31 days: enough to order two times that lie less than half a year apart. */
const year = 12 * 31 * 24 * 60;

function minutesOf(when: string): number {
  const [, month, day, hour, minute] = (/^(\d+)\/(\d+) (\d+):(\d+)$/.exec(when) ?? []).map(Number);
  if (month === undefined || day === undefined || hour === undefined || minute === undefined) {
    return Number.NaN;
  }
  return ((month * 31 + day) * 24 + hour) * 60 + minute;
}

/** How long after `now` a time lies, in such minutes; below zero when it is past. NaN where one cannot be read. */
export function ahead(when: string, now: string): number {
  const apart = (minutesOf(when) - minutesOf(now) + year) % year;
  return apart > year / 2 ? apart - year : apart;
}

/** What is late already, else what comes next and when, as a sentence; empty where no time is known or all are past. */
export function nextTime(desk: Desk): string {
  const text = words.desk;
  if (desk.due.over > 0) return text.overdueLeft(desk.due.over);
  const looks = desk.incidents
    .filter((one) => isRunning(one) && one.waitingAt !== '')
    .map((one) => ({ when: one.waitingAt, said: text.nextLook }));
  const boxes = desk.incidents
    .filter((one) => isRunning(one) && one.inspection.boxes > 0 && one.inspection.boxesBy !== '')
    .map((one) => ({ when: one.inspection.boxesBy, said: text.nextBoxes }));
  const answers = desk.incidents
    .filter((one) => isRunning(one) && one.talk.lookAt !== '' && one.talk.awaited > 0)
    .map((one) => ({ when: one.talk.lookAt, said: text.nextAnswer }));
  const notices = desk.incidents
    .map((one) => ({
      when: isRunning(one) ? (one.outage?.lookAt ?? '') : '',
      said: outageWords.desk.nextLook,
    }))
    .filter(({ when }) => when !== '');
  const coming = [
    { when: desk.nextPromise, said: text.nextIs },
    ...looks,
    ...boxes,
    ...answers,
    ...notices,
    // Of the parcels that may leave; none of those that are stopped.
    ...(desk.due.first === '' ? [] : [{ when: desk.due.first, said: text.nextDue }]),
  ]
    .map((one) => ({ ...one, ahead: ahead(one.when, desk.at) }))
    .filter((one) => one.ahead >= 0)
    .sort((a, b) => a.ahead - b.ahead);
  const [first] = coming;
  return first === undefined ? '' : first.said(first.when);
}
