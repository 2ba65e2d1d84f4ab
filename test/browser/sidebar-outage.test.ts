// S10 発送できない in Chromium: from the desk to the notices in four clicks, the ticks of what only the seller knows, and the room of the
// outage with its looks, its new orders and its recovery.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Request } from '../../src/app/protocol.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { good } from '../support/sidebar-answers.ts';
import { checkScreen } from '../support/sidebar-checks.ts';
import { outageNamed, outageReply, preview } from '../support/sidebar-outage.ts';
import { outageDoor } from '../support/sidebar-outage-door.ts';
import { openSidebar } from '../support/sidebar-page.ts';
import { button, heading, type Special } from '../support/sidebar-room.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function last(sent: readonly Request[], kind: Request['kind']): Promise<Request | undefined> {
  await vi.waitUntil(() => sent.some((request) => request.kind === kind));
  return sent.filter((request) => request.kind === kind).at(-1);
}

async function declaring(special: Special = () => undefined) {
  const opened = await openSidebar(browser, outageDoor(special));
  await button(opened.page, '発送できない(障害)').click();
  await heading(opened.page, '発送できない');
  await opened.page.getByText('使えない便', { exact: true }).waitFor();
  return opened;
}

async function counted(page: Page) {
  await page.getByLabel('ヤマト運輸の便 すべて').check();
  await button(page, '39件の連絡文を作る').waitFor();
}

async function inRoom(reply = outageReply, special: Special = () => undefined) {
  const { incident } = reply;
  const opened = await openSidebar(
    browser,
    outageDoor(
      (request) => special(request) ?? (request.kind === 'outage' ? good(reply) : undefined),
      [incident],
    ),
  );
  await button(opened.page, /^T-021 らくらくメルカリ便 ほか2つの便の障害/).click();
  await opened.page.getByRole('heading', { name: '荷物' }).waitFor();
  return opened;
}

