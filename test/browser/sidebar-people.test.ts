// S4 in Chromium for all that is no listing: the outsourcer and the supplier who get a ready text, the automatic
// relisting, and the corrected wording to be copied into a listing.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Request, TaskLine } from '../../src/app/protocol.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import {
  candidates,
  draft,
  outsourcerTask,
  relistTask,
  supplierTask,
  tasks,
} from '../support/sidebar-answers.ts';
import { checkScreen } from '../support/sidebar-checks.ts';
import { nightDoor } from '../support/sidebar-night.ts';
import { openSidebar } from '../support/sidebar-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const blue = (page: Page) => page.locator('.main:not(:disabled)');
const [auction] = tasks;
const box = tasks.find((task) => task.kind === 'box');
if (auction === undefined || box === undefined) throw new Error('The night has no auction or no box');

function outcomes(sent: readonly Request[]): readonly string[] {
  return sent.flatMap((request) =>
    request.kind === 'recordTask' ? [`${request.taskId} ${request.outcome ?? 'まだ'}`] : [],
  );
}

/** S4, by its line on the desk. The page may read back what was copied. */
async function onStopList(list: readonly TaskLine[], options: Parameters<typeof nightDoor>[1] = {}) {
  const shown = await openSidebar(browser, nightDoor(list, { draft, ...options }));
  await button(shown.page, /T-012 真鍮ピアス しずく型 ?止めた/).click();
  await button(shown.page, /1 止める/).click();
  await shown.page.locator('.card h2').waitFor();
  return shown;
}

/** What a paste would give. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'paste';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('Control+V');
  const text = await page.locator('#paste').inputValue();
  await page.evaluate(() => document.querySelector('#paste')?.remove());
  return text;
}

describe('a word to a person', () => {
  it('is copied, sent by hand, and recorded as 連絡した', async () => {
    const { page, sent } = await onStopList([outsourcerTask, auction, box, supplierTask]);
    await page.getByText('外注先に連絡').waitFor();
    expect(await blue(page).textContent()).toBe('文をコピー');
    await page.getByText('出品のほかに止めること').waitFor();
    await checkScreen(page, 's4-outsourcer');
    await blue(page).click();
    await page.getByText('いつもの方法でお送りください。').waitFor();
    expect(await pasted(page)).toBe(outsourcerTask.message);
    expect(await blue(page).textContent()).toContain('連絡した');
    await checkScreen(page, 's4-outsourcer-copied');
    await blue(page).click();
    await page.locator('.card h2', { hasText: '取り消し' }).waitFor();
    expect(outcomes(sent)).toEqual(['S-9 止めた']);
    await page.close();
  });

  it('that cannot be reached stays open, and says so', async () => {
    const { page } = await onStopList([outsourcerTask]);
    await button(page, '連絡がつかない').click();
    await page.getByText('外注先に連絡・連絡がつかない').waitFor();
    await page.getByText('外注先への連絡が残っています。').waitFor();
    expect(await page.getByText(/止め終わり|すべて済み/).count()).toBe(0);
    await checkScreen(page, 's4-outsourcer-later');
    await page.close();
  });

  it('goes by keyboard: Enter copies, Enter records', async () => {
    const { page, sent } = await onStopList([outsourcerTask, auction]);
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    await page.keyboard.press('Enter');
    await page.getByText('いつもの方法でお送りください。').waitFor();
    await page.keyboard.press('Enter');
    await vi.waitUntil(() => outcomes(sent).length === 1);
    expect(outcomes(sent)).toEqual(['S-9 止めた']);
    await page.close();
  });

  it('to a supplier does not hold up the end of the stop, nor the reply to the buyer', async () => {
    const done = { ...auction, done: true, outcome: '止めた' };
    const shown = await openSidebar(browser, nightDoor([done, supplierTask], { draft }));
    const { page } = shown;
    await button(page, /仕入先に連絡.*1件/).click();
    await page.getByText('17分で止め終わりました。').waitFor();
    await page.getByText('仕入先への連絡が1件残っています。').waitFor();
    expect(await blue(page).textContent()).toBe('最初の返事を開く');
    await checkScreen(page, 's4-supplier-left');
    await page.getByText('仕入先に連絡', { exact: true }).first().click();
    await page.locator('.task > details > summary').first().click();
    await button(page, '彫金室をいま見る').click();
    expect(await blue(page).textContent()).toBe('文をコピー');
    await checkScreen(page, 's4-supplier');
    await page.close();
  });
});

describe('an automatic relisting', () => {
  it('is a card of its own, with its link and its own answers', async () => {
    const { page, sent } = await onStopList([relistTask, auction]);
    await page.locator('.card h2', { hasText: '自動再出品を切る' }).waitFor();
    await checkScreen(page, 's4-relist');
    expect(await page.locator('.outcomes button').allInnerTexts()).toEqual([
      '1止めた',
      '2止まっていた',
      '3止められない',
      '4少し待つ',
    ]);
    await button(page, '止まっていた').click();
    await page.locator('.card h2', { hasText: '取り消し' }).waitFor();
    expect(outcomes(sent)).toEqual(['S-11 もともと止まっていた']);
    await page.close();
  });
});

describe('the corrected wording', () => {
  const right = '綿60% ポリエステル40%';

  it('is copied in one press where the listing stands', async () => {
    const { page } = await onStopList([auction], { type: 'DESCRIPTION_ERROR', right });
    await checkScreen(page, 's4-right-wording');
    await button(page, '正しい文をコピー').click();
    await page.getByText('商品の説明に貼り付けてください。').waitFor();
    expect(await pasted(page)).toBe(right);
    // The listing is still to be opened.
    expect(await blue(page).textContent()).toBe('開く');
    await page.close();
  });

  it('is not offered for a box, nor for another kind of trouble', async () => {
    const boxed = await onStopList([box], { type: 'DESCRIPTION_ERROR', right });
    expect(await button(boxed.page, '正しい文をコピー').count()).toBe(0);
    await boxed.page.close();
    const other = await onStopList([auction], { type: 'WRONG_SHIPMENT', right });
    expect(await button(other.page, '正しい文をコピー').count()).toBe(0);
    await other.page.close();
  });
});

it('the question for the transaction keeps its place below a person to tell', async () => {
  const { page } = await openSidebar(browser, nightDoor([outsourcerTask]), { start: 'stop' });
  await button(page, /まだ分からない/).click();
  await button(page, '8行に印を付けて止める').click();
  await page.getByText('外注先に連絡').first().waitFor();
  await button(page, new RegExp(`${candidates[0]?.buyer}様`)).waitFor();
  await checkScreen(page, 's4-person-and-question');
  await page.close();
});
