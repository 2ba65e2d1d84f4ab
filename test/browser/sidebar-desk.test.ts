// S1 in Chromium: four groups in the order of what becomes impossible next, and the parcels of today on calm days too.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Desk, IncidentLine } from '../../src/app/protocol.ts';
import { healedNote } from '../../src/app/wording.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { busyDesk, emptyDesk, good, usual } from '../support/sidebar-answers.ts';
import { checkScreen } from '../support/sidebar-checks.ts';
import { incident } from '../support/sidebar-incident.ts';
import { openSidebar } from '../support/sidebar-page.ts';
import { usualReply } from '../support/sidebar-run.ts';
import { talked } from '../support/sidebar-talk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

function onDesk(desk: Desk) {
  return openSidebar(browser, (request) =>
    request.kind === 'open' ? good({ kind: 'open', desk }) : usualReply(request),
  );
}

/** A night with everything at once. */
const worst: IncidentLine = {
  ...incident,
  listingsOpen: 3,
  waitingDue: 1,
  waiting: 2,
  waitingAt: '11/22 23:28',
  waitingIso: '2026-11-22T14:28:00.000Z',
  boxesOpen: 3,
  outsourcersOpen: 1,
  suppliersOpen: 1,
  grown: 2,
  firstReply: 'draft',
};
const due = { orders: 4, over: 0, unreadable: 0, first: '11/22 23:40', provisional: 2, stopped: 1 };

