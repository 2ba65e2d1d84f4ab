// The bundle's functions in cells. Each call is an execution of its own without right to write, and what
// it answers must fit into cells (platform 3).
import type { CustomFunction } from '../engine/book.ts';
import type { Bundle } from './realm.ts';
import { runExecution } from './run-execution.ts';
import type { World } from './world.ts';

/** Upper-case names are taken for custom functions; one that ends in `_` is private. */
const NAME = /^[A-Z](?:[A-Z0-9_]*[A-Z0-9])?$/;

/** The custom functions of a bundle. A call throws what the cell must show as an error. */
export function customFunctions(world: World, bundle: Bundle): readonly CustomFunction[] {
  return bundle.functions
    .filter(({ name, declared }) => declared && NAME.test(name))
    .map(({ name }) => ({ name, call: (args) => callInCell(world, bundle, name, args) }));
}

function callInCell(world: World, bundle: Bundle, entry: string, given: readonly unknown[]): unknown {
  const args = given.map(blankAsText);
  const { outcome } = runExecution(world, bundle, { entry, args, mode: 'CUSTOM_FUNCTION' });
  switch (outcome.kind) {
    case 'value':
      return checkedResult(outcome.value);
    case 'threw':
      throw new Error(outcome.message);
    case 'killed':
      throw new Error('Exceeded maximum execution time');
    case 'missing':
      throw new Error(`The workbench has no ${outcome.what}.`);
  }
}

/** Blank cells arrive as `''`; an argument left out stays undefined. */
function blankAsText(value: unknown): unknown {
  if (value === null) return '';
  return Array.isArray(value) ? value.map(blankAsText) : value;
}

function checkedResult(value: unknown): unknown {
  if (!Array.isArray(value)) return checkedCell(value);
  return value.map((line: unknown) => (Array.isArray(line) ? line.map(checkedCell) : checkedCell(line)));
}

function checkedCell(value: unknown): unknown {
  if (value === undefined || value === null) return '';
  const fits = ['string', 'number', 'boolean'].includes(typeof value) || value instanceof Date;
  if (!fits) throw new Error('A custom function must answer with text, numbers, truth values or dates.');
  return value;
}
