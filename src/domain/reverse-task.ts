// 再開でやること: what a person stopped and may put back now. Not before everything that keeps it stopped has let go,
// in whichever trouble; otherwise a listing would go up again that another trouble holds.
import { type Hold, isActive, keepsDown } from './hold.ts';
import type { HoldId, IncidentId } from './ids.ts';
import { type Incident, isOpen } from './incident.ts';
import { namesOf } from './row-identity.ts';
import { needsReverse, type StopTask } from './stop-task.ts';
import { spellingKey } from './wide-text.ts';

type HoldFacts = {
  /** By every name under which their holds know them. */
  readonly rows: ReadonlyMap<HoldId, readonly string[]>;
  /** Rows that something keeps down, and the troubles that do so. */
  readonly down: ReadonlySet<string>;
  readonly holding: ReadonlySet<IncidentId>;
  readonly everHeld: ReadonlySet<IncidentId>;
};

/** By list: many entries taken in at once ask for the same holds again and again. */
const KNOWN_FACTS = new WeakMap<readonly Hold[], HoldFacts>();

function factsOf(holds: readonly Hold[]): HoldFacts {
  const known = KNOWN_FACTS.get(holds);
  if (known !== undefined) return known;
  const facts: HoldFacts = {
    rows: new Map(holds.map((hold) => [hold.id, namesOf(hold.ref)])),
    down: holds.filter(keepsDown).reduce((names, hold) => {
      for (const name of namesOf(hold.ref)) names.add(name);
      return names;
    }, new Set<string>()),
    // Also what is kept back of a row whose other pieces are on sale again: who made the goods is told once all is decided.
    holding: new Set(holds.filter(isActive).map((hold) => hold.incidentId)),
    everHeld: new Set(holds.filter((hold) => hold.state !== 'EXCLUDED').map((hold) => hold.incidentId)),
  };
  KNOWN_FACTS.set(holds, facts);
  return facts;
}

/** A box that was inspected and let go is free, whatever holds the row it was sold from. Tells whether nothing keeps the row of a task, or the person it names, stopped any more. */
function letGoTest(
  holds: readonly Hold[],
  tasks: readonly StopTask[],
  incidents: readonly Incident[],
): (task: StopTask) => boolean {
  const { rows, down, holding, everHeld } = factsOf(holds);
  // A trouble that has stopped no row of the shop keeps its outsourcer waiting until it is decided what the goods are.
  const undecided = new Set(
    incidents
      .filter((incident) => isOpen(incident) && incident.ending === '' && !everHeld.has(incident.id))
      .map((incident) => incident.id),
  );
  const decided = new Set(
    incidents.filter((incident) => incident.ending !== '').map((incident) => incident.id),
  );
  const hasLetGo = ({ incidentId }: StopTask): boolean =>
    decided.has(incidentId) || (!holding.has(incidentId) && !undecided.has(incidentId));
  // A box of no row is nobody to be told.
  const subject = ({ id, kind, place }: StopTask): string =>
    kind === 'box' ? id : `${kind} ${spellingKey(place)}`;
  // The text lets everything go on; so it waits for the last trouble that has asked the same person to stop.
  const waiting = new Set(
    tasks.filter((task) => task.holdId === '' && !hasLetGo(task)).map((task) => subject(task)),
  );
  return (task) => {
    if (task.freed) return true;
    const names = rows.get(task.holdId);
    return names === undefined
      ? hasLetGo(task) && !waiting.has(subject(task))
      : !names.some((name) => down.has(name));
  };
}

/** Tasks to be put back now, in the order given. `holds` and `tasks` are those of all troubles. */
export function reverseTasks(
  holds: readonly Hold[],
  tasks: readonly StopTask[],
  incidents: readonly Incident[],
): readonly StopTask[] {
  const isLetGo = letGoTest(holds, tasks, incidents);
  return tasks.filter((task) => needsReverse(task) && isLetGo(task));
}

/** Tasks already put back whose tick may still be taken back. */
export function putBackTasks(
  holds: readonly Hold[],
  tasks: readonly StopTask[],
  incidents: readonly Incident[],
): readonly StopTask[] {
  const isLetGo = letGoTest(holds, tasks, incidents);
  return tasks.filter(
    (task) => task.reverseDone && needsReverse({ ...task, reverseDone: false }) && isLetGo(task),
  );
}
