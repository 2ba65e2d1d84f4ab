// S9 売るのを再開する and what is around it in Chromium: the groups with their reasons, the new text, what ends, the portion of
// today, the report on screen and on paper, and the desk that leads to them.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { IncidentLine, Request, TaskLine } from '../../src/app/protocol.ts';
import { nextStep } from '../../src/app/wording.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { emptyDesk, good, refuse, reverseTasks, room, usual } from '../support/sidebar-answers.ts';
import { checkScreen } from '../support/sidebar-checks.ts';
import { inspected } from '../support/sidebar-incident.ts';
import { previewRestartReply } from '../support/sidebar-inspection.ts';
import { openSidebar } from '../support/sidebar-page.ts';
import { button, heading, inRoom, type Special } from '../support/sidebar-room.ts';
import { usualReply } from '../support/sidebar-run.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const { incident } = previewRestartReply;
const shown = { ...room, incident: { ...incident, next: nextStep.restart }, drafts: [] };

async function restarting(special: Special = () => undefined) {
  const opened = await inRoom(browser, shown, special);
  await checkScreen(opened.page, 's5-inspected');
  await button(opened.page, /5 売るのを再開する/).click();
  await heading(opened.page, '売るのを再開する');
  await opened.page.getByText('再開できる', { exact: true }).waitFor();
  return opened;
}

async function wait(sent: readonly Request[], kind: Request['kind']): Promise<Request | undefined> {
  await vi.waitUntil(() => sent.some((request) => request.kind === kind));
  return sent.find((request) => request.kind === kind);
}

describe('売るのを再開する', () => {
  it('says what may restart, what waits and why, and leads on to the list that puts listings back', async () => {
    const { page, sent } = await restarting();
    await checkScreen(page, 's9-restart');
    await page.getByText('別のトラブル T-011 で停止中').waitFor();
    await page.getByText('もともと止まっていた').waitFor();
    await page.getByText(/1日10件ずつの一覧/).waitFor();
    for (const fold of await page.locator('details > summary').all()) await fold.click();
    await checkScreen(page, 's9-restart-open');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('Enter');
    await heading(page, '元に戻すこと');
    await page.getByText('5行 31個の印を外しました。出品はまだ止まったままです。').waitFor();
    await checkScreen(page, 's9-restarted');
    const request = await wait(sent, 'restart');
    expect(request).not.toHaveProperty('holds');
    await page.close();
  });

  it('a new text is copied, put into the listing, and ticked', async () => {
    const { page, sent } = await restarting();
    await page.getByText('説明を直してから').click();
    await button(page, '新しい説明をコピー').click();
    await page.getByText('コピーしました。', { exact: false }).waitFor();
    expect(await page.locator('ins').count()).toBeGreaterThan(0);
    await button(page, /の説明を直した/).click();
    expect(await wait(sent, 'textChanged')).toMatchObject({ lines: ['K-5'], done: true });
    await page.close();
  });

  it('what is not sold ends as chosen, or as is chosen now', async () => {
    const { page, sent } = await restarting();
    await page.getByText('売れない(返す・廃棄)').click();
    await button(page, /P-0044.*廃棄して終える/).click();
    expect(await wait(sent, 'endPieces')).toMatchObject({ holds: ['H-14'], how: 'SCRAP' });
    await page.getByText('売り物に戻さずに終えました。', { exact: false }).waitFor();
    await button(page, '決めたとおりに終える(1行)').click();
    await vi.waitUntil(() => sent.filter((request) => request.kind === 'endPieces').length === 2);
    const last = sent.filter((request) => request.kind === 'endPieces')[1];
    expect(last).toMatchObject({ holds: ['H-13'] });
    expect(last).not.toHaveProperty('how');
    await page.close();
  });

  it('pieces put right are looked at again, on the screen 検品', async () => {
    const { page, sent } = await restarting();
    await button(page, '手直しが済んだ分をもう一度見る').click();
    await heading(page, '検品');
    await page.getByText('もう一度見る物を1行並べました。').waitFor();
    expect(await wait(sent, 'inspectAgain')).toMatchObject({ what: 'REWORK', incidentId: 'T-012' });
    await page.close();
  });

  it('that is refused shows the sentence and reads anew', async () => {
    const { page, sent } = await restarting((request) =>
      request.kind === 'restart'
        ? refuse({ code: 'nothingReady' }, '再開できる物は、もうありません。')
        : undefined,
    );
    await button(page, /行の印を外して/).click();
    await page.getByText('再開できる物は、もうありません。').waitFor();
    await checkScreen(page, 's9-refused');
    await button(page, 'もう一度読む').click();
    await vi.waitUntil(() => sent.filter((request) => request.kind === 'previewRestart').length === 2);
    await page.close();
  });

  it('where nothing is ready says so and has no blue button', async () => {
    const { page } = await inRoom(browser, shown, (request) =>
      request.kind === 'previewRestart'
        ? good({ ...previewRestartReply, ready: [], alreadyStopped: [], rows: 0, pieces: 0 })
        : undefined,
    );
    await button(page, /5 売るのを再開する/).click();
    await page.getByText('再開できる物は、まだありません。').waitFor();
    expect(await page.locator('.main').count()).toBe(0);
    await checkScreen(page, 's9-nothing');
    await page.close();
  });
});

