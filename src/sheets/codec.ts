// How a field of a record stands in a cell. Decoding takes what a person may have typed there; what it
// cannot take is reported with what was wanted, never guessed.
import { instantOf, isDate } from '../domain/instant.ts';
import { withPlainLineEnds } from '../domain/refused-text.ts';
import { accepted, type Result, refused } from '../domain/result.ts';
import { countOf } from '../domain/sellable.ts';
import { codeOf, labelOf, type Vocabulary } from '../domain/vocabulary.ts';
import { spellingKey } from '../domain/wide-text.ts';
import { type CellIn, type CellOut, cellText, textOf } from './cell.ts';

export type Codec<Value> = {
  readonly encode: (value: Value) => CellOut;
  /** `problem` says what was wanted, in the seller's words. */
  readonly decode: (cell: CellIn) => Result<Value, string>;
  /** Values that differ only in what a cell does not show, or does not keep. */
  readonly same?: (one: Value, other: Value) => boolean;
};

const plainText = (value: string | null): string => withPlainLineEnds(value ?? '').trim();

/** A sheet keeps a moment as a fraction of a day. */
const SECOND = 1000;

export const text: Codec<string> = {
  encode: cellText,
  decode: (cell) => accepted(textOf(cell)),
  same: (one, other) => plainText(one) === plainText(other),
};

export const number: Codec<number> = {
  encode: (value) => value,
  decode: (cell) => {
    const value = cell === '' ? 0 : Number(cell);
    return typeof cell !== 'boolean' && Number.isFinite(value) ? accepted(value) : refused('数');
  },
};

/** A count that people fill in: 3, 3個, ３. Nothing is none, and stands as a blank. */
export const countOrBlank: Codec<number> = {
  encode: (value) => (value === 0 ? '' : value),
  decode: (cell) => {
    const value = isDate(cell) || typeof cell === 'boolean' ? undefined : countOf(cell);
    return value === undefined ? refused('数') : accepted(value);
  },
};

/** Blank is null. */
export const numberOrNone: Codec<number | null> = {
  encode: (value) => value ?? '',
  decode: (cell) => (cell === '' ? accepted(null) : number.decode(cell)),
};

/** A real date in the cell; blank is null. */
export const instant: Codec<number | null> = {
  encode: (value) => (value === null ? '' : new Date(value)),
  decode: (cell) => {
    if (cell === '') return accepted(null);
    const value = instantOf(cell);
    return value === undefined ? refused('日時') : accepted(value);
  },
  same: (one, other) => one !== null && other !== null && Math.abs(one - other) < SECOND,
};

/** A date that is always there. */
export const knownInstant: Codec<number> = {
  encode: (value) => new Date(value),
  decode: (cell) => {
    const value = instantOf(cell);
    return value === undefined ? refused('日時') : accepted(value);
  },
};

/** What people write where the check box has gone. */
const TICKED: ReadonlySet<string> = new Set(['TRUE', '1', '済', '済み', '○', '〇', '◯', '✓', '✔', '☑', 'レ']);
const UNTICKED: ReadonlySet<string> = new Set(['FALSE', '0', '未', 'まだ', '☐']);

export const flag: Codec<boolean> = {
  encode: (value) => value,
  decode: (cell) => {
    if (typeof cell === 'boolean') return accepted(cell);
    const word = spellingKey(textOf(cell));
    if (TICKED.has(word)) return accepted(true);
    return word === '' || UNTICKED.has(word) ? accepted(false) : refused('チェック');
  },
};

/** A flag that stands as a word, such as 仮. */
export const wordFlag = (word: string): Codec<boolean> => ({
  encode: (value) => (value ? cellText(word) : ''),
  decode: (cell) => accepted(textOf(cell) === word),
});

export const oneOf = <Code extends string>(words: Vocabulary<Code>): Codec<Code> => ({
  encode: (value) => cellText(labelOf(words, value)),
  decode: (cell) => {
    const code = codeOf(words, textOf(cell));
    return code === undefined
      ? refused(words.codes.map((one) => labelOf(words, one)).join('・'))
      : accepted(code);
  },
});

export const oneOfOrNone = <Code extends string>(words: Vocabulary<Code>): Codec<Code | null> => ({
  encode: (value) => (value === null ? '' : cellText(labelOf(words, value))),
  decode: (cell) => (cell === '' ? accepted(null) : oneOf(words).decode(cell)),
});

/** A word of a vocabulary whose words are their own codes, or blank. */
export const wordOrBlank = <Word extends string>(words: Vocabulary<Word>): Codec<string> => ({
  encode: cellText,
  decode: (cell) => (cell === '' ? accepted('') : oneOf(words).decode(cell)),
});

/** A word of a fixed pair that is its own code. */
export const wordFor = <Code extends string>(pairs: Readonly<Record<Code, string>>): Codec<Code> => ({
  encode: (value) => cellText(pairs[value]),
  decode: (cell) => {
    const found = (Object.keys(pairs) as Code[]).find((code) => pairs[code] === textOf(cell));
    return found === undefined ? refused(Object.values(pairs).join('・')) : accepted(found);
  },
});

/** A small structure in a machine column. */
export const json = <Value>(isValue: (value: unknown) => value is Value): Codec<Value> => ({
  encode: (value) => cellText(JSON.stringify(value)),
  decode: (cell) => {
    try {
      const value: unknown = JSON.parse(textOf(cell));
      return isValue(value) ? accepted(value) : refused('トメルが書いた値');
    } catch {
      return refused('トメルが書いた値');
    }
  },
});

/** A branded id: text that is made elsewhere and only carried here. */
export const idText = <Id extends string>(): Codec<Id> => ({
  encode: (value) => cellText(value),
  decode: (cell) => accepted(textOf(cell) as Id),
});
