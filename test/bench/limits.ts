// What a stop may cost. Counts: settings, stock tab, records, log and 定型文 for an outsourcer are read once, and each tab that changes is
// written once. Time: reading once and writing once is what Google asks of anybody; safety may double it.
import type { Case, Measured } from './measure-stop.ts';

export const LIMITS = { reads: 15, writes: 10, flushes: 3, timesTheFloor: 2, commandMs: 120_000 } as const;

/** The promise is made for a stop of this size; a small one pays for the blank rows of the owned tabs as well. */
export const timeIsPromised = ({ rows, stopped }: Case): boolean => rows >= 5000 && stopped >= 800;

const named = ({ rows, stopped, lie }: Case): string => `${stopped} of ${rows} (${lie})`;

const over = (what: string, found: number, limit: number): readonly string[] =>
  found > limit ? [`${what}: ${found} instead of at most ${limit}`] : [];

/** From so many rows on, tabs are read and written in runs of columns (decision 0020): more calls, but no more for more rows. */
const IN_RUNS = 6000;
const RUNS = { reads: 10, writes: 12 } as const;

const isInRuns = ({ rows }: Case): boolean => rows >= IN_RUNS;

/** Reads and writes that a stop of this size may need. */
export const mostCalls = (which: Case): { readonly reads: number; readonly writes: number } => ({
  reads: LIMITS.reads + (isInRuns(which) ? RUNS.reads : 0),
  writes: LIMITS.writes + (isInRuns(which) ? RUNS.writes : 0),
});

/** Writes that make room below a full tab: one a tab, whatever the number of rows. */
const lengthenings = ({ trace }: Measured): number =>
  trace.filter((call) => call === 'Sheet.insertRowsAfter').length;

/** A sentence for each broken limit of counts. */
export const brokenCounts = (measured: Measured): readonly string[] =>
  [
    ...over('reads', measured.stop.calls.read, mostCalls(measured).reads),
    ...over('writes', measured.stop.calls.write - lengthenings(measured), mostCalls(measured).writes),
    ...over('flushes', measured.stop.flushes, LIMITS.flushes),
  ].map((sentence) => `${named(measured)}, ${sentence}`);

/** A sentence where the stop took longer than promised. */
export const brokenTime = (measured: Measured): readonly string[] =>
  timeIsPromised(measured)
    ? over('virtual ms', measured.stop.virtualMs, measured.floor.virtualMs * LIMITS.timesTheFloor).map(
        (sentence) => `${named(measured)}, ${sentence}`,
      )
    : [];

/** Lengthening a tab that runs out of rows: once a tab, whatever the number. */
const LENGTHENING = ['Sheet.getMaxRows', 'Sheet.insertRowsAfter'];

function callsByName({ trace }: Measured): string {
  const counts = new Map<string, number>();
  for (const call of trace) {
    if (!LENGTHENING.includes(call)) counts.set(call, (counts.get(call) ?? 0) + 1);
  }
  return [...counts].map(([call, count]) => `${call} ${count}`).join(', ');
}

/** A sentence for each measurement that needed other calls than the first: they may not grow with rows. `mostCalls` bounds the large. */
export function grownCalls([first, ...others]: readonly Measured[]): readonly string[] {
  if (first === undefined) return [];
  return others
    .filter((one) => !isInRuns(one) && callsByName(one) !== callsByName(first))
    .map((one) => `${named(one)}: ${callsByName(one)}; but ${named(first)}: ${callsByName(first)}`);
}

type Timed = { readonly name: string; readonly virtualMs: number; readonly commands?: number };

/** A sentence for each execution in which a command takes so long that it would have to be done in slices (decision 0020). */
export const tooLong = (executions: readonly Timed[]): readonly string[] =>
  executions.reduce<readonly string[]>(
    (all, { name, virtualMs, commands = 1 }) =>
      all.concat(over(`${name}, virtual ms`, virtualMs, LIMITS.commandMs * commands)),
    [],
  );
