// Makes the tabs that Tomeru owns, and finds those that are there. A tab is ours if its header row is ours,
// under any name; a tab of our name that is not ours is left alone.
import { type CellIn, type CellOut, cellText, textOf } from './cell.ts';
import { type Sheet, writeBlock } from './grid.ts';
import { guardTab } from './guard-tab.ts';
import { workbook } from './platform.ts';
import { SPARE_ROWS, seedCells } from './seed-rows.ts';
import { dressBare, dressTab } from './tab-looks.ts';
import type { TabShape } from './table.ts';

/** The first of the new tabs has this name until it has its headers; so a blank tab of the seller's is never taken for ours. */
const WORKING_NAME = 'トメル 準備中';

/** A first row into which the headers have not been written whole. */
export const isUnfinished = (head: readonly CellIn[]): boolean =>
  head.some((cell) => textOf(cell) === WORKING_NAME);

/** Headers in any order, since a person may have moved one. */
export const isShape = (shape: TabShape, head: readonly CellIn[]): boolean => {
  const found = new Set(head.map(textOf));
  return !isUnfinished(head) && shape.headers.every((header) => found.has(header));
};

export type TabHead = { readonly sheet: Sheet; readonly id: number; readonly head: readonly CellIn[] };

/** First row of every tab but those in `known`: one read a tab. */
export function tabHeads(known: ReadonlySet<number>): readonly TabHead[] {
  return workbook()
    .getSheets()
    .map((sheet) => ({ sheet, id: sheet.getSheetId() }))
    .filter(({ id }) => !known.has(id))
    .map(({ sheet, id }) => ({
      sheet,
      id,
      head: (sheet.getRange('1:1').getValues() as CellIn[][])[0] ?? [],
    }));
}

const isTaken = (name: string): boolean => workbook().getSheetByName(name) !== null;

/** Our name, or one with トメル in front where the seller has a tab of that name. */
function freeName(tab: string): string {
  const candidates = [tab, `トメル ${tab}`];
  for (let copy = 2; ; copy += 1) {
    const free = candidates.find((name) => !isTaken(name));
    if (free !== undefined) return free;
    candidates.push(`トメル ${tab} ${copy}`);
  }
}

/** A name that `freeName` may have given. */
const mayBeCalled = (tab: string, name: string): boolean =>
  name === tab || name === `トメル ${tab}` || new RegExp(`^トメル ${tab} \\d+$`).test(name);

/** `isNew`: made by this execution, so that nothing has to be looked for in it. */
type Bare = { readonly sheet: Sheet; readonly width: number; readonly isNew: boolean };

/** Columns of a new tab of Google's. */
const NEW_TAB_COLUMNS = 26;

/** A tab with the looks that all of ours share and no headers: what a set-up that died has left of it, or a new one. */
function bareTab(columns: number): Bare & { readonly place: number } {
  const sheets = workbook().getSheets();
  const left = workbook().getSheetByName(WORKING_NAME);
  const sheet = left ?? workbook().insertSheet(WORKING_NAME, sheets.length);
  const had = left === null ? NEW_TAB_COLUMNS : left.getMaxColumns();
  if (had < columns) sheet.insertColumnsAfter(had, columns - had);
  const width = Math.max(had, columns);
  dressBare(sheet, WORKING_NAME, width);
  const id = sheet.getSheetId();
  const place = left === null ? sheets.length : sheets.findIndex((one) => one.getSheetId() === id);
  return { sheet, width, isNew: left === null, place };
}

/** Rows of a new tab of Google's. */
const NEW_TAB_ROWS = 1000;

/** The standard rows of a tab that has some, and the blank rows below them cut: the tab is read to its foot at every opening. */
function seed({ sheet, isNew }: Bare, shape: TabShape): void {
  const cells = seedCells(shape.tab);
  if (cells.length === 0) return;
  writeBlock(sheet, 2, 1, cells);
  const height = isNew ? NEW_TAB_ROWS : sheet.getMaxRows();
  const foot = 1 + cells.length + SPARE_ROWS;
  if (height > foot) sheet.deleteRows(foot + 1, height - foot);
}

