// はじめる in Chromium: tables of goods and of transactions, another one later, the text for help, and taking Tomeru off.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProposedTable, Reply, Request } from '../../src/app/protocol.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { emptyDesk, good, proposal, refuse, usual } from '../support/sidebar-answers.ts';
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

const stock: ProposedTable = proposal.find((one) => one.chosen) ?? never();
function never(): never {
  throw new Error('Nothing is proposed');
}

const sales: ProposedTable = {
  ...stock,
  sheetId: 8,
  use: 'sales',
  tab: '取引一覧',
  headerRow: 1,
  rows: 212,
  chosen: false,
};

function door(
  tables: readonly ProposedTable[],
  special: (request: Request) => Reply | undefined = () => undefined,
) {
  return (request: Request): Reply => {
    const told = special(request);
    if (told !== undefined) return told;
    return request.kind === 'proposeSetUp'
      ? good({ kind: 'proposeSetUp', tables: [...tables], ready: tables.some((one) => one.mapped) })
      : usualReply(request);
  };
}

describe('set-up', () => {
  it('tells goods from transactions and sends what each is used for', async () => {
    const shown = await openSidebar(browser, door([stock, { ...sales, chosen: true }]), { start: 'setUp' });
    const { page, sent } = shown;
    await page.getByText('商品の表・見出し 3行目・640行').waitFor();
    await page.getByText('取引の表・見出し 1行目・212行').waitFor();
    await checkScreen(page, 's0-two-tables');
    expect(await button(page, /片付ける/).count()).toBe(0);
    await button(page, 'この表で使う').click();
    await heading(page, '今日やること');
    expect(sent.find((request) => request.kind === 'setUp')).toMatchObject({
      tables: [
        { sheetId: 7, use: 'stock' },
        { sheetId: 8, use: 'sales' },
      ],
    });
    await page.close();
  });

  it('takes another table later, and shows which are in use', async () => {
    const { page, sent } = await openSidebar(browser, door([{ ...stock, mapped: true }, sales]), {
      start: 'setUp',
    });
    await page.getByText('使う表を足すときは').waitFor();
    await page.getByText('使っています').waitFor();
    await checkScreen(page, 's0-add-table');
    await page.getByRole('checkbox', { name: /取引一覧/ }).check();
    await button(page, 'この表で使う').click();
    await heading(page, '今日やること');
    expect(sent.find((request) => request.kind === 'setUp')).toMatchObject({
      tables: [{ sheetId: 7 }, { sheetId: 8 }],
    });
    await page.close();
  });

  it('keeps the ticks where a table cannot be left out', async () => {
    const say = 'タブ「在庫」の行を止めているトラブルがあります。';
    const { page } = await openSidebar(
      browser,
      door([{ ...stock, mapped: true }, sales], (request) =>
        request.kind === 'setUp' ? refuse({ code: 'tableInUse', tab: '在庫' }, say) : undefined,
      ),
      { start: 'setUp' },
    );
    await page.getByRole('checkbox', { name: /取引一覧/ }).check();
    await page.getByRole('checkbox', { name: /^在庫/ }).uncheck();
    await button(page, 'この表で使う').click();
    await page.getByText(say).waitFor();
    expect(await page.getByRole('checkbox', { name: /取引一覧/ }).isChecked()).toBe(true);
    await page.close();
  });
});

/** What the clipboard holds, as another page would get it. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'paste';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('Control+V');
  const text = await page.locator('#paste').inputValue();
  await page.evaluate(() => document.querySelector('#paste')?.remove());
  return text;
}

describe('調査用に写す', () => {
  it('is offered once a table is in use, and gives the text from there', async () => {
    const { page, sent } = await openSidebar(browser, door([{ ...stock, mapped: true }]), {
      start: 'setUp',
    });
    await button(page, /^調査用に写す/).waitFor();
    await page.getByText('購入者や商品の中身は入りません。').waitFor();
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await checkScreen(page, 's0-for-help');
    await button(page, /^調査用に写す/).click();
    await heading(page, '調査用に写す');
    expect(sent.at(-1)).toEqual({ kind: 'support' });
    const field = page.getByRole('textbox', { name: '調査用の文' });
    expect(await field.inputValue()).toBe(usual.support.text);
    await checkScreen(page, 's0-support');
    await page.keyboard.press('Enter');
    await page.getByText('コピーしました。手伝ってくれる人に').waitFor();
    await checkScreen(page, 's0-support-copied');
    expect(await pasted(page)).toBe(usual.support.text);
    await page.keyboard.press('Escape');
    await heading(page, 'はじめる');
    await page.close();
  });

  it('is not there before set-up', async () => {
    const { page } = await openSidebar(browser, door([stock]), { start: 'setUp' });
    await button(page, 'この表で使う').waitFor();
    expect(await button(page, /調査用に写す/).count()).toBe(0);
    await page.close();
  });
});

describe('片付ける', () => {
  async function onTakeOff(special?: (request: Request) => Reply | undefined) {
    const shown = await openSidebar(browser, door([{ ...stock, mapped: true }], special), { start: 'setUp' });
    await button(shown.page, '片付ける(トメルの列を外す)').click();
    await heading(shown.page, '片付ける');
    return shown;
  }

  it('says what goes and what stays before anything is taken off', async () => {
    const { page, sent } = await onTakeOff();
    await page.getByText('外すもの').waitFor();
    await page.getByText('残るもの').waitFor();
    await checkScreen(page, 's0-take-off');
    expect(sent.some((request) => request.kind === 'takeOff')).toBe(false);
    await button(page, 'トメルの列を外す').click();
    await page
      .getByText('「在庫」「取引一覧」からトメルの列を外しました。記録のタブは残っています。')
      .waitFor();
    await heading(page, 'はじめる');
    await checkScreen(page, 's0-taken-off');
    await page.close();
  });

  it('is left by Esc without a word to the door', async () => {
    const { page, sent } = await onTakeOff();
    await page.keyboard.press('Escape');
    await heading(page, 'はじめる');
    expect(sent.some((request) => request.kind === 'takeOff')).toBe(false);
    await page.close();
  });

  it('is refused while a trouble is open, with the way to the desk', async () => {
    const say = 'トラブル T-012 が、まだ終わっていません。';
    const { page } = await onTakeOff((request) =>
      request.kind === 'takeOff' ? refuse({ code: 'troubleOpen', incidentId: 'T-012' }, say) : undefined,
    );
    await button(page, 'トメルの列を外す').click();
    await page.getByText(say).waitFor();
    await checkScreen(page, 's0-trouble-open');
    await button(page, '今日やることへ').click();
    await heading(page, '今日やること');
    expect(emptyDesk.ready).toBe(true);
    await page.close();
  });
});
