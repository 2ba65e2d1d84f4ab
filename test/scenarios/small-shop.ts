// Nine rows of shop a with everything that makes rows hard to tell apart, set up, in grids that are only just big
// enough: what the sweeps over every call start from. No formulas, so that nothing has to be calculated.
import type { FileCell, FileTab, WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { openDesk, setUp } from '../support/desk.ts';
import { cutShop } from '../support/shops.ts';

export const STOCK = '商品管理';
export const FIRST_ROW = 4;
/** Below the header: live, live without key and its twin, never listed, live, to be sent, doubled (live, sent), sent. */
const KEPT = [1, 2, 3, 4, 5, 5, 7, 8, 10, 44, 45, 6];
export const LAST_ROW = KEPT.length;

function statusOf(line: readonly FileCell[]): FileCell {
  if (line[26] === true) return '発送済';
  if ((line[19] ?? null) !== null) return '発送待ち';
  return (line[12] ?? null) === null ? '未出品' : '出品中';
}

/** The nine rows as the seller has them, before set-up. */
export function smallShop(): WorkbookFile {
  const shop = cutShop('a', KEPT, 16);
  const tabs = shop.tabs.map((tab): FileTab => {
    const cells = tab.cells.map((line, at) =>
      at < 3
        ? line
        : line.map((cell, column): FileCell => {
            if (column === 0 && (at === 4 || at === 5)) return null;
            if (column === 13) return statusOf(line);
            return typeof cell === 'object' && cell !== null && 'f' in cell ? null : cell;
          }),
    );
    return { ...tab, cells };
  });
  return { ...shop, tabs };
}

/** Tabs of a thousand rows cut down to `rows`, those named in `heights` to theirs, so that some have to grow. */
export function shrunk(workbook: WorkbookFile, heights: Readonly<Record<string, number>> = {}): WorkbookFile {
  return {
    ...workbook,
    tabs: workbook.tabs.map((tab) => {
      if (tab.rows !== 1000) return tab;
      const rows = Math.max(heights[tab.name] ?? 30, tab.cells.length);
      const lower = (a1: string): string => a1.replace(/1000/g, String(rows));
      return {
        ...tab,
        rows,
        checkboxes: (tab.checkboxes ?? []).map(lower),
        lists: (tab.lists ?? []).map((list) => ({ ...list, a1: lower(list.a1) })),
        formats: (tab.formats ?? []).map((format) => ({ ...format, a1: lower(format.a1) })),
      };
    }),
  };
}

/** Set up and shrunk. */
export async function readyShop(heights: Readonly<Record<string, number>> = {}): Promise<WorkbookFile> {
  const desk = await openDesk(smallShop(), { settle: false });
  setUp(desk);
  const dump = shrunk(desk.host.dump(), heights);
  desk.close();
  return dump;
}
