// 操作記録: one entry commits one operation. Append-only. What exceeds a cell goes on in further rows of the
// same write; the last cell is the length of the whole, and without it the entry does not exist.
import { isUndoable, kindOfReply } from '../app/last-operation.ts';
import type { Change, Moment, Plan } from '../app/plan.ts';
import { canBeUndone } from '../app/wording.ts';
import { digestOfAll } from '../domain/digest.ts';
import { type CellIn, type CellOut, cellText, textOf } from './cell.ts';
import { columnName, growTo, readBlock, type Sheet, writeBlock } from './grid.ts';
import { isBlank } from './record-rows.ts';
import { SCHEMA_VERSION } from './settings.ts';
import { operationLogTab } from './tables/plain-tabs.ts';

const CELL = 49000;
const WIDTH = operationLogTab.headers.length;
const at = (header: string): number => operationLogTab.headers.indexOf(header) + 1;
const OPERATION = at('操作番号');

export type LogTail = {
  readonly sheet: Sheet;
  readonly lastRow: number;
  readonly height: number;
  /** First row of each request, by request id. */
  readonly requests: ReadonlyMap<string, { readonly row: number; readonly operation: number }>;
  /** Rows by operation number. */
  readonly rowsOf: (operation: number) => readonly number[];
  /** Rows with content but no number, such as a person's own line, with a digest of what they hold. */
  readonly strays: readonly { readonly row: number; readonly digest: string }[];
};

export type Committed = {
  readonly changes: readonly Change[];
  readonly reply: string;
  /** したこと */
  readonly sentence: string;
  readonly incidentId: string;
};

/** Reads all but the long columns at the end, from top to bottom of the grid: one read, and the grid's height with it. */
export function readLogTail(sheet: Sheet): LogTail {
  const values = sheet.getRange(`A:${columnName(OPERATION + 1)}`).getValues() as CellIn[][];
  const requests = new Map<string, { row: number; operation: number }>();
  const byOperation = new Map<number, number[]>();
  const strays: { row: number; digest: string }[] = [];
  let lastRow = 1;
  values.forEach((cells, index) => {
    if (index === 0 || isBlank(cells)) return;
    lastRow = index + 1;
    const operation = cells[OPERATION - 1];
    const request = cells[OPERATION];
    if (typeof operation !== 'number') {
      strays.push({ row: index + 1, digest: digestOfAll(cells.map(textOf)) });
      return;
    }
    const rows = byOperation.get(operation);
    if (rows === undefined) byOperation.set(operation, [index + 1]);
    else rows.push(index + 1);
    const id = textOf(request);
    if (id !== '' && !requests.has(id)) requests.set(id, { row: index + 1, operation });
  });
  return {
    sheet,
    lastRow,
    height: values.length,
    requests,
    rowsOf: (operation) => byOperation.get(operation) ?? [],
    strays,
  };
}

const piecesOf = (text: string): readonly string[] => {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; from += CELL) pieces.push(text.slice(from, from + CELL));
  return pieces.length === 0 ? [''] : pieces;
};

/** JSON with every character beyond ASCII escaped: a cut between two cells can then split no surrogate pair. */
const plainJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The entry as rows of one write. */
export function entryRows(
  plan: Plan,
  moment: Moment,
  requestId: string,
  reply: string,
): readonly (readonly CellOut[])[] {
  const content = piecesOf(plainJson(plan.changes));
  const answer = piecesOf(plainJson(JSON.parse(reply)));
  const count = Math.max(content.length, answer.length);
  const length = content.join('').length + answer.join('').length;
  return Array.from({ length: count }, (_, index): readonly CellOut[] => {
    const first = index === 0;
    return [
      new Date(moment.now),
      first ? cellText(moment.who) : '',
      first ? cellText(plan.sentence) : '',
      first ? cellText(plan.incidentId) : '',
      first ? plan.count : '',
      first ? cellText(plan.reason) : '',
      first ? cellText(canBeUndone(isUndoable(kindOfReply(reply)))) : '',
      first ? (plan.takesBack ?? '') : '',
      moment.operation,
      cellText(requestId),
      SCHEMA_VERSION,
      cellText(content[index] ?? ''),
      cellText(answer[index] ?? ''),
      index === count - 1 ? length : '',
    ];
  });
}

/** One write: the commit. */
export function appendEntry(tail: LogTail, rows: readonly (readonly CellOut[])[]): void {
  growTo(tail.sheet, tail.height, tail.lastRow + rows.length);
  writeBlock(tail.sheet, tail.lastRow + 1, 1, rows);
}

/** The entry of an operation, or null when it is not there whole. */
export function readEntry(tail: LogTail, operation: number): Committed | null {
  const rows = tail.rowsOf(operation);
  const first = rows[0];
  const last = rows[rows.length - 1];
  if (first === undefined || last === undefined || last - first + 1 !== rows.length) return null;
  const cells = readBlock(tail.sheet, first, 1, rows.length, WIDTH);
  const content = cells.map((row) => textOf(row[at('内容') - 1])).join('');
  const reply = cells.map((row) => textOf(row[at('返事') - 1])).join('');
  const length = cells[cells.length - 1]?.[WIDTH - 1];
  if (length !== content.length + reply.length) return null;
  const inFirst = (header: string): string => textOf(cells[0]?.[at(header) - 1]);
  return {
    changes: JSON.parse(content) as readonly Change[],
    reply,
    sentence: inFirst('したこと'),
    incidentId: inFirst('トラブルID'),
  };
}
