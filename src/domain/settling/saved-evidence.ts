// 証拠 as the cell has it: what is saved, joined with 、. Words of the seller's own stand behind those that are asked for, and stay.
import { codeOf } from '../vocabulary.ts';
import { EVIDENCE, type Evidence } from './evidence.ts';

const wordsIn = (cell: string): readonly string[] =>
  cell
    .split(/[、,，;；\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** In the order in which it is saved, each once. */
export function savedEvidence(cell: string): readonly Evidence[] {
  const found = new Set(wordsIn(cell).map((word) => codeOf(EVIDENCE, word)));
  return EVIDENCE.codes.filter((code) => found.has(code));
}

/** The cell once this is saved, or is not after all. */
export function withEvidence(cell: string, evidence: Evidence, saved: boolean): string {
  const known = new Set<Evidence>(savedEvidence(cell));
  if (saved) known.add(evidence);
  else known.delete(evidence);
  const own = wordsIn(cell).filter((word) => codeOf(EVIDENCE, word) === undefined);
  return [...EVIDENCE.codes.filter((code) => known.has(code)), ...own].join('、');
}

/** The cell as a person wrote it, in the order and spelling in which Tomeru writes it. */
export const evidenceCell = (written: string): string => {
  const own = wordsIn(written).filter((word) => codeOf(EVIDENCE, word) === undefined);
  return [...savedEvidence(written), ...own].join('、');
};
