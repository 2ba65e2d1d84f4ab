// What holds in every night, whatever happens in it: nothing of the seller's moves, no mark promises more than a person has
// done, no text is broken, and at the end nothing is left.
import { expect } from 'vitest';
import type { FileCell, WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { formulasInOwnTabs, ownCells, sellerPart } from '../support/seller-part.ts';
import { differences, recordsOf } from '../support/workbook-cells.ts';
import { first, type Night } from './played-night.ts';

/** Where the headers of the seller's tab stand: shop a has a title above them. */
const headerRowOf = (tab: string): number => (tab === '商品管理' ? 3 : 1);

/** Our cells on a tab of the seller's, `header row` → text; トメルIDs left out. */
export const marksOn = (night: Night, dump: WorkbookFile, tab: string): Map<string, string> =>
  new Map(
    [...ownCells(dump, night.original, tab, headerRowOf(tab))].filter(
      ([place]) => !place.startsWith('トメルID'),
    ),
  );

/** Every cell of ours on the seller's tabs, as `tab: header row text`. */
export const allMarks = (night: Night, dump: WorkbookFile): readonly string[] =>
  night.tabs.flatMap((tab) =>
    [...marksOn(night, dump, tab)].map(([place, cell]) => `${tab}: ${place} ${cell}`),
  );

type Ref = { readonly sheetId: number; readonly key: string; readonly ownId: string };
type Line = Readonly<Record<string, FileCell>>;

/** The line of the seller's tab that a record of 止めた商品 is about, by its key or its トメルID. */
function lineOf(night: Night, dump: WorkbookFile, hold: Line): { readonly tab: string; readonly line: Line } {
  const ref = JSON.parse(String(hold.行の目印)) as Ref;
  const tab = night.tabs[ref.sheetId] ?? '';
  const naming = ref.key === '' ? 'トメルID' : tab === '取引一覧' ? '取引番号' : 'SKU';
  const wanted = ref.key === '' ? ref.ownId : ref.key;
  return { tab, line: first(recordsOf(dump, tab).filter((one) => one[naming] === wanted)) };
}

export type Stopped = {
  /** Rows that say 停止中. */
  readonly stopped: number;
  /** Rows that say 要停止. */
  readonly toStop: number;
  /** Rows that say 停止中 although a listing, a booked upload or a box of theirs is not dealt with, and the other way round. */
  readonly faults: readonly string[];
};

/** Holds what the marks of the goods say against what a person has ticked in 停止作業. */
export function stoppedRows(night: Night, dump: WorkbookFile): Stopped {
  const tasks = recordsOf(dump, '停止作業');
  const faults: string[] = [];
  const marks = { 停止中: new Set<Line>(), 要停止: new Set<Line>() };
  for (const hold of recordsOf(dump, '止めた商品')) {
    if (hold.状態 !== '保留中' && hold.状態 !== '一部再開') continue;
    const { tab, line } = lineOf(night, dump, hold);
    if (tab === '取引一覧') {
      if (line.発送停止 !== '出さない') faults.push(`${hold.保留ID}: ${line.発送停止}`);
      continue;
    }
    const open = tasks.filter((task) => task.保留ID === hold.保留ID && task.済 !== true).length;
    const mark = open > 0 ? '要停止' : '停止中';
    if (line.停止 !== mark) faults.push(`${hold.保留ID}: ${line.停止}, ${open} open`);
    marks[mark].add(line);
  }
  return { stopped: marks.停止中.size, toStop: marks.要停止.size, faults };
}

/** What no text for a person may look like: unfilled places, blanks where a name belongs, a value that is none. */
const BROKEN = [
  /undefined|null|NaN|\[object/,
  /「\s*」/,
  /^様/m,
  /、、|。。/,
  /[ 　]+$/m,
  /\n\n\n/,
  /^\s|\s$/,
];

/** Texts of 連絡文ログ that look broken. `{{` counts too, unless a nickname of this shop looks so. */
export const brokenDrafts = (dump: WorkbookFile, nicknames: readonly string[] = []): readonly string[] =>
  recordsOf(dump, '連絡文ログ')
    .map((draft) => nicknames.reduce((text, name) => text.replaceAll(name, ''), String(draft.文面 ?? '')))
    .filter((text) => text === '' || text.includes('{{') || BROKEN.some((pattern) => pattern.test(text)));

/** What holds in every night: nothing of the seller's moves, no mark promises too much, nothing is left at the end. */
export function expectNight(night: Night): void {
  const { original } = night;
  expect(night.exit).toBe(0);
  const cells = (part: ReadonlyMap<string, string>): Map<string, string> =>
    new Map([...part].filter(([place]) => place.includes('!')));
  const theirs = sellerPart(night.dump('before'), original);
  expect(differences(cells(sellerPart(original, original)), cells(theirs))).toEqual([]);
  expect(night.dumps.length).toBeGreaterThan(4);
  for (const [which, dump] of night.dumps) {
    expect(differences(theirs, sellerPart(dump, original)), which).toEqual([]);
    expect(formulasInOwnTabs(dump, original), which).toEqual([]);
    expect(stoppedRows(night, dump).faults, which).toEqual([]);
    expect(brokenDrafts(dump, night.name.endsWith('b') ? ['{{nick}}'] : []), which).toEqual([]);
  }
  expect(stoppedRows(night, night.dump('stopped')).toStop).toBeGreaterThan(0);
  expect(allMarks(night, night.dump('before'))).toEqual([]);
  expect(allMarks(night, night.dump('end'))).toEqual([]);
  const tasks = recordsOf(night.dump('end'), '停止作業');
  expect(tasks.filter((task) => task.済 !== true)).toEqual([]);
  // What a person really stopped is put back, and nothing else.
  expect(tasks.filter((task) => task.再開済 !== (task.結果 === '止めた'))).toEqual([]);
  expect(
    recordsOf(night.dump('end'), '操作記録').filter(({ したこと }) => /「\s*」/.test(String(したこと))),
  ).toEqual([]);
  const { workbook } = JSON.parse(night.text);
  expect(workbook).toBe(`../../../src/workbench/shops/shop-${night.name.slice(2)}.workbook.json`);
  // Asked by what came back: no id of a record, no トメルID, no token of a row is written out.
  expect(night.text).not.toMatch(/"(?:T-\d|[HSCM]\d+-|R\d+-|\d\|[kf]\|)/);
}
