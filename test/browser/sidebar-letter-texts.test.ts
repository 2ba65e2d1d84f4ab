// S6 連絡する in Chromium: what stands around a letter, what may not be copied, and other texts than the letter's own.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { LetterCard } from '../../src/app/protocol.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { good } from '../support/sidebar-answers.ts';
import { checkScreen } from '../support/sidebar-checks.ts';
import { blue, inLetters, look, marks, pasted } from '../support/sidebar-letters-page.ts';
import { openSidebar } from '../support/sidebar-page.ts';
import { button } from '../support/sidebar-room.ts';
import { usualReply } from '../support/sidebar-run.ts';
import { card, cards, doubtful, forbidden, letter, lettersReply, talked } from '../support/sidebar-talk.ts';
import { talkDoor } from '../support/sidebar-talk-door.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('what stands around the letter', () => {
  it('says who, until when, what else this buyer gets, and who gets no letter and why', async () => {
    const { page } = await openSidebar(browser, (request) =>
      request.kind === 'open'
        ? talkDoor([card(1)])(request)
        : request.kind === 'letters'
          ? good(lettersReply)
          : usualReply(request),
    );
    await button(page, /送っていない連絡文/).click();
    await page.getByText('メルカリ ほし様').first().waitFor();
    await page.getByText('自動で取引完了 11/27 13:00まで').waitFor();
    await page.getByText(/この方には、ほかにも1件\(真鍮ピアス まる型\)の連絡があります/).waitFor();
    for (const name of ['次に送る人', '朝8時から送る文', 'あとで送る文', '連絡文がない相手', '送ったもの']) {
      await page.locator('summary', { hasText: name }).click();
    }
    await page.locator('summary', { hasText: '送っても送らなくてもよい文' }).click();
    await button(page, '相手の段階を直す').waitFor();
    await button(page, '2件の連絡文を作る').waitFor();
    await checkScreen(page, 's6-lists');
    await page.close();
  });

  it('to a desk is not said to be one to the buyer', async () => {
    const desk = card(1, { recipient: '事務局', to: '事務局', purpose: '事務局に問い合わせ' });
    const { page } = await inLetters(browser, talkDoor([desk]));
    await page.locator('.letter .who').getByText('メルカリ 事務局').waitFor();
    await page.getByText('メルカリ ほし様の取引について').waitFor();
    await checkScreen(page, 's6-desk');
    await page.close();
  });

  it('makes the letters that are missing, and says that nothing is sent yet', async () => {
    let made = 0;
    const { page } = await openSidebar(browser, (request) => {
      if (request.kind === 'open') return talkDoor([card(1)])(request);
      if (request.kind === 'letters') {
        const rest = { morning: [], later: [], optional: [], without: [], sent: [], cursor: null };
        return good({
          kind: 'letters',
          incident: talked,
          ...rest,
          cards: cards(made),
          toMake: 2 - made,
          all: made,
        });
      }
      if (request.kind === 'prepareLetters') made = 2;
      return usualReply(request);
    });
    await button(page, /送っていない連絡文/).click();
    await page.getByText('まだ作っていない連絡文が2件あります。').waitFor();
    await checkScreen(page, 's6-to-make');
    await blue(page).click();
    await page.getByText('連絡文を2件作りました。まだ送っていません。').waitFor();
    await page.getByText('1 / 2').waitFor();
    await page.close();
  });
});

describe('the text', () => {
  it('with an address or a telephone number cannot be copied, and says why; put right, it can', async () => {
    const bad: LetterCard = card(1, { findings: [forbidden], mayCopy: false });
    const door = talkDoor([bad, card(2)]);
    const { page, sent } = await inLetters(browser, door);
    await page.getByText('このままでは送れません。文を直してください。').waitFor();
    await page.getByText('(直してください M1)').waitFor();
    expect(await page.getByText('コピーして取引画面を開く').count()).toBe(0);
    await checkScreen(page, 's6-forbidden');
    expect(await blue(page).textContent()).toBe('文を直す');
    await blue(page).click();
    await page.getByLabel('文面').fill('ほし様\nお届けした品物のことで、お詫びがあります。');
    await page.getByText('文を変えました。まだ確かめていません。').waitFor();
    await checkScreen(page, 's6-typed');
    await button(page, 'この文にする').click();
    await page.getByText('文面チェック 問題なし').waitFor();
    expect(sent.find((one) => one.kind === 'editLetter')).toMatchObject({
      draftId: 'M-101',
      text: 'ほし様\nお届けした品物のことで、お詫びがあります。',
    });
    await blue(page).click();
    await page.bringToFront();
    expect(await pasted(page)).toBe('ほし様\nお届けした品物のことで、お詫びがあります。');
    await page.close();
  });

  it('that is only doubtful is sent as it is once somebody says so', async () => {
    const { page, sent } = await inLetters(browser, talkDoor([card(1, { findings: [doubtful] }), card(2)]));
    await page.getByText('送る前に、もう一度お確かめください。').waitFor();
    await checkScreen(page, 's6-doubtful');
    await button(page, 'このまま送る').click();
    await page.getByText('確かめて、このまま送ることにしました。').waitFor();
    expect(await blue(page).textContent()).toBe('コピーして取引画面を開く');
    await vi.waitUntil(() => sent.some((one) => one.kind === 'reviewLetter' && one.overrule));
    await page.close();
  });

  it('is shortened by a digit, and what was copied is what is kept as sent', async () => {
    const { page, sent } = await inLetters(browser, talkDoor(cards(2)));
    await page.getByText('1 / 2').waitFor();
    await page.keyboard.press('1');
    await button(page, '元の長さにする').waitFor();
    await page.getByText('文面チェック 問題なし').waitFor();
    await checkScreen(page, 's6-short');
    await blue(page).click();
    await page.bringToFront();
    expect(await pasted(page)).toBe(letter(1).short);
    await look(page);
    await blue(page).click();
    await page.getByText('2 / 2').waitFor();
    await vi.waitUntil(() => marks(sent).length === 1);
    expect(sent.find((one) => one.kind === 'recordSent')).toMatchObject({ text: letter(1).short });
    await page.close();
  });
});
