// S3 in Chromium: the reach that is counted at every tick, and the button that waits for the newest count.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Preview, Reply, Request } from '../../src/app/protocol.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { good, preview } from '../support/sidebar-answers.ts';
import { checkScreen } from '../support/sidebar-checks.ts';
import { openSidebar } from '../support/sidebar-page.ts';
import { usualReply } from '../support/sidebar-run.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const check = (page: Page, name: string | RegExp) => page.getByRole('checkbox', { name });

/** A door that counts: every axis ticked adds a row, every row left out takes one away. */
function countingDoor(request: Request): Reply {
  if (request.kind !== 'previewStop') return usualReply(request);
  const reach = request.reach ?? preview.reach;
  const excluded = reach.excluded ?? [];
  const marked = 6 + reach.axes.length - excluded.length;
  const shown: Preview = {
    ...preview,
    reach,
    axes: preview.axes.map((one) => {
      const isTyped = one.axis === 'words' && (reach.words ?? '') !== '';
      return { ...one, chosen: reach.axes.includes(one.axis), state: isTyped ? 'ok' : one.state };
    }),
    excluded: excluded.length,
    marked,
    groups: preview.groups.map((one) => (one.group === 'toMark' ? { ...one, rows: marked } : one)),
    list: preview.list.filter((row) => excluded.every((one) => one.row !== row.token)),
    cursor: null,
  };
  return good({ kind: 'previewStop', preview: shown });
}

async function onHowFar(door: Parameters<typeof openSidebar>[1] = countingDoor) {
  const shown = await openSidebar(browser, door, { start: 'stop' });
  await button(shown.page, /商品説明が/).click();
  await check(shown.page, /同じ仕入れ/).waitFor();
  return shown;
}

const asked = (sent: readonly Request[]) => sent.filter((request) => request.kind === 'previewStop');

