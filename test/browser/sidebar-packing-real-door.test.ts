// 発送する and 別の便 on the real door: the built add-on on the engine answers. A shop on 28 December: another service is asked for and
// agreed to, it works again, ten parcels leave with ten keys, one comes back.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { RequestOf } from '../../src/app/protocol.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { declareOn, outageDesk } from '../support/outage-desk.ts';
import { checkScreen } from '../support/sidebar-checks.ts';
import { openSidebar } from '../support/sidebar-page.ts';
import { button, heading } from '../support/sidebar-room.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it('offers another service, keeps the answer, and packs with one key per parcel', {
  timeout: 170_000,
}, async () => {
  const desk = await outageDesk('b');
  const { incident } = declareOn(desk, { tell: false });
  desk.host.wait('PT30H');
  const { page, sent } = await openSidebar(browser, (request) => desk.send(request));
  await heading(page, '今日やること');
  await button(page, new RegExp(incident.id)).last().click();
  await button(page, /別の便/)
    .first()
    .click();
  await heading(page, '別の便');
  await page.getByText('先に、ほかの受付へ').waitFor();
  await page.waitForTimeout(500);
  await checkScreen(page, 'real-s11-ways');
  await page.keyboard.press('1');
  await page.getByText('送料の差額は、出品者(あなた)が持ちます。').waitFor();
  await checkScreen(page, 'real-s11-ways-chosen');
  await button(page, /^\d+件に提案する文を作る$/).click();
  await heading(page, '連絡する');
  await page.getByText(/^別の便を提案する文を\d+件作りました。/).waitFor();
  await checkScreen(page, 'real-s11-offer-letters');
  await page.keyboard.press('Escape');
  await button(page, /別の便/)
    .first()
    .click();
  await button(page, /返事は「聞いた」/)
    .first()
    .click();
  await page.getByText('「聞いた」と書きとめました。').waitFor();
  await button(page, /返事は「よい」/)
    .first()
    .click();
  await page.getByText('「よい」と書きとめました。').waitFor();
  await page.getByText('お礼の文を作りました。', { exact: false }).waitFor();
  await checkScreen(page, 'real-s11-consents');
  await page.keyboard.press('Escape');
  desk.ask<'recordRecovery'>({
    kind: 'recordRecovery',
    requestId: desk.requestId(),
    incidentId: incident.id,
  });
  await button(page, /^発送する/)
    .first()
    .click();
  await page.locator('.parcel').waitFor();
  await checkScreen(page, 'real-s11-packing');
  const shipped = () => sent.filter((one): one is RequestOf<'recordShipped'> => one.kind === 'recordShipped');
  const parcels = () => shipped().flatMap((one) => one.parcels);
  for (let at = 1; at <= 10; at += 1) {
    await page.waitForTimeout(180);
    await page.keyboard.press('Enter');
    await vi.waitUntil(() => page.locator('.parcel').isVisible());
  }
  await vi.waitUntil(() => parcels().length === 10, { timeout: 20_000 });
  await page.getByText('書いています').waitFor({ state: 'detached' });
  await page.getByText('今日出した荷物').click();
  await checkScreen(page, 'real-s11-packed');
  expect(new Set(parcels().map(({ contactId }) => contactId)).size).toBe(10);
  const asked = { kind: 'packing', incidentId: incident.id } as const;
  expect(desk.ask<'packing'>(asked).gone).toHaveLength(10);
  await button(page, /まだ出していないことに戻す/)
    .first()
    .click();
  await vi.waitUntil(() => desk.ask<'packing'>(asked).gone.length === 9);
  await button(page, /^出した分の連絡文/).click();
  await heading(page, '連絡する');
  await page.locator('textarea').first().waitFor();
  await checkScreen(page, 'real-s11-shipped-letters');
  await page.keyboard.press('Escape');
  await button(page, /記録|一覧|印刷/)
    .first()
    .click();
  await heading(page, '障害の記録');
  await page.getByText('したことと見たお知らせ').waitFor();
  await checkScreen(page, 'real-s11-report');
  await page.keyboard.press('Escape');
  await page.close();
});

it('cancels for a buyer who has chosen to, once everything is saved', { timeout: 170_000 }, async () => {
  const desk = await outageDesk('b');
  const { incident } = declareOn(desk);
  const { cards } = desk.ask<'letters'>({ kind: 'letters', incidentId: incident.id });
  const draftId = cards[0]?.draft.id ?? '';
  desk.ask<'recordSent'>({ kind: 'recordSent', requestId: desk.requestId(), draftId, how: 'asItIs' });
  desk.host.wait('PT30H');
  const { page } = await openSidebar(browser, (request) => desk.send(request));
  await heading(page, '今日やること');
  await button(page, new RegExp(incident.id)).last().click();
  await button(page, /別の便/)
    .first()
    .click();
  await page.getByText('返事を書きとめる相手').waitFor();
  await page.locator('.fold-body .line').first().click();
  await heading(page, '続けるか、やめるか');
  await page.keyboard.press('2');
  await page.getByText('先に残すもの').waitFor();
  await checkScreen(page, 'real-s11-cancel');
  for (const what of await page.locator('.evidence button').all()) {
    await what.click();
    await vi.waitUntil(async () => (await what.getAttribute('aria-pressed')) === 'true');
  }
  await page.getByText('まだ済んでいないこと: キャンセル前のあいさつ').waitFor();
  await button(page, /^キャンセル前のあいさつ/).click();
  await heading(page, '連絡する');
  await page.locator('textarea').first().waitFor();
  expect(await page.locator('textarea').first().inputValue()).toContain('ご相談のとおり');
  const open = desk.ask<'letters'>({ kind: 'letters', incidentId: incident.id });
  const greeting = [...open.cards, ...open.later, ...open.morning].find(
    ({ draft }) => draft.purpose === 'キャンセル前のあいさつ',
  );
  desk.ask<'recordSent'>({
    kind: 'recordSent',
    requestId: desk.requestId(),
    draftId: greeting?.draft.id ?? '',
    how: 'asItIs',
  });
  await page.keyboard.press('Escape');
  await button(page, /別の便/)
    .first()
    .click();
  await page.getByText('やめることに決まりました').click();
  await vi.waitUntil(() => button(page, '販路でキャンセルした').isEnabled());
  await page.keyboard.press('Enter');
  await page.getByText('キャンセルしたことを書きとめました。').waitFor();
  await checkScreen(page, 'real-s11-cancelled');
  await page.close();
});

it('says what is missing before anything has happened', { timeout: 100_000 }, async () => {
  const desk = await outageDesk('b');
  const { page } = await openSidebar(browser, (request) => desk.send(request));
  await heading(page, '今日やること');
  await button(page, /備え/).last().click();
  await heading(page, '障害への備え');
  await page.getByText('公式のお知らせが出る所').waitFor();
  await checkScreen(page, 'real-s16-readiness');
  await page.close();
});
