// What makes a night hard: one piece on two marketplaces, a piece sold twice, goods that were down already, parcels.
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { FileCell, WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { openDesk, setUp } from '../support/desk.ts';
import { shop } from '../support/shops.ts';
import { type NightDesk, nightDesk, refused } from './night-desk.ts';
import { readyTwoTabs, SALES, STOCK, twoTabs } from './two-tabs.ts';

let desk: NightDesk;
afterEach(() => desk.close());

describe('one piece on two marketplaces in one cell', () => {
  let ready: WorkbookFile;
  beforeAll(async () => {
    const file = twoTabs();
    const [stock, sales] = file.tabs;
    if (stock === undefined || sales === undefined) throw new Error('A tab is missing.');
    const cells = stock.cells.map((line) =>
      line[0] === 'B-1' ? line.map((cell, at) => (at === 7 ? 'メルカリ/ヤフオク、ラクマ' : cell)) : line,
    );
    const plain = await openDesk({ ...file, tabs: [{ ...stock, cells }, sales] }, { settle: false });
    setUp(plain);
    ready = plain.host.dump();
    plain.close();
  });

  it('is one hold with a task each, and says 停止中 only after the last', async () => {
    desk = await nightDesk(ready);
    const { incident, marked } = desk.stopOnly(STOCK, ['A7']);
    expect(marked).toBe(1);
    expect(desk.records('止めた商品')).toHaveLength(1);
    const places = desk.tasks(incident.id).map((task) => task.marketplace);
    expect([...places].sort()).toEqual(['メルカリ', 'ヤフオク', 'ラクマ'].sort());
    for (const [done, place] of ['ラクマ', 'ヤフオク', 'メルカリ'].entries()) {
      expect(desk.marks(STOCK)).toEqual([`B-1 要停止 ${incident.id}`]);
      const { incident: after } = desk.record(desk.task(incident.id, { marketplace: place }), '止めた');
      expect(after).toMatchObject({ tasksDone: done + 1, listingsOpen: 2 - done });
    }
    expect(desk.marks(STOCK)).toEqual([`B-1 停止中 ${incident.id}`]);
  });

  it('sold on two of them: two buyers and two boxes, and the row is not stopped before both stay', async () => {
    desk = await nightDesk(ready);
    const { id } = desk.stopOnly(STOCK, ['A7']).incident;
    const sold = ['メルカリ', 'ラクマ'].map((place) => {
      const reply = desk.record(desk.task(id, { marketplace: place, kind: 'listing' }), '売れていた');
      expect(reply.notes).toEqual([
        '売れた相手を「連絡する相手」に入れ、「この箱を出さない」を作業に足しました。',
      ]);
      return reply.added;
    });
    expect(sold.flat().map((task) => [task.kind, task.marketplace, task.key])).toEqual([
      ['box', 'メルカリ', 'B-1'],
      ['box', 'ラクマ', 'B-1'],
    ]);
    expect(new Set(sold.flat().map((task) => task.id)).size).toBe(2);
    expect(
      desk.records('連絡する相手').map((one) => [one.販路, one.管理番号, one.段階, one.次にやること]),
    ).toEqual([
      ['メルカリ', 'B-1', '発送待ち', '箱を出さずに待つ'],
      ['ラクマ', 'B-1', '発送待ち', '箱を出さずに待つ'],
    ]);
    expect(desk.records('トラブル')).toMatchObject([{ 連絡した: '0/2', 止めた: '2/5' }]);
    // What is settled so is not taken back: buyer and box are there.
    const first = desk.task(id, { marketplace: 'メルカリ', kind: 'listing' });
    const again = { kind: 'recordTask', requestId: 'again-001', taskId: first.id } as const;
    expect(refused(desk.send({ ...again, outcome: null }))).toBe('taskSettled');
    expect(refused(desk.send({ ...again, outcome: '売れていた' }))).toBe('taskSettled');

    desk.record(desk.task(id, { marketplace: 'ヤフオク' }), '止めた');
    for (const [left, place] of ['メルカリ', 'ラクマ'].entries()) {
      expect(desk.marks(STOCK)).toEqual([`B-1 要停止 ${id}`]);
      expect(desk.records(STOCK).find((line) => line.SKU === 'B-1')?.次にやること).toBe('この箱を出さない');
      const reply = desk.record(desk.task(id, { marketplace: place, kind: 'box' }), '止めた');
      expect(reply.incident).toMatchObject({
        boxesOpen: 1 - left,
        statusLabel: left === 0 ? '発生' : '停止済み',
      });
    }
    expect(desk.marks(STOCK)).toEqual([`B-1 停止中 ${id}`]);
    // Back again: the boxes may go; what was sold is not listed anew.
    expect(desk.mistake(id).byHand).toEqual([
      { label: '再出品', count: 1 },
      { label: '出してよい', count: 2 },
    ]);
  });

  it('a box that had left is a parcel on its way, and nothing that is put back', async () => {
    desk = await nightDesk(ready);
    const { id } = desk.stopOnly(STOCK, ['A7']).incident;
    const [box] = desk.record(desk.task(id, { marketplace: 'メルカリ' }), '売れていた').added;
    if (box === undefined) throw new Error('No box was added.');
    desk.record(box, '止められない');
    expect(desk.line(id)).toMatchObject({ boxesOpen: 0 });
    expect(desk.records('連絡する相手')).toMatchObject([
      { 段階: '発送済み', 次にやること: '種別が決まるまで待つ' },
    ]);
    expect(desk.mistake(id).byHand).toEqual([]);
  });
});

const TWINS: readonly (readonly FileCell[])[] = [
  ['管理番号', '商品名', '仕入先', '出品日', '販売日', '発送'],
  ['P-1', '真鍮リング 送料込', '彫金室', { d: '2026-10-02T00:00:00+09:00' }, null, null],
  ['P-2', '銀のブローチ', '彫金室', { d: '2026-10-02T00:00:00+09:00' }, null, null],
];
const TWINS_ELSEWHERE: readonly (readonly FileCell[])[] = [
  TWINS[0] ?? [],
  ['ｐ‐1', '真鍮リング', '彫金室', { d: '2026-10-05T00:00:00+09:00' }, null, null],
  ['P-9', '真鍮リング', '別の店', null, null, null],
];

describe('the same key on two tabs', () => {
  let ready: WorkbookFile;
  beforeAll(async () => {
    const { tabs: _tabs, names: _names, ...book } = shop('c');
    const tab = (name: string, cells: readonly (readonly FileCell[])[]) => ({
      name,
      cells: cells.map((line) => [...line]),
      rows: 30,
      columns: 6,
    });
    const file = { ...book, tabs: [tab('メルカリ', TWINS), tab('ラクマ', TWINS_ELSEWHERE)] };
    const plain = await openDesk(file, { settle: false });
    expect(setUp(plain).tables).toBe(2);
    ready = plain.host.dump();
    plain.close();
  });

  it('both rows are held, each with its listing, though the titles differ', async () => {
    desk = await nightDesk(ready);
    const preview = desk.look('メルカリ', ['A2'], 'DESCRIPTION_ERROR');
    expect(preview.list.map((row) => [row.tab, row.row, row.reach])).toEqual([
      ['メルカリ', 2, '手で選んだ'],
      ['ラクマ', 2, '同じ管理番号'],
    ]);
    const { incident } = desk.stop(preview, 'DESCRIPTION_ERROR');
    expect(desk.tasks(incident.id).map((task) => task.marketplace)).toEqual(['メルカリ', 'ラクマ']);
    expect(desk.marks('メルカリ')).toEqual(['P-1 要停止 T-002']);
    expect(desk.marks('ラクマ')).toEqual(['ｐ‐1 要停止 T-002']);
    desk.record(desk.task(incident.id, { marketplace: 'ラクマ' }), '売れていた');
    desk.record(desk.task(incident.id, { kind: 'box' }), '止めた');
    // Sold on one, still on sale on the other: that is the one that must not go twice.
    expect(desk.marks('メルカリ')).toEqual(['P-1 要停止 T-002']);
    expect(desk.marks('ラクマ')).toEqual(['ｐ‐1 停止中 T-002']);
    expect(desk.line(incident.id)).toMatchObject({ listingsOpen: 1, minutes: null });
  });
});

describe('on a shop with its transactions apart', () => {
  let ready: WorkbookFile;
  beforeAll(async () => {
    ready = await readyTwoTabs();
  });

  it('a row that the seller had stopped gets no task, and is not put on sale again', async () => {
    desk = await nightDesk(ready);
    const { incident, marked } = desk.stop(desk.look(STOCK, ['A2']));
    expect(marked).toBe(6);
    expect(desk.tasks(incident.id).filter((task) => task.key === 'A-4')).toEqual([]);
    expect(desk.marks(STOCK)).toContain('A-4 停止中 T-002');
    for (const task of desk.tasks(incident.id)) desk.record(task, '止めた');
    desk.mistake(incident.id);
    expect(desk.marks(STOCK)).toEqual([]);
    const { tasks, open } = desk.reverse(incident.id);
    expect(open).toBe(6);
    expect(tasks.map((task) => `${task.reverse} ${task.key}`).sort()).toEqual(
      [
        '公開し直す A-1',
        '再出品 A-2',
        '公開し直す A-3',
        '公開し直す ',
        '出してよい A-1',
        '再開の連絡 ',
      ].sort(),
    );
  });

  it('a parcel may leave after まちがいでした, and its row says so until that is ticked', async () => {
    desk = await nightDesk(ready);
    const { id } = desk.stopOnly(SALES, ['A2:A6']).incident;
    expect(desk.marks(SALES)).toEqual(['T1 出さない T-002', 'T4 出さない T-002', 'T5 出さない T-002']);
    const boxes = desk.tasks(id).filter((task) => task.kind === 'box');
    expect(boxes.map((task) => task.key)).toEqual(['A-1', 'B-1', 'A-2']);
    const [first, second] = boxes;
    if (first === undefined || second === undefined) throw new Error('Too few boxes.');
    desk.record(first, '止めた');
    expect(desk.mistake(id).byHand).toEqual([{ label: '出してよい', count: 1 }]);
    // Nobody had kept the other parcels back: nothing has to be said of them.
    expect(desk.marks(SALES)).toEqual(['T1 出してよい T-002']);
    desk.host.wait('PT9H');
    expect(desk.open().notes).toEqual([]);
    expect(desk.marks(SALES)).toEqual(['T1 出してよい T-002']);
    expect(desk.line(id)).toMatchObject({ reverseOpen: 1, statusLabel: 'まちがい' });
    desk.tick(first);
    expect(desk.marks(SALES)).toEqual([]);
    expect(desk.open().incidents).toEqual([]);
    // A slip of the finger is taken back, and the row says it again.
    desk.tick(first, false);
    expect(desk.marks(SALES)).toEqual(['T1 出してよい T-002']);
    expect(
      refused(desk.send({ kind: 'recordReverse', requestId: 'never-01', taskId: second.id, done: true })),
    ).toBe('notToReverse');
  });

  it.each([
    [STOCK, 'M7', '停止', 'B-1 要停止 T-002'],
    [SALES, 'K6', '出さない', 'T5 出さない T-002'],
  ] as const)(
    'a mark typed by hand on %s is listed, and becomes a real stop',
    async (tab, place, typed, marked) => {
      desk = await nightDesk(ready);
      desk.host.hand.edit(tab, place, [[typed]]);
      const { strayMarks, strayRows } = desk.open();
      expect(strayMarks).toEqual([`${tab}!${place}`]);
      expect(strayRows).toHaveLength(1);
      const { preview } = desk.ask<'previewStop'>({ kind: 'previewStop', rows: strayRows, type: 'UNKNOWN' });
      expect(preview.start).toEqual(strayRows);
      desk.ask<'stop'>({ kind: 'stop', requestId: 'adopt-001', type: 'UNKNOWN', rows: preview.start });
      expect(desk.marks(tab)).toEqual([marked]);
      expect(desk.open()).toMatchObject({ strayMarks: [], strayRows: [], notes: [] });
      expect(desk.tasks('T-002')).toHaveLength(1);
    },
  );

  it('next step and counts in the tab are those that the screen tells', async () => {
    desk = await nightDesk(ready);
    const { incident } = desk.stop(desk.look(STOCK, ['A2']));
    const inTab = (): string => String(desk.records('トラブル')[0]?.次にやること);
    expect(inTab()).toBe(incident.next);
    const steps: string[] = [];
    const kinds = ['listing', 'outsourcer', 'box'];
    const inTurn = [...desk.tasks(incident.id)].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
    for (const task of inTurn) {
      const { incident: after } = desk.record(
        task,
        task.marketplace === 'ヤフオク' ? '売れてから見る' : '止めた',
      );
      steps.push(after.next);
      expect(inTab()).toBe(after.next);
    }
    expect(steps).toContain('外注先に止める連絡をする');
    expect(steps).toContain('箱を出さないように分けておく');
    expect(steps.at(-1)).toBe('どの取引の連絡かを選ぶ');
  });
});
