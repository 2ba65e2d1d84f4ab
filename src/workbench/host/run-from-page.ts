// google.script.run: how a page calls a function of the bundle. Private names are out of reach, and only
// JSON crosses, both ways, as a copy (platform 5.1, 6.3).
import type { Execution, ExecutionResult, Host } from './contract.ts';
import { notJson } from './json-value.ts';

/** Runs a function for the page. An answer of undefined arrives as null. */
export function runFromPage(
  host: Pick<Host, 'execute'>,
  functionName: string,
  args: readonly unknown[],
  faults: Pick<Execution, 'kill' | 'during'> = {},
): ExecutionResult {
  const bad = notJson(args, 'argument ');
  if (bad !== null) throw new TypeError(`google.script.run.${functionName}: ${bad}, which cannot be sent.`);
  // Private functions do not exist for the page; a name that no bundle can have says so in the usual way.
  const entry = functionName.endsWith('_') ? `${functionName} (private)` : functionName;
  const result = host.execute({ ...faults, entry, args: copied(args) as readonly unknown[], mode: 'FULL' });
  if (result.outcome.kind !== 'value') return result;
  const value = result.outcome.value === undefined ? null : result.outcome.value;
  const unsendable = notJson(value);
  if (unsendable === null) return { ...result, outcome: { kind: 'value', value: copied(value) } };
  const message = `${functionName} answered with a value that cannot be sent to the page: ${unsendable}.`;
  return { ...result, outcome: { kind: 'threw', message, stack: '' } };
}

function copied(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
