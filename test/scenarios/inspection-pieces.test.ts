// Five pieces of one row judged in four ways: only what has passed may be sold, at every step, in the mark, in 保留数 and in a
// cell with TOMERU_SELLABLE. What is thrown away is never listed again.
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { columnLetters, tabOf } from '../support/workbook-cells.ts';
import { type InspectionDesk, inspectionDesk, named, standing } from './inspection-desk.ts';
import { readyTwoTabs, SALES, STOCK } from './two-tabs.ts';

let ready: WorkbookFile;
let desk: InspectionDesk;
beforeAll(async () => {
  ready = await readyTwoTabs();
});
beforeEach(async () => {
  desk = await inspectionDesk(ready);
});
afterEach(() => desk.close());

const recordOf = (tab: string, header: string, value: string) =>
  desk.records(tab).find((line) => line[header] === value) ?? {};

/** One row of goods, stopped for good and being looked at. */
function inspecting(area: string): string {
  const { id } = desk.stopOnly(STOCK, [area], 'PARTIAL_DEFECT').incident;
  desk.contain(id);
  desk.begin(id);
  return id;
}

describe('five pieces: two good, one to be put right, one to be described anew, one bad', () => {
  const judged = (id: string): void => {
    desk.count(
      desk.lineOf(id, { key: 'A-1' }),
      { passed: 2, rework: 1, reworded: 1, failed: 1 },
      { defects: ['ゆるみ'], disposition: 'SCRAP', newText: '留め具は弱めです' },
    );
  };

  it('the line adds up, its verdict is that of the worst, and nothing is free yet', () => {
    const id = inspecting('A2');
    expect(standing(desk, 'A-1')).toBe('再検品中 5');
    judged(id);
    expect(desk.records('検品')[0]).toMatchObject({
      見る数: 5,
      合格: 2,
      手直し: 1,
      説明変更: 1,
      不合格: 1,
      残り: 0,
      判定: '基準未達',
      処置: '廃棄',
      状態: '完了',
    });
    expect(standing(desk, 'A-1')).toBe('手直し中 5');
    const preview = desk.preview(id);
    expect(named(preview.ready)).toEqual(['A-1 2']);
    expect(named(preview.textFirst)).toEqual(['A-1 1']);
    expect(named(preview.notYet)).toEqual(['A-1 1 手直し後の検品がまだ']);
    expect(named(preview.toEnd)).toEqual(['A-1 1 廃棄']);
    expect(preview).toMatchObject({ rows: 1, pieces: 2 });
  });

  it('each piece comes back, or goes, in its own way; the cell agrees at every step', async () => {
    const headers = (tabOf(desk.host.dump(), STOCK).cells[0] ?? []).map(String);
    const letter = (header: string): string => columnLetters(headers.indexOf(header) + 1);
    const [stock, held] = [letter('在庫数'), letter('保留数')];
    desk.host.hand.formula(SALES, 'A30', `=TOMERU_SELLABLE('${STOCK}'!${stock}2,'${STOCK}'!${held}2,0)`);
    const sellable = (): Promise<unknown> => desk.host.hand.calculated(SALES, 'A30');
    const id = inspecting('A2');
    judged(id);
    expect(await sellable()).toBe(0);

    expect(desk.restart(id)).toMatchObject({
      rows: 1,
      pieces: 2,
      byHand: [{ label: '公開し直す', count: 1 }],
    });
    expect(standing(desk, 'A-1')).toBe('3');
    expect(recordOf(STOCK, 'SKU', 'A-1')).toMatchObject({ 次にやること: '3個は売らない', トラブルID: id });
    expect(recordOf('止めた商品', '管理番号', 'A-1')).toMatchObject({
      止めた数: 5,
      再開した数: 2,
      残り: 3,
    });
    expect(await sellable()).toBe(2);
    // The supplier hears nothing as long as a piece is undecided.
    expect(desk.reverse(id).tasks.map((task) => task.kind)).toEqual(['listing']);
    expect(desk.refusedPress<'restart'>({ kind: 'restart', incidentId: id }).code).toBe('nothingReady');

    // The text is changed, but the listing of the first two is not up again.
    const [reworded] = desk.preview(id).textFirst;
    const lines = reworded?.lines ?? [];
    desk.press<'textChanged'>({ kind: 'textChanged', incidentId: id, lines, done: true });
    expect(desk.refusedPress<'restart'>({ kind: 'restart', incidentId: id }).code).toBe('nothingReady');
    expect(named(desk.preview(id).notYet)).toEqual([
      'A-1 2 手直し後の検品がまだ、前の分をまだ出し直していない',
    ]);
    expect(desk.putBack(id)).toBe(1);
    expect(desk.restart(id)).toMatchObject({ rows: 1, pieces: 1 });
    expect([standing(desk, 'A-1'), await sellable()]).toEqual(['2', 3]);

    expect(desk.press<'endPieces'>({ kind: 'endPieces', incidentId: id })).toMatchObject({ pieces: 1 });
    // The seller's stock still counts it.
    expect([standing(desk, 'A-1'), await sellable()]).toEqual(['2', 3]);
    desk.host.hand.edit(STOCK, `${stock}2`, [[4]]);
    desk.open();
    expect([standing(desk, 'A-1'), await sellable()]).toEqual(['1', 3]);

    desk.again(id, 'REWORK');
    expect(desk.lineOf(id, { round: 2 })).toMatchObject({ quantity: 1, left: 1, isRework: true });
    expect(desk.refusedPress<'restart'>({ kind: 'restart', incidentId: id }).code).toBe('nothingReady');
    desk.judge(desk.lineOf(id, { round: 2 }), 'YES');
    expect(desk.restart(id)).toMatchObject({ rows: 1, pieces: 1 });
    expect([standing(desk, 'A-1'), await sellable()]).toEqual(['', 4]);
    expect(desk.reverse(id).tasks.map((task) => [task.kind, task.reverseDone])).toEqual([
      ['supplier', false],
      ['listing', true],
    ]);
    expect(recordOf('止めた商品', '管理番号', 'A-1')).toMatchObject({
      状態: '解除',
      止めた数: 5,
      再開した数: 4,
      残り: 0,
    });
    expect(recordOf('トラブル', 'トラブルID', id)).toMatchObject({ 終わり方: '解決', 再開した: '1/1' });
  });

  it('a second look that fails keeps the piece back; the first line stays as it is', () => {
    const id = inspecting('A2');
    judged(id);
    const first = desk.lineOf(id, { round: 1 });
    desk.again(id, 'REWORK');
    desk.judge(desk.lineOf(id, { round: 2 }), 'NO', { disposition: 'RETURN_TO_VENDOR' });
    expect(desk.lineOf(id, { round: 1 })).toEqual(first);
    expect(named(desk.preview(id).toEnd)).toEqual(['A-1 2 仕入先へ返す']);
    const anew = { passed: 5, rework: 0, reworded: 0, failed: 0 };
    for (const change of [{ answer: 'YES' }, { note: 'やはり' }, { found: anew }] as const)
      expect(
        desk.refusedPress<'recordInspection'>({
          kind: 'recordInspection',
          inspectionId: first.id,
          ...change,
        }).code,
      ).toBe('inspectionFinished');
    expect(
      desk.refusedPress<'inspectAgain'>({ kind: 'inspectAgain', incidentId: id, what: 'REWORK' }).code,
    ).toBe('nothingToInspectAgain');
  });
});

