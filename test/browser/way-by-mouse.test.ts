// The first way through on the real workbench with the built bundle, by mouse: select rows, stop them and two of their
// listings, name the transaction, copy the reply, take it all back to the last tick. Also what a lost answer, a reload
// and 「最初に戻す」 do.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { columnOf, recordsOf, sellersCells, sellersLooks } from '../support/saved-workbook.ts';
import {
  accessibilityFaults,
  at,
  chooseUnknown,
  confirmSetUp,
  dragRows,
  loseNextAnswer,
  onlyChosenRows,
  openBuiltRoom,
  PATIENCE_MS,
  picture,
  savedFile,
  sidebarOf,
  stopButton,
  stopFromMenu,
  stopNow,
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

const allMarks = (file: WorkbookFile) =>
  columnOf(file, '商品管理', { headerRow: 3, header: '停止', first: 4, last: 643 });

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
  await chooseUnknown(page);
  await onlyChosenRows(page);
  await stopNow(page);
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
    await chooseUnknown(page);
    expect(await stopButton(page).textContent()).toBe('180行に印を付けて止める');
    await look('3-how-far');
    await onlyChosenRows(page);
    expect(await stopButton(page).textContent()).toBe('7行に印を付けて止める');
    await sidebar.getByText('もともと止まっている').click();
    await look('3-how-far-list');
    await stopNow(page);
    await sidebar.getByText('残り 9件').waitFor();
    await sidebar.getByRole('heading', { name: '続けて止めるもの' }).waitFor();
    await look('4-stop-list');
    const stopped = await savedFile(page);
    expect(marks(stopped)).toEqual(MARKS);
    const tasks = recordsOf(stopped, '停止作業');
    expect(tasks.map((task) => [task.管理番号 ?? task['販路・相手'], task.やること, task.済])).toEqual([
      ['00001', '取り消し', false],
      ['00002', '取り消し', false],
      ['00005', '公開停止', false],
      ['00009', '公開停止', false],
      ['検品サービス', '外注先に連絡', false],
      ['刺繍外注', '外注先に連絡', false],
      ['梱包代行センター', '外注先に連絡', false],
      ['00007', 'この箱を出さない', false],
      ['00008', 'この箱を出さない', false],
    ]);
    const ofListings = tasks.filter((task) => task.やること !== '外注先に連絡');
    expect(ofListings.filter((task) => !/^1\. .+\n2\. /.test(String(task.手順)))).toEqual([]);
    expect(recordsOf(stopped, '連絡文ログ')).toEqual([]);

    // The auction on the card, then a listing taken up before its turn.
    await sidebar.getByRole('button', { name: '止めた', exact: true }).click();
    await sidebar.getByText('済 1 / 9').waitFor();
    await sidebar.locator('summary', { hasText: '帆布トートバッグ 大' }).click();
    await sidebar.getByRole('button', { name: 'メルカリ 帆布トートバッグ 大をいま見る' }).click();
    await sidebar.getByRole('heading', { name: '公開停止', level: 2 }).waitFor();
    await sidebar.getByRole('button', { name: '止めた', exact: true }).click();
    await sidebar.getByText('済 2 / 9').waitFor();

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
    await sidebar.getByText('人がやることが2件あります。').waitFor();
    await sidebar.getByText('止めている商品').waitFor();
    await look('9-room-after-mistake');
    await sidebar.getByRole('button', { name: '戻る' }).click();
    await at(page, '今日やること');
    await sidebar.getByText('進行中のトラブルはありません').waitFor();

    await sidebar.getByRole('button', { name: /出し直す・元に戻す.*2件/ }).click();
    await at(page, '元に戻すこと');
    await sidebar.getByText('残り 2件').waitFor();
    await look('10-reverse');
    await sidebar.getByRole('button', { name: /ヤフオク ベビースタイ.* 済んだ$/ }).click();
    await sidebar.getByText('残り 1件').waitFor();
    await sidebar.getByRole('button', { name: /メルカリ 帆布トートバッグ.* 済んだ$/ }).click();
    await sidebar.getByText('元に戻すことは、すべて済みました。').waitFor();
    await look('11-reversed');

    const after = await savedFile(page);
    expect(marks(after)).toEqual(MARKS.map(() => null));
    const reversed = recordsOf(after, '停止作業').filter((task) => task.再開済 === true);
    expect(reversed.map((task) => [task.管理番号, task.再開でやること])).toEqual([
      ['00001', '再出品'],
      ['00005', '公開し直す'],
    ]);
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
    await chooseUnknown(page);
    await loseNextAnswer(page);
    await stopButton(page).click();
    await sidebar.getByText('返事が届きませんでした').waitFor();
    await look('lost-answer');
    const lost = await savedFile(page);
    expect(allMarks(lost).filter((mark) => mark === '要停止' || mark === '停止中')).toHaveLength(180);
    await sidebar.getByRole('button', { name: 'もう一度送る' }).click();
    await at(page, '出品を止める');
    await sidebar.getByText('180行に印を付けました').waitFor();
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
