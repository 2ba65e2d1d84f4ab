// The driver over the engine, put together from its parts. The host and the page know only `Book`.
import type { Book } from './book.ts';
import { type BookScreen, bootUniver } from './boot-univer.ts';
import { watchCalculation } from './calculation.ts';
import { cellsOf } from './cells.ts';
import { openWorkbook } from './open-workbook.ts';
import { structureOf } from './structure.ts';
import { tabsOf } from './tabs.ts';

export type BookOptions = {
  /** IANA name, e.g. `Asia/Tokyo`. */
  readonly timeZone: string;
  /** As in Sheets, e.g. `ja_JP`. */
  readonly locale: string;
  /** Given in the page only. */
  readonly screen?: BookScreen;
};

/** Opens an empty book: it has no tab until `insertTab`. */
export function createBook(options: BookOptions) {
  const univer = bootUniver(options.locale, options.screen);
  const open = openWorkbook(univer, options.locale);
  const tabs = tabsOf(open);
  const calculation = watchCalculation(open);
  return {
    timeZone: options.timeZone,
    locale: options.locale,
    tabs: tabs.tabs,
    insertTab: tabs.insertTab,
    deleteTab: tabs.deleteTab,
    renameTab: tabs.renameTab,
    activeTab: tabs.activeTab,
    activate: tabs.activate,
    ...cellsOf(open, tabs),
    ...structureOf(open, tabs),
    settled: calculation.settled,
    dispose: () => {
      calculation.dispose();
      univer.dispose();
    },
  } satisfies Partial<Book>;
}
