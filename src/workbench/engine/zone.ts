// Sheets stores a date as days since 1899-12-30 by the wall clock of the workbook's zone; programs mean
// instants. The rules of the zone come from Intl; no other calendar knowledge is written down here.

const DAY = 86_400_000;
/** Serial number of 1970-01-01. */
const EPOCH_SERIAL = 25_569;
/** Since 1973 every zone moves its clock at a multiple of 15 minutes, so one answer holds that long. */
const STEP = 900_000;
const STEPS_HOLD_FROM = Date.UTC(1973, 0, 1);
const KEPT_ANSWERS = 50_000;

type Zone = { readonly format: Intl.DateTimeFormat; readonly answers: Map<number, number> };
const zones = new Map<string, Zone>();

/** Milliseconds by which the zone's wall clock is ahead of UTC at an instant (milliseconds since 1970). An unknown zone throws. */
export function zoneOffset(instant: number, timeZone: string): number {
  const zone = zoneNamed(timeZone);
  const step = Math.floor(instant / STEP);
  const known = zone.answers.get(step);
  if (known !== undefined) return known;
  const offset = askedOffset(instant, zone.format);
  if (instant >= STEPS_HOLD_FROM) {
    if (zone.answers.size >= KEPT_ANSWERS) zone.answers.clear();
    zone.answers.set(step, offset);
  }
  return offset;
}

/** Serial number of an instant (milliseconds since 1970), as the cell in that zone would hold it. */
export function serialOf(instant: number, timeZone: string): number {
  return (instant + zoneOffset(instant, timeZone)) / DAY + EPOCH_SERIAL;
}

/**
 * Instant (whole milliseconds since 1970) of a serial number in a zone. A wall time that happens twice
 * means the first; one that never happens means as much later as the clock was put forward.
 */
export function instantOf(serial: number, timeZone: string): number {
  const wall = Math.round((serial - EPOCH_SERIAL) * DAY);
  const before = zoneOffset(wall - DAY, timeZone);
  const after = zoneOffset(wall + DAY, timeZone);
  const first = wall - Math.max(before, after);
  if (first + zoneOffset(first, timeZone) === wall) return first;
  const second = wall - Math.min(before, after);
  if (second + zoneOffset(second, timeZone) === wall) return second;
  return wall - before;
}

function zoneNamed(timeZone: string): Zone {
  const known = zones.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const zone: Zone = { format, answers: new Map() };
  zones.set(timeZone, zone);
  return zone;
}

function askedOffset(instant: number, format: Intl.DateTimeFormat): number {
  const parts: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(instant)) parts[type] = value;
  const field = (name: string): number => Number(parts[name]);
  const year = parts.era === 'BC' ? 1 - field('year') : field('year');
  const wall = new Date(0);
  wall.setUTCFullYear(year, field('month') - 1, field('day'));
  wall.setUTCHours(field('hour'), field('minute'), field('second'));
  const remainder = ((instant % 1000) + 1000) % 1000;
  return wall.getTime() + remainder - instant;
}
