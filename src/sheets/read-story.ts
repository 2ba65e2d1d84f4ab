// What the log tells of one trouble, line by line: when, who, what was done. For a page that is printed.
import type { Told } from '../app/outage-report.ts';
import { instantOf } from '../domain/instant.ts';
import { type CellIn, textOf } from './cell.ts';
import { columnName, type Sheet } from './grid.ts';
import { operationLogTab } from './tables/plain-tabs.ts';

const at = (header: string): number => operationLogTab.headers.indexOf(header);
const OPERATION = at('操作番号');

/** Oldest first. One read. What is not committed, and a person's own lines, tell nothing. */
export function readStory(sheet: Sheet, incidentId: string, applied: number): readonly Told[] {
  const values = sheet.getRange(`A:${columnName(OPERATION + 1)}`).getValues() as CellIn[][];
  const story: Told[] = [];
  for (const cells of values.slice(1)) {
    const operation = cells[OPERATION];
    const said = textOf(cells[at('したこと')]);
    const when = instantOf(cells[at('日時')]);
    if (typeof operation !== 'number' || operation > applied || said === '' || when === undefined) continue;
    if (textOf(cells[at('トラブルID')]) !== incidentId) continue;
    story.push({ at: when, who: textOf(cells[at('担当')]), said });
  }
  return story;
}
