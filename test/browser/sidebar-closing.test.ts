// S13 終える in Chromium: what is left leads to its screen, three answers and the loss, the calm last screen, and the day on which the
// cure is looked at.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ReplyOf, Request } from '../../src/app/protocol.ts';
import { words } from '../../src/sidebar/words.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { refuse } from '../support/sidebar-answers.ts';
import { checkScreen } from '../support/sidebar-checks.ts';
import { openSidebar } from '../support/sidebar-page.ts';
import { button, heading, type Special } from '../support/sidebar-room.ts';
import { closingReply, notYetClosable, toCheck } from '../support/sidebar-settle.ts';
import { settleDoor } from '../support/sidebar-settle-door.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function closing(reply: ReplyOf<'closing'> = closingReply, special: Special = () => undefined) {
  const opened = await openSidebar(browser, settleDoor({ closing: reply }, special));
  await button(opened.page, /T-012 真鍮ピアス しずく型 ?止めた/).click();
  await button(opened.page, /6 終える/).click();
  await heading(opened.page, '終える');
  await opened.page.getByText(reply.mayClose ? '次のために' : '先に済ませること').waitFor();
  return opened;
}

async function wait(sent: readonly Request[], kind: Request['kind']): Promise<Request | undefined> {
  await vi.waitUntil(() => sent.some((request) => request.kind === kind));
  return sent.filter((request) => request.kind === kind).at(-1);
}

describe('終える', () => {
  it('names what is left and ends all the same, with three answers and the loss put right', async () => {
    const { page, sent } = await closing();
    await page.getByText('このままでも終えられます。').waitFor();
    await checkScreen(page, 's13-closing');
    await page.getByLabel('なぜ起きましたか').fill('仕入先の留め具が変わっていた');
    await page.getByLabel('次から何を変えますか').fill('届いたら3個つけ外してから出す');
    await page.getByLabel('いつ確かめますか').fill('2026-12-20');
    expect(await page.getByLabel('損失(円)').inputValue()).toBe('3200');
    await page.getByText('分かっている金額の合計').click();
    await page.getByText('返したお金(一部返金 2件)').waitFor();
    await page.getByLabel('損失(円)').fill('3,950円');
    await checkScreen(page, 's13-written');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    expect(await wait(sent, 'close')).toMatchObject({
      cause: '仕入先の留め具が変わっていた',
      change: '届いたら3個つけ外してから出す',
      checkOn: '2026-12-20',
      loss: 3950,
    });
    await heading(page, 'トラブルを終えました');
    await page.getByText('3,950円', { exact: true }).waitFor();
    const calendar = page.getByRole('link', { name: /防止策を確かめる 2026-12-20/ });
    expect(await calendar.getAttribute('href')).toContain('dates=20261220T000000Z');
    await checkScreen(page, 's13-ended');
    await page.keyboard.press('Enter');
    await heading(page, words.desk.title);
    await page.close();
  });

  it('needs no answer at all', async () => {
    const { page, sent } = await closing();
    await page.keyboard.press('Enter');
    expect(await wait(sent, 'close')).toMatchObject({ cause: '', change: '', checkOn: null, loss: 3200 });
    await page.close();
  });

  it('refuses a loss that is no figure, and says so beside it', async () => {
    const { page } = await closing();
    await page.getByLabel('損失(円)').fill('三千円くらい');
    await page.getByText('損失は数字だけで入れてください。').waitFor();
    expect(await page.locator('.main:not(:disabled)').count()).toBe(0);
    await page.close();
  });

  it('with something that forbids it has no blue button, and each line opens its screen', async () => {
    const { page } = await closing(notYetClosable);
    expect(await page.locator('.main:not(:disabled)').count()).toBe(0);
    // Nothing is asked that could not be written yet.
    expect(await page.locator('textarea').count()).toBe(0);
    await checkScreen(page, 's13-not-yet');
    const ways: readonly (readonly [RegExp, string])[] = [
      [/止めたままの商品/, '売るのを再開する'],
      [/送っていない連絡文/, '連絡する'],
      [/答えを待っている事務局/, '事務局に聞く'],
      [/話が済んでいない購入者/, '返事を見に行く'],
      [/元に戻す作業/, '元に戻すこと'],
    ];
    for (const [line, title] of ways) {
      await button(page, line).click();
      await heading(page, title);
      await page.keyboard.press('Escape');
      await button(page, /6 終える/).click();
      await page.getByText('先に済ませること').waitFor();
    }
    await page.close();
  });

  it('that is refused reads again what is left', async () => {
    const { page, sent } = await closing(closingReply, (request) =>
      request.kind === 'close'
        ? refuse({ code: 'notYetClosable', left: ['止めたままの商品 1件'] }, 'まだ終えられません。')
        : undefined,
    );
    await button(page, 'このトラブルを終える').click();
    await page.getByText('まだ終えられません。').waitFor();
    await checkScreen(page, 's13-refused');
    await button(page, 'もう一度読む').click();
    await vi.waitUntil(() => sent.filter((request) => request.kind === 'closing').length === 2);
    await page.close();
  });
});

describe('外注先に費用を相談する', () => {
  it('is made for the sum in the field, copied by a press, and made anew for another sum', async () => {
    const { page, sent } = await closing();
    await page.getByText('外注先に費用を相談する', { exact: true }).click();
    await button(page, '3,200円で相談の文を作る').click();
    expect(await wait(sent, 'claimTexts')).toMatchObject({ incidentId: 'T-012', yen: 3200 });
    const text = page.getByRole('textbox', { name: '彫金室に費用を相談する文' });
    expect(await text.inputValue()).toContain('費用のことをご相談させてください。');
    await page
      .getByText('梱包のみなみへの文は、「起きたこと」がまだ分からないので作れませんでした。')
      .waitFor();
    await checkScreen(page, 's13-claims');
    await button(page, '彫金室への文をコピー').click();
    await page.getByText('いつもの連絡先に貼り付け、内訳と写真を添えてお送りください。').waitFor();
    await page.getByLabel('損失(円)').fill('');
    await page.getByText('損失を入れると、相談の文を作れます。').waitFor();
    await page.getByLabel('損失(円)').fill('4000');
    await button(page, '4,000円で作り直す').waitFor();
    expect(await text.count()).toBe(0);
    await page.close();
  });

  it('has no place where no outsourcer worked on the goods', async () => {
    const { page } = await closing({ ...closingReply, withOutsourcer: false });
    expect(await page.getByText('外注先に費用を相談する').count()).toBe(0);
    await page.close();
  });
});

describe('防止策を確かめる', () => {
  it('is one press from the desk, with what was to be changed in sight', async () => {
    const reply: ReplyOf<'closing'> = {
      ...closingReply,
      incident: toCheck,
      left: [],
      mayClose: false,
      change: '届いたら3個つけ外してから出す',
      checkOn: '2026-12-20',
    };
    const { page, sent } = await openSidebar(browser, settleDoor({ closing: reply }));
    await button(page, /防止策を確かめる日/).click();
    await heading(page, '防止策を確かめる');
    await page.getByText('届いたら3個つけ外してから出す').waitFor();
    await checkScreen(page, 's13-prevention');
    await page.keyboard.press('Enter');
    expect(await wait(sent, 'recordPrevention')).toMatchObject({ incidentId: 'T-012' });
    await page.getByText('防止策を確かめました。').waitFor();
    await page.close();
  });
});
