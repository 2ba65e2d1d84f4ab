// S5 in Chromium and what is opened from it: details, buyers, rows that have come to match, ends, the way back.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Reply, Request, Room } from '../../src/app/protocol.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { draft, emptyDesk, good, incident, refuse, room, usual } from '../support/sidebar-answers.ts';
import { checkScreen } from '../support/sidebar-checks.ts';
import { openSidebar } from '../support/sidebar-page.ts';
import { usualReply } from '../support/sidebar-run.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

/** Everything stopped and answered; rows have come to match, and something goes back. */
const settled: Room = {
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

type Special = (request: Request) => Reply | undefined;

async function inRoom(shown: Room, special: Special = () => undefined) {
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

describe('the room', () => {
  it('tells every step with its count, what has come to match, what goes back, and the four ends', async () => {
    const { page } = await inRoom(settled);
    await checkScreen(page, 's5-settled');
    for (const line of [
      /1 止める.*7 \/ 7/,
      /2 最初の返事.*済/,
      /3 連絡する相手.*21件/,
      /元に戻すこと.*5件/,
    ]) {
      await button(page, line).waitFor();
    }
    await page.getByText('新しく当てはまる行が3件あります。').waitFor();
    const ends = page.locator('section', { hasText: '終わり方' }).getByRole('button');
    expect(await ends.locator('b').allInnerTexts()).toEqual([
      'まちがいでした',
      '1個だけの問題だった',
      '品物は無事',
      '対応優先で止めた分を戻す',
    ]);
    expect(await page.locator('.main').allInnerTexts()).toEqual(['元に戻すことを見る']);
    await page.close();
  });

  it('has no end that frees rows where none are held, and no notice where nothing has come', async () => {
    const { page } = await inRoom({ ...room, held: 0 });
    const ends = page.locator('section', { hasText: '終わり方' }).getByRole('button');
    expect(await ends.locator('b').allInnerTexts()).toEqual(['まちがいでした']);
    expect(await page.getByText('新しく当てはまる行').count()).toBe(0);
    expect(await button(page, /元に戻すこと/).count()).toBe(0);
    await page.close();
  });

  it('says nothing of what there is no screen for yet', async () => {
    const { page } = await inRoom(settled);
    expect(await page.getByText(/検品する|再開する|終える$|記録・証拠/).count()).toBe(0);
    await page.close();
  });
});

describe('details', () => {
  it('take the kind by one press and what was written together, wrong and right wording for ②', async () => {
    let type = 'UNKNOWN';
    const { page, sent } = await inRoom(room, (request) => {
      if (request.kind === 'setType') type = request.type;
      return undefined;
    });
    await button(page, /くわしいこと/).click();
    await heading(page, 'くわしいこと');
    await checkScreen(page, 's5-details');
    expect(await page.getByLabel('正しくは').count()).toBe(0);
    await page.getByLabel('何が起きたか').fill('綿100%');
    await button(page, '② 説明誤り').click();
    await page.getByText('種別を「②説明誤り」にしました。').waitFor();
    expect(type).toBe('DESCRIPTION_ERROR');
    // What was typed before the kind was chosen is still there, under its new label.
    expect(await page.getByLabel('まちがい(いまの文)').inputValue()).toBe('綿100%');
    await page.getByLabel('正しくは').fill('綿60% ポリエステル40%');
    await page.getByLabel('起きた場所').selectOption('自分の作業');
    await page.getByLabel('きっかけ').selectOption('自分で気づいた');
    await page.getByLabel('うちの基準').fill('混率は品質表示のとおりに書く');
    await checkScreen(page, 's5-details-description');
    await button(page, '書きとめる').click();
    await page.getByText('くわしいことを書きとめました。').waitFor();
    await heading(page, 'T-012 真鍮ピアス しずく型');
    const written = sent.find((request) => request.kind === 'recordDetails');
    expect(written).toMatchObject({
      incidentId: 'T-012',
      what: '綿100%',
      right: '綿60% ポリエステル40%',
      place: '自分の作業',
      origin: '自分で気づいた',
      standard: '混率は品質表示のとおりに書く',
    });
    await page.close();
  });

  it('of a wrong shipment ask what was in it, and take the sub-kind by one press', async () => {
    const wrong = { ...incident, type: 'WRONG_SHIPMENT', typeLabel: '①誤発送' };
    const details = { ...room.details, subKind: 'ITEM' as const };
    const { page, sent } = await inRoom({ ...room, incident: wrong, details }, (request) =>
      request.kind === 'setType'
        ? good({
            kind: 'setType',
            incident: wrong,
            details: { ...details, subKind: request.subKind },
            notes: [],
          })
        : undefined,
    );
    await button(page, /くわしいこと/).click();
    await page.getByLabel('入っていた物・数').waitFor();
    await page.getByLabel('入れるはずだった物・数').waitFor();
    expect(await button(page, '違う商品').getAttribute('aria-pressed')).toBe('true');
    await button(page, '個数').click();
    await page.locator('[aria-pressed="true"]', { hasText: '個数' }).waitFor();
    await checkScreen(page, 's5-details-shipment');
    expect(sent.at(-1)).toMatchObject({ kind: 'setType', type: 'WRONG_SHIPMENT', subKind: 'QUANTITY' });
    await page.close();
  });

  it('that are left as they were send nothing', async () => {
    const { page, sent } = await inRoom(room);
    await button(page, /くわしいこと/).click();
    await button(page, '書きとめる').click();
    await heading(page, 'T-012 真鍮ピアス しずく型');
    expect(sent.some((request) => request.kind === 'recordDetails')).toBe(false);
    await page.close();
  });

  it('choose the kind by its digit, but not while something is being written', async () => {
    const { page, sent } = await inRoom(room);
    await button(page, /くわしいこと/).click();
    await heading(page, 'くわしいこと');
    await page.getByLabel('何が起きたか').focus();
    await page.keyboard.type('2個');
    expect(sent.some((request) => request.kind === 'setType')).toBe(false);
    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('4');
    await vi.waitUntil(() => sent.some((request) => request.kind === 'setType'));
    expect(sent.at(-1)).toMatchObject({ kind: 'setType', type: 'FATAL_DEFECT', subKind: null });
    await page.close();
  });
});

describe('連絡する相手', () => {
  it('shows who, how surely, until when and what next, with links to the trade and the calendar', async () => {
    const { page, opened } = await inRoom(settled);
    await button(page, /3 連絡する相手/).click();
    await heading(page, '連絡する相手');
    await page.getByText('メルカリ ほし様').waitFor();
    await page.getByText('ヤフオク ご購入者様').waitFor();
    await checkScreen(page, 's5-contacts');
    expect(await page.locator('.tag').allInnerTexts()).toEqual(['確定', '疑い']);
    await page.getByText('発送期限 11/23 12:30 (仮)').waitFor();
    await page.getByText('次: 箱を出さずに待つ').waitFor();
    const trades = page.getByRole('link', { name: /の取引を開く/ });
    expect(await trades.count()).toBe(1);
    const calendar = page.getByRole('link', {
      name: 'ヤフオク ご購入者様 発送期限 11/23 12:30をカレンダーに入れる',
    });
    const address = new URL((await calendar.getAttribute('href')) ?? '');
    // The calendar is not ours: no nickname goes there.
    expect(address.searchParams.get('text')).toBe('トメル T-012 発送期限');
    expect(opened).toEqual([]);
    await page.close();
  });

  it('takes one more with two fields, and says which of two is needed', async () => {
    const { page, sent } = await inRoom(settled);
    await button(page, /3 連絡する相手/).click();
    await page.locator('summary', { hasText: '相手を足す' }).click();
    await page.getByLabel('販路').selectOption('ラクマ');
    await button(page, 'この相手を足す').click();
    await page.getByText('どちらかを入れてください。').waitFor();
    await checkScreen(page, 's5-add-contact');
    expect(sent.some((request) => request.kind === 'addContact')).toBe(false);
    await page.getByLabel('ニックネーム').fill('つき');
    await button(page, 'この相手を足す').click();
    await page.getByText('相手を足しました。').waitFor();
    expect(sent.at(-1)).toMatchObject({
      kind: 'addContact',
      marketplace: 'RAKUMA',
      transactionId: '',
      buyer: 'つき',
      product: '',
      stage: null,
    });
    await page.getByText('ラクマ つき様').waitFor();
    expect(await page.locator('.note').textContent()).toBe('3件');
    await page.close();
  });

  it('keeps what was typed where the buyer is known already', async () => {
    const say = '取引 m10000000017 は、もう「連絡する相手」に入っています。';
    const { page } = await inRoom(settled, (request) =>
      request.kind === 'addContact'
        ? refuse({ code: 'contactKnown', transactionId: 'm10000000017' }, say)
        : undefined,
    );
    await button(page, /3 連絡する相手/).click();
    await page.locator('summary', { hasText: '相手を足す' }).click();
    await page.getByLabel('販路').selectOption('メルカリ');
    await page.getByLabel('取引ID').fill('m10000000017');
    await button(page, 'この相手を足す').click();
    await page.getByText(say).waitFor();
    expect(await page.getByLabel('取引ID').inputValue()).toBe('m10000000017');
    await page.close();
  });
});

describe('rows that have come to match', () => {
  it('are seen with their reasons and stopped by one press', async () => {
    const { page, sent } = await inRoom(settled);
    await button(page, '見て止める').click();
    await heading(page, '新しく当てはまる行');
    await page.getByText('同じ仕入れ・発送待ち').waitFor();
    await checkScreen(page, 's5-grown');
    await button(page, '2行に印を付けて止める').click();
    await heading(page, '出品を止める');
    expect(sent.find((request) => request.kind === 'addGrown')).toMatchObject({
      incidentId: 'T-012',
      rows: usual.previewGrown.rows,
    });
    await page.close();
  });

  it('that are only sold ones are written down, and none at all is said', async () => {
    const shipped = usual.previewGrown.list.filter((row) => row.group === 'shipped');
    const sold = await inRoom(settled, (request) =>
      request.kind === 'previewGrown'
        ? good({ ...usual.previewGrown, rows: shipped.map((row) => row.token), list: shipped })
        : undefined,
    );
    await button(sold.page, '見て止める').click();
    await button(sold.page, '連絡する相手に書き足す').waitFor();
    await sold.page.close();
    const none = await inRoom(settled, (request) =>
      request.kind === 'previewGrown' ? good({ ...usual.previewGrown, rows: [], list: [] }) : undefined,
    );
    await button(none.page, '見て止める').click();
    await none.page.getByText('新しく当てはまる行は、もうありません。').waitFor();
    expect(await none.page.locator('.main').count()).toBe(0);
    await checkScreen(none.page, 's5-grown-none');
    await none.page.close();
  });
});

describe('an end without inspection', () => {
  it('1個だけの問題だった keeps the piece that was ticked', async () => {
    const { page, sent } = await inRoom(settled);
    await button(page, /1個だけの問題だった/).click();
    await heading(page, '1個だけの問題だった');
    await page.getByText('関係がなかったことになる相手').waitFor();
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
    const { page, sent } = await inRoom(settled, (request) =>
      request.kind === 'previewRelease' ? good({ ...usual.previewRelease, ending }) : undefined,
    );
    await button(page, new RegExp(label)).click();
    await heading(page, label);
    await page.getByText('関係がなかったことになる相手').waitFor();
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
    const { page, sent, opened } = await inRoom(settled);
    await button(page, /元に戻すこと.*5件/).click();
    await heading(page, '元に戻すこと');
    await page.getByText('まだ元に戻っていません。').waitFor();
    await checkScreen(page, 's5-reverse');
    expect(await page.locator('h2').allInnerTexts()).toEqual([
      '公開し直す 1件',
      '再出品 1件',
      '出してよい 1件',
      '再開の連絡 1件',
      '送った人に「問題なし」の連絡',
    ]);
    await page.getByRole('link', { name: 'ヤフオク 真鍮ピアス しずく型を開く' }).click();
    await vi.waitUntil(() => opened.length > 0);
    await page.bringToFront();
    await button(page, '文をコピー').click();
    await page.getByText('いつもの連絡先に貼り付けてお送りください。').waitFor();
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
    await button(page, /メルカリ・ほし様.*問題なしのお知らせ/).click();
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
    const { page } = await inRoom(settled, (request) =>
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
