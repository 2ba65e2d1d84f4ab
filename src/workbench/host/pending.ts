// Changes that a script asked for and that Sheets has not applied yet. They land together at the next
// read, flush or end; a fault may lose them all or tear the last one (DESIGN 8, platform 8 "bundled").
import type { Area, Book, TabInfo } from '../engine/book.ts';

export type Change = {
  readonly apply: (book: Book) => void;
  /** What lands when the change is torn; left out where half of it has no meaning. */
  readonly half?: (book: Book) => void;
  /** The tabs as the script sees them from now on, for changes of tabs and of their size. */
  readonly reshape?: (tabs: readonly TabInfo[]) => readonly TabInfo[];
  /** The tab, and the areas on it, that come to the front. */
  readonly front?: Front;
};

export type Front = { readonly tab: number; readonly areas: readonly Area[] };

export type Pending = {
  add(change: Change): void;
  /** Applies all; answers the first error, after which the others were still applied. */
  land(): unknown;
  drop(): void;
  /** Applies all but the last, and of that one its half. */
  tear(): unknown;
  /** The tabs with the waiting changes. */
  tabs(): readonly TabInfo[];
  /** What a waiting change brings to the front; null for none. */
  front(): Front | null;
};

/** An empty queue for one execution. */
export function pendingChanges(book: Book): Pending {
  let changes: Change[] = [];
  let reshaped: TabInfo[] | null = null;
  const run = (steps: readonly ((book: Book) => void)[]): unknown => {
    let first: unknown = null;
    for (const step of steps) {
      try {
        step(book);
      } catch (error) {
        first ??= error;
      }
    }
    return first;
  };
  const take = (): Change[] => {
    const taken = changes;
    changes = [];
    reshaped = null;
    return taken;
  };
  return {
    add: (change) => {
      changes.push(change);
      if (change.reshape) reshaped = null;
    },
    land: () => run(take().map((change) => change.apply)),
    drop: () => {
      take();
    },
    tear: () => {
      const taken = take();
      const last = taken.pop();
      return run([...taken.map((change) => change.apply), ...(last?.half ? [last.half] : [])]);
    },
    tabs: () => {
      if (!changes.some((change) => change.reshape)) return book.tabs();
      reshaped ??= [
        ...changes.reduce<readonly TabInfo[]>((tabs, change) => change.reshape?.(tabs) ?? tabs, book.tabs()),
      ];
      return reshaped;
    },
    front: () => changes.reduce<Front | null>((front, change) => change.front ?? front, null),
  };
}
