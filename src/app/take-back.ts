// 「まちがいでした」: the marks come off, unsent drafts are withdrawn, and what a person had stopped by hand
// is listed to be put back. A row that another incident holds stays stopped.
import { type Hold, isActive } from '../domain/hold.ts';
import { type Incident, isOpen } from '../domain/incident.ts';
import { isUnsent, type MessageDraft } from '../domain/message-draft.ts';
import { refused } from '../domain/result.ts';
import { identityOf } from '../domain/row-identity.ts';
import { isTaskOpen, needsReverse, type StopTask } from '../domain/stop-task.ts';
import { type Answer, answer, type Decision, refuse } from './decision.ts';
import { type Change, changesTo } from './plan.ts';
import type { Refusal, ReplyOf, RequestOf } from './protocol.ts';
import { mistakeSentence, nextStep, RELEASED_BY_MISTAKE, TASK_NOT_NEEDED } from './wording.ts';
import type { World } from './world.ts';

type TakenBack = {
  readonly incident: Incident;
  readonly holds: readonly Hold[];
  readonly heldByOthers: number;
  readonly drafts: readonly MessageDraft[];
  readonly open: readonly StopTask[];
  readonly byHand: { label: string; count: number }[];
};

/** Tasks that a person really carried out, counted by what puts them back. */
function byHandOf(tasks: readonly StopTask[]): { label: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const task of tasks.filter(needsReverse))
    counts.set(task.reverse, (counts.get(task.reverse) ?? 0) + 1);
  return Array.from(counts, ([label, count]) => ({ label, count }));
}

function takenBack(
  world: World,
  incidentId: string,
): { readonly ok: true; readonly value: TakenBack } | { readonly ok: false; readonly problem: Refusal } {
  const incident = world.records.incidents().find((one) => one.id === incidentId);
  if (incident === undefined) return refused({ code: 'noSuchIncident', incidentId });
  if (!isOpen(incident)) return refused({ code: 'incidentEnded', incidentId });
  const active = world.records.holds().filter(isActive);
  const holds = active.filter((hold) => hold.incidentId === incident.id);
  const elsewhere = new Set(
    active.filter((hold) => hold.incidentId !== incident.id).map((hold) => identityOf(hold.ref)),
  );
  const tasks = world.records.tasks().filter((task) => task.incidentId === incident.id);
  return {
    ok: true,
    value: {
      incident,
      holds,
      heldByOthers: holds.filter((hold) => elsewhere.has(identityOf(hold.ref))).length,
      drafts: world.records.drafts().filter((draft) => draft.incidentId === incident.id && isUnsent(draft)),
      open: tasks.filter(isTaskOpen),
      byHand: byHandOf(tasks),
    },
  };
}

/** What would be taken back. Nothing is written. */
export function previewMistake(
  world: World,
  request: RequestOf<'previewMistake'>,
): Answer<ReplyOf<'previewMistake'>> {
  const found = takenBack(world, request.incidentId);
  if (!found.ok) return refuse(found.problem);
  const { incident, holds, heldByOthers, drafts, byHand } = found.value;
  return answer({
    kind: 'previewMistake',
    incidentId: incident.id,
    rows: holds.length - heldByOthers,
    heldByOthers,
    drafts: drafts.length,
    byHand,
  });
}

function changesOf(world: World, back: TakenBack, reason: string): readonly Change[] {
  const because = reason === '' ? RELEASED_BY_MISTAKE : `${RELEASED_BY_MISTAKE}(${reason})`;
  return [
    ...changesTo('incidents', [back.incident], () => ({
      status: 'CANCELLED',
      ending: RELEASED_BY_MISTAKE,
      endedAt: world.now,
      next: back.byHand.length > 0 ? nextStep.reverse : nextStep.none,
    })),
    ...changesTo('holds', back.holds, (hold) => ({
      state: 'RELEASED',
      released: hold.quantity,
      left: 0,
      releasedAt: world.now,
      releasedBy: world.who,
      releaseReason: because,
    })),
    // Nobody has stopped these, so nothing has to be put back either.
    ...changesTo('tasks', back.open, (task) => ({
      done: true,
      outcome: null,
      // What a person has noted there stays.
      note: task.note === '' ? TASK_NOT_NEEDED : `${task.note}\n${TASK_NOT_NEEDED}`,
      doneAt: world.now,
      doneBy: world.who,
      reverse: 'なし',
    })),
    ...changesTo('drafts', back.drafts, () => ({ state: 'VOID' })),
    ...changesTo(
      'contacts',
      world.records.contacts().filter((contact) => contact.incidentId === back.incident.id),
      () => ({
        certainty: 'UNRELATED',
        resolution: 'NO_ACTION',
        next: '',
        urgency: '対象外',
        urgencyReason: 'U13 トラブルがまちがいだったので、することはありません。',
      }),
    ),
  ];
}

export function takeBack(world: World, request: RequestOf<'mistake'>): Decision<ReplyOf<'mistake'>> {
  const found = takenBack(world, request.incidentId);
  if (!found.ok) return refuse(found.problem);
  const { incident, holds, heldByOthers, drafts, byHand } = found.value;
  const rows = holds.length - heldByOthers;
  return {
    kind: 'planned',
    plan: {
      sentence: mistakeSentence(incident.title, rows),
      incidentId: incident.id,
      count: holds.length,
      reason: request.reason,
      givenIds: [],
      appends: {},
      changes: changesOf(world, found.value, request.reason.trim()),
    },
    reply: {
      kind: 'mistake',
      incidentId: incident.id,
      rows,
      heldByOthers,
      drafts: drafts.length,
      byHand,
      notes: [],
    },
  };
}
