// 「見て止める」: what has come to match a trouble is taken in as new records beside the frozen list of the stop.
import type { Contact } from '../domain/contact.ts';
import type { Incident } from '../domain/incident.ts';
import { isOpen } from '../domain/incident.ts';
import { contactedOf } from '../domain/message-draft.ts';
import { identityOf } from '../domain/row-identity.ts';
import { isSettledElsewhere } from '../domain/sibling-task.ts';
import { bySoonest } from '../domain/soonest.ts';
import type { StockRow } from '../domain/stock-row.ts';
import type { StopTask } from '../domain/stop-task.ts';
import { containment } from './containment.ts';
import { type Answer, answer, type Decision, refuse } from './decision.ts';
import { type GrownRow, grownRows } from './grown.ts';
import { type Identified, identified, namingIn } from './identified-rows.ts';
import { lineAfter, nextChanges } from './line-after.ts';
import { outsourcerTasks } from './person-tasks.ts';
import { changesTo } from './plan.ts';
import { previewLine } from './preview-line.ts';
import type { Refusal, ReplyOf, RequestOf } from './protocol.ts';
import { rowsOfTokens, tokenOf } from './row-token.ts';
import { contactsFor, holdsAndTasks } from './stop-records.ts';
import { boxTask } from './tasks-for-row.ts';
import { grownSentence, rowsGoneNote, WHY_CHOSEN } from './wording.ts';
import type { World } from './world.ts';

const LISTED_AT_ONCE = 200;

type Found =
  | { readonly kind: 'found'; readonly incident: Incident; readonly rows: readonly GrownRow[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

function grownOf(world: World, incidentId: string): Found {
  const incident = world.records.incidents().find((one) => one.id === incidentId);
  if (incident === undefined) return refuse({ code: 'noSuchIncident', incidentId });
  if (!isOpen(incident)) return refuse({ code: 'incidentEnded', incidentId });
  return { kind: 'found', incident, rows: grownRows(world, incident) };
}

/** Listed at most 200 at once, in the order of the sheets. */
export function previewGrown(
  world: World,
  request: RequestOf<'previewGrown'>,
): Answer<ReplyOf<'previewGrown'>> {
  const found = grownOf(world, request.incidentId);
  if (found.kind === 'refused') return found;
  const from = request.cursor ?? 0;
  const end = from + LISTED_AT_ONCE;
  return answer({
    kind: 'previewGrown',
    incidentId: found.incident.id,
    rows: found.rows.map(({ sorted }) => tokenOf(sorted.row)),
    list: found.rows.slice(from, end).map(({ sorted, why }) => previewLine(sorted, why)),
    cursor: end < found.rows.length ? end : null,
  });
}

/** Goods that were stopped and are sold now: their buyer, and their box unless it has left. */
function soldSince(
  world: World,
  incident: Incident,
  rows: readonly GrownRow[],
): { readonly contacts: readonly Contact[]; readonly boxes: readonly StopTask[] } {
  const lines: Identified[] = [];
  const boxes: StopTask[] = [];
  for (const { sorted, hold } of rows) {
    if (hold === null) continue;
    const identity = identityOf(hold.ref);
    lines.push({ sorted, ref: hold.ref, identity });
    if (sorted.group !== 'soldNotShipped') continue;
    const ids = { operation: world.operation, identity, incidentId: incident.id, holdId: hold.id };
    boxes.push(boxTask(sorted.row, ids, world.preferences.shipDays));
  }
  return { contacts: contactsFor(lines, incident, world), boxes };
}

/** Refused: an unknown or ended trouble, nothing that matches now. Rows that were shown and match no more are left alone. */
export function addGrown(world: World, request: RequestOf<'addGrown'>): Decision<ReplyOf<'addGrown'>> {
  const found = grownOf(world, request.incidentId);
  if (found.kind === 'refused') return found;
  const { incident } = found;
  const asked = request.rows === undefined ? null : rowsOfTokens(world.stock(), request.rows);
  const shown = asked === null ? null : new Set(asked.rows);
  const grown = found.rows.filter(({ sorted }) => shown === null || shown.has(sorted.row));
  if (grown.length === 0) return refuse({ code: 'nothingGrown' });

  const whys = new Map<StockRow, string>(grown.map(({ sorted, why }) => [sorted.row, why]));
  const whyOf = (row: StockRow): string => whys.get(row) ?? WHY_CHOSEN;
  const fresh = grown.filter(({ hold }) => hold === null).map(({ sorted }) => sorted);
  const { held, sent, given } = identified(fresh, namingIn(world));
  const { holds, tasks: ofRows } = holdsAndTasks(held, incident, world, whyOf);
  const known = world.records.tasks().filter((task) => task.incidentId === incident.id);
  const settled = isSettledElsewhere(world.records.holds(), world.records.tasks());
  const since = soldSince(world, incident, grown);
  const people = outsourcerTasks(
    held.map(({ sorted }) => sorted.row),
    known,
    { operation: world.operation, incidentId: incident.id, now: world.now, letter: world.letter },
  );
  const tasks = bySoonest(
    [...ofRows.filter((task) => !settled(task, holds)), ...since.boxes, ...people],
    world.now,
    incident.type,
  );
  const contacts = [...contactsFor([...held, ...sent], incident, world), ...since.contacts];
  const buyers = world.records.contacts().filter((contact) => contact.incidentId === incident.id);
  const written = {
    appends: { holds, tasks, contacts },
    changes: changesTo('incidents', [incident], () => ({
      ...containment(incident, [...known, ...tasks], true, world.now),
      contacted: contactedOf([...buyers, ...contacts], world.records.drafts()),
    })),
  };
  const gone = asked?.gone ?? 0;
  return {
    kind: 'planned',
    plan: {
      sentence: grownSentence(incident.title, holds.length, contacts.length),
      incidentId: incident.id,
      count: grown.length,
      reason: '',
      givenIds: given,
      appends: written.appends,
      changes: [...written.changes, ...nextChanges(world, [incident], written)],
    },
    reply: {
      kind: 'addGrown',
      incident: lineAfter(world, incident, written),
      marked: holds.length,
      tasks: tasks.length,
      contacts: contacts.length,
      notes: gone > 0 ? [rowsGoneNote(gone)] : [],
    },
  };
}
