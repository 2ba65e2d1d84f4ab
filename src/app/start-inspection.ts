// 「検品を始める」: a line for everything of a trouble that is still in hand. Pressed again it adds what has come since.
import { type Inspection, isInspecting, subjectOf } from '../domain/inspection.ts';
import { type Decision, refuse } from './decision.ts';
import { newLine, withoutLine } from './inspection-lines.ts';
import { inspectionsOf } from './inspection-records.ts';
import { incidentChanges } from './inspection-reply.ts';
import { startInspectionSentence } from './inspection-wording.ts';
import { lineAfter } from './line-after.ts';
import { openIncidentOf } from './open-incident.ts';
import { type Change, changesTo } from './plan.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import type { World } from './world.ts';

/** A piece that was sold from a row has a line of its own now: the row's has one piece less to be looked at. */
function lessSold(open: readonly Inspection[], added: readonly Inspection[]): readonly Change[] {
  const sold = new Map<string, number>();
  for (const line of added) if (line.boxId !== '') sold.set(line.holdId, (sold.get(line.holdId) ?? 0) + 1);
  const rows = open.filter((line) => isInspecting(line) && subjectOf(line) === line.holdId);
  return changesTo('inspections', rows, (line) => {
    const less = Math.min(sold.get(line.holdId) ?? 0, line.left, line.quantity - 1);
    return less <= 0 ? {} : { quantity: line.quantity - less, left: line.left - less };
  });
}

/** Refused: an unknown or ended trouble, nothing to look at that has no line yet. */
export function startInspection(
  world: World,
  request: RequestOf<'startInspection'>,
): Decision<ReplyOf<'startInspection'>> {
  const found = openIncidentOf(world, request.incidentId);
  if (found.kind === 'refused') return found;
  const incident = found.reply;
  const shop = { operation: world.operation, incident, checklist: world.checklist() };
  const added = withoutLine(world, incident).map((one) => newLine(one, shop));
  if (added.length === 0) return refuse({ code: 'nothingToInspect' });
  const known = inspectionsOf(world).filter((line) => line.incidentId === incident.id);
  const written = { appends: { inspections: added }, changes: lessSold(known, added) };
  const plan = {
    sentence: startInspectionSentence(incident.title, added.length),
    incidentId: incident.id,
    count: added.length,
    reason: '',
    givenIds: [],
    appends: written.appends,
    changes: [...written.changes, ...incidentChanges(world, incident, written)],
  };
  return {
    kind: 'planned',
    plan,
    reply: {
      kind: 'startInspection',
      incident: lineAfter(world, incident, plan),
      added: added.length,
      notes: [],
    },
  };
}
