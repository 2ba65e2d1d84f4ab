// 連絡する相手 and 新しく当てはまる行 in Chromium.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/launch-browser.ts';
import { good, refuse, usual } from '../support/sidebar-answers.ts';
import { checkScreen } from '../support/sidebar-checks.ts';
import { button, heading, inRoom, settled } from '../support/sidebar-room.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('連絡する相手', () => {
  it('shows who, how surely, until when and what next, with links to the trade and the calendar', async () => {
    const { page, opened } = await inRoom(browser, settled);
    await button(page, /連絡する相手/).click();
    await heading(page, '連絡する相手');
    await page.getByText('メルカリ ほし様').waitFor();
    await page.getByText('ヤフオク ご購入者様').waitFor();
    await checkScreen(page, 's5-contacts');
    expect(await page.locator('.tag').allInnerTexts()).toEqual(['確定', '疑い']);
    await page.getByText('発送期限 11/23 12:30 (仮)').waitFor();
    await page.getByText('次: 箱を出さずに待つ').waitFor();
    const trades = page.getByRole('link', { name: /の取引を開く/ });
    expect(await trades.count()).toBe(1);
    const calendar = page.getByRole('link', {
      name: 'ヤフオク ご購入者様 発送期限 11/23 12:30をカレンダーに入れる',
    });
    const address = new URL((await calendar.getAttribute('href')) ?? '');
    // The calendar is not ours: no nickname goes there.
    expect(address.searchParams.get('text')).toBe('トメル T-012 発送期限');
    expect(opened).toEqual([]);
    await page.close();
  });

  it('takes one more with two fields, and says which of two is needed', async () => {
    const { page, sent } = await inRoom(browser, settled);
    await button(page, /連絡する相手/).click();
    await page.locator('summary', { hasText: '相手を足す' }).click();
    await page.getByLabel('販路').selectOption('ラクマ');
    await button(page, 'この相手を足す').click();
    await page.getByText('どちらかを入れてください。').waitFor();
    await checkScreen(page, 's5-add-contact');
    expect(sent.some((request) => request.kind === 'addContact')).toBe(false);
    await page.getByLabel('ニックネーム').fill('つき');
    await button(page, 'この相手を足す').click();
    await page.getByText('相手を足しました。').waitFor();
    expect(sent.at(-1)).toMatchObject({
      kind: 'addContact',
      marketplace: 'RAKUMA',
      transactionId: '',
      buyer: 'つき',
      product: '',
      stage: null,
    });
    await page.getByText('ラクマ つき様').waitFor();
    expect(await page.locator('.note').textContent()).toBe('3件');
    await page.close();
  });

  it('keeps what was typed where the buyer is known already', async () => {
    const say = '取引 m10000000017 は、もう「連絡する相手」に入っています。';
    const { page } = await inRoom(browser, settled, (request) =>
      request.kind === 'addContact'
        ? refuse({ code: 'contactKnown', transactionId: 'm10000000017' }, say)
        : undefined,
    );
    await button(page, /連絡する相手/).click();
    await page.locator('summary', { hasText: '相手を足す' }).click();
    await page.getByLabel('販路').selectOption('メルカリ');
    await page.getByLabel('取引ID').fill('m10000000017');
    await button(page, 'この相手を足す').click();
    await page.getByText(say).waitFor();
    expect(await page.getByLabel('取引ID').inputValue()).toBe('m10000000017');
    await page.close();
  });
});

describe('rows that have come to match', () => {
  it('are seen with their reasons and stopped by one press', async () => {
    const { page, sent } = await inRoom(browser, settled);
    await button(page, '見て止める').click();
    await heading(page, '新しく当てはまる行');
    await page.getByText('同じ仕入れ・発送待ち').waitFor();
    await checkScreen(page, 's5-grown');
    await button(page, '2行に印を付けて止める').click();
    await heading(page, '出品を止める');
    expect(sent.find((request) => request.kind === 'addGrown')).toMatchObject({
      incidentId: 'T-012',
      rows: usual.previewGrown.rows,
    });
    await page.close();
  });

  it('that are only sold ones are written down, and none at all is said', async () => {
    const shipped = usual.previewGrown.list.filter((row) => row.group === 'shipped');
    const sold = await inRoom(browser, settled, (request) =>
      request.kind === 'previewGrown'
        ? good({ ...usual.previewGrown, rows: shipped.map((row) => row.token), list: shipped })
        : undefined,
    );
    await button(sold.page, '見て止める').click();
    await button(sold.page, '連絡する相手に書き足す').waitFor();
    await sold.page.close();
    const none = await inRoom(browser, settled, (request) =>
      request.kind === 'previewGrown' ? good({ ...usual.previewGrown, rows: [], list: [] }) : undefined,
    );
    await button(none.page, '見て止める').click();
    await none.page.getByText('新しく当てはまる行は、もうありません。').waitFor();
    expect(await none.page.locator('.main').count()).toBe(0);
    await checkScreen(none.page, 's5-grown-none');
    await none.page.close();
  });
});
