// 「表で見る」: puts whole rows of one tab in front, for the eye only. Nothing is written.
import { workbook } from './platform.ts';
import { Refused } from './problem.ts';

/** Neighbours as one range: `5:7`. Rows 1-based. */
function spans(rows: readonly number[]): string[] {
  const found: { from: number; to: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last !== undefined && row <= last.to + 1) last.to = row;
    else found.push({ from: row, to: row });
  }
  return found.map(({ from, to }) => `${from}:${to}`);
}

export function selectRows(sheetId: number, tab: string, rows: readonly number[]): void {
  const sheet = workbook().getSheetById(sheetId);
  if (sheet === null) throw new Refused({ code: 'tabGone', tab });
  sheet.getRangeList(spans(rows)).activate();
}
