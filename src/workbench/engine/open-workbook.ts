// The engine's own handles, found once and shared by every part of the driver. The rest of the
// workbench never sees them: it speaks to the type `Book` only.
import {
  ICommandService,
  type Injector,
  type IWorksheetData,
  type Univer,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel, LexerTreeBuilder } from '@univerjs/engine-formula';

export type OpenWorkbook = {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly unitId: string;
  readonly formulas: FormulaDataModel;
  readonly lexer: LexerTreeBuilder;
  /** Runs an engine command or mutation at once; throws, naming it, when the engine declines. */
  run(command: string, params: object): void;
  /** True while such a command runs. */
  driving(): boolean;
};

/** Sheet that stands in while a book has no tab yet; never shown by `tabs`. */
export const EMPTY_SHEET = 'before-the-first-tab';

let opened = 0;

/** Opens an empty workbook. The unit id differs for each, since the engine caches by it. */
export function openWorkbook(univer: Univer, locale: string): OpenWorkbook {
  opened += 1;
  const unitId = `book-${opened}`;
  const sheets: Record<string, Partial<IWorksheetData>> = {
    [EMPTY_SHEET]: { id: EMPTY_SHEET, name: EMPTY_SHEET, rowCount: 1, columnCount: 1 },
  };
  const workbook = univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    id: unitId,
    name: '',
    locale,
    sheetOrder: [EMPTY_SHEET],
    sheets,
    styles: {},
  });
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  let depth = 0;
  return {
    univer,
    injector,
    workbook,
    unitId,
    formulas: injector.get(FormulaDataModel),
    lexer: injector.get(LexerTreeBuilder),
    run: (command, params) => {
      depth += 1;
      try {
        if (!commands.syncExecuteCommand(command, { unitId, ...params })) {
          throw new Error(`The engine declined ${command}.`);
        }
      } finally {
        depth -= 1;
      }
    },
    driving: () => depth > 0,
  };
}

/** Parameters naming one sheet. */
export function onSheet(sheet: Worksheet): { readonly subUnitId: string } {
  return { subUnitId: sheet.getSheetId() };
}
