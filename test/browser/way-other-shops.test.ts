// The way by mouse on shop B (stock with quantities) and on shop C (no key column, a tab per market).
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { columnOf, recordsOf, sellersCells } from '../support/saved-workbook.ts';
import {
  accessibilityFaults,
  at,
  confirmSetUp,
  dragRows,
  openBuiltRoom,
  openShop,
  PATIENCE_MS,
  picture,
  savedFile,
  sidebarOf,
  stopFromMenu,
  stopUnknown,
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
  it('stops stock with quantities on shop B', async () => {
    const { page } = here;
    await openShop(page, 'B');
    const before = await savedFile(page);
    await dragRows(page, 3, 5);
    await stopFromMenu(page);
    await at(page, 'はじめる');
    await sidebarOf(page).getByRole('button', { name: 'この表で使う' }).waitFor();
    await look('b-1-set-up');
    await confirmSetUp(page);
    await stopUnknown(page);
    await look('b-2-stop-list');
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
    expect(
      recordsOf(file, '停止作業')
        .map((task) => task.管理番号)
        .sort(),
    ).toEqual(['ア13-0003', 'ベ14-0001', '雑12-0002']);
    expect(sellersCells(file, before)).toEqual(sellersCells(before, before));
  });

  it('stops rows of two market tabs without any key on shop C', async () => {
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
    await stopUnknown(page);
    await look('c-2-stop-list');

    await page.locator('[data-u-comp="slide-tab-item"]', { hasText: 'ラクマ' }).click();
    await dragRows(page, 2, 3);
    await stopFromMenu(page);
    await at(page, '何が起きましたか');
    await sidebar.getByText('選んでいる行: レザーキーケース').waitFor();
    await stopUnknown(page);
    await look('c-3-second-tab');

    const file = await savedFile(page);
    const marksOn = (tab: string) => columnOf(file, tab, { headerRow: 1, header: '停止', first: 2, last: 5 });
    expect(marksOn('メルカリ')).toEqual(['要停止', '要停止', null, null]);
    expect(marksOn('ラクマ')).toEqual(['要停止', '停止中', null, null]);
    expect(recordsOf(file, 'トラブル')).toHaveLength(2);
    const places = recordsOf(file, '停止作業').map((task) => task['販路・相手']);
    expect(new Set(places)).toEqual(new Set(['メルカリ', 'ラクマ']));
    expect(sellersCells(file, before)).toEqual(sellersCells(before, before));
  });
});
