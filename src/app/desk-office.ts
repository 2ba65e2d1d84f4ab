// 事務局: what was asked and not answered, and when to look next.
import { type Instant, monthDayTime } from '../domain/instant.ts';
import { isUnsent, type MessageDraft } from '../domain/message-draft.ts';
import type { Desk } from './protocol.ts';

export const isInquiry = ({ recipient }: Pick<MessageDraft, 'recipient'>): boolean => recipient === '事務局';

/** Asked, and nothing came back yet. */
export const isAwaitedInquiry = (draft: MessageDraft): boolean => isInquiry(draft) && draft.state === 'SENT';

/** A look that nobody has put off is due. */
const isDue = ({ promise }: MessageDraft, now: Instant): boolean => promise === null || promise <= now;

export type OfficeSums = Desk['office'];

export function officeSums(drafts: readonly MessageDraft[], now: Instant): OfficeSums {
  const awaited = drafts.filter(isAwaitedInquiry);
  const ahead = awaited.map(({ promise }) => promise).filter((at): at is Instant => at !== null && at > now);
  const next = ahead.length === 0 ? null : Math.min(...ahead);
  return {
    unsent: drafts.filter((draft) => isInquiry(draft) && isUnsent(draft)).length,
    waiting: awaited.length,
    due: awaited.filter((draft) => isDue(draft, now)).length,
    at: next === null ? '' : monthDayTime(next),
    iso: next === null ? '' : new Date(next).toISOString(),
  };
}
