// The way by mouse on shop B (stock with quantities) and on shop C (no key column, a tab per market).
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { columnOf, recordsOf, sellersCells } from '../support/saved-workbook.ts';
import {
  accessibilityFaults,
  at,
  chooseUnknown,
  confirmSetUp,
  dragRows,
  onlyChosenRows,
  openBuiltRoom,
  openShop,
  PATIENCE_MS,
  picture,
  savedFile,
  sidebarOf,
  stopButton,
  stopFromMenu,
  stopNow,
} from '../support/way-page.ts';
import { type Room, type Visit, visit } from '../support/workbench-room.ts';

let room: Room;
let here: Visit;
beforeAll(async () => {
  room = await openBuiltRoom();
});
afterAll(() => room.close());
beforeEach(async () => {
  here = await visit(room);
  here.context.setDefaultTimeout(PATIENCE_MS);
});
afterEach(async () => {
  expect(here.requests.filter((url) => !url.startsWith(room.address))).toEqual([]);
  expect(here.complaints).toEqual([]);
  await here.context.close();
});

async function look(name: string): Promise<void> {
  await picture(here.page, name);
  expect(await accessibilityFaults(here.page), name).toEqual([]);
}

describe('the way on the other shops', { timeout: 240_000 }, () => {
  it('stops stock with quantities on shop B, and the parcel that was sold from it', async () => {
    const { page } = here;
    await openShop(page, 'B');
    const before = await savedFile(page);
    await dragRows(page, 3, 5);
    await stopFromMenu(page);
    await at(page, 'はじめる');
    await sidebarOf(page).getByRole('button', { name: 'この表で使う' }).waitFor();
    await look('b-1-set-up');
    await confirmSetUp(page);
    await chooseUnknown(page);
    await look('b-2-how-far');
    await onlyChosenRows(page);
    expect(await stopButton(page).textContent()).toBe('4行に印を付けて止める');
    await stopNow(page);
    await look('b-3-stop-list');
    const file = await savedFile(page);
    const where = { headerRow: 1, first: 2, last: 6 };
    expect(columnOf(file, '在庫一覧', { ...where, header: '停止' })).toEqual([
      null,
      '要停止',
      '要停止',
      '要停止',
      null,
    ]);
    expect(columnOf(file, '在庫一覧', { ...where, header: '保留数' })).toEqual([null, 1, 60, 5, null]);
    const parcels = { headerRow: 1, header: '発送停止', first: 2, last: 4 };
    expect(columnOf(file, '取引一覧', parcels)).toEqual(['出さない', null, null]);
    expect(recordsOf(file, '停止作業').map((task) => `${task.やること} ${task.管理番号 ?? ''}`)).toEqual([
      '公開停止 ベ14-0001',
      '公開停止 ア13-0003',
      '外注先に連絡 ',
      '取り消し 雑12-0002',
      '自動再出品を切る 雑12-0002',
      'この箱を出さない ア13-0003',
    ]);
    expect(sellersCells(file, before)).toEqual(sellersCells(before, before));
  });

  it('stops rows without any key on shop C, then all hits of a search on both market tabs', async () => {
    const { page } = here;
    const sidebar = sidebarOf(page);
    await openShop(page, 'C');
    const before = await savedFile(page);
    await dragRows(page, 2, 4);
    await stopFromMenu(page);
    await at(page, 'はじめる');
    await sidebar.getByRole('button', { name: 'この表で使う' }).waitFor();
    await look('c-1-set-up');
    await confirmSetUp(page);
    await chooseUnknown(page);
    await onlyChosenRows(page);
    await stopNow(page);
    await look('c-2-stop-list');

    await stopFromMenu(page);
    await at(page, '何が起きましたか');
    await sidebar.getByRole('button', { name: 'ほかの商品を探す' }).click();
    await at(page, '商品を探す');
    await page.keyboard.type('レザーキーケース');
    await page.keyboard.press('Enter');
    await sidebar.getByText('18行見つかりました').waitFor();
    await look('c-3-search');
    await sidebar.getByRole('button', { name: 'どれか分からない(全部 18行)' }).click();
    await sidebar.getByText('選んでいる行: レザーキーケース 本革 ハンドメイド ほか17件').waitFor();
    await chooseUnknown(page);
    expect(await stopButton(page).textContent()).toBe('10行に印を付けて止める');
    await stopNow(page);
    await look('c-4-all-hits');

    const file = await savedFile(page);
    const markedOn = (tab: string): readonly number[] => {
      const marks = columnOf(file, tab, { headerRow: 1, header: '停止', first: 1, last: 220 });
      return marks.flatMap((mark, at) => (mark === '要停止' || mark === '停止中' ? [at + 1] : []));
    };
    expect(markedOn('メルカリ')).toEqual([2, 3, 60, 83, 116, 117, 166, 188, 198]);
    expect(markedOn('ラクマ')).toEqual([2, 65, 81]);
    expect(recordsOf(file, 'トラブル')).toHaveLength(2);
    const places = recordsOf(file, '停止作業').map((task) => task['販路・相手']);
    expect(new Set(places)).toEqual(new Set(['メルカリ', 'ラクマ']));
    expect(sellersCells(file, before)).toEqual(sellersCells(before, before));
  });
});
