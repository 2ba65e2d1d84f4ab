// S8 検品 in Chromium: twenty pieces by keyboard alone with leaving in the middle, one key for a good piece, what is said of the
// others, and a row counted.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Request } from '../../src/app/protocol.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { checkScreen } from '../support/sidebar-checks.ts';
import { answers, inHand, inspecting, look, press } from '../support/sidebar-inspecting-page.ts';
import { line, lines } from '../support/sidebar-inspection.ts';
import { inspectionDoor } from '../support/sidebar-inspection-door.ts';
import { openSidebar } from '../support/sidebar-page.ts';
import { button, heading } from '../support/sidebar-room.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('by keyboard alone', () => {
  it('twenty pieces take a key each, and after leaving in the middle it goes on where it was', async () => {
    const pieces = Array.from({ length: 20 }, (_, index) => line(index + 10));
    const door = inspectionDoor(pieces);
    const shown = await openSidebar(browser, door, {});
    const { page, sent } = shown;
    await button(page, /検品の残り.*20個/).waitFor();
    for (let step = 0; step < 30; step += 1) {
      const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (focused.startsWith('検品の残り')) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    for (const piece of pieces.slice(0, 9)) {
      await inHand(page, piece.key);
      await press(page, '1');
    }
    await inHand(page, pieces[9]?.key ?? '');
    await press(page, 'Escape');
    await heading(page, 'T-012 真鍮ピアス しずく型');
    await page.getByText('9 / 20個').waitFor();
    await page.waitForFunction(() => document.querySelector('[data-main]')?.textContent === '検品を続ける');
    await page.keyboard.press('Enter');
    await inHand(page, pieces[9]?.key ?? '');
    // One is bad, one is for later.
    await press(page, '4');
    await button(page, '記録して次へ').waitFor();
    await page.keyboard.press('1');
    await page.keyboard.press('8');
    await page.keyboard.press('Enter');
    await inHand(page, pieces[10]?.key ?? '');
    await press(page, '0');
    for (const piece of pieces.slice(11)) {
      await inHand(page, piece.key);
      await press(page, '1');
    }
    await inHand(page, pieces[10]?.key ?? '');
    await page.getByText('残りは、迷った物だけです。').waitFor();
    await press(page, '1');
    await page.getByText('検品がひととおり終わりました。').waitFor();
    await vi.waitUntil(() => answers(sent).length === 21);
    expect(door.lines().every((one) => one.state === 'FINISHED')).toBe(true);
    expect(door.lines().map((one) => one.answer)).toEqual(
      pieces.map((_, index) => (index === 9 ? 'NO' : 'YES')),
    );
    expect(
      sent.find((request) => request.kind === 'recordInspection' && request.answer === 'NO'),
    ).toMatchObject({ inspectionId: pieces[9]?.id, defects: ['留め具がゆるい'], disposition: 'SCRAP' });
    expect(shown.outside).toEqual([]);
    await checkScreen(page, 's8-result');
    await page.keyboard.press('Enter');
    await heading(page, '売るのを再開する');
    await page.close();
  });

  it('the next piece does not wait for the door, and what is refused comes back with its sentence', async () => {
    const door = inspectionDoor([line(1), line(2), line(3), line(4)]);
    let free: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      free = resolve;
    });
    const { page, sent } = await inspecting(browser, async (request: Request) => {
      if (request.kind === 'recordInspection') await gate;
      return door(request);
    });
    for (const key of ['P-0031', 'P-0032', 'P-0033']) {
      await inHand(page, key);
      await press(page, '1');
    }
    await inHand(page, 'P-0034');
    expect(answers(sent)).toEqual(['K-1 YES']);
    await page.getByText('3 / 4個').waitFor();
    await page.getByText('書いています… 残り3件').waitFor();
    await checkScreen(page, 's8-behind');
    door.change('K-2', { state: 'FINISHED', passed: 0, failed: 1, left: 0, answer: 'NO' });
    free();
    await page.getByText('この行は、ほかの人が見終えています。').waitFor();
    await vi.waitUntil(() => answers(sent).length === 3);
    await inHand(page, 'P-0034');
    await checkScreen(page, 's8-refused');
    await page.close();
  });

  it('a key held or struck twice does not judge a piece that nobody has seen', async () => {
    const door = inspectionDoor([line(1), line(2), line(3)]);
    const { page, sent } = await inspecting(browser, door);
    await inHand(page, 'P-0031');
    await look(page);
    // Struck within the page: on a busy machine two presses from outside come too far apart.
    await page.evaluate(async () => {
      const strike = () =>
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true }));
      strike();
      await new Promise((next) => setTimeout(next, 60));
      strike();
    });
    await inHand(page, 'P-0032');
    await page.waitForTimeout(300);
    expect(answers(sent)).toEqual(['K-1 YES']);
    await page.keyboard.down('1');
    await inHand(page, 'P-0033');
    await look(page);
    await page.keyboard.down('1');
    await page.waitForTimeout(300);
    expect(answers(sent)).toEqual(['K-1 YES', 'K-2 YES']);
    await page.close();
  });
});

