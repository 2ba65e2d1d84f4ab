// A letter of 定型文 looked through on one case: how it reads, what is missing, and what the linter says of it.

import type { MessageFinding } from '../domain/check-message.ts';
import { salutationFor } from '../domain/first-reply.ts';
import { fillLetter, unknownPlaces } from '../domain/letters/fill-letter.ts';
import type { Letter } from '../domain/letters/letter.ts';
import type { LetterFacts } from '../domain/letters/letter-facts.ts';
import { findingsOf } from './letter-check.ts';

export type LookedThrough = {
  /** Empty where the case lacks something. */
  readonly full: string;
  readonly short: string;
  /** Names that no place has. */
  readonly unknown: readonly string[];
  /** Places that this case leaves open, without which the letter cannot go out. */
  readonly lacks: readonly string[];
  /** Of both forms, each once. */
  readonly findings: readonly MessageFinding[];
};

/** Both forms are sent, so both are checked. */
export function lookThroughLetter(letter: Letter, facts: LetterFacts): LookedThrough {
  const unknown = unknownPlaces(letter);
  const filled = fillLetter(letter, facts);
  if (!filled.ok) {
    const lacks = filled.problems.filter(({ kind }) => kind === 'unfilled').map(({ name }) => name);
    return { full: '', short: '', unknown, lacks, findings: [] };
  }
  const findings = [filled.full, filled.short].reduce<readonly MessageFinding[]>(
    (all, text) =>
      all.concat(
        findingsOf({
          text,
          marketplace: facts.marketplace,
          purpose: letter.purpose,
          recipient: letter.recipient,
          salutation: letter.recipient === '購入者' ? salutationFor(facts.buyer ?? '') : letter.recipient,
          product: facts.product ?? '',
          transactionId: facts.transactionId ?? '',
        }),
      ),
    [],
  );
  return {
    full: filled.full,
    short: filled.short,
    unknown,
    lacks: [],
    findings: findings.filter(
      (one, at) =>
        findings.findIndex(({ rule, reason }) => rule === one.rule && reason === one.reason) === at,
    ),
  };
}

/** How many things keep the letter from being used as it is. */
export const faultsIn = ({ unknown, lacks, findings }: LookedThrough): number =>
  unknown.length + lacks.length + findings.filter(({ level }) => level === 'ERROR').length;
