// S16 定型文 and 参照データ in Chromium: the list by whom it is for, a text that is typed with its example, words that nobody knows,
// the standard; and a rule with its source, its day and its value.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Request } from '../../src/app/protocol.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { good, refuse } from '../support/sidebar-answers.ts';
import { checkScreen } from '../support/sidebar-checks.ts';
import { type Answer, openSidebar } from '../support/sidebar-page.ts';
import { button, heading, type Special } from '../support/sidebar-room.ts';
import { settleDoor } from '../support/sidebar-settle-door.ts';
import { doubtful } from '../support/sidebar-talk.ts';
import { ownTemplate, templateOf } from '../support/sidebar-templates.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Renders what is sent along, as the real door does. */
function door(special: Special) {
  const others = settleDoor({}, special);
  let written = ownTemplate.full;
  return (request: Request): Answer => {
    if (special(request) === undefined) {
      if (request.kind === 'template') {
        const example = request.full ?? written;
        const findings = example.includes('急いで') ? [doubtful] : [];
        return good({ kind: 'template', template: templateOf(written, example, findings) });
      }
      if (request.kind === 'editTemplate') {
        if (request.standard === true) written = ownTemplate.standardFull;
        written = request.full ?? written;
        return good({ kind: 'editTemplate', template: { ...templateOf(written), version: 3 }, notes: [] });
      }
    }
    return others(request);
  };
}

async function templates(special: Special = () => undefined) {
  const opened = await openSidebar(browser, door(special));
  await button(opened.page, '定型文(連絡文のもと)').click();
  await heading(opened.page, '定型文');
  await opened.page.getByText('直すところがある文').waitFor();
  return opened;
}

async function one(special: Special = () => undefined) {
  const opened = await templates(special);
  await button(opened.page, /お詫びと解決の相談・一部不良/)
    .first()
    .click();
  await heading(opened.page, 'お詫びと解決の相談・一部不良');
  await opened.page.getByLabel('本文', { exact: true }).waitFor();
  return opened;
}

async function wait(
  sent: readonly Request[],
  kind: Request['kind'],
  times = 1,
): Promise<Request | undefined> {
  await vi.waitUntil(() => sent.filter((request) => request.kind === kind).length >= times);
  return sent.filter((request) => request.kind === kind).at(-1);
}

describe('定型文', () => {
  it('stand by whom they are for, with what is due and what is faulty above', async () => {
    const { page, sent } = await templates();
    await page.getByText('見直す日が来た文').waitFor();
    await page.getByText('購入者へ').waitFor();
    await page.getByText('事務局へ', { exact: true }).waitFor();
    await checkScreen(page, 's16-templates');
    await page.getByLabel('最初の返事を使う').uncheck();
    expect(await wait(sent, 'editTemplate')).toMatchObject({ templateId: 'first-reply', used: false });
    await page.close();
  });

  it('one is typed, rendered when the typing rests and not at every key, and written', async () => {
    const { page, sent } = await one();
    await checkScreen(page, 's16-template');
    await page.getByText('例: T-012 メルカリ ほし様・到着済み').waitFor();
    const field = page.getByLabel('本文', { exact: true });
    await field.focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\nどうぞ急いでご確認ください。');
    await page.getByText('次にいつ連絡するかが書かれていません。').waitFor();
    expect(sent.filter((request) => request.kind === 'template')).toHaveLength(2);
    expect(await page.locator('.example').textContent()).toContain('どうぞ急いでご確認ください。');
    await checkScreen(page, 's16-typed');
    await page.keyboard.press('Escape');
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.keyboard.press('Enter');
    expect(await wait(sent, 'editTemplate')).toMatchObject({
      templateId: 'defect-delivered',
      full: `${ownTemplate.full}\nどうぞ急いでご確認ください。`,
      short: ownTemplate.short,
    });
    await page.getByText('文を書きかえました(第3版)。', { exact: false }).waitFor();
    // It was pressed below the fold, and is seen all the same.
    const told = await page.getByText('文を書きかえました(第3版)。', { exact: false }).boundingBox();
    expect(told?.y).toBeGreaterThanOrEqual(0);
    expect(told?.y).toBeLessThan(560);
    await page.close();
  });

  it('a place goes in where the cursor is', async () => {
    const { page } = await one();
    const field = page.getByLabel('本文', { exact: true });
    await field.evaluate((element: HTMLTextAreaElement) => element.setSelectionRange(0, 0));
    await page.getByText('入れることば').first().click();
    await button(page, '{{商品}}を入れる').click();
    await vi.waitUntil(async () => (await field.inputValue()).startsWith('{{商品}}{{宛名}}'));
    expect(await field.evaluate((element: HTMLTextAreaElement) => element.selectionStart)).toBe(6);
    await checkScreen(page, 's16-places');
    await page.close();
  });

  it('words that nobody knows are named, and keep the text from being written', async () => {
    const { page } = await one();
    await page.getByLabel('本文', { exact: true }).fill(`${ownTemplate.full}\n{{なまえ}}`);
    await page.getByText('「{{なまえ}}」は、使えることばにありません。', { exact: false }).waitFor();
    expect(await button(page, '使えないことばを直してください').isDisabled()).toBe(true);
    await checkScreen(page, 's16-unknown');
    // One slip does not throw away what was typed.
    await button(page, '戻る').click();
    await page.getByText('もう一度戻ると、書かずに離れます。', { exact: false }).waitFor();
    await button(page, '戻る').click();
    await heading(page, '定型文');
    await page.close();
  });

  it('shows what differs from the standard, and goes back to it', async () => {
    const { page, sent } = await one();
    await page.getByText('標準とのちがい').click();
    expect(await page.locator('ins').first().textContent()).toContain('本当');
    await checkScreen(page, 's16-difference');
    await button(page, '標準の文に戻す').click();
    expect(await wait(sent, 'editTemplate')).toMatchObject({ standard: true });
    await page.getByText('標準の文のままです。').waitFor();
    await page.close();
  });

  it('was looked through, and is to be again on another day', async () => {
    const { page, sent } = await one();
    await button(page, '見直した').click();
    expect(await wait(sent, 'editTemplate')).toMatchObject({ reviewed: true });
    await page.getByLabel('見直す日').fill('2027-03-01');
    await button(page, '決める').click();
    expect(await wait(sent, 'editTemplate', 2)).toMatchObject({ reviewOn: '2027-03-01' });
    await page.close();
  });

  it('has a short form beside', async () => {
    const { page } = await one();
    await page.keyboard.press('2');
    expect(await page.getByLabel('短い本文').inputValue()).toBe(ownTemplate.short);
    await checkScreen(page, 's16-short');
    await page.close();
  });
});

