// 「連絡は来ていない(自分で気づいた)」: then nobody waits for a first reply, and the desk must not say that somebody does.
import { isOpen } from '../domain/incident.ts';
import type { IncidentOrigin } from '../domain/labels.ts';
import { firstReplyOf } from '../domain/reporter.ts';
import { type Decision, refuse } from './decision.ts';
import { incidentPlan } from './incident-plan.ts';
import { lineAfter } from './line-after.ts';
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
  const named = firstReplyOf(incident, world.records.drafts());
  if (named !== undefined) return refuse({ code: 'alreadyNamed', transactionId: named.transactionId });
  const written = { appends: {}, changes: changesTo('incidents', [incident], () => ({ origin: FOUND })) };
  const plan = incidentPlan(world, incident, originSentence(incident.title, FOUND), written);
  return {
    kind: 'planned',
    plan,
    reply: { kind: 'foundMyself', incident: lineAfter(world, incident, plan), notes: [] },
  };
}
