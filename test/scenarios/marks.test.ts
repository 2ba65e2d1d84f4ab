// What stands in our columns when people write there, and when two troubles hold one row.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReplyOf } from '../../src/app/protocol.ts';
import { type Desk, openDesk, setUp, stopRows } from '../support/desk.ts';
import { ownCells } from '../support/seller-part.ts';
import { recordsOf, tabOf } from '../support/workbook-cells.ts';
import { STOCK, smallShop } from './small-shop.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk(smallShop(), { settle: false });
  setUp(desk);
});
afterEach(() => desk.close());

/** Column of 停止 in the cut shop, which has 28 columns. */
const MARK = 'AC';
const own = (): Map<string, string> => ownCells(desk.host.dump(), smallShop(), STOCK, 3);
const open = (): ReplyOf<'open'>['desk'] => desk.ask<'open'>({ kind: 'open' }).desk;

describe('a mark that a person types', () => {
  it.each(['要停止', '停止中', '停止', 'とめて'])('%s stays and is listed', (mark) => {
    desk.host.hand.edit(STOCK, `${MARK}8`, [[mark]]);
    expect(open().strayMarks).toEqual([`${STOCK}!${MARK}8`]);
    expect(own().get('停止 8')).toBe(mark);
    stopRows(desk, STOCK, ['A4']);
    expect(own().get('停止 8')).toBe(mark);
    expect(open().strayMarks).toEqual([`${STOCK}!${MARK}8`]);
  });

  it('on a row that is held gives way to what the records say', () => {
    stopRows(desk, STOCK, ['A4']);
    const before = own();
    desk.host.hand.edit(STOCK, `${MARK}4`, [['売れない']]);
    expect(open()).toMatchObject({ strayMarks: [] });
    expect(own()).toEqual(before);
  });
});

it('a mark that was wiped is put back, and said', () => {
  stopRows(desk, STOCK, ['A4:A6']);
  const before = own();
  desk.host.hand.edit(STOCK, `${MARK}4`, [
    ['', '', '', '', ''],
    ['', '', '', '', ''],
  ]);
  expect(own()).not.toEqual(before);
  const opened = open();
  expect(opened.notes.join()).toContain('2行');
  expect(opened.healed).toEqual([`${STOCK}!${MARK}4`, `${STOCK}!${MARK}5`]);
  expect(own()).toEqual(before);
  expect(open().healed).toEqual([]);
  expect(open().notes).toEqual([]);
});

it('wiped トメルIDs come back to their rows as long as the rows can be told apart', () => {
  stopRows(desk, STOCK, ['A11']);
  const before = own();
  expect(before.get('トメルID 11')).toBeUndefined();
  stopRows(desk, STOCK, ['A10'], 'stop-0002');
  const given = own();
  expect(given.get('トメルID 10')).toMatch(/^R3-/);
  desk.host.hand.edit(STOCK, 'AH10', [['']]);
  open();
  expect(own()).toEqual(given);
});

it('our columns come back when a person has deleted them', () => {
  stopRows(desk, STOCK, ['A4:A6']);
  const before = own();
  desk.host.hand.deleteColumns(STOCK, 29, 5);
  const second = stopRows(desk, STOCK, ['A8'], 'stop-0002');
  const after = own();
  for (const [place, cell] of before) expect([place, after.get(place)]).toEqual([place, cell]);
  expect(after.get('トラブルID 8')).toBe(second.incident.id);
});

describe('two troubles on one row', () => {
  it('stand there both, the older first; releasing one leaves the row stopped for the other', () => {
    const first = stopRows(desk, STOCK, ['A4']);
    desk.host.wait('PT1H');
    const second = stopRows(desk, STOCK, ['A4', 'A8'], 'stop-0002');
    expect(own().get('トラブルID 4')).toBe(`${first.incident.id}、${second.incident.id}`);
    expect(own().get('停止 4')).toBe('要停止');
    expect(own().get('保留数 4')).toBe('1');
    const end = (incidentId: string, requestId: string) =>
      desk.ask<'mistake'>({ kind: 'mistake', requestId, incidentId, reason: '' });
    expect(end(first.incident.id, 'mistake-01')).toMatchObject({ rows: 0, heldByOthers: 1 });
    expect(own().get('トラブルID 4')).toBe(second.incident.id);
    expect(own().get('停止 4')).toBe('要停止');
    expect(end(second.incident.id, 'mistake-02')).toMatchObject({ rows: 2, heldByOthers: 0 });
    expect([...own()].filter(([place]) => !place.startsWith('トメルID'))).toEqual([]);
  });

  it('on a row without a key as well', () => {
    const first = stopRows(desk, STOCK, ['A5']);
    const second = stopRows(desk, STOCK, ['A5'], 'stop-0002');
    expect(own().get('トラブルID 5')).toBe(`${first.incident.id}、${second.incident.id}`);
    expect(own().get('トラブルID 6')).toBeUndefined();
    desk.ask<'mistake'>({
      kind: 'mistake',
      requestId: 'mistake-01',
      incidentId: first.incident.id,
      reason: '',
    });
    expect(own().get('トラブルID 5')).toBe(second.incident.id);
  });
});

it('lines that a person wrote into our tabs stay, also when the next command dies', () => {
  stopRows(desk, STOCK, ['A4']);
  for (const tab of ['操作記録', '止めた商品', '停止作業']) {
    const { length } = tabOf(desk.host.dump(), tab).cells;
    desk.host.hand.edit(tab, `A${length + 1}`, [['メモ', `${tab}の下に書いた`]]);
  }
  desk.host.hand.select(STOCK, ['A8']);
  const { rows } = desk.ask<'previewStop'>({ kind: 'previewStop' }).preview;
  const again = { kind: 'stop', type: 'UNKNOWN', rows } as const;
  const { trace } = desk.run({ ...again, requestId: 'stop-0002' });
  const writes = trace
    .map((name, at) => (name === 'Range.setValues' ? at + 1 : 0))
    .filter((call) => call > 0);
  expect(writes.length).toBeGreaterThan(5);
  for (const call of writes) {
    desk.run({ ...again, requestId: `dead-${call}-torn` }, { kill: { call, when: 'torn' } });
    desk.ask<'recover'>({ kind: 'recover' });
  }
  const after = desk.host.dump();
  for (const tab of ['操作記録', '止めた商品', '停止作業']) {
    const written = tabOf(after, tab).cells.filter((line) => line[1] === `${tab}の下に書いた`);
    expect(written, tab).toHaveLength(1);
  }
  expect(recordsOf(after, '止めた商品').length).toBeGreaterThan(2);
});