describe('from the desk to the notices', () => {
  it('in three clicks where one carrier fails, within one screen', async () => {
    const { page, sent } = await openSidebar(browser, outageDoor());
    await checkScreen(page, 's1-outage-button');
    let clicks = 0;
    const click = async (name: string) => {
      await button(page, name).click();
      clicks += 1;
    };
    await click('発送できない(障害)');
    await page.getByLabel('ヤマト運輸の便 すべて').check();
    clicks += 1;
    await click('39件の連絡文を作る');
    await heading(page, '連絡する');
    expect(clicks).toBeLessThanOrEqual(4);
    expect(await last(sent, 'declareOutage')).toMatchObject({
      services: ['らくらくメルカリ便', 'おてがる配送(ヤマト)', 'ラクマパック(ヤマト)'],
      functions: ['QR・バーコード', '発送通知', '集荷'],
      rows: preview.rows,
      tell: true,
    });
    await page.getByText('連絡文を39件作りました。').waitFor();
    await checkScreen(page, 's10-letters');
    await page.close();
  });

  it('by the keyboard alone', async () => {
    const { page, sent } = await openSidebar(browser, outageDoor());
    await button(page, '発送できない(障害)').focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('ヤマト運輸の便 すべて').focus();
    await page.keyboard.press('Space');
    await button(page, '39件の連絡文を作る').waitFor();
    await page.keyboard.press('Enter');
    await heading(page, '連絡する');
    expect(sent.filter(({ kind }) => kind === 'declareOutage')).toHaveLength(1);
    await page.keyboard.press('Escape');
    await heading(page, 'T-021 らくらくメルカリ便 ほか2つの便の障害');
    await page.close();
  });

  it('shows nothing to press before a service is ticked, and counts at every tick', async () => {
    const { page, sent } = await declaring();
    await checkScreen(page, 's10-empty');
    expect(await page.locator('.main:not(:disabled)').count()).toBe(0);
    await page.getByText('まだ何も書いていません。').waitFor();
    await counted(page);
    await checkScreen(page, 's10-counted');
    await page.getByLabel('追跡', { exact: true }).check();
    await vi.waitUntil(() => sent.filter(({ kind }) => kind === 'previewOutage').length === 2);
    expect(await last(sent, 'previewOutage')).toMatchObject({
      functions: ['QR・バーコード', '発送通知', '集荷', '追跡'],
    });
    await page.close();
  });

  it('opens every count, and takes what only the seller knows', async () => {
    const { page, sent } = await declaring();
    await counted(page);
    await page.getByText('24時間以内', { exact: true }).click();
    await page.getByRole('listitem').filter({ hasText: '真鍮ピアス しずく型' }).first().waitFor();
    await checkScreen(page, 's10-group');
    await page.getByText('24時間以内', { exact: true }).click();
    await page.getByText('期限が読めない', { exact: true }).click();
    await checkScreen(page, 's10-unreadable');
    await page.getByLabel('期限が読めない注文すべての発送期限').fill('2026-12-29T18:00');
    await page.getByText('期限が読めない注文を、12/29 18:00までとして数えています。').waitFor();
    expect(await last(sent, 'previewOutage')).toMatchObject({ shipBy: '2026-12-29T18:00' });
    await page.getByText('もうQRを出した荷物(確かめる)').click();
    await page
      .getByRole('checkbox', { name: /「QRを出した」の印/ })
      .first()
      .check();
    await button(page, '38件の連絡文を作る').waitFor();
    await checkScreen(page, 's10-qr');
    await page.getByText('自分の言葉でもう伝えた方').click();
    await page
      .getByRole('checkbox', { name: /「伝えた」の印/ })
      .nth(5)
      .check();
    await button(page, '37件の連絡文を作る').waitFor();
    await checkScreen(page, 's10-told');
    await page.getByText('いつから・復旧').click();
    await page.getByLabel('復旧の見込み(空のままなら、未定)').fill('29日の朝9時ごろ');
    await page.getByLabel('新しい注文を減らす').check();
    await checkScreen(page, 's10-times');
    await button(page, '37件の連絡文を作る').click();
    expect(await last(sent, 'declareOutage')).toMatchObject({
      expected: '29日の朝9時ごろ',
      slow: true,
      qr: [expect.any(String)],
      told: [expect.any(String)],
    });
    await page.close();
  });

  it('puts another counter of the same service first, and writes to nobody unless asked to', async () => {
    const { page, sent } = await declaring((request) =>
      request.kind === 'previewOutage'
        ? good({ ...preview, tells: false, letters: 0 })
        : request.kind === 'declareOutage'
          ? good({
              kind: 'declareOutage',
              incident: outageNamed({}),
              contacts: 39,
              drafts: 0,
              tasks: 0,
              lacks: [],
              notes: [],
            })
          : undefined,
    );
    await page.getByLabel('ヤマト運輸の便 すべて').check();
    await page.getByText('先に: ほかの受付で出せます').waitFor();
    await page.getByLabel('店の受付').check();
    await page.getByLabel('使えない受付(分かるところだけ)').fill('セブン、ファミマ');
    await page.getByLabel('使えない受付(分かるところだけ)').press('Tab');
    await button(page, '39件を書き出す(連絡文はあとで)').waitFor();
    await checkScreen(page, 's10-counters');
    await page.getByLabel('遅れることを、いま知らせる').check();
    await button(page, '39件を書き出して、連絡文を作る').waitFor();
    await page.getByLabel('遅れることを、いま知らせる').uncheck();
    await button(page, '39件を書き出す(連絡文はあとで)').click();
    expect(await last(sent, 'declareOutage')).toMatchObject({ tell: false, places: ['セブン', 'ファミマ'] });
    await page.getByRole('heading', { name: '荷物' }).waitFor();
    await page.close();
  });
});

