// 返す・廃棄: goods that are not sold any more leave their hold without freeing the row. Of a row that is all of them, the row may
// never be sold again.
import type { Hold } from '../domain/hold.ts';
import type { Incident } from '../domain/incident.ts';
import { isEnd } from '../domain/inspection-verdict.ts';
import type { Disposition } from '../domain/labels.ts';
import { DISPOSITION } from '../domain/labels.ts';
import { identityOf } from '../domain/row-identity.ts';
import { needsReverse, type StopTask } from '../domain/stop-task.ts';
import { labelOf } from '../domain/vocabulary.ts';
import { type Answer, answer, type Decision, refuse } from './decision.ts';
import { endChanges } from './inspection-end.ts';
import { inspectionCells } from './inspection-reply.ts';
import { endReason, endSentence, VARIOUS_ENDS } from './inspection-wording.ts';
import { lineAfter, nextChanges } from './line-after.ts';
import { mergePlans } from './merge-plans.ts';
import { openIncidentOf } from './open-incident.ts';
import { changesTo } from './plan.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { endOf, nameOfSubject, type Subject } from './restart-groups.ts';
import { restartSubjects } from './restart-preview.ts';
import { type StockDue, stockDueOf } from './stock-due.ts';
import type { World } from './world.ts';

type Ending = { readonly subject: Subject; readonly how: Disposition };

/** Refused: nothing to end; something for which nobody has chosen how. */
function endingsOf(
  world: World,
  incident: Incident,
  request: RequestOf<'endPieces'>,
): Answer<readonly Ending[]> {
  const wanted = request.holds === undefined ? null : new Set(request.holds);
  const subjects = restartSubjects(world, incident).filter(
    (subject) => subject.pieces.toEnd > 0 && (wanted === null || wanted.has(nameOfSubject(subject))),
  );
  if (subjects.length === 0) return refuse({ code: 'nothingToEnd' });
  const all = subjects.map((subject) => ({ subject, how: request.how ?? endOf(subject) }));
  const open = all.filter(({ how }) => how === null || !isEnd(how));
  if (open.length > 0) return refuse({ code: 'endNotChosen', rows: open.length });
  return answer(all.filter((one): one is Ending => one.how !== null));
}

const endingsOn = (hold: Hold, endings: readonly Ending[]): readonly Ending[] =>
  endings.filter(({ subject }) => subject.hold.id === hold.id);

const piecesEnded = (hold: Hold, endings: readonly Ending[]): number =>
  Math.min(
    hold.left,
    endingsOn(hold, endings).reduce((sum, { subject }) => sum + subject.pieces.toEnd, 0),
  );

function holdAfter(world: World, hold: Hold, endings: readonly Ending[], dueOf: StockDue) {
  const pieces = piecesEnded(hold, endings);
  const left = hold.left - pieces;
  const [first] = endingsOn(hold, endings);
  const ended = hold.ended + pieces;
  return {
    ended,
    stockDue: dueOf(hold, ended),
    left,
    ...(left > 0 ? {} : { state: hold.released > 0 ? ('RELEASED' as const) : ('ENDED' as const) }),
    releasedAt: world.now,
    releasedBy: world.who,
    releaseReason: endReason(first?.how ?? 'SCRAP', pieces),
  };
}

/**
 * A parcel whose goods are gone never leaves; neither does a listing of a row of which nothing is left come back, whichever
 * trouble had it stopped. A parcel that was let go before is none of these goods.
 */
function neverBack(world: World, endings: readonly Ending[], holds: readonly Hold[]): readonly StopTask[] {
  const boxes = new Set(endings.map(({ subject }) => subject.box?.id));
  const ended = holds.filter((hold) => hold.released === 0 && piecesEnded(hold, endings) === hold.left);
  const own = new Set(ended.map((hold) => hold.id));
  const rows = new Set(ended.map((hold) => identityOf(hold.ref)));
  const onRow = new Set(
    world.records
      .holds()
      .filter((hold) => rows.has(identityOf(hold.ref)))
      .map((hold) => hold.id),
  );
  const isGone = (task: StopTask): boolean =>
    needsReverse(task) && !task.freed && (task.kind === 'box' ? own : onRow).has(task.holdId);
  return world.records.tasks().filter((task) => boxes.has(task.id) || isGone(task));
}

/** A sold piece that had a box of its own is in the hold of its row, and goes from there. */
export function endPieces(world: World, request: RequestOf<'endPieces'>): Decision<ReplyOf<'endPieces'>> {
  const found = openIncidentOf(world, request.incidentId);
  if (found.kind === 'refused') return found;
  const incident = found.reply;
  const decided = endingsOf(world, incident, request);
  if (decided.kind === 'refused') return decided;
  const endings = decided.reply;
  const holds = Array.from(new Set(endings.map(({ subject }) => subject.hold)));
  const dueOf = stockDueOf(world, holds);
  const first = [
    ...changesTo('holds', holds, (hold) => holdAfter(world, hold, endings, dueOf)),
    ...changesTo('tasks', neverBack(world, endings, holds), () => ({ reverse: 'なし' })),
  ];
  const cells = inspectionCells(world, incident, { appends: {}, changes: first });
  const ending = endChanges(world, incident, [...first, ...cells]);
  const merged = mergePlans([first, cells, ending].map((part) => ({ appends: {}, changes: part })));
  const changes = [...merged.changes, ...nextChanges(world, [incident], merged)];
  const pieces = endings.reduce((sum, { subject }) => sum + subject.pieces.toEnd, 0);
  const ways = new Set(endings.map(({ how }) => labelOf(DISPOSITION, how)));
  const how = ways.size === 1 ? (Array.from(ways)[0] ?? VARIOUS_ENDS) : VARIOUS_ENDS;
  return {
    kind: 'planned',
    plan: {
      sentence: endSentence(incident.title, pieces, how),
      incidentId: incident.id,
      count: pieces,
      reason: how,
      givenIds: [],
      appends: {},
      changes,
    },
    reply: {
      kind: 'endPieces',
      incident: lineAfter(world, incident, { appends: {}, changes }),
      rows: endings.length,
      pieces,
      notes: [],
    },
  };
}
