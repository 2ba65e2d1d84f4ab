// The sidebar on the real door: the built add-on on the engine answers. The first night on shop b from a sheet never seen
// before to 「今夜やることは終わりました」, and everything put back; a wrong description on shop c, which has no key and no lot.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, openDesk } from '../support/desk.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { shop } from '../support/shops.ts';
import { checkScreen } from '../support/sidebar-checks.ts';
import { openSidebar } from '../support/sidebar-page.ts';
import { recordsOf } from '../support/workbook-cells.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();
const blue = (page: Page) => page.locator('.main:not(:disabled)');

/** Rows of a tab that carry one of these marks. */
const marked = (desk: Desk, tab: string, ...marks: readonly string[]): number =>
  recordsOf(desk.host.dump(), tab).filter((row) => marks.includes(String(row.停止))).length;

/** 「済 4 / 7」 */
async function tasksOf(page: Page): Promise<{ readonly done: number; readonly all: number }> {
  const [done, all] = ((await page.locator('.note').textContent()) ?? '').match(/\d+/g) ?? [];
  return { done: Number(done), all: Number(all) };
}

/** From the first press to S4, reached from a transaction that the buyer's screen shows. */
async function stopByTransaction(page: Page): Promise<void> {
  await button(page, 'この表で使う').click();
  await heading(page, '今日やること');
  await button(page, 'まず止める').click();
  await button(page, 'ほかの商品を探す').click();
  await page.keyboard.type('T000027');
  await page.keyboard.press('Enter');
  await page.getByText('1行見つかりました').waitFor();
  await button(page, /取引一覧 28行目/).click();
  await button(page, /まだ分からない/).click();
  await button(page, /^\d+行に印を付けて止める$/).waitFor();
  const wide = Number(((await blue(page).textContent()) ?? '').match(/\d+/)?.[0]);
  await checkScreen(page, 'real-3');
  await page.getByRole('checkbox', { name: /同じ商品/ }).uncheck();
  await button(page, /^\d+行に印を付けて止める$/).waitFor();
  const said = Number(((await blue(page).textContent()) ?? '').match(/\d+/)?.[0]);
  expect(said).toBeGreaterThan(0);
  expect(said).toBeLessThan(wide);
  await blue(page).click();
  await heading(page, '出品を止める');
  await page.getByText(`${said}行に印を付けました`).waitFor();
}

/** One card after the other, by the usual answer of each. */
async function handleAll(page: Page): Promise<void> {
  await page.locator('.card').waitFor();
  for (let { done, all } = await tasksOf(page); done < all; done += 1) {
    expect(await page.getByText(/止め終わりました/).count()).toBe(0);
    await page.locator('[data-digit="1"]').first().click();
    await page.locator('.note', { hasText: `済 ${done + 1} / ${all}` }).waitFor();
  }
}

it('stops, answers, sleeps, and puts everything back', { timeout: 170_000 }, async () => {
  const desk = await openDesk({ ...shop('b'), now: '2026-11-20T23:31:00+09:00' });
  const inStock = (...marks: readonly string[]) => marked(desk, '在庫一覧', ...marks);
  const { page, opened } = await openSidebar(browser, (request) => desk.send(request));
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await stopByTransaction(page);
  await checkScreen(page, 'real-4');
  expect(inStock('停止中', '要停止', '売れない')).toBeGreaterThan(0);
  await handleAll(page);
  await page.getByText('止め終わりました').waitFor();
  await checkScreen(page, 'real-4-finished');
  expect(inStock('要停止')).toBe(0);
  expect(inStock('停止中')).toBeGreaterThan(0);

  await button(page, /のんびり堂様/)
    .first()
    .click();
  await heading(page, '最初の返事');
  await blue(page).click();
  await page.getByText('コピーしました。').waitFor();
  await page.bringToFront();
  await button(page, '送った').first().click();
  await page.getByText('送ったことを記録しました。').waitFor();
  await button(page, '今日やることへ').click();
  await page.getByText(/(今夜|今すぐ)やることは終わりました。/).waitFor();
  expect(await page.getByRole('heading', { name: '今すぐ' }).count()).toBe(0);
  await checkScreen(page, 'real-1-rest');

  await button(page, /T-\d+ .*止めた/).click();
  await button(page, /品物は無事/).click();
  await page.getByText('表の印を外す').waitFor();
  await button(page, '検品をせずに元に戻す').click();
  await page.getByText('品物は無事として、印を外しました。').waitFor();
  await checkScreen(page, 'real-5-released');
  expect(inStock('停止中', '要停止')).toBe(0);

  await button(page, /元に戻すこと.*件/).click();
  await page.getByText('まだ元に戻っていません。').waitFor();
  await checkScreen(page, 'real-reverse');
  const toDo = page.getByRole('button', { name: /済んだ$/ });
  for (let left = await toDo.count(); left > 0; left -= 1) {
    await toDo.first().click();
    await expect.poll(() => toDo.count()).toBe(left - 1);
  }
  await page.getByText('元に戻すことは、すべて済みました。').waitFor();
  expect(opened.filter((address) => !/^https?:/.test(address))).toEqual([]);
  await page.close();
  desk.close();
});

