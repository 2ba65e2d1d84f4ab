// Rows and columns inserted, deleted or moved, and what becomes of an area then. Used for whatever the
// engine does not carry along itself: colour rules, guards, the selection.
import type { Area } from './book.ts';

export type Lane = 'row' | 'column';

/** Positions count from 1; `to` is the line before which the moved ones land, as numbered before the move. */
export type LaneChange =
  | { readonly kind: 'insert'; readonly lane: Lane; readonly first: number; readonly count: number }
  | { readonly kind: 'delete'; readonly lane: Lane; readonly first: number; readonly count: number }
  | {
      readonly kind: 'move';
      readonly lane: Lane;
      readonly first: number;
      readonly count: number;
      readonly to: number;
    };

/** First and last line, both included, counted from 1. */
export type Span = { readonly first: number; readonly last: number };

/** Where a line stands afterwards, or null when it was deleted. */
export function lineAfter(change: LaneChange, line: number): number | null {
  const { first, count } = change;
  const end = first + count;
  if (change.kind === 'insert') return line >= first ? line + count : line;
  if (change.kind === 'delete') return line < first ? line : line >= end ? line - count : null;
  const landing = change.to > first ? change.to - count : change.to;
  if (line >= first && line < end) return line - first + landing;
  if (line >= end && line < change.to) return line - count;
  if (line >= change.to && line < first) return line + count;
  return line;
}

/** What is left of a span: none, one, or after a move several, in order. Lines inserted inside belong to it. */
export function spansAfter(change: LaneChange, span: Span): readonly Span[] {
  if (change.kind === 'insert') {
    const { first, count } = change;
    if (first <= span.first) return [{ first: span.first + count, last: span.last + count }];
    return [{ first: span.first, last: first <= span.last ? span.last + count : span.last }];
  }
  const borders = [change.first, change.first + change.count, ...(change.kind === 'move' ? [change.to] : [])]
    .filter((border) => border > span.first && border <= span.last)
    .sort((left, right) => left - right);
  const starts = [span.first, ...borders];
  const pieces: Span[] = [];
  starts.forEach((start, index) => {
    const first = lineAfter(change, start);
    const last = lineAfter(change, (starts[index + 1] ?? span.last + 1) - 1);
    if (first !== null && last !== null && last >= first) pieces.push({ first, last });
  });
  return joined(pieces);
}

/** What is left of an area: none, one, or after a move several. */
export function areasAfter(change: LaneChange, area: Area): readonly Area[] {
  const span =
    change.lane === 'row'
      ? { first: area.row, last: area.row + area.rows - 1 }
      : { first: area.column, last: area.column + area.columns - 1 };
  return spansAfter(change, span).map(({ first, last }) =>
    change.lane === 'row'
      ? { ...area, row: first, rows: last - first + 1 }
      : { ...area, column: first, columns: last - first + 1 },
  );
}

function joined(pieces: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const piece of [...pieces].sort((left, right) => left.first - right.first)) {
    const previous = result.at(-1);
    if (previous && previous.last + 1 === piece.first) {
      result[result.length - 1] = { first: previous.first, last: piece.last };
    } else {
      result.push(piece);
    }
  }
  return result;
}
