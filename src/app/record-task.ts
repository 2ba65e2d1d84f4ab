// What became of a stop task. Only a person can say so; from it follow the mark, the release of a listing that
// was put right, and the buyer and the box of one that turned out to be sold.
import type { Contact } from '../domain/contact.ts';
import { type Hold, isActive } from '../domain/hold.ts';
import { buyerOfBox } from '../domain/ids.ts';
import { type Incident, isOpen } from '../domain/incident.ts';
import { MARKETPLACE, type Marketplace, type StopOutcome } from '../domain/labels.ts';
import { contactedOf } from '../domain/message-draft.ts';
import { identityOf } from '../domain/row-identity.ts';
import { siblingsOf } from '../domain/sibling-task.ts';
import { reverseOf } from '../domain/stop-playbook.ts';
import {
  boxAfterSale,
  hasLeft,
  isTaskOpen,
  LEFT_ON_SALE,
  leavesOpen,
  type StopTask,
  suits,
  wasPutRight,
} from '../domain/stop-task.ts';
import { codeOf } from '../domain/vocabulary.ts';
import { clockCells } from './contact-clocks.ts';
import { certaintyOf, contactByHand } from './contact-for-row.ts';
import { contactStep } from './contact-step.ts';
import { containment } from './containment.ts';
import { type Decision, refuse } from './decision.ts';
import { lineAfter, nextChanges } from './line-after.ts';
import { type Appends, type Change, changesTo } from './plan.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { placesOf } from './row-places.ts';
import { taskLine } from './task-line.ts';
import { fixedNote, nextStep, soldMeanwhileNote, taskSentence } from './wording.ts';
import type { World } from './world.ts';

type Sale = { readonly contact: Contact; readonly box: StopTask };

/** 売れていた: the buyer, unknown so far, and the box that must not leave. */
function saleOf(world: World, incident: Incident, task: StopTask, hold: Hold | undefined): Sale {
  const marketplace: Marketplace = codeOf(MARKETPLACE, task.place) ?? 'OTHER';
  const row = hold === undefined ? task.id : identityOf(hold.ref);
  const identity = `${row}-${marketplace}`;
  const contact: Contact = {
    ...contactByHand(
      { marketplace, transactionId: '', buyer: '', product: task.product },
      { operation: world.operation, identity, incidentId: incident.id, type: incident.type, now: world.now },
    ),
    key: task.key,
    link: task.link,
    stage: 'AWAITING_SHIPMENT',
    certainty: certaintyOf(incident.type),
    next: nextStep.keepBox,
  };
  return { contact, box: boxAfterSale(task, world.operation, identity) };
}

function patched(task: StopTask, outcome: StopOutcome | null, world: World): StopTask {
  const settled = outcome !== null && !leavesOpen(task.kind, outcome);
  return {
    ...task,
    done: settled,
    outcome,
    doneAt: settled ? world.now : null,
    doneBy: settled ? world.who : '',
    reverse: reverseAfter(task, outcome),
  };
}

/** What was never taken off sale has no way back; what was, has the one it began with. */
function reverseAfter(task: StopTask, outcome: StopOutcome | null): string {
  const { kind, action, place } = task;
  if (kind === 'outsourcer' || kind === 'supplier') return task.reverse;
  return outcome !== null && LEFT_ON_SALE.indexOf(outcome) >= 0 ? 'なし' : reverseOf(kind, action, place);
}

/** Every listing of the hold was put right on its page, nothing was stopped, and no box waits. */
function isPutRight(all: readonly StopTask[]): boolean {
  // What is put on sale again by itself will be right then.
  const tasks = all.filter((task) => task.kind !== 'relist');
  return (
    tasks.some(wasPutRight) &&
    tasks.every((task) => wasPutRight(task) || task.outcome === 'もともと止まっていた')
  );
}

const incidentChanges = (world: World, incident: Incident, tasks: readonly StopTask[]): readonly Change[] =>
  changesTo('incidents', [incident], () => containment(incident, tasks, true, world.now));

/** Outcomes that say something of the listing itself, whichever trouble asked for it. */
const OF_THE_LISTING: readonly StopOutcome[] = ['止めた', 'もともと止まっていた', '止められない', '少し待つ'];

const recordedIn = ({ done, outcome, doneAt, doneBy, reverse }: StopTask) => ({
  done,
  outcome,
  doneAt,
  doneBy,
  reverse,
});

/** The same listing or box in other open troubles, where nobody has dealt with it yet: stopped once is stopped. */
function siblingChanges(world: World, task: StopTask, outcome: StopOutcome | null): readonly Change[] {
  if (outcome === null || OF_THE_LISTING.indexOf(outcome) < 0) return [];
  const all = world.records.tasks();
  const running = world.records.incidents().filter((one) => isOpen(one) && one.id !== task.incidentId);
  const open = siblingsOf(task, all, world.records.holds()).filter(
    (one) => isTaskOpen(one) && running.some((incident) => incident.id === one.incidentId),
  );
  const after = new Map(open.map((one) => [one.id, patched(one, outcome, world)]));
  const tasksOf = (incident: Incident): readonly StopTask[] =>
    all.filter((one) => one.incidentId === incident.id).map((one) => after.get(one.id) ?? one);
  return running
    .filter((incident) => open.some((one) => one.incidentId === incident.id))
    .reduce<readonly Change[]>(
      (changes, incident) => changes.concat(incidentChanges(world, incident, tasksOf(incident))),
      changesTo('tasks', open, (one) => recordedIn(after.get(one.id) ?? one)),
    );
}

