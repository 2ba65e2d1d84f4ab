// The lines of an inspection: everything of a trouble that is still in hand. Boxes that wait have a deadline and come first,
// then what is for sale; goods that came back are added as they arrive.
import { type CheckItem, checksFor, lookAtOf, ownStandardOf } from '../domain/check-item.ts';
import type { Contact } from '../domain/contact.ts';
import { type Hold, isActive, isForCapacity } from '../domain/hold.ts';
import { type ContactId, type HoldId, inspectionIdOf, type TaskId, taskIdOf } from '../domain/ids.ts';
import type { Incident } from '../domain/incident.ts';
import { bySubject, type Inspection, NOTHING_FOUND, subjectOf } from '../domain/inspection.ts';
import type { Instant } from '../domain/instant.ts';
import type { InspectionSubject } from '../domain/labels.ts';
import { storable } from '../domain/refused-text.ts';
import { identityOf, indexRows, locateRows } from '../domain/row-identity.ts';
import { hasLeft, type StopTask } from '../domain/stop-task.ts';
import { inspectionsOf } from './inspection-records.ts';
import type { World } from './world.ts';

/** Something to be looked at, before it has a line. */
type Lookable = {
  readonly subject: InspectionSubject;
  readonly holdId: HoldId;
  readonly boxId: TaskId;
  readonly contactId: ContactId;
  /** Names the line: the hold's or the box's row, or the buyer. */
  readonly name: string;
  readonly deadline: Instant | null;
  readonly key: string;
  readonly product: string;
  readonly lot: string;
  readonly shelf: string;
  readonly quantity: number;
  readonly released: number;
  readonly ended: number;
};

const NO_BOX = '' as TaskId;
const NO_HOLD = '' as HoldId;
const NO_BUYER = '' as ContactId;

/** The box that a stop made of the row itself; those of 売れていた bear the marketplace in their name. */
const isOwnBox = (task: StopTask, hold: Hold): boolean =>
  task.id.replace(/^S\d+-/, '') === taskIdOf(0, identityOf(hold.ref), 'box').replace(/^S\d+-/, '');

/** A box of a row that is on sale: one piece that was sold before anybody could stop it. */
const soldBoxLine = (hold: Hold, box: StopTask): Lookable => ({
  subject: 'BOX',
  holdId: hold.id,
  boxId: box.id,
  contactId: NO_BUYER,
  name: box.id.replace(/^S\d+-/, ''),
  deadline: box.deadline,
  key: box.key,
  product: box.product,
  lot: hold.lot,
  shelf: box.shelf,
  quantity: 1,
  released: 0,
  ended: 0,
});

function rowLine(hold: Hold, tasks: readonly StopTask[], quantity: number, shelf: string): Lookable | null {
  const own = tasks.find((task) => task.kind === 'box' && isOwnBox(task, hold));
  // The parcel is on its way: nobody can look into it.
  if (quantity === 0 || (own !== undefined && hasLeft(own.kind, own.outcome))) return null;
  return {
    subject: own === undefined ? 'STOCK' : 'BOX',
    holdId: hold.id,
    boxId: NO_BOX,
    contactId: NO_BUYER,
    name: identityOf(hold.ref),
    deadline: own === undefined ? null : own.deadline,
    key: hold.key,
    product: hold.product,
    lot: hold.lot,
    shelf,
    quantity,
    released: hold.released,
    ended: hold.ended,
  };
}

/** A held row, and the boxes sold from it that are still here. What is kept for free hands only is sound. */
function linesOfHold(hold: Hold, tasks: readonly StopTask[], shelf: string): readonly Lookable[] {
  if (!isActive(hold) || isForCapacity(hold)) return [];
  const sold = tasks.filter((task) => task.kind === 'box' && !isOwnBox(task, hold) && !task.freed);
  const row = rowLine(hold, tasks, Math.max(0, hold.left - sold.length), shelf);
  const boxes = sold.filter((task) => !hasLeft(task.kind, task.outcome)).map((box) => soldBoxLine(hold, box));
  return row === null ? boxes : [...boxes, row];
}

/** Everything of a trouble that may be looked at now, whether or not it has a line. */
export function lookableOf(world: World, incident: Incident): readonly Lookable[] {
  const tasks = new Map<string, StopTask[]>();
  for (const task of world.records.tasks()) {
    if (task.incidentId !== incident.id || task.holdId === '') continue;
    const known = tasks.get(task.holdId);
    if (known === undefined) tasks.set(task.holdId, [task]);
    else known.push(task);
  }
  const holds = world.records.holds().filter((hold) => hold.incidentId === incident.id);
  const places = locateRows(
    indexRows(world.stock()),
    holds.map((hold) => hold.ref),
  );
  const lines: Lookable[] = [];
  holds.forEach((hold, at) => {
    const own = tasks.get(hold.id) ?? [];
    const found = places[at];
    const shelf = found?.kind === 'one' ? found.row.shelf : (own[0]?.shelf ?? '');
    lines.push(...linesOfHold(hold, own, shelf));
  });
  return lines;
}

export const returnedGoods = (contact: Contact, pieces: number): Lookable => ({
  subject: 'RETURNED',
  holdId: NO_HOLD,
  boxId: NO_BOX,
  contactId: contact.id,
  name: contact.id.replace(/^C\d+-/, ''),
  deadline: null,
  key: contact.key,
  product: contact.product,
  lot: '',
  shelf: '',
  quantity: pieces,
  released: 0,
  ended: 0,
});

type Shop = {
  readonly operation: number;
  readonly incident: Incident;
  readonly checklist: readonly CheckItem[];
};

/** In characters: many items together may be more than a cell holds. */
const LONGEST = 4000;

const standardFor = (incident: Incident, items: readonly CheckItem[]): string =>
  storable([incident.standard, ownStandardOf(items)].filter((text) => text !== '').join('\n'), LONGEST);

export function newLine(of: Lookable, { operation, incident, checklist }: Shop, round = 1): Inspection {
  const items = checksFor(checklist, of.product);
  const { name, released, ended, ...rest } = of;
  return {
    ...rest,
    ...NOTHING_FOUND,
    id: inspectionIdOf(operation, name, round),
    incidentId: incident.id,
    state: 'OPEN',
    round,
    scope: 'ALL',
    left: of.quantity,
    answer: null,
    conformity: 'UNDECIDED',
    disposition: null,
    defects: '',
    newText: '',
    textChangedAt: null,
    photo: '',
    note: '',
    lookAt: storable(lookAtOf(items), LONGEST),
    standard: standardFor(incident, items),
    leftOut: '',
    inspector: '',
    inspectedAt: null,
    releasedBefore: released,
    endedBefore: ended,
    measured: '',
    takenIn: '',
  };
}

/** What has no line yet, or whose lines have ended with an earlier release (1個だけ) and that is held again. */
export function withoutLine(world: World, incident: Incident): readonly Lookable[] {
  const known = new Set(
    inspectionsOf(world)
      .filter((line) => line.incidentId === incident.id)
      .map(subjectOf),
  );
  return lookableOf(world, incident).filter((one) => !known.has(subjectOf(one)));
}

/** The last line of each subject of a trouble. */
export const lastLines = (lines: readonly Inspection[]): readonly Inspection[] =>
  Array.from(bySubject(lines).values(), (rounds) => rounds[rounds.length - 1]).filter(
    (line): line is Inspection => line !== undefined,
  );
