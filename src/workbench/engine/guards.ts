// Protected areas. The page warns nobody about them yet; they are kept, moved with their cells and dumped.
import type { Book, Guard } from './book.ts';
import { areasAfter, type LaneChange } from './lane-change.ts';
import type { Tabs } from './tabs.ts';

export type Guards = Pick<Book, 'guards' | 'setGuards'> & {
  shift(sheetId: string, change: LaneChange): void;
};

/** The protected areas of one book. */
export function guardsOf(tabs: Tabs): Guards {
  const lists = new Map<string, readonly Guard[]>();
  return {
    guards: (id) => lists.get(tabs.sheet(id).getSheetId()) ?? [],
    setGuards: (id, guards) => {
      lists.set(tabs.sheet(id).getSheetId(), [...guards]);
    },
    shift: (sheetId, change) => {
      const guards = lists.get(sheetId);
      if (!guards) return;
      lists.set(
        sheetId,
        guards.flatMap((guard) => areasAfter(change, guard.area).map((area) => ({ ...guard, area }))),
      );
    },
  };
}
