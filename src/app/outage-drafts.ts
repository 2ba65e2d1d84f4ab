// Texts of an outage that say that it lasts: once it has recovered, or the parcel has left, none of them is true any more.

import type { Instant } from '../domain/instant.ts';
import { LETTERS } from '../domain/letters/standard-letters.ts';
import { isUnsent, type MessageDraft } from '../domain/message-draft.ts';
import { SEND_LATER, SEND_WHEN_BACK, sendingTime } from '../domain/sending-time.ts';
import { type Change, changesTo } from './plan.ts';

const WHILE_IT_LASTS: readonly string[] = (
  [
    'outage-unpaid',
    'outage-delay',
    'outage-progress',
    'outage-other-carrier',
    'outage-wait-or-cancel',
    'outage-tracking',
  ] as const
).map((id) => LETTERS[id].purpose);

/** Not sent, whoever has read or changed it. */
export const saysItLasts = (draft: MessageDraft): boolean =>
  draft.recipient === '購入者' && isUnsent(draft) && WHILE_IT_LASTS.indexOf(draft.purpose) >= 0;

/** Messages work again, or fail from now on; what was put off by a person stays so. */
export function timedAnew(drafts: readonly MessageDraft[], isDown: boolean, now: Instant): readonly Change[] {
  const unsent = drafts.filter((draft) => draft.recipient === '購入者' && isUnsent(draft));
  if (isDown) {
    const ready = unsent.filter(({ when }) => when !== SEND_WHEN_BACK && when !== SEND_LATER);
    return changesTo('drafts', ready, () => ({ when: SEND_WHEN_BACK }));
  }
  const held = unsent.filter(({ when }) => when === SEND_WHEN_BACK);
  return changesTo('drafts', held, () => ({ when: sendingTime(now, false) }));
}
