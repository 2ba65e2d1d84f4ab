// When rows move, the engine rewrites formulas and blanks their values until it has calculated again. A
// script in Sheets never sees such blanks, so the last computed values stay in place until then.
import { type ICellData, ICommandService } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { OpenWorkbook } from './open-workbook.ts';

type Params = { readonly cellValue?: Record<number, Record<number, ICellData | null> | null> };

/** Keeps computed values over rewritten formulas. Returns how to stop. */
export function keepValues(open: OpenWorkbook): () => void {
  const seen = open.injector.get(ICommandService).beforeCommandExecuted((command, options) => {
    if (command.id !== SetRangeValuesMutation.id || options?.fromFormula !== true) return;
    const { cellValue } = command.params as Params;
    for (const line of Object.values(cellValue ?? {})) {
      for (const cell of Object.values(line ?? {})) {
        if (cell == null || !(cell.f || cell.si) || cell.v !== null) continue;
        delete cell.v;
        delete cell.t;
      }
    }
  });
  return () => seen.dispose();
}
