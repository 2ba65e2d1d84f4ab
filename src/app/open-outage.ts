// The outage that a request names, as long as something can still be done about it.
import type { Incident } from '../domain/incident.ts';
import type { Outage } from '../domain/shipping/outage.ts';
import { type Answer, answer, refuse } from './decision.ts';
import { openIncidentOf } from './open-incident.ts';
import { outageOf } from './outage-facts.ts';
import type { World } from './world.ts';

export type OpenOutage = { readonly incident: Incident; readonly outage: Outage };

/** Refused: unknown, ended, no outage, or one of which nobody can read any more what it is. */
export function openOutageOf(world: World, incidentId: string): Answer<OpenOutage> {
  const found = openIncidentOf(world, incidentId);
  if (found.kind === 'refused') return found;
  const outage = outageOf(found.reply);
  return outage === null
    ? refuse({ code: 'notAnOutage', incidentId })
    : answer({ incident: found.reply, outage });
}
