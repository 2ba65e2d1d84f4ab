// いつ送る: at night a message wakes somebody, so before 8:00 only what cannot wait is sent. Drafts are ready at any hour.
import { isNight } from './first-reply.ts';
import { HOUR, type Instant, startOfDay } from './instant.ts';

/** 朝に出す時刻 */
const MORNING_HOUR = 8;

/** 今すぐ · 朝8時から · あとで: as it stands in the log. */
export const SEND_NOW = '今すぐ';
export const SEND_IN_THE_MORNING = '朝8時から';
export const SEND_LATER = 'あとで';
/** The marketplace's messages are down. */
export const SEND_WHEN_BACK = 'メッセージが使えるようになってから';

/** From 22:00 until 8:00 in Japan. */
export function isQuietHour(now: Instant): boolean {
  const today = startOfDay(now);
  return isNight(now) || now < today + MORNING_HOUR * HOUR;
}

/** `cannotWait`: somebody is harmed, or a chance is lost, before the morning. */
export const sendingTime = (now: Instant, cannotWait: boolean): string =>
  cannotWait || !isQuietHour(now) ? SEND_NOW : SEND_IN_THE_MORNING;

/** What was put off until the morning may go once it is day. */
export const mayGoNow = (when: string, now: Instant): boolean =>
  when !== SEND_LATER && when !== SEND_WHEN_BACK && (when !== SEND_IN_THE_MORNING || !isQuietHour(now));
