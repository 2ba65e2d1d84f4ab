// 「同じ判定を残り全部に」: what is left of some lines, or of all open ones, judged alike.
import { type Inspection, isInspecting } from '../domain/inspection.ts';
import { withAnswer } from '../domain/inspection-verdict.ts';
import { INSPECTION_ANSWER } from '../domain/labels.ts';
import { labelOf } from '../domain/vocabulary.ts';
import { type Decision, refuse } from './decision.ts';
import { lineChanges, withFound, withNotes } from './inspection-changes.ts';
import { inspectionsOf } from './inspection-records.ts';
import { afterInspection, incidentChanges } from './inspection-reply.ts';
import { restSentence } from './inspection-wording.ts';
import { openIncidentOf } from './open-incident.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import type { World } from './world.ts';

/** Refused: an unknown or ended trouble, no line of these that is still open. */
export function recordRest(world: World, request: RequestOf<'recordRest'>): Decision<ReplyOf<'recordRest'>> {
  const found = openIncidentOf(world, request.incidentId);
  if (found.kind === 'refused') return found;
  const incident = found.reply;
  const asked = request.lines === undefined ? null : new Set(request.lines);
  const lines = inspectionsOf(world).filter(
    (line) => line.incidentId === incident.id && isInspecting(line) && (asked === null || asked.has(line.id)),
  );
  const after = lines
    .map((line) => {
      const all = withAnswer(line, request.answer, line.left);
      return withFound(withNotes(line, request), all, request.disposition, world);
    })
    .filter((line): line is Inspection => line !== null);
  if (after.length === 0) return refuse({ code: 'nothingToInspect' });
  const written = { appends: {}, changes: lineChanges(lines, after) };
  const plan = {
    sentence: restSentence(incident.title, after.length, labelOf(INSPECTION_ANSWER, request.answer)),
    incidentId: incident.id,
    count: after.length,
    reason: '',
    givenIds: [],
    appends: {},
    changes: [...written.changes, ...incidentChanges(world, incident, written)],
  };
  return {
    kind: 'planned',
    plan,
    reply: {
      kind: 'recordRest',
      ...afterInspection(world, incident, plan),
      changed: after.length,
      notes: [],
    },
  };
}
