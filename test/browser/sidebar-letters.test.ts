// S6 連絡する in Chromium: forty buyers with a click and a paste for each, marks that do not arrive, and marks taken back.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launchBrowser } from '../support/launch-browser.ts';
import { refuse } from '../support/sidebar-answers.ts';
import { checkScreen } from '../support/sidebar-checks.ts';
import { blue, inLetters, look, marks, pasted } from '../support/sidebar-letters-page.ts';
import { type Answer, openSidebar } from '../support/sidebar-page.ts';
import { button } from '../support/sidebar-room.ts';
import { cards, letter } from '../support/sidebar-talk.ts';
import { talkDoor } from '../support/sidebar-talk-door.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the loop', () => {
  it('sends forty with one click and one paste for each after the first, and what is pasted is the text', async () => {
    const door = talkDoor(cards(40));
    const { page, sent, opened, outside } = await inLetters(browser, door);
    await page.getByText('1 / 40').waitFor();
    await checkScreen(page, 's6-letter');
    expect(await blue(page).textContent()).toBe('コピーして取引画面を開く');
    let clicks = 0;
    const press = async () => {
      await blue(page).click();
      clicks += 1;
    };
    await press();
    for (let at = 1; at <= 40; at += 1) {
      await vi.waitUntil(() => opened.length === at);
      await page.bringToFront();
      expect(await pasted(page)).toBe(letter(at).text);
      await page.getByText(`${at} / 40`).waitFor();
      expect(await blue(page).textContent()).toBe(at < 40 ? '送った → 次の人へ' : '送った');
      await look(page);
      await press();
    }
    await page.getByText('送る連絡文は、すべて済みました。').waitFor();
    expect(clicks).toBe(41);
    await vi.waitUntil(() => marks(sent).length === 40);
    expect(marks(sent)).toEqual(cards(40).map(({ draft }) => `${draft.id} asItIs`));
    expect(opened).toEqual(cards(40).map(({ draft }) => draft.link));
    expect(door.letters().every(({ draft }) => draft.state === 'SENT')).toBe(true);
    expect(outside).toEqual([]);
    await checkScreen(page, 's6-all-sent');
    await page.close();
  }, 180_000);

  it('in the frame of the add-on, too, where nothing but the click itself may copy and open', async () => {
    const shown = await openSidebar(browser, talkDoor(cards(2)), { frame: true });
    const { page, opened } = shown;
    const inside = page.frameLocator('iframe');
    await inside.getByRole('button', { name: /送っていない連絡文/ }).click();
    await inside.getByRole('link', { name: 'コピーして取引画面を開く' }).click();
    for (let at = 1; at <= 2; at += 1) {
      await vi.waitUntil(() => opened.length === at);
      await page.bringToFront();
      await page.locator('#paste').fill('');
      await page.locator('#paste').focus();
      await page.keyboard.press('Control+V');
      expect(await page.locator('#paste').inputValue()).toBe(letter(at).text);
      await look(page);
      await inside
        .getByRole('button', { name: /^送った/ })
        .first()
        .click();
    }
    await inside.getByText('送る連絡文は、すべて済みました。').waitFor();
    expect(opened).toEqual([letter(1).link, letter(2).link]);
    await page.close();
  });

  it('goes by keyboard alone: Enter copies and opens, Enter marks and goes on', async () => {
    const { page, sent, opened } = await inLetters(browser, talkDoor(cards(3)));
    await page.getByText('1 / 3').waitFor();
    for (let at = 1; at <= 3; at += 1) {
      if (at === 1) await page.keyboard.press('Enter');
      await vi.waitUntil(() => opened.length === at);
      await page.bringToFront();
      await look(page);
      await page.keyboard.press('Enter');
    }
    await page.getByText('送る連絡文は、すべて済みました。').waitFor();
    await vi.waitUntil(() => marks(sent).length === 3);
    await page.close();
  });

  it('does not wait for the door, and does not take a press meant for the one before', async () => {
    const door = talkDoor(cards(4));
    let free: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      free = resolve;
    });
    const { page, sent, opened } = await inLetters(browser, door, async (request) => {
      if (request.kind === 'recordSent') await gate;
      return door(request) as Awaited<Answer>;
    });
    await blue(page).click();
    await look(page);
    await page.bringToFront();
    await blue(page).click();
    await page.getByText('2 / 4').waitFor();
    // Struck within the page: on a busy machine two presses from outside come too far apart.
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-main]')?.click());
    await page.waitForTimeout(100);
    await page.getByText('2 / 4').waitFor();
    await look(page);
    await page.bringToFront();
    await blue(page).click();
    await page.getByText('3 / 4').waitFor();
    expect(marks(sent)).toEqual(['M-101 asItIs']);
    await page.getByText('書いています… 残り2件').waitFor();
    await vi.waitUntil(() => opened.length === 3);
    free();
    await vi.waitUntil(() => marks(sent).length === 2);
    await page.close();
  });
});

