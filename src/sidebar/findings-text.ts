// What an inspection has found, as a text to those from whom the goods came or who worked on them: they were told to wait, and to
// hear the result. Counts and nothing else, since what was the cause is not known yet. It names no buyer.
import type { ReplyOf, ReportRow } from '../app/protocol.ts';
import { countedLabels, inspectionWords } from './inspection-words.ts';
import { badOf } from './report-text.ts';

type Report = Pick<ReplyOf<'inspectionReport'>, 'at' | 'counts' | 'byDefect' | 'bySupplier' | 'byOutsourcer'>;

export type Finding = { readonly name: string; readonly text: string };

/** So many texts are offered of a kind; whoever has more bad pieces comes first. */
const OFFERED = 10;

/** 不具合 are counted over everything: they are named where everything is of this one. */
function defects({ counts, byDefect }: Report, row: ReportRow): readonly string[] {
  const text = inspectionWords.findings;
  const named = byDefect.filter(({ name }) => name !== '');
  if (row.pieces < counts.pieces || named.length === 0) return [];
  return [text.defects(named.map(({ name, pieces }) => text.defect(name, pieces)).join('、'))];
}

function textTo(report: Report, row: ReportRow, lead: string): string {
  const text = inspectionWords.findings;
  const found = (['passed', 'rework', 'reworded', 'failed'] as const).filter((bucket) => row[bucket] > 0);
  const isBad = badOf(row) > 0;
  return [
    text.address(row.name.trim()),
    '',
    lead,
    '',
    text.done(row.done, row.pieces, report.at),
    ...found.map((bucket) => text.count(countedLabels[bucket], row[bucket])),
    ...defects(report, row),
    '',
    isBad ? text.ask : row.done < row.pieces ? text.goodSoFar : text.good,
    text.regards,
  ].join('\n');
}

const textsTo = (report: Report, rows: readonly ReportRow[], lead: string): readonly Finding[] =>
  rows
    .filter(({ name, done }) => name !== '' && done > 0)
    .slice(0, OFFERED)
    .map((row) => ({ name: row.name, text: textTo(report, row, lead) }));

export const textsToSuppliers = (report: Report): readonly Finding[] =>
  textsTo(report, report.bySupplier, inspectionWords.findings.toSupplier);

export const textsToOutsourcers = (report: Report): readonly Finding[] =>
  textsTo(report, report.byOutsourcer, inspectionWords.findings.toOutsourcer);
