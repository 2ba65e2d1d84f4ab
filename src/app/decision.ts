import type { Plan } from './plan.ts';
import type { Refusal } from './protocol.ts';

/** What a command decides: nothing, with a reason; or a plan with the reply it will have earned. */
export type Decision<Reply> =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'planned'; readonly plan: Plan; readonly reply: Reply };

export const refuse = (refusal: Refusal): { readonly kind: 'refused'; readonly refusal: Refusal } => ({
  kind: 'refused',
  refusal,
});

/** What a query finds. */
export type Answer<Reply> =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'answered'; readonly reply: Reply };

export const answer = <Reply>(reply: Reply): { readonly kind: 'answered'; readonly reply: Reply } => ({
  kind: 'answered',
  reply,
});
