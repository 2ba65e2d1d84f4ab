// Every screen of the sidebar in Chromium, reached by mouse, in the size that Google Sheets gives it.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reply, Request } from '../../src/app/protocol.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import {
  badCell,
  busyDesk,
  emptyDesk,
  good,
  nextPreview,
  preview,
  refuse,
  usual,
} from '../support/sidebar-answers.ts';
import { checkScreen } from '../support/sidebar-checks.ts';
import { openSidebar, type SidebarPage } from '../support/sidebar-page.ts';
import { usualReply } from '../support/sidebar-run.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The usual answers, with others for some requests. */
function answering(special: (request: Request) => Reply | undefined): (request: Request) => Reply {
  return (request) => special(request) ?? usualReply(request);
}

function heading(shown: SidebarPage, name: string): Promise<void> {
  return shown.page.getByRole('heading', { level: 1, name }).waitFor();
}

function button(shown: SidebarPage, name: string | RegExp) {
  return shown.page.getByRole('button', { name });
}

describe('the desk', () => {
  it('without trouble says so, and asks nothing of the network', async () => {
    const shown = await openSidebar(browser, usualReply);
    await heading(shown, '今日やること');
    await shown.page.getByText('進行中のトラブルはありません').waitFor();
    await checkScreen(shown.page, 's1-calm');
    expect(shown.outside).toEqual([]);
    await shown.page.close();
  });

  it('in trouble shows what still sells and who waits, and every line opens its screen', async () => {
    const desk = answering((request) =>
      request.kind === 'open' ? good({ kind: 'open', desk: busyDesk }, [badCell]) : undefined,
    );
    const shown = await openSidebar(browser, desk);
    await shown.page.getByText('まだ売れてしまう出品').waitFor();
    await shown.page.getByText('読めないセル 1件').click();
    await shown.page.getByText('在庫 40行目 AB列').waitFor();
    await shown.page.getByText('記録のない印').click();
    await checkScreen(shown.page, 's1-trouble');
    // An ended trouble is neither selling nor waiting for a reply; only what was stopped has to be put back.
    expect(await button(shown, /まだ売れてしまう出品/).count()).toBe(1);
    await button(shown, /出し直す・元に戻す.*T-010.*7件/).click();
    await heading(shown, '元に戻すこと');
    await button(shown, '戻る').click();
    await heading(shown, 'T-010 珪藻土コースター');
    expect(await button(shown, 'まちがいでした').count()).toBe(0);
    await button(shown, '戻る').click();
    await button(shown, /最初の返事を待っている人/).click();
    await heading(shown, 'T-012 真鍮ピアス しずく型');
    await button(shown, '戻る').click();
    await button(shown, /まだ売れてしまう出品/).click();
    await heading(shown, '出品を止める');
    await shown.page.close();
  });

  it('keeps a name without leaving the desk', async () => {
    const shown = await openSidebar(browser, usualReply);
    await shown.page.getByText('記録に残す呼び名').click();
    await shown.page.getByLabel('呼び名').fill('はな');
    await checkScreen(shown.page, 's1-name');
    await button(shown, '残す').click();
    await shown.page.getByText('記録に残す呼び名: はな').waitFor();
    expect(shown.sent.at(-1)).toEqual({ kind: 'setName', name: 'はな' });
    await shown.page.close();
  });
});

describe('set-up', () => {
  it('shows what was found and what will be made, and one press confirms it', async () => {
    const desk = { ...emptyDesk, ready: false };
    const shown = await openSidebar(
      browser,
      answering((request) => (request.kind === 'open' ? good({ kind: 'open', desk }) : undefined)),
    );
    await heading(shown, 'はじめる');
    await shown.page.getByText('見つかりません').first().waitFor();
    await checkScreen(shown.page, 's0-set-up');
    await shown.page.getByLabel('管理番号').selectOption('SKU');
    await button(shown, 'この表で使う').click();
    await shown.page.getByText('準備ができました。').waitFor();
    expect(shown.sent.find((request) => request.kind === 'setUp')).toMatchObject({
      tables: [{ sheetId: 7, headerRow: 3, columns: { key: 'SKU', product: '商品名', marketplace: '販路' } }],
    });
    await checkScreen(shown.page, 's0-set-up-done');
    await shown.page.close();
  });

  it('without any table says what to do', async () => {
    const none = answering((request) =>
      request.kind === 'proposeSetUp' ? good({ kind: 'proposeSetUp', tables: [], ready: false }) : undefined,
    );
    const shown = await openSidebar(browser, none, { start: 'setUp' });
    await button(shown, 'もう一度さがす').waitFor();
    await checkScreen(shown.page, 's0-nothing-found');
    await shown.page.close();
  });
});

