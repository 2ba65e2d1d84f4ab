// Finds the character at which a text stops being JSON (RFC 8259). JSON.parse says that too, but in
// words that differ between engines and often without the place; nothing may hang on such words.

export type JsonFault =
  | 'text-ended'
  | 'value-wanted'
  | 'name-wanted'
  | 'colon-wanted'
  | 'comma-or-end-wanted'
  | 'text-not-closed'
  | 'bad-escape'
  | 'bad-number'
  | 'more-after-end';

export type BrokenJson = { readonly offset: number; readonly fault: JsonFault };

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /[ \t\r\n]*/y;
const PLAIN = /[^"\\\p{Cc}]*/uy;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y;
const LITERALS = ['true', 'false', 'null'] as const;

type Frame = 'list' | 'object';
type Step = { readonly next: number } | BrokenJson;

/** The first place where the text breaks JSON's grammar (offset from 0), or null for good JSON. */
export function locateBrokenJson(text: string): BrokenJson | null {
  const open: Frame[] = [];
  let at = skip(SPACE, text, 0);
  for (;;) {
    const begun = beginValue(text, at, open);
    if ('fault' in begun) return begun;
    at = skip(SPACE, text, begun.next);
    if (begun.opened) continue;
    const ended = endValues(text, at, open);
    if ('fault' in ended) return ended;
    if (ended.done) return null;
    at = ended.next;
  }
}

/** From a value's first character to its end, or into the list or object that it opens. */
function beginValue(text: string, at: number, open: Frame[]): Step & { readonly opened?: boolean } {
  const first = text[at];
  if (first === undefined) return { offset: at, fault: 'text-ended' };
  if (first === '"') return readText(text, at);
  if (first === '[') {
    const inside = skip(SPACE, text, at + 1);
    if (text[inside] === ']') return { next: inside + 1 };
    open.push('list');
    return { next: inside, opened: true };
  }
  if (first === '{') {
    const inside = skip(SPACE, text, at + 1);
    if (text[inside] === '}') return { next: inside + 1 };
    open.push('object');
    const named = readName(text, inside);
    return 'fault' in named ? named : { next: named.next, opened: true };
  }
  const literal = LITERALS.find((word) => text.startsWith(word, at));
  if (literal !== undefined) return { next: at + literal.length };
  if (first !== '-' && (first < '0' || first > '9')) return { offset: at, fault: 'value-wanted' };
  const end = skip(NUMBER, text, at);
  if (end === at) return { offset: at, fault: 'bad-number' };
  return /[\d.eE+-]/.test(text[end] ?? '') ? { offset: end, fault: 'bad-number' } : { next: end };
}

/** After a value: closes what ends here, up to the comma before the next value or the end of the text. */
function endValues(text: string, from: number, open: Frame[]): Step & { readonly done?: boolean } {
  let at = from;
  for (;;) {
    const frame = open[open.length - 1];
    const found = text[at];
    if (frame === undefined) {
      return found === undefined ? { next: at, done: true } : { offset: at, fault: 'more-after-end' };
    }
    if (found === undefined) return { offset: at, fault: 'text-ended' };
    if (found === ',') {
      const next = skip(SPACE, text, at + 1);
      return frame === 'list' ? { next } : readName(text, next);
    }
    if (found !== (frame === 'list' ? ']' : '}')) return { offset: at, fault: 'comma-or-end-wanted' };
    open.pop();
    at = skip(SPACE, text, at + 1);
  }
}

/** `"name":` up to the value behind it. */
function readName(text: string, at: number): Step {
  if (text[at] === undefined) return { offset: at, fault: 'text-ended' };
  if (text[at] !== '"') return { offset: at, fault: 'name-wanted' };
  const name = readText(text, at);
  if ('fault' in name) return name;
  const colon = skip(SPACE, text, name.next);
  if (text[colon] === undefined) return { offset: colon, fault: 'text-ended' };
  if (text[colon] !== ':') return { offset: colon, fault: 'colon-wanted' };
  return { next: skip(SPACE, text, colon + 1) };
}

function readText(text: string, at: number): Step {
  let next = at + 1;
  for (;;) {
    next = skip(PLAIN, text, next);
    const found = text[next];
    if (found === undefined) return { offset: next, fault: 'text-ended' };
    if (found === '"') return { next: next + 1 };
    if (found === '\\') {
      const after = skip(ESCAPE, text, next);
      if (after === next) return { offset: next, fault: 'bad-escape' };
      next = after;
    } else if (found < ' ') return { offset: next, fault: 'text-not-closed' };
    else next += 1;
  }
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
