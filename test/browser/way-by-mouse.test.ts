// The first way through on the real workbench with the built bundle, by mouse: select rows, stop them, name the
// transaction, copy the reply, take it all back. Also what a lost answer, a reload and 「最初に戻す」 do.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { columnOf, recordsOf, sellersCells, sellersLooks } from '../support/saved-workbook.ts';
import {
  accessibilityFaults,
  at,
  confirmSetUp,
  dragRows,
  loseNextAnswer,
  openBuiltRoom,
  PATIENCE_MS,
  picture,
  savedFile,
  sidebarOf,
  stopFromMenu,
  stopUnknown,
} from '../support/way-page.ts';
import { choose, type Room, ready, type Visit, visit } from '../support/workbench-room.ts';

const MARKS = ['要停止', '要停止', null, '停止中', '要停止', null, '要停止', '要停止', '要停止'];

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
  await here.context.close();
});

const marks = (file: WorkbookFile) =>
  columnOf(file, '商品管理', { headerRow: 3, header: '停止', first: 4, last: 12 });

/** Pictures a screen and finds nothing to say against it. */
async function look(name: string): Promise<void> {
  await picture(here.page, name);
  expect(await accessibilityFaults(here.page), name).toEqual([]);
}

/** Rows 4 to 12 of shop A, stopped as まだ分からない. */
async function stopNineRows(): Promise<void> {
  const { page } = here;
  await dragRows(page, 4, 12);
  await stopFromMenu(page);
  await confirmSetUp(page);
  await stopUnknown(page);
}

