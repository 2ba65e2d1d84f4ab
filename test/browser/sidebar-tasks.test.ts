// S4 in Chromium: every stop task in two presses, by mouse and by keyboard, until the trouble is stopped.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launchBrowser } from '../support/launch-browser.ts';
import { draft, tasks } from '../support/sidebar-answers.ts';
import { checkScreen } from '../support/sidebar-checks.ts';
import { nightDoor } from '../support/sidebar-night.ts';
import { type Answer, openSidebar, type SidebarPage } from '../support/sidebar-page.ts';

const open = tasks.filter((task) => !task.done);
const link = open[0]?.link ?? '';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

function button(page: Page, name: string | RegExp) {
  return page.getByRole('button', { name });
}

/** Heading of the card: what to do, by when. */
function card(page: Page, name: string) {
  return page.locator('.card h2', { hasText: name });
}

/** The desk, then S4 by its line under 今すぐ. */
async function toStopList(door: (request: Parameters<Parameters<typeof openSidebar>[1]>[0]) => Answer) {
  const shown = await openSidebar(browser, door);
  await button(shown.page, /まだ売れてしまう出品/).click();
  await card(shown.page, '取り消し').waitFor();
  return shown;
}

function outcomes(shown: SidebarPage): readonly string[] {
  return shown.sent.flatMap((request) =>
    request.kind === 'recordTask' ? [`${request.taskId} ${request.outcome ?? 'まだ'}`] : [],
  );
}

describe('by mouse', () => {
  it('handles a listing in two presses, puts off, takes up, sets back, and ends green', async () => {
    const shown = await toStopList(nightDoor(open, { draft }));
    const { page } = shown;
    const blue = page.locator('.main:not(:disabled)');
    await checkScreen(page, 's4-card');
    expect(await blue.textContent()).toBe('開く');
    await page.getByRole('link', { name: 'ヤフオク 真鍮ピアス しずく型を開く' }).first().click();
    await vi.waitUntil(() => shown.opened.length > 0);
    expect(shown.opened).toEqual([link]);
    await page.bringToFront();
    expect(await blue.textContent()).toContain('止めた');
    await checkScreen(page, 's4-card-opened');
    await blue.click();
    await card(page, '公開停止').waitFor();
    expect(outcomes(shown)).toEqual(['S-1 止めた']);
    expect(await page.locator('.note').textContent()).toBe('済 1 / 6');
    // A new card knows nothing of the link used before.
    expect(await blue.textContent()).toBe('開く');

    await button(page, '少し待つ').click();
    await page.getByRole('heading', { name: 'あとで見るもの' }).waitFor();
    await button(page, '止められない').click();
    await page.getByText('公開停止・止められない').waitFor();
    // Rakuma has no link here: 止めた is blue from the start.
    await card(page, '公開停止').waitFor();
    expect(await blue.textContent()).toContain('止めた');
    await checkScreen(page, 's4-card-no-link');
    await blue.click();
    await card(page, 'この箱を出さない').waitFor();
    await checkScreen(page, 's4-card-box');
    await button(page, '出さないようにした').click();
    await card(page, '公開停止').waitFor();
    await button(page, '売れていた').click();
    await page.getByText('「この箱を出さない」を作業に足しました。').waitFor();
    await button(page, 'もう出してしまった').click();
    await page.getByText('残り 2件は、下の「あとで見るもの」にあります。').waitFor();
    await page.getByText('次に見る時刻 11/22 23:28').waitFor();
    const look = page.getByRole('link', {
      name: 'T-012 11/22 23:28 待っている出品を見るをカレンダーに入れる',
    });
    const address = new URL((await look.getAttribute('href')) ?? '');
    expect(address.searchParams.get('text')).toBe('トメル T-012 出品を見る');
    await checkScreen(page, 's4-put-off');

    await page.getByText('済んだもの').click();
    // What had sold has made a buyer and a box; it cannot be set back.
    expect(await button(page, /まだに戻す/).count()).toBe(4);
    await button(page, 'ヤフオク 真鍮ピアス しずく型をまだに戻す').click();
    await card(page, '取り消し').waitFor();
    await button(page, /売れてから見る/).click();
    for (const left of [2, 1, 0]) {
      await button(page, /いま見る/)
        .first()
        .click();
      await button(page, /止めた|出さないようにした/)
        .first()
        .click();
      await page.locator('.note', { hasText: `済 ${7 - left} / 7` }).waitFor();
    }
    await page.getByText('17分で止め終わりました。').waitFor();
    await page.getByText('次は、最初の返事です。').waitFor();
    await checkScreen(page, 's4-finished');
    expect(outcomes(shown)).toEqual([
      'S-1 止めた',
      'S-2 少し待つ',
      'S-3 止められない',
      'S-4 止めた',
      'S-5 止めた',
      'S-6 売れていた',
      'S-6-box 止められない',
      'S-1 まだ',
      'S-1 売れてから見る',
      'S-1 止めた',
      'S-2 止めた',
      'S-3 止めた',
    ]);
    await button(page, '最初の返事を開く').click();
    await page.getByRole('heading', { level: 1, name: '最初の返事' }).waitFor();
    expect(shown.outside).toEqual([]);
    await page.close();
  });

  it('never calls anything stopped or finished while a task is open', async () => {
    const { page } = await toStopList(nightDoor(open));
    for (const _task of open.slice(1)) {
      await button(page, /止めた|出さないようにした/)
        .first()
        .click();
      await page.locator('.card').waitFor();
      expect(await page.getByText(/止め終わり|すべて済み|停止完了/).count()).toBe(0);
    }
    await page.close();
  });

  it('takes a double click for one, even when the next card is already in its place', async () => {
    const alike = open.slice(1, 4).map((task) => ({ ...task, link: '', action: '取り消し' }));
    const shown = await toStopList(nightDoor(alike));
    const { page } = shown;
    const box = await button(page, '止めた').first().boundingBox();
    await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
    await page.mouse.down();
    await page.mouse.up();
    await page.locator('.note', { hasText: '済 1 / 3' }).waitFor();
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
    await page.waitForTimeout(300);
    expect(outcomes(shown)).toEqual(['S-2 止めた']);
    // A press of its own counts again.
    await page.mouse.down();
    await page.mouse.up();
    await page.locator('.note', { hasText: '済 2 / 3' }).waitFor();
    await page.close();
  });

  it('of a wrong description can be put right, with a supplement where it is an auction', async () => {
    const shown = await toStopList(nightDoor(open, { type: 'DESCRIPTION_ERROR' }));
    await checkScreen(shown.page, 's4-card-description');
    await button(shown.page, '追記した').click();
    await button(shown.page, '直した').click();
    await vi.waitUntil(() => outcomes(shown).length === 2);
    expect(outcomes(shown)).toEqual(['S-1 追記した', 'S-2 直した']);
    await shown.page.close();
  });

  it('without an answer is sent again with the same id, and nothing else can be pressed meanwhile', async () => {
    const door = nightDoor(open);
    let isLost = true;
    const shown = await toStopList((request) => {
      if (request.kind !== 'recordTask' || !isLost) return door(request);
      isLost = false;
      return 'lost';
    });
    const { page } = shown;
    await button(page, '止められない').click();
    await button(page, 'もう一度送る').waitFor();
    expect(await button(page, '止めた').first().isDisabled()).toBe(true);
    await checkScreen(page, 's4-lost');
    await button(page, 'もう一度送る').click();
    await page.getByRole('heading', { name: 'あとで見るもの' }).waitFor();
    const recorded = shown.sent.filter((request) => request.kind === 'recordTask');
    expect(recorded).toHaveLength(2);
    expect(recorded[1]).toEqual(recorded[0]);
    await page.close();
  });
});