/** Refused: unknown task, ended incident, an outcome that does not suit, and 売れていた taken back. */
export function recordTask(world: World, request: RequestOf<'recordTask'>): Decision<ReplyOf<'recordTask'>> {
  const { outcome } = request;
  const all = world.records.tasks();
  const task = all.find((one) => one.id === request.taskId);
  if (task === undefined) return refuse({ code: 'noSuchTask', taskId: request.taskId });
  const incident = world.records.incidents().find((one) => one.id === task.incidentId);
  if (incident === undefined) return refuse({ code: 'noSuchIncident', incidentId: task.incidentId });
  if (!isOpen(incident)) return refuse({ code: 'incidentEnded', incidentId: incident.id });
  if (task.outcome === '売れていた') return refuse({ code: 'taskSettled', outcome: task.outcome });
  if (outcome !== null && !suits(task.kind, incident.type, outcome))
    return refuse({ code: 'outcomeUnfit', outcome });

  const hold = world.records.holds().find((one) => one.id === task.holdId);
  const after = patched(task, outcome, world);
  const sale = outcome === '売れていた' ? saleOf(world, incident, task, hold) : null;
  const tasks = [
    ...all.filter((one) => one.incidentId === incident.id).map((one) => (one.id === task.id ? after : one)),
    ...(sale === null ? [] : [sale.box]),
  ];
  const putRight =
    hold !== undefined && isActive(hold) && isPutRight(tasks.filter((one) => one.holdId === hold.id));
  const reopened =
    hold !== undefined && hold.state === 'RELEASED' && wasPutRight(task) && !wasPutRight(after);
  const changes = [
    ...changesTo('tasks', [task], () => recordedIn(after)),
    ...incidentChanges(world, incident, tasks),
    ...siblingChanges(world, task, outcome),
    ...(putRight ? released(world, hold, outcome ?? '') : []),
    ...(reopened ? heldAgain(hold) : []),
    ...parcelChanges(world, incident, task, after),
    ...(sale === null ? [] : soldChanges(world, incident, sale)),
  ];
  const appends: Appends = sale === null ? {} : { contacts: [sale.contact], tasks: [sale.box] };
  const around = {
    now: world.now,
    type: incident.type,
    place: hold === undefined ? null : placesOf(world.stock(), [hold])(hold.id),
  };
  const written = { appends, changes };
  const concerned = world.records
    .incidents()
    .filter((one) => changes.some(({ table, ids }) => table === 'incidents' && ids.indexOf(one.id) >= 0));
  return {
    kind: 'planned',
    plan: {
      sentence: taskSentence(task.product || task.key || task.action, task.place, outcome),
      incidentId: incident.id,
      count: 1,
      reason: '',
      givenIds: [],
      appends,
      changes: [
        ...changes,
        ...nextChanges(world, [incident, ...concerned.filter((one) => one !== incident)], written),
      ],
    },
    reply: {
      kind: 'recordTask',
      incident: lineAfter(world, incident, written),
      task: taskLine(after, around),
      added: sale === null ? [] : [taskLine(sale.box, around)],
      notes: [...(sale === null ? [] : [soldMeanwhileNote]), ...(putRight ? [fixedNote] : [])],
    },
  };
}

/** One buyer more whom nobody has written to yet. */
const soldChanges = (world: World, incident: Incident, { contact }: Sale): readonly Change[] =>
  changesTo('incidents', [incident], () => {
    const known = world.records.contacts().filter((one) => one.incidentId === incident.id);
    return { contacted: contactedOf([...known, contact], world.records.drafts()) };
  });

/** A box that has left is a parcel on its way, and back again when that was a slip of the finger. */
function parcelChanges(
  world: World,
  incident: Incident,
  before: StopTask,
  after: StopTask,
): readonly Change[] {
  const left = hasLeft(after.kind, after.outcome);
  if (left === hasLeft(before.kind, before.outcome)) return [];
  const buyer = buyerOfBox(before.id);
  return changesTo(
    'contacts',
    world.records.contacts().filter((contact) => contact.id === buyer),
    (contact) => {
      const stage = left ? 'SHIPPED' : 'AWAITING_SHIPMENT';
      return {
        stage,
        next: contactStep(incident, { ...contact, stage }),
        ...clockCells({ ...contact, stage }, world.records.drafts(), world),
      };
    },
  );
}

const released = (world: World, hold: Hold, reason: string): readonly Change[] =>
  changesTo('holds', [hold], () => ({
    state: 'RELEASED',
    released: hold.released + hold.left,
    left: 0,
    releasedAt: world.now,
    releasedBy: world.who,
    releaseReason: reason,
  }));

const heldAgain = (hold: Hold): readonly Change[] =>
  changesTo('holds', [hold], () => ({
    state: 'ACTIVE',
    released: 0,
    left: hold.quantity - hold.ended,
    releasedAt: null,
    releasedBy: '',
    releaseReason: '',
  }));
