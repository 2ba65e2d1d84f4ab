// What a person at the sidebar meets when something goes wrong, in Chromium: impatience, lost answers, refusals, copying.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launchBrowser } from '../support/launch-browser.ts';
import { draft, refuse } from '../support/sidebar-answers.ts';
import { checkScreen } from '../support/sidebar-checks.ts';
import { type Answer, openSidebar } from '../support/sidebar-page.ts';
import { usualReply } from '../support/sidebar-run.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A sidebar on the second screen of the stop, with the given answers to the stop itself, in turn. */
async function beforeStop(answers: readonly Answer[]) {
  let turn = 0;
  const shown = await openSidebar(
    browser,
    (request) => {
      if (request.kind !== 'stop') return usualReply(request);
      turn += 1;
      return answers[turn - 1] ?? usualReply(request);
    },
    { start: 'stop' },
  );
  await shown.page.getByRole('button', { name: /まだ分からない/ }).click();
  return { shown, main: shown.page.getByRole('button', { name: '8行に印を付けて止める' }) };
}

describe('a stop', () => {
  it('is sent once by a double click, and says that it is under way', async () => {
    let release: (answer: 'lost') => void = () => expect.unreachable('nothing waits yet');
    const waiting = new Promise<'lost'>((resolve) => {
      release = resolve;
    });
    const { shown, main } = await beforeStop([waiting]);
    await main.dblclick();
    const busy = shown.page.getByRole('button', { name: '止めています…' });
    await busy.waitFor();
    expect(await busy.isDisabled()).toBe(true);
    await checkScreen(shown.page, 'stopping');
    expect(shown.sent.filter((request) => request.kind === 'stop')).toHaveLength(1);
    release('lost');
    await shown.page.getByRole('button', { name: 'もう一度送る' }).waitFor();
    await shown.page.close();
  });

  it('without an answer is sent again with the same id', async () => {
    const { shown, main } = await beforeStop(['lost']);
    await main.click();
    const again = shown.page.getByRole('button', { name: 'もう一度送る' });
    await again.waitFor();
    expect(await main.isDisabled()).toBe(true);
    await checkScreen(shown.page, 'lost');
    await again.click();
    await shown.page.getByText('出品はまだ止まっていません。').waitFor();
    const stops = shown.sent.filter((request) => request.kind === 'stop');
    expect(stops).toHaveLength(2);
    expect(stops[1]).toEqual(stops[0]);
    await shown.page.close();
  });

  it('that is refused shows the sentence, keeps the screen and the focus in reach', async () => {
    const say = '「商品名」の列が見つかりません。';
    const { shown, main } = await beforeStop([
      refuse({ code: 'columnsGone', tab: '在庫', headers: ['商品名'] }, say),
    ]);
    await main.click();
    await shown.page.getByText(say).waitFor();
    await shown.page.getByRole('heading', { name: 'どこまで止めますか' }).waitFor();
    expect(await shown.page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
    await checkScreen(shown.page, 'refused');
    await shown.page.getByRole('button', { name: '表と列を確かめる' }).click();
    await shown.page.getByText('そのまま「まず止める」に進みます').waitFor();
    await shown.page.close();
  });
});

describe('copying', () => {
  it('puts exactly the draft into the clipboard from the sandboxed frame', async () => {
    const shown = await openSidebar(browser, usualReply, { start: 'stop', frame: true });
    const { page } = shown;
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: /まだ分からない/ }).click();
    await frame.getByRole('button', { name: '8行に印を付けて止める' }).click();
    await frame.getByRole('button', { name: /ほし様/ }).click();
    await frame.getByRole('link', { name: 'コピーして取引画面を開く' }).click();
    await frame.getByText('コピーしました。').waitFor();
    await vi.waitUntil(() => shown.opened.length > 0);
    expect(shown.opened).toEqual([draft.link]);
    await page.bringToFront();
    await page.locator('#paste').focus();
    await page.keyboard.press('Control+V');
    expect(await page.locator('#paste').inputValue()).toBe(draft.text);
    await page.close();
  });

  it('that the browser refuses leaves the text selected and says how to copy by hand', async () => {
    const { page, opened } = await openSidebar(browser, usualReply, { start: 'stop' });
    await page.evaluate(() => {
      document.execCommand = () => false;
    });
    await page.getByRole('button', { name: /まだ分からない/ }).click();
    await page.getByRole('button', { name: '8行に印を付けて止める' }).click();
    await page.getByRole('button', { name: /ほし様/ }).click();
    await page.getByRole('link', { name: 'コピーして取引画面を開く' }).click();
    await page.getByText('Ctrl+C').waitFor();
    // She has to copy first: the other tab would take the selected text away.
    expect(opened).toEqual([]);
    await page.getByRole('link', { name: '取引画面を開く' }).waitFor();
    const selected = await page.evaluate(() => {
      const field = document.querySelector('textarea');
      return field?.value.slice(field.selectionStart, field.selectionEnd);
    });
    expect(selected).toBe(draft.text);
    await page.close();
  });
});
