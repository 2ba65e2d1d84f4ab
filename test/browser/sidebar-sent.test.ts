// The first reply in Chromium: copied and opened by one press, recorded as sent by the second, and the desk at rest.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Desk, Request } from '../../src/app/protocol.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { busyDesk, draft, emptyDesk, good, tasks } from '../support/sidebar-answers.ts';
import { checkScreen } from '../support/sidebar-checks.ts';
import { nightDoor } from '../support/sidebar-night.ts';
import { openSidebar } from '../support/sidebar-page.ts';
import { usualReply } from '../support/sidebar-run.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** All stopped; the reply is still a draft. */
function stoppedDoor(link = draft.link) {
  const done = tasks.map((task) => ({ ...task, done: true, outcome: '止めた' }));
  return nightDoor(done, { draft: { ...draft, link } });
}

/** The reply, opened from the desk. */
async function toReply(door: ReturnType<typeof nightDoor>) {
  const shown = await openSidebar(browser, door);
  const { page } = shown;
  await page.getByRole('button', { name: /最初の返事を待っている人/ }).click();
  await page.getByText('17分で止め終わりました。').waitFor();
  await checkScreen(page, 's5-stopped');
  await page.getByRole('button', { name: '最初の返事を開く' }).click();
  await page.getByRole('heading', { level: 1, name: '最初の返事' }).waitFor();
  return shown;
}

function howSent(sent: readonly Request[]): readonly string[] {
  return sent.flatMap((request) => (request.kind === 'recordSent' ? [request.how] : []));
}

describe('the first reply', () => {
  it('is sent in two presses, taken back, sent in own words, and the night is over', async () => {
    const shown = await toReply(stoppedDoor());
    const { page } = shown;
    const blue = page.locator('.main:not(:disabled)');
    expect(await blue.textContent()).toBe('コピーして取引画面を開く');
    await blue.click();
    await vi.waitUntil(() => shown.opened.length > 0);
    expect(shown.opened).toEqual([draft.link]);
    await page.bringToFront();
    expect(await blue.textContent()).toBe('送った');
    await blue.click();
    await page.getByText('送ったことを記録しました。').waitFor();
    await page.getByText('次は 11/23 20:00 約束の返事').waitFor();
    await checkScreen(page, 's6-sent');

    await page.getByRole('button', { name: 'まだ送っていないことに戻す' }).click();
    await page.getByRole('button', { name: '自分の言葉で送った' }).click();
    await page.getByText('送ったことを記録しました。').waitFor();
    expect(howSent(shown.sent)).toEqual(['asItIs', 'takenBack', 'ownWords']);

    await page.getByRole('button', { name: '今日やることへ' }).click();
    await page.getByText('今夜やることは終わりました。').waitFor();
    expect(await page.getByRole('heading', { name: '今すぐ' }).count()).toBe(0);
    await checkScreen(page, 's1-tonight-done');
    const calendar = page.getByRole('link', { name: /カレンダーに入れる/ });
    const address = new URL((await calendar.getAttribute('href')) ?? '');
    expect(address.searchParams.get('text')).toBe('トメル T-012 約束の返事');
    expect(address.searchParams.get('dates')).toMatch(/^\d{4}1123T110000Z\/\d{4}1123T111500Z$/);
    // Only a link: nothing was asked of the calendar.
    expect(shown.opened).toEqual([draft.link]);
    expect(shown.outside).toEqual([]);
    await page.close();
  });

  it('without an address of the trade is only copied', async () => {
    const shown = await toReply(stoppedDoor(''));
    const { page } = shown;
    await checkScreen(page, 's6-no-link');
    await page.getByRole('button', { name: 'コピーする' }).click();
    await page.getByText('コピーしました。').waitFor();
    expect(await page.locator('.main:not(:disabled)').textContent()).toBe('送った');
    expect(shown.opened).toEqual([]);
    await page.close();
  });

  it('is sent by keyboard alone with Enter and Enter', async () => {
    const shown = await toReply(stoppedDoor());
    const { page } = shown;
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    await page.keyboard.press('Enter');
    await vi.waitUntil(() => shown.opened.length > 0);
    await page.bringToFront();
    await page.keyboard.press('Enter');
    await page.getByText('送ったことを記録しました。').waitFor();
    expect(howSent(shown.sent)).toEqual(['asItIs']);
    expect(shown.opened).toHaveLength(1);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '今日やること' }).waitFor();
    await page.close();
  });
});

describe('the desk', () => {
  async function onDesk(desk: Desk) {
    return openSidebar(browser, (request) =>
      request.kind === 'open' ? good({ kind: 'open', desk }) : usualReply(request),
    );
  }

  const [running] = busyDesk.incidents;
  const atRest = busyDesk.incidents.filter((one) => one.firstReply === 'sent');

  it('names listings, replies and boxes each with their own number', async () => {
    const incidents = running ? [{ ...running, listingsOpen: 3, boxesOpen: 2 }] : [];
    const { page } = await onDesk({ ...emptyDesk, incidents });
    await page.getByRole('button', { name: /まだ売れてしまう出品.*3件/ }).waitFor();
    await page.getByRole('button', { name: /この箱を出さない.*2件/ }).waitFor();
    await page.getByRole('button', { name: /最初の返事を待っている人.*1件/ }).waitFor();
    expect(await page.getByText(/やることは終わりました/).count()).toBe(0);
    await checkScreen(page, 's1-now');
    await page.getByRole('button', { name: /この箱を出さない/ }).click();
    await page.getByRole('heading', { level: 1, name: '出品を止める' }).waitFor();
    await page.close();
  });

  it('by day does not speak of the night', async () => {
    const { page } = await onDesk({
      ...emptyDesk,
      at: '11/23 10:05',
      incidents: atRest,
      nextPromise: '11/23 20:00',
    });
    await page.getByText('今すぐやることは終わりました。').waitFor();
    await page.getByText('次は 11/23 20:00 約束の返事').waitFor();
    expect(await page.getByText('今夜').count()).toBe(0);
    await page.close();
  });
});
