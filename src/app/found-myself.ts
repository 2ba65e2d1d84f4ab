// 「連絡は来ていない(自分で気づいた)」: then nobody waits for a first reply, and the desk must not say that somebody does.
import { FIRST_REPLY_PURPOSE } from '../domain/first-reply.ts';
import { isOpen } from '../domain/incident.ts';
import type { IncidentOrigin } from '../domain/labels.ts';
import { type Decision, refuse } from './decision.ts';
import { incidentLine } from './incident-line.ts';
import { changesTo } from './plan.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { originSentence } from './wording.ts';
import type { World } from './world.ts';

const FOUND: IncidentOrigin = '自分で気づいた';

/** Refused: an unknown or ended incident, and one whose buyer has been named. */
export function foundMyself(
  world: World,
  request: RequestOf<'foundMyself'>,
): Decision<ReplyOf<'foundMyself'>> {
  const incident = world.records.incidents().find((one) => one.id === request.incidentId);
  if (incident === undefined) return refuse({ code: 'noSuchIncident', incidentId: request.incidentId });
  if (!isOpen(incident)) return refuse({ code: 'incidentEnded', incidentId: incident.id });
  const drafts = world.records.drafts();
  const live = drafts.find(
    (draft) =>
      draft.incidentId === incident.id && draft.purpose === FIRST_REPLY_PURPOSE && draft.state !== 'VOID',
  );
  if (live !== undefined) return refuse({ code: 'alreadyNamed', transactionId: live.transactionId });
  const records = { holds: world.records.holds(), tasks: world.records.tasks(), drafts };
  return {
    kind: 'planned',
    plan: {
      sentence: originSentence(incident.title, FOUND),
      incidentId: incident.id,
      count: 1,
      reason: '',
      givenIds: [],
      appends: {},
      changes: changesTo('incidents', [incident], () => ({ origin: FOUND })),
    },
    reply: {
      kind: 'foundMyself',
      incident: incidentLine({ ...incident, origin: FOUND }, records),
      notes: [],
    },
  };
}
