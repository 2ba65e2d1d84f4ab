// ISO 8601 durations of fixed length, such as PT2H30M or P1DT2H. Months and years have none.

/** Milliseconds of a duration; throws for anything else. */
export function durationMs(text: string): number {
  const match = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(text);
  const parts = match?.slice(1) ?? [];
  if (!parts.some((part) => part !== undefined)) throw new Error(`${text} is no duration such as PT2H.`);
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0));
  return Math.round((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60_000 + seconds * 1000);
}
