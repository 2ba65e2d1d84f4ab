// What 今日やること says of goods that have time: what is left to inspect, what may be sold again, what goes back, what is not sold any more.
import type { IncidentLine } from '../app/protocol.ts';
import { type DeskLine, line, type Part, titleOf } from './desk-line.ts';
import { isRunning } from './incident-state.ts';
import { joined, words } from './words.ts';

/** What the inspection leaves for later: by what can be sold again soonest. Boxes have a line of their own. */
export function inspectionOf(running: readonly IncidentLine[]): readonly DeskLine[] {
  const text = words.desk;
  const parts: readonly ((incident: IncidentLine) => Part)[] = [
    ({ inspection }) => ({
      label: text.toInspect,
      // Boxes have their own line; what is left besides them are pieces of rows.
      count:
        inspection.open > inspection.boxes
          ? Math.max(1, inspection.pieces - inspection.done - inspection.boxes)
          : 0,
      inPieces: true,
      to: 'inspection',
    }),
    ({ inspection }) => ({
      label: text.toRework,
      count: inspection.rework,
      inPieces: true,
      to: 'inspection',
    }),
    ({ inspection }) => ({ label: text.toRestart, count: inspection.ready, to: 'restart' }),
  ];
  return parts.flatMap((part) => running.flatMap((incident) => line(incident, part(incident))));
}

/** What is not sold any more: returned or scrapped. */
export function endsOf(running: readonly IncidentLine[]): readonly DeskLine[] {
  return running.flatMap((one) =>
    line(one, { label: words.desk.toEnd, count: one.inspection.toEnd, inPieces: true, to: 'restart' }),
  );
}

/** Ended troubles stand here as long as a person has something to put back, even where nobody has counted it. */
export function reverseOf(incidents: readonly IncidentLine[]): readonly DeskLine[] {
  const text = words.desk;
  return incidents
    .filter(
      (one) =>
        one.reverseOpen > one.freeBoxes || (!isRunning(one) && one.freeBoxes === 0 && one.checkOn === ''),
    )
    .map((incident) => ({
      key: `${text.reverse} ${incident.id}`,
      label: isRunning(incident) && incident.restarted.rows > 0 ? text.relistToday : text.reverse,
      reason: joined([titleOf(incident), isRunning(incident) ? '' : incident.statusLabel]),
      count: incident.reverseOpen > 0 ? words.cases(incident.reverseOpen - incident.freeBoxes) : '',
      go: { kind: 'goIncident', incident, to: incident.reverseOpen > 0 ? 'reverse' : 'room' } as const,
    }));
}
