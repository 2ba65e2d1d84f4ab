// 「まず止める」: one incident, a hold on every row that is not yet sent, the tasks that really stop them,
// and the buyers of what was sold. Nothing is judged, and nothing but the kind is asked.
import type { Contact } from '../domain/contact.ts';
import { digestOfAll } from '../domain/digest.ts';
import type { Hold } from '../domain/hold.ts';
import { holdIdOf, incidentIdOf } from '../domain/ids.ts';
import type { Incident } from '../domain/incident.ts';
import { type IncidentType, MARKETPLACE } from '../domain/labels.ts';
import { identityOf, type RowRef, refOf } from '../domain/row-identity.ts';
import { looksSold } from '../domain/row-stage.ts';
import type { StockRow } from '../domain/stock-row.ts';
import { isMarked, piecesOf, type Sorted, sortForStop } from '../domain/stop-group.ts';
import type { StopTask } from '../domain/stop-task.ts';
import { labelOf } from '../domain/vocabulary.ts';
import { candidatesOf } from './candidates.ts';
import { chosenRows } from './chosen-rows.ts';
import { contactOfRow } from './contact-for-row.ts';
import type { Decision } from './decision.ts';
import { incidentLine } from './incident-line.ts';
import type { GivenId } from './plan.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { tokenOf } from './row-token.ts';
import { boxTask, bySoonest, listingTasks } from './tasks-for-row.ts';
import { nextStep, rowsGoneNote, stopSentence, titleOf, WHY_CHOSEN } from './wording.ts';
import type { World } from './world.ts';

type Identified = { readonly sorted: Sorted; readonly ref: RowRef; readonly identity: string };

/** How many rows bear each トメルID: a row copied with its id makes it two. */
function bearersOf(stock: readonly StockRow[]): ReadonlyMap<string, number> {
  const bearers = new Map<string, number>();
  for (const { ownId } of stock) if (ownId !== '') bearers.set(ownId, (bearers.get(ownId) ?? 0) + 1);
  return bearers;
}

/** トメルIDs for rows without a usable key that have none yet. Twins are told apart by counting, since nothing else can. */
function identify(
  sorted: readonly Sorted[],
  stock: readonly StockRow[],
  operation: number,
): { readonly rows: readonly Identified[]; readonly given: readonly GivenId[] } {
  const taken = new Set(stock.map((row) => row.ownId).filter((id) => id !== ''));
  const bearers = bearersOf(stock);
  const given: GivenId[] = [];
  const rows = sorted.map((line): Identified => {
    const { row } = line;
    const needsId = !row.keyIsUsable && (row.ownId === '' || (bearers.get(row.ownId) ?? 0) > 1);
    let ownId = row.ownId;
    for (let copy = 1; needsId && (ownId === row.ownId || taken.has(ownId)); copy += 1) {
      ownId = `R${operation}-${row.digest.slice(0, 8)}-${copy}`;
    }
    if (needsId) {
      taken.add(ownId);
      given.push({ sheetId: row.sheetId, row: row.row, fingerprint: row.fingerprint, ownId });
    }
    const ref = refOf({ ...row, ownId });
    return { sorted: line, ref, identity: identityOf(ref) };
  });
  return { rows, given };
}

/**
 * Shipped rows without a usable key get no トメルID, because nothing is written on them: their contents name
 * them, and twins are told apart by counting, so that no name depends on the order of the rows.
 */
function namesOfShipped(sorted: readonly Sorted[], stock: readonly StockRow[]): readonly Identified[] {
  const bearers = bearersOf(stock);
  const twins = new Map<string, number>();
  return sorted.map((line): Identified => {
    const ref = refOf(line.row);
    if (ref.key !== '' || bearers.get(ref.ownId) === 1) {
      return { sorted: line, ref, identity: identityOf(ref) };
    }
    const content = digestOfAll([String(line.row.sheetId), 'content', line.row.digest]);
    const twin = (twins.get(content) ?? 0) + 1;
    twins.set(content, twin);
    return { sorted: line, ref, identity: digestOfAll([content, String(twin)]) };
  });
}

function holdOn(line: Identified, incident: Incident, operation: number): Hold {
  const { row, group, stage, why } = line.sorted;
  const pieces = piecesOf(row);
  return {
    id: holdIdOf(operation, line.identity),
    incidentId: incident.id,
    state: 'ACTIVE',
    ref: line.ref,
    key: row.key,
    product: row.product,
    marketplaces: row.marketplaces.map((market) => labelOf(MARKETPLACE, market)).join('、'),
    lot: row.lot,
    quantity: pieces,
    released: 0,
    left: pieces,
    why: WHY_CHOSEN,
    unclear: group === 'unclear' || stage === null ? why : '',
    before: row.status,
    alreadyStopped: group === 'alreadyStopped',
    heldAt: incident.startedAt,
    heldBy: incident.who,
    releasedAt: null,
    releasedBy: '',
    releaseReason: '',
    description: row.description,
    describedAt: row.description === '' ? null : incident.startedAt,
  };
}

