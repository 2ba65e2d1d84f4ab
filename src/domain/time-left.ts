// How long until a deadline: as a number for the sheet, as words for a person.
// The words never round towards a rule's limit: one second over 24 hours must not read 24時間.
import { DAY, HOUR, type Instant, MINUTE } from './instant.ts';

/** Hours, not rounded; negative once the deadline is over. */
export const hoursLeft = (deadline: Instant, now: Instant): number => (deadline - now) / HOUR;

/** `3時間20分`, `24時間あまり`, `100時間(約4日)`, `1分足らず`; down to the minute. `length` in ms, not negative. */
export const lengthInWords = (length: number): string => {
  if (length < MINUTE) return '1分足らず';
  const hours = Math.floor(length / HOUR);
  const minutes = Math.floor((length % HOUR) / MINUTE);
  const rest = minutes === 0 && length % MINUTE > 0 ? 'あまり' : '';
  const days = length > 3 * DAY ? `(約${Math.round(length / DAY)}日)` : '';
  return `${hours > 0 ? `${hours}時間` : ''}${minutes > 0 ? `${minutes}分` : ''}${rest}${days}`;
};
