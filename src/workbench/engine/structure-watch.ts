// Notices every insertion, deletion and move of rows or columns, whoever made it: the driver, a person in
// the page, or an undo. What the engine does not carry along is shifted from here.
import { CommandType, type ICommandInfo, ICommandService, type IRange, UndoCommandId } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from '@univerjs/sheets';
import type { Lane, LaneChange } from './lane-change.ts';
import type { OpenWorkbook } from './open-workbook.ts';

type LineParams = { readonly unitId: string; readonly subUnitId: string; readonly range: IRange };
type MoveParams = {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly sourceRange: IRange;
  readonly targetRange: IRange;
};

const LINES: Readonly<Record<string, { readonly kind: 'insert' | 'delete'; readonly lane: Lane }>> = {
  [InsertRowMutation.id]: { kind: 'insert', lane: 'row' },
  [InsertColMutation.id]: { kind: 'insert', lane: 'column' },
  [RemoveRowMutation.id]: { kind: 'delete', lane: 'row' },
  [RemoveColMutation.id]: { kind: 'delete', lane: 'column' },
};
const MOVES: Readonly<Record<string, Lane>> = {
  [MoveRowsMutation.id]: 'row',
  [MoveColsMutation.id]: 'column',
};

/** Calls back right after each change of lines in this workbook. Returns how to stop. */
export function watchStructure(
  open: OpenWorkbook,
  changed: (sheetId: string, change: LaneChange, undoing: boolean) => void,
): () => void {
  const commands = open.injector.get(ICommandService);
  let undoing = false;
  const begun = commands.beforeCommandExecuted((command) => {
    if (command.type === CommandType.COMMAND) undoing = command.id === UndoCommandId;
  });
  const seen = commands.onCommandExecuted((command) => {
    if (command.id === UndoCommandId) undoing = false;
    const found = changeIn(command);
    if (found && found.unitId === open.unitId) changed(found.sheetId, found.change, undoing);
  });
  return () => {
    begun.dispose();
    seen.dispose();
  };
}

type Found = { readonly unitId: string; readonly sheetId: string; readonly change: LaneChange };

function changeIn(command: Readonly<ICommandInfo>): Found | undefined {
  const lines = LINES[command.id];
  if (lines) {
    const { unitId, subUnitId, range } = command.params as LineParams;
    return { unitId, sheetId: subUnitId, change: { ...lines, ...extent(range, lines.lane) } };
  }
  const lane = MOVES[command.id];
  if (!lane) return undefined;
  const { unitId, subUnitId, sourceRange, targetRange } = command.params as MoveParams;
  const to = extent(targetRange, lane).first;
  return { unitId, sheetId: subUnitId, change: { kind: 'move', lane, ...extent(sourceRange, lane), to } };
}

function extent(range: IRange, lane: Lane): { readonly first: number; readonly count: number } {
  return lane === 'row'
    ? { first: range.startRow + 1, count: range.endRow - range.startRow + 1 }
    : { first: range.startColumn + 1, count: range.endColumn - range.startColumn + 1 };
}
