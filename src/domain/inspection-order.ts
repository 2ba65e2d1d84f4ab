// What is looked at first: boxes by their deadline, then what is for sale, then what came back. What somebody was unsure
// about comes again at the end.
import { type Inspection, isInspecting } from './inspection.ts';
import type { InspectionSubject } from './labels.ts';

const RANK: Readonly<Record<InspectionSubject, number>> = { BOX: 0, STOCK: 1, RETURNED: 2 };

const isUnsure = (line: Inspection): boolean => line.answer === 'UNSURE';

/** Lines not to be looked at come last, those left out before the finished ones. */
const group = (line: Inspection): number => {
  if (isInspecting(line)) return isUnsure(line) ? 1 : 0;
  return line.state === 'EXCLUDED' ? 2 : 3;
};

/** Equal ones stay in the order of the tab. */
export function inLookingOrder(lines: readonly Inspection[]): readonly Inspection[] {
  return lines
    .map((line, place) => ({ line, place }))
    .sort(
      (a, b) =>
        group(a.line) - group(b.line) ||
        RANK[a.line.subject] - RANK[b.line.subject] ||
        (a.line.deadline ?? Number.MAX_SAFE_INTEGER) - (b.line.deadline ?? Number.MAX_SAFE_INTEGER) ||
        a.place - b.place,
    )
    .map(({ line }) => line);
}