/** 調査用に写す tells how many there are, and nothing of who and what. */
async function readForHelp(page: Page, desk: Desk): Promise<void> {
  await button(page, '戻る').click();
  await heading(page, /^T-/);
  await button(page, '戻る').click();
  await button(page, '使う表を確かめる・足す').click();
  await button(page, /^調査用に写す/).click();
  const text = await page.getByRole('textbox', { name: '調査用の文' }).inputValue();
  await checkScreen(page, 'real-support');
  expect(text).toMatch(/表1 商品: \d+行[\s\S]*表2 商品: \d+行/);
  const told = recordsOf(desk.host.dump(), '連絡する相手')
    .flatMap((buyer) => [buyer.購入者, buyer.商品名, buyer.取引ID, buyer.管理番号])
    .filter((value) => value !== null && value !== '');
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter((value) => text.includes(String(value)))).toEqual([]);
}

it('stops a wrong wording with all else, lets the rest go, and puts the wording right', {
  timeout: 170_000,
}, async () => {
  const desk = await openDesk(shop('c'));
  desk.host.hand.select('メルカリ', ['A2:A3']);
  const { page } = await openSidebar(browser, (request) => desk.send(request));
  await button(page, 'この表で使う').click();
  await heading(page, '今日やること');
  await button(page, 'まず止める').click();
  await page.getByText('選んでいる行: ').waitFor();
  await button(page, /商品説明が/).click();
  await page.getByRole('checkbox', { name: /同じ外注先 列がありません/ }).waitFor();
  await page.getByRole('checkbox', { name: /商品名・説明文のことばで/ }).check();
  await page.keyboard.type('レザー');
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: /商品名・説明文のことばで探す \d+行/ }).waitFor();
  await page.getByRole('checkbox', { name: /全部/ }).check();
  await button(page, /^\d+行に印を付けて止める$/).click();
  await heading(page, '出品を止める');
  await page.locator('.card').waitFor();
  const marks = () =>
    marked(desk, 'メルカリ', '要停止', '停止中') + marked(desk, 'ラクマ', '要停止', '停止中');
  const all = marks();

  await button(page, '戻る').click();
  await button(page, /対応優先で止めた分を戻す.*手を空けるために止めた\d+行/).click();
  await page.getByText('表の印を外す').waitFor();
  await checkScreen(page, 'real-15-capacity');
  await button(page, 'この分を元に戻す').click();
  await page.getByText('対応優先で止めた分の印を外しました。').waitFor();
  expect(marks()).toBeGreaterThan(0);
  expect(marks()).toBeLessThan(all);

  await button(page, /くわしいこと/).click();
  await page.getByLabel('正しくは').fill('本革ではなく合皮');
  await button(page, '書きとめる').click();
  await page.getByText('くわしいことを書きとめました。').waitFor();
  await button(page, '出品を止める').click();
  await button(page, '正しい文をコピー').click();
  const { done } = await tasksOf(page);
  await button(page, '直した').click();
  await page.locator('.note', { hasText: `済 ${done + 1} / ` }).waitFor();
  await checkScreen(page, 'real-4-right-wording');
  expect(recordsOf(desk.host.dump(), '停止作業').filter((task) => task.結果 === '直した')).toHaveLength(1);
  await readForHelp(page, desk);
  await page.close();
  desk.close();
});
