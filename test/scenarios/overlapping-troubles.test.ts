// Two troubles over the same goods: what is stopped once is stopped for both, and goes up again only when both have let go.
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { tabOf } from '../support/workbook-cells.ts';
import { type NightDesk, nightDesk, refused } from './night-desk.ts';
import { readyTwoTabs, SALES, STOCK } from './two-tabs.ts';

/** A trouble bears the number of the operation that opened it: the second one comes after what was ticked. */
const BOTH = 'T-002、T-004';

let ready: WorkbookFile;
let desk: NightDesk;
beforeAll(async () => {
  ready = await readyTwoTabs();
});
beforeEach(async () => {
  desk = await nightDesk(ready);
});
afterEach(() => desk.close());

/** Two rows of the goods and the parcel, and, an hour later, everything of the first row's product. */
function twoTroubles(): { readonly narrow: string; readonly wide: string } {
  const narrow = desk.stopOnly(STOCK, ['A2:A3']).incident.id;
  desk.record(desk.task(narrow, { key: 'A-1' }), '止めた');
  desk.host.wait('PT1H');
  const wide = desk.stop(desk.look(SALES, ['A3'])).incident.id;
  return { narrow, wide };
}

describe('a second trouble whose reach contains rows of the first', () => {
  it('holds them too, says both, and does not ask again for what is stopped', () => {
    const { wide } = twoTroubles();
    expect(desk.marks(STOCK)).toEqual([
      `A-1 停止中 ${BOTH}`,
      `A-2 要停止 ${BOTH}`,
      'A-3 要停止 T-004',
      'A-4 停止中 T-004',
      '- 要停止 T-004',
    ]);
    expect(desk.marks(SALES)).toEqual(['T1 出さない T-004']);
    // Not more than there is, though two hold it.
    expect(desk.records(STOCK).map((line) => line.保留数)).toEqual([5, 2, 1, 4, 1, null]);
    const listings = desk.tasks(wide).filter((task) => task.kind === 'listing');
    expect(listings.map((task) => task.key).sort()).toEqual(['', 'A-2', 'A-3']);
  });

  it('one stop of a listing counts in both', () => {
    const { narrow, wide } = twoTroubles();
    desk.record(desk.task(wide, { key: 'A-2' }), '止めた');
    expect(desk.task(narrow, { key: 'A-2' })).toMatchObject({ done: true, outcome: '止めた' });
    expect(desk.marks(STOCK)[1]).toBe(`A-2 停止中 ${BOTH}`);
    expect(desk.line(narrow)).toMatchObject({ statusLabel: '停止済み', listingsOpen: 0, minutes: 60 });
    expect(desk.line(wide)).toMatchObject({ listingsOpen: 2, minutes: null });
    // And one slip of the finger is taken back where it was made.
    desk.record(desk.task(wide, { key: 'A-2' }), null);
    expect(desk.marks(STOCK)[1]).toBe(`A-2 要停止 ${BOTH}`);
  });
});

describe('the end of one of them', () => {
  it('leaves every row stopped that the other holds; nothing goes up again before', () => {
    const { narrow, wide } = twoTroubles();
    desk.record(desk.task(wide, { key: 'A-2' }), '止めた');
    expect(desk.mistake(narrow)).toMatchObject({ rows: 0, heldByOthers: 2, byHand: [], notes: [] });
    expect(desk.marks(STOCK).slice(0, 2)).toEqual(['A-1 停止中 T-004', 'A-2 停止中 T-004']);
    expect(desk.reverse(narrow)).toMatchObject({ tasks: [], open: 0 });
    // Nothing is left to do for it, so it stands on the desk no more.
    expect(desk.open().incidents.map((one) => one.id)).toEqual([wide]);
    const known = desk.tasks(narrow);
    for (const { id } of known) {
      const tick = { kind: 'recordReverse', requestId: `early-${id}`, taskId: id, done: true } as const;
      expect(refused(desk.send(tick))).toBe('notToReverse');
    }
  });

  it('the second end frees what either has stopped; a listing is put back once', () => {
    const { narrow, wide } = twoTroubles();
    desk.record(desk.task(wide, { key: 'A-2' }), '止めた');
    desk.record(desk.task(wide, { kind: 'box' }), '止めた');
    desk.mistake(narrow);
    const ended = desk.mistake(wide);
    expect(ended).toMatchObject({ rows: 6, heldByOthers: 0 });
    expect(ended.byHand).toEqual([
      { label: '出してよい', count: 1 },
      { label: '再出品', count: 1 },
    ]);
    expect(ended.notes).toEqual([
      'トラブル T-002 で止めたものも、元に戻せるようになりました。「今日やること」で確かめてください。',
    ]);
    expect(desk.marks(STOCK)).toEqual([]);
    expect(desk.marks(SALES)).toEqual(['T1 出してよい T-004']);
    const open = (id: string) => desk.reverse(id).tasks.filter((task) => !task.reverseDone);
    expect(open(narrow).map((task) => `${task.reverse} ${task.key}`)).toEqual([
      '公開し直す A-1',
      '再出品 A-2',
    ]);
    const [both] = open(wide).filter((task) => task.key === 'A-2');
    if (both === undefined) throw new Error('A-2 is not to be put back.');
    desk.tick(both);
    expect(open(narrow).map((task) => task.key)).toEqual(['A-1']);
    expect(open(wide).map((task) => task.kind)).toEqual(['box']);
    for (const task of [...open(narrow), ...open(wide)]) desk.tick(task);
    expect(desk.open().incidents).toEqual([]);
    expect(desk.marks(SALES)).toEqual([]);
  });

  it('does not matter in which order they end', () => {
    const { narrow, wide } = twoTroubles();
    expect(desk.mistake(wide)).toMatchObject({ rows: 4, heldByOthers: 2, byHand: [] });
    expect(desk.marks(STOCK)).toEqual(['A-1 停止中 T-002', 'A-2 要停止 T-002']);
    expect(desk.marks(SALES)).toEqual([]);
    expect(desk.mistake(narrow)).toMatchObject({ rows: 2, byHand: [{ label: '公開し直す', count: 1 }] });
    expect(desk.marks(STOCK)).toEqual([]);
  });
});

