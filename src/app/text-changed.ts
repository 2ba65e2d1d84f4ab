// 「説明を直した」: the listing bears the new text now. Only then may the pieces go back on sale under it.
import { type Decision, refuse } from './decision.ts';
import { inspectionsOf } from './inspection-records.ts';
import { incidentChanges } from './inspection-reply.ts';
import { textChangedSentence } from './inspection-wording.ts';
import { lineAfter } from './line-after.ts';
import { openIncidentOf } from './open-incident.ts';
import { changesTo } from './plan.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import type { World } from './world.ts';

/** Refused: an unknown or ended trouble, no line of these that waits for it (or has it, when taken back). */
export function textChanged(
  world: World,
  request: RequestOf<'textChanged'>,
): Decision<ReplyOf<'textChanged'>> {
  const found = openIncidentOf(world, request.incidentId);
  if (found.kind === 'refused') return found;
  const incident = found.reply;
  const asked = new Set(request.lines);
  const lines = inspectionsOf(world).filter(
    (line) =>
      line.incidentId === incident.id &&
      asked.has(line.id) &&
      line.reworded > 0 &&
      (line.textChangedAt === null) === request.done,
  );
  if (lines.length === 0) return refuse({ code: 'nothingFound' });
  const textChangedAt = request.done ? world.now : null;
  const written = { appends: {}, changes: changesTo('inspections', lines, () => ({ textChangedAt })) };
  const plan = {
    sentence: textChangedSentence(incident.title, lines.length, request.done),
    incidentId: incident.id,
    count: lines.length,
    reason: '',
    givenIds: [],
    appends: {},
    changes: [...written.changes, ...incidentChanges(world, incident, written)],
  };
  return {
    kind: 'planned',
    plan,
    reply: {
      kind: 'textChanged',
      incident: lineAfter(world, incident, plan),
      changed: lines.length,
      notes: [],
    },
  };
}
