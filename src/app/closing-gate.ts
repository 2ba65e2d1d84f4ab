// 終える: what is left of a trouble. An end is forbidden by what would go on by itself or be forgotten: an outage that
// lasts, goods that stay stopped, work of a person, texts that nobody has sent. Whoever has not answered, and what comes back later, is named and forbids nothing.
import { type Contact, isSettled } from '../domain/contact.ts';
import { type Hold, isActive } from '../domain/hold.ts';
import { BY_BUYER, type Incident, isOpen } from '../domain/incident.ts';
import { type Inspection, isInspecting } from '../domain/inspection.ts';
import { isUnsent, type MessageDraft } from '../domain/message-draft.ts';
import { firstReplyOf } from '../domain/reporter.ts';
import { reverseTasks } from '../domain/reverse-task.ts';
import { isLasting, outageFrom } from '../domain/shipping/outage.ts';
import { isTaskOpen, type StopTask } from '../domain/stop-task.ts';
import type { LeftOver } from './protocol.ts';
import { leftLabels } from './settle-wording.ts';

/** What forbids an end is told by these; `toReverse`: what a person may put back now. All may hold those of other troubles. */
export type Standing = {
  readonly holds: readonly Hold[];
  readonly tasks: readonly StopTask[];
  readonly drafts: readonly MessageDraft[];
  readonly toReverse: readonly StopTask[];
};

export type Left = Omit<Standing, 'toReverse'> & {
  readonly incidents: readonly Incident[];
  readonly contacts: readonly Contact[];
  readonly inspections: readonly Inspection[];
};

const line = (what: LeftOver['what'], label: string, count: number, forbids: boolean): LeftOver => ({
  what,
  label,
  count,
  forbids,
});

function forbidding(incident: Incident, { holds, tasks, drafts, toReverse }: Standing): readonly LeftOver[] {
  const isOwn = ({ incidentId }: { readonly incidentId: string }): boolean => incidentId === incident.id;
  // Fewer new orders: a wish, and what it changed is put back at leisure.
  const gates = (task: StopTask): boolean => isOwn(task) && task.kind !== 'slow';
  const unsent = drafts.filter((draft) => isOwn(draft) && isUnsent(draft));
  const first = firstReplyOf(incident, drafts);
  const firstReplies = first === undefined ? 0 : unsent.filter(({ id }) => id === first.id).length;
  const outage = outageFrom(incident.outage);
  return [
    line('outage', leftLabels.outage, outage !== null && isLasting(outage) ? 1 : 0, true),
    line('holds', leftLabels.holds, holds.filter((hold) => isOwn(hold) && isActive(hold)).length, true),
    line('tasks', leftLabels.tasks, tasks.filter((task) => gates(task) && isTaskOpen(task)).length, true),
    line('reverse', leftLabels.reverse, toReverse.filter(gates).length, true),
    line('firstReply', leftLabels.firstReply, firstReplies, true),
    line('drafts', leftLabels.drafts, unsent.length - firstReplies, true),
  ];
}

/** A buyer has told of it and nobody knows which. */
const isReporterUnknown = (incident: Incident, drafts: readonly MessageDraft[]): boolean =>
  (incident.origin === '' || incident.origin === BY_BUYER) &&
  incident.firstTransaction === '' &&
  firstReplyOf(incident, drafts) === undefined;

function named(incident: Incident, { drafts, contacts, inspections }: Left): readonly LeftOver[] {
  const isOwn = ({ incidentId }: { readonly incidentId: string }): boolean => incidentId === incident.id;
  const sent = drafts.filter((draft) => isOwn(draft) && draft.state === 'SENT');
  const buyers = contacts.filter(isOwn);
  const counts: readonly (readonly [LeftOver['what'], string, number])[] = [
    ['firstReply', leftLabels.reporter, isReporterUnknown(incident, drafts) ? 1 : 0],
    ['buyers', leftLabels.buyers, buyers.filter((contact) => !isSettled(contact)).length],
    ['returns', leftLabels.returns, buyers.filter(({ returned }) => returned === '待ち').length],
    ['office', leftLabels.office, sent.filter(({ recipient }) => recipient === '事務局').length],
    [
      'inspection',
      leftLabels.inspection,
      inspections.filter((one) => isOwn(one) && isInspecting(one)).length,
    ],
    [
      'promises',
      leftLabels.promises,
      sent.filter(({ recipient, promise }) => recipient !== '事務局' && promise !== null).length,
    ],
  ];
  return counts.map(([what, label, count]) => line(what, label, count, false));
}

/** What forbids an end comes first; lines of nothing are left out. */
export function leftOf(incident: Incident, records: Left): readonly LeftOver[] {
  const { holds, tasks, drafts, incidents } = records;
  const toReverse = reverseTasks(holds, tasks, incidents);
  return [...forbidding(incident, { holds, tasks, drafts, toReverse }), ...named(incident, records)].filter(
    ({ count }) => count > 0,
  );
}

/** Of an open trouble. */
export const mayClose = (incident: Incident, standing: Standing): boolean =>
  isOpen(incident) && forbidding(incident, standing).every(({ count }) => count === 0);
