// Lines left out of an inspection with a reason, and taken back in. What was judged on them stays as it is.
import { isActive } from '../domain/hold.ts';
import { type Inspection, isInspecting } from '../domain/inspection.ts';
import { type Decision, refuse } from './decision.ts';
import { inspectionsOf } from './inspection-records.ts';
import { afterInspection, incidentChanges } from './inspection-reply.ts';
import { leftOutSentence, WHY_LEFT_OUT_UNKNOWN } from './inspection-wording.ts';
import { openIncidentOf } from './open-incident.ts';
import { changesTo } from './plan.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import type { World } from './world.ts';

/** Refused: an unknown or ended trouble, none of these lines in the state for it. A blank reason is kept as none given. */
export function leaveOutLines(
  world: World,
  request: RequestOf<'leaveOutLines'>,
): Decision<ReplyOf<'leaveOutLines'>> {
  const found = openIncidentOf(world, request.incidentId);
  if (found.kind === 'refused') return found;
  const incident = found.reply;
  const asked = new Set(request.lines);
  const heldBy = new Map<string, number>(
    world.records
      .holds()
      .filter(isActive)
      .map((hold) => [hold.id, hold.left]),
  );
  // What an end has let go meanwhile is not looked at any more.
  const isHere = (line: Inspection): boolean =>
    line.holdId === '' || (heldBy.get(line.holdId) ?? 0) >= line.left;
  const fits = (line: Inspection): boolean =>
    request.out ? isInspecting(line) : line.state === 'EXCLUDED' && isHere(line);
  const lines = inspectionsOf(world).filter(
    (line) => line.incidentId === incident.id && asked.has(line.id) && fits(line),
  );
  if (lines.length === 0) return refuse({ code: 'nothingToInspect' });
  const reason = request.reason.trim() || WHY_LEFT_OUT_UNKNOWN;
  const patch = request.out
    ? ({ state: 'EXCLUDED', leftOut: reason } as const)
    : ({ state: 'OPEN', leftOut: '' } as const);
  const written = { appends: {}, changes: changesTo('inspections', lines, () => patch) };
  const plan = {
    sentence: leftOutSentence(incident.title, lines.length, request.out),
    incidentId: incident.id,
    count: lines.length,
    reason: request.out ? reason : '',
    givenIds: [],
    appends: {},
    changes: [...written.changes, ...incidentChanges(world, incident, written)],
  };
  return {
    kind: 'planned',
    plan,
    reply: {
      kind: 'leaveOutLines',
      ...afterInspection(world, incident, plan),
      changed: lines.length,
      notes: [],
    },
  };
}
