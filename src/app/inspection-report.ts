// What an inspection has found, counted by defect, lot, supplier and outsourcer: a table on the screen and a page for a supplier
// or a 事務局. No buyer stands in it.
import { countsOf, type InspectionCounts } from '../domain/inspected-pieces.ts';
import type { Inspection } from '../domain/inspection.ts';
import { monthDayTime } from '../domain/instant.ts';
import type { StockRow } from '../domain/stock-row.ts';
import { spellingKey } from '../domain/wide-text.ts';
import { type Answer, answer, refuse } from './decision.ts';
import { detailsOf } from './incident-details.ts';
import { defectsOf } from './inspection-line.ts';
import { inspectionsOf } from './inspection-records.ts';
import { lineAfter } from './line-after.ts';
import type { ReplyOf, ReportRow, RequestOf } from './protocol.ts';
import { rowsBehind } from './rows-behind.ts';
import type { World } from './world.ts';

const LISTED = 200;

const bad = ({ rework, reworded, failed }: InspectionCounts): number => rework + reworded + failed;

/** Most bad ones first. Different spellings of a name are one; those without a name stand under ''. */
function grouped(lines: readonly Inspection[], nameOf: (line: Inspection) => string): ReportRow[] {
  const groups = new Map<string, { readonly name: string; readonly lines: Inspection[] }>();
  for (const line of lines) {
    const name = nameOf(line);
    const known = groups.get(spellingKey(name));
    if (known === undefined) groups.set(spellingKey(name), { name, lines: [line] });
    else known.lines.push(line);
  }
  return Array.from(groups.values(), ({ name, lines: own }) => ({ name, counts: countsOf(own) }))
    .sort((a, b) => bad(b.counts) - bad(a.counts) || b.counts.pieces - a.counts.pieces)
    .slice(0, LISTED)
    .map(({ name, counts }) => {
      const { pieces, done, passed, rework, reworded, failed } = counts;
      return { name, pieces, done, passed, rework, reworded, failed };
    });
}

/** A piece counts for every defect named on its line; a line without a word for it under ''. */
function byDefect(lines: readonly Inspection[]): { name: string; pieces: number }[] {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const pieces = line.rework + line.reworded + line.failed;
    if (pieces === 0) continue;
    const names = defectsOf(line.defects);
    for (const name of names.length === 0 ? [''] : names) counts.set(name, (counts.get(name) ?? 0) + pieces);
  }
  return Array.from(counts, ([name, pieces]) => ({ name, pieces }))
    .sort((a, b) => b.pieces - a.pieces)
    .slice(0, LISTED);
}

/** Refused: an unknown trouble. */
export function inspectionReport(
  world: World,
  request: RequestOf<'inspectionReport'>,
): Answer<ReplyOf<'inspectionReport'>> {
  const incident = world.records.incidents().find((one) => one.id === request.incidentId);
  if (incident === undefined) return refuse({ code: 'noSuchIncident', incidentId: request.incidentId });
  const all = inspectionsOf(world).filter((line) => line.incidentId === incident.id);
  const lines = all.filter((line) => line.state !== 'EXCLUDED');
  const rows = rowsBehind(world, incident);
  const ofRow = (of: (row: StockRow) => string) => (line: Inspection) => {
    const row = rows.get(line.holdId);
    return row === undefined ? '' : of(row);
  };
  return answer({
    kind: 'inspectionReport',
    // Goes to people outside: it names no buyer.
    incident: { ...lineAfter(world, incident, { appends: {}, changes: [] }), reporter: '' },
    details: detailsOf(incident),
    at: monthDayTime(world.now),
    counts: countsOf(lines),
    byDefect: byDefect(lines),
    byLot: grouped(lines, (line) => line.lot),
    bySupplier: grouped(
      lines,
      ofRow((row) => row.supplier),
    ),
    byOutsourcer: grouped(
      lines,
      ofRow((row) => row.outsourcer),
    ),
  });
}