describe('a browser that does not copy', () => {
  it('leaves each text selected and opens nothing before it is copied by hand', async () => {
    const { page, sent, opened } = await inLetters(browser, talkDoor(cards(2)));
    await page.evaluate(() => {
      document.execCommand = () => false;
    });
    const selected = () =>
      page.evaluate(() => {
        const field = document.querySelector('textarea');
        return field?.value.slice(field.selectionStart, field.selectionEnd);
      });
    await blue(page).click();
    await page.getByText('Ctrl+C').waitFor();
    expect([await selected(), opened.length]).toEqual([letter(1).text, 0]);
    await checkScreen(page, 's6-by-hand');
    await look(page);
    await blue(page).click();
    await page.getByText('2 / 2').waitFor();
    expect([await selected(), opened.length]).toEqual([letter(2).text, 0]);
    await page.getByRole('link', { name: '取引画面を開く' }).click();
    await vi.waitUntil(() => opened.length === 1);
    await vi.waitUntil(() => marks(sent).length === 1);
    await page.close();
  });
});

describe('other ways than sending it', () => {
  it('later, never and in own words each bring the next one; never and sent are taken back', async () => {
    const door = talkDoor(cards(4));
    const { page, sent } = await inLetters(browser, door);
    await page.getByText('1 / 4').waitFor();
    await page.keyboard.press('2');
    await page.locator('.letter .who').getByText('ラクマ つき様').waitFor();
    await page.keyboard.press('3');
    await page.locator('.letter .who').getByText('メルカリ ご購入者様').waitFor();
    await page.keyboard.press('4');
    await page.locator('.letter .who').getByText('ヤフオク みなも様').waitFor();
    await vi.waitUntil(() => marks(sent).length === 1);
    expect(sent.flatMap((one) => (one.kind === 'setLetterAside' ? [one.how] : []))).toEqual([
      'later',
      'never',
    ]);
    expect(marks(sent)).toEqual(['M-103 ownWords']);
    await page.locator('summary', { hasText: '送らないことにした文' }).click();
    await page.locator('summary', { hasText: '送ったもの' }).click();
    await checkScreen(page, 's6-taken-back');
    await button(page, 'ラクマ つき様への文を、送る文に戻す').click();
    await page.locator('.letter .who').getByText('ラクマ つき様').waitFor();
    await button(page, 'メルカリ ご購入者様への文をまだに戻す').click();
    await page.locator('.letter .who').getByText('メルカリ ご購入者様').waitFor();
    await vi.waitUntil(() => marks(sent).length === 2);
    expect(marks(sent)).toEqual(['M-103 ownWords', 'M-103 takenBack']);
    await vi.waitUntil(() => door.letters()[1]?.draft.state === 'DRAFT');
    await page.close();
  });
});

describe('a mark that does not arrive', () => {
  it('is shown, does not stop her, and is sent again as it was', async () => {
    const door = talkDoor(cards(3));
    let isLost = true;
    const { page, sent } = await inLetters(browser, door, (request) => {
      if (request.kind === 'recordSent' && isLost) return 'lost';
      return door(request);
    });
    await blue(page).click();
    await look(page);
    await page.bringToFront();
    await blue(page).click();
    await page.getByText('まだ記録できていない分 1件').waitFor();
    await checkScreen(page, 's6-stuck');
    isLost = false;
    await look(page);
    await blue(page).click();
    await page.getByText('3 / 3').waitFor();
    await vi.waitUntil(() => marks(sent).length === 3);
    const ids = sent.flatMap((one) => (one.kind === 'recordSent' ? [one.requestId] : []));
    expect(ids[0]).toBe(ids[1]);
    expect(new Set(ids).size).toBe(2);
    expect(await page.getByText('まだ記録できていない分').count()).toBe(0);
    await page.close();
  });

  it('that is refused brings its letter back with the sentence of the door', async () => {
    const door = talkDoor(cards(3));
    const { page } = await inLetters(browser, door, (request) =>
      request.kind === 'recordSent'
        ? refuse({ code: 'alreadySent' }, 'この文は、もう送ったことになっています。')
        : door(request),
    );
    await blue(page).click();
    await look(page);
    await page.bringToFront();
    await blue(page).click();
    await page.getByText('この文は、もう送ったことになっています。').waitFor();
    await page.getByText(/いまのようすを読み直しました/).waitFor();
    await checkScreen(page, 's6-refused');
    await page.close();
  });
});
