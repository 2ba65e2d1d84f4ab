// One line of an inspection as the screens show it.
import { type CheckItem, checksFor } from '../domain/check-item.ts';
import type { Inspection } from '../domain/inspection.ts';
import { monthDayTime } from '../domain/instant.ts';
import { CONFORMITY, DISPOSITION, INSPECTION_STATE, INSPECTION_SUBJECT } from '../domain/labels.ts';
import { labelOf } from '../domain/vocabulary.ts';
import type { InspectionLine } from './protocol.ts';

/** 不具合 stands in one cell, joined with 「、」. */
export const defectsOf = (text: string): string[] => text.split('、').filter((part) => part !== '');

/** Nothing where a person has typed into the cell. */
export function measuredOf(text: string): Record<string, string> {
  if (text === '') return {};
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return {};
    return Object.fromEntries(
      Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}

/** `checklist` as the reply lists it; `description` the place of the text as it was at the stop, or null. */
export function inspectionLine(
  line: Inspection,
  checklist: readonly CheckItem[],
  description: number | null,
): InspectionLine {
  return {
    id: line.id,
    subject: line.subject,
    subjectLabel: labelOf(INSPECTION_SUBJECT, line.subject),
    state: line.state,
    stateLabel: labelOf(INSPECTION_STATE, line.state),
    round: line.round,
    isRework: line.scope === 'REWORK',
    key: line.key,
    product: line.product,
    lot: line.lot,
    shelf: line.shelf,
    deadline: line.deadline === null ? '' : monthDayTime(line.deadline),
    deadlineIso: line.deadline === null ? '' : new Date(line.deadline).toISOString(),
    description,
    quantity: line.quantity,
    passed: line.passed,
    rework: line.rework,
    reworded: line.reworded,
    failed: line.failed,
    left: line.left,
    answer: line.answer,
    conformity: line.conformity,
    conformityLabel: labelOf(CONFORMITY, line.conformity),
    disposition: line.disposition,
    dispositionLabel: line.disposition === null ? '' : labelOf(DISPOSITION, line.disposition),
    defects: defectsOf(line.defects),
    newText: line.newText,
    textChanged: line.textChangedAt !== null,
    photo: line.photo,
    note: line.note,
    leftOut: line.leftOut,
    checks: checksFor(checklist, line.product).map((item) => checklist.indexOf(item)),
    standard: line.standard,
    measured: measuredOf(line.measured),
    inspector: line.inspector,
    inspectedAt: line.inspectedAt === null ? '' : monthDayTime(line.inspectedAt),
  };
}