describe('the reach', () => {
  it('tells what each axis takes, would add, lacks, or finds empty', async () => {
    const { page } = await onHowFar();
    const lines = await page.locator('.axis').allInnerTexts();
    expect(lines.map((line) => line.replace(/\s+/g, ' ').trim())).toEqual([
      '同じ仕入れ L2608-13A・空欄 12行 6行 36個',
      '同じ商品 真鍮ピアス しずく型 8行 45個',
      '同じ仕入先 彫金室 +31行',
      '同じ外注先 梱包のみなみ +2行 9個',
      '発送日の期間',
      '商品名・説明文のことばで探す',
      '同じ販路 この行では空です',
      '仕入日の期間 列がありません',
      '全部(対応を優先) +392行 640個',
    ]);
    expect(await check(page, /仕入日の期間/).isDisabled()).toBe(true);
    expect(await check(page, /同じ販路/).isDisabled()).toBe(true);
    await page.getByText('まだ何も書いていません。').waitFor();
    await page.close();
  });

  it('is counted at every tick, and the button waits for the newest count alone', async () => {
    const waiting: (() => void)[] = [];
    const { page, sent } = await onHowFar((request) =>
      request.kind === 'previewStop' && request.reach !== undefined
        ? new Promise((resolve) => waiting.push(() => resolve(countingDoor(request))))
        : countingDoor(request),
    );
    await button(page, '8行に印を付けて止める').waitFor();
    await check(page, /同じ仕入先/).check();
    const counting = button(page, '止める範囲を調べています…');
    await counting.waitFor();
    expect(await counting.isDisabled()).toBe(true);
    await page.getByText('数え直しています…').waitFor();
    await checkScreen(page, 's3-counting');
    await check(page, /全部\(対応を優先\)/).check();
    await vi.waitUntil(() => waiting.length === 2);
    // The answer to the first tick comes after the second tick: it is no news.
    waiting[0]?.();
    await page.waitForTimeout(200);
    expect(await counting.isDisabled()).toBe(true);
    waiting[1]?.();
    await button(page, '10行に印を付けて止める').click();
    await page.getByRole('heading', { level: 1, name: '出品を止める' }).waitFor();
    expect(sent.find((request) => request.kind === 'stop')).toMatchObject({
      type: 'DESCRIPTION_ERROR',
      rows: preview.start,
      reach: { axes: ['purchase', 'product', 'supplier', 'everything'] },
      reached: preview.rows,
    });
    await page.close();
  });

  it('finds words, asked for on Enter and on leaving the box, not at every key', async () => {
    const { page, sent } = await onHowFar();
    await check(page, /商品名・説明文のことばで/).check();
    await page.waitForFunction(() => document.activeElement?.id === 'reach-words');
    await page.getByText('下に入れてください').waitFor();
    const before = asked(sent).length;
    await page.keyboard.type('綿100');
    await page.waitForTimeout(200);
    expect(asked(sent)).toHaveLength(before);
    await checkScreen(page, 's3-words');
    await page.keyboard.press('Enter');
    await vi.waitUntil(() => asked(sent).length === before + 1);
    expect(asked(sent).at(-1)).toMatchObject({ reach: { words: '綿100' } });
    // Leaving the box by the blue button counts first: what was typed last is never passed over.
    await page.getByLabel('説明文にあることば').fill('綿60');
    await button(page, /行に印を付けて止める/).click();
    await vi.waitUntil(() => asked(sent).length === before + 2);
    expect(sent.some((request) => request.kind === 'stop')).toBe(false);
    expect(asked(sent).at(-1)).toMatchObject({ reach: { words: '綿60' } });
    await button(page, '9行に印を付けて止める').click();
    await vi.waitUntil(() => sent.some((request) => request.kind === 'stop'));
    await page.close();
  });

  it('takes a period for the outsourcer and for the shipping days', async () => {
    const { page, sent } = await onHowFar();
    await check(page, /同じ外注先/).check();
    await page.getByText('空のままなら、この14日間に発送した分です。').waitFor();
    await page.getByLabel('いつから').fill('2026-11-09');
    await vi.waitUntil(() => asked(sent).length === 4);
    await page.getByLabel('いつまで').fill('2026-11-22');
    await vi.waitUntil(() => asked(sent).length === 5);
    expect(asked(sent).at(-1)).toMatchObject({
      reach: { outsourced: { from: '2026-11-09', to: '2026-11-22' } },
    });
    await check(page, /発送日の期間/).check();
    await page.getByRole('group', { name: '発送日の期間' }).last().getByLabel('いつまで').fill('2026-11-21');
    await vi.waitUntil(() => asked(sent).length === 7);
    expect(asked(sent).at(-1)).toMatchObject({ reach: { shipped: { from: '', to: '2026-11-21' } } });
    await checkScreen(page, 's3-periods');
    await page.close();
  });

  it('leaves a row out with a reason, and puts it back', async () => {
    const { page, sent } = await onHowFar();
    await page.getByText('売り物に印を付ける').click();
    await page.getByText('手で選んだ・状態は「出品中」です。').waitFor();
    await button(page, '真鍮ピアス しずく型を外す').first().click();
    await page.getByText('なぜ外しますか').waitFor();
    await checkScreen(page, 's3-leave-out');
    await button(page, '現物を確かめた').click();
    await button(page, '7行に印を付けて止める').waitFor();
    expect(asked(sent).at(-1)).toMatchObject({
      reach: { excluded: [{ row: '在庫 k31', reason: '現物を確かめた' }] },
    });
    await button(page, '真鍮ピアス しずく型を外す').first().click();
    await button(page, 'そのほか').click();
    await page.getByRole('textbox', { name: '外す理由' }).fill('色ちがい');
    await page.keyboard.press('Enter');
    await button(page, '6行に印を付けて止める').waitFor();
    await page.getByText('外した行').click();
    await page.getByText('色ちがい').waitFor();
    await checkScreen(page, 's3-left-out');
    await button(page, '真鍮ピアス しずく型を戻す').first().click();
    await button(page, '7行に印を付けて止める').waitFor();
    expect(asked(sent).at(-1)).toMatchObject({
      reach: { excluded: [{ row: '在庫 k32', reason: '色ちがい' }] },
    });
    await page.close();
  });

  it('with nothing to mark writes down the buyers, and with nothing at all cannot be sent', async () => {
    const only = await onHowFar((request) =>
      request.kind === 'previewStop'
        ? good({ kind: 'previewStop', preview: { ...preview, marked: 0 } })
        : usualReply(request),
    );
    await button(only.page, '連絡する相手を書き出す').waitFor();
    await only.page.getByText('この範囲に、印を付ける行はありません。').waitFor();
    await only.page.close();
    const none = await onHowFar((request) =>
      request.kind === 'previewStop'
        ? good({ kind: 'previewStop', preview: { ...preview, marked: 0, rows: [], list: [], groups: [] } })
        : usualReply(request),
    );
    await none.page.getByText('この範囲に当てはまる行はありません。').waitFor();
    expect(await button(none.page, '0行に印を付けて止める').isDisabled()).toBe(true);
    await checkScreen(none.page, 's3-no-rows');
    await none.page.close();
  });

  it('is ticked and stopped by keyboard: after a tick Enter is the blue button', async () => {
    const { page, sent } = await onHowFar();
    await check(page, /同じ仕入先/).focus();
    await page.keyboard.press('Space');
    await button(page, '9行に印を付けて止める').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '出品を止める' }).waitFor();
    expect(sent.find((request) => request.kind === 'stop')).toMatchObject({
      reach: { axes: ['purchase', 'product', 'supplier'] },
    });
    await page.close();
  });
});