function tasksFor(line: Identified, hold: Hold, operation: number): readonly StopTask[] {
  const ids = { operation, identity: line.identity, incidentId: hold.incidentId, holdId: hold.id };
  switch (line.sorted.group) {
    case 'toMark':
      return listingTasks(line.sorted.row, ids);
    case 'unclear':
      // It may be on sale, and a box may be waiting: both are looked at.
      return looksSold(line.sorted.row)
        ? [...listingTasks(line.sorted.row, ids), boxTask(line.sorted.row, ids)]
        : listingTasks(line.sorted.row, ids);
    case 'soldNotShipped':
      return [boxTask(line.sorted.row, ids)];
    case 'alreadyStopped':
    case 'shipped':
      return [];
  }
}

function contactsFor(rows: readonly Identified[], world: World, type: IncidentType): readonly Contact[] {
  const incidentId = incidentIdOf(world.operation);
  const contacts: Contact[] = [];
  for (const { sorted, identity } of rows) {
    if (sorted.stage === null || sorted.stage === 'NOT_SOLD' || sorted.stage === 'CANCELLED') continue;
    contacts.push(
      contactOfRow(sorted.row, sorted.stage, {
        operation: world.operation,
        identity,
        incidentId,
        type,
        now: world.now,
      }),
    );
  }
  return contacts;
}

function openIncident(world: World, request: RequestOf<'stop'>, rows: readonly StockRow[]): Incident {
  const title = titleOf(rows[0]?.product || rows[0]?.key || '', rows.length);
  return {
    id: incidentIdOf(world.operation),
    title,
    type: request.type,
    status: 'REPORTED',
    kind: 'NORMAL',
    startedAt: world.now,
    containedAt: null,
    firstTransaction: '',
    origin: '',
    reach: `選んだ${rows.length}行`,
    ending: '',
    endedAt: null,
    who: world.who,
    next: nextStep.stop,
    stopped: '',
    contacted: '',
    criteria: JSON.stringify({ kind: 'chosen', rows: rows.length, digest: digestOfAll(rows.map(tokenOf)) }),
  };
}

/** Refused only as the chosen rows are; dirty data is stopped too. The reply's `candidates` are at most 8. */
export function stopRows(world: World, request: RequestOf<'stop'>): Decision<ReplyOf<'stop'>> {
  const chosen = chosenRows(world, request.rows);
  if (chosen.kind === 'refused') return chosen;
  const { rows, gone } = chosen.reply;
  const sorted = rows.map(sortForStop);
  const toHold = identify(
    sorted.filter((line) => isMarked(line.group)),
    world.stock(),
    world.operation,
  );
  const shipped = namesOfShipped(
    sorted.filter((line) => !isMarked(line.group)),
    world.stock(),
  );
  const incident = openIncident(world, request, rows);
  const holds = toHold.rows.map((line) => holdOn(line, incident, world.operation));
  const tasks = bySoonest(
    toHold.rows.reduce<StopTask[]>((all, line, at) => {
      const hold = holds[at];
      if (hold !== undefined) all.push(...tasksFor(line, hold, world.operation));
      return all;
    }, []),
    world.now,
  );
  const contacts = contactsFor([...toHold.rows, ...shipped], world, request.type);
  const contained = tasks.length === 0 && holds.length > 0;
  const opened: Incident = {
    ...incident,
    status: contained ? 'CONTAINED' : 'REPORTED',
    containedAt: contained ? world.now : null,
    stopped: `0/${tasks.length}`,
    contacted: `0/${contacts.length}`,
    next: tasks.length > 0 ? nextStep.stop : nextStep.askTransaction,
  };
  return {
    kind: 'planned',
    plan: {
      sentence: stopSentence(incident.title, holds.length, contacts.length),
      incidentId: incident.id,
      count: holds.length,
      reason: '',
      givenIds: toHold.given,
      appends: { incidents: [opened], holds, tasks, contacts },
      changes: [],
    },
    reply: {
      kind: 'stop',
      incident: incidentLine(opened, { holds, tasks, drafts: [] }),
      marked: holds.length,
      tasks: tasks.length,
      contacts: contacts.length,
      candidates: candidatesOf(contacts, 8),
      notes: gone > 0 ? [rowsGoneNote(gone)] : [],
    },
  };
}
