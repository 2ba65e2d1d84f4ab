// The person's selection as a script sees it: nothing on a tab that is not in front, and cell A1 where
// nothing has been selected yet. What the script itself put in front counts before it has landed.
import type { Area } from '../../engine/book.ts';
import type { Run } from '../run.ts';

const FIRST_CELL: Area = { row: 1, column: 1, rows: 1, columns: 1 };

/** The tab in front. */
export function activeTab(run: Run): number {
  return run.front()?.tab ?? run.world.book.activeTab();
}

/** The selected areas on a tab, in order of selection; none where another tab is in front. */
export function selectionOn(run: Run, tab: number): readonly Area[] {
  if (activeTab(run) !== tab) return [];
  const { tab: selected, areas } = run.front() ?? run.world.book.selection();
  return selected === tab && areas.length > 0 ? areas : [FIRST_CELL];
}
