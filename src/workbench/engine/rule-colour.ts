// The colour that rules give to a cell, computed at the moment of asking by the engine's own interpreter
// in a calculation room of its own, so that a calculation under way is not disturbed.
import { CommandType, ICommandService, type Injector } from '@univerjs/core';
import {
  AstRootNodeFactory,
  AstTreeBuilder,
  type BaseValueObject,
  CELL_INVERTED_INDEX_CACHE,
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaCurrentConfigService,
  FormulaRuntimeService,
  FunctionNodeFactory,
  type FunctionVariantType,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  Interpreter,
  LambdaNodeFactory,
  LambdaParameterNodeFactory,
  Lexer,
  LexerNode,
  OperatorNodeFactory,
  PrefixNodeFactory,
  ReferenceNodeFactory,
  SuffixNodeFactory,
  UnionNodeFactory,
  ValueNodeFactory,
} from '@univerjs/engine-formula';
import type { CellRead, ColourRule } from './book.ts';
import { readNamesAnew } from './names.ts';
import type { OpenWorkbook } from './open-workbook.ts';
import { anchorOf, formulaAt } from './rule-formula.ts';

/** Where a cell stands (counted from 1) and what it holds. */
export type AskedCell = {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellRead['value'];
};

/** The background of the first rule of the list that holds for the cell, null for none. */
export function colourIn(open: OpenWorkbook, room: Room, rules: readonly ColourRule[], cell: AskedCell) {
  const holds = (rule: ColourRule): boolean => {
    const inside = rule.areas.some(
      (area) =>
        cell.row >= area.row &&
        cell.row < area.row + area.rows &&
        cell.column >= area.column &&
        cell.column < area.column + area.columns,
    );
    if (!inside) return false;
    if (rule.text !== undefined) return shownText(cell.value) === rule.text;
    if (rule.formula === undefined) return false;
    return isTrue(
      evaluate(open, room, formulaAt(open.lexer, rule.formula, anchorOf(rule.areas), cell), cell),
    );
  };
  return rules.find(holds)?.background ?? null;
}

/** A calculation room beside the book's own: it shares data and functions, not the state of a run. */
export type Room = {
  readonly injector: Injector;
  /** Takes the workbook as it is now, if anything changed since the last time. */
  refresh(): void;
  dispose(): void;
};

/** Opens a room for one book. */
export function calculationRoom(open: OpenWorkbook): Room {
  let outdated = true;
  const seen = open.injector.get(ICommandService).onCommandExecuted((command) => {
    if (command.type === CommandType.MUTATION) outdated = true;
  });
  const injector = open.injector.createChild([
    [IFormulaCurrentConfigService, { useClass: FormulaCurrentConfigService }],
    [IFormulaRuntimeService, { useClass: FormulaRuntimeService }],
    [Interpreter],
    [AstTreeBuilder],
    [Lexer],
    [AstRootNodeFactory],
    [FunctionNodeFactory],
    [LambdaNodeFactory],
    [LambdaParameterNodeFactory],
    [OperatorNodeFactory],
    [PrefixNodeFactory],
    [ReferenceNodeFactory],
    [SuffixNodeFactory],
    [UnionNodeFactory],
    [ValueNodeFactory],
  ]);
  readNamesAnew(open, injector);
  return {
    injector,
    refresh: () => {
      if (outdated) injector.get(IFormulaCurrentConfigService).loadDataLite();
      outdated = false;
    },
    dispose: () => {
      seen.dispose();
      injector.dispose();
    },
  };
}

function evaluate(
  open: OpenWorkbook,
  room: Room,
  formula: string,
  cell: AskedCell,
): FunctionVariantType | null {
  const sheet = open.workbook.getSheetBySheetId(cell.sheetId);
  if (!sheet) return null;
  const runtime = room.injector.get(IFormulaRuntimeService);
  forgetCells();
  room.refresh();
  runtime.reset();
  runtime.setCurrent(
    cell.row - 1,
    cell.column - 1,
    sheet.getRowCount(),
    sheet.getColumnCount(),
    cell.sheetId,
    open.unitId,
  );
  const tokens = room.injector.get(Lexer).treeBuilder(formula);
  if (!(tokens instanceof LexerNode)) return null;
  const node = room.injector.get(AstTreeBuilder).parse(tokens);
  if (!node) return null;
  const interpreter = room.injector.get(Interpreter);
  if (interpreter.checkAsyncNode(node)) return null;
  const result = interpreter.execute({ node, refOffsetX: 0, refOffsetY: 0 });
  forgetCells();
  return result;
}

/** What the engine remembers of cells within one run is shared by all runs of the process. */
function forgetCells(): void {
  FORMULA_REF_TO_ARRAY_CACHE.clear();
  CELL_INVERTED_INDEX_CACHE.clear();
}

/** Sheets colours where the formula gives TRUE or a number other than 0. */
function isTrue(result: FunctionVariantType | null): boolean {
  if (!result) return false;
  const single: FunctionVariantType = result.isReferenceObject()
    ? (result as { toArrayValueObject(): FunctionVariantType }).toArrayValueObject()
    : result;
  const first = single.isArray()
    ? (single as { getFirstCell(): BaseValueObject }).getFirstCell()
    : (single as BaseValueObject);
  const value = first.getValue();
  return value === true || (typeof value === 'number' && value !== 0);
}

function shownText(value: CellRead['value']): string {
  if (value === null) return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
