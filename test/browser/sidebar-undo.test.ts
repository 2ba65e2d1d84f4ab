// 「いまの操作を元に戻す」 in Chromium: quiet beside the result, within reach of the keyboard, never on the desk; and on the real
// door, where a mistaken stop leaves the sheet as it was.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openDesk, setUp } from '../support/desk.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { shop } from '../support/shops.ts';
import { good } from '../support/sidebar-answers.ts';
import { checkScreen } from '../support/sidebar-checks.ts';
import { incident } from '../support/sidebar-incident.ts';
import { openSidebar } from '../support/sidebar-page.ts';
import { button, heading, inRoom, settled } from '../support/sidebar-room.ts';
import { usualReply } from '../support/sidebar-run.ts';
import { cellsOf, differences, recordsOf, tabOf } from '../support/workbook-cells.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const LABEL = 'いまの操作を元に戻す';
const undo = (page: Page) => button(page, LABEL);

/** S4, right after the stop. */
async function afterStop() {
  const shown = await openSidebar(browser, usualReply, { start: 'stop' });
  await button(shown.page, /まだ分からない/).click();
  await button(shown.page, /^8行に印を付けて止める$/).click();
  await heading(shown.page, '出品を止める');
  await shown.page.locator('.card').waitFor();
  return shown;
}

describe('after a stop', () => {
  it('it stands below the green lines and leads to the desk, which does not offer it', async () => {
    const { page, sent } = await afterStop();
    await checkScreen(page, 's4-undo');
    await undo(page).click();
    await heading(page, '今日やること');
    await page
      .getByText('止める前に戻しました。もしサイトで止めた出品があれば、公開し直してください。')
      .waitFor();
    expect(sent.find(({ kind }) => kind === 'undo')).toMatchObject({ operation: 12 });
    expect(await undo(page).count()).toBe(0);
    await checkScreen(page, 's1-undone');
    await page.close();
  });

  it('the keyboard reaches it with Tab, and the digits still belong to the card', async () => {
    const { page, sent } = await afterStop();
    await page.locator('h1').focus();
    for (let step = 0; step < 5; step += 1) {
      if ((await page.evaluate(() => document.activeElement?.textContent)) === LABEL) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await heading(page, '今日やること');
    expect(sent.map(({ kind }) => kind)).toContain('undo');
    await page.close();
  });

  it('it is gone with the next command', async () => {
    const { page, sent } = await afterStop();
    await page.keyboard.press('1');
    await vi.waitUntil(() => sent.some(({ kind }) => kind === 'recordTask'));
    await undo(page).waitFor({ state: 'detached' });
    await page.close();
  });
});

it('a first reply to the wrong buyer is one press away from the question again', async () => {
  const { page } = await afterStop();
  await button(page, /ほし様/).click();
  await heading(page, '最初の返事');
  await checkScreen(page, 's6-undo');
  await page.close();
});

it('after an end it leads back into the trouble', async () => {
  const { page } = await inRoom(browser, settled, (request) =>
    request.kind === 'undo'
      ? good({ kind: 'undo', of: 'mistake', operation: 12, incident, notes: [] })
      : undefined,
  );
  await button(page, /まちがいでした/).click();
  await button(page, 'まちがいとして終える').click();
  await page.getByText('人がやることが4件あります。').waitFor();
  await checkScreen(page, 's5-undo-mistake');
  await undo(page).focus();
  await page.keyboard.press('Enter');
  await page.getByText('終える前に戻して、印を付け直しました。').waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await heading(page, 'T-012 真鍮ピアス しずく型');
  expect(await undo(page).count()).toBe(0);
  await checkScreen(page, 's5-undone');
  await page.close();
});

it('the kind, pressed by mistake, is set back', async () => {
  const { page } = await inRoom(browser, settled, (request) =>
    request.kind === 'undo'
      ? good({ kind: 'undo', of: 'setType', operation: 12, incident, notes: [] })
      : undefined,
  );
  await button(page, /くわしいこと/).click();
  await button(page, '④ 致命的欠陥').click();
  await undo(page).waitFor();
  await checkScreen(page, 's5-undo-type');
  await undo(page).click();
  await page.getByText('種別を、変える前に戻しました。').waitFor();
  await page.close();
});

it('on the real door a mistaken stop leaves the sheet as it was', { timeout: 120_000 }, async () => {
  const desk = await openDesk({ ...shop('c'), now: '2026-11-20T20:30:00+09:00' });
  setUp(desk);
  const [first] = desk.host.dump().tabs;
  const tab = first?.name ?? '';
  desk.host.hand.select(tab, ['A5:A6']);
  // A row without a key keeps the トメルID that it was given.
  const cells = () => {
    const { cells: lines, ...rest } = tabOf(desk.host.dump(), tab);
    const header = lines.find((line) => line.includes('トメルID')) ?? [];
    const own = header.indexOf('トメルID');
    return cellsOf({ ...rest, cells: lines.map((line) => line.filter((_, column) => column !== own)) });
  };
  const before = cells();
  const { page } = await openSidebar(browser, (request) => desk.send(request), { start: 'stop' });
  await button(page, /まだ分からない/).click();
  await button(page, /行に印を付けて止める$/).click();
  await heading(page, '出品を止める');
  await undo(page).click();
  await page.getByText('止める前に戻しました。').waitFor();
  await page.getByText('進行中のトラブルはありません').waitFor();
  expect(recordsOf(desk.host.dump(), 'トラブル').map((line) => line.状態)).toEqual(['まちがい']);
  expect(differences(before, cells())).toEqual([]);
  await page.close();
  desk.close();
});
