// When somebody looks at the official notice next: some hours on, but not in the middle of the night.
import { DAY, HOUR, type Instant, startOfDay } from '../instant.ts';
import { isQuietHour } from '../sending-time.ts';

const HOURS = 4;
const MORNING = 8;

/** From 22:00 until 8:00 nobody ships anything: the look waits for 8:00. */
export function nextLookAfter(now: Instant): Instant {
  const at = now + HOURS * HOUR;
  if (!isQuietHour(at)) return at;
  const morning = startOfDay(at) + MORNING * HOUR;
  return at <= morning ? morning : morning + DAY;
}
