// The driver over the engine, put together from its parts. The host and the page know only `Book`.
import { CommandType, ICommandService, LocaleService } from '@univerjs/core';
import type { Book } from './book.ts';
import { type BookScreen, bootUniver } from './boot-univer.ts';
import { watchCalculation } from './calculation.ts';
import { cellsOf } from './cells.ts';
import { watchEdits } from './edits.ts';
import { filtersOf } from './filter.ts';
import { functionsOf } from './functions.ts';
import { guardsOf } from './guards.ts';
import { keepValues } from './kept-values.ts';
import { lookOf } from './look.ts';
import { marksOf } from './marks.ts';
import { namesOf, watchNames } from './names.ts';
import { openWorkbook } from './open-workbook.ts';
import { rulesOf } from './rules.ts';
import { selectionsOf } from './selection.ts';
import { sortOf } from './sort.ts';
import { structureOf } from './structure.ts';
import { watchStructure } from './structure-watch.ts';
import { tabsOf } from './tabs.ts';
import { validationsOf } from './validations.ts';

export type BookOptions = {
  /** IANA name, e.g. `Asia/Tokyo`. */
  readonly timeZone: string;
  /** As in Sheets, e.g. `ja_JP`. */
  readonly locale: string;
  /** Given in the page only. */
  readonly screen?: BookScreen;
};

/** Opens an empty book: it has no tab until `insertTab`. */
export function createBook(options: BookOptions): Book {
  const { timeZone, locale, screen } = options;
  const univer = bootUniver(locale, screen);
  const open = openWorkbook(univer, locale);
  const tabs = tabsOf(open);
  const cells = cellsOf(open, tabs);
  const selections = selectionsOf(open, tabs);
  const calculation = watchCalculation(open);
  const edits = watchEdits(open);
  const rules = rulesOf(open, tabs, cells.read, screen !== undefined);
  const guards = guardsOf(tabs);
  const validations = validationsOf(open, tabs);
  const stopKeeping = keepValues(open);
  const stopNames = watchNames(open);
  const stopWatching = watchStructure(open, (sheetId, change, undoing) => {
    rules.shift(sheetId, change, undoing);
    guards.shift(sheetId, change, undoing);
    // What is taken back, the engine restores by itself.
    if (!undoing) validations.shift(sheetId, change);
  });
  // The engine moves rules too, after the lines moved; so ours are put in place when its command is over.
  const commands = open.injector.get(ICommandService).onCommandExecuted((command) => {
    if (command.type !== CommandType.COMMAND) return;
    rules.show();
    validations.place();
  });
  const { insertTab, deleteTab, renameTab, activate, activeTab } = tabs;
  const { selection, select } = selections;
  const { filter, setFilter } = filtersOf(open, tabs);
  return {
    timeZone,
    locale,
    tabs: tabs.tabs,
    insertTab,
    copyTab: (from, name, index, id) => {
      const made = tabs.copySheet(from, name, index, id);
      rules.setRules(id, rules.rules(from));
      for (const one of validations.validations(from)) validations.setValidation(id, one.area, one);
      setFilter(id, filter(from));
      return made;
    },
    deleteTab,
    renameTab,
    activate,
    activeTab,
    selection,
    select,
    ...cells,
    ...structureOf(open, tabs, selections),
    sort: sortOf(open, tabs, cells.read, locale),
    ...lookOf(open, tabs),
    ...marksOf(open, tabs),
    rules: rules.rules,
    setRules: rules.setRules,
    ruleColour: rules.ruleColour,
    validations: validations.validations,
    setValidation: validations.setValidation,
    guards: guards.guards,
    setGuards: guards.setGuards,
    filter,
    setFilter,
    ...namesOf(open, tabs),
    ...functionsOf(open, calculation, timeZone),
    settled: calculation.settled,
    onEdited: edits.onEdited,
    dispose: () => {
      calculation.dispose();
      edits.dispose();
      stopKeeping();
      stopWatching();
      stopNames();
      rules.dispose();
      validations.dispose();
      commands.dispose();
      const words = open.injector.get(LocaleService);
      univer.dispose();
      // The engine leaves the timer of a calculation's progress running, and without words it would throw.
      words.load({});
    },
  };
}
