// S12 事務局に聞く in Chromium: a question of a trouble and one beforehand, the text that is copied and put right, the answer that is
// kept, and the day on which somebody looks again.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Inquiry, Request } from '../../src/app/protocol.ts';
import { words } from '../../src/sidebar/words.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { good } from '../support/sidebar-answers.ts';
import { checkScreen } from '../support/sidebar-checks.ts';
import { openSidebar } from '../support/sidebar-page.ts';
import { button, heading, type Special } from '../support/sidebar-room.ts';
import { inquiriesReply, inquiry, unasked, usualSettle } from '../support/sidebar-settle.ts';
import { settleDoor } from '../support/sidebar-settle-door.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function ofTrouble(inquiries: readonly Inquiry[], special: Special = () => undefined) {
  const opened = await openSidebar(browser, settleDoor({ inquiries }, special));
  await button(opened.page, /T-012 真鍮ピアス しずく型 ?止めた/).click();
  await button(opened.page, /^事務局(に聞く|への問い合わせ)/).click();
  await heading(opened.page, '事務局に聞く');
  return opened;
}

async function wait(sent: readonly Request[], kind: Request['kind']): Promise<Request | undefined> {
  await vi.waitUntil(() => sent.some((request) => request.kind === kind));
  return sent.filter((request) => request.kind === kind).at(-1);
}

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

