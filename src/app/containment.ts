// How far the stopping of a trouble is. It is contained when the last listing, box and outsourcer is dealt with; a
// supplier may be told in the morning.
import type { Incident } from '../domain/incident.ts';
import type { Instant } from '../domain/instant.ts';
import { isTaskOpen, type StopTask } from '../domain/stop-task.ts';

export const countsForStop = (task: StopTask): boolean => task.kind !== 'supplier' && task.kind !== 'slow';

/** The fields that follow from the tasks of this trouble. `holds`: anything is stopped at all. */
export function containment(
  incident: Incident,
  tasks: readonly StopTask[],
  holds: boolean,
  now: Instant,
): Pick<Incident, 'stopped' | 'status' | 'containedAt'> {
  // Nothing is stopped by an outage: its one kind of task keeps nothing waiting.
  if (incident.type === 'PLATFORM_OUTAGE') {
    const { stopped, status, containedAt } = incident;
    return { stopped, status, containedAt };
  }
  const counting = tasks.filter(countsForStop);
  const open = counting.filter(isTaskOpen).length;
  const contained = open === 0 && (holds || counting.length > 0);
  // Later stages are not undone by a task: containment is told by its own time.
  const early = incident.status === 'REPORTED' || incident.status === 'CONTAINED';
  return {
    stopped: `${counting.length - open}/${counting.length}`,
    status: early ? (contained ? 'CONTAINED' : 'REPORTED') : incident.status,
    containedAt: contained ? (incident.containedAt ?? now) : null,
  };
}
