// The inspection of one trouble in figures, as desk, room and the trouble's own cells say it.
import type { Hold } from '../domain/hold.ts';
import type { Incident } from '../domain/incident.ts';
import { countsOf, toRework } from '../domain/inspected-pieces.ts';
import { type Inspection, isInspecting } from '../domain/inspection.ts';
import { type Instant, monthDayTime } from '../domain/instant.ts';
import type { StopTask } from '../domain/stop-task.ts';
import type { IncidentLine } from './protocol.ts';
import { subjectsOf } from './restart-groups.ts';

type Records = {
  readonly holds: readonly Hold[];
  readonly tasks: readonly StopTask[];
  readonly inspections: readonly Inspection[];
};

export type InspectionSums = Omit<IncidentLine['inspection'], 'toBegin'>;

const NOT_BEGUN: InspectionSums = {
  lines: 0,
  done: 0,
  pieces: 0,
  open: 0,
  boxes: 0,
  boxesBy: '',
  boxesByIso: '',
  rework: 0,
  ready: 0,
  toEnd: 0,
};

const earliest = (lines: readonly Inspection[]): Instant | null =>
  lines.reduce<Instant | null>(
    (first, { deadline }) => (deadline !== null && (first === null || deadline < first) ? deadline : first),
    null,
  );

/** Lines of what was in hand at the stop: goods that came back tell nothing about it, though they may come first. */
export const linesInHand = ({ id }: Incident, inspections: readonly Inspection[]): number =>
  inspections.filter(({ incidentId, subject }) => incidentId === id && subject !== 'RETURNED').length;

/** `records` may hold those of other troubles; they are left out. */
export function inspectionSums(incident: Incident, records: Records): InspectionSums {
  const lines = records.inspections.filter((line) => line.incidentId === incident.id);
  if (lines.length === 0) return NOT_BEGUN;
  const counts = countsOf(lines);
  const boxes = lines.filter((line) => isInspecting(line) && line.subject === 'BOX');
  const by = earliest(boxes);
  const subjects = subjectsOf(
    records.holds.filter((hold) => hold.incidentId === incident.id),
    records.tasks.filter((task) => task.incidentId === incident.id),
    lines,
  );
  return {
    lines: counts.lines,
    done: counts.done,
    pieces: counts.pieces,
    open: counts.open,
    boxes: boxes.length,
    boxesBy: by === null ? '' : monthDayTime(by),
    boxesByIso: by === null ? '' : new Date(by).toISOString(),
    rework: toRework(lines),
    ready: subjects.filter(({ ready }) => ready > 0).length,
    toEnd: subjects.reduce((sum, { pieces }) => sum + pieces.toEnd, 0),
  };
}

/** 再開した: rows let go by their pieces, of all that were held and not left out. */
export function restartedOf(incident: Incident, holds: readonly Hold[]): IncidentLine['restarted'] {
  const own = holds.filter((hold) => hold.incidentId === incident.id && hold.state !== 'EXCLUDED');
  return { rows: own.filter((hold) => hold.released > 0).length, all: own.length };
}
