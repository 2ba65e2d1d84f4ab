// When is nothing left to calculate? The engine's own answers come too early or never, so this counts:
// a change that can move a formula makes the book dirty, the engine's last word on a calculation clears it.
import { type ICommandInfo, ICommandService } from '@univerjs/core';
import {
  IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { OpenWorkbook } from './open-workbook.ts';

export type Calculation = {
  settled(): Promise<void>;
  dispose(): void;
};

/** How a calculation ended: 0 nothing to start with, 1 stopped, 2 nothing to do, 3 done. */
type Ending = ISetFormulaCalculationNotificationMutation['functionsExecutedState'];
const STOPPED: Ending = 1;

/** Watches the calculations of one book. */
export function watchCalculation(open: OpenWorkbook): Calculation {
  const commands = open.injector.get(ICommandService);
  const dirtyMakers = open.injector.get(IActiveDirtyManagerService);
  let waiting = false;
  let running = false;
  let sleepers: (() => void)[] = [];

  const wake = (): void => {
    if (waiting || running) return;
    const all = sleepers;
    sleepers = [];
    for (const resolve of all) resolve();
  };
  const seen = commands.onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      waiting = false;
      running = true;
      return;
    }
    if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const ending = endingOf(command);
      if (ending === undefined) return;
      running = ending === STOPPED && running;
      wake();
      return;
    }
    if (!dirtyMakers.get(command.id)) return;
    if (command.id === SetRangeValuesMutation.id && (options?.onlyLocal === true || styleOnly(command)))
      return;
    waiting = true;
  });

  return {
    settled: () =>
      waiting || running ? new Promise((resolve) => sleepers.push(resolve)) : Promise.resolve(),
    dispose: () => {
      seen.dispose();
      waiting = false;
      running = false;
      wake();
    },
  };
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
