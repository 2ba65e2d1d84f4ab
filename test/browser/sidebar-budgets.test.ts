// The click budgets, counted in the page: every press of a button or a link that the browser reports.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Request } from '../../src/app/protocol.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { draft, tasks } from '../support/sidebar-answers.ts';
import { nightDoor } from '../support/sidebar-night.ts';
import { openSidebar } from '../support/sidebar-page.ts';
import { usualReply } from '../support/sidebar-run.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** 「トメル」, and its entry 「まず止める(選んだ行)」. */
const IN_THE_MENU = 2;

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Counts from now on. */
async function countClicks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counter = { clicks: 0 };
    addEventListener('click', () => (counter.clicks += 1), true);
    Object.assign(window, { counter });
  });
  return () => page.evaluate(() => (window as unknown as { counter: { clicks: number } }).counter.clicks);
}

async function sentOf(sent: readonly Request[], kind: Request['kind']): Promise<void> {
  await vi.waitUntil(() => sent.some((request) => request.kind === kind));
}

it('marks are written in at most four, from selected rows and the menu', async () => {
  const { page, sent } = await openSidebar(browser, usualReply, { start: 'stop' });
  const clicks = await countClicks(page);
  await button(page, /まだ分からない/).click();
  await button(page, '8行に印を付けて止める').click();
  await sentOf(sent, 'stop');
  expect(IN_THE_MENU + (await clicks())).toBeLessThanOrEqual(4);
  await page.close();
});

it('marks are written in three, from the desk', async () => {
  const { page, sent } = await openSidebar(browser, usualReply);
  const clicks = await countClicks(page);
  await button(page, 'まず止める').click();
  await button(page, /一部に不良/).click();
  await button(page, '8行に印を付けて止める').click();
  await sentOf(sent, 'stop');
  expect(await clicks()).toBe(3);
  await page.close();
});

it('one listing is handled in two, and the next stands there', async () => {
  const { page, sent, opened } = await openSidebar(browser, nightDoor(tasks, { draft }));
  await button(page, /まだ売れてしまう出品/).click();
  await page.locator('.card h2', { hasText: '取り消し' }).waitFor();
  const clicks = await countClicks(page);
  await page
    .getByRole('link', { name: /を開く/ })
    .first()
    .click();
  await vi.waitUntil(() => opened.length > 0);
  await page.bringToFront();
  await button(page, '止めた').first().click();
  await page.locator('.card h2', { hasText: '公開停止' }).waitFor();
  expect(sent.filter((request) => request.kind === 'recordTask')).toHaveLength(1);
  expect(await clicks()).toBe(2);
  await page.close();
});

it('the first reply is sent in two, once its draft is open', async () => {
  const done = tasks.map((task) => ({ ...task, done: true, outcome: '止めた' }));
  const { page, sent } = await openSidebar(browser, nightDoor(done, { draft }));
  await button(page, /最初の返事を待っている人/).click();
  await button(page, '最初の返事を開く').click();
  const clicks = await countClicks(page);
  await page.getByRole('link', { name: 'コピーして取引画面を開く' }).click();
  await page.bringToFront();
  await button(page, '送った').first().click();
  await sentOf(sent, 'recordSent');
  expect(await clicks()).toBe(2);
  await page.close();
});

it('a false alarm is taken back in three, from the desk', async () => {
  const { page, sent } = await openSidebar(browser, nightDoor(tasks, { draft }));
  const clicks = await countClicks(page);
  await button(page, /T-012 真鍮ピアス しずく型 ?止めた/).click();
  await button(page, /まちがいでした/).click();
  await button(page, 'まちがいとして終える').click();
  await sentOf(sent, 'mistake');
  expect(await clicks()).toBe(3);
  await page.close();
});
