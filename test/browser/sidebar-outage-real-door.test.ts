// 発送できない on the real door: the built add-on on the engine answers. A shop on 28 December, from the desk to the notices, a look at
// the page of the carrier, the recovery, and one that was none.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../support/launch-browser.ts';
import { type OutageDesk, outageDesk } from '../support/outage-desk.ts';
import { checkScreen } from '../support/sidebar-checks.ts';
import { openSidebar } from '../support/sidebar-page.ts';
import { button, heading } from '../support/sidebar-room.ts';
import { recordsOf, tabOf } from '../support/workbook-cells.ts';

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

/** An order that came in overnight, typed as the seller types one: like another one, under its own number. */
function typeOrder(desk: OutageDesk): void {
  const { cells } = tabOf(desk.original, 'メルカリ');
  const line = cells.find((one) => one[10] === 'らくらくメルカリ便' && !one[11] && Boolean(one[5]));
  if (line === undefined) throw new Error('The shop has no such order.');
  const typed = line.map((cell) => {
    if (typeof cell === 'object' && cell !== null) return 'd' in cell ? '2026/12/29 2:00' : '';
    return cell ?? '';
  });
  typed[3] = 4321;
  desk.host.hand.edit('メルカリ', `A${cells.length + 1}`, [typed]);
}

it('takes in what was sold overnight, while another one begins', { timeout: 170_000 }, async () => {
  const desk = await outageDesk('c');
  const { page } = await openSidebar(browser, (request) => desk.send(request));
  await heading(page, '今日やること');
  await button(page, '発送できない(障害)').click();
  await page.getByText('使えない便', { exact: true }).waitFor();
  await page
    .getByRole('checkbox', { name: /らくらく/ })
    .first()
    .check();
  await page.getByLabel('新しい注文を減らす').check();
  await button(page, /^\d+件の連絡文を作る$/).click();
  await heading(page, '連絡する');
  await page.getByText(/新しい注文を減らす作業を\d+件書き出しました。/).waitFor();
  await page.keyboard.press('Escape');
  await button(page, '新しい注文を減らす').click();
  await heading(page, '新しい注文を減らす');
  await page.locator('.card').waitFor();
  await checkScreen(page, 'real-s10-slow');
  desk.host.wait('PT20H');
  typeOrder(desk);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await heading(page, '今日やること');
  await button(page, /^増えた注文/).waitFor();
  await checkScreen(page, 'real-s1-morning');
  await button(page, /^増えた注文/).click();
  await page.getByText('増えた注文が1件あります。').waitFor();
  await checkScreen(page, 'real-s10-grown');
  await page.keyboard.press('Enter');
  await page.getByText('増えた注文を1件足しました。', { exact: false }).waitFor();
  await checkScreen(page, 'real-s10-added');
  await page.keyboard.press('Escape');
  await button(page, '発送できない(障害)').click();
  await page.getByText('使えない便', { exact: true }).waitFor();
  await page.getByText('進行中の障害').click();
  await page
    .getByRole('checkbox', { name: /らくらく/ })
    .first()
    .check();
  await page.getByLabel('取引メッセージ').check();
  await page.getByText(/ほかの障害で連絡する相手に入っている注文が\d+件あります。/).waitFor();
  await page.getByText('取引メッセージが使えるようになるまで、連絡文は送らずに取っておきます。').waitFor();
  await checkScreen(page, 'real-s10-second');
  await page.close();
  desk.close();
});
