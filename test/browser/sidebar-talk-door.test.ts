// The loop of the letters and of the answers on the real door: the built add-on makes the letters of a wrong description, each is
// copied and marked, and what the buyers say is seen, changed and settled.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openDesk } from '../support/desk.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { shop } from '../support/shops.ts';
import { checkScreen } from '../support/sidebar-checks.ts';
import { openSidebar } from '../support/sidebar-page.ts';
import { button, heading } from '../support/sidebar-room.ts';
import { recordsOf } from '../support/workbook-cells.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const blue = (page: Page) => page.locator('.main:not(:disabled)');
const look = (page: Page) => page.waitForTimeout(450);

/** ② over one product, found by hand, with its wrong and its right wording. */
async function stopWrongWording(page: Page): Promise<void> {
  await button(page, 'この表で使う').click();
  await heading(page, '今日やること');
  await button(page, 'まず止める').click();
  await button(page, 'ほかの商品を探す').click();
  await page.keyboard.type('T000027');
  await page.keyboard.press('Enter');
  await button(page, /取引一覧 28行目/).click();
  await button(page, /商品説明が/).click();
  await button(page, /^\d+行に印を付けて止める$/).click();
  await heading(page, '出品を止める');
  await page.locator('.card').waitFor();
  await button(page, '戻る').click();
  await button(page, /くわしいこと/).click();
  await page.getByLabel('まちがい(いまの文)').fill('綿100%');
  await page.getByLabel('正しくは').fill('綿60% ポリエステル40%');
  await button(page, '書きとめる').click();
  await page.getByText('くわしいことを書きとめました。').waitFor();
}

it('makes the letters, sends them with a click each, and takes the answers', {
  timeout: 170_000,
}, async () => {
  const desk = await openDesk({ ...shop('b'), now: '2026-11-20T10:05:00+09:00' });
  const { page, opened } = await openSidebar(browser, (request) => desk.send(request));
  await stopWrongWording(page);
  await checkScreen(page, 'real-talk-room');
  await button(page, /3 連絡する/).click();
  await heading(page, '連絡する');
  await page.locator('.letter').waitFor();
  await checkScreen(page, 'real-letters');
  const texts = () => recordsOf(desk.host.dump(), '連絡文ログ');
  const all = Number(/\/ (\d+)/.exec((await page.locator('.note').textContent()) ?? '')?.[1]);
  expect(all).toBeGreaterThan(3);

  const copied: string[] = [];
  await blue(page).click();
  for (let at = 1; at <= all; at += 1) {
    await page.getByText(`${at} / ${all}`).waitFor();
    await page.bringToFront();
    copied.push(await page.getByLabel('文面').inputValue());
    await look(page);
    await blue(page).click();
  }
  await page.getByText('送る連絡文は、すべて済みました。').waitFor();
  const sent = () => texts().filter((one) => one.状態 === '送信済');
  await vi.waitUntil(() => sent().length === all);
  expect(
    sent()
      .map((one) => one.文面)
      .sort(),
  ).toEqual([...copied].sort());
  await checkScreen(page, 'real-letters-done');

  await page.locator('summary', { hasText: '送ったもの' }).click();
  await page
    .getByRole('button', { name: /まだに戻す/ })
    .first()
    .click();
  await page.locator('.letter').waitFor();
  await vi.waitUntil(() => sent().length === all - 1);
  await page.keyboard.press('4');
  await vi.waitUntil(() => sent().length === all);
  expect(sent().filter((one) => one.送り方 === '自分の言葉で')).toHaveLength(1);

  desk.host.wait('PT13H');
  await button(page, '戻る').click();
  await page.getByRole('heading', { level: 1, name: /^T-/ }).waitFor();
  await checkScreen(page, 'real-talk-told');
  await button(page, '返事を見に行く').first().click();
  await heading(page, '返事を見に行く');
  await page.locator('.letter').waitFor();
  await checkScreen(page, 'real-thread');
  await look(page);
  await page.keyboard.press('1');
  await page.getByText(/: 問題あり/).waitFor();
  await look(page);
  await page.keyboard.press('2');
  await page.getByText(/: 問題なし/).waitFor();
  await look(page);
  await page.keyboard.press('3');
  await page.getByText(/: 返事はまだ/).waitFor();
  const answers = () => recordsOf(desk.host.dump(), '連絡する相手').map((one) => one.回答);
  await vi.waitUntil(() => answers().includes('問題なし'));
  await checkScreen(page, 'real-threads');
  const settle = page.locator('section', { hasText: '解決方法を決める' }).getByRole('button').first();
  await settle.click();
  await heading(page, 'どう解決しますか');
  await page.locator('.who').waitFor();
  await checkScreen(page, 'real-settle');
  await page.keyboard.press('Escape');
  await heading(page, '返事を見に行く');
  expect(opened.filter((address) => !/^https?:/.test(address))).toEqual([]);
  await page.close();
  desk.close();
});
