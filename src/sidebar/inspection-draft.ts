// From what was pressed and typed about a line to the request that records it. What was left alone is left out.
import type { InspectionLine } from '../app/protocol.ts';
import { bucketsOf, judgedOf } from './inspection-lines.ts';
import type { Answer, Buckets, InspectionDraft, WrittenAnswer } from './inspection-screens.ts';

type Beside = Omit<
  WrittenAnswer,
  'kind' | 'requestId' | 'inspectionId' | 'answer' | 'pieces' | 'found' | 'base'
>;

/** Chips and own words together, each once. */
export function defectsOf(draft: InspectionDraft, line: InspectionLine): readonly string[] {
  const own = draft.otherDefect.trim();
  const chosen = draft.defects ?? line.defects;
  return own === '' || chosen.includes(own) ? chosen : [...chosen, own];
}

/** What is written beside an answer. Defects, new text and what becomes of it belong to pieces that are not good. */
export function besideOf(draft: InspectionDraft, line: InspectionLine, isGood: boolean): Beside {
  const measured = Object.entries(draft.measured).filter(
    ([name, value]) => (line.measured[name] ?? '') !== value,
  );
  const hasDefects = draft.defects !== null || draft.otherDefect.trim() !== '';
  return {
    ...(hasDefects && !isGood ? { defects: [...defectsOf(draft, line)] } : {}),
    ...(draft.disposition !== null && !isGood ? { disposition: draft.disposition } : {}),
    ...(draft.newText !== null && !isGood ? { newText: draft.newText.trim() } : {}),
    ...(draft.photo !== null && draft.photo !== line.photo ? { photo: draft.photo.trim() } : {}),
    ...(draft.note !== null && draft.note !== line.note ? { note: draft.note.trim() } : {}),
    ...(measured.length > 0 ? { measured: { ...line.measured, ...Object.fromEntries(measured) } } : {}),
  };
}

const isSame = (a: Buckets, b: Buckets): boolean =>
  a.passed === b.passed && a.rework === b.rework && a.reworded === b.reworded && a.failed === b.failed;

/** Whether the numbers can be written: whole, and no more than there are. */
export function isPossible(found: Buckets, quantity: number): boolean {
  const each = [found.passed, found.rework, found.reworded, found.failed];
  return each.every((count) => Number.isInteger(count) && count >= 0) && judgedOf(found) <= quantity;
}

type About = { readonly requestId: string; readonly line: InspectionLine; readonly draft: InspectionDraft };

/** One piece, answered. */
export function answerOf({ requestId, line, draft }: About, answer: Answer): WrittenAnswer {
  return {
    kind: 'recordInspection',
    requestId,
    inspectionId: line.id,
    answer,
    ...besideOf(draft, line, answer === 'YES'),
  };
}

/** All that stands in the draft: counts, or only what is written beside them. null where there is nothing to write. */
export function draftRequest({ requestId, line, draft }: About): WrittenAnswer | null {
  const base = bucketsOf(line);
  const found = draft.found !== null && !isSame(draft.found, base) ? draft.found : null;
  if (found !== null && !isPossible(found, line.quantity)) return null;
  const beside = besideOf(draft, line, false);
  if (found === null && Object.keys(beside).length === 0) return null;
  return {
    kind: 'recordInspection',
    requestId,
    inspectionId: line.id,
    ...(found === null ? {} : { found, base }),
    ...beside,
  };
}
