// S11 発送する in Chromium: ten parcels with ten keys, the number that has no such form, what waits for consent, the way back, and on to
// the texts. Reached from the outage, as everything about it.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Reply, Request, RequestOf } from '../../src/app/protocol.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { emptyDesk, good, refuse } from '../support/sidebar-answers.ts';
import { checkScreen } from '../support/sidebar-checks.ts';
import { outageReply } from '../support/sidebar-outage.ts';
import {
  box,
  packingDoor,
  packingReply,
  recovered,
  tenBoxes,
  usualPacking,
} from '../support/sidebar-packing.ts';
import { openSidebar } from '../support/sidebar-page.ts';
import { button, heading, type Special } from '../support/sidebar-room.ts';
import { usualReply } from '../support/sidebar-run.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function packing(first = packingReply, special: Special = () => undefined) {
  const door = packingDoor(first);
  const answer = (request: Request): Reply => {
    switch (request.kind) {
      case 'open':
        return good({ kind: 'open', desk: { ...emptyDesk, incidents: [recovered] } });
      case 'outage':
        return good({ ...outageReply, incident: recovered, recoveredAt: '12/29 16:10' });
      case 'packing':
        return good(door.packing());
      case 'recordShipped':
        return good(door.recordShipped(request));
      default:
        return usualReply(request);
    }
  };
  const opened = await openSidebar(browser, (request) => special(request) ?? answer(request));
  await button(opened.page, /T-021/).last().click();
  await button(opened.page, /発送する|荷物を出す|出す荷物/)
    .first()
    .click();
  await heading(opened.page, '発送する');
  if (first.list.length > 0) await opened.page.locator('.parcel').waitFor();
  return opened;
}

const shipped = (sent: readonly Request[]): readonly RequestOf<'recordShipped'>[] =>
  sent.filter((one): one is RequestOf<'recordShipped'> => one.kind === 'recordShipped');

const parcelsOf = (sent: readonly Request[]): readonly string[] =>
  shipped(sent).flatMap(({ parcels }) => parcels.map(({ contactId }) => contactId));

const left = (page: Page, n: number): Promise<void> => page.getByText(`残り ${n}件`).waitFor();

/** A key that comes at once was meant for the parcel before. */
const look = (page: Page): Promise<void> => page.waitForTimeout(180);