describe('事務局に聞く', () => {
  it('makes the text by the keyboard alone; what was put right in it is copied and counts as asked', async () => {
    const { page, sent } = await ofTrouble([]);
    await page.getByText('まだ何も聞いていません。').waitFor();
    await checkScreen(page, 's12-nothing');
    await page.keyboard.press('Enter');
    await page.getByText('どこに聞きますか').waitFor();
    await page.keyboard.press('2');
    await checkScreen(page, 's12-ask');
    await page.keyboard.press('Enter');
    expect(await wait(sent, 'askOffice')).toMatchObject({
      incidentId: 'T-012',
      contactId: null,
      marketplace: 'RAKUMA',
      question: '',
    });
    await page.getByText('問い合わせの文を作りました。まだ聞いていません。').waitFor();
    await checkScreen(page, 's12-text');
    const text = page.getByLabel('問い合わせの文');
    await text.fill(`${await text.inputValue()}\n写真もあります。`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.getByText('コピーしました。', { exact: false }).waitFor();
    expect(await pasted(page)).toBe(await text.inputValue());
    await checkScreen(page, 's12-copied');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('Enter');
    expect(await wait(sent, 'recordSent')).toMatchObject({
      how: 'asItIs',
      text: expect.stringContaining('写真もあります。'),
    });
    await page.getByText('11/23 10:20 に聞きました。').waitFor();
    await checkScreen(page, 's12-asked');
    await page.close();
  });

  it('opens the page of the desk with the same click where it has one', async () => {
    const linked = inquiry('M-450', {}, { link: 'https://help.jp.mercari.com/' });
    const { page, opened } = await ofTrouble([linked]);
    await button(page, /まだ聞いていない/).click();
    await page.getByRole('link', { name: 'コピーして問い合わせを開く' }).click();
    await vi.waitUntil(() => opened.length > 0);
    expect(opened).toEqual(['https://help.jp.mercari.com/']);
    await page.getByText('コピーしました。開いた画面に貼り付けて送ってください。').waitFor();
    await page.close();
  });

  it('lists how far each has come, and what was learned so far', async () => {
    const { page } = await ofTrouble(inquiriesReply.inquiries);
    await button(page, /ラクマ.*答え待ち・次に見る 11\/24 10:00/).waitFor();
    await button(page, /つき様.*答えを見に行くころです/).waitFor();
    await button(page, /答えが来た/).waitFor();
    await page.getByText('確認したこと').click();
    await page.getByText('部品だけ送り直すとき、匿名のままにできますか').waitFor();
    await checkScreen(page, 's12-list');
    await page.close();
  });

  it('takes the answer and keeps it, unless that is unticked', async () => {
    const { page, sent } = await ofTrouble(inquiriesReply.inquiries);
    await button(page, /つき様/).click();
    await checkScreen(page, 's12-due');
    await page.getByLabel('事務局の答え', { exact: true }).fill('匿名のままで返送できる');
    await page.getByLabel('「確認したこと」として残す').uncheck();
    await button(page, '答えを記録する').click();
    expect(await wait(sent, 'recordOfficeAnswer')).toEqual({
      kind: 'recordOfficeAnswer',
      requestId: expect.any(String),
      draftId: 'M-403',
      answer: '匿名のままで返送できる',
      keep: false,
      nextLook: null,
    });
    await page.getByText('答えを記録しました。').waitFor();
    await checkScreen(page, 's12-answered');
    // Nothing new to write, until it is to be kept after all.
    expect(await button(page, '答えを書き直す').isDisabled()).toBe(true);
    await page.getByLabel('「確認したこと」として残す').check();
    await button(page, '答えを書き直す').click();
    await vi.waitUntil(() => sent.some((one) => one.kind === 'recordOfficeAnswer' && one.keep));
    await page.close();
  });

  it('is looked at another time, with a link for the calendar', async () => {
    const { page, sent } = await ofTrouble(inquiriesReply.inquiries);
    await button(page, /ラクマ/).click();
    const calendar = page.getByRole('link', { name: /カレンダーに入れる/ });
    expect(await calendar.getAttribute('href')).toContain('dates=20261124T010000Z');
    await page.getByText('まだ答えが来ない').click();
    expect(await page.getByLabel('次に見る日時').inputValue()).toBe('2026-11-24T10:00');
    await page.getByLabel('次に見る日時').fill('2026-11-25T10:00');
    await checkScreen(page, 's12-later');
    await button(page, 'この日時にまた見る').click();
    expect(await wait(sent, 'recordOfficeAnswer')).toMatchObject({
      answer: '',
      nextLook: '2026-11-25T10:00',
    });
    await page.getByText('11/25 10:00 にまた見ます。').waitFor();
    await page.close();
  });

  it('was not asked after all: the mark is taken back', async () => {
    const { page, sent } = await ofTrouble(inquiriesReply.inquiries);
    await button(page, /ラクマ/).click();
    await page.getByText('聞いた文').click();
    await button(page, '聞いていなかった').click();
    expect(await wait(sent, 'recordSent')).toMatchObject({ how: 'takenBack' });
    await page.getByText('聞く前に戻しました。').waitFor();
    await page.close();
  });

  it('says which words are missing where no text could be made', async () => {
    const { page } = await ofTrouble([], (request) =>
      request.kind === 'askOffice'
        ? good({ ...usualSettle.askOffice, inquiry: null, lacks: ['事情'] })
        : undefined,
    );
    await button(page, '新しく聞く').click();
    await button(page, '問い合わせの文を作る').click();
    await page.getByText('「事情」がまだ分からないので、文を作れませんでした。').waitFor();
    await checkScreen(page, 's12-lacks');
    await page.close();
  });
});

describe('a question beforehand', () => {
  it('is asked from the desk, on a day without any trouble, and needs words', async () => {
    const { page, sent } = await openSidebar(browser, settleDoor({ inquiries: [] }));
    await button(page, '事務局に前もって聞いておく').click();
    await heading(page, '事務局に聞く');
    await checkScreen(page, 's12-before');
    await button(page, '新しく聞く').click();
    expect(await button(page, '問い合わせの文を作る').isDisabled()).toBe(true);
    await page.getByLabel('聞きたいこと').fill('部品だけ送り直すとき、匿名のままにできますか');
    await button(page, '問い合わせの文を作る').click();
    expect(await wait(sent, 'askOffice')).toMatchObject({
      incidentId: null,
      contactId: null,
      marketplace: 'MERCARI',
      question: '部品だけ送り直すとき、匿名のままにできますか',
    });
    await page.getByLabel('問い合わせの文').waitFor();
    expect(await page.getByLabel('問い合わせの文').inputValue()).toBe(unasked.draft.text);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await heading(page, words.desk.title);
    await page.close();
  });
});
