// From what stands in cells to what the urgency rules know. Whatever cannot be read becomes "unknown",
// which the rules take for the worse case; so an #N/A or a misspelling never calms anything.
import { instantOf } from '../domain/instant.ts';
import { ANSWER, CONFORMITY, INCIDENT_TYPE, RESOLUTION, ROW_MARK, STAGE } from '../domain/labels.ts';
import type { UrgencyFacts } from '../domain/urgency-rules.ts';
import { codeOf } from '../domain/vocabulary.ts';
import { spellingKey } from '../domain/wide-text.ts';

/** In the order of the arguments; also the headers that TOMERU_URGENCY_TABLE looks for. */
export const URGENCY_ARGUMENTS = [
  '種別',
  '判定',
  '停止',
  '段階',
  '回答',
  '期限',
  '基準時刻',
  '対応',
] as const;
export type UrgencyArgument = (typeof URGENCY_ARGUMENTS)[number];

/** Ticks and words by which sellers note, without a mark of ours, that a thing is stopped. */
const STOPPED = /^(?:TRUE|1|○|〇|◯|✓|✔|☑|レ|済み?|はい|停止(?:済み?)?)$/;

/** True for a tick and for every mark but 要停止; a word nobody knows stops nothing. */
const isStopped = (value: unknown): boolean => {
  if (value === true || value === 1) return true;
  if (typeof value !== 'string') return false;
  const mark = codeOf(ROW_MARK, value);
  return mark === undefined ? STOPPED.test(spellingKey(value)) : mark !== '要停止';
};

export const urgencyFacts = (cell: (name: UrgencyArgument) => unknown): UrgencyFacts => ({
  type: codeOf(INCIDENT_TYPE, cell('種別')),
  conformity: codeOf(CONFORMITY, cell('判定')),
  stopped: isStopped(cell('停止')),
  stage: codeOf(STAGE, cell('段階')),
  answer: codeOf(ANSWER, cell('回答')),
  deadline: instantOf(cell('期限')),
  now: instantOf(cell('基準時刻')),
  resolution: codeOf(RESOLUTION, cell('対応')),
});
