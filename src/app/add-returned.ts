// 返ってきた物: goods that a buyer sent back are looked at like the others. They belong to no held row.
import { bySubject } from '../domain/inspection.ts';
import { type Decision, refuse } from './decision.ts';
import { inspectionLine } from './inspection-line.ts';
import { newLine, returnedGoods } from './inspection-lines.ts';
import { inspectionsOf } from './inspection-records.ts';
import { afterInspection, incidentChanges } from './inspection-reply.ts';
import { returnedSentence } from './inspection-wording.ts';
import { openIncidentOf } from './open-incident.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { descriptionPlace } from './show-inspection.ts';
import type { World } from './world.ts';

/** Refused: an unknown or ended trouble, an unknown buyer. The same buyer may send back more than once. */
export function addReturned(
  world: World,
  request: RequestOf<'addReturned'>,
): Decision<ReplyOf<'addReturned'>> {
  const found = openIncidentOf(world, request.incidentId);
  if (found.kind === 'refused') return found;
  const incident = found.reply;
  const contact = world.records
    .contacts()
    .find((one) => one.id === request.contactId && one.incidentId === incident.id);
  if (contact === undefined) return refuse({ code: 'noSuchContact', contactId: request.contactId });
  const rounds = bySubject(inspectionsOf(world)).get(contact.id) ?? [];
  const shop = { operation: world.operation, incident, checklist: world.checklist() };
  const line = newLine(returnedGoods(contact, request.pieces), shop, rounds.length + 1);
  const written = { appends: { inspections: [line] }, changes: [] };
  const plan = {
    sentence: returnedSentence(incident.title, contact.product),
    incidentId: incident.id,
    count: 1,
    reason: '',
    givenIds: [],
    appends: written.appends,
    changes: incidentChanges(world, incident, written),
  };
  return {
    kind: 'planned',
    plan,
    reply: {
      kind: 'addReturned',
      ...afterInspection(world, incident, plan),
      line: inspectionLine(line, world.checklist(), descriptionPlace(world, incident, line)),
      notes: [],
    },
  };
}
