// 原因, 次から変えること, 確かめる日, 損失額: what the three questions at the end ask, written down at any time, also when it is over.
import type { Incident } from '../domain/incident.ts';
import { startOfDay } from '../domain/instant.ts';
import { refuse } from './decision.ts';
import { type Step, written } from './hand-step.ts';
import { nextChanges } from './line-after.ts';
import { changesTo } from './plan.ts';
import type { World } from './world.ts';

export type Lessons = Partial<Pick<Incident, 'cause' | 'change' | 'checkOn' | 'loss'>>;

/** A day is its first moment. Refused: an unknown trouble, one that was a mistake. */
export function recordLessons(world: World, incidentId: string, lessons: Lessons): Step {
  const incident = world.records.incidents().find((one) => one.id === incidentId);
  if (incident === undefined) return refuse({ code: 'noSuchIncident', incidentId });
  if (incident.status === 'CANCELLED') return refuse({ code: 'incidentEnded', incidentId });
  const { checkOn } = lessons;
  const told =
    checkOn === undefined || checkOn === null ? lessons : { ...lessons, checkOn: startOfDay(checkOn) };
  const changes = changesTo('incidents', [incident], () => told);
  return written([...changes, ...nextChanges(world, [incident], { appends: {}, changes })]);
}
