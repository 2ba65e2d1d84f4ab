// 売るのを再開する: what has passed is let go, and only that. The marks come off, and what a person had stopped becomes a list to
// be put back. A row that another trouble holds stays stopped.
import type { Contact } from '../domain/contact.ts';
import type { Hold } from '../domain/hold.ts';
import { buyerOfBox } from '../domain/ids.ts';
import type { Incident } from '../domain/incident.ts';
import { identityOf, namesOf } from '../domain/row-identity.ts';
import { isTaskOpen, type StopTask } from '../domain/stop-task.ts';
import { type Decision, refuse } from './decision.ts';
import { containedChanges, endChanges } from './inspection-end.ts';
import { inspectionCells } from './inspection-reply.ts';
import { heldElsewhereNote, PARCEL_PASSED, PASSED, restartSentence } from './inspection-wording.ts';
import { lineAfter, nextChanges } from './line-after.ts';
import { mergePlans } from './merge-plans.ts';
import { openIncidentOf } from './open-incident.ts';
import { afterPlan, changesTo } from './plan.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { byHandOf, elsewhereNotes, freedElsewhere, unneededChanges, unrelatedChanges } from './put-back.ts';
import { nameOfSubject, type Subject } from './restart-groups.ts';
import { holdersElsewhere, restartSubjects } from './restart-preview.ts';
import { nextStep, releaseReason } from './wording.ts';
import type { World } from './world.ts';

/** A piece sold from a row that stays: the box is free, and the row's hold has one piece less. */
type Going = { readonly rows: readonly Subject[]; readonly boxes: readonly Subject[] };

function holdAfter(world: World, hold: Hold, going: Going) {
  const passed = going.rows.find((subject) => subject.hold.id === hold.id)?.ready ?? 0;
  const sold = going.boxes.filter((subject) => subject.hold.id === hold.id).length;
  const left = Math.max(0, hold.left - passed - sold);
  const released = hold.released + passed;
  return {
    quantity: Math.max(0, hold.quantity - sold),
    released,
    left,
    ...(left === 0
      ? { state: 'RELEASED' as const }
      : released > 0
        ? { state: 'PARTLY_RELEASED' as const }
        : {}),
    releasedAt: world.now,
    releasedBy: world.who,
    releaseReason: releaseReason(PASSED, `${passed + sold}個`),
  };
}

/** Tasks of what goes on sale, or out, again, which nobody has carried out: there is nothing to be stopped any more. */
function unneeded(world: World, going: Going): readonly StopTask[] {
  const rows = new Set<string>(going.rows.map(({ hold }) => hold.id));
  const parcels = new Set<string>(
    going.rows.filter(({ rounds }) => rounds[0]?.subject === 'BOX').map(({ hold }) => hold.id),
  );
  const boxes = new Set(going.boxes.map(({ box }) => box?.id));
  return world.records.tasks().filter((task) => {
    if (!isTaskOpen(task)) return false;
    if (task.kind !== 'box') return rows.has(task.holdId);
    return boxes.has(task.id) || parcels.has(task.holdId);
  });
}

/** Buyers whose parcel had to stay and may go now: what they get was looked at and is as described. */
function parcels(world: World, incident: Incident, going: Going): readonly Contact[] {
  const buyers = new Set<string>();
  for (const { box } of going.boxes) if (box !== null) buyers.add(buyerOfBox(box.id));
  const rows = new Set(going.rows.map(({ hold }) => identityOf(hold.ref)));
  return world.records.contacts().filter((contact) => {
    if (contact.incidentId !== incident.id || contact.next !== nextStep.keepBox) return false;
    return buyers.has(contact.id) || rows.has(contact.id.replace(/^C\d+-/, ''));
  });
}

function goingOf(subjects: readonly Subject[], asked: readonly string[] | undefined): Going {
  const wanted = asked === undefined ? null : new Set(asked);
  const ready = subjects.filter(
    (subject) => subject.ready > 0 && (wanted === null || wanted.has(nameOfSubject(subject))),
  );
  return {
    rows: ready.filter(({ box }) => box === null),
    boxes: ready.filter(({ box }) => box !== null),
  };
}

/** Refused: an unknown or ended trouble, nothing of these that may restart. */
export function restart(world: World, request: RequestOf<'restart'>): Decision<ReplyOf<'restart'>> {
  const found = openIncidentOf(world, request.incidentId);
  if (found.kind === 'refused') return found;
  const incident = found.reply;
  const going = goingOf(restartSubjects(world, incident), request.holds);
  const all = [...going.rows, ...going.boxes];
  if (all.length === 0) return refuse({ code: 'nothingReady' });
  const holds = Array.from(new Set(all.map(({ hold }) => hold)));
  const boxes = going.boxes.map(({ box }) => box).filter((box): box is StopTask => box !== null);
  const letGo = [
    ...changesTo('holds', holds, (hold) => holdAfter(world, hold, going)),
    ...unneededChanges(world, unneeded(world, going), PASSED),
    ...changesTo('tasks', boxes, () => ({ freed: true })),
    ...unrelatedChanges(parcels(world, incident, going), PARCEL_PASSED, () => nextStep.boxMayGo),
  ];
  const first = [...letGo, ...containedChanges(world, incident, letGo)];
  const cells = inspectionCells(world, incident, { appends: {}, changes: first });
  const ending = endChanges(world, incident, [...first, ...cells]);
  const { changes } = mergePlans([first, cells, ending].map((part) => ({ appends: {}, changes: part })));
  const { incidents, tasks, drafts } = world.records;
  const before = {
    incidents: incidents(),
    holds: world.records.holds(),
    tasks: tasks(),
    drafts: drafts(),
  };
  const after = afterPlan(before, { appends: {}, changes });
  const elsewhere = freedElsewhere(incident, before, after);
  const written = { appends: {}, changes };
  const holders = holdersElsewhere(world, incident);
  const heldByOthers = going.rows.filter(({ hold }) =>
    namesOf(hold.ref).some((name) => holders.has(name)),
  ).length;
  const pieces = all.reduce((sum, subject) => sum + subject.ready, 0);
  return {
    kind: 'planned',
    plan: {
      sentence: restartSentence(incident.title, all.length, pieces),
      incidentId: incident.id,
      count: pieces,
      reason: PASSED,
      givenIds: [],
      appends: {},
      changes: [...changes, ...nextChanges(world, [incident, ...elsewhere], written)],
    },
    reply: {
      kind: 'restart',
      incident: lineAfter(world, incident, written),
      rows: all.length,
      pieces,
      heldByOthers,
      byHand: byHandOf(incident, after),
      notes: [...(heldByOthers > 0 ? [heldElsewhereNote(heldByOthers)] : []), ...elsewhereNotes(elsewhere)],
    },
  };
}
