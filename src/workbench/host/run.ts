// One execution while it goes: numbers and counts every service call, lets other people act in between,
// holds the changes that have not landed, and dies where it was told to (DESIGN 8 "kill", "during").
import type { TabInfo } from '../engine/book.ts';
import type { AuthMode, Kill } from './contract.ts';
import { type CallKind, type Meter, startMeter } from './cost-model.ts';
import { type Change, type Front, pendingChanges } from './pending.ts';
import { checkPermission, type Needs } from './permission.ts';
import type { World } from './world.ts';

export type RunOptions = {
  readonly mode: AuthMode;
  readonly limitMs: number;
  readonly date: DateConstructor;
  readonly kill?: Kill | undefined;
  readonly during?: readonly { readonly call: number; readonly run: () => void }[] | undefined;
};

export type Run = {
  readonly world: World;
  readonly mode: AuthMode;
  /** The realm's own Date, for dates that the bundle gets. */
  readonly date: DateConstructor;
  /** Makes one service call; `where` is e.g. `Range.getValues`. */
  call(where: string, kind: CallKind, needs: Needs, work: () => unknown): unknown;
  /** The call going on, for messages. */
  here(): string;
  tabs(): readonly TabInfo[];
  change(change: Change): void;
  /** Lets the waiting changes land, as any read does; throws what one of them met. */
  settle(): void;
  /** What the script has brought to the front and has not landed. */
  front(): Front | null;
  /** Counts, and ends the execution where its time is over; call it before the effect. */
  spend(count: (meter: Meter) => void): void;
  /** Notes what the host lacks and gives the error to throw. */
  lacks(what: string): Error;
  end(): Ended;
};

export type Ended = {
  readonly killed: boolean;
  readonly missing: string | null;
  /** What the last changes met when they landed; null if nothing. */
  readonly late: unknown;
  /** What a step in between threw; it is no business of the bundle's. */
  readonly stepError: { readonly error: unknown } | null;
  readonly trace: readonly string[];
  readonly meter: Meter;
};

const killed = new WeakSet<Error>();

function killedError(): Error {
  const error = new Error('This execution has been killed.');
  killed.add(error);
  return error;
}

/** Starts an execution; `end` must be called. */
export function startRun(world: World, how: RunOptions): Run {
  const pending = pendingChanges(world.book);
  const meter = startMeter(how.limitMs);
  const trace: string[] = [];
  let missing: string | null = null;
  let stepError: { readonly error: unknown } | null = null;
  let dead = false;
  let here = '';

  const release = (): void => {
    if (world.lockedBy === run) world.lockedBy = null;
  };
  // What the changes meet while they land is of no use to an execution that is dead.
  const die = (fate: 'land' | 'drop' | 'tear'): Error => {
    dead = true;
    pending[fate]();
    release();
    return killedError();
  };
  const meanwhile = (number: number): void => {
    for (const step of how.during ?? []) {
      if (step.call !== number) continue;
      try {
        step.run();
      } catch (error) {
        stepError ??= { error };
      }
    }
  };
  const spend = (count: (meter: Meter) => void): void => {
    count(meter);
    if (meter.isOver()) throw die('land');
  };

  const run: Run = {
    world,
    mode: how.mode,
    date: how.date,
    call: (where, kind, needs, work) => {
      if (dead) throw killedError();
      trace.push(where);
      const number = trace.length;
      meanwhile(number);
      const fault = how.kill?.call === number ? how.kill.when : null;
      if (fault === 'before') throw die('land');
      // Only a write to the sheet waits in the queue; any other call would let the queue land or take effect at once.
      const waits = kind === 'write' && needs === 'document';
      if (fault === 'lost' && !waits) throw die('drop');
      if (fault === 'torn' && !waits) throw die('tear');
      here = where;
      try {
        spend((one) => one.call(kind));
        checkPermission(where, kind, needs, how.mode, world.scopes);
        const value = work();
        if (fault === null) return value;
      } catch (error) {
        if (fault === null || dead) throw error;
      }
      throw die(fault === 'lost' ? 'drop' : fault === 'torn' ? 'tear' : 'land');
    },
    here: () => here,
    tabs: () => pending.tabs(),
    change: (change) => pending.add(change),
    settle: () => {
      const error = pending.land();
      if (error !== null) throw error;
    },
    front: () => pending.front(),
    spend,
    lacks: (what) => {
      missing ??= what;
      return new Error(`The workbench has no ${what}.`);
    },
    end: () => {
      const late = dead ? null : pending.land();
      release();
      return { killed: dead, missing, late, stepError, trace, meter };
    },
  };
  return run;
}
