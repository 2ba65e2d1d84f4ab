// S6 連絡する in Chromium: forty buyers with a click and a paste for each, what may not be copied, other texts than the letter's own, marks
// that do not arrive, and marks taken back.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { LetterCard, Request } from '../../src/app/protocol.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { good, refuse } from '../support/sidebar-answers.ts';
import { checkScreen } from '../support/sidebar-checks.ts';
import { type Answer, openSidebar } from '../support/sidebar-page.ts';
import { button, heading } from '../support/sidebar-room.ts';
import { usualReply } from '../support/sidebar-run.ts';
import { card, cards, doubtful, forbidden, letter, lettersReply, talked } from '../support/sidebar-talk.ts';
import { type TalkDoor, talkDoor } from '../support/sidebar-talk-door.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What is in the clipboard, as a paste into another page shows it. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'paste';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('Control+V');
  const text = await page.locator('#paste').inputValue();
  await page.evaluate(() => document.getElementById('paste')?.remove());
  return text;
}

/** The letters of the one trouble, opened from the desk. */
async function inLetters(door: TalkDoor, answer: (request: Request) => Answer = door) {
  const shown = await openSidebar(browser, answer);
  await button(shown.page, /送っていない連絡文/).click();
  await heading(shown.page, '連絡する');
  return shown;
}

const blue = (page: Page) => page.locator('.main:not(:disabled)');
const marks = (sent: readonly Request[]) =>
  sent.flatMap((one) => (one.kind === 'recordSent' ? [`${one.draftId} ${one.how}`] : []));

/** The first moment in which a press would be taken for one meant for the letter before. */
const look = (page: Page) => page.waitForTimeout(450);

