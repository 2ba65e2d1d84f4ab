// What stands behind `npm run -s play --`.

export type PlayArguments =
  | { readonly kind: 'play'; readonly scenario: string; readonly out: string | null }
  | { readonly kind: 'misused'; readonly why: string };

export const USAGE = 'npm run -s play -- SCENARIO.json [--out DIR]';

/** Reads the arguments. Refused: no scenario or two, an unknown option, --out twice or without a folder. */
export function readPlayArguments(argv: readonly string[]): PlayArguments {
  let scenario: string | null = null;
  let out: string | null = null;
  const rest = [...argv];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const isOut = word === '--out' || word.startsWith('--out=');
    if (isOut) {
      const folder = word === '--out' ? rest.shift() : word.slice('--out='.length);
      if (out !== null) return { kind: 'misused', why: '--out stands twice' };
      if (folder === undefined || folder === '' || folder.startsWith('--')) {
        return { kind: 'misused', why: '--out needs a folder' };
      }
      out = folder;
    } else if (word.startsWith('-')) return { kind: 'misused', why: `no such option: ${word}` };
    else if (scenario !== null)
      return { kind: 'misused', why: `one scenario at a time; ${word} is too many` };
    else scenario = word;
  }
  return scenario === null ? { kind: 'misused', why: 'no scenario' } : { kind: 'play', scenario, out };
}
