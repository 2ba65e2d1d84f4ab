// What our columns on the seller's tabs have to say, computed from the records as DESIGN 3 and 4 have it, and where they say
// something else. Only looked at where a command or an opening has just written them.
import { type Book, type Line, type Row, text } from './book.ts';
import { GOODS, SALES } from './model-shop.ts';
import { defectLevel, markOf } from './pieces.ts';
import { piecesOf, standingOf } from './row-facts.ts';
import { type Hold, isActive, isStopped, isUnsellable, keepsDown, type Shape } from './shape.ts';
import { type Held, type Stopped, whereHeld } from './where-held.ts';

export type Known = ReadonlyMap<string, Stopped>;

type On = { readonly id: string; readonly line: Line; readonly held: Held };

type Wanted = {
  readonly mark: string;
  readonly incidents: string;
  readonly held: string;
  readonly urgency: string;
};

const BLANK: Wanted = { mark: '', incidents: '', held: '', urgency: '' };
/** Several troubles on a row: the first that applies. */
const MARKS = ['要停止', '売れない', '手直し中', '再検品中', '停止中'];
const LEVELS = ['即対応', '緊急', '要対応', '経過確認', '対象外'];

function ownOf({ tab, ours }: Row): Wanted {
  return {
    mark: text(ours[tab === SALES ? '発送停止' : '停止']),
    incidents: text(ours.トラブルID),
    held: tab === SALES ? '' : text(ours.保留数),
    urgency: text(ours.緊急度),
  };
}

/** 在庫数 at which the seller has taken off what is gone. */
const dueOf = (line: Line, hold: Hold): number =>
  typeof line.引いた後の在庫数 === 'number' ? line.引いた後の在庫数 : Math.max(0, hold.quantity - hold.ended);

const isCounted = (row: Row): boolean => row.tab === GOODS && typeof row.theirs.在庫数 === 'number';

/** Pieces that are gone for good while the stock of the row still counts them. */
const stillCounted = (row: Row, line: Line, hold: Hold): number =>
  isCounted(row) && piecesOf(row) > dueOf(line, hold) ? Math.max(0, hold.ended - hold.offStock) : 0;

/** It says something on this row: held, or gone for good and not taken off the stock. */
const isOn = (row: Row, line: Line, hold: Hold): boolean =>
  isActive(hold) || stillCounted(row, line, hold) > 0 || (isUnsellable(hold) && !isCounted(row));

/** The stock of its row, known for certain, has come down by what is gone. */
export function isTakenOff(book: Book, shape: Shape, known: Known, id: string): boolean {
  const [hold, line] = [shape.holds[id], book.records.holds.get(id)];
  if (hold === undefined || line === undefined || hold.ended <= hold.offStock) return false;
  const { must, may } = whereHeld(book, line, known.get(id));
  const [row] = must;
  if (row === undefined || must.length > 1 || may.length > 1) return false;
  return isCounted(row) && stillCounted(row, line, hold) === 0;
}

function urgencyOf(row: Row, { id, line: hold }: On, shape: Shape): string {
  if (text(hold.なぜ対象か) === '対応優先') return '対象外';
  const standing = standingOf(row);
  if (standing === 'off') return '対象外';
  const type = shape.incidents[text(hold.トラブルID)]?.type;
  const known = shape.holds[id];
  if (type === '③一部不良' && known !== undefined) return defectLevel(shape, id, known);
  if (type !== '②説明誤り') return '即対応';
  return standing === 'live' || standing === 'idle' ? '要対応' : '緊急';
}

function heldCells(row: Row, on: readonly On[], book: Book, shape: Shape): Wanted {
  const started = (id: string): number => Date.parse(text(book.records.incidents.get(id)?.始まり)) || 0;
  const troubles = [...new Set(on.map(({ line }) => text(line.トラブルID)))].sort(
    (a, b) => started(a) - started(b) || (a < b ? -1 : 1),
  );
  const held = on.flatMap((one) =>
    shape.holds[one.id] === undefined ? [] : [{ ...one, hold: shape.holds[one.id] as Hold }],
  );
  const levels = held.filter(({ hold }) => isActive(hold)).map((one) => urgencyOf(row, one, shape));
  const shown = {
    incidents: troubles.join('、'),
    urgency: LEVELS.find((level) => levels.includes(level)) ?? '',
  };
  if (row.tab === SALES) return { ...shown, mark: '出さない', held: '' };
  const down = held.filter(({ hold }) => keepsDown(hold)).map(({ id, hold }) => markOf(shape, id, hold));
  const pieces = held.map(({ line, hold }) =>
    isUnsellable(hold) ? piecesOf(row) : hold.left + stillCounted(row, line, hold),
  );
  return {
    ...shown,
    mark: MARKS.find((mark) => down.includes(mark)) ?? '',
    held: String(
      Math.min(
        piecesOf(row),
        pieces.reduce((sum, count) => sum + count, 0),
      ),
    ),
  };
}

