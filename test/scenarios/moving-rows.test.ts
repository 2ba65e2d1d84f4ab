// Rows that a seller adds, sorts, copies, deletes and edits, between the preview and the stop, and after it. What has come to
// match is offered, what has drifted is mended and said, what is gone is listed: nothing of it happens silently.
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FileCell, WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { tabOf } from '../support/workbook-cells.ts';
import { type NightDesk, nightDesk, refused } from './night-desk.ts';
import { readyTwoTabs, SALES, STOCK } from './two-tabs.ts';

/** 商品 on sale that is of the product in reach, from SKU to ステータス. */
const NEW_ROW: readonly FileCell[] = ['Z-1', '真鍮ピアス', 'L9', '彫金室', '', 3, '', 'ラクマ', '', '出品中'];
const HEALED = (rows: number): string => `印が記録とずれていた${rows}行を、記録のとおりに直しました。`;
const GONE = (rows: number): string =>
  `止めた商品のうち${rows}件が、表に見つかりません。「止めた商品」のタブで確かめてください。`;

let ready: WorkbookFile;
let desk: NightDesk;
beforeAll(async () => {
  ready = await readyTwoTabs();
});
beforeEach(async () => {
  desk = await nightDesk(ready);
});
afterEach(() => desk.close());

const lineOf = (tab: string, key: string): readonly FileCell[] =>
  tabOf(desk.host.dump(), tab).cells[desk.rowOf(tab, key) - 1] ?? [];

const STOPPED = [
  'A-1 要停止 T-002',
  'A-2 要停止 T-002',
  'A-3 要停止 T-002',
  'A-4 停止中 T-002',
  '- 要停止 T-002',
] as const;

const sorted = (marks: readonly string[]): readonly string[] => [...marks].sort();

