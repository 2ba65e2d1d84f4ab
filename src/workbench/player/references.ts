// "$2.incident.id" anywhere in a step stands for a value in the reply of step 2 and keeps its type;
// "$$…" is a literal "$…". Only whole texts are references, so formulas with $A$1 inside stay as they are.
import { describeFound, type FileProblem, jsonPath } from '../file-problem.ts';
import type { JsonValue } from './step.ts';

/** `path` is empty for the whole reply. */
export type Reference = {
  readonly text: string;
  readonly step: number;
  readonly path: readonly string[];
};

/** Stands where a reference stands as long as the reply is not known; no schema accepts it. */
export const NOT_YET = Symbol('a reference whose reply is not known yet');

export type Resolved = { readonly value: unknown; readonly problems: readonly FileProblem[] };
/** `undefined` = there is nothing to refer to. */
export type LookUp = (reference: Reference) => JsonValue | typeof NOT_YET | undefined;

const REFERENCE = /^\$(0|[1-9]\d{0,5})((?:\.[^.[\]]+|\[\d+\])*)$/;

/** Copies a step with its references looked up and `$$` unescaped; what cannot be looked up is told with its place. */
export function resolveReferences(step: unknown, where: string, lookUp: LookUp): Resolved {
  const problems: FileProblem[] = [];
  const visit = (value: unknown, keys: readonly (string | number)[]): unknown => {
    if (typeof value === 'string' && value.startsWith('$')) {
      if (value.startsWith('$$')) return value.slice(1);
      const reference = readReference(value);
      const found = reference === null ? undefined : lookUp(reference);
      if (found !== undefined) return found;
      problems.push({
        kind: 'wrong',
        where: jsonPath(where, keys),
        wanted: reference === null ? 'reference' : 'referredValue',
        found: describeFound(value),
      });
      return NOT_YET;
    }
    if (Array.isArray(value)) return value.map((entry, at) => visit(entry, [...keys, at]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => [key, visit(entry, [...keys, key])]),
    );
  };
  return { value: visit(step, []), problems };
}

/**
 * A value inside a reply, following object members and list indexes from 0; `undefined` where the way ends. A reply
 * that carries what was asked for in a member `value` may be read without naming it: "$2.incident.id".
 */
export function valueAt(reply: JsonValue, path: readonly string[]): JsonValue | undefined {
  const found = follow(reply, path);
  return found === undefined ? follow(reply, ['value', ...path]) : found;
}

function follow(reply: JsonValue, path: readonly string[]): JsonValue | undefined {
  let value: JsonValue | undefined = reply;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, JsonValue>>)[key];
  }
  return value;
}

function readReference(text: string): Reference | null {
  const parts = REFERENCE.exec(text);
  if (parts === null) return null;
  const path = [...(parts[2] ?? '').matchAll(/\.([^.[\]]+)|\[(\d+)\]/g)].map(
    (step) => step[1] ?? step[2] ?? '',
  );
  return { text, step: Number(parts[1]), path };
}