describe('goods that are not sold any more', () => {
  it('stay 売れない after 廃棄, when the trouble is over, and are never listed again', () => {
    const { id } = desk.stopOnly(STOCK, ['A2:A3'], 'PARTIAL_DEFECT').incident;
    desk.contain(id);
    desk.begin(id);
    desk.judge(desk.lineOf(id, { key: 'A-1' }), 'YES', { pieces: 5 });
    desk.judge(desk.lineOf(id, { key: 'A-2' }), 'NO', { pieces: 2 });
    expect(standing(desk, 'A-2')).toBe('売れない 2');
    // Nobody has said yet whether it goes back or is thrown away.
    expect(desk.refusedPress<'endPieces'>({ kind: 'endPieces', incidentId: id })).toEqual({
      code: 'endNotChosen',
      rows: 1,
    });
    desk.restart(id);
    desk.press<'endPieces'>({ kind: 'endPieces', incidentId: id, how: 'SCRAP' });
    expect(standing(desk, 'A-2')).toBe('売れない 2');
    expect(recordOf('止めた商品', '管理番号', 'A-2')).toMatchObject({ 状態: '終了', 再開した数: 0, 残り: 0 });
    expect(recordOf('止めた商品', '管理番号', 'A-2').解除の理由).toBe('廃棄(2個)');
    const listings = desk.reverse(id).tasks.filter((task) => task.kind === 'listing');
    expect(listings.map((task) => task.key)).toEqual(['A-1']);
    desk.press<'foundMyself'>({ kind: 'foundMyself', incidentId: id });
    desk.putBack(id);
    expect(desk.reverse(id)).toMatchObject({ open: 0 });
    desk.open();
    expect(desk.marks(STOCK)).toEqual([`A-2 売れない ${id}`]);
    // A later trouble that ends well does not bring it back either.
    const later = desk.stopOnly(STOCK, ['A3']).incident.id;
    desk.contain(later);
    desk.mistake(later);
    expect(standing(desk, 'A-2')).toBe('売れない 2');
    expect(desk.reverse(later)).toMatchObject({ open: 0 });
  });

  it('still sell as long as nobody has stopped their listing: the trouble says so and stays', () => {
    const { id } = desk.stopOnly(STOCK, ['A3'], 'PARTIAL_DEFECT').incident;
    desk.press<'foundMyself'>({ kind: 'foundMyself', incidentId: id });
    desk.begin(id);
    desk.rest(id, 'NO');
    desk.press<'endPieces'>({ kind: 'endPieces', incidentId: id, how: 'SCRAP' });
    expect(standing(desk, 'A-2')).toBe('要停止 2');
    expect(desk.line(id)).toMatchObject({ listingsOpen: 1, next: 'まだ売れてしまう出品を止める' });
    desk.contain(id);
    expect(standing(desk, 'A-2')).toBe('売れない 2');
    expect(desk.reverse(id).tasks.filter((task) => task.kind !== 'supplier')).toEqual([]);
  });

  it('cannot be ended, begun again or let go a second time', () => {
    const id = inspecting('A3');
    desk.rest(id, 'NO');
    const [line] = desk.shown(id).list;
    desk.press<'endPieces'>({ kind: 'endPieces', incidentId: id, how: 'RETURN_TO_VENDOR' });
    const over = { incidentId: id } as const;
    const codes = [
      desk.refusedPress<'endPieces'>({ kind: 'endPieces', ...over, how: 'SCRAP' }),
      desk.refusedPress<'restart'>({ kind: 'restart', ...over }),
      desk.refusedPress<'inspectAgain'>({
        kind: 'inspectAgain',
        ...over,
        what: 'ALL',
        lines: [line?.id ?? ''],
      }),
      desk.refusedPress<'startInspection'>({ kind: 'startInspection', ...over }),
    ].map(({ code }) => code);
    expect(codes).toEqual(['nothingToEnd', 'nothingReady', 'nothingToInspectAgain', 'nothingToInspect']);
  });
});
