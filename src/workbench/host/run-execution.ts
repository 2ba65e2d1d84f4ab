// One execution from the bundle's first line to its end: fresh realm, entry, outcome. What killed it or
// what the host lacked wins over whatever the bundle made of it.

import type { Execution, ExecutionResult, Outcome } from './contract.ts';
import { CUSTOM_FUNCTION_LIMIT_MS, EXECUTION_LIMIT_MS } from './cost-model.ts';
import { globalsOf } from './globals.ts';
import type { Bundle } from './realm.ts';
import { realmDate } from './realm.ts';
import { type Ended, startRun } from './run.ts';
import type { World } from './world.ts';

/** Runs a top-level function. Throws only what a step in between threw. */
export function runExecution(world: World, bundle: Bundle, execution: Execution): ExecutionResult {
  const started = performance.now();
  const now = (): number => world.clock;
  const date = realmDate(now);
  const mode = execution.mode ?? 'FULL';
  const limitMs = mode === 'CUSTOM_FUNCTION' ? CUSTOM_FUNCTION_LIMIT_MS : EXECUTION_LIMIT_MS;
  const run = startRun(world, { mode, limitMs, date, kill: execution.kill, during: execution.during });
  let outcome: Outcome;
  try {
    const functions = bundle.load(date, now, globalsOf(run));
    const entry = Object.hasOwn(functions, execution.entry) ? functions[execution.entry] : undefined;
    if (!entry) throw new Error(`Script function not found: ${execution.entry}`);
    const value = entry(...execution.args.map((arg) => inRealm(arg, date)));
    if (value instanceof Promise) throw run.lacks('a function that answers with a promise');
    outcome = { kind: 'value', value };
  } catch (error) {
    outcome = threw(error);
  }
  const ended = run.end();
  if (ended.stepError) throw ended.stepError.error;
  return {
    outcome: judged(outcome, ended),
    cost: ended.meter.cost(performance.now() - started),
    trace: ended.trace,
  };
}

function judged(outcome: Outcome, { killed, missing, late }: Ended): Outcome {
  if (killed) return { kind: 'killed' };
  if (missing !== null) return { kind: 'missing', what: missing };
  return late !== null && outcome.kind === 'value' ? threw(late) : outcome;
}

function threw(error: unknown): Outcome {
  if (!(error instanceof Error)) return { kind: 'threw', message: String(error), stack: '' };
  return { kind: 'threw', message: error.message, stack: error.stack ?? '' };
}

/** Dates of the host become the realm's, also in ranges; everything else goes in as it is. */
function inRealm(value: unknown, date: DateConstructor): unknown {
  if (value instanceof Date) return new date(value.getTime());
  return Array.isArray(value) ? value.map((one) => inRealm(one, date)) : value;
}