describe('between the preview and the stop', () => {
  it.each([
    ['sorted with our columns', { column: 6, ascending: false, headerRow: 1 }],
    ['sorted without our columns', { range: 'A1:L7', column: 6, ascending: true, headerRow: 1 }],
  ] as const)('%s: the rows that were shown are stopped, wherever they stand', (_, how) => {
    const preview = desk.look(STOCK, ['A2']);
    desk.host.hand.sort(STOCK, how);
    expect(desk.stop(preview)).toMatchObject({ marked: 6, notes: [] });
    expect(sorted(desk.marks(STOCK))).toEqual(sorted(STOPPED));
    expect(desk.open().notes).toEqual([]);
  });

  it('a row inserted above and moved ones change nothing', () => {
    const preview = desk.look(STOCK, ['A2']);
    desk.host.hand.insertRows(STOCK, 2, 2);
    desk.host.hand.moveRows(STOCK, 8, 1, 4);
    expect(desk.stop(preview)).toMatchObject({ marked: 6, notes: [] });
    expect(sorted(desk.marks(STOCK))).toEqual(sorted(STOPPED));
  });

  it('a row that is added is not stopped unseen, but offered', () => {
    const preview = desk.look(STOCK, ['A2']);
    desk.host.hand.edit(STOCK, 'A8', [NEW_ROW]);
    const { incident } = desk.stop(preview);
    expect(desk.marks(STOCK)).toEqual(STOPPED);
    expect(desk.line(incident.id).grown).toBe(1);
  });

  it('a row that is copied is stopped together with its copy', () => {
    const preview = desk.look(STOCK, ['A2']);
    desk.host.hand.edit(STOCK, 'A8', [lineOf(STOCK, 'A-1').slice(0, 12)]);
    const { incident, marked } = desk.stop(preview);
    expect(marked).toBe(7);
    expect(desk.marks(STOCK)).toEqual([...STOPPED, 'A-1 要停止 T-002']);
    // Both listings are asked for, and each row is known by an id of its own.
    expect(
      desk.tasks(incident.id).filter((task) => task.key === 'A-1' && task.kind === 'listing'),
    ).toHaveLength(2);
    const ids = desk.records(STOCK).map((line) => line.トメルID);
    expect(new Set(ids.filter((id) => id !== null && id !== undefined)).size).toBe(3);
    const [first] = desk.tasks(incident.id).filter((task) => task.key === 'A-1' && task.kind === 'listing');
    if (first === undefined) throw new Error('No listing of A-1.');
    desk.record(first, '止めた');
    expect(desk.marks(STOCK).filter((mark) => mark.startsWith('A-1 停止中'))).toHaveLength(1);
  });

  it('a row that is deleted is said, the others are stopped', () => {
    const preview = desk.look(STOCK, ['A2']);
    desk.host.hand.deleteRows(STOCK, desk.rowOf(STOCK, 'A-3'), 1);
    const { marked, notes } = desk.stop(preview);
    expect(marked).toBe(5);
    expect(notes).toEqual(['確かめたあとで表から無くなった行が1行あります。その行には何もしていません。']);
  });

  it('with every starting row gone it is refused, and nothing is written', () => {
    const preview = desk.look(STOCK, ['A7']);
    desk.host.hand.deleteRows(STOCK, desk.rowOf(STOCK, 'B-1'), 1);
    const before = desk.host.dump();
    const { start, reach, rows } = preview;
    const stop = {
      kind: 'stop',
      requestId: 'gone-0001',
      type: 'UNKNOWN',
      rows: start,
      reach,
      reached: rows,
    } as const;
    expect(refused(desk.send(stop))).toBe('rowsGone');
    expect(desk.host.dump()).toEqual(before);
  });

  it('what was edited meanwhile counts as it stands now', () => {
    const preview = desk.look(STOCK, ['A2']);
    desk.host.hand.edit(STOCK, `J${desk.rowOf(STOCK, 'A-3')}`, [['停止中']]);
    desk.host.hand.edit(STOCK, `F${desk.rowOf(STOCK, 'A-1')}`, [[2]]);
    desk.host.hand.edit(STOCK, 'F6', [[4]]);
    const { incident } = desk.stop(preview);
    expect(desk.marks(STOCK)).toEqual(
      STOPPED.map((mark) => (mark.startsWith('A-3') ? 'A-3 停止中 T-002' : mark)),
    );
    expect(desk.tasks(incident.id).filter((task) => task.key === 'A-3')).toEqual([]);
    expect(desk.records(STOCK).map((line) => line.保留数)).toEqual([2, 2, 1, 4, 4, null]);
  });

  it('a row that got another key is said to be gone, and offered under its new one', () => {
    const preview = desk.look(STOCK, ['A2']);
    desk.host.hand.edit(STOCK, `A${desk.rowOf(STOCK, 'A-3')}`, [['A-33']]);
    const { incident, notes } = desk.stop(preview);
    expect(notes.join()).toContain('1行');
    const { list } = desk.ask<'previewGrown'>({ kind: 'previewGrown', incidentId: incident.id });
    expect(list.map((row) => [row.key, row.reach])).toEqual([['A-33', '同じ商品']]);
  });
});

