// Days and hours as a message says them. Japan time; the year is left out, because a message speaks of the next days.
import { type Instant, japanParts } from './instant.ts';

/** 「12月29日」 */
export const dayInWords = (instant: Instant): string => {
  const { month, day } = japanParts(instant);
  return `${month}月${day}日`;
};

/** 「11月21日20時」, with minutes only where there are some: 「11月21日12時30分」. */
export const hourInWords = (instant: Instant): string => {
  const [hours, minutes] = japanParts(instant).time.split(':').map(Number);
  return `${dayInWords(instant)}${hours}時${minutes === 0 ? '' : `${minutes}分`}`;
};