it('a third trouble on goods that the first two have let go asks for the listing anew', () => {
  const { narrow, wide } = twoTroubles();
  desk.mistake(narrow);
  desk.mistake(wide);
  const { incident } = desk.stopOnly(STOCK, ['A2']);
  expect(desk.task(incident.id, { key: 'A-1' })).toMatchObject({ done: false });
  expect(desk.marks(STOCK)).toEqual([`A-1 要停止 ${incident.id}`]);
  // As long as it holds, the old listing is not to be put back either.
  expect(desk.reverse(narrow)).toMatchObject({ open: 0 });
});

it('a listing put right for one is still to be stopped for the other', () => {
  const wrongText = desk.stopOnly(STOCK, ['A2'], 'DESCRIPTION_ERROR').incident.id;
  const defect = desk.stopOnly(STOCK, ['A2'], 'PARTIAL_DEFECT').incident.id;
  desk.record(desk.task(wrongText, { key: 'A-1' }), '直した');
  expect(desk.marks(STOCK)).toEqual([`A-1 要停止 ${defect}`]);
  expect(desk.task(defect, { key: 'A-1', kind: 'listing' })).toMatchObject({ done: false });
});

it('goods that got another name because they were copied meanwhile go up again only when both have let go', () => {
  const first = desk.stopOnly(STOCK, ['A2']).incident.id;
  const { cells } = tabOf(desk.host.dump(), STOCK);
  desk.host.hand.edit(STOCK, 'A8', [(cells[1] ?? []).slice(0, 12)]);
  const second = desk.stopOnly(STOCK, ['A2']).incident.id;
  desk.record(desk.task(second, { key: 'A-1' }), '止めた');
  expect(desk.mistake(second)).toMatchObject({ heldByOthers: 1, byHand: [] });
  expect(desk.reverse(second)).toMatchObject({ tasks: [], open: 0 });
  expect(desk.marks(STOCK)).toEqual([`A-1 要停止 ${first}`, `A-1 要停止 ${first}`]);
  desk.mistake(first);
  expect(desk.reverse(second)).toMatchObject({ open: 1 });
  expect(desk.marks(STOCK)).toEqual([]);
});

it('parcels of two troubles: the row says 出さない until both have let go', () => {
  const first = desk.stopOnly(SALES, ['A2']).incident.id;
  const second = desk.stopOnly(SALES, ['A2', 'A6']).incident.id;
  desk.record(desk.task(first, { kind: 'box' }), '止めた');
  expect(desk.tasks(second).map((task) => [task.key, task.done])).toEqual([
    ['B-1', false],
    ['A-1', true],
  ]);
  expect(desk.mistake(first)).toMatchObject({ heldByOthers: 1, byHand: [] });
  expect(desk.marks(SALES)).toEqual(['T1 出さない T-003', 'T5 出さない T-003']);
  expect(desk.mistake(second).byHand).toEqual([{ label: '出してよい', count: 1 }]);
  expect(desk.marks(SALES)).toEqual(['T1 出してよい T-002、T-003']);
  const [box] = desk.reverse(second).tasks;
  if (box === undefined) throw new Error('No box is to be let go.');
  desk.tick(box);
  expect(desk.marks(SALES)).toEqual([]);
  expect(desk.open().incidents).toEqual([]);
});
