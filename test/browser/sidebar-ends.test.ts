// The ends without inspection and 元に戻すこと in Chromium.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Room } from '../../src/app/protocol.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { draft, emptyDesk, good, usual } from '../support/sidebar-answers.ts';
import { checkScreen } from '../support/sidebar-checks.ts';
import { openSidebar } from '../support/sidebar-page.ts';
import { button, heading, inRoom, type Special, settled } from '../support/sidebar-room.ts';
import { usualReply } from '../support/sidebar-run.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('an end without inspection', () => {
  it('1個だけの問題だった keeps the piece that was ticked', async () => {
    const { page, sent } = await inRoom(browser, settled);
    await button(page, /1個だけの問題だった/).click();
    await heading(page, '1個だけの問題だった');
    await page.getByText('「関係なし」になる相手').waitFor();
    await checkScreen(page, 's15-only-one');
    await page.getByRole('checkbox', { name: /P-0031/ }).check();
    await page.getByLabel('理由').fill('留め具の打ち損じ');
    await button(page, 'ほかを元に戻す').click();
    await page.getByText('1個だけの問題として、ほかの印を外しました。').waitFor();
    expect(sent.find((request) => request.kind === 'release')).toMatchObject({
      ending: 'ONLY_ONE',
      keep: ['H-1'],
      reason: '留め具の打ち損じ',
    });
    await checkScreen(page, 's5-released');
    await page.close();
  });

  it.each([
    ['品物は無事', 'SOUND', '検品をせずに元に戻す'],
    ['対応優先で止めた分を戻す', 'CAPACITY', 'この分を元に戻す'],
  ] as const)('%s keeps nothing', async (label, ending, finish) => {
    const { page, sent } = await inRoom(browser, settled, (request) =>
      request.kind === 'previewRelease' ? good({ ...usual.previewRelease, ending }) : undefined,
    );
    await button(page, new RegExp(label)).click();
    await heading(page, label);
    await page.getByText('「関係なし」になる相手').waitFor();
    expect(await page.getByRole('checkbox').count()).toBe(0);
    await checkScreen(page, `s15-${ending.toLowerCase()}`);
    await button(page, finish).click();
    await page.getByText('出品や箱は、まだ止まったままです。人がやることが7件あります。').waitFor();
    expect(sent.find((request) => request.kind === 'release')).toMatchObject({ ending, keep: [] });
    await page.close();
  });
});

describe('元に戻すこと', () => {
  it('is listed by the kind of work, ticked one by one, with the texts to send', async () => {
    const { page, sent, opened } = await inRoom(browser, settled);
    await button(page, /元に戻すこと.*5件/).click();
    await heading(page, '元に戻すこと');
    await page.getByText('まだ元に戻っていません。').waitFor();
    await checkScreen(page, 's5-reverse');
    expect(await page.locator('h2').allInnerTexts()).toEqual([
      '公開し直す 1件',
      '再出品する 1件',
      '箱を出してよい 1件',
      '外注先・仕入先に再開の連絡 1件',
      '送った人に「問題なし」の連絡',
    ]);
    await page.getByRole('link', { name: 'ヤフオク 真鍮ピアス しずく型を開く' }).click();
    await vi.waitUntil(() => opened.length > 0);
    await page.bringToFront();
    await button(page, '文をコピー').click();
    await page.getByText('コピーしました。いつもの方法でお送りください。').waitFor();
    await button(page, '公開し直す メルカリ 真鍮ピアス しずく型 P-0032 済んだ').click();
    await page.getByRole('heading', { name: '公開し直す 1件' }).waitFor({ state: 'detached' });
    expect(sent.at(-1)).toMatchObject({ kind: 'recordReverse', taskId: 'S-2', done: true });
    await page.getByText('済んだもの').click();
    await button(page, '公開し直す メルカリ 真鍮ピアス しずく型 P-0032をまだに戻す').click();
    await vi.waitUntil(() => sent.filter((request) => request.kind === 'recordReverse').length === 2);
    expect(sent.at(-1)).toMatchObject({ kind: 'recordReverse', done: false });
    await page.close();
  });

  it('leads to the word for a buyer, which is sent though the trouble has ended, and back', async () => {
    const ended: Room = {
      ...settled,
      incident: { ...settled.incident, status: 'CANCELLED', statusLabel: 'まちがい' },
    };
    const allClear = usual.reverse.drafts[0] ?? draft;
    const { page, sent } = await inRoomOfEnded(ended, (request) =>
      request.kind === 'recordSent'
        ? good({
            kind: 'recordSent',
            incident: ended.incident,
            draft: { ...allClear, state: 'SENT', stateLabel: '送信済' },
            notes: [],
          })
        : undefined,
    );
    await button(page, /メルカリ ほし様.*問題なしのお知らせ/).click();
    await heading(page, '問題なしのお知らせ');
    await checkScreen(page, 's6-all-clear');
    await page.getByRole('link', { name: 'コピーして取引画面を開く' }).click();
    await page.bringToFront();
    await button(page, '送った').first().click();
    await page.getByText('送ったことを記録しました。').waitFor();
    expect(sent.at(-1)).toMatchObject({ kind: 'recordSent', draftId: 'M-0009', how: 'asItIs' });
    await button(page, '元に戻すことの一覧へ').click();
    await heading(page, '元に戻すこと');
    await page.close();
  });

  /** An ended trouble stands on the desk only for what has to be put back. */
  async function inRoomOfEnded(shown: Room, special: Special) {
    const opened = await openSidebar(browser, (request) => {
      const told = special(request);
      if (told !== undefined) return told;
      return request.kind === 'open'
        ? good({ kind: 'open', desk: { ...emptyDesk, incidents: [shown.incident] } })
        : usualReply(request);
    });
    await button(opened.page, /出し直す・元に戻す.*5件/).click();
    await heading(opened.page, '元に戻すこと');
    return opened;
  }

  it('that is all done says so', async () => {
    const { page } = await inRoom(browser, settled, (request) =>
      request.kind === 'reverse'
        ? good({
            ...usual.reverse,
            tasks: usual.reverse.tasks.map((task) => ({ ...task, reverseDone: true })),
            open: 0,
            drafts: [],
          })
        : undefined,
    );
    await button(page, /元に戻すこと.*5件/).click();
    await page.getByText('元に戻すことは、すべて済みました。').waitFor();
    await checkScreen(page, 's5-reverse-done');
    await page.close();
  });
});
