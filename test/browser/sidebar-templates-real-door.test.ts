// 定型文 and 参照データ on the real door: a seller's own wording is shown on a buyer of today, stands in the next letter, and goes
// back to the standard; a rule of a marketplace is put right and moves a clock.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type InspectionDesk, inspectionDesk } from '../scenarios/inspection-desk.ts';
import { readyTwoTabs, STOCK } from '../scenarios/two-tabs.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { checkScreen } from '../support/sidebar-checks.ts';
import { openSidebar } from '../support/sidebar-page.ts';
import { button, heading } from '../support/sidebar-room.ts';

let browser: Browser;
let desk: InspectionDesk;
beforeAll(async () => {
  browser = await launchBrowser();
  desk = await inspectionDesk(await readyTwoTabs());
  const { id } = desk.stop(desk.look(STOCK, ['A2'], 'WRONG_SHIPMENT'), 'WRONG_SHIPMENT').incident;
  desk.press<'setType'>({ kind: 'setType', incidentId: id, type: 'WRONG_SHIPMENT', subKind: 'ITEM' });
  desk.press<'recordDetails'>({
    kind: 'recordDetails',
    incidentId: id,
    what: 'ピアス・大',
    right: 'ピアス・小',
  });
});
afterAll(async () => {
  desk.close();
  await browser.close();
});

const blue = (page: Page) => page.locator('.main:not(:disabled)');
const row = (tab: string, column: string, value: string) =>
  desk.records(tab).find((line) => line[column] === value) ?? {};

it('a text of the seller’s own is shown on a real case, written, and put back', {
  timeout: 120_000,
}, async () => {
  const { page } = await openSidebar(browser, (request) => desk.send(request));
  await button(page, '定型文(連絡文のもと)').click();
  await heading(page, '定型文');
  await page.getByText('購入者へ').waitFor();
  await checkScreen(page, 'real-s16-templates');
  await page.getByText('解決の確認', { exact: true }).click();
  await button(page, /^解決の確認.*一部返金/).click();
  const field = page.getByLabel('本文', { exact: true });
  await field.waitFor();
  await page.getByText(/^例: /).waitFor();
  await checkScreen(page, 'real-s16-template');
  const standard = await field.inputValue();
  await field.fill(`${standard}\nいつも{{商品}}をありがとうございます。{{なまえ}}`);
  await page.getByText('「{{なまえ}}」は、使えることばにありません。', { exact: false }).waitFor();
  await checkScreen(page, 'real-s16-unknown');
  await field.fill(`${standard}\nこれからもよろしくお願いいたします。`);
  await page.keyboard.press('Escape');
  await page.locator('.example', { hasText: 'これからもよろしくお願いいたします。' }).waitFor();
  await blue(page).click();
  await page.getByText('文を書きかえました(第2版)。', { exact: false }).waitFor();
  await checkScreen(page, 'real-s16-written');
  const name = (await page.locator('h1').textContent()) ?? '';
  expect(row('定型文', '名前', name)).toMatchObject({ 出どころ: '自分で', 版: 2 });
  await page.getByText('標準とのちがい').click();
  await button(page, '標準の文に戻す').click();
  await page.getByText('標準の文に戻しました。').waitFor();
  expect(await field.inputValue()).toBe(standard);
  expect(row('定型文', '名前', name)).toMatchObject({ 出どころ: '標準' });
  await page.keyboard.press('Escape');
  await heading(page, '定型文');
  await page.getByLabel('お礼を使う').first().uncheck();
  await expect.poll(() => row('定型文', '名前', 'お礼').使う).toBe(false);
  await page.close();
});

it('a rule is put right, refused where it does not fit, and put back', { timeout: 120_000 }, async () => {
  const { page } = await openSidebar(browser, (request) => desk.send(request));
  await button(page, '参照データ(期限や進め方の決まり)').click();
  await heading(page, '参照データ');
  await page.getByText('自動完了', { exact: true }).click();
  await checkScreen(page, 'real-s16-rules');
  await button(page, /自動で取引完了.*メルカリ・.*9日/)
    .first()
    .click();
  await page.getByLabel('値').fill('来週');
  await button(page, '書きかえる').click();
  await page.locator('.trouble').waitFor();
  await checkScreen(page, 'real-s16-rule-refused');
  await page.getByLabel('値').fill('１０日');
  await button(page, '書きかえる').click();
  await page.getByText('決まりを書きかえました。', { exact: false }).waitFor();
  expect(await page.getByLabel('値').inputValue()).toBe('10');
  await checkScreen(page, 'real-s16-rule');
  await button(page, 'いまも同じ(今日確かめた)').click();
  await page.getByText('決まりを書きかえました。', { exact: false }).waitFor();
  await button(page, '標準に戻す').click();
  await page.getByText('標準に戻しました。').waitFor();
  expect(await page.getByLabel('値').inputValue()).toBe('9');
  await page.close();
});
