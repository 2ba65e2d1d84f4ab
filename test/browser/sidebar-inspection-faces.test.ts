// What opens from 検品 in Chromium: the same answer for the rest, a line left out, the list, goods that came back, the findings and
// the step to ④, and the beginning.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launchBrowser } from '../support/launch-browser.ts';
import { checkScreen } from '../support/sidebar-checks.ts';
import { inHand, inspecting } from '../support/sidebar-inspecting-page.ts';
import { box, line } from '../support/sidebar-inspection.ts';
import { inspectionDoor } from '../support/sidebar-inspection-door.ts';
import { openSidebar, type SidebarPage } from '../support/sidebar-page.ts';
import { button, heading } from '../support/sidebar-room.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the other faces', () => {
  it('same answer for the rest says how many, a line is left out with a reason and taken back in', async () => {
    const door = inspectionDoor([line(1, { quantity: 6, left: 6 }), line(2), line(3), box(4)]);
    const { page, sent } = await inspecting(browser, door);
    await button(page, '同じ判定を残り全部に').click();
    await checkScreen(page, 's8-rest');
    await button(page, /残り全部/).click();
    await page.keyboard.press('1');
    await button(page, '残り9個を「説明どおり」にする').waitFor();
    await checkScreen(page, 's8-rest-all');
    await page.keyboard.press('Escape');
    await button(page, 'この行を検品から外す').click();
    await checkScreen(page, 's8-leave-out');
    await button(page, '手元にない').click();
    await page.getByText('1行を書きかえました。').waitFor();
    await button(page, '一覧').click();
    await checkScreen(page, 's8-lines');
    await button(page, '外した物').click();
    await page.getByText('手元にない').waitFor();
    await button(page, /検品に戻す/).click();
    await inHand(page, 'P-0031');
    await button(page, '同じ判定を残り全部に').click();
    await button(page, /残り全部/).click();
    await page.keyboard.press('1');
    await button(page, '残り9個を「説明どおり」にする').click();
    await page.getByText('4行に同じ判定を書きました。').waitFor();
    await button(page, '一覧').click();
    await checkScreen(page, 's8-lines-finished');
    await button(page, /P-0032.*もう一度見る/).click();
    await page.getByText('2回目').waitFor();
    expect(sent.find((request) => request.kind === 'recordRest')).toMatchObject({ answer: 'YES' });
    expect(sent.find((request) => request.kind === 'recordRest')).not.toHaveProperty('lines');
    await page.close();
  });

  it('goods that came back, the findings, and the step to ④', async () => {
    const door = inspectionDoor([line(1), line(2), line(3)], {
      more: {
        proposals: [
          { what: 'CONFIRM_SOLD', contacts: 5 },
          { what: 'ASK_SUSPECTED', contacts: 9 },
          { what: 'FATAL', share: 83, danger: false },
          { what: 'WIDER', lots: ['L2607-02B'] },
        ],
      },
    });
    const { page, sent } = await inspecting(browser, door);
    await inHand(page, 'P-0031');
    await checkScreen(page, 's8-proposals');
    await button(page, '「確定」にする').click();
    await page.getByText('5件を書きかえました。').waitFor();
    await button(page, '④にする前に確かめる').click();
    await checkScreen(page, 's8-fatal');
    await page.keyboard.press('Enter');
    await heading(page, '検品');
    await vi.waitUntil(() => sent.some((request) => request.kind === 'setType'));
    expect(sent.find((request) => request.kind === 'setType')).toMatchObject({ type: 'FATAL_DEFECT' });
    await button(page, '一覧').click();
    await button(page, '返ってきた物を足す').click();
    await page.getByLabel('メルカリ ほし様から返ってきた数').waitFor();
    await checkScreen(page, 's8-returned');
    await button(page, 'メルカリ ほし様から返ってきた物を足す').click();
    await page.getByText('返ってきた物を検品に足しました。').waitFor();
    expect(sent.find((request) => request.kind === 'addReturned')).toMatchObject({
      contactId: 'C-1',
      pieces: 1,
    });
    await page.close();
  });

  it('begins where nothing is lined up yet', async () => {
    const door = inspectionDoor([]);
    const shown: SidebarPage = await openSidebar(browser, door);
    await button(shown.page, /T-012 真鍮ピアス しずく型 ?止めた/).click();
    await shown.page.getByText('止めている商品').waitFor();
    await checkScreen(shown.page, 's5-inspection-begins');
    await button(shown.page, '検品を始める').first().click();
    await heading(shown.page, '検品');
    await shown.page.getByText('検品する物を8行並べました。').waitFor();
    await checkScreen(shown.page, 's8-nothing');
    await shown.page.close();
  });
});
