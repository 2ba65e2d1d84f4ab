// The room of one trouble in the browser, reached from the desk, for tests of what is opened from it.

import type { Browser, Locator, Page } from 'playwright-core';
import type { Reply, Request, Room } from '../../src/app/protocol.ts';
import { draft, emptyDesk, good, room } from './sidebar-answers.ts';
import { incident } from './sidebar-incident.ts';
import { openSidebar, type SidebarPage } from './sidebar-page.ts';
import { usualReply } from './sidebar-run.ts';

export const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });

/** Waits for the screen with exactly this title. */
export const heading = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

/** Everything stopped and answered; rows have come to match, and something goes back. */
export const settled: Room = {
  ...room,
  heldForCapacity: 5,
  incident: {
    ...incident,
    tasksDone: 7,
    listingsOpen: 0,
    boxesOpen: 0,
    firstReply: 'sent',
    minutes: 17,
    grown: 3,
    reverseOpen: 5,
    promise: '11/23 20:00',
    promiseAt: '2026-11-23T11:00:00.000Z',
    next: '止めた出品を元に戻す',
  },
  drafts: [{ ...draft, state: 'SENT', stateLabel: '送信済' }],
};

/** Answers that differ from the usual ones. */
export type Special = (request: Request) => Reply | undefined;

/** Opens the sidebar and the one trouble on its desk. */
export async function inRoom(
  browser: Browser,
  shown: Room,
  special: Special = () => undefined,
): Promise<SidebarPage> {
  const desk = { ...emptyDesk, incidents: [shown.incident] };
  const opened = await openSidebar(browser, (request) => {
    const told = special(request);
    if (told !== undefined) return told;
    if (request.kind === 'open') return good({ kind: 'open', desk });
    return request.kind === 'incident' ? good({ kind: 'incident', room: shown }) : usualReply(request);
  });
  await button(opened.page, /T-012 真鍮ピアス しずく型 ?止めた/).click();
  await opened.page.getByText('止めている商品').waitFor();
  return opened;
}
