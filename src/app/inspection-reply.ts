// What every answer about an inspection says beside its own: the trouble's line, the counts, and the consequences that a
// person may confirm; and the changes that keep the trouble's own cells in step.
import { isActive, isForCapacity } from '../domain/hold.ts';
import type { Incident } from '../domain/incident.ts';
import { countsOf } from '../domain/inspected-pieces.ts';
import type { IncidentStatus } from '../domain/labels.ts';
import { findingsOf, proposalsOf } from './inspection-findings.ts';
import { inspectionSums, linesInHand, restartedOf } from './inspection-sums.ts';
import { lineAfter, nextChanges } from './line-after.ts';
import { afterPlan, type Change, changesTo, type Plan } from './plan.ts';
import type { FirstPieces, IncidentLine, InspectionCounts, Proposal } from './protocol.ts';
import type { Records } from './tables.ts';
import type { World } from './world.ts';

type Written = Pick<Plan, 'appends' | 'changes'>;

type Known = Pick<Records, 'incidents' | 'holds' | 'tasks' | 'contacts' | 'inspections'>;

/** Everything that an inspection concerns, once a plan is written. */
export function inspectedAfter(world: World, written: Written): Known {
  const { incidents, holds, tasks, contacts, inspections } = world.records;
  return afterPlan(
    {
      incidents: incidents(),
      holds: holds(),
      tasks: tasks(),
      contacts: contacts(),
      inspections: inspections(),
    },
    written,
  );
}

/** Once all goods are judged it is known what to do; what was stopped stays stopped. Later stages are not undone. */
function statusAfter({ status, ending, containedAt }: Incident, isAllSeen: boolean): IncidentStatus {
  if (ending !== '') return status;
  if (isAllSeen) return status === 'CONTAINED' ? 'ASSESSED' : status;
  if (status !== 'ASSESSED') return status;
  return containedAt === null ? 'REPORTED' : 'CONTAINED';
}

/** 検品した, 再開した and how far the trouble is, as the plan leaves them. */
export function inspectionCells(world: World, incident: Incident, written: Written): readonly Change[] {
  const after = inspectedAfter(world, written);
  const now = after.incidents.find((one) => one.id === incident.id) ?? incident;
  const sums = inspectionSums(now, after);
  const { rows, all } = restartedOf(now, after.holds);
  const isHeld = after.holds.some(
    (hold) => hold.incidentId === now.id && isActive(hold) && !isForCapacity(hold),
  );
  const isUnbegun = isHeld && linesInHand(now, after.inspections) === 0;
  return changesTo('incidents', [now], () => ({
    inspected: `${sums.done}/${sums.pieces}`,
    restarted: now.restarted === '' && rows === 0 ? '' : `${rows}/${all}`,
    status: statusAfter(now, sums.lines > 0 && sums.open === 0 && !isUnbegun),
  }));
}

/** The same with 次にやること. */
export function incidentChanges(world: World, incident: Incident, written: Written): readonly Change[] {
  const cells = inspectionCells(world, incident, written);
  const whole = { appends: written.appends, changes: [...written.changes, ...cells] };
  return [...cells, ...nextChanges(world, [incident], whole)];
}

export type AfterInspection = {
  readonly incident: IncidentLine;
  readonly counts: InspectionCounts;
  readonly first: FirstPieces;
  readonly proposals: Proposal[];
};

export function afterInspection(world: World, incident: Incident, written: Written): AfterInspection {
  const after = inspectedAfter(world, written);
  const now = after.incidents.find((one) => one.id === incident.id) ?? incident;
  const findings = findingsOf(now, after, world.preferences);
  return {
    incident: lineAfter(world, incident, written),
    counts: countsOf(after.inspections.filter((line) => line.incidentId === incident.id)),
    first: { ...findings.first },
    proposals: proposalsOf(now, findings),
  };
}
