// 再開でやること: what a person stopped and may put back now. Not before everything that keeps it stopped has let go,
// in whichever trouble; otherwise a listing would go up again that another trouble holds.
import { type Hold, keepsDown } from './hold.ts';
import type { HoldId } from './ids.ts';
import { type Incident, isOpen } from './incident.ts';
import { identityOf } from './row-identity.ts';
import { needsReverse, type StopTask } from './stop-task.ts';

/** Tells whether nothing keeps the row of a task, or the person it names, stopped any more. */
function letGoTest(holds: readonly Hold[], incidents: readonly Incident[]): (task: StopTask) => boolean {
  const rows = new Map<HoldId, string>(holds.map((hold) => [hold.id, identityOf(hold.ref)]));
  const down = new Set(holds.filter(keepsDown).map((hold) => identityOf(hold.ref)));
  const holding = new Set(holds.filter(keepsDown).map((hold) => hold.incidentId));
  const everHeld = new Set(holds.filter((hold) => hold.state !== 'EXCLUDED').map((hold) => hold.incidentId));
  // A trouble that has stopped no row of the shop keeps its outsourcer waiting until it is decided what the goods are.
  const undecided = new Set(
    incidents
      .filter((incident) => isOpen(incident) && incident.ending === '' && !everHeld.has(incident.id))
      .map((incident) => incident.id),
  );
  const decided = new Set(
    incidents.filter((incident) => incident.ending !== '').map((incident) => incident.id),
  );
  return (task) => {
    const row = rows.get(task.holdId);
    if (row !== undefined) return !down.has(row);
    if (decided.has(task.incidentId)) return true;
    return !holding.has(task.incidentId) && !undecided.has(task.incidentId);
  };
}

/** Tasks to be put back now, in the order given. `holds` are those of all troubles, `tasks` and `incidents` may be some. */
export function reverseTasks(
  holds: readonly Hold[],
  tasks: readonly StopTask[],
  incidents: readonly Incident[],
): readonly StopTask[] {
  const isLetGo = letGoTest(holds, incidents);
  return tasks.filter((task) => needsReverse(task) && isLetGo(task));
}

/** Tasks already put back whose tick may still be taken back. */
export function putBackTasks(
  holds: readonly Hold[],
  tasks: readonly StopTask[],
  incidents: readonly Incident[],
): readonly StopTask[] {
  const isLetGo = letGoTest(holds, incidents);
  return tasks.filter(
    (task) => task.reverseDone && needsReverse({ ...task, reverseDone: false }) && isLetGo(task),
  );
}