describe('the whole way by mouse', () => {
  it('stops in three presses, names the transaction, copies the reply, and takes all back', async () => {
    const shown = await openSidebar(
      browser,
      answering((request) =>
        request.kind === 'previewStop' && request.cursor !== undefined
          ? good({ kind: 'previewStop', preview: nextPreview })
          : undefined,
      ),
    );
    await button(shown, 'まず止める').click();
    await heading(shown, '何が起きましたか');
    await shown.page.getByText('選んでいる行: 在庫 8行').waitFor();
    await checkScreen(shown.page, 's2-what-happened');

    await button(shown, /まだ分からない/).click();
    await heading(shown, 'どこまで止めますか');
    await checkScreen(shown.page, 's3-how-far');
    await shown.page.getByText('売り物に印を付ける').click();
    await shown.page.getByText('在庫 31行目・P-0031・メルカリ').waitFor();
    await button(shown, '続きを見る').first().click();
    await shown.page.getByText('在庫 34行目・P-0034・メルカリ').waitFor();
    await checkScreen(shown.page, 's3-how-far-list');

    await button(shown, '8行に印を付けて止める').click();
    await shown.page.getByText('8行に印を付けました').waitFor();
    await shown.page.getByText('出品はまだ止まっていません。').waitFor();
    const open = shown.page.getByRole('link', { name: /ヤフオク 真鍮ピアス/ });
    await open.waitFor();
    expect(await open.getAttribute('target')).toBe('_blank');
    expect(await open.getAttribute('rel')).toBe('noopener');
    await checkScreen(shown.page, 's4-stop-list');

    await shown.page.getByText('ほかの取引を手で入れる').click();
    await checkScreen(shown.page, 's4-by-hand');
    await button(shown, /ほし様/).click();
    await heading(shown, '最初の返事');
    await checkScreen(shown.page, 's6-reply');
    await shown.page.getByRole('link', { name: 'コピーして取引画面を開く' }).click();
    await shown.page.getByText('コピーしました。').waitFor();
    await checkScreen(shown.page, 's6-reply-copied');

    await button(shown, '戻る').click();
    await heading(shown, '出品を止める');
    await button(shown, '戻る').click();
    await heading(shown, 'T-012 真鍮ピアス しずく型');
    await checkScreen(shown.page, 's5-room');

    await button(shown, 'まちがいでした').click();
    await heading(shown, 'まちがいでした');
    await shown.page.getByText('公開し直す').waitFor();
    await checkScreen(shown.page, 's15-mistake');
    await button(shown, '1個だけの問題だった').click();
    await heading(shown, '1個だけの問題だった');
    await button(shown, '戻る').click();
    await button(shown, 'まちがいでした').click();
    await shown.page.getByText('公開し直す').waitFor();
    await shown.page.getByLabel('理由').fill('照明のせいでした');
    await button(shown, 'まちがいとして終える').click();
    await heading(shown, 'T-012 真鍮ピアス しずく型');
    await shown.page.getByText('表から外した印 7行').waitFor();
    await checkScreen(shown.page, 's5-after-mistake');
    expect(shown.sent.find((request) => request.kind === 'mistake')).toMatchObject({
      incidentId: 'T-012',
      reason: '照明のせいでした',
    });
    expect(shown.outside).toEqual([]);
    await shown.page.close();
  });

  it('shows every answer to the auction that ends first without scrolling', async () => {
    const shown = await openSidebar(
      browser,
      answering((request) => (request.kind === 'stop' ? good({ ...usual.stop, notes: [] }) : undefined)),
      { start: 'stop' },
    );
    await button(shown, /まだ分からない/).click();
    await button(shown, '8行に印を付けて止める').click();
    await shown.page.getByText('8行に印を付けました(売れた相手 21件)').waitFor();
    await shown.page.locator('.card').waitFor();
    for (const outcome of ['少し待つ', '売れてから見る']) {
      const box = await button(shown, outcome).boundingBox();
      expect((box?.y ?? 560) + (box?.height ?? 0), outcome).toBeLessThanOrEqual(560);
    }
    await checkScreen(shown.page, 's4-first');
    await shown.page.close();
  });

  it('names a transaction by hand', async () => {
    const shown = await openSidebar(browser, usualReply, { start: 'stop' });
    await button(shown, /一部に不良/).click();
    await button(shown, '8行に印を付けて止める').click();
    await shown.page.getByText('ほかの取引を手で入れる').click();
    await shown.page.getByLabel('取引ID').fill(' m20000000001 ');
    await shown.page.getByLabel('販路').selectOption('ラクマ');
    await button(shown, 'この取引の返事を作る').click();
    await heading(shown, '最初の返事');
    expect(shown.sent.find((request) => request.kind === 'nameTransaction')).toMatchObject({
      marketplace: 'RAKUMA',
      transactionId: 'm20000000001',
      buyer: '',
      product: '真鍮ピアス しずく型',
    });
    await shown.page.close();
  });
});

describe('before a stop', () => {
  it('asks calmly for rows where none is selected, and looks again', async () => {
    let looks = 0;
    const shown = await openSidebar(
      browser,
      answering((request) => {
        if (request.kind !== 'previewStop') return undefined;
        looks += 1;
        return looks === 1
          ? refuse({ code: 'nothingSelected' }, '商品の行が選ばれていません。')
          : good({ kind: 'previewStop', preview });
      }),
      { start: 'stop' },
    );
    await shown.page.getByText('止めたい商品の行を、表で選んでください').waitFor();
    await checkScreen(shown.page, 's2-nothing-selected');
    await button(shown, '選びました').click();
    await button(shown, /ちがう物/).waitFor();
    expect(looks).toBe(2);
    await shown.page.close();
  });

  it('reads where to begin even though the page says it after the script', async () => {
    const shown = await openSidebar(browser, usualReply, { start: 'stop' });
    await heading(shown, '何が起きましたか');
    expect(shown.sent[0]).toEqual({ kind: 'previewStop' });
    await shown.page.close();
  });
});
