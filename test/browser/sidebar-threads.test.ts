// S7 返事を見に行く in Chromium: thread after thread by digits, somebody who does not answer, deadlines with their links, days that the
// sheet does not know, and one thread opened from the list of buyers.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Request, Thread } from '../../src/app/protocol.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { checkScreen } from '../support/sidebar-checks.ts';
import { type Answer, openSidebar } from '../support/sidebar-page.ts';
import { button, heading } from '../support/sidebar-room.ts';
import { missed, thread, toSettle, waiting } from '../support/sidebar-talk.ts';
import { type TalkDoor, talkDoor } from '../support/sidebar-talk-door.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function inThreads(door: TalkDoor, answer: (request: Request) => Answer = door) {
  const shown = await openSidebar(browser, answer);
  await button(shown.page, /返事を見に行く/)
    .first()
    .click();
  await heading(shown.page, '返事を見に行く');
  return shown;
}

const answers = (sent: readonly Request[]) =>
  sent.flatMap((one) => (one.kind === 'recordAnswer' ? [`${one.contactId} ${one.answer}`] : []));

const inHand = (page: Page, who: string) => page.locator('.letter .who').getByText(who).waitFor();
const look = (page: Page) => page.waitForTimeout(350);

const due = (count: number): Thread[] => Array.from({ length: count }, (_, at) => thread(at + 1));

describe('the threads whose turn it is', () => {
  it('come one after the other, each opened by Enter and answered by a digit', async () => {
    const door = talkDoor([], [...due(4), { ...waiting, contact: { ...waiting.contact, id: 'C-9' } }]);
    const shown = await inThreads(door);
    const { page, sent, opened } = shown;
    await inHand(page, 'メルカリ ほし様');
    await page.getByText('1 / 4').waitFor();
    await checkScreen(page, 's7-thread');
    for (const name of [/問題があると言っている/, /問題ないと言っている/, /返事がまだない/]) {
      const place = await button(page, name).boundingBox();
      expect((place?.y ?? 0) + (place?.height ?? 0)).toBeLessThanOrEqual(560);
    }
    await page.keyboard.press('Enter');
    await vi.waitUntil(() => opened.length === 1);
    expect(opened[0]).toBe(due(1)[0]?.contact.link);
    await page.bringToFront();
    await look(page);
    await page.keyboard.press('1');
    await inHand(page, 'ラクマ つき様');
    await look(page);
    await page.keyboard.press('2');
    await inHand(page, 'メルカリ ご購入者様');
    await page.getByLabel(/要点/).fill('週末に見てくれるとのこと');
    await page.keyboard.press('Escape');
    await look(page);
    await page.keyboard.press('3');
    await inHand(page, 'ヤフオク みなも様');
    await page.getByText('メルカリ ご購入者様: 返事はまだ').waitFor();
    await vi.waitUntil(() => answers(sent).length === 3);
    expect(answers(sent)).toEqual(['C-1 問題あり', 'C-2 問題なし', 'C-3 まだ']);
    expect(sent.filter((one) => one.kind === 'recordAnswer')[2]).toMatchObject({
      gist: '週末に見てくれるとのこと',
    });
    await look(page);
    await page.keyboard.press('3');
    await page.getByText('いま見に行く返事は、もうありません。').waitFor();
    await page.getByText('次に見るのは 11/23 22:00 です。').waitFor();
    await checkScreen(page, 's7-all-seen');
    await page.getByRole('heading', { name: '解決方法を決める' }).waitFor();
    await button(page, /メルカリ ほし様/).click();
    await vi.waitUntil(() => sent.some((one) => one.kind === 'settlement' && one.contactId === 'C-1'));
    await page.close();
  });

  it('an answer that was wrong is put right', async () => {
    const { page, sent } = await inThreads(talkDoor([], due(2)));
    await look(page);
    await page.keyboard.press('2');
    await inHand(page, 'ラクマ つき様');
    await button(page, 'メルカリ ほし様の答えを直す').click();
    await inHand(page, 'メルカリ ほし様');
    await page.getByText('どうでしたか・いまの記録: 問題なし').waitFor();
    await look(page);
    await page.keyboard.press('1');
    await inHand(page, 'ラクマ つき様');
    await vi.waitUntil(() => answers(sent).length === 2);
    expect(answers(sent)).toEqual(['C-1 問題なし', 'C-1 問題あり']);
    await page.close();
  });

  it('an answer that does not arrive is sent again as it was', async () => {
    let isLost = true;
    const door = talkDoor([], due(3));
    const { page, sent } = await inThreads(door, (request) =>
      request.kind === 'recordAnswer' && isLost ? 'lost' : door(request),
    );
    await look(page);
    await page.keyboard.press('3');
    await page.getByText('まだ記録できていない分 1件').waitFor();
    await inHand(page, 'ラクマ つき様');
    await checkScreen(page, 's7-stuck');
    isLost = false;
    await button(page, /もう一度送る/).click();
    await vi.waitUntil(() => answers(sent).length === 2);
    const ids = sent.flatMap((one) => (one.kind === 'recordAnswer' ? [one.requestId] : []));
    expect(ids[0]).toBe(ids[1]);
    await page.close();
  });
});