describe('元に戻すこと', () => {
  const listing = reverseTasks.find((task) => task.reverse === '公開し直す');
  const box = reverseTasks.find((task) => task.kind === 'box');
  const listings: readonly TaskLine[] = Array.from({ length: 13 }, (_, index) => ({
    ...(listing as TaskLine),
    id: `S-${100 + index}`,
    key: `P-0${100 + index}`,
  }));
  const door = (today: number) => (request: Request) =>
    request.kind === 'reverse'
      ? good({
          ...usual.reverse,
          tasks: [box as TaskLine, ...listings],
          open: 14,
          perDay: 10,
          today,
          drafts: [],
        })
      : undefined;
  const going: IncidentLine = { ...inspected, reverseOpen: 14, restarted: { rows: 5, all: 8 } };

  it('has the portion of today in sight and the rest folded, still to be ticked', async () => {
    const { page, sent } = await inRoom(browser, { ...room, incident: going }, door(0));
    await button(page, /元に戻すこと.*14件/).click();
    await page.getByText('公開し直す 10件').waitFor();
    await page.getByText('出してよい 1件').waitFor();
    await page.getByText('明日からの分').waitFor();
    await checkScreen(page, 's9-portion');
    expect(await button(page, /P-0110 済んだ/).isVisible()).toBe(false);
    await page.getByText('明日からの分').click();
    await button(page, /P-0110 済んだ/).click();
    expect(await wait(sent, 'recordReverse')).toMatchObject({ taskId: 'S-110', done: true });
    await page.close();
  });

  it('says when the portion of today is done', async () => {
    const { page } = await inRoom(browser, { ...room, incident: going }, door(10));
    await button(page, /元に戻すこと.*14件/).click();
    await page.getByText('今日の分(10件)は出し直しました。', { exact: false }).waitFor();
    await checkScreen(page, 's9-portion-done');
    await page.close();
  });
});

describe('検品のまとめ', () => {
  async function report() {
    const opened = await inRoom(browser, shown);
    await button(opened.page, /4 検品する/).click();
    await heading(opened.page, '検品');
    await button(opened.page, '一覧').click();
    await button(opened.page, '検品のまとめ').click();
    await heading(opened.page, '検品のまとめ');
    await opened.page.getByText('不具合ごと').waitFor();
    return opened;
  }

  it('counts by defect, lot, supplier and outsourcer, and is copied as a table', async () => {
    const { page } = await report();
    await checkScreen(page, 's8-report');
    await page.getByText('表として写す').first().click();
    await checkScreen(page, 's8-report-table');
    const text = await page.getByLabel('表の文').inputValue();
    expect(text).toContain('不具合ごと\t問題のあった数\n留め具がゆるい\t6');
    expect(text).toContain('L2608-13A\t39\t36\t25\t4\t4\t3');
    expect(text).not.toContain('ほし');
    await page.close();
  });

  it('is told to suppliers and outsourcers in a text of their own', async () => {
    const { page } = await report();
    await page.getByText('仕入先への文を写す').first().click();
    await page.getByText('外注先への文を写す').first().click();
    await checkScreen(page, 's8-report-texts');
    expect(await page.getByLabel('彫金室への文').inputValue()).toContain('・売れない物: 3個');
    expect(await page.getByLabel('梱包のみなみへの文').inputValue()).toContain('作業をお願いした商品');
    await page.close();
  });

  it('on paper stands alone, black on white', async () => {
    const { page } = await report();
    const printed = await page.evaluate(() => {
      const calls: string[] = [];
      window.print = () => calls.push('print');
      (document.querySelector('[data-main]') as HTMLElement).click();
      return calls;
    });
    expect(printed).toEqual(['print']);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('button:visible').count()).toBe(0);
    await page.screenshot({ path: 'build/out/pictures/sidebar/s8-report-print.png', fullPage: true });
    await page.close();
  });
});

describe('今日やること', () => {
  it('has the boxes before everything that has time', async () => {
    const busy: IncidentLine = {
      ...inspected,
      reverseOpen: 12,
      restarted: { rows: 3, all: 8 },
      inspection: { ...inspected.inspection, pieces: 48, done: 5, rework: 2, ready: 5, toEnd: 1 },
    };
    const { page } = await openSidebar(browser, (request) =>
      request.kind === 'open'
        ? good({ kind: 'open', desk: { ...emptyDesk, incidents: [busy] } })
        : usualReply(request),
    );
    await button(page, /未発送の箱の検品.*期限 11\/23 12:30.*3個/).waitFor();
    await checkScreen(page, 's1-inspection');
    await button(page, /再開できる商品.*5件/).click();
    await heading(page, '売るのを再開する');
    await page.close();
  });
});
