// Protected areas. The page warns nobody about them yet; they are kept, moved with their cells and dumped.
import type { Book, Guard } from './book.ts';
import { type CarriedLists, carriedLists } from './carried-lists.ts';
import { areasAfter } from './lane-change.ts';
import type { Tabs } from './tabs.ts';

export type Guards = Pick<Book, 'guards' | 'setGuards'> & Pick<CarriedLists<Guard>, 'shift'>;

/** The protected areas of one book. */
export function guardsOf(tabs: Tabs): Guards {
  const lists = carriedLists<Guard>((change, guard) =>
    areasAfter(change, guard.area).map((area) => ({ ...guard, area })),
  );
  return {
    guards: (id) => lists.on(tabs.sheet(id).getSheetId()),
    setGuards: (id, guards) => lists.put(tabs.sheet(id).getSheetId(), guards),
    shift: lists.shift,
  };
}
