// What is wrong with a file that somebody gave us, as data: where it is and what was wanted there.
// The command says it in English, the page in Japanese (say-file-problem.ts), from this one value.
import type { JsonFault } from './locate-broken-json.ts';
import type { WantedInFile } from './wanted-in-file.ts';

export type FileProblem =
  /** The file could not be read at all; `reason` is the system's own word. */
  | { readonly kind: 'unreadable'; readonly where: string; readonly reason: string }
  /** `line` and `column` count from 1; a column is one UTF-16 unit, as editors show it. */
  | {
      readonly kind: 'broken-json';
      readonly where: string;
      readonly line: number;
      readonly column: number;
      readonly fault: JsonFault;
    }
  | { readonly kind: 'absent'; readonly where: string }
  | { readonly kind: 'unknown-member'; readonly where: string; readonly known: readonly string[] }
  | {
      readonly kind: 'wrong';
      readonly where: string;
      readonly wanted: WantedInFile;
      readonly found: string;
      /** What would have been right, where that is a short list. */
      readonly known?: readonly string[];
    }
  /** The shape is right, but the workbook of that moment does not allow it; `reason` is the host's word. */
  | { readonly kind: 'refused'; readonly where: string; readonly reason: string };

export type Checked<Value> =
  | { readonly kind: 'good'; readonly value: Value }
  | { readonly kind: 'bad'; readonly problems: readonly FileProblem[] };

/** No more than this many problems are told of one file; the rest are mostly echoes of the first. */
export const PROBLEMS_TOLD = 20;

/** `tabs[0].cells[3][2]`: the place of a member below `base`; list indexes count from 0 as in JSON tools. */
export function jsonPath(base: string, keys: readonly unknown[]): string {
  let path = base;
  for (const key of keys) {
    if (typeof key === 'number') path += `[${key}]`;
    else if (typeof key === 'string' && /^[A-Za-z_][A-Za-z0-9_]*$/.test(key))
      path += path === '' ? key : `.${key}`;
    else path += `[${JSON.stringify(String(key))}]`;
  }
  return path;
}

/** A found value in few words: texts are quoted and shortened, lists and objects only named. */
export function describeFound(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') {
    const keys = Object.keys(value);
    return keys.length === 0 ? 'an empty object' : `an object with ${keys.slice(0, 5).join(', ')}`;
  }
  return String(value);
}
