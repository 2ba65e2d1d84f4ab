// Wall-clock time of a zone and instants. The machine's own zone never counts: the browser's cannot be
// set, so every conversion goes through the zone named by the workbook or the manifest.
import { instantOf, serialOf, zoneOffset } from '../engine/zone.ts';

export type Wall = {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
};

/** A zone by its IANA name. Instants are milliseconds since 1970. */
export type Zone = {
  readonly name: string;
  wallAt(instant: number): Wall;
};

/** The zone of an IANA name; throws RangeError for an unknown one. */
export function zoneOf(name: string): Zone {
  zoneOffset(0, name);
  return { name, wallAt: (instant) => wallOf(instant + zoneOffset(instant, name)) };
}

/** Milliseconds of midnight UTC of a date; years below 100 are themselves. */
export function utcOf(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
}

function wallOf(wallAsUtc: number): Wall {
  const date = new Date(wallAsUtc);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
  };
}

/** The instant of a serial number read in a zone, to the millisecond. */
export function instantOfSerial(serial: number, zone: Zone): number {
  return instantOf(serial, zone.name);
}

/** The serial number that an instant has in a zone. */
export function serialOfInstant(instant: number, zone: Zone): number {
  return serialOf(instant, zone.name);
}

/** ISO 8601 with the zone's offset, with seconds always and milliseconds where there are any. */
export function isoIn(instant: number, zone: Zone): string {
  const minutes = Math.round(zoneOffset(instant, zone.name) / 60_000);
  const local = new Date(instant + minutes * 60_000).toISOString();
  const clock = local.endsWith('.000Z') ? local.slice(0, -5) : local.slice(0, -1);
  const size = Math.abs(minutes);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${clock}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
