// The plan of a command about one trouble: what it writes, and 次にやること of that trouble as it is afterwards.
import type { Incident } from '../domain/incident.ts';
import { nextChanges } from './line-after.ts';
import type { Written } from './merge-plans.ts';
import type { Plan } from './plan.ts';
import type { World } from './world.ts';

/** `incident` null: it is about none. `count`: rows concerned, 1 unless told. */
export const incidentPlan = (
  world: World,
  incident: Incident | null,
  sentence: string,
  written: Written,
  { count = 1, reason = '' }: { readonly count?: number; readonly reason?: string } = {},
): Plan => ({
  sentence,
  incidentId: incident === null ? '' : incident.id,
  count,
  reason,
  givenIds: [],
  appends: written.appends,
  changes: [...written.changes, ...(incident === null ? [] : nextChanges(world, [incident], written))],
});
