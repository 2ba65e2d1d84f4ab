import { URGENCY } from '../domain/labels.ts';
import { urgencyOf } from '../domain/urgency.ts';
import { labelOf } from '../domain/vocabulary.ts';
import { type UrgencyArgument, urgencyFacts } from './urgency-arguments.ts';

type Cell = (name: UrgencyArgument) => unknown;

/** `緊急`. */
export const urgencyLabel = (cell: Cell): string => labelOf(URGENCY, urgencyOf(urgencyFacts(cell)).level);

/** `U7 一部不良で、…`: the id first, so that cells can be filtered by it. */
export const urgencyReason = (cell: Cell): string => {
  const { rule, reason } = urgencyOf(urgencyFacts(cell));
  return `${rule} ${reason}`;
};
