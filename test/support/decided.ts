// What a use case has decided, where a test expects it to have decided and not refused.
import type { Plan } from '../../src/app/plan.ts';

/** The plan and reply of a decision that a test expects to be taken. */
export function planned<Reply>(
  decision:
    | { readonly kind: 'refused'; readonly refusal: { readonly code: string } }
    | { readonly kind: 'planned'; readonly plan: Plan; readonly reply: Reply },
): { readonly plan: Plan; readonly reply: Reply } {
  if (decision.kind === 'refused') throw new Error(`refused: ${decision.refusal.code}`);
  return decision;
}

export function answered<Reply>(
  answer:
    | { readonly kind: 'refused'; readonly refusal: { readonly code: string } }
    | { readonly kind: 'answered'; readonly reply: Reply },
): Reply {
  if (answer.kind === 'refused') throw new Error(`refused: ${answer.refusal.code}`);
  return answer.reply;
}
