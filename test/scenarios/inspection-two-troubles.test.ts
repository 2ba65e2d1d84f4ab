// Two troubles over the same goods, each with its own inspection: what one lets go stays stopped for the other, and both can
// be brought to their end, whatever the other has found.
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { type InspectionDesk, inspectionDesk, named, standing } from './inspection-desk.ts';
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

type Two = { readonly wide: string; readonly narrow: string };

/** and an hour later A-1 once more; everything is stopped and both inspections have begun. */
function twoInspections(): Two {
  const wide = desk.stopOnly(STOCK, ['A2:A3'], 'PARTIAL_DEFECT').incident.id;
  desk.contain(wide);
  desk.host.wait('PT1H');
  const narrow = desk.stopOnly(STOCK, ['A2'], 'PARTIAL_DEFECT').incident.id;
  desk.contain(narrow);
  for (const id of [wide, narrow]) {
    desk.press<'foundMyself'>({ kind: 'foundMyself', incidentId: id });
    desk.begin(id);
  }
  return { wide, narrow };
}

const endOf = (id: string) => {
  const line = desk.records('トラブル').find((one) => one.トラブルID === id);
  return [line?.状態, line?.終わり方];
};
const listings = (id: string) =>
  desk
    .reverse(id)
    .tasks.filter((task) => task.kind === 'listing' && !task.reverseDone)
    .map((task) => task.key);

describe('what the first trouble lets go', () => {
  it('stays stopped for the other, and is said so beforehand and afterwards', () => {
    const { wide, narrow } = twoInspections();
    desk.rest(wide, 'YES');
    const preview = desk.preview(wide);
    expect(named(preview.ready)).toEqual(['A-2 2']);
    expect(named(preview.notYet)).toEqual([`A-1 5 別のトラブル ${narrow} で停止中`]);
    expect(desk.restart(wide)).toMatchObject({
      rows: 2,
      pieces: 7,
      heldByOthers: 1,
      notes: ['1行は、別のトラブルで止まったままです。そちらが終わるまで、出し直さないでください。'],
    });
    expect(desk.marks(STOCK)).toEqual([`A-1 再検品中 ${narrow}`]);
    expect(standing(desk, 'A-1')).toBe('再検品中 5');
    expect(listings(wide)).toEqual(['A-2']);
    // The lines of the other are untouched.
    expect(desk.shown(narrow).list).toMatchObject([{ key: 'A-1', quantity: 5, left: 5, state: 'OPEN' }]);
  });

  it('goes up again once the other has let go, too, and once only', () => {
    const { wide, narrow } = twoInspections();
    desk.rest(wide, 'YES');
    desk.restart(wide);
    desk.rest(narrow, 'YES');
    expect(desk.restart(narrow)).toMatchObject({ rows: 1, pieces: 5, heldByOthers: 0 });
    expect(desk.marks(STOCK)).toEqual([]);
    expect(listings(wide)).toEqual(['A-1', 'A-2']);
    const [both] = desk.reverse(wide).tasks.filter((task) => task.key === 'A-1');
    if (both === undefined) throw new Error('A-1 is not to be put back.');
    desk.tick(both);
    expect([listings(wide), listings(narrow)]).toEqual([['A-2'], []]);
    desk.putBack(wide);
    desk.putBack(narrow);
    expect([endOf(wide), endOf(narrow)]).toEqual([
      ['終了', '解決'],
      ['終了', '解決'],
    ]);
    expect(desk.open().incidents).toEqual([]);
  });
});

describe('pieces of a row that both have judged in part', () => {
  /** The first lets two of five go, which the second still holds. */
  function inPart(): Two {
    const two = twoInspections();
    const line = desk.lineOf(two.wide, { key: 'A-1' });
    desk.count(line, { passed: 2, rework: 3 });
    desk.restart(two.wide);
    return two;
  }

  it('are held by the trouble that holds more', () => {
    const { wide, narrow } = inPart();
    expect(standing(desk, 'A-1')).toBe('再検品中 5');
    desk.again(wide, 'REWORK');
    desk.judge(desk.lineOf(wide, { round: 2 }), 'YES', { pieces: 3 });
    // The first two are not on sale yet: the other trouble keeps the row down.
    expect(desk.refusedPress<'restart'>({ kind: 'restart', incidentId: wide }).code).toBe('nothingReady');
    expect(listings(wide)).toEqual([]);
    desk.rest(narrow, 'YES');
    desk.restart(narrow);
    expect(standing(desk, 'A-1')).toBe('3');
    desk.putBack(wide);
    desk.rest(wide, 'YES');
    expect(desk.restart(wide)).toMatchObject({ rows: 2, pieces: 5, heldByOthers: 0 });
    desk.putBack(wide);
    desk.putBack(narrow);
    expect([desk.marks(STOCK), desk.open().incidents]).toEqual([[], []]);
  });

  it('and by both in part, neither waits for the other', () => {
    const { wide, narrow } = inPart();
    desk.count(desk.lineOf(narrow, { key: 'A-1' }), { passed: 4, failed: 1 }, { disposition: 'SCRAP' });
    expect(desk.restart(narrow)).toMatchObject({ pieces: 4, heldByOthers: 1 });
    expect(standing(desk, 'A-1')).toBe('4');
    desk.press<'endPieces'>({ kind: 'endPieces', incidentId: narrow });
    // The listing was stopped for the first one.
    expect([listings(wide), listings(narrow)]).toEqual([['A-1'], []]);
    desk.putBack(wide);
    desk.again(wide, 'REWORK');
    desk.rest(wide, 'YES');
    expect(desk.restart(wide)).toMatchObject({ rows: 2, pieces: 5 });
    desk.putBack(wide);
    expect([endOf(wide), endOf(narrow)]).toEqual([
      ['終了', '解決'],
      ['終了', '解決'],
    ]);
  });

  it('all of which the other has thrown away: the row stays 売れない, and the first still comes to its end', () => {
    const { wide, narrow } = inPart();
    desk.rest(narrow, 'NO');
    desk.press<'endPieces'>({ kind: 'endPieces', incidentId: narrow, how: 'SCRAP' });
    expect(standing(desk, 'A-1')).toBe('売れない 5');
    desk.again(wide, 'REWORK');
    desk.rest(wide, 'YES');
    desk.restart(wide);
    desk.putBack(wide);
    desk.putBack(narrow);
    expect(standing(desk, 'A-1')).toBe('売れない 5');
    expect([listings(wide), listings(narrow)]).toEqual([[], []]);
    expect([endOf(wide), endOf(narrow)]).toEqual([
      ['終了', '解決'],
      ['終了', '解決'],
    ]);
    expect(desk.marks(STOCK)).toEqual([`A-1 売れない ${narrow}`]);
    expect(desk.open().incidents).toEqual([]);
  });
});

it('one that ends without an inspection frees nothing of the other', () => {
  const { wide, narrow } = twoInspections();
  desk.judge(desk.lineOf(wide, { key: 'A-1' }), 'YES', { pieces: 3 });
  desk.mistake(narrow);
  expect(standing(desk, 'A-1')).toBe('再検品中 5');
  expect(desk.shown(narrow).list).toMatchObject([
    { state: 'EXCLUDED', leftOut: '「まちがいでした」で終えたため', left: 5 },
  ]);
  expect(desk.lineOf(wide, { key: 'A-1' })).toMatchObject({ state: 'OPEN', passed: 3, left: 2 });
  desk.rest(wide, 'YES');
  expect(desk.restart(wide)).toMatchObject({ rows: 2, heldByOthers: 0 });
  expect(desk.marks(STOCK)).toEqual([]);
});
