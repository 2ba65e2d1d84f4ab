// The column 取り込み of each row: what was taken from it and when, what was put back and why, what waits to be understood.
import type { Instant } from '../domain/instant.ts';
import { HAND_TABLES, type HandEntry, type HandRow, type HandTable } from './hand-entry.ts';
import { type Change, changesTo } from './plan.ts';
import type { Records } from './tables.ts';
import { isWaitingSentence, takenSentence, waitingSentence } from './take-in-wording.ts';

/** What became of the entries of one row. */
export type Told = {
  readonly row: HandRow;
  /** Sentences. */
  readonly unclear: string[];
  readonly waiting: string[];
  readonly refused: string[];
  /** Labels such as 「済→止めた」. */
  readonly taken: string[];
  /** Cells that are dealt with, one way or the other. */
  readonly settled: HandEntry[];
};

function remarkOf(told: Told, now: Instant): { readonly waits: string; readonly done: readonly string[] } {
  const open = [...told.unclear, ...told.waiting];
  return {
    waits: open.length === 0 ? '' : waitingSentence(open),
    done: [...(told.taken.length === 0 ? [] : [takenSentence(now, told.taken)]), ...told.refused],
  };
}

/** What waits still is not written again only because there is nothing new to say beside it. */
function textAfter(known: string, told: Told | undefined, now: Instant): string {
  if (told === undefined) return isWaitingSentence(known) ? '' : known;
  const { waits, done } = remarkOf(told, now);
  if (waits === '' && done.length === 0) return known;
  if (done.length === 0 && (known === waits || known.indexOf(`${waits}\n`) === 0)) return known;
  return [...(waits === '' ? [] : [waits]), ...done].join('\n');
}

/** Also clears what waited and has been mended in another way. */
export function remarkChanges(records: Records, told: readonly Told[], now: Instant): readonly Change[] {
  const of = <Name extends HandTable>(table: Name): readonly Change[] => {
    const rows = new Map(told.filter(({ row }) => row.table === table).map((one) => [one.row.id, one]));
    return changesTo<Name>(table, records[table], (record) => ({
      takenIn: textAfter(record.takenIn, rows.get(record.id), now),
    }));
  };
  return HAND_TABLES.reduce<readonly Change[]>((all, table) => all.concat(of(table)), []);
}