describe('the way on shop A', { timeout: 240_000 }, () => {
  it('stops nine rows, answers the buyer who wrote, and takes it all back', async () => {
    const { page } = here;
    const sidebar = sidebarOf(page);
    const before = await savedFile(page);
    await dragRows(page, 4, 12);
    await stopFromMenu(page);
    await at(page, 'はじめる');
    await sidebar.getByRole('button', { name: 'この表で使う' }).waitFor();
    await look('1-set-up');
    await confirmSetUp(page);
    await look('2-what-happened');
    await sidebar.getByRole('button', { name: 'まだ分からない' }).click();
    await sidebar.getByRole('button', { name: '7行に印を付けて止める' }).waitFor();
    await look('3-how-far');
    await sidebar.getByText('はっきりしない行').or(sidebar.getByText('もともと止まっている')).first().click();
    await look('3-how-far-list');
    await sidebar.getByRole('button', { name: '7行に印を付けて止める' }).click();
    await at(page, '出品を止める');
    await sidebar.getByText('残り 6件').waitFor();
    await sidebar.getByRole('heading', { name: '続けて止めるもの' }).waitFor();
    await look('4-stop-list');

    const stopped = await savedFile(page);
    expect(marks(stopped)).toEqual(MARKS);
    const tasks = recordsOf(stopped, '停止作業');
    expect(tasks.map((task) => [task.管理番号, task.やること, task.済])).toEqual([
      ['00007', 'この箱を出さない', false],
      ['00001', '取り消し', false],
      ['00002', '取り消し', false],
      ['00005', '公開停止', false],
      ['00009', '公開停止', false],
      ['00008', 'この箱を出さない', false],
    ]);
    expect(tasks.filter((task) => !/^1\. .+\n2\. /.test(String(task.手順)))).toEqual([]);
    expect(recordsOf(stopped, '連絡文ログ')).toEqual([]);

    await sidebar.getByRole('button', { name: /取置き不可様/ }).click();
    await at(page, '最初の返事');
    const text = await sidebar.getByRole('textbox', { name: '文面' }).inputValue();
    expect(text).toMatch(/^取置き不可様\nご連絡をいただき/);
    expect(text).toContain('「アロマキャンドル ラベンダー」');
    await look('5-reply');
    const drafted = await savedFile(page);
    expect(recordsOf(drafted, '連絡文ログ').map((draft) => [draft.文面, draft.状態, draft.取引ID])).toEqual([
      [text, '下書き', 'a7354708179'],
    ]);

    await here.context.grantPermissions(['clipboard-read']);
    await sidebar.getByRole('button', { name: 'コピーする' }).click();
    await sidebar.getByText('コピーしました').waitFor();
    await look('5-reply-copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);

    await sidebar.getByRole('button', { name: '戻る' }).click();
    await at(page, '出品を止める');
    await sidebar.getByRole('button', { name: '戻る' }).click();
    await sidebar.getByRole('heading', { name: '次にやること' }).waitFor();
    await look('6-room');
    await sidebar.getByRole('button', { name: '戻る' }).click();
    await at(page, '今日やること');
    await sidebar.getByText('まだ売れてしまう出品').waitFor();
    await look('7-desk');
    await sidebar.getByRole('button', { name: /最初の返事を待っている人/ }).click();
    await sidebar.getByRole('button', { name: 'まちがいでした' }).click();
    await sidebar.getByRole('heading', { name: '元に戻すもの' }).waitFor();
    await look('8-mistake');
    await sidebar.getByRole('button', { name: 'まちがいとして終える' }).click();
    await at(page, '今日やること');
    await sidebar
      .getByText('片付けが残っています')
      .or(sidebar.getByText('進行中のトラブルはありません'))
      .first()
      .waitFor();
    await look('9-desk-after-mistake');

    const after = await savedFile(page);
    expect(marks(after)).toEqual(MARKS.map(() => null));
    expect(recordsOf(after, '連絡文ログ').map((draft) => draft.状態)).toEqual(['取消']);
    expect(recordsOf(after, 'トラブル').map((incident) => incident.状態)).toEqual(['まちがい']);
    for (const file of [stopped, drafted, after]) {
      expect(sellersCells(file, before)).toEqual(sellersCells(before, before));
      expect(sellersLooks(file, before)).toEqual(sellersLooks(before, before));
    }
    expect(here.complaints).toEqual([]);
  });

  it('repeats a stop whose answer was lost, and nothing happens twice', async () => {
    const { page } = here;
    const sidebar = sidebarOf(page);
    await dragRows(page, 4, 12);
    await stopFromMenu(page);
    await confirmSetUp(page);
    await sidebar.getByRole('button', { name: 'まだ分からない' }).click();
    await sidebar.getByRole('button', { name: '印を付けて止める' }).waitFor();
    await loseNextAnswer(page);
    await sidebar.getByRole('button', { name: '印を付けて止める' }).click();
    await sidebar.getByText('返事が届きませんでした').waitFor();
    await look('lost-answer');
    const lost = await savedFile(page);
    expect(marks(lost)).toEqual(MARKS);
    await sidebar.getByRole('button', { name: 'もう一度送る' }).click();
    await at(page, '出品を止める');
    await sidebar.getByText('表の7行に印を付けました').waitFor();
    const repeated = await savedFile(page);
    expect(repeated.tabs).toEqual(lost.tabs);
    expect(here.complaints).toEqual([expect.stringMatching(/^Tomeru: no answer Error: lost/)]);
  });

  it('keeps the stop over a reload, and 「最初に戻す」 brings the untouched shop back', async () => {
    const { page } = here;
    const before = await savedFile(page);
    await stopNineRows();
    const stopped = await savedFile(page);
    await ready(page);
    await page.reload();
    await ready(page);
    expect(marks(await savedFile(page))).toEqual(MARKS);
    await choose(page, 'トメル', '開く');
    await at(page, '今日やること');
    await sidebarOf(page).getByText('まだ売れてしまう出品').waitFor();
    await look('reload-desk');
    expect(recordsOf(stopped, 'トラブル')).toHaveLength(1);

    await choose(page, 'ファイル', '最初に戻す');
    await page.getByRole('dialog').getByRole('button', { name: '最初に戻す' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await ready(page);
    expect((await savedFile(page)).tabs).toEqual(before.tabs);
    expect(here.complaints).toEqual([]);
  });
});
