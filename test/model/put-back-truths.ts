// Nothing goes up again that is held: whoever puts a listing back, or lets a box go, does so for a row that no trouble keeps down,
// by whatever name that trouble knows the row.
import { type Book, type Line, type Row, text } from './book.ts';
import type { Known } from './own-cells.ts';
import { keepsDown, type Shape } from './shape.ts';
import { whereHeld } from './where-held.ts';

export function putBackFaults(was: Shape, is: Shape, book: Book, known: Known): readonly string[] {
  const rowsOf = (id: string, line: Line): readonly Row[] => whereHeld(book, line, known.get(id)).must;
  // What a stop of the same step holds, after one that died, was not held when the listing was put back.
  const down = [...book.records.holds].filter(
    ([id]) => was.holds[id] !== undefined && is.holds[id] !== undefined && keepsDown(is.holds[id]),
  );
  return Object.entries(is.tasks).flatMap(([id, task]) => {
    const hold = book.records.holds.get(task.hold);
    // A box that was inspected is free, whatever holds the row it was sold from.
    if (task.freed || !task.putBack || was.tasks[id]?.putBack !== false || hold === undefined) return [];
    const rows = rowsOf(task.hold, hold);
    return down
      .filter(([other, line]) => rowsOf(other, line).some((row) => rows.includes(row)))
      .map(
        ([, line]) =>
          `${id} is put back, though ${text(line.トラブルID)} holds ${rows.map(({ tag }) => tag)}.`,
      );
  });
}