describe('the loop', () => {
  it('sends forty with one click and one paste for each after the first, and what is pasted is the text', async () => {
    const door = talkDoor(cards(40));
    const { page, sent, opened, outside } = await inLetters(door);
    await page.getByText('1 / 40').waitFor();
    await checkScreen(page, 's6-letter');
    expect(await blue(page).textContent()).toBe('コピーして取引画面を開く');
    let clicks = 0;
    const press = async () => {
      await blue(page).click();
      clicks += 1;
    };
    await press();
    for (let at = 1; at <= 40; at += 1) {
      await vi.waitUntil(() => opened.length === at);
      await page.bringToFront();
      expect(await pasted(page)).toBe(letter(at).text);
      await page.getByText(`${at} / 40`).waitFor();
      expect(await blue(page).textContent()).toBe(at < 40 ? '送った → 次の人へ' : '送った');
      await look(page);
      await press();
    }
    await page.getByText('送る連絡文は、すべて済みました。').waitFor();
    expect(clicks).toBe(41);
    await vi.waitUntil(() => marks(sent).length === 40);
    expect(marks(sent)).toEqual(cards(40).map(({ draft }) => `${draft.id} asItIs`));
    expect(opened).toEqual(cards(40).map(({ draft }) => draft.link));
    expect(door.letters().every(({ draft }) => draft.state === 'SENT')).toBe(true);
    expect(outside).toEqual([]);
    await checkScreen(page, 's6-all-sent');
    await page.close();
  }, 180_000);

  it('in the frame of the add-on, too, where nothing but the click itself may copy and open', async () => {
    const shown = await openSidebar(browser, talkDoor(cards(2)), { frame: true });
    const { page, opened } = shown;
    const inside = page.frameLocator('iframe');
    await inside.getByRole('button', { name: /送っていない連絡文/ }).click();
    await inside.getByRole('link', { name: 'コピーして取引画面を開く' }).click();
    for (let at = 1; at <= 2; at += 1) {
      await vi.waitUntil(() => opened.length === at);
      await page.bringToFront();
      await page.locator('#paste').fill('');
      await page.locator('#paste').focus();
      await page.keyboard.press('Control+V');
      expect(await page.locator('#paste').inputValue()).toBe(letter(at).text);
      await look(page);
      await inside
        .getByRole('button', { name: /^送った/ })
        .first()
        .click();
    }
    await inside.getByText('送る連絡文は、すべて済みました。').waitFor();
    expect(opened).toEqual([letter(1).link, letter(2).link]);
    await page.close();
  });

  it('goes by keyboard alone: Enter copies and opens, Enter marks and goes on', async () => {
    const { page, sent, opened } = await inLetters(talkDoor(cards(3)));
    await page.getByText('1 / 3').waitFor();
    for (let at = 1; at <= 3; at += 1) {
      if (at === 1) await page.keyboard.press('Enter');
      await vi.waitUntil(() => opened.length === at);
      await page.bringToFront();
      await look(page);
      await page.keyboard.press('Enter');
    }
    await page.getByText('送る連絡文は、すべて済みました。').waitFor();
    await vi.waitUntil(() => marks(sent).length === 3);
    await page.close();
  });

  it('does not wait for the door, and does not take a press meant for the one before', async () => {
    const door = talkDoor(cards(4));
    let free: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      free = resolve;
    });
    const { page, sent, opened } = await inLetters(door, async (request) => {
      if (request.kind === 'recordSent') await gate;
      return door(request) as Awaited<Answer>;
    });
    await blue(page).click();
    await look(page);
    await page.bringToFront();
    await blue(page).click();
    await page.getByText('2 / 4').waitFor();
    // Struck within the page: on a busy machine two presses from outside come too far apart.
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-main]')?.click());
    await page.waitForTimeout(100);
    await page.getByText('2 / 4').waitFor();
    await look(page);
    await page.bringToFront();
    await blue(page).click();
    await page.getByText('3 / 4').waitFor();
    expect(marks(sent)).toEqual(['M-101 asItIs']);
    await page.getByText('書いています… 残り2件').waitFor();
    await vi.waitUntil(() => opened.length === 3);
    free();
    await vi.waitUntil(() => marks(sent).length === 2);
    await page.close();
  });
});

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
    const { page, sent } = await inLetters(door);
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
    const { page, sent } = await inLetters(talkDoor([card(1, { findings: [doubtful] }), card(2)]));
    await page.getByText('送る前に、もう一度お確かめください。').waitFor();
    await checkScreen(page, 's6-doubtful');
    await button(page, 'このまま送る').click();
    await page.getByText('確かめて、このまま送ることにしました。').waitFor();
    expect(await blue(page).textContent()).toBe('コピーして取引画面を開く');
    await vi.waitUntil(() => sent.some((one) => one.kind === 'reviewLetter' && one.overrule));
    await page.close();
  });

  it('is shortened by a digit, and what was copied is what is kept as sent', async () => {
    const { page, sent } = await inLetters(talkDoor(cards(2)));
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

describe('other ways than sending it', () => {
  it('later, never and in own words each bring the next one; never and sent are taken back', async () => {
    const door = talkDoor(cards(4));
    const { page, sent } = await inLetters(door);
    await page.getByText('1 / 4').waitFor();
    await page.keyboard.press('2');
    await page.getByText('ラクマ つき様').first().waitFor();
    await page.keyboard.press('3');
    await page.getByText('メルカリ ご購入者様').first().waitFor();
    await page.keyboard.press('4');
    await page.getByText('ヤフオク みなも様').first().waitFor();
    await vi.waitUntil(() => marks(sent).length === 1);
    expect(sent.flatMap((one) => (one.kind === 'setLetterAside' ? [one.how] : []))).toEqual([
      'later',
      'never',
    ]);
    expect(marks(sent)).toEqual(['M-103 ownWords']);
    await page.locator('summary', { hasText: '送らないことにした文' }).click();
    await page.locator('summary', { hasText: '送ったもの' }).click();
    await checkScreen(page, 's6-taken-back');
    await button(page, 'ラクマ つき様への文を、送る文に戻す').click();
    await page.locator('.letter').getByText('ラクマ つき様').waitFor();
    await button(page, 'メルカリ ご購入者様への文を、まだ送っていないことに戻す').click();
    await page.locator('.letter').getByText('メルカリ ご購入者様').waitFor();
    await vi.waitUntil(() => marks(sent).length === 2);
    expect(marks(sent)).toEqual(['M-103 ownWords', 'M-103 takenBack']);
    await vi.waitUntil(() => door.letters()[1]?.draft.state === 'DRAFT');
    await page.close();
  });
});

describe('a mark that does not arrive', () => {
  it('is shown, does not stop her, and is sent again as it was', async () => {
    const door = talkDoor(cards(3));
    let isLost = true;
    const { page, sent } = await inLetters(door, (request) => {
      if (request.kind === 'recordSent' && isLost) return 'lost';
      return door(request);
    });
    await blue(page).click();
    await look(page);
    await page.bringToFront();
    await blue(page).click();
    await page.getByText('まだ書けていない印 1件').waitFor();
    await checkScreen(page, 's6-stuck');
    isLost = false;
    await look(page);
    await blue(page).click();
    await page.getByText('3 / 3').waitFor();
    await vi.waitUntil(() => marks(sent).length === 3);
    const ids = sent.flatMap((one) => (one.kind === 'recordSent' ? [one.requestId] : []));
    expect(ids[0]).toBe(ids[1]);
    expect(new Set(ids).size).toBe(2);
    expect(await page.getByText('まだ書けていない印').count()).toBe(0);
    await page.close();
  });

  it('that is refused brings its letter back with the sentence of the door', async () => {
    const door = talkDoor(cards(3));
    const { page } = await inLetters(door, (request) =>
      request.kind === 'recordSent'
        ? refuse({ code: 'alreadySent' }, 'この文は、もう送ったことになっています。')
        : door(request),
    );
    await blue(page).click();
    await look(page);
    await page.bringToFront();
    await blue(page).click();
    await page.getByText('この文は、もう送ったことになっています。').waitFor();
    await page.getByText(/いまのようすを読み直しました/).waitFor();
    await checkScreen(page, 's6-refused');
    await page.close();
  });
});
