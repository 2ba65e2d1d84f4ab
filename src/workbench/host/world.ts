// What outlives one execution: the open workbook, the clock, the users' properties, the document's lock
// and what the add-on last showed. One per host.
import type { Book } from '../engine/book.ts';
import type { AddonFiles, MenuItem, Shown } from './contract.ts';
import type { PropertyStores } from './property-stores.ts';
import type { Zone } from './zone.ts';

export type World = {
  readonly book: Book;
  readonly addon: AddonFiles;
  /** Null where the manifest lists none. */
  readonly scopes: readonly string[] | null;
  readonly sheetZone: Zone;
  readonly scriptZone: Zone;
  readonly properties: PropertyStores;
  /** Milliseconds since 1970. Only `wait` moves it. */
  clock: number;
  user: string;
  /** The execution that holds the document's lock. */
  lockedBy: object | null;
  menu: readonly MenuItem[];
  shown: Shown | null;
};