describe('after the stop', () => {
  let id: string;
  beforeEach(() => {
    ({ id } = desk.stop(desk.look(STOCK, ['A2'])).incident);
    expect(desk.marks(STOCK)).toEqual(STOPPED);
    expect(desk.open()).toMatchObject({ notes: [], strayMarks: [] });
  });

  it('a sort with our columns leaves nothing to mend', () => {
    desk.host.hand.sort(STOCK, { column: 6, ascending: true, headerRow: 1 });
    expect(desk.open().notes).toEqual([]);
    expect(sorted(desk.marks(STOCK))).toEqual(sorted(STOPPED));
  });

  it('a sort that leaves our columns behind is mended, and said', () => {
    desk.host.hand.sort(STOCK, { range: 'A1:L7', column: 1, ascending: false, headerRow: 1 });
    expect(sorted(desk.marks(STOCK))).not.toEqual(sorted(STOPPED));
    const { notes } = desk.open();
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(/^印が記録とずれていた\d行を、記録のとおりに直しました。$/);
    expect(sorted(desk.marks(STOCK))).toEqual(sorted(STOPPED));
    expect(desk.open().notes).toEqual([]);
  });

  it('the transactions may be sorted as well', () => {
    desk.host.hand.sort(SALES, { column: 1, ascending: false, headerRow: 1 });
    expect(desk.open().notes).toEqual([]);
    expect(desk.marks(SALES)).toEqual(['T1 出さない T-002']);
    desk.host.hand.sort(SALES, { range: 'A1:J6', column: 1, ascending: true, headerRow: 1 });
    expect(desk.marks(SALES)).toEqual(['T5 出さない T-002']);
    expect(desk.open().notes).toEqual([HEALED(2)]);
    expect(desk.marks(SALES)).toEqual(['T1 出さない T-002']);
    desk.record(desk.task(id, { kind: 'box' }), '止めた');
    expect(desk.mistake(id).byHand).toEqual([{ label: '出してよい', count: 1 }]);
    desk.host.hand.sort(SALES, { range: 'A1:J6', column: 1, ascending: false, headerRow: 1 });
    desk.open();
    expect(desk.marks(SALES)).toEqual(['T1 出してよい T-002']);
  });

  it('a row that is added is offered, and taken in', () => {
    desk.host.hand.edit(STOCK, 'A8', [NEW_ROW]);
    expect(desk.line(id).grown).toBe(1);
    expect(desk.marks(STOCK)).toEqual(STOPPED);
    const { list, rows } = desk.ask<'previewGrown'>({ kind: 'previewGrown', incidentId: id });
    expect(list).toMatchObject([{ key: 'Z-1', group: 'toMark', reach: '同じ商品' }]);
    const added = desk.ask<'addGrown'>({ kind: 'addGrown', requestId: 'grown-001', incidentId: id, rows });
    expect(added).toMatchObject({ marked: 1, tasks: 1, contacts: 0, notes: [] });
    expect(desk.marks(STOCK)).toEqual([...STOPPED, 'Z-1 要停止 T-002']);
    expect(desk.line(id)).toMatchObject({ grown: 0, listingsOpen: 5 });
    const again = { kind: 'addGrown', requestId: 'grown-002', incidentId: id } as const;
    expect(refused(desk.send(again))).toBe('nothingGrown');
  });

  it('a copy under another key loses the mark that came with it, and is offered', () => {
    desk.host.hand.edit(STOCK, 'A8', [['A-77', ...lineOf(STOCK, 'A-1').slice(1)]]);
    expect(desk.marks(STOCK)).toEqual([...STOPPED, 'A-77 要停止 T-002']);
    const opened = desk.open();
    expect(opened).toMatchObject({ notes: [HEALED(1)], strayMarks: [] });
    expect(opened.incidents[0]).toMatchObject({ grown: 1 });
    expect(desk.marks(STOCK)).toEqual(STOPPED);
    desk.ask<'addGrown'>({ kind: 'addGrown', requestId: 'grown-001', incidentId: id });
    expect(desk.marks(STOCK)).toEqual([...STOPPED, 'A-77 要停止 T-002']);
    // Its listing is a task of its own: stopping the first does not stop the copy.
    desk.record(desk.task(id, { key: 'A-1', kind: 'listing' }), '止めた');
    expect(desk.marks(STOCK)[0]).toBe('A-1 停止中 T-002');
    expect(desk.marks(STOCK)[5]).toBe('A-77 要停止 T-002');
  });

  it('a copy with the same key is marked with it, and every command says that there are two', () => {
    desk.host.hand.edit(STOCK, 'A8', [lineOf(STOCK, 'A-1').slice(0, 12)]);
    desk.open();
    expect(desk.marks(STOCK)).toEqual([...STOPPED, 'A-1 要停止 T-002']);
    expect(desk.record(desk.task(id, { key: 'A-3' }), '止めた').notes).toEqual([
      'どの行か一つに決められないものが1件あります。当てはまりそうな行すべてに印を付けました。',
    ]);
    desk.host.hand.deleteRows(STOCK, 8, 1);
    expect(desk.open().notes).toEqual([]);
    expect(desk.record(desk.task(id, { key: 'A-2' }), '止めた').notes).toEqual([]);
  });

  it('a copy of the row without a key, トメルID and all, is marked with it', () => {
    const [, , , , , keyless = []] = tabOf(desk.host.dump(), STOCK).cells;
    desk.host.hand.edit(STOCK, 'A8', [keyless as FileCell[]]);
    desk.open();
    expect(desk.marks(STOCK)).toEqual([...STOPPED, '- 要停止 T-002']);
    expect(desk.record(desk.task(id, { key: 'A-3' }), '止めた').notes.join()).toContain('一つに決められない');
  });

  it('a row that is deleted is listed as gone, keeps its task, and is known again when it comes back', () => {
    const line = lineOf(STOCK, 'A-3');
    desk.host.hand.deleteRows(STOCK, desk.rowOf(STOCK, 'A-3'), 1);
    expect(desk.open().notes).toEqual([GONE(1)]);
    expect(desk.tasks(id).filter((task) => task.key === 'A-3')).toHaveLength(1);
    expect(desk.line(id)).toMatchObject({ listingsOpen: 4 });
    desk.host.hand.edit(STOCK, 'A20', [line.slice(0, 12)]);
    const { notes } = desk.open();
    expect(notes).toEqual([HEALED(1)]);
    expect(sorted(desk.marks(STOCK))).toEqual(sorted(STOPPED));
  });

  it('an edit of the piece itself changes no mark; another number of pieces is held, another key is gone and offered', () => {
    const row = desk.rowOf(STOCK, 'A-1');
    desk.host.hand.edit(STOCK, `B${row}`, [['真鍮ピアス しずく型', 'L1', '彫金室', '', 3]]);
    // Fewer pieces on the shelf: fewer are held, and that is brought to the cell.
    expect(desk.open().notes).toEqual([HEALED(1)]);
    expect(desk.marks(STOCK)).toEqual(STOPPED);
    expect(desk.records(STOCK)[0]?.保留数).toBe(3);
    desk.host.hand.edit(STOCK, `A${desk.rowOf(STOCK, 'A-3')}`, [['A-33']]);
    const opened = desk.open();
    expect(opened.notes).toEqual([HEALED(1), GONE(1)]);
    expect(opened.incidents[0]).toMatchObject({ grown: 1 });
    expect(desk.marks(STOCK)).toEqual(STOPPED.filter((mark) => !mark.startsWith('A-3')));
  });

  it('an order that comes in later is found, taken in, and its parcel stays', () => {
    const order = (id: string, key: string): readonly FileCell[] => [
      id,
      'ラクマ',
      key,
      1,
      'みどり',
      '',
      '1~2日で発送',
      '',
      '発送待ち',
    ];
    desk.host.hand.edit(SALES, 'A7', [order('T6', 'A-3'), order('T7', 'B-1')]);
    expect(desk.line(id).grown).toBe(1);
    const { list } = desk.ask<'previewGrown'>({ kind: 'previewGrown', incidentId: id });
    expect(list).toMatchObject([{ key: 'T6', tab: SALES, group: 'soldNotShipped', reach: '同じ商品' }]);
    const added = desk.ask<'addGrown'>({ kind: 'addGrown', requestId: 'grown-001', incidentId: id });
    expect(added).toMatchObject({ marked: 1, tasks: 1, contacts: 1 });
    expect(desk.marks(SALES)).toEqual(['T1 出さない T-002', 'T6 出さない T-002']);
    expect(desk.records('連絡する相手').at(-1)).toMatchObject({
      取引ID: 'T6',
      購入者: 'みどり',
      段階: '発送待ち',
    });
    expect(desk.records('トラブル')[0]).toMatchObject({ 連絡した: '0/4', 止めた: '0/7' });
    expect(desk.task(id, { kind: 'box', marketplace: 'ラクマ' })).toMatchObject({
      key: 'A-3',
      product: '真鍮ピアス',
    });
    expect(desk.line(id)).toMatchObject({ grown: 0, boxesOpen: 2 });
  });

  it('stopped goods that turn out to be sold are found: a buyer and a box on the hold that is there', () => {
    desk.host.hand.edit(STOCK, `J${desk.rowOf(STOCK, 'A-3')}`, [['発送待ち']]);
    expect(desk.line(id).grown).toBe(1);
    const added = desk.ask<'addGrown'>({ kind: 'addGrown', requestId: 'grown-001', incidentId: id });
    expect(added).toMatchObject({ marked: 0, tasks: 1, contacts: 1 });
    expect(desk.records('止めた商品').filter((hold) => hold.管理番号 === 'A-3')).toHaveLength(1);
    desk.record(desk.task(id, { key: 'A-3', kind: 'listing' }), '止めた');
    expect(desk.marks(STOCK)[2]).toBe('A-3 要停止 T-002');
    desk.record(desk.task(id, { key: 'A-3', kind: 'box' }), '止めた');
    expect(desk.marks(STOCK)[2]).toBe('A-3 停止中 T-002');
    expect(desk.line(id).grown).toBe(0);
  });
});
