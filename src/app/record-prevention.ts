// 防止策を確かめた: the day is over, and the desk asks no more.
import { monthDay } from '../domain/instant.ts';
import { type Decision, refuse } from './decision.ts';
import { incidentPlan } from './incident-plan.ts';
import { lineAfter } from './line-after.ts';
import type { Written } from './merge-plans.ts';
import { changesTo } from './plan.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { preventionSentence } from './settle-wording.ts';
import type { World } from './world.ts';

/** Before the day, too: who has looked has looked. Refused: an unknown trouble, one without such a day. */
export function recordPrevention(
  world: World,
  request: RequestOf<'recordPrevention'>,
): Decision<ReplyOf<'recordPrevention'>> {
  const incident = world.records.incidents().find((one) => one.id === request.incidentId);
  if (incident === undefined) return refuse({ code: 'noSuchIncident', incidentId: request.incidentId });
  const { checkOn } = incident;
  if (checkOn === null) return refuse({ code: 'nothingFound' });
  const written: Written = {
    appends: {},
    changes: changesTo('incidents', [incident], () => ({ checkOn: null })),
  };
  const plan = incidentPlan(world, incident, preventionSentence(incident.title, monthDay(checkOn)), written);
  return {
    kind: 'planned',
    plan,
    reply: { kind: 'recordPrevention', incident: lineAfter(world, incident, plan), notes: [] },
  };
}
