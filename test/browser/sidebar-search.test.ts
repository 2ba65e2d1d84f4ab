// ほかの商品を探す in Chromium: the rows that a stop begins with, found by what the buyer's screen shows.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Request } from '../../src/app/protocol.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { good, refuse, usual } from '../support/sidebar-answers.ts';
import { checkScreen } from '../support/sidebar-checks.ts';
import { openSidebar } from '../support/sidebar-page.ts';
import { usualReply } from '../support/sidebar-run.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const check = (page: Page, name: string | RegExp) => page.getByRole('checkbox', { name });
const asked = (sent: readonly Request[]) => sent.filter((request) => request.kind === 'previewStop');

describe('the search', () => {
  async function onSearch(door: Parameters<typeof openSidebar>[1] = usualReply) {
    const shown = await openSidebar(browser, door, { start: 'stop' });
    const { page } = shown;
    await page.getByText('選んでいる行: 在庫').waitFor();
    await checkScreen(page, 's2-with-search');
    await button(page, 'ほかの商品を探す').click();
    await page.waitForFunction(() => document.activeElement?.id === 'query');
    await checkScreen(page, 's2-search');
    await page.keyboard.type('https://jp.mercari.com/item/m10000000031');
    await page.keyboard.press('Enter');
    await page.getByText('3行見つかりました').waitFor();
    return shown;
  }

  it('takes one hit by a tap', async () => {
    const { page, sent } = await onSearch();
    await checkScreen(page, 's2-hits');
    await button(page, /在庫 32行目/).click();
    await page.getByText('選んでいる行: 在庫').waitFor();
    expect(sent.at(-1)).toEqual({ kind: 'previewStop', rows: ['在庫 k32'] });
    await button(page, '表で選んでいる行にする').click();
    await vi.waitUntil(() => asked(sent).length === 3);
    expect(sent.at(-1)).toEqual({ kind: 'previewStop' });
    await page.close();
  });

  it('takes all where nobody knows which, or those that are ticked', async () => {
    const all = await onSearch();
    await button(all.page, 'どれか分からない(全部 3行)').click();
    await all.page.getByText('選んでいる行: 在庫').waitFor();
    expect(all.sent.at(-1)).toEqual({ kind: 'previewStop', rows: usual.search.rows });
    await all.page.close();
    const some = await onSearch();
    await check(some.page, /も選ぶ/)
      .nth(0)
      .check();
    await check(some.page, /も選ぶ/)
      .nth(2)
      .check();
    await checkScreen(some.page, 's2-ticked');
    await button(some.page, '選んだ2行で進む').click();
    await some.page.getByText('選んでいる行: 在庫').waitFor();
    expect(some.sent.at(-1)).toEqual({ kind: 'previewStop', rows: ['在庫 k31', '在庫 k40'] });
    await some.page.close();
  });

  it('goes by keyboard: / to the box, Enter, a digit for the hit, / again for another question', async () => {
    const { page, sent } = await openSidebar(browser, usualReply, { start: 'stop' });
    await page.getByText('選んでいる行: 在庫').waitFor();
    await page.keyboard.press('/');
    await page.waitForFunction(() => document.activeElement?.id === 'query');
    await page.keyboard.type('ピアス/しずく');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent === '3行見つかりました');
    await page.keyboard.press('/');
    await page.waitForFunction(() => document.activeElement?.id === 'query');
    await page.keyboard.press('End');
    await page.keyboard.type('型');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent === '3行見つかりました');
    expect(sent.at(-1)).toEqual({ kind: 'search', query: 'ピアス/しずく型' });
    await page.keyboard.press('2');
    await page.getByText('選んでいる行: 在庫').waitFor();
    expect(sent.at(-1)).toEqual({ kind: 'previewStop', rows: ['在庫 k32'] });
    await page.close();
  });

  it('that finds nothing says so, and Esc leaves the box, then leads back to the rows as they were', async () => {
    const { page } = await openSidebar(
      browser,
      (request) =>
        request.kind === 'search'
          ? good({ kind: 'search', rows: [], list: [], cursor: null })
          : usualReply(request),
      { start: 'stop' },
    );
    await button(page, 'ほかの商品を探す').click();
    await page.keyboard.type('そんざいしない');
    await page.keyboard.press('Enter');
    await page.getByText('見つかりませんでした。').waitFor();
    await checkScreen(page, 's2-no-hits');
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1, name: '商品を探す' }).waitFor();
    expect(await page.getByRole('textbox').evaluate((box) => box === document.activeElement)).toBe(false);
    await page.keyboard.press('Escape');
    await page.getByText('選んでいる行: 在庫 8行').waitFor();
    await page.close();
  });

  it('is offered where no row is selected', async () => {
    const { page, sent } = await openSidebar(
      browser,
      (request) =>
        request.kind === 'previewStop' && request.rows === undefined
          ? refuse({ code: 'nothingSelected' }, '止めたい商品の行を、表で選んでください。')
          : usualReply(request),
      { start: 'stop' },
    );
    await button(page, 'ほかの商品を探す').click();
    await page.keyboard.type('P-0031');
    await page.keyboard.press('Enter');
    await button(page, /在庫 31行目/).click();
    await button(page, /まだ分からない/).click();
    await button(page, '8行に印を付けて止める').click();
    await vi.waitUntil(() => sent.some((request) => request.kind === 'stop'));
    await page.close();
  });
});
