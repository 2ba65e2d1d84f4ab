// 判定 of a whole trouble, as far as its inspection has come: what the matrix of letters goes by.

import { countsOf } from '../domain/inspected-pieces.ts';
import type { Inspection } from '../domain/inspection.ts';
import { seen } from '../domain/inspection.ts';
import { badIn } from '../domain/inspection-findings.ts';
import type { Conformity } from '../domain/labels.ts';

/**
 * One bad piece tells; that all is well, only all pieces can. `lines` of one trouble. null: nothing was looked at, or not enough.
 * What was bad and has been put right since was bad when the others were sold.
 */
export function incidentConformity(lines: readonly Inspection[]): Conformity | null {
  const counting = lines.filter((line) => line.state !== 'EXCLUDED' || seen(line) > 0);
  if (counting.some(({ failed, reworded }) => failed + reworded > 0)) return 'NOT_CONFORM';
  if (counting.some(({ rework }) => rework > 0)) return 'DEGRADED';
  const isAllSeen = counting.length > 0 && counting.every((line) => line.left === 0 && seen(line) > 0);
  return isAllSeen ? 'CONFORMS' : null;
}

/** 「まず3個」: pieces looked at so far, and how many of them were faulty. */
export function inspectedSoFar(lines: readonly Inspection[]): {
  readonly seen: number;
  readonly faulty: number;
} {
  const counts = countsOf(lines.filter((line) => line.scope === 'ALL'));
  return { seen: counts.done, faulty: badIn(counts) };
}