describe('somebody who does not answer', () => {
  it('may be reminded once, and ended, by the next digits', async () => {
    const silent = thread(1, { silence: { kind: 'mayEnd', at: '', step: '', remind: true } });
    const { page, sent } = await inThreads(talkDoor([], [silent]));
    await button(page, /催促の文を作る/).waitFor();
    await checkScreen(page, 's7-silent');
    await page.keyboard.press('4');
    await page.getByText('「催促」の文を作りました。まだ送っていません。').waitFor();
    expect(sent.find((one) => one.kind === 'followUp')).toMatchObject({ contactId: 'C-1', what: 'remind' });
    await page.close();
  });
});

describe('one thread by itself', () => {
  it('has its deadlines with links, its texts, and days that are typed in', async () => {
    const one = { ...thread(1), gone: [missed] };
    const { page, sent, outside } = await openSidebar(browser, talkDoor([], [one, toSettle]));
    await button(page, /T-012 真鍮ピアス しずく型 ?止めた/).click();
    await button(page, /連絡する相手/).click();
    await page.locator('.contact').first().waitFor();
    await checkScreen(page, 'contacts-threads');
    await button(page, /メルカリ ほし様/)
      .first()
      .click();
    await heading(page, 'やり取り');
    await page.getByText('約束した時刻までに返事をしなかったことになります。').waitFor();
    const calendar = page.getByRole('link', { name: /自動で取引完了 11\/27 13:00までをカレンダーに入れる/ });
    const address = new URL((await calendar.first().getAttribute('href')) ?? '');
    expect(address.searchParams.get('text')).toBe('トメル T-012 自動で取引完了');
    await page.locator('summary', { hasText: 'もうできないこと' }).click();
    await page.locator('summary', { hasText: '作れる文' }).click();
    await page.locator('summary', { hasText: '日付を入れる' }).click();
    await page.getByLabel('届いた日').fill('2026-11-21');
    await checkScreen(page, 's7-one-thread');
    await button(page, '書きとめる').click();
    await page.getByText('日付を書きとめて、期限を数え直しました。').waitFor();
    expect(sent.find((request) => request.kind === 'recordTimes')).toMatchObject({
      contactId: 'C-1',
      deliveredOn: '2026-11-21',
    });
    expect(sent.find((request) => request.kind === 'recordTimes')).not.toHaveProperty('shippedOn');
    await page.keyboard.press('Escape');
    await heading(page, '連絡する相手');
    expect(outside).toEqual([]);
    await page.close();
  });

  it('beyond the reach of messages leads to the desk', async () => {
    const gone = thread(1, { reachable: false, lookDue: false });
    const { page, sent } = await inThreads(talkDoor([], [thread(2), gone]));
    await page.locator('summary', { hasText: '返事を待っている' }).click();
    await button(page, /メルカリ ほし様/).click();
    await page.getByText('この取引では、もうメッセージを送れません。').waitFor();
    await checkScreen(page, 's7-unreachable');
    await button(page, '事務局に聞く').click();
    await vi.waitUntil(() => sent.some((one) => one.kind === 'inquiries'));
    await page.close();
  });
});
