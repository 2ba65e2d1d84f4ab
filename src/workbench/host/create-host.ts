// The host: one workbook, one add-on, and people around them. The same code in Node and in the page; the
// page gives a book that has a screen.
import type { Book } from '../engine/book.ts';
import { createBook } from '../engine/univer-book.ts';
import type { Host, HostOptions } from './contract.ts';
import { customFunctions } from './custom-functions.ts';
import { dumpWorkbook } from './dump-workbook.ts';
import { durationMs } from './duration.ts';
import { handOf } from './hand.ts';
import { loadWorkbook } from './load-workbook.ts';
import { scopesOf } from './permission.ts';
import { propertyStores } from './property-stores.ts';
import { bundleOf } from './realm.ts';
import { runExecution } from './run-execution.ts';
import type { World } from './world.ts';
import { isoIn, zoneOf } from './zone.ts';

/** The user before anybody else is named. */
const FIRST_USER = 'owner';

/** A host over a book that is still empty; without one it opens a book without a screen. */
export function createHost(options: HostOptions, given?: Book): Host {
  const { addon, workbook } = options;
  const book = given ?? createBook({ timeZone: workbook.timeZone, locale: workbook.locale });
  const clock = Date.parse(workbook.now);
  if (Number.isNaN(clock)) throw new Error(`now: ${workbook.now} is no date-time.`);
  const bundle = bundleOf(addon.code);
  const world: World = {
    book,
    addon,
    scopes: scopesOf(addon.manifest),
    sheetZone: zoneOf(workbook.timeZone),
    scriptZone: zoneOf(options.scriptTimeZone ?? manifestZone(addon.manifest) ?? workbook.timeZone),
    properties: propertyStores(options.properties),
    clock,
    user: FIRST_USER,
    lockedBy: null,
    menu: [],
    shown: null,
  };
  book.setClock(clock);
  book.defineFunctions(customFunctions(world, bundle));
  loadWorkbook(book, workbook);
  return {
    hand: handOf(world),
    execute: (execution) => runExecution(world, bundle, execution),
    useUser: (key) => {
      world.user = key;
    },
    wait: (duration) => {
      world.clock += durationMs(duration);
      book.setClock(world.clock);
    },
    now: () => isoIn(world.clock, world.sheetZone),
    settled: () => book.settled(),
    menu: () => world.menu,
    shown: () => world.shown,
    dump: () => dumpWorkbook(book, world.clock),
    properties: () => world.properties.saved(),
    dispose: () => book.dispose(),
  };
}

function manifestZone(manifest: string): string | undefined {
  return (JSON.parse(manifest) as { readonly timeZone?: string }).timeZone;
}
