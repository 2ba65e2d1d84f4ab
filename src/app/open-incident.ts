// The trouble that a request names, as long as something can still be done about it.
import { type Incident, isOpen } from '../domain/incident.ts';
import { type Answer, answer, refuse } from './decision.ts';
import type { World } from './world.ts';

/** Refused: one that nobody knows, one that has ended. */
export function openIncidentOf(world: World, incidentId: string): Answer<Incident> {
  const incident = world.records.incidents().find((one) => one.id === incidentId);
  if (incident === undefined) return refuse({ code: 'noSuchIncident', incidentId });
  return isOpen(incident) ? answer(incident) : refuse({ code: 'incidentEnded', incidentId });
}
