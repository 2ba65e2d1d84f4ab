// The line of a trouble as it stands, for what only looks.
import type { Incident } from '../domain/incident.ts';
import { lineAfter } from './line-after.ts';
import type { IncidentLine } from './protocol.ts';
import type { World } from './world.ts';

export const lineOf = (world: World, incident: Incident): IncidentLine =>
  lineAfter(world, incident, { appends: {}, changes: [] });