describe('by keyboard', () => {
  it('opens and stops with Enter, and gives the other outcomes by their digits', async () => {
    const shown = await openSidebar(browser, nightDoor(open), { start: 'stop' });
    const { page } = shown;
    await page.getByText('選んでいる行: 在庫').waitFor();
    await page.keyboard.press('5');
    await button(page, '8行に印を付けて止める').waitFor();
    await page.keyboard.press('Enter');
    await card(page, '取り消し').waitFor();
    await page.keyboard.press('Enter');
    await vi.waitUntil(() => shown.opened.length > 0);
    expect(shown.opened).toEqual([link]);
    await page.bringToFront();
    await page.keyboard.press('Enter');
    await card(page, '公開停止').waitFor();
    // The focus went with the button of the card before; it begins anew at this card.
    await page.waitForFunction(() => !document.activeElement?.matches('button, a, body'));
    await page.keyboard.press('4');
    await page.getByText('公開停止・少し待つ').waitFor();
    await page.keyboard.press('3');
    await page.getByText('公開停止・止められない').waitFor();
    await page.keyboard.press('Enter');
    await card(page, 'この箱を出さない').waitFor();
    await page.keyboard.press('2');
    // A box that has left is nothing to stop any more.
    await page.locator('.note', { hasText: '済 3 / 6' }).waitFor();
    await vi.waitUntil(() => outcomes(shown).length === 5);
    expect(outcomes(shown)).toEqual([
      'S-1 止めた',
      'S-2 少し待つ',
      'S-3 止められない',
      'S-4 止めた',
      'S-5 止められない',
    ]);
    expect(shown.opened).toHaveLength(1);
    await page.close();
  });
});
