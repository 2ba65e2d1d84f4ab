import type { Instant } from '../instant.ts';
import type { LetterRecord } from './letter-record.ts';

/** 見直す日 has come, and nobody has looked through the letter since. */
export const isReviewDue = (
  { reviewOn, reviewedOn }: Pick<LetterRecord, 'reviewOn' | 'reviewedOn'>,
  now: Instant,
): boolean => reviewOn !== null && reviewOn <= now && (reviewedOn === null || reviewedOn < reviewOn);