describe('one piece big', () => {
  it('shows the boxes first, what was promised, what to look at, and the choices without scrolling', async () => {
    const { page } = await inspecting(browser, inspectionDoor(lines));
    await inHand(page, 'P-0031');
    await page.getByText('先に: 未発送の箱 3個').waitFor();
    await checkScreen(page, 's8-box');
    for (const name of [/はい/, /直せば売れる/, /説明や値段を変えれば売れる/, /いいえ/, /迷う/]) {
      const place = await button(page, name).first().boundingBox();
      expect((place?.y ?? 0) + (place?.height ?? 0)).toBeLessThanOrEqual(560);
    }
    for (const key of ['P-0031', 'P-0032', 'P-0033', 'P-0034']) {
      await inHand(page, key);
      await press(page, '1');
    }
    await inHand(page, 'P-0035');
    expect(await page.getByText('先に: 未発送の箱').count()).toBe(0);
    await checkScreen(page, 's8-long');
    for (const name of [/はい/, /直せば売れる/, /説明や値段を変えれば売れる/, /いいえ/, /迷う/]) {
      const place = await button(page, name).first().boundingBox();
      expect((place?.y ?? 0) + (place?.height ?? 0)).toBeLessThanOrEqual(560);
    }
    await page.getByText('見るところ').click();
    await page.getByLabel(/留め具 3回/).check();
    await page.getByLabel(/長さ/).fill('38');
    await page.getByText('決めた範囲から外れています。').waitFor();
    await page.getByLabel(/長さ/).fill('41');
    expect(await page.getByText('決めた範囲から外れています。').count()).toBe(0);
    await page.getByLabel(/長さ/).fill('46mm');
    await checkScreen(page, 's8-checks');
    await page.close();
  });

  it('asks for defects, the new text with its difference, and what becomes of what is not sold', async () => {
    const door = inspectionDoor([line(1), line(2), line(3), line(4)]);
    const { page, sent } = await inspecting(browser, door);
    await inHand(page, 'P-0031');
    await press(page, '2');
    await button(page, '留め具がゆるい').click();
    await checkScreen(page, 's8-rework');
    await page.keyboard.press('Escape');
    await button(page, /はい/).waitFor();
    await press(page, '2');
    expect(await button(page, '留め具がゆるい').getAttribute('aria-pressed')).toBe('true');
    await button(page, '記録して次へ').click();
    await inHand(page, 'P-0032');
    await press(page, '3');
    await page.getByText('まだ同じ文です。').waitFor();
    await page
      .getByLabel('新しい説明・値段')
      .fill('真鍮のしずく型ピアス。金具はニッケルフリー。留め具に小さな傷があります。');
    await page.locator('ins').first().waitFor();
    await checkScreen(page, 's8-reword');
    await button(page, '記録して次へ').click();
    await inHand(page, 'P-0033');
    await press(page, '4');
    await page.getByLabel('そのほかの不具合').fill('片方だけ');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('7');
    await checkScreen(page, 's8-fail');
    await page.keyboard.press('Enter');
    await inHand(page, 'P-0034');
    await vi.waitUntil(() => answers(sent).length === 3);
    expect(sent.filter((request) => request.kind === 'recordInspection')).toMatchObject([
      { answer: 'AFTER_REWORK', defects: ['留め具がゆるい'] },
      { answer: 'AFTER_CHANGE', newText: expect.stringContaining('小さな傷') },
      { answer: 'NO', defects: ['片方だけ'], disposition: 'RETURN_TO_VENDOR' },
    ]);
    await page.close();
  });

  it('of a row with several pieces counts by digits and boxes, with what is left', async () => {
    const door = inspectionDoor([line(1, { quantity: 12, left: 12 }), line(2)]);
    const { page, sent } = await inspecting(browser, door);
    await inHand(page, 'P-0031');
    await checkScreen(page, 's8-count');
    await look(page);
    for (const key of ['1', '1', '1', '2', '4']) await page.keyboard.press(key);
    await page.getByText('残り 7個').waitFor();
    await checkScreen(page, 's8-counted');
    await page.getByLabel('説明どおりの数').fill('20');
    await page.getByText('10個多くなっています。').waitFor();
    expect(await button(page, '数を記録する').isDisabled()).toBe(true);
    await page.getByLabel('説明どおりの数').fill('8');
    await page.getByText('残り 2個').waitFor();
    await page.getByLabel('説明どおりの数').press('Enter');
    await vi.waitUntil(() => answers(sent).length === 1);
    expect(sent.find((request) => request.kind === 'recordInspection')).toMatchObject({
      inspectionId: 'K-1',
      found: { passed: 8, rework: 1, reworded: 0, failed: 1 },
      base: { passed: 0, rework: 0, reworded: 0, failed: 0 },
    });
    await page.close();
  });
});
