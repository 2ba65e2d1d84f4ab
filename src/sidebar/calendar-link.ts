// A promise as a link to the ready-filled form of the seller's own calendar. Nothing is asked of anybody until she
// presses it.
import { words } from './words.ts';

const eventMinutes = 15;

function inUtc(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** Address of the filled form for a promise (ISO 8601), 15 minutes long; empty where there is none. */
export function calendarLink(incidentId: string, promiseAt: string): string {
  const from = Date.parse(promiseAt);
  if (Number.isNaN(from)) return '';
  const dates = `${inUtc(from)}/${inUtc(from + eventMinutes * 60000)}`;
  const text = encodeURIComponent(words.promise.eventTitle(incidentId));
  return `https://calendar.google.com/calendar/render?action=TEMPLATE&text=${text}&dates=${dates}`;
}
