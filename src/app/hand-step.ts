// What one entry leads to: a refusal, or what has to be written. Whatever a button does is done by the button's use case.
import type { Decision } from './decision.ts';
import type { Written } from './merge-plans.ts';
import type { Change } from './plan.ts';
import type { Refusal } from './protocol.ts';

export type Step =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'written'; readonly written: Written; readonly notes: readonly string[] };

export const written = (changes: readonly Change[]): Step => ({
  kind: 'written',
  written: { appends: {}, changes },
  notes: [],
});

/** The step of a command, without its sentence and its reply. */
export const stepOf = (decision: Decision<{ readonly notes: readonly string[] }>): Step =>
  decision.kind === 'refused'
    ? decision
    : { kind: 'written', written: decision.plan, notes: decision.reply.notes };
