// The same way from page load to the draft without touching the mouse, as a seller who cannot use one goes it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { columnOf, recordsOf } from '../support/saved-workbook.ts';
import {
  at,
  openBuiltRoom,
  PATIENCE_MS,
  savedFile,
  selecting,
  sidebarOf,
  USUAL,
} from '../support/way-page.ts';
import { type Room, type Visit, visit } from '../support/workbench-room.ts';

/** More than the controls of any one screen. */
const MOST_TABS = 60;

let room: Room;
let here: Visit;
beforeAll(async () => {
  room = await openBuiltRoom();
  here = await visit(room);
  here.context.setDefaultTimeout(PATIENCE_MS);
});
afterAll(() => room.close());

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await here.page.keyboard.press(key);
}

const focused = () => here.page.evaluate(() => document.activeElement?.textContent);

/** Tab by Tab to the control of the sidebar with these words, on it or beside it. */
async function tabTo(words: string): Promise<void> {
  const isThere = (body: HTMLElement, wanted: string): boolean => {
    const { activeElement } = body.ownerDocument;
    if (activeElement === null || activeElement === body) return false;
    const label = activeElement.id === '' ? null : body.querySelector(`label[for="${activeElement.id}"]`);
    return (label ?? activeElement).textContent?.includes(wanted) ?? false;
  };
  for (let steps = 0; steps < MOST_TABS; steps += 1) {
    if (await sidebarOf(here.page).locator('body').evaluate(isThere, words)) return;
    await press('Tab');
  }
  throw new Error(`${words} is not reached by Tab`);
}

describe('the way by keyboard alone', { timeout: 240_000 }, () => {
  it('goes from the grid through the menu and the sidebar to the draft, and back to the grid', async () => {
    const { page } = here;
    const sidebar = sidebarOf(page);
    await selecting(page, 'A4:A12', async () => {
      // To the first cell, wherever a try before has come to, and down to the first row of goods.
      for (let block = 0; block < 4; block += 1) await press('Control+ArrowUp');
      await press('ArrowDown', 'ArrowDown', 'ArrowDown');
      for (let row = 5; row <= 12; row += 1) await press('Shift+ArrowDown');
    });
    await press('F10', 'ArrowLeft', 'ArrowDown');
    expect(await focused()).toBe('まず止める(選んだ行)');
    await press('Enter');

    await at(page, 'はじめる');
    await sidebar.getByRole('button', { name: 'この表で使う' }).waitFor();
    await press('Enter');
    await at(page, '何が起きましたか');
    await sidebar.getByText('選んでいる行: ベビースタイ 2枚組 ほか8件').waitFor();

    // Once around the panes: bar, grid, and again the sidebar.
    await press('F6');
    expect(await focused()).toBe('ファイル');
    await press('F6', 'F6');
    await press('5');
    await at(page, 'どこまで止めますか');
    await sidebar.getByRole('button', { name: '180行に印を付けて止める' }).waitFor();
    for (const label of USUAL) {
      await tabTo(label);
      await press('Space');
    }
    await sidebar.getByRole('button', { name: '7行に印を付けて止める' }).waitFor();
    await press('Enter');
    await at(page, '出品を止める');
    await sidebar.getByRole('button', { name: /取置き不可様/ }).waitFor();
    await tabTo('取置き不可様');
    await press('Enter');
    await at(page, '最初の返事');
    const text = await sidebar.getByRole('textbox', { name: '文面' }).inputValue();
    await press('Enter');
    await sidebar.getByText('コピーしました').waitFor();

    const file = await savedFile(page);
    const where = { headerRow: 3, header: '停止', first: 4, last: 12 };
    expect(columnOf(file, '商品管理', where).filter((mark) => mark === '要停止')).toHaveLength(6);
    expect(recordsOf(file, '連絡文ログ').map((draft) => draft.文面)).toEqual([text]);
    expect(here.complaints).toEqual([]);
  });
});
