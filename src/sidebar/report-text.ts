// The report as text with tabs, for a table or a letter where a page cannot be printed. It names no buyer.
import type { ReplyOf, ReportRow } from '../app/protocol.ts';
import { bucketLabels, inspectionWords } from './inspection-words.ts';

type Report = ReplyOf<'inspectionReport'>;

/** Pieces that are not as described, of whatever kind. */
export const badOf = ({
  rework,
  reworded,
  failed,
}: Pick<ReportRow, 'rework' | 'reworded' | 'failed'>): number => rework + reworded + failed;

/** A tab or a line end in a name would shift the table. */
const cell = (text: string): string => text.replace(/[\t\r\n]+/g, ' ');

const line = (cells: readonly (string | number)[]): string =>
  cells.map((one) => cell(String(one))).join('\t');

function group(title: string, rows: readonly ReportRow[]): readonly string[] {
  if (rows.length === 0) return [];
  const text = inspectionWords.report;
  const { passed, rework, reworded, failed } = bucketLabels;
  return [
    '',
    line([title, text.pieces, text.done, passed, rework, reworded, failed]),
    ...rows.map((row) =>
      line([
        row.name === '' ? text.blank : row.name,
        row.pieces,
        row.done,
        row.passed,
        row.rework,
        row.reworded,
        row.failed,
      ]),
    ),
  ];
}

export function reportText({
  incident,
  details,
  at,
  counts,
  byDefect,
  byLot,
  bySupplier,
  byOutsourcer,
}: Report): string {
  const text = inspectionWords.report;
  const facts = [
    [text.what, details.what],
    [text.right, details.right],
  ].filter(([, value]) => value !== '');
  return [
    line([text.title, `${incident.id} ${incident.title}`]),
    line([incident.typeLabel, text.since(incident.since), text.at(at)]),
    ...facts.map(line),
    line([text.pieces, counts.pieces]),
    line([text.done, counts.done]),
    line([bucketLabels.passed, counts.passed]),
    line([bucketLabels.rework, counts.rework]),
    line([bucketLabels.reworded, counts.reworded]),
    line([bucketLabels.failed, counts.failed]),
    ...(byDefect.length === 0
      ? []
      : [
          '',
          line([text.byDefect, text.bad]),
          ...byDefect.map(({ name, pieces }) => line([name === '' ? text.blank : name, pieces])),
        ]),
    ...group(text.byLot, byLot),
    ...group(text.bySupplier, bySupplier),
    ...group(text.byOutsourcer, byOutsourcer),
  ].join('\n');
}