describe('the room of an outage', () => {
  it('has everything on its page, and its lists behind the counts', async () => {
    const { page } = await inRoom();
    await checkScreen(page, 's10-room');
    await page.getByText('24時間以内', { exact: true }).click();
    await checkScreen(page, 's10-room-group');
    await page.close();
  });

  it('takes a look in one press, and what has changed with its words', async () => {
    const { page, sent, opened } = await inRoom({
      ...outageReply,
      incident: outageNamed({ lookDue: true }, { talk: { ...outageReply.incident.talk, ready: 0 } }),
    });
    await page.getByText('公式のお知らせを見る時間です。').waitFor();
    await checkScreen(page, 's10-look-due');
    await page.getByRole('link', { name: 'メルカリ お知らせ' }).click();
    await vi.waitUntil(() => opened.length === 1);
    await button(page, '見た(変わりなし)').click();
    expect(Object.keys((await last(sent, 'recordLook')) ?? {}).sort()).toEqual([
      'incidentId',
      'kind',
      'requestId',
    ]);
    await page.getByText('お知らせを見たことを書きとめました。次は 12/28 22:00 です。').waitFor();
    await page.getByText('見た(変わったことを書く)').click();
    await page.getByLabel('お知らせに書いてあったこと').fill('午前9時30分現在、復旧の目途は立っていない');
    await page.getByLabel('復旧の見込み(空なら、未定)').fill('29日の朝');
    await page.getByLabel('集荷', { exact: true }).uncheck();
    await checkScreen(page, 's10-look');
    await button(page, '見たことを書きとめる').click();
    await vi.waitUntil(() => sent.filter(({ kind }) => kind === 'recordLook').length === 2);
    expect(await last(sent, 'recordLook')).toMatchObject({
      seen: '午前9時30分現在、復旧の目途は立っていない',
      expected: '29日の朝',
      functions: ['QR・バーコード', '発送通知'],
    });
    await page.close();
  });

  it('takes in new orders with its blue button', async () => {
    const { page, sent } = await inRoom({
      ...outageReply,
      newOrders: 7,
      moved: 2,
      incident: outageNamed({}, { grown: 7 }),
    });
    await checkScreen(page, 's10-grown');
    await page.keyboard.press('Enter');
    expect(await last(sent, 'addOrders')).toMatchObject({ incidentId: 'T-021' });
    await page.getByText('増えた注文を7件足しました。', { exact: false }).waitFor();
    await checkScreen(page, 's10-added');
    await page.close();
  });

  it('writes down the recovery, and takes it back', async () => {
    let recovered = false;
    const { page, sent } = await inRoom(outageReply, (request) => {
      if (request.kind === 'recordRecovery') recovered = request.back !== true;
      const incident = outageNamed(recovered ? { recovered, lookAt: '', lookIso: '', progressAt: '' } : {}, {
        talk: { ...outageReply.incident.talk, ready: 0 },
      });
      if (request.kind === 'recordRecovery')
        return good({ kind: 'recordRecovery', incident, withdrawn: 3, toShip: 39, notes: [] });
      return request.kind === 'outage' && recovered
        ? good({ ...outageReply, incident, recoveredAt: '12/29 16:10', nextLook: '', nextLookIso: '' })
        : undefined;
    });
    await button(page, '復旧した').click();
    await page.getByText('復旧を書きとめました。出す荷物が39件あります。').waitFor();
    await button(page, '発送する').first().waitFor();
    await checkScreen(page, 's10-recovered');
    await button(page, 'まだ使えない(復旧の記録を取り消す)').click();
    expect(await last(sent, 'recordRecovery')).toMatchObject({ back: true });
    await page.getByText('復旧の記録を取り消しました。障害は続いています。').waitFor();
    await page.close();
  });

  it('ends as one that was none', async () => {
    const { page, sent } = await inRoom();
    await button(page, /まちがいでした/).click();
    await heading(page, 'まちがいでした');
    await checkScreen(page, 's10-mistake');
    expect(await last(sent, 'previewMistake')).toMatchObject({ incidentId: 'T-021' });
    await page.close();
  });
});

describe('今日やること with an outage', () => {
  it('says when somebody looks next, what came in and what was promised', async () => {
    const { page } = await openSidebar(
      browser,
      outageDoor(undefined, [
        outageNamed(
          { lookDue: true, progress: 12, long: 3 },
          { grown: 7, clocksNear: 17, clockFirst: '12/28 12:30', clockKind: '発送期限' },
        ),
      ]),
    );
    await page.getByText('増えた注文').waitFor();
    await checkScreen(page, 's1-outage');
    await page.close();
  });
});
