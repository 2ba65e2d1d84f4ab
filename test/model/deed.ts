// A deed of a history: what somebody asks of Tomeru, or does in the sheet by hand. Which record or row it is about is told by a
// number, counted among those that are there, so that a history stays one however it is shortened.
import type fc from 'fast-check';
import type { Reply, Request } from '../../src/app/protocol.ts';
import type { Hand } from '../../src/workbench/host/contract.ts';
import type { Book, Line, Row, TableName } from './book.ts';
import type { Move } from './moves.ts';
import type { Known } from './own-cells.ts';
import type { Shape } from './shape.ts';

export type LastDone = { readonly operation: number; readonly kind: string; readonly shape: Shape };

/** What somebody at the desk has before them. */
export type Scene = {
  readonly book: Book;
  readonly shape: Shape;
  readonly now: number;
  readonly known: Known;
  /** The last operation, with the records as they were before it; null where nobody was there to see it. */
  readonly last: LastDone | null;
  readonly requestId: string;
  readonly hand: Hand;
  /** A query. */
  readonly look: (request: Request) => Reply;
};

export type Asked = {
  readonly request: Request;
  /** For the log of the history. */
  readonly told: string;
  /** Rows selected in the sheet when it is sent. */
  readonly selected?: { readonly tab: string; readonly area: string };
  /** The records as they have to be afterwards; `after` for what the model leaves to Tomeru. */
  readonly move: (after: Book) => Move;
};

type Told = {
  readonly name: string;
  readonly weight: number;
  readonly args: fc.Arbitrary<readonly number[]>;
  /** Done instead, as long as there is nothing to do it to: the first that can be. */
  readonly needs?: readonly Deed[];
};

/** One family has a file; its deeds stand in the table of `all-deeds.ts`. null: there is nothing to do it to. */
export type Deed = Told &
  (
    | {
        readonly kind: 'request';
        readonly ask: (scene: Scene, args: readonly number[]) => Asked | null;
      }
    | {
        readonly kind: 'hand';
        /** Tells what was done. */
        readonly act: (scene: Scene, args: readonly number[]) => string | null;
      }
  );

export const nth = <Item>(items: readonly Item[], at: number | undefined): Item | undefined =>
  items[(at ?? 0) % Math.max(1, items.length)];

export const recordAt = (
  { book }: Scene,
  table: TableName,
  at: number | undefined,
  fits: (line: Line, id: string) => boolean = () => true,
): readonly [string, Line] | undefined =>
  nth(
    [...book.records[table]].filter(([id, line]) => fits(line, id)),
    at,
  );

export const rowAt = ({ book }: Scene, tab: string, at: number | undefined): Row | undefined =>
  nth(
    book.rows.filter((row) => row.tab === tab),
    at,
  );

/** Most often a trouble that is open, now and then one that has ended; undefined where there is none. */
export function troubleAt({ shape }: Scene, at: number | undefined): string | undefined {
  const all = Object.keys(shape.incidents);
  const open = all.filter((id) => shape.incidents[id]?.ended === false);
  return nth(open.length === 0 || (at ?? 0) % 8 === 7 ? all : open, at);
}
