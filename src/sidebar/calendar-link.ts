// A promise or a deadline as a link to the ready-filled form of the seller's own calendar. Nothing is asked of anybody
// until she presses it.
const eventMinutes = 15;

function inUtc(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** Address of the filled form for an instant (ISO 8601), 15 minutes long; empty where there is none. */
export function calendarLink(at: string, title: string): string {
  const from = Date.parse(at);
  if (Number.isNaN(from)) return '';
  const dates = `${inUtc(from)}/${inUtc(from + eventMinutes * 60000)}`;
  const text = encodeURIComponent(title);
  return `https://calendar.google.com/calendar/render?action=TEMPLATE&text=${text}&dates=${dates}`;
}
