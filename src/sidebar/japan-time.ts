// Days and times of Japan for fields of a form. The browser may stand in any zone, so nothing here asks for its own.
const japan = 9 * 60 * 60000;

/** As a field for a day holds it: `YYYY-MM-DD`. */
export function dayInJapan(instant: number): string {
  return new Date(instant + japan).toISOString().slice(0, 10);
}

/** As a field for day and time holds it: `YYYY-MM-DDTHH:mm`; empty where there is none. `iso` is ISO 8601 in UTC. */
export function fieldTime(iso: string): string {
  const at = Date.parse(iso);
  return Number.isNaN(at) ? '' : new Date(at + japan).toISOString().slice(0, 16);
}
