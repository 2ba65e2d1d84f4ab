// 連絡する in the browser, reached from the desk, and what is in the clipboard there.

import type { Browser, Page } from 'playwright-core';
import type { Request } from '../../src/app/protocol.ts';
import { type Answer, openSidebar } from './sidebar-page.ts';
import { button, heading } from './sidebar-room.ts';
import type { TalkDoor } from './sidebar-talk-door.ts';

/** What is in the clipboard, as a paste into another page shows it. */
export async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'paste';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('Control+V');
  const text = await page.locator('#paste').inputValue();
  await page.evaluate(() => document.getElementById('paste')?.remove());
  return text;
}

/** The letters of the one trouble, opened from the desk. */
export async function inLetters(
  browser: Browser,
  door: TalkDoor,
  answer: (request: Request) => Answer = door,
) {
  const shown = await openSidebar(browser, answer);
  await button(shown.page, /送っていない連絡文/).click();
  await heading(shown.page, '連絡する');
  return shown;
}

/** The one blue button. */
export const blue = (page: Page) => page.locator('.main:not(:disabled)');
/** The marks that were sent. */
export const marks = (sent: readonly Request[]) =>
  sent.flatMap((one) => (one.kind === 'recordSent' ? [`${one.draftId} ${one.how}`] : []));

/** The first moment in which a press would be taken for one meant for the letter before. */
export const look = (page: Page) => page.waitForTimeout(450);
