// The letters as they are in force for this seller: the standard ones, with what stands in 定型文. A row that is gone, or a text
// that is blank there, is the standard: nobody is left without a letter.
import type { Letter } from './letter.ts';
import type { LetterRecord } from './letter-record.ts';
import { LETTERS, type LetterId } from './standard-letters.ts';

type LetterInForce = Letter & { readonly used: boolean };

const written = (own: string, standard: string): string => (own.trim() === '' ? standard : own);

/** Purpose, stage and recipient are those of the standard letter: they say when it is used, and no row changes that. */
export function letterInForce(id: LetterId, row: LetterRecord | undefined): LetterInForce {
  const standard = LETTERS[id];
  if (row === undefined) return { ...standard, used: true };
  return {
    ...standard,
    name: written(row.name, standard.name),
    full: written(row.full, standard.full),
    short: written(row.short, standard.short),
    version: row.version > 0 ? row.version : standard.version,
    origin: row.origin === '自分で' ? '自分で' : '標準',
    used: row.used,
  };
}

/** By id; of two rows of one id the first counts. */
export function lettersInForce(rows: readonly LetterRecord[]): (id: LetterId) => LetterInForce {
  const byId = new Map<string, LetterRecord>();
  for (const row of rows) if (!byId.has(row.id)) byId.set(row.id, row);
  return (id) => letterInForce(id, byId.get(id));
}
