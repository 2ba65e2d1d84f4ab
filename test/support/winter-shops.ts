// The demo shops in another season: every date of theirs moved by whole days, so that their orders wait on 28 December.
import type { FileCell, WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { type ShopName, shop } from './shops.ts';

const DAY = 86_400_000;
/** From 20 November to 28 December. */
const DAYS = 38;

const JAPAN = 9 * 3_600_000;

const later = (moment: string): string =>
  `${new Date(Date.parse(moment) + DAYS * DAY + JAPAN).toISOString().slice(0, 19)}+09:00`;

/** 11/18 as sellers type it, of the year of the shop. */
function laterText(cell: string): string {
  const found = /^(\d{1,2})\/(\d{1,2})$/.exec(cell);
  if (found === null) return cell;
  const [, month, day] = /^\d+-0?(\d+)-0?(\d+)T/.exec(
    later(`2026-${String(found[1]).padStart(2, '0')}-${String(found[2]).padStart(2, '0')}T00:00:00+09:00`),
  ) ?? ['', '', ''];
  return `${month}/${day}`;
}

function laterCell(cell: FileCell): FileCell {
  if (typeof cell === 'string') return laterText(cell);
  return typeof cell === 'object' && cell !== null && 'd' in cell ? { d: later(cell.d) } : cell;
}

/** `time` of 28 December. */
export function winterShopFile(name: ShopName, time = '11:00'): WorkbookFile {
  const whole = shop(name);
  return {
    ...whole,
    now: `2026-12-28T${time}:00+09:00`,
    tabs: whole.tabs.map((tab) => ({ ...tab, cells: tab.cells.map((row) => row.map(laterCell)) })),
  };
}