describe('発送する', () => {
  it('records ten parcels with ten keys, each once, while the door is slow', async () => {
    const { page, sent } = await packing();
    await checkScreen(page, 's11-first');
    for (let at = 0; at < 10; at += 1) {
      await left(page, 10 - at);
      await look(page);
      await page.keyboard.press('Enter');
      if (at === 2) await checkScreen(page, 's11-third');
    }
    await page.getByText('出す荷物は、もうありません。').waitFor();
    await vi.waitUntil(() => parcelsOf(sent).length === 10);
    expect(parcelsOf(sent)).toEqual(tenBoxes.map(({ contact }) => contact.id));
    await button(page, '出した分の連絡文 10件').waitFor();
    await checkScreen(page, 's11-all-gone');
    await page.keyboard.press('Enter');
    await heading(page, '連絡する');
    await page.close();
  });

  it('takes a key struck twice for one', async () => {
    const { page, sent } = await packing();
    await look(page);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await left(page, 9);
    await look(page);
    expect(parcelsOf(sent)).toHaveLength(1);
    await page.close();
  });

  it('has one tap for each further parcel, and the way back', async () => {
    const { page, sent } = await packing();
    await button(page, /つき様.*を出した|木のボタン.* を出した/)
      .first()
      .click();
    await left(page, 9);
    await page.getByText('今日出した荷物').click();
    await checkScreen(page, 's11-gone');
    await button(page, /まだ出していないことに戻す/).click();
    await left(page, 10);
    await vi.waitUntil(() => shipped(sent).length === 2);
    expect(shipped(sent)[1]).toMatchObject({ back: true });
    await page.close();
  });

  it('says kindly that a number has no such form, and records without it', async () => {
    const { page, sent } = await packing(packingReply, (request) =>
      request.kind === 'recordShipped'
        ? good({
            ...usualPacking.recordShipped,
            unfit: request.parcels.filter(({ tracking }) => tracking === '12345').map((one) => one.contactId),
            notes: [
              '追跡番号の形がちがうものが1件ありました(11けたか12けたの数字です)。番号なしで記録しました。',
            ],
          })
        : undefined,
    );
    await page.getByText('追跡番号・到着の見込み').click();
    await page.getByLabel('追跡番号(任意)').fill('123-45');
    await page.getByText('このまま押すと、番号なしで記録します。').waitFor();
    await page.getByLabel('到着の見込み(任意)').fill('2026-12-31');
    await checkScreen(page, 's11-number');
    await button(page, '出した → 次の荷物').click();
    await left(page, 9);
    expect(shipped(sent)[0]).toMatchObject({ arrival: '2026-12-31', parcels: [{ tracking: '12345' }] });
    // Whoever types one number types the next: the fields stay open, the day stays filled.
    expect(await page.getByLabel('到着の見込み(任意)').inputValue()).toBe('2026-12-31');
    expect(await page.getByLabel('追跡番号(任意)').inputValue()).toBe('');
    await page.getByText('今日出した荷物').click();
    await page.getByText('追跡番号の形がちがうので').waitFor();
    await checkScreen(page, 's11-number-left-out');
    await page.close();
  });

  it('knows what the buyer has said to another service', async () => {
    const other = 'ゆうゆうメルカリ便';
    const list = [
      box(1, { consent: 'よい', otherService: other }),
      box(2, { consent: '聞いた', otherService: other }),
      box(3, { consent: '断られた', otherService: other }),
    ];
    const { page, sent } = await packing({ ...packingReply, list, all: 3, awaiting: 1 });
    await page.getByText('で送る同意をもらっています').waitFor();
    await checkScreen(page, 's11-consent');
    await look(page);
    await page.keyboard.press('Enter');
    await page.getByText('返事を待っています').waitFor();
    expect(shipped(sent)[0]?.parcels[0]).toMatchObject({ other: true });
    await checkScreen(page, 's11-awaited');
    await button(page, /別の便の返事待ち/).click();
    await heading(page, '別の便');
    await page.close();
  });

  it('stays usable without an answer, and says what is not recorded', async () => {
    let isLost = true;
    const { page, sent } = await packing(packingReply, (request) =>
      request.kind === 'recordShipped' && isLost ? refuse({ code: 'busy' }, 'ほかの操作中です。') : undefined,
    );
    await look(page);
    await page.keyboard.press('Enter');
    await page.getByText('まだ記録できていない分 1件').waitFor();
    await left(page, 9);
    await checkScreen(page, 's11-stuck');
    isLost = false;
    await button(page, /もう一度送る/).click();
    await page.getByText('まだ記録できていない分').waitFor({ state: 'detached' });
    expect(new Set(shipped(sent).map(({ requestId }) => requestId)).size).toBe(1);
    await page.close();
  });

  it('before the recovery says so, and writes the note about a small thing', async () => {
    const incident = { ...recovered, outage: recovered.outage && { ...recovered.outage, recovered: false } };
    const { page, sent } = await packing({ ...packingReply, incident });
    await page.getByText('まだ復旧したことになっていません').waitFor();
    await checkScreen(page, 's11-lasts');
    await page.getByText('おまけの控え').click();
    await page.getByLabel('何を付けましたか').fill('ポストカード');
    await page.getByLabel('かかったお金(円・任意)').fill('120円');
    await checkScreen(page, 's11-goodwill');
    await button(page, /控えておく/).click();
    await page.getByText('おまけを控えました。').waitFor();
    expect(sent.find(({ kind }) => kind === 'recordGoodwill')).toMatchObject({
      note: 'ポストカード',
      cost: 120,
    });
    await page.close();
  });
});
