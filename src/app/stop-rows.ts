// 「まず止める」: one incident, a hold on every row that is not yet sent, the tasks that really stop them,
// and the buyers of what was sold. Nothing is judged, and nothing but the kind is asked.
import type { Hold } from '../domain/hold.ts';
import { contactIdOf, incidentIdOf } from '../domain/ids.ts';
import type { Incident } from '../domain/incident.ts';
import { keepCriteria } from '../domain/kept-criteria.ts';
import { REACH_LABELS } from '../domain/reach.ts';
import { isSettledElsewhere } from '../domain/sibling-task.ts';
import { bySoonest } from '../domain/soonest.ts';
import type { StockRow } from '../domain/stock-row.ts';
import { sortForStop } from '../domain/stop-group.ts';
import { candidatesOf, OFFERED } from './candidates.ts';
import { chosenRows } from './chosen-rows.ts';
import { containment } from './containment.ts';
import type { Decision } from './decision.ts';
import { identified, namingIn, withOwnIds } from './identified-rows.ts';
import { incidentLine } from './incident-line.ts';
import { concernsSupplier, outsourcerTasks, supplierTasks } from './person-tasks.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { type Reach, reachFrom, whyOf } from './reach-rows.ts';
import { rowsOfTokens } from './row-token.ts';
import { contactsFor, excludedHold, holdsAndTasks } from './stop-records.ts';
import {
  criteriaTooLongNote,
  nextStep,
  reachSentence,
  rowsGoneNote,
  stopSentence,
  titleOf,
  WHY_CHOSEN,
} from './wording.ts';
import type { World } from './world.ts';

function openIncident(
  world: World,
  request: RequestOf<'stop'>,
  start: readonly StockRow[],
  reach: Reach,
): Incident {
  return {
    id: incidentIdOf(world.operation),
    title: titleOf(start[0]?.product || start[0]?.key || '', start.length),
    type: request.type,
    status: 'REPORTED',
    kind: 'NORMAL',
    startedAt: world.now,
    containedAt: null,
    firstTransaction: '',
    origin: '',
    subKind: null,
    what: '',
    right: '',
    place: '',
    standard: '',
    reach: reachSentence(start.length, reach.wire),
    ending: '',
    endedAt: null,
    cause: '',
    change: '',
    checkOn: null,
    loss: null,
    who: world.who,
    next: nextStep.stop,
    stopped: '',
    contacted: '',
    inspected: '',
    restarted: '',
    criteria: keepCriteria(reach.criteria).text,
    outage: '',
    takenIn: '',
  };
}

type Reached = {
  readonly rows: readonly StockRow[];
  readonly whyOf: (row: StockRow) => string;
  /** Rows that were shown and are in the sheet no more. */
  readonly gone: number;
};

/** What the seller was shown and pressed for; what has come to match since is offered as 増えた分. */
function reachedRows(world: World, reach: Reach, shown: readonly string[] | undefined): Reached {
  const whys = new Map(reach.rows.map((one) => [one.row, whyOf(one)]));
  const why = (row: StockRow): string => whys.get(row) ?? WHY_CHOSEN;
  if (shown === undefined) return { rows: reach.rows.map(({ row }) => row), whyOf: why, gone: 0 };
  const { rows, gone } = rowsOfTokens(world.stock(), shown);
  const out = new Set(reach.excluded.map(({ row }) => row));
  return { rows: rows.filter((row) => !out.has(row)), whyOf: why, gone };
}

/** Refused only as the chosen rows are; dirty data is stopped too. The reply's `candidates` are at most 100. */
export function stopRows(world: World, request: RequestOf<'stop'>): Decision<ReplyOf<'stop'>> {
  const chosen = chosenRows(world, request.rows);
  if (chosen.kind === 'refused') return chosen;
  const start = chosen.reply.rows;
  const reach = reachFrom(world, start, request.reach ?? null, request.type);
  const reached = reachedRows(world, reach, request.reached);
  const gone = request.reached === undefined ? chosen.reply.gone : reached.gone;
  const incident = openIncident(world, request, start, reach);
  const ids = {
    operation: world.operation,
    incidentId: incident.id,
    now: world.now,
    letter: world.letter,
  };
  const naming = namingIn(world);
  const { held, sent, given } = identified(reached.rows.map(sortForStop), naming);
  const { holds, tasks: ofRows } = holdsAndTasks(held, incident, world, reached.whyOf);
  const settled = isSettledElsewhere(world.records.holds(), world.records.tasks());
  const excluded = withOwnIds(
    reach.excluded.map(({ row }) => sortForStop(row)),
    naming,
    given,
  );
  const leftOut = excluded.rows.map(
    (line, at): Hold => excludedHold(line, incident, world, reach.excluded[at]?.reason ?? ''),
  );
  // Who packs goods that are stopped only to keep one's hands free need not be told.
  const heldRows = held
    .map(({ sorted }) => sorted.row)
    .filter((row) => reached.whyOf(row) !== REACH_LABELS.everything);
  const people = [
    ...outsourcerTasks(heldRows, [], ids),
    ...(concernsSupplier(request.type) || reach.criteria.supplier !== undefined
      ? supplierTasks(start, [], ids)
      : []),
  ];
  const tasks = bySoonest(
    [...ofRows.filter((task) => !settled(task, holds)), ...people],
    world.now,
    request.type,
  );
  const contacts = contactsFor([...held, ...sent], incident, world);
  const sold = new Map<string, StockRow>(
    [...held, ...sent].map((one) => [contactIdOf(world.operation, one.identity), one.sorted.row]),
  );
  const contained: Incident = {
    ...incident,
    ...containment(incident, tasks, holds.length > 0, world.now),
    contacted: `0/${contacts.length}`,
  };
  const line = incidentLine(contained, { holds, tasks, contacts, drafts: [], inspections: [] }, world);
  const opened: Incident = { ...contained, next: line.next };
  const dropped = keepCriteria(reach.criteria).dropped;
  return {
    kind: 'planned',
    plan: {
      sentence: stopSentence(incident.title, holds.length, contacts.length),
      incidentId: incident.id,
      count: holds.length,
      reason: '',
      givenIds: [...given, ...excluded.given],
      appends: { incidents: [opened], holds: [...holds, ...leftOut], tasks, contacts },
      changes: [],
    },
    reply: {
      kind: 'stop',
      incident: line,
      marked: holds.length,
      tasks: tasks.length,
      contacts: contacts.length,
      candidates: candidatesOf(contacts, OFFERED, (id) => sold.get(id)),
      notes: [...(gone > 0 ? [rowsGoneNote(gone)] : []), ...(dropped ? [criteriaTooLongNote] : [])],
    },
  };
}
