// The whole way by keyboard alone: no click, no pointer.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../support/launch-browser.ts';
import { emptyDesk, good } from '../support/sidebar-answers.ts';
import { openSidebar } from '../support/sidebar-page.ts';
import { usualReply } from '../support/sidebar-run.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it('sets up, stops, names the transaction, copies, and takes all back without a mouse', async () => {
  let isReady = false;
  const { page, sent } = await openSidebar(browser, (request) => {
    if (request.kind === 'setUp') isReady = true;
    return request.kind === 'open'
      ? good({ kind: 'open', desk: { ...emptyDesk, ready: isReady } })
      : usualReply(request);
  });
  /** Waits for the heading to have the focus: that is where the keyboard goes on from. */
  const arrive = (name: string) =>
    page.waitForFunction(
      (wanted) => document.activeElement?.tagName === 'H1' && document.activeElement.textContent === wanted,
      name,
    );

  await arrive('はじめる');
  await page.getByText('見つかりません').first().waitFor();
  await page.keyboard.press('Enter');
  await arrive('今日やること');
  await page.keyboard.press('Enter');
  await arrive('何が起きましたか');
  await page.getByText('選んでいる行: 在庫').waitFor();
  await page.keyboard.press('2');
  await arrive('どこまで止めますか');
  await page.keyboard.press('Escape');
  await arrive('何が起きましたか');
  await page.keyboard.press('5');
  await arrive('どこまで止めますか');
  await page.getByRole('button', { name: '8行に印を付けて止める' }).waitFor();
  await page.keyboard.press('Enter');
  await arrive('出品を止める');
  await page.getByText('ほし様').waitFor();
  // Here the digits belong to the card; in the room they choose the transaction.
  await page.keyboard.press('Escape');
  await arrive('T-012 真鍮ピアス しずく型');
  await page.getByText('ほし様').waitFor();
  await page.keyboard.press('1');
  await arrive('最初の返事');
  await page.keyboard.press('Enter');
  await page.getByText('コピーしました。').waitFor();
  await page.bringToFront();
  await page.keyboard.press('Enter');
  await page.getByText('送ったことを記録しました。').waitFor();
  await page.keyboard.press('Escape');
  await arrive('T-012 真鍮ピアス しずく型');
  await page.keyboard.press('End');
  for (let step = 0; step < 30; step += 1) {
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (focused.startsWith('まちがいでした')) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await arrive('まちがいでした');
  await page.getByText('公開し直す').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('をまちがいとして終えました').waitFor();
  await arrive('T-012 真鍮ピアス しずく型');
  await page.keyboard.press('Escape');
  await arrive('今日やること');

  expect(sent.map((request) => request.kind)).toEqual([
    'open',
    'proposeSetUp',
    'setUp',
    'previewStop',
    'previewStop',
    'previewStop',
    'stop',
    'incident',
    'nameTransaction',
    'recordSent',
    'previewMistake',
    'mistake',
    'incident',
    'open',
  ]);
  expect(sent.find((request) => request.kind === 'stop')).toMatchObject({ type: 'UNKNOWN' });
  await page.close();
});

it('does not take digits and Enter away from a field', async () => {
  const { page, sent } = await openSidebar(browser, usualReply, { start: 'stop' });
  await page.keyboard.press('5');
  await page.getByRole('button', { name: '8行に印を付けて止める' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('ほかの取引を手で入れる').click();
  await page.getByLabel('取引ID').focus();
  await page.keyboard.type('m12');
  expect(await page.getByLabel('取引ID').inputValue()).toBe('m12');
  expect(sent.some((request) => request.kind === 'nameTransaction')).toBe(false);
  // The stopped rows stand on three marketplaces: none is guessed, and nothing goes out without one.
  await page.keyboard.press('Enter');
  expect(sent.some((request) => request.kind === 'nameTransaction')).toBe(false);
  await page.getByLabel('販路').selectOption('ヤフオク');
  await page.getByLabel('取引ID').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '最初の返事' }).waitFor();
  expect(sent.find((request) => request.kind === 'nameTransaction')).toMatchObject({
    marketplace: 'YAHOO_AUCTION',
    transactionId: 'm12',
  });
  await page.close();
});