/** A parcel that was kept back and that nothing holds any more says so until a person lets it go. null: cannot be told. */
function freeCells(row: Row, free: readonly On[]): Wanted | null {
  if (free.some(({ held }) => held.may.includes(row) && (held.must.length !== 1 || held.must[0] !== row)))
    return null;
  const troubles = free.filter(({ held }) => held.must[0] === row).map(({ line }) => text(line.トラブルID));
  if (troubles.length === 0) return BLANK;
  return { ...BLANK, mark: '出してよい', incidents: [...new Set(troubles)].sort().join('、') };
}

/** A mark alone, typed by a person, stays. */
function unheldCells(row: Row, before: Row | undefined, free: readonly On[]): Wanted | null {
  const freed = freeCells(row, free);
  if (freed === null || freed !== BLANK) return freed;
  const typed = before === undefined ? BLANK : ownOf(before);
  return typed.mark !== '' && typed.incidents === '' ? typed : BLANK;
}

const say = (cells: Wanted): string =>
  `${cells.mark || '(blank)'} ${cells.incidents} ${cells.held} ${cells.urgency}`;

/** What can be told where one of several rows is meant. */
function doubtfulFaults(row: Row, all: readonly On[], shape: Shape): readonly string[] {
  const shown = ownOf(row);
  const bound = all.filter(({ held }) => held.must.includes(row));
  const faults: string[] = [];
  const down = bound.some(({ id }) => shape.holds[id] !== undefined && keepsDown(shape.holds[id] as Hold));
  if (down && shown.mark === '') faults.push('is for sale');
  for (const { line } of bound)
    if (!shown.incidents.includes(text(line.トラブルID)))
      faults.push(`does not name ${text(line.トラブルID)}`);
  for (const trouble of shown.incidents.split('、').filter((id) => id !== '')) {
    const isPossible = all.some(
      ({ line, held }) => text(line.トラブルID) === trouble && held.may.includes(row),
    );
    if (!isPossible) faults.push(`names ${trouble}, which does not hold it`);
  }
  return faults;
}

/** A row for every active hold, if there is one that may be it. */
function unmarkedHolds(all: readonly On[]): readonly string[] {
  return all
    .filter(({ line, held }) => {
      const trouble = text(line.トラブルID);
      return held.may.length > 0 && !held.may.some((row) => text(row.ours.トラブルID).includes(trouble));
    })
    .map(({ id, held }) => `No row is marked for ${id}, though ${held.may.map(({ tag }) => tag)} may be it.`);
}

/** One line for each row that says something else than the records. `before`: the book before they were written. */
export function markFaults(before: Book, book: Book, shape: Shape, known: Known): readonly string[] {
  const on = (fits: (id: string) => boolean): readonly On[] =>
    [...book.records.holds]
      .filter(([id]) => fits(id))
      .map(([id, line]) => ({ id, line, held: whereHeld(book, line, known.get(id)) }));
  const active = on((id) => shape.holds[id] !== undefined && isActive(shape.holds[id]));
  const saying = on((id) => {
    const hold = shape.holds[id];
    return hold !== undefined && (isActive(hold) || hold.ended > hold.offStock);
  });
  const kept = new Set(
    Object.values(shape.tasks)
      .filter((task) => task.kind === '箱' && isStopped(task))
      .map((task) => task.hold),
  );
  const free = on((id) => shape.holds[id]?.state === '解除' && kept.has(id));
  const wereAt = new Map(before.rows.map((row) => [`${row.tab} ${row.at}`, row]));
  const faults = book.rows.flatMap((row): readonly string[] => {
    const place = `${row.tab} row ${row.at} ${row.tag}`;
    const speaking = saying.filter(
      ({ id, line }) => shape.holds[id] !== undefined && isOn(row, line, shape.holds[id] as Hold),
    );
    const possible = speaking.filter(({ held }) => held.may.includes(row));
    const bound = possible.filter(({ held }) => held.must.includes(row));
    if (bound.length < possible.length)
      return doubtfulFaults(row, speaking, shape).map((fault) => `${place} ${fault}.`);
    const freeHere = row.tab === SALES ? free : [];
    const wanted =
      bound.length === 0
        ? unheldCells(row, wereAt.get(`${row.tab} ${row.at}`), freeHere)
        : heldCells(row, bound, book, shape);
    if (wanted === null || say(wanted) === say(ownOf(row))) return [];
    return [`${place} says ${say(ownOf(row))}; the records say ${say(wanted)}.`];
  });
  return [...faults, ...unmarkedHolds(active)];
}
