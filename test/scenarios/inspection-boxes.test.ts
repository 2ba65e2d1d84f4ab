// A piece that 売れていた found sold has a box and a line of its own, and no hold: it leaves before its row is judged, or stays for
// itself alone.
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { recordsOf } from '../support/workbook-cells.ts';
import { type InspectionDesk, inspectionDesk, standing } from './inspection-desk.ts';
import { readyTwoTabs, STOCK } from './two-tabs.ts';

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

describe('a piece that was sold before anybody could stop it', () => {
  it('is looked at first, and its box may leave before the row is judged', () => {
    const { id } = desk.stopOnly(STOCK, ['A2'], 'PARTIAL_DEFECT').incident;
    desk.record(desk.task(id, { key: 'A-1', kind: 'listing' }), '売れていた');
    desk.contain(id);
    desk.begin(id);
    expect(desk.shown(id).list.map((line) => `${line.subjectLabel} ${line.quantity}`)).toEqual([
      '未発送の箱 1',
      '売り物 4',
    ]);
    desk.judge(desk.lineOf(id, { subject: 'BOX' }), 'YES');
    const { ready } = desk.preview(id);
    expect(ready).toMatchObject([{ key: 'A-1', pieces: 1, isBox: true }]);
    expect(desk.restart(id)).toMatchObject({
      rows: 1,
      pieces: 1,
      byHand: [{ label: '出してよい', count: 1 }],
    });
    expect(standing(desk, 'A-1')).toBe('再検品中 4');
    const buyer = desk
      .records('連絡する相手')
      .find((one) => one.トラブルID === id && one.段階 === '発送待ち');
    expect(buyer).toMatchObject({ 次にやること: '箱は、いつもどおり出してよい', 確からしさ: '関係なし' });
    expect(recordOf('止めた商品', '管理番号', 'A-1')).toMatchObject({ 止めた数: 4, 残り: 4, 状態: '保留中' });
    expect(desk.putBack(id)).toBe(1);
    desk.rest(id, 'YES');
    expect(desk.restart(id)).toMatchObject({ rows: 1, pieces: 4 });
    expect(standing(desk, 'A-1')).toBe('');
    // The sold listing has nothing to be put back: the seller lists again as after any sale.
    expect(recordsOf(desk.host.dump(), '止めた商品')[0]).toMatchObject({ 状態: '解除', 再開した数: 4 });
  });

  it('that was found while the inspection runs, takes its piece off the row’s line', () => {
    const { id } = desk.stopOnly(STOCK, ['A2'], 'PARTIAL_DEFECT').incident;
    desk.begin(id);
    desk.judge(desk.lineOf(id, { subject: 'STOCK' }), 'YES', { pieces: 2 });
    desk.record(desk.task(id, { key: 'A-1', kind: 'listing' }), '売れていた');
    expect(desk.shown(id).toAdd).toBe(1);
    expect(desk.begin(id)).toMatchObject({ added: 1 });
    expect(desk.lineOf(id, { subject: 'STOCK' })).toMatchObject({ quantity: 4, passed: 2, left: 2 });
    expect(desk.lineOf(id, { subject: 'BOX' })).toMatchObject({ quantity: 1, left: 1 });
    desk.contain(id);
    desk.rest(id, 'YES');
    expect(desk.restart(id)).toMatchObject({ rows: 2, pieces: 5 });
    expect(standing(desk, 'A-1')).toBe('');
  });

  it('may still leave when all that was left of its row is thrown away', () => {
    const { id } = desk.stopOnly(STOCK, ['A2'], 'PARTIAL_DEFECT').incident;
    desk.record(desk.task(id, { key: 'A-1', kind: 'listing' }), '売れていた');
    desk.contain(id);
    desk.begin(id);
    desk.judge(desk.lineOf(id, { subject: 'BOX' }), 'YES');
    desk.restart(id);
    desk.rest(id, 'NO');
    desk.press<'endPieces'>({ kind: 'endPieces', incidentId: id, how: 'SCRAP' });
    expect(standing(desk, 'A-1')).toBe('売れない 5');
    expect(desk.reverse(id).tasks.map((task) => task.kind)).toContain('box');
  });

  it('may be looked at again, and is thrown away alone though some of its row were thrown away before', () => {
    const { id } = desk.stopOnly(STOCK, ['A2'], 'PARTIAL_DEFECT').incident;
    desk.record(desk.task(id, { key: 'A-1', kind: 'listing' }), '売れていた');
    desk.contain(id);
    desk.begin(id);
    desk.judge(desk.lineOf(id, { subject: 'BOX' }), 'YES');
    desk.count(desk.lineOf(id, { subject: 'STOCK' }), { passed: 2, failed: 2 }, { disposition: 'SCRAP' });
    desk.press<'endPieces'>({ kind: 'endPieces', incidentId: id });
    desk.again(id, 'ALL', [desk.lineOf(id, { subject: 'BOX' }).id]);
    desk.judge(desk.lineOf(id, { subject: 'BOX', round: 2 }), 'NO', { disposition: 'SCRAP' });
    desk.press<'endPieces'>({ kind: 'endPieces', incidentId: id });
    expect(recordOf('止めた商品', '管理番号', 'A-1')).toMatchObject({ 残り: 2, '返した・廃棄した数': 3 });
    expect(desk.restart(id)).toMatchObject({ rows: 1, pieces: 2 });
  });

  it('whose goods are bad stays, is thrown away from the hold of its row, and never leaves', () => {
    const { id } = desk.stopOnly(STOCK, ['A2'], 'PARTIAL_DEFECT').incident;
    desk.record(desk.task(id, { key: 'A-1', kind: 'listing' }), '売れていた');
    desk.contain(id);
    desk.begin(id);
    desk.judge(desk.lineOf(id, { subject: 'BOX' }), 'NO', { disposition: 'SCRAP' });
    expect(desk.refusedPress<'restart'>({ kind: 'restart', incidentId: id }).code).toBe('nothingReady');
    desk.press<'endPieces'>({ kind: 'endPieces', incidentId: id });
    desk.rest(id, 'YES');
    expect(desk.restart(id)).toMatchObject({ rows: 1, pieces: 4 });
    expect(recordOf('止めた商品', '管理番号', 'A-1')).toMatchObject({ 止めた数: 5, 再開した数: 4, 残り: 0 });
    expect(desk.reverse(id).tasks.filter((task) => task.kind === 'box')).toEqual([]);
  });
});
