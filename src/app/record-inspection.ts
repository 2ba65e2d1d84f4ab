// What was found on one line of an inspection: an answer for some more pieces, or all counts anew. With nothing left the line is
// finished, and a finished line is never edited.
import type { Incident } from '../domain/incident.ts';
import { type Buckets, type Inspection, seen } from '../domain/inspection.ts';
import { withAnswer } from '../domain/inspection-verdict.ts';
import { CONFORMITY } from '../domain/labels.ts';
import { labelOf } from '../domain/vocabulary.ts';
import { type Answer, answer, type Decision, refuse } from './decision.ts';
import { lineChanges, outsideNotes, withEnd, withFound, withNotes } from './inspection-changes.ts';
import { inspectionLine } from './inspection-line.ts';
import { inspectionsOf } from './inspection-records.ts';
import { afterInspection, incidentChanges } from './inspection-reply.ts';
import { inspectedSentence, inspectionNoteSentence } from './inspection-wording.ts';
import { openIncidentOf } from './open-incident.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { descriptionPlace } from './show-inspection.ts';
import type { World } from './world.ts';

type Request = RequestOf<'recordInspection'>;

type OpenLine = { readonly line: Inspection; readonly incident: Incident };

/** Refused: an unknown line, a trouble that has ended, a line that is finished or left out. */
export function openLineOf(world: World, inspectionId: string): Answer<OpenLine> {
  const line = inspectionsOf(world).find((one) => one.id === inspectionId);
  if (line === undefined) return refuse({ code: 'noSuchInspection', inspectionId });
  const found = openIncidentOf(world, line.incidentId);
  if (found.kind === 'refused') return found;
  if (line.state === 'FINISHED') return refuse({ code: 'inspectionFinished' });
  if (line.state === 'EXCLUDED') return refuse({ code: 'inspectionLeftOut' });
  return answer({ line, incident: found.reply });
}

const isSame = (one: Buckets, other: Buckets): boolean =>
  one.passed === other.passed &&
  one.rework === other.rework &&
  one.reworded === other.reworded &&
  one.failed === other.failed;

/** The pieces found in all, or why they cannot be. null: nothing was judged. */
function foundBy(line: Inspection, request: Request): Answer<Buckets | null> {
  if (request.found !== undefined) {
    if (request.base !== undefined && !isSame(request.base, line))
      return refuse({ code: 'changedMeanwhile' });
    return seen(request.found) > line.quantity
      ? refuse({ code: 'tooManyPieces', left: line.left })
      : answer(request.found);
  }
  if (request.answer === undefined) return answer(null);
  const pieces = request.pieces ?? 1;
  if (pieces > line.left) return refuse({ code: 'tooManyPieces', left: line.left });
  return answer(withAnswer(line, request.answer, pieces));
}

/** The line as it will be. Refused as `foundBy` is. */
function lineAfter(world: World, line: Inspection, request: Request): Answer<Inspection> {
  const found = foundBy(line, request);
  if (found.kind === 'refused') return found;
  const noted = withNotes(line, request);
  if (found.reply === null) return answer(withEnd(noted, request.disposition));
  const unsure = request.answer === 'UNSURE' && seen(found.reply) === 0;
  const judgedLine = withFound(
    unsure ? { ...noted, answer: 'UNSURE' } : noted,
    found.reply,
    request.disposition,
    world,
  );
  return judgedLine === null ? refuse({ code: 'tooManyPieces', left: line.left }) : answer(judgedLine);
}

export function recordInspection(world: World, request: Request): Decision<ReplyOf<'recordInspection'>> {
  const open = openLineOf(world, request.inspectionId);
  if (open.kind === 'refused') return open;
  const { line, incident } = open.reply;
  const then = lineAfter(world, line, request);
  if (then.kind === 'refused') return then;
  const after = then.reply;
  const written = { appends: {}, changes: lineChanges([line], [after]) };
  const name = line.product || line.key || line.id;
  const plan = {
    sentence:
      after.inspectedAt === line.inspectedAt
        ? inspectionNoteSentence(name)
        : inspectedSentence(name, labelOf(CONFORMITY, after.conformity), after.left),
    incidentId: incident.id,
    count: seen(after) - seen(line),
    reason: '',
    givenIds: [],
    appends: {},
    changes: [...written.changes, ...incidentChanges(world, incident, written)],
  };
  return {
    kind: 'planned',
    plan,
    reply: {
      kind: 'recordInspection',
      ...afterInspection(world, incident, plan),
      line: inspectionLine(after, world.checklist(), descriptionPlace(world, incident, after)),
      notes: outsideNotes(world, after, request),
    },
  };
}
