// How long an outage may last while no notice says so: the shortest and the longest of those whose length is known.
import { type Reference, rulesAbout } from '../reference/reference.ts';

export type OutageEstimate = {
  /** Hours. */
  readonly shortest: number;
  readonly longest: number;
  /** How many lengths it rests on. */
  readonly count: number;
  /** 「過去の例 14~86時間」 */
  readonly words: string;
};

/** `own`: lengths in hours of the seller's own outages that have ended. null where no length is known. */
export function outageEstimate(reference: Reference, own: readonly number[]): OutageEstimate | null {
  const lengths = [
    ...rulesAbout(reference, 'past-outage').map(({ value }) => value),
    ...own.map((hours) => Math.round(hours)),
  ].filter((hours): hours is number => typeof hours === 'number' && Number.isFinite(hours) && hours > 0);
  if (lengths.length === 0) return null;
  const shortest = Math.min(...lengths);
  const longest = Math.max(...lengths);
  const range = shortest === longest ? `${shortest}` : `${shortest}~${longest}`;
  return { shortest, longest, count: lengths.length, words: `過去の例 ${range}時間` };
}
