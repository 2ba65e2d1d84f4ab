// A fresh realm for each execution: the bundle's text runs as the body of a function whose parameters
// shadow every global it may not have. The same in Node and in the page; `vm` and iframes give foreign Dates.
import { emulatedDate, emulatedIntl } from './emulated-date.ts';
import { type TopLevelFunction, topLevelFunctions } from './top-level-functions.ts';

export type BundleFunction = (...args: readonly unknown[]) => unknown;

export type Bundle = {
  readonly functions: readonly TopLevelFunction[];
  /** Runs the bundle's text; answers its top-level functions by name. `services` are globals besides the language. */
  load(date: DateConstructor, now: () => number, services: Readonly<Record<string, unknown>>): LoadedBundle;
};

export type LoadedBundle = Readonly<Record<string, BundleFunction | undefined>>;

/** The language as Apps Script has it (platform 5.1); everything else the machine offers is shadowed. */
const LANGUAGE = new Set(
  `Array ArrayBuffer BigInt BigInt64Array BigUint64Array Boolean DataView Error EvalError Float32Array Float64Array
  Function Infinity Int16Array Int32Array Int8Array JSON Map Math NaN Number Object Promise Proxy RangeError
  ReferenceError Reflect RegExp Set String Symbol SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array
  Uint8ClampedArray WeakMap WeakSet decodeURI decodeURIComponent encodeURI encodeURIComponent escape eval isFinite
  isNaN parseFloat parseInt undefined unescape`.split(/\s+/),
);

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

function shadowedNames(services: readonly string[]): readonly string[] {
  const names = new Set<string>();
  for (let at: object | null = globalThis; at; at = Object.getPrototypeOf(at) as object | null) {
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  }
  return [...names].filter(
    (name) => IDENTIFIER.test(name) && !LANGUAGE.has(name) && !services.includes(name),
  );
}

type Compiled = (...globals: readonly unknown[]) => LoadedBundle;

const bundles = new Map<string, Bundle>();

/** The bundle of a text, parsed and compiled once. Throws SyntaxError. */
export function bundleOf(code: string): Bundle {
  const known = bundles.get(code);
  if (known) return known;
  const functions = topLevelFunctions(code);
  const listed = [...new Set(functions.map(({ name }) => name))].join(', ');
  let compiled: { readonly given: readonly string[]; readonly run: Compiled } | null = null;
  const compile = (given: readonly string[]): Compiled => {
    const shadowed = shadowedNames(given);
    // The inner function keeps a bundle's own `let name` from clashing with a shadowed parameter.
    const body = `return (function () {"use strict";\n${code}\n;return {${listed}};})();\n//# sourceURL=Code.js`;
    return new Function(...given, ...shadowed, body) as Compiled;
  };
  const bundle: Bundle = {
    functions,
    load: (date, now, services) => {
      const named = Object.freeze({ ...services, Date: date, Intl: emulatedIntl(now) });
      const globals = { ...named, globalThis: named };
      const given = Object.keys(globals);
      if (compiled?.given.join() !== given.join()) compiled = { given, run: compile(given) };
      return compiled.run(...Object.values(globals));
    },
  };
  bundles.set(code, bundle);
  return bundle;
}

/** The Date for one execution of a realm. */
export function realmDate(now: () => number): DateConstructor {
  return emulatedDate(now);
}