describe('今日やること', () => {
  it('on a calm day has the parcels of today, and its list', async () => {
    const { page, sent } = await onDesk({ ...emptyDesk, at: '11/22 9:10', due });
    await page.getByText('進行中のトラブルはありません').waitFor();
    await checkScreen(page, 's1-due');
    await button(page, /今日が期限の発送.*いちばん早い期限 11\/22 23:40・うち2件は仮の期限.*4件/).click();
    await heading(page, '今日が期限の発送');
    await page.getByText('期限を過ぎています').waitFor();
    await page.getByText('T-012 で止めています。出さないでください。').waitFor();
    await page.getByText('期限が読めない注文が2件あります。').waitFor();
    await checkScreen(page, 's1-due-list');
    expect(sent.at(-1)).toEqual({ kind: 'due' });
    await page.keyboard.press('Escape');
    await heading(page, '今日やること');
    await page.close();
  });

  it('in the worst night shows 今すぐ without scrolling, four lines of it and the number of the rest', async () => {
    const other = { ...worst, id: 'T-013', title: 'リネンシャツ 生成り' };
    const { page } = await onDesk({
      ...emptyDesk,
      notes: [healedNote(2)],
      due,
      incidents: [worst, other],
    });
    await page.getByRole('heading', { name: '今すぐ' }).waitFor();
    await checkScreen(page, 's1-worst');
    const now = page.locator('section', { has: page.getByRole('heading', { name: '今すぐ' }) });
    expect(await now.locator('> .line').count()).toBe(4);
    const bottom = await now.locator('summary').boundingBox();
    expect((bottom?.y ?? 999) + (bottom?.height ?? 999)).toBeLessThanOrEqual(560);
    expect(await now.locator('summary').innerText()).toContain('ほか2件');
    await now.locator('summary').click();
    await button(page, /増えた分があります.*T-012 ほか1つ.*4件/).click();
    await heading(page, '新しく当てはまる行');
    await page.close();
  });

  it.each([
    [/待つことにした出品を見る.*1件/, '出品を止める'],
    [/この箱を出さない.*3件/, '出品を止める'],
    [/外注先に止める連絡.*1件/, '出品を止める'],
    [/増えた分があります.*2件/, '新しく当てはまる行'],
    [/仕入先に連絡.*1件/, '出品を止める'],
    [/少し待つ・売れてから見る出品.*見る時刻 11\/22 23:28.*2件/, '出品を止める'],
    [/出し直す・元に戻す.*5件/, '元に戻すこと'],
    [/今日が期限の発送.*4件/, '今日が期限の発送'],
  ])('opens the work behind %s', async (line, title) => {
    const { page } = await onDesk({ ...emptyDesk, due, incidents: [{ ...worst, reverseOpen: 5 }] });
    await page.getByRole('heading', { name: '今すぐ' }).waitFor();
    for (const more of await page.locator('summary', { hasText: /^ほか/ }).all()) await more.click();
    await button(page, line).click();
    await heading(page, title);
    await page.close();
  });

  it('has who has to be told, whose answer to look for, what is waited for, and what may end', async () => {
    const one: IncidentLine = {
      ...talked,
      clocksNear: 1,
      clockFirst: '11/23 13:00',
      clockKind: '自動で取引完了',
      talk: { ...talked.talk, toSettle: 1, awaited: 5, office: 1, officeAt: '11/24 9:00' },
    };
    const ended = {
      ...talked,
      id: 'T-010',
      title: '珪藻土コースター',
      status: 'CLOSED',
      checkOn: '2026-11-23',
    };
    const office = { unsent: 0, waiting: 1, due: 1, at: '', iso: '' };
    const desk: Desk = {
      ...emptyDesk,
      at: '11/23 10:05',
      incidents: [
        one,
        { ...talked, id: 'T-009', title: 'リネンシャツ 生成り', mayClose: true, talk: incident.talk },
        ended,
      ],
      office,
      upkeep: { templates: 2, rules: 3 },
    };
    const { page, sent } = await onDesk(desk);
    await page.locator('summary', { hasText: 'ほか' }).first().click();
    for (const name of [
      /期限が近い.*いちばん早いのは 自動で取引完了 11\/23 13:00/,
      /送っていない連絡文.*うち1件は朝8時から・文がまだない人 2人.*6件/,
      /返事を見に行く.*2件/,
      /解決方法を決める.*1件/,
      /事務局の答えを見に行く.*トラブルとは別の問い合わせ/,
      /購入者の返事.*次に見る 11\/23 9:00.*3件/,
      /終えられるトラブル.*T-009/,
      /防止策を確かめる日.*T-010.*11\/23/,
      /連絡文の見直し.*2件/,
      /ルールの確認日.*3件/,
    ]) {
      await button(page, name).first().waitFor();
    }
    await checkScreen(page, 's1-talking');
    await button(page, /ルールの確認日/).click();
    await vi.waitUntil(() => sent.some((request) => request.kind === 'rules'));
    await page.keyboard.press('Escape');
    await button(page, /期限が近い/).click();
    await heading(page, '連絡する相手');
    await page.close();
  });

  it('stops the rows of marks without a record', async () => {
    const { page, sent } = await onDesk(busyDesk);
    await page.getByText('記録のない印').click();
    await button(page, 'この行を止める').click();
    await heading(page, '何が起きましたか');
    await vi.waitUntil(() => sent.at(-1)?.kind === 'previewStop');
    expect(sent.at(-1)).toEqual({ kind: 'previewStop', rows: busyDesk.strayRows });
    await page.close();
  });

  it('names what comes next when nothing has to be done now, and is no end of the night while parcels wait', async () => {
    const rest = { ...worst, ...quiet };
    const night = await onDesk({
      ...emptyDesk,
      at: '11/22 23:00',
      incidents: [rest],
      nextPromise: '11/23 20:00',
    });
    await night.page.getByText('今夜やることは終わりました。').waitFor();
    await night.page.getByText('次は 11/22 23:28 待っている出品を見る').waitFor();
    const look = night.page.getByRole('link', {
      name: 'T-012 11/22 23:28 待っている出品を見るをカレンダーに入れる',
    });
    const address = new URL((await look.getAttribute('href')) ?? '');
    expect(address.searchParams.get('text')).toBe('トメル T-012 出品を見る');
    expect(address.searchParams.get('dates')).toBe('20261122T142800Z/20261122T144300Z');
    await checkScreen(night.page, 's1-rest');
    await night.page.close();
    const parcels = await onDesk({ ...emptyDesk, at: '11/22 23:00', incidents: [rest], due });
    await parcels.page.getByText('今すぐやることは終わりました。').waitFor();
    expect(await parcels.page.getByText('今夜').count()).toBe(0);
    await parcels.page.close();
  });

  it('leads to set-up later', async () => {
    const { page, sent } = await onDesk({ ...emptyDesk });
    await button(page, '使う表を確かめる・足す').click();
    await heading(page, 'はじめる');
    expect(sent.at(-1)).toEqual({ kind: 'proposeSetUp' });
    expect(usual.proposeSetUp.tables.length).toBeGreaterThan(0);
    await page.close();
  });
});

const quiet = {
  listingsOpen: 0,
  waitingDue: 0,
  boxesOpen: 0,
  outsourcersOpen: 0,
  grown: 0,
  firstReply: 'sent',
} as const;
