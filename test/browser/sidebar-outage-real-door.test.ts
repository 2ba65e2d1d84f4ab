// 発送できない on the real door: the built add-on on the engine answers. A shop on 28 December, from the desk to the notices, a look at
// the page of the carrier, the recovery, and one that was none.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../support/launch-browser.ts';
import { outageDesk } from '../support/outage-desk.ts';
import { checkScreen } from '../support/sidebar-checks.ts';
import { openSidebar } from '../support/sidebar-page.ts';
import { button, heading } from '../support/sidebar-room.ts';
import { recordsOf } from '../support/workbook-cells.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it('is declared in four clicks at most, told, looked at and over', { timeout: 170_000 }, async () => {
  const desk = await outageDesk('b');
  const { page, sent } = await openSidebar(browser, (request) => desk.send(request));
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await heading(page, '今日やること');
  await page.getByText('進行中のトラブルはありません').waitFor();
  await checkScreen(page, 'real-s1-calm');
  await button(page, '発送できない(障害)').click();
  await page.getByText('使えない便', { exact: true }).waitFor();
  await checkScreen(page, 'real-s10');
  await page.getByLabel('ヤマト運輸の便 すべて').check();
  await button(page, /^\d+件の連絡文を作る$/).waitFor();
  await checkScreen(page, 'real-s10-counted');
  await page.getByText('24時間以内', { exact: true }).click();
  await checkScreen(page, 'real-s10-group');
  await button(page, /^\d+件の連絡文を作る$/).click();
  await heading(page, '連絡する');
  const text = page.locator('textarea').first();
  await text.waitFor();
  expect(await text.inputValue()).toContain('1月4日に発送いたします');
  await checkScreen(page, 'real-s10-letters');
  await page.locator('.main:not(:disabled)').click();
  await button(page, /^送った/)
    .first()
    .click();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: '荷物' }).waitFor();
  await checkScreen(page, 'real-s10-room');
  await button(page, '見た(変わりなし)').click();
  await page.getByText('お知らせを見たことを書きとめました。', { exact: false }).waitFor();
  await checkScreen(page, 'real-s10-looked');
  await page.getByText('見た(変わったことを書く)').click();
  await page.getByLabel('復旧の見込み(空なら、未定)').fill('29日の朝');
  await button(page, '見たことを書きとめる').click();
  await page.getByText('復旧の見込み 29日の朝').waitFor();
  await checkScreen(page, 'real-s10-expected');
  await button(page, '復旧した').click();
  await page.getByText(/^復旧を書きとめました。/).waitFor();
  await checkScreen(page, 'real-s10-recovered');
  await button(page, 'まだ使えない(復旧の記録を取り消す)').click();
  await page.getByText('復旧の記録を取り消しました。障害は続いています。').waitFor();
  await page.keyboard.press('Escape');
  await heading(page, '今日やること');
  await page.getByText('公式のお知らせを見る').waitFor();
  await checkScreen(page, 'real-s1-outage');
  expect(sent.filter(({ kind }) => kind === 'declareOutage')).toHaveLength(1);
  await page.close();
  desk.close();
});

it('is taken back with one press, or ended as a mistake', { timeout: 170_000 }, async () => {
  const desk = await outageDesk('c');
  const { page } = await openSidebar(browser, (request) => desk.send(request));
  await heading(page, '今日やること');
  const declare = async () => {
    await button(page, '発送できない(障害)').click();
    await page.getByText('使えない便', { exact: true }).waitFor();
    await page
      .getByRole('checkbox', { name: /らくらく|ヤマト/ })
      .first()
      .check();
    await button(page, /^\d+件の連絡文を作る$/).click();
    await heading(page, '連絡する');
  };
  await declare();
  await button(page, 'いまの操作を元に戻す').click();
  await heading(page, '今日やること');
  await page.getByText('「発送できない」を始める前に戻しました。', { exact: false }).waitFor();
  await declare();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: '荷物' }).waitFor();
  await button(page, /まちがいでした/).click();
  await heading(page, 'まちがいでした');
  await checkScreen(page, 'real-s10-mistake');
  await button(page, 'まちがいとして終える').click();
  await page.getByText('この障害は終わりました。').waitFor();
  await checkScreen(page, 'real-s10-ended');
  const drafts = recordsOf(desk.file(), '連絡文ログ');
  expect(drafts.every((draft) => draft.状態 === '取消')).toBe(true);
  await page.close();
  desk.close();
});
