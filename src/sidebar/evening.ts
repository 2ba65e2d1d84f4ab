/** Whether `M/D HH:mm` lies between 18:00 and 5:00, when a seller says 「今夜」. */
export function isEvening(at: string): boolean {
  const hour = Number(/ (\d{1,2}):/.exec(at)?.[1] ?? Number.NaN);
  return hour >= 18 || hour < 5;
}
