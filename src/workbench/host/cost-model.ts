// What a call costs in virtual time, in milliseconds (DESIGN 8, sources in platform 8). The figures for
// characters and for ranges of a list are assumptions of ours.
import type { Cost } from './contract.ts';

export type CallKind = 'read' | 'write' | 'other' | 'flush';

/** Six minutes for an execution (platform 2). */
export const EXECUTION_LIMIT_MS = 360_000;
/** Thirty seconds for a custom function (platform 3). */
export const CUSTOM_FUNCTION_LIMIT_MS = 30_000;

const PER_CALL: Readonly<Record<CallKind, number>> = { read: 100, write: 100, other: 0, flush: 300 };
const CELLS_READ_PER_MS = 118;
const CELLS_WRITTEN_PER_MS = 28;
const CHARACTERS_PER_MS = 1000;

export type Meter = {
  call(kind: CallKind): void;
  read(cells: number, characters: number): void;
  written(cells: number, characters: number): void;
  /** Extra virtual time, e.g. of a sleep or of the ranges of a list. */
  time(ms: number): void;
  isOver(): boolean;
  cost(cpuMs: number): Cost;
};

/** Counts one execution. `limitMs` is the virtual time after which it is over. */
export function startMeter(limitMs: number): Meter {
  const calls = { read: 0, write: 0, other: 0 };
  const cells = { read: 0, written: 0 };
  let flushes = 0;
  let ms = 0;
  return {
    call: (kind) => {
      if (kind === 'flush') flushes += 1;
      else calls[kind] += 1;
      ms += PER_CALL[kind];
    },
    read: (count, characters) => {
      cells.read += count;
      ms += count / CELLS_READ_PER_MS + characters / CHARACTERS_PER_MS;
    },
    written: (count, characters) => {
      cells.written += count;
      ms += count / CELLS_WRITTEN_PER_MS + characters / CHARACTERS_PER_MS;
    },
    time: (more) => {
      ms += more;
    },
    isOver: () => ms > limitMs,
    cost: (cpuMs) => ({
      calls: { ...calls },
      flushes,
      cells: { ...cells },
      virtualMs: Math.round(ms),
      cpuMs: Math.round(cpuMs * 10) / 10,
    }),
  };
}
