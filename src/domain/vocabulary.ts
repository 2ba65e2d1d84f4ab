// Codes go over the wire, labels stand in cells, and people type something close to the label.
// A vocabulary declares all three once, as data; `labels.ts` holds the words themselves.
import { spellingKey } from './wide-text.ts';

/** For each code its label, then the other spellings that mean exactly the same. */
type Words<Code extends string> = Readonly<Record<Code, readonly [label: string, ...others: string[]]>>;

export type Vocabulary<Code extends string> = {
  /** In the order of declaration, which is the order people see. */
  readonly codes: readonly Code[];
  readonly words: Words<Code>;
  /** By spelling key; built at the first use, because loading the bundle must cost nothing. */
  readonly spellings: () => ReadonlyMap<string, Code>;
};

/** The codes of a vocabulary as a type: `CodeOf<typeof STAGE>`. */
export type CodeOf<V> = V extends Vocabulary<infer Code> ? Code : never;

/** Where words have no codes, the label is written as its own code: the label travels. */
export const vocabulary = <Code extends string>(words: Words<Code>): Vocabulary<Code> => {
  const codes: Code[] = [];
  for (const code in words) codes.push(code);
  let spellings: ReadonlyMap<string, Code> | undefined;
  return {
    codes,
    words,
    spellings: () => {
      spellings ??= spellingsOf(codes, words);
      return spellings;
    },
  };
};

const spellingsOf = <Code extends string>(
  codes: readonly Code[],
  words: Words<Code>,
): ReadonlyMap<string, Code> => {
  const byKey = new Map<string, Code>();
  for (const code of codes) {
    for (const spelling of [code, ...words[code]]) byKey.set(spellingKey(spelling), code);
  }
  return byKey;
};

/** The label that stands in cells and on screens. */
export const labelOf = <Code extends string>(vocabulary: Vocabulary<Code>, code: Code): string =>
  vocabulary.words[code][0];

/** All labels in the order people see, as a pull-down offers them. */
export const labelsOf = <Code extends string>(vocabulary: Vocabulary<Code>): readonly string[] =>
  vocabulary.codes.map((code) => labelOf(vocabulary, code));

/**
 * The code of what a cell or a request holds: code, label or a listed spelling, in any width and case.
 * undefined for blank, for everything unknown, and for what is neither text nor number.
 */
export const codeOf = <Code extends string>(
  vocabulary: Vocabulary<Code>,
  value: unknown,
): Code | undefined =>
  typeof value === 'string' || typeof value === 'number'
    ? vocabulary.spellings().get(spellingKey(String(value)))
    : undefined;
