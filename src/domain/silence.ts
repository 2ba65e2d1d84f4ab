// A buyer who does not answer: one reminder after some days, and after some more the case may be ended as 「返事なし」, so that no
// trouble stays open for ever. Both are offered, neither happens by itself.
import type { AnswerPreferences } from './answer-preferences.ts';
import { isSettled } from './contact.ts';
import { DAY, type Instant } from './instant.ts';
import type { Answer, Certainty, Resolution } from './labels.ts';
import { known } from './trade-facts.ts';

export type SilenceFacts = {
  readonly answer: Answer;
  readonly certainty: Certainty;
  readonly resolution: Resolution;
  /** The text whose answer is awaited; null while none was sent. */
  readonly askedAt: Instant | null;
  /** 催促 sent; null while it was not. */
  readonly remindedAt: Instant | null;
  /** False once the marketplace takes no more messages. */
  readonly reachable: boolean;
};

export type Silence =
  /** Answered, settled, or never asked. */
  | { readonly kind: 'none' }
  /** Nothing to do before `at`. */
  | { readonly kind: 'wait'; readonly at: Instant; readonly step: '催促' | '返事なしで終える' }
  /** The one reminder may be sent. */
  | { readonly kind: 'remind' }
  /** May be ended as 「返事なし」; `remind`: the reminder may still go first. */
  | { readonly kind: 'mayEnd'; readonly remind: boolean };

/** 回答 stays 未回答; nobody has to talk to this buyer any more. */
export const ENDED_WITHOUT_ANSWER = { answer: 'NO_REPLY', resolution: 'RESOLVED' } as const satisfies {
  readonly answer: Answer;
  readonly resolution: Resolution;
};

const AWAITED: readonly Answer[] = ['NOT_ASKED', 'NO_REPLY'];

/** Both counts run from the text, not from the reminder. A reminder that was late is given a day to be answered. */
export function silenceOf(facts: SilenceFacts, preferences: AnswerPreferences, now: Instant): Silence {
  const { askedAt, remindedAt } = facts;
  if (askedAt === null || isSettled(facts) || AWAITED.indexOf(facts.answer) < 0) return { kind: 'none' };
  const remindAt = askedAt + preferences.reminderAfterDays * DAY;
  const mayRemind = !known(remindedAt) && facts.reachable;
  const earliestEnd = askedAt + preferences.endAfterDays * DAY;
  const endAt = known(remindedAt) ? Math.max(earliestEnd, remindedAt + DAY) : earliestEnd;
  if (now >= endAt) return { kind: 'mayEnd', remind: mayRemind };
  if (mayRemind && now >= remindAt) return { kind: 'remind' };
  return mayRemind && remindAt < endAt
    ? { kind: 'wait', at: remindAt, step: '催促' }
    : { kind: 'wait', at: endAt, step: '返事なしで終える' };
}