/**
 * Headers come last, over the whole row: a tab that has them all is dressed and has its standard rows, however a write of them
 * was torn.
 */
function dressAndHead(bare: Bare, shape: TabShape): void {
  const { sheet, width, isNew } = bare;
  dressTab(sheet, shape);
  seed(bare, shape);
  guardTab(sheet, shape, (header) => shape.headers.indexOf(header) + 1, isNew);
  const headers = shape.headers.map((header) => cellText(header));
  const rest = Array.from({ length: Math.max(0, width - headers.length) }, (): CellOut => '');
  writeBlock(sheet, 1, 1, [[...headers, ...rest]]);
}

/** Copies of the bare tab that a set-up which died has left without their headers. */
const halfMadeTabs = (heads: readonly TabHead[]): readonly (Bare & { readonly name: string })[] =>
  heads
    .filter(({ head }) => isUnfinished(head))
    .map(({ sheet, head }) => ({ sheet, width: head.length, isNew: false, name: sheet.getName() }))
    .filter(({ name }) => name !== WORKING_NAME);

/**
 * Makes these tabs behind the seller's, in this order. All but the last are copies of one bare tab, which becomes the
 * last; each bears the working name in its first row until its headers stand there, so that one left half made is known.
 */
function makeTabs(shapes: readonly TabShape[], heads: readonly TabHead[]): ReadonlyMap<TabShape, Sheet> {
  const bare = bareTab(Math.max(...shapes.map((shape) => shape.headers.length)));
  const halfMade = halfMadeTabs(heads);
  const made = new Map<TabShape, Sheet>();
  let { place } = bare;
  const copyFor = (shape: TabShape): Bare => {
    const sheet = workbook().insertSheet(freeName(shape.tab), place, { template: bare.sheet });
    place += 1;
    return { sheet, width: bare.width, isNew: true };
  };
  for (const shape of shapes.slice(0, -1)) {
    const tab = halfMade.find(({ name }) => mayBeCalled(shape.tab, name)) ?? copyFor(shape);
    dressAndHead(tab, shape);
    made.set(shape, tab.sheet);
  }
  for (const shape of shapes.slice(-1)) {
    dressAndHead(bare, shape);
    bare.sheet.setName(freeName(shape.tab));
    made.set(shape, bare.sheet);
  }
  return made;
}

export type OwnedTab = {
  readonly shape: TabShape;
  readonly sheet: Sheet;
  readonly id: number;
  readonly made: boolean;
};

/** A tab for each shape, made where it is missing. `idOf` gives the one that 設定 knows, `heads` are the other tabs. */
export function ensureTabs(
  shapes: readonly TabShape[],
  idOf: (shape: TabShape) => number | undefined,
  heads: readonly TabHead[],
): readonly OwnedTab[] {
  const working = workbook().getSheetByName(WORKING_NAME)?.getSheetId();
  const found = new Map<TabShape, { readonly sheet: Sheet; readonly made: boolean }>();
  for (const shape of shapes) {
    const id = idOf(shape);
    const known = id === undefined ? null : workbook().getSheetById(id);
    const other = heads.find(({ head }) => isShape(shape, head));
    const sheet = known ?? other?.sheet;
    if (sheet === undefined) continue;
    const named = sheet.getSheetId() !== working;
    if (!named) sheet.setName(freeName(shape.tab));
    found.set(shape, { sheet, made: !named });
  }
  const missing = shapes.filter((shape) => !found.has(shape));
  if (missing.length > 0) {
    makeTabs(missing, heads).forEach((sheet, shape) => {
      found.set(shape, { sheet, made: true });
    });
  }
  return shapes.reduce<OwnedTab[]>((all, shape) => {
    const one = found.get(shape);
    return one === undefined ? all : all.concat({ shape, ...one, id: one.sheet.getSheetId() });
  }, []);
}
