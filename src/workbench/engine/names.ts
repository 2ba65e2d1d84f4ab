// Named ranges. The engine keeps them as reference texts and moves them with their cells.
import { AbsoluteRefType, ICommandService, type Injector } from '@univerjs/core';
import {
  deserializeRangeWithSheet,
  IDefinedNamesService,
  IFormulaCurrentConfigService,
  IFunctionService,
  isReferenceString,
  Lexer,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  serializeRangeWithSheet,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { Book } from './book.ts';
import { formulaCells } from './calculation.ts';
import { areaOf, rangeOf } from './cells.ts';
import type { OpenWorkbook } from './open-workbook.ts';
import type { Tabs } from './tabs.ts';

/** Names valid in the whole workbook. A name whose cells are gone is not listed. */
export function namesOf(open: OpenWorkbook, tabs: Tabs): Pick<Book, 'names' | 'setName' | 'removeName'> {
  const service = open.injector.get(IDefinedNamesService);
  return {
    names: () =>
      Object.values(service.getDefinedNameMap(open.unitId) ?? {}).flatMap(({ name, formulaOrRefString }) => {
        const reference = formulaOrRefString.replace(/^=/, '');
        if (!isReferenceString(reference)) return [];
        const { range, sheetName } = deserializeRangeWithSheet(reference);
        const tab = tabs.tabs().find((one) => one.name === sheetName);
        return tab ? [{ name, tab: tab.id, area: areaOf(range) }] : [];
      }),
    setName: (name, tab, area) => {
      const range = {
        ...rangeOf(area),
        startAbsoluteRefType: AbsoluteRefType.ALL,
        endAbsoluteRefType: AbsoluteRefType.ALL,
      };
      const id = service.getValueByName(open.unitId, name)?.id ?? `book-name-${name}`;
      removedFrom(open).delete(name);
      open.run(SetDefinedNameMutation.id, {
        id,
        name,
        formulaOrRefString: serializeRangeWithSheet(tabs.sheet(tab).getName(), range),
        localSheetId: WHOLE_WORKBOOK,
      });
    },
    removeName: (name) => {
      const known = service.getValueByName(open.unitId, name);
      if (!known) return;
      const { id, formulaOrRefString } = known;
      removedFrom(open).add(name);
      open.run(RemoveDefinedNameMutation.id, { id, name, formulaOrRefString });
    },
  };
}

/** Names that were there once: what the engine remembers of a formula still has their cells in it. */
const removed = new WeakMap<OpenWorkbook, Set<string>>();

function removedFrom(open: OpenWorkbook): Set<string> {
  const known = removed.get(open) ?? new Set<string>();
  removed.set(open, known);
  return known;
}

/** The engine's word for a name that belongs to no single tab. */
const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

/**
 * The engine keeps on reading the former cells of a name that moved or is gone, since it remembers how it understood
 * a formula. It is made to forget, and the formulas are put in anew. Returns how to stop.
 */
export function watchNames(open: OpenWorkbook): () => void {
  readNamesAnew(open, open.injector);
  const functions = open.injector.get(IFunctionService);
  const seen = open.injector.get(ICommandService).onCommandExecuted((command) => {
    if (command.id !== SetDefinedNameMutation.id && command.id !== RemoveDefinedNameMutation.id) return;
    const { name, unitId } = command.params as { readonly name: string; readonly unitId: string };
    if (unitId !== open.unitId) return;
    functions.deleteFormulaAstCacheKey(name);
    const patches = new Map<string, Record<number, Record<number, { readonly f: string }>>>();
    for (const { sheetId, range } of formulaCells(open, (formula) => formula.includes(name))) {
      const patch = patches.get(sheetId) ?? {};
      patches.set(sheetId, patch);
      const { startRow: row, startColumn: column } = range;
      const f = open.formulas.getFormulaStringByCell(row, column, sheetId, unitId);
      if (f) patch[row] = { ...patch[row], [column]: { f } };
    }
    for (const [subUnitId, cellValue] of patches) {
      open.run(SetRangeValuesMutation.id, { subUnitId, cellValue });
    }
  });
  return () => seen.dispose();
}

/**
 * What the engine remembers of a formula with a name in it is shared by all books of the process, though
 * each may mean other cells by the name; so such formulas are always read anew.
 */
export function readNamesAnew(open: OpenWorkbook, room: Injector): void {
  const lexer = room.get(Lexer);
  const state = room.get(IFormulaCurrentConfigService);
  const service = open.injector.get(IDefinedNamesService);
  lexer.treeBuilder = (formula, transformSuffix = true) => {
    const known = Object.values(service.getDefinedNameMap(open.unitId) ?? {});
    const gone = [...removedFrom(open)];
    if (known.length + gone.length === 0) return open.lexer.treeBuilder(formula, transformSuffix);
    const all = Object.fromEntries([
      ...known.map((one) => [one.name, one.formulaOrRefString] as const),
      ...gone.map((name) => [name, '#NAME?'] as const),
    ]);
    return open.lexer.treeBuilder(formula, transformSuffix, {
      unitId: open.unitId,
      getValueByName: service.getValueByName.bind(service),
      getDirtyDefinedNameMap: () => ({ [open.unitId]: all }),
      getSheetName: state.getSheetName.bind(state),
    });
  };
}