describe('参照データ', () => {
  async function rules(special: Special = () => undefined) {
    const opened = await openSidebar(browser, door(special));
    await button(opened.page, '参照データ(期限や進め方の決まり)').click();
    await heading(opened.page, '参照データ');
    await opened.page.getByText('確認する日が来た決まり').waitFor();
    return opened;
  }

  it('stand by their kind; one is put right with its source and day', async () => {
    const { page, sent } = await rules();
    await page.getByText('自動完了', { exact: true }).click();
    await checkScreen(page, 's16-rules');
    await button(page, /自動で取引完了.*メルカリ.*9日/)
      .first()
      .click();
    await page.getByText('確認する日が来ています。', { exact: false }).waitFor();
    await page.getByRole('link', { name: '出典を開く' }).waitFor();
    await checkScreen(page, 's16-rule');
    await page.getByLabel('値').fill('10');
    await page.getByLabel('確認した日').fill('2026-11-23');
    await page.keyboard.press('Escape');
    await button(page, '書きかえる').click();
    expect(await wait(sent, 'editRule')).toEqual({
      kind: 'editRule',
      requestId: expect.any(String),
      ruleId: 'auto-complete.MERCARI',
      value: '10',
      checked: '2026-11-23',
    });
    await page.getByText('決まりを書きかえました。', { exact: false }).waitFor();
    await page.close();
  });

  it('still the same is one press', async () => {
    const { page, sent } = await rules();
    await button(page, /自動で取引完了.*メルカリ/)
      .first()
      .click();
    await button(page, 'いまも同じ(今日確かめた)').click();
    const request = await wait(sent, 'editRule');
    expect(request).toHaveProperty('checked', expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/));
    expect(request).not.toHaveProperty('value');
    await page.close();
  });

  it('a value that does not fit is refused with what would', async () => {
    const { page } = await rules((request) =>
      request.kind === 'editRule'
        ? refuse({ code: 'ruleValue', wanted: '日数' }, '値は「日数」で書いてください。何も変えていません。')
        : undefined,
    );
    await button(page, /自動で取引完了.*メルカリ/)
      .first()
      .click();
    await page.getByLabel('値').fill('来週');
    await button(page, '書きかえる').click();
    await page.getByText('値は「日数」で書いてください。', { exact: false }).waitFor();
    expect(await page.getByLabel('値').inputValue()).toBe('来週');
    await checkScreen(page, 's16-rule-refused');
    await page.close();
  });
});
