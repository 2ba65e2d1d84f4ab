// The line of a trouble as it will be once a plan is written, and the cell 次にやること kept in step with it.
import type { Incident } from '../domain/incident.ts';
import { grownCount } from './grown.ts';
import { type IncidentRecords, incidentLine } from './incident-line.ts';
import { inspectionsOf } from './inspection-records.ts';
import { afterPlan, type Change, changesTo, type Plan } from './plan.ts';
import type { IncidentLine } from './protocol.ts';
import type { World } from './world.ts';

type Written = Pick<Plan, 'appends' | 'changes'>;

function after(
  world: World,
  incident: Incident,
  plan: Written,
): { readonly incident: Incident; readonly records: IncidentRecords } {
  const { incidents, holds, tasks, contacts, drafts } = world.records;
  const records = afterPlan(
    {
      incidents: incidents(),
      holds: holds(),
      tasks: tasks(),
      contacts: contacts(),
      drafts: drafts(),
      inspections: inspectionsOf(world),
    },
    plan,
  );
  return { incident: records.incidents.find((one) => one.id === incident.id) ?? incident, records };
}

export function lineAfter(world: World, incident: Incident, plan: Written): IncidentLine {
  const then = after(world, incident, plan);
  const grown = grownCount(world, then.incident);
  return incidentLine(then.incident, { ...then.records, grown }, world);
}

/** The change that brings 次にやること of these troubles to what the plan leaves to be done. */
export const nextChanges = (world: World, incidents: readonly Incident[], plan: Written): readonly Change[] =>
  changesTo('incidents', incidents, (incident) => {
    const then = after(world, incident, plan);
    return { next: incidentLine(then.incident, then.records, world).next };
  });
