// A promise as a link to the ready-filled form of the seller's own calendar. Nothing is asked of anybody until she
// presses it. The wire says month, day and time in Japan; the year is the one that lies nearest.
import { words } from './words.ts';

const eventMinutes = 15;
const japanAheadHours = 9;

/** `M/D HH:mm`, Japan time, as an instant in ms, in the year in which it lies nearest to `now` (ms). Null: not such a text. */
export function nearestInstant(when: string, now: number): number | null {
  const parts = /^(\d{1,2})\/(\d{1,2}) (\d{1,2}):(\d{2})$/.exec(when);
  if (parts === null) return null;
  const [month = 0, day = 0, hour = 0, minute = 0] = parts.slice(1).map(Number);
  const year = new Date(now).getUTCFullYear();
  const inYears = [year - 1, year, year + 1].map((one) =>
    Date.UTC(one, month - 1, day, hour - japanAheadHours, minute),
  );
  return inYears.reduce((best, one) => (Math.abs(one - now) < Math.abs(best - now) ? one : best));
}

function inUtc(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** Address of the filled form for a promise `M/D HH:mm`, 15 minutes long; empty where the time cannot be read. */
export function calendarLink(incidentId: string, promise: string, now: number): string {
  const from = nearestInstant(promise, now);
  if (from === null) return '';
  const dates = `${inUtc(from)}/${inUtc(from + eventMinutes * 60000)}`;
  const text = encodeURIComponent(words.promise.eventTitle(incidentId));
  return `https://calendar.google.com/calendar/render?action=TEMPLATE&text=${text}&dates=${dates}`;
}
