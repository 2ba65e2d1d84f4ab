// 検品 in the browser, reached from the desk, for the tests of its faces.

import type { Browser, Page } from 'playwright-core';
import type { Request } from '../../src/app/protocol.ts';
import { openSidebar, type SidebarPage } from './sidebar-page.ts';
import { button, heading } from './sidebar-room.ts';

/** Key of the piece in hand. */
export const inHand = (page: Page, key: string) =>
  page.locator('.inspected > h2', { hasText: key }).waitFor();

/** Nobody judges a piece in the moment in which it comes on screen. */
export const look = (page: Page) => page.waitForTimeout(230);

export async function press(page: Page, key: string): Promise<void> {
  await look(page);
  await page.keyboard.press(key);
}

export const answers = (sent: readonly Request[]): readonly string[] =>
  sent.flatMap((request) =>
    request.kind === 'recordInspection' ? [`${request.inspectionId} ${request.answer ?? ''}`] : [],
  );

/** From the desk to the inspection, by its line. */
export async function inspecting(
  browser: Browser,
  door: Parameters<typeof openSidebar>[1],
): Promise<SidebarPage> {
  const shown = await openSidebar(browser, door);
  await button(shown.page, /未発送の箱の検品|検品の残り/)
    .first()
    .click();
  await heading(shown.page, '検品');
  await shown.page.locator('.inspected').waitFor();
  return shown;
}
