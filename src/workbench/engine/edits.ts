// Tells the page when a person changed the workbook in the grid, so that it can keep their work. Changes
// by the driver, results of calculations, row heights that the screen measured and what stands in the open
// cell editor (`doc.`) are not edits.
import { CommandType, ICommandService } from '@univerjs/core';
import type { OpenWorkbook } from './open-workbook.ts';

const NOT_AN_EDIT =
  /^doc\.|calculation|array-formula|formula-data|other-formula|feature|row-auto-height|numfmt-cache/;

/** Calls every listener after a person's change. Returns how to listen and how to stop. */
export function watchEdits(open: OpenWorkbook): {
  readonly onEdited: (listener: () => void) => void;
  readonly dispose: () => void;
} {
  const listeners: (() => void)[] = [];
  const seen = open.injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (command.type !== CommandType.MUTATION || open.driving() || options?.onlyLocal === true) return;
    if (NOT_AN_EDIT.test(command.id)) return;
    for (const listener of listeners) listener();
  });
  return { onEdited: (listener) => void listeners.push(listener), dispose: () => seen.dispose() };
}
