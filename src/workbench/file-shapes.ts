// The small shapes that workbook and scenario files share, as valibot schemas whose message is the
// code of what was wanted (wanted-in-file.ts), and the way from valibot's issues to our problems.
import * as v from 'valibot';
import { describeFound, type FileProblem, jsonPath, PROBLEMS_TOLD } from './file-problem.ts';
import { areaOfA1 } from './host/a1.ts';
import { isWantedInFile, type WantedInFile } from './wanted-in-file.ts';
import type { FileCell } from './workbook-file.ts';

/** Lets the compiler check the code that a schema carries as its message. */
export const wanted = (code: WantedInFile): WantedInFile => code;

/** Whether a text is A1 at all does not hang on the grid. */
const SMALL_GRID = { rows: 1, columns: 1 };

export const someText = v.string(wanted('aText'));
export const filledText = v.pipe(v.string(wanted('aFilledText')), v.nonEmpty(wanted('aFilledText')));
export const yesOrNo = v.boolean(wanted('trueOrFalse'));
export const fromOne = v.pipe(
  v.number(wanted('wholeFromOne')),
  v.safeInteger(wanted('wholeFromOne')),
  v.minValue(1, wanted('wholeFromOne')),
);
export const fromZero = v.pipe(
  v.number(wanted('wholeFromZero')),
  v.safeInteger(wanted('wholeFromZero')),
  v.minValue(0, wanted('wholeFromZero')),
);
export const tabName = v.pipe(
  v.string(wanted('tabName')),
  v.check((name) => name.length > 0 && name.length <= 100, wanted('tabName')),
);
export const instant = v.pipe(v.string(wanted('instant')), v.check(isInstant, wanted('instant')));
export const formula = v.pipe(v.string(wanted('formula')), v.startsWith('=', wanted('formula')));
export const area = v.pipe(
  v.string(wanted('area')),
  v.check((text) => areaOfA1(text, SMALL_GRID) !== null, wanted('area')),
);
/** One area or several, `A1:B2,D4`, as a colour rule may have them. */
export const areas = v.pipe(
  v.string(wanted('areas')),
  v.check(
    (text) => text.split(',').every((part) => areaOfA1(part.trim(), SMALL_GRID) !== null),
    wanted('areas'),
  ),
);
export const boundedArea = v.pipe(
  v.string(wanted('boundedArea')),
  v.regex(/^\$?[A-Z]{1,3}\$?[1-9]\d*(?::\$?[A-Z]{1,3}\$?[1-9]\d*)?$/i, wanted('boundedArea')),
);
export const oneCell = v.pipe(
  v.string(wanted('oneCell')),
  v.regex(/^\$?[A-Z]{1,3}\$?[1-9]\d*$/i, wanted('oneCell')),
);

/** Any list of entries of one shape. */
export function listOf<const Entry extends v.GenericSchema>(entry: Entry) {
  return v.array(entry, wanted('aList'));
}

/** An object with these members and no others. A list is no object, though valibot would take it for one. */
export function objectOf<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(
    v.unknown(),
    v.check((value) => !Array.isArray(value), wanted('anObject')),
    v.strictObject(entries, (issue) =>
      issue.expected === 'never' ? Object.keys(entries).join(' ') : wanted('anObject'),
    ),
  );
}

const MOST_CHARACTERS = 50_000;
const INSTANT = /^(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;

/** Rows of cells. One pass by hand: a shop may have millions of cells, and a schema each would take minutes. */
export const cellBlock = v.pipe(
  v.array(v.array(v.unknown(), wanted('aList')), wanted('aList')),
  v.rawTransform<unknown[][], FileCell[][]>(({ dataset, addIssue }) => {
    let told = 0;
    return dataset.value.map((row, rowIndex) =>
      row.map((cell, columnIndex): FileCell => {
        const checked = readCell(cell);
        if (!('bad' in checked)) return checked.cell;
        told += 1;
        // An issue holds its way through the file: millions of them would not fit into memory.
        if (told > PROBLEMS_TOLD) return null;
        addIssue({
          message: checked.bad,
          input: cell,
          path: [
            { type: 'array', origin: 'value', input: dataset.value, key: rowIndex, value: row },
            { type: 'array', origin: 'value', input: row, key: columnIndex, value: cell },
          ],
        });
        return null;
      }),
    );
  }),
);

function readCell(cell: unknown): { readonly cell: FileCell } | { readonly bad: WantedInFile } {
  if (cell === null || typeof cell === 'boolean') return { cell };
  if (typeof cell === 'string') return cell.length <= MOST_CHARACTERS ? { cell } : { bad: 'cellLength' };
  if (typeof cell === 'number') return Number.isFinite(cell) ? { cell } : { bad: 'cell' };
  if (typeof cell !== 'object' || Object.keys(cell).length !== 1) return { bad: 'cell' };
  if ('f' in cell && typeof cell.f === 'string') {
    return cell.f.startsWith('=') ? { cell: { f: cell.f } } : { bad: 'formula' };
  }
  if ('d' in cell && typeof cell.d === 'string') {
    return isInstant(cell.d) ? { cell: { d: cell.d } } : { bad: 'instant' };
  }
  return { bad: 'cell' };
}

/** ISO 8601 with offset, and a day that the month has (Date.parse takes the 31st of February). */
function isInstant(text: string): boolean {
  const parts = INSTANT.exec(text);
  if (parts === null || Number.isNaN(Date.parse(text))) return false;
  const [, year, month, day] = parts;
  return Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}

/** One of valibot's issues as a problem of the file, its place below `base`. A message that is no code of ours throws. */
export function problemOf(issue: v.BaseIssue<unknown>, base: string): FileProblem {
  const where = jsonPath(base, issue.path?.map((step) => step.key) ?? []);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { kind: 'unknown-member', where, known: issue.message.split(' ') };
  }
  if (issue.input === undefined) return { kind: 'absent', where };
  if (!isWantedInFile(issue.message)) throw new Error(`no words for ${issue.type} at ${where}`);
  return { kind: 'wrong', where, wanted: issue.message, found: describeFound(issue.input) };
}
