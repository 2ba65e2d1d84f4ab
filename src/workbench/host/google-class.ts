// How a Google class is written down (a table of methods) and how the bundle meets it: an object whose
// every call goes through the execution, and which names itself when asked for what is not there.
import type { CallKind } from './cost-model.ts';
import type { Needs } from './permission.ts';
import type { Run } from './run.ts';

export type Method<State> = {
  readonly kind: CallKind;
  /** Where it differs from the class. */
  readonly needs?: Needs;
  readonly work: (state: State, args: readonly unknown[], run: Run) => unknown;
};

export type Methods<State> = Readonly<Record<string, Method<State>>>;

export type GoogleClass<State> = {
  readonly name: string;
  readonly needs: Needs;
  readonly methods: Methods<State>;
  /** Enums and other plain values. */
  readonly constants?: Readonly<Record<string, unknown>>;
};

type Work<State> = Method<State>['work'];

/** A method that brings data back. */
export const read = <State>(work: Work<State>): Method<State> => ({ kind: 'read', work });
/** A method that changes the workbook. */
export const write = <State>(work: Work<State>): Method<State> => ({ kind: 'write', work });
/** A method that makes a handle or speaks of one. */
export const other = <State>(work: Work<State>): Method<State> => ({ kind: 'other', work });

const states = new WeakMap<
  object,
  { readonly of: unknown; readonly state: unknown; readonly self: object }
>();
const prototypes = new WeakMap<Run, Map<unknown, object>>();

/** An object of the class for the bundle. */
export function handle<State>(run: Run, of: GoogleClass<State>, state: State): object {
  const known = prototypes.get(run) ?? new Map<unknown, object>();
  prototypes.set(run, known);
  const prototype = known.get(of) ?? prototypeOf(run, of);
  known.set(of, prototype);
  const made: object = Object.create(prototype) as object;
  states.set(made, { of, state, self: made });
  return Object.freeze(made);
}

/** What a handle of this class stands for; undefined for anything else. */
export function stateOf<State>(of: GoogleClass<State>, value: unknown): State | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found = states.get(value);
  return found?.of === of ? (found.state as State) : undefined;
}

function prototypeOf<State>(run: Run, of: GoogleClass<State>): object {
  const members: Record<string, unknown> = { ...of.constants, toString: () => of.name };
  for (const [name, method] of Object.entries(of.methods)) {
    const where = `${of.name}.${name}`;
    const needs = method.needs ?? of.needs;
    members[name] = function call(this: unknown, ...args: unknown[]): unknown {
      const found = typeof this === 'object' && this !== null ? states.get(this) : undefined;
      if (found?.of !== of) throw new TypeError(`${where} was called without its ${of.name}.`);
      const value = run.call(where, method.kind, needs, () => method.work(found.state as State, args, run));
      return value === SELF ? found.self : value;
    };
  }
  return Object.freeze(Object.assign(Object.create(guard(run, of.name)) as object, members));
}

/** Answer of a method that returns the object it was called on. */
export const SELF = Symbol('self');

/** Names that the language itself looks up on any object. */
const LANGUAGE = new Set(['then', 'toJSON']);

/** Stands behind an object: whatever is asked for and is not there is what the host lacks. */
export function guard(run: Run, name: string): object {
  return new Proxy(Object.prototype, {
    get: (target, key, receiver): unknown => {
      if (typeof key === 'symbol' || LANGUAGE.has(key) || key in target)
        return Reflect.get(target, key, receiver);
      throw run.lacks(`${name}.${key}`);
    },
  });
}
