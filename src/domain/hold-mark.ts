// What the mark of a held row says once its goods are being looked at, and how they conform by what is known so far.
import { type Hold, isUnsellable } from './hold.ts';
import { type HeldPieces, heldPieces } from './inspected-pieces.ts';
import { bySubject, type Inspection, isInspecting, subjectOf } from './inspection.ts';
import type { Conformity, RowMark } from './labels.ts';
import { isInspectionTakenBack } from './taken-back.ts';

/** What is known of the pieces of one hold. */
export type HoldFindings = { readonly pieces: HeldPieces; readonly isInspecting: boolean };

/**
 * By hold id. Boxes of rows that are on sale themselves have tasks of their own and say nothing of the row; a round that was
 * taken back says nothing either.
 */
export function findingsByHold(
  holds: readonly Hold[],
  inspections: readonly Inspection[],
): ReadonlyMap<string, HoldFindings> {
  const found = new Map<string, HoldFindings>();
  if (inspections.length === 0) return found;
  const subjects = bySubject(
    inspections.filter((line) => subjectOf(line) === line.holdId && !isInspectionTakenBack(line)),
  );
  for (const hold of holds) {
    const rounds = subjects.get(hold.id);
    if (rounds === undefined) continue;
    found.set(hold.id, { pieces: heldPieces(rounds, hold), isInspecting: rounds.some(isInspecting) });
  }
  return found;
}

/** Order of DESIGN 3 for one hold; `open`: something of the row still sells or may leave. */
export function markOfHold(hold: Hold, open: boolean, findings: HoldFindings | undefined): RowMark {
  if (open) return '要停止';
  if (isUnsellable(hold)) return '売れない';
  if (findings === undefined) return '停止中';
  const { pieces } = findings;
  if (pieces.toEnd > 0 && pieces.toEnd >= hold.left) return '売れない';
  if (pieces.rework > 0) return '手直し中';
  return findings.isInspecting ? '再検品中' : '停止中';
}

/** Several troubles on a row: the first that applies. */
const IN_ORDER: readonly RowMark[] = ['要停止', '売れない', '手直し中', '再検品中', '停止中'];

export const firstMark = (marks: readonly RowMark[]): RowMark =>
  IN_ORDER.find((mark) => marks.indexOf(mark) >= 0) ?? '停止中';

/** undefined: nobody has looked. The worst of what is known; undecided as long as a piece is left and none is bad. */
export function conformityOfHold(hold: Hold, findings: HoldFindings | undefined): Conformity | undefined {
  if (isUnsellable(hold)) return 'NOT_CONFORM';
  if (findings === undefined) return undefined;
  const { pieces } = findings;
  if (pieces.toEnd > 0 || pieces.reworded > pieces.textChanged) return 'NOT_CONFORM';
  if (pieces.unchecked > 0 || pieces.leftOut > 0) return 'UNDECIDED';
  return pieces.rework > 0 ? 'DEGRADED' : 'CONFORMS';
}
