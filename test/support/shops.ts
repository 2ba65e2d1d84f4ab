// The demo shops as workbook files, whole or cut down to a few rows, so that a sweep over every call stays short.
import { readFileSync } from 'node:fs';
import type { FileCell, FileTab, WorkbookFile } from '../../src/workbench/workbook-file.ts';

export type ShopName = 'a' | 'b' | 'c';

export const shop = (name: ShopName): WorkbookFile =>
  JSON.parse(
    readFileSync(new URL(`../../src/workbench/shops/shop-${name}.workbook.json`, import.meta.url), 'utf8'),
  );

const REFERENCE = /(\$?[A-Z]{1,2}\$?)(\d+)/g;

/** The tab with only these rows (1-based), formulas and ranges following them; `rows` is the height of the new grid. */
export function cutTab(tab: FileTab, kept: readonly number[], rows: number): FileTab {
  const moved = (row: number): number =>
    Math.max(1, kept.filter((one) => one <= row).length + (row > 900 ? rows - kept.length : 0));
  const follow = (text: string): string =>
    text.replace(REFERENCE, (_, column: string, row: string) => `${column}${moved(Number(row))}`);
  const cell = (one: FileCell): FileCell =>
    typeof one === 'object' && one !== null && 'f' in one ? { f: follow(one.f) } : one;
  return {
    ...tab,
    rows,
    cells: kept.map((row) => (tab.cells[row - 1] ?? []).map(cell)),
    ...(tab.checkboxes ? { checkboxes: tab.checkboxes.map(follow) } : {}),
    ...(tab.formats ? { formats: tab.formats.map((one) => ({ ...one, a1: follow(one.a1) })) } : {}),
    ...(tab.rules ? { rules: tab.rules.map((one) => ({ ...one, a1: follow(one.a1) })) } : {}),
    ...(tab.filter ? { filter: follow(tab.filter) } : {}),
  };
}

/** The first tab of a shop cut down; the others stay as they are. */
export function cutShop(name: ShopName, kept: readonly number[], rows: number): WorkbookFile {
  const whole = shop(name);
  return { ...whole, tabs: whole.tabs.map((tab, at) => (at === 0 ? cutTab(tab, kept, rows) : tab)) };
}
