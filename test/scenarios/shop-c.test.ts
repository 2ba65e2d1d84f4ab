// Shop c, what most sellers really keep: a tab per marketplace, no key, no status, dates typed as text, a line of
// totals, and a 「設定」 of their own. Rows move between the preview and the stop, and after it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReplyOf } from '../../src/app/protocol.ts';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { type Desk, openDesk, setUp } from '../support/desk.ts';
import { formulasInOwnTabs, ownCells, sellerPart, widthOf } from '../support/seller-part.ts';
import { shop } from '../support/shops.ts';
import { columnLetters, differences, recordsOf, tabOf } from '../support/workbook-cells.ts';

const TAB = 'メルカリ';

let desk: Desk;
let original: WorkbookFile;

beforeAll(async () => {
  desk = await openDesk(shop('c'));
  original = desk.host.dump();
});
afterAll(() => desk.close());

/** Product and cost together name a row of this shop. */
const nameAt = (row: number): string => {
  const line = tabOf(desk.host.dump(), TAB).cells[row - 1] ?? [];
  return `${line[1]} ${line[3]}`;
};

/** Marks by what their row is, so that it does not matter where it stands. */
function marks(): Map<string, string> {
  const own = ownCells(desk.host.dump(), original, TAB, 1);
  return new Map(
    [...own]
      .filter(([place]) => place.startsWith('停止 '))
      .map(([place, mark]) => [nameAt(Number(place.slice(3))), mark]),
  );
}

const open = (): ReplyOf<'open'>['desk'] => desk.ask<'open'>({ kind: 'open' }).desk;

describe('shop c', () => {
  let stopped: ReplyOf<'stop'>;
  const names: Record<string, string> = {};

  it('is set up with both markets and トメルID; their 設定 is left alone', () => {
    expect(setUp(desk).tables).toBe(2);
    const after = desk.host.dump();
    expect(after.tabs.map((tab) => tab.name)).toEqual(
      expect.arrayContaining(['設定', 'トメル 設定', 'トラブル']),
    );
    for (const name of ['メルカリ', 'ラクマ']) {
      const headers = tabOf(after, name).cells[0]?.slice(13);
      expect(headers).toEqual(['停止', '保留数', 'トラブルID', '緊急度', '次にやること', 'トメルID']);
    }
    expect(differences(sellerPart(original, original), sellerPart(after, original))).toEqual([]);
  });

  it('marks the right rows though they were sorted between preview and stop', () => {
    // Live, live, sent, live without a listing date, to be sent.
    for (const row of [2, 3, 4, 7, 11]) names[String(row)] = nameAt(row);
    desk.host.hand.select(TAB, ['A2:A4', 'A7', 'A11']);
    const { preview } = desk.ask<'previewStop'>({ kind: 'previewStop' });
    expect(preview.groups.map((group) => group.rows)).toEqual([2, 1, 1, 0, 1]);
    desk.host.hand.sort(TAB, { range: 'A1:M217', column: 4, ascending: true, headerRow: 1 });
    desk.host.hand.insertRows(TAB, 2, 1);
    stopped = desk.ask<'stop'>({ kind: 'stop', requestId: 'stop-0001', type: 'UNKNOWN', rows: preview.rows });
    expect(stopped.marked).toBe(4);
    expect(Object.fromEntries(marks())).toEqual({
      [names['2'] ?? '']: '要停止',
      [names['3'] ?? '']: '要停止',
      [names['7'] ?? '']: '停止中',
      [names['11'] ?? '']: '要停止',
    });
    const contacts = recordsOf(desk.host.dump(), '連絡する相手');
    expect(contacts).toHaveLength(2);
    expect(formulasInOwnTabs(desk.host.dump(), original)).toEqual([]);
    const ids = [...ownCells(desk.host.dump(), original, TAB, 1)].filter(([place]) =>
      place.startsWith('トメルID'),
    );
    expect(ids).toHaveLength(4);
  });

  it('a sort that leaves our columns behind heals at the next opening', () => {
    const before = marks();
    desk.host.hand.sort(TAB, { range: 'A3:M218', column: 2, ascending: false, headerRow: 0 });
    expect(marks()).not.toEqual(before);
    const { notes } = open();
    expect(marks()).toEqual(before);
    expect(notes.join()).toContain('直しました');
    expect(open().notes).toEqual([]);
  });

  it('rows inserted, moved and deleted elsewhere change nothing', () => {
    const before = marks();
    desk.host.hand.insertRows(TAB, 5, 3);
    desk.host.hand.moveRows(TAB, 40, 2, 12);
    desk.host.hand.sort(TAB, { column: 4, ascending: false, headerRow: 1 });
    expect(open().notes).toEqual([]);
    expect(marks()).toEqual(before);
  });

  it('a copied row is stopped too, because nobody can tell which is the one', () => {
    const before = marks();
    const { cells } = tabOf(desk.host.dump(), TAB);
    const from = cells.findIndex((line) => `${line[1]} ${line[3]}` === names['3']) + 1;
    const free = cells.length + 3;
    desk.host.hand.edit(TAB, `A${free}`, [cells[from - 1] ?? []]);
    open();
    const own = ownCells(desk.host.dump(), original, TAB, 1);
    expect(own.get(`停止 ${from}`)).toBe('要停止');
    expect(own.get(`停止 ${free}`)).toBe('要停止');
    desk.host.hand.deleteRows(TAB, free, 1);
    open();
    expect(marks()).toEqual(before);
  });

  it('a stopped row that is deleted is listed and not forgotten', () => {
    const { cells } = tabOf(desk.host.dump(), TAB);
    const row = cells.findIndex((line) => `${line[1]} ${line[3]}` === names['7']) + 1;
    const line = cells[row - 1] ?? [];
    desk.host.hand.deleteRows(TAB, row, 1);
    expect(open().notes.join()).toContain('1件');
    expect(marks().size).toBe(3);
    desk.host.hand.edit(TAB, `A${cells.length + 4}`, [line.slice(0, 13)]);
    expect(open().notes.join()).not.toContain('見つかりません');
    expect(marks().get(names['7'] ?? '')).toBe('停止中');
  });

  it('after the release our columns are blank but for トメルID', () => {
    desk.ask<'mistake'>({
      kind: 'mistake',
      requestId: 'mistake-01',
      incidentId: stopped.incident.id,
      reason: '',
    });
    const left = [...ownCells(desk.host.dump(), original, TAB, 1)].filter(
      ([place]) => !place.startsWith('トメルID'),
    );
    expect(left).toEqual([]);
    const width = widthOf(tabOf(original, TAB));
    expect(columnLetters(width + 1)).toBe('N');
  });
});
