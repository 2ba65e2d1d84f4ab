// The rows with which 定型文 and 参照データ begin: every standard letter and every standard rule.

import { parseInstant } from '../domain/instant.ts';
import { INCIDENT_TYPE, STAGE } from '../domain/labels.ts';
import type { LetterRecord } from '../domain/letters/letter-record.ts';
import { LETTER_IDS, LETTERS, type LetterId } from '../domain/letters/standard-letters.ts';
import type { ReferenceRule } from '../domain/reference/reference-rule.ts';
import type { RuleRecord } from '../domain/reference/rule-record.ts';
import { STANDARD_RULES } from '../domain/reference/standard-reference.ts';
import { labelOf } from '../domain/vocabulary.ts';
import { letterCells } from './letter-cells.ts';
import { ALL_MARKETPLACES, ALL_TYPES } from './template-wording.ts';

export function standardLetterRow(id: LetterId): LetterRecord {
  const letter = LETTERS[id];
  const words = (labels: readonly string[]): string => (labels.length === 0 ? ALL_TYPES : labels.join('、'));
  return {
    id,
    used: true,
    name: letter.name,
    purpose: letter.purpose,
    types: words(letter.types.map((type) => labelOf(INCIDENT_TYPE, type))),
    stages: words(letter.stages.map((stage) => labelOf(STAGE, stage))),
    recipient: letter.recipient,
    marketplace: ALL_MARKETPLACES,
    full: letter.full,
    short: letter.short,
    ...letterCells(id, letter),
    reviewOn: null,
    reviewedOn: null,
    version: letter.version,
    origin: letter.origin,
    standard: letter.full,
    takenIn: '',
  };
}

export const valueText = (value: ReferenceRule['value']): string => (value === null ? '' : String(value));

const dayOf = (day: string): number | null => parseInstant(day) ?? null;

export const standardRuleRow = (rule: ReferenceRule): RuleRecord => ({
  id: rule.id,
  category: rule.category,
  about: rule.about,
  name: rule.name,
  value: valueText(rule.value),
  unit: rule.unit,
  say: rule.say,
  steps: rule.steps,
  source: rule.source,
  checked: dayOf(rule.checked),
  checkNext: dayOf(rule.checkNext),
  certainty: rule.certainty,
  own: false,
  standard: valueText(rule.value),
  takenIn: '',
});

/** In the order of the tab. */
export const standardLetterRows = (): readonly LetterRecord[] => LETTER_IDS.map(standardLetterRow);
export const standardRuleRows = (): readonly RuleRecord[] => STANDARD_RULES.map(standardRuleRow);
