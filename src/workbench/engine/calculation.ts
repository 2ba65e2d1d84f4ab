// When is nothing left to calculate? The engine's own answers come too early or never, so this counts:
// a change that can move a formula makes the book dirty, the engine's last word on a calculation clears it.
import { type ICommandInfo, ICommandService, type IUnitRange } from '@univerjs/core';
import {
  IActiveDirtyManagerService,
  type IFormulaDataItem,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { OpenWorkbook } from './open-workbook.ts';

export type Calculation = {
  settled(): Promise<void>;
  /** Calculates again every formula whose text the test accepts. */
  recalculate(concerns: (formula: string) => boolean): void;
  dispose(): void;
};

/** How a calculation ended: 0 and 2 nothing to do, 1 stopped, 3 done. */
type Ending = ISetFormulaCalculationNotificationMutation['functionsExecutedState'];
const STOPPED: Ending = 1;

/** Watches the calculations of one book. */
export function watchCalculation(open: OpenWorkbook): Calculation {
  const commands = open.injector.get(ICommandService);
  const dirtyMakers = open.injector.get(IActiveDirtyManagerService);
  let waiting = false;
  let runs = 0;
  let stopAsked = false;
  let stopSaid = false;
  let sleepers: (() => void)[] = [];

  const wake = (): void => {
    if (waiting || runs > 0) return;
    const all = sleepers;
    sleepers = [];
    for (const resolve of all) resolve();
  };
  const trigger = (dirty: object): void =>
    open.run(SetTriggerFormulaCalculationStartMutation.id, { ...NOTHING_DIRTY, ...dirty });
  /** A run that is stopped says so, and speaks once more when it is really over. */
  const ended = (ending: Ending): void => {
    if (ending === STOPPED && !stopSaid) {
      stopSaid = true;
      stopAsked = false;
      return;
    }
    stopSaid = false;
    runs = Math.max(0, runs - 1);
    if (stopAsked && runs === 0) {
      // The run was over before it heard the stop, and the engine forgot what it was stopped for.
      stopAsked = false;
      trigger({ forceCalculation: true });
    }
    wake();
  };
  const seen = commands.onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      waiting = false;
      runs += 1;
    } else if (command.id === SetFormulaCalculationStopMutation.id) {
      waiting = false;
      stopAsked = true;
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const ending = endingOf(command);
      if (ending !== undefined) ended(ending);
    } else if (dirtyMakers.get(command.id)) {
      const quiet = options?.onlyLocal === true || styleOnly(command);
      if (command.id !== SetRangeValuesMutation.id || !quiet) waiting = true;
    }
  });

  return {
    settled: () =>
      waiting || runs > 0 ? new Promise((resolve) => sleepers.push(resolve)) : Promise.resolve(),
    recalculate: (concerns) => {
      const dirtyRanges = formulaCells(open, concerns);
      if (dirtyRanges.length > 0) trigger({ dirtyRanges });
    },
    dispose: () => {
      seen.dispose();
      waiting = false;
      runs = 0;
      wake();
    },
  };
}

const NOTHING_DIRTY = {
  forceCalculation: false,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

/** Cells of the workbook whose formula the test accepts. */
export function formulaCells(
  open: OpenWorkbook,
  concerns: (formula: string) => boolean,
): readonly IUnitRange[] {
  const { unitId } = open;
  const found: IUnitRange[] = [];
  for (const [sheetId, lines] of Object.entries(open.formulas.getFormulaData()[unitId] ?? {})) {
    for (const [row, line] of Object.entries(lines ?? {})) {
      for (const [column, cell] of Object.entries<IFormulaDataItem | null>(line ?? {})) {
        if (!cell || !concerns(cell.f)) continue;
        const range = {
          startRow: Number(row),
          endRow: Number(row),
          startColumn: Number(column),
          endColumn: Number(column),
        };
        found.push({ unitId, sheetId, range });
      }
    }
  }
  return found;
}

function endingOf(command: Readonly<ICommandInfo>): Ending {
  const params = command.params as ISetFormulaCalculationNotificationMutation | undefined;
  return params?.functionsExecutedState;
}

/** The same list as in the engine's own trigger: such changes start no calculation. */
const STYLE_TRIGGERS: readonly unknown[] = [
  'sheet.command.set-style',
  'sheet.command.set-border',
  'sheet.command.clear-selection-format',
];

function styleOnly(command: Readonly<ICommandInfo>): boolean {
  const params = command.params as { readonly trigger?: unknown } | undefined;
  return STYLE_TRIGGERS.includes(params?.trigger);
}
