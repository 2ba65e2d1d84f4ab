// S7b どう解決しますか in Chromium: by the keyboard alone from the list of answers to the letter, evidence by one tap, the step that
// closes the messages only with all of it or a reason, what comes back, and the other one of a mix-up.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Request, SettlementWire } from '../../src/app/protocol.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { good, refuse } from '../support/sidebar-answers.ts';
import { checkScreen } from '../support/sidebar-checks.ts';
import { openSidebar } from '../support/sidebar-page.ts';
import { button, heading, type Special } from '../support/sidebar-room.ts';
import { agreed, allSaved, choosing, delivered, waysOf } from '../support/sidebar-settle.ts';
import { settleDoor } from '../support/sidebar-settle-door.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** From the desk over the list of answers to the buyer with a problem. */
async function settling(settlement: SettlementWire = choosing, special: Special = () => undefined) {
  const opened = await openSidebar(browser, settleDoor({ settlement }, special));
  await button(opened.page, /解決方法を決める/).click();
  await heading(opened.page, '返事を見に行く');
  await button(opened.page, /メルカリ ご購入者様/).click();
  await heading(opened.page, settlement.way === null ? 'どう解決しますか' : '決めたことを進める');
  await opened.page.locator('.who').waitFor();
  return opened;
}

async function wait(sent: readonly Request[], kind: Request['kind']): Promise<Request | undefined> {
  await vi.waitUntil(() => sent.some((request) => request.kind === kind));
  return sent.filter((request) => request.kind === kind).at(-1);
}

const blue = (page: Page) => page.locator('.main:not(:disabled)');

describe('どう解決しますか', () => {
  it('by the keyboard alone: a digit, the amount, Enter, and the letter is there', async () => {
    const { page, sent } = await settling();
    await checkScreen(page, 's7b-ways');
    expect(await blue(page).count()).toBe(0);
    await page.keyboard.press('3');
    await page.getByText('メッセージが使えなくなります').waitFor();
    await checkScreen(page, 's7b-partial');
    // Nothing can be written before there is an amount.
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.getByLabel('返す金額(円)').focus();
    await page.keyboard.type('五百');
    await page.getByText('金額は数字だけで入れてください。').waitFor();
    expect(await blue(page).count()).toBe(0);
    await page.getByLabel('返す金額(円)').fill('５００円');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    expect(await wait(sent, 'settle')).toMatchObject({ contactId: 'C-3', way: '一部返金', amount: 500 });
    await heading(page, '連絡する');
    await page.getByText('「一部返金」に決めました。').waitFor();
    await page.close();
  });

  it('says of every way what it costs, who does it, whether it stays anonymous, and who says so', async () => {
    const { page } = await settling();
    await page.keyboard.press('1');
    await page.getByText('匿名でなくなる').waitFor();
    await page.getByText('出品者が申請し、購入者が答えます。').waitFor();
    await page.getByText('進め方とよりどころ').click();
    await page.getByText(/確かさ 公式/).waitFor();
    await page.getByText(/help\.jp\.mercari\.com/).waitFor();
    await checkScreen(page, 's7b-return');
    await page.close();
  });

  it('leads to the desk where it has to be asked first', async () => {
    const { page, sent } = await settling();
    await page.keyboard.press('2');
    await page.getByText('匿名のまま送れるかを、先に事務局に確かめます。').waitFor();
    await checkScreen(page, 's7b-ask-first');
    await button(page, '事務局に聞く').click();
    await heading(page, '事務局に聞く');
    await page.getByText('メルカリ ご購入者様のお取引について').waitFor();
    expect(await wait(sent, 'inquiries')).toMatchObject({ incidentId: 'T-012' });
    await page.keyboard.press('Escape');
    await heading(page, 'どう解決しますか');
    await page.close();
  });

  it('has what is closed with its reason, and out of reach', async () => {
    const ways = waysOf({
      ...delivered,
      type: 'WRONG_SHIPMENT',
      subKind: 'ITEM',
      stage: 'AWAITING_SHIPMENT',
    });
    const { page } = await settling({ ...choosing, ways });
    await page.getByText('いまは選べない方法').click();
    await page.getByText('まだ発送していないので、返していただく物がありません。').waitFor();
    expect(await button(page, /返品して全額返金/).count()).toBe(0);
    await checkScreen(page, 's7b-closed');
    await page.close();
  });

  it('reads again what was closed meanwhile', async () => {
    const { page, sent } = await settling(choosing, (request) =>
      request.kind === 'settle'
        ? refuse(
            { code: 'wayClosed', way: '一部返金', why: '' },
            'この方法は、いま選べません。何も変えていません。',
          )
        : undefined,
    );
    await page.keyboard.press('5');
    await page.keyboard.press('Enter');
    await page.getByText('この方法は、いま選べません。', { exact: false }).waitFor();
    await checkScreen(page, 's7b-refused');
    await button(page, 'もう一度読む').click();
    await vi.waitUntil(() => sent.filter((request) => request.kind === 'settlement').length === 2);
    await page.close();
  });
});

describe('決めたことを進める', () => {
  it('takes what is saved by one tap each, and then the step', async () => {
    const { page, sent } = await settling(agreed);
    await checkScreen(page, 's7b-agreed');
    expect(await blue(page).count()).toBe(0);
    for (const what of ['合意した内容', '品物の写真', '商品ページと説明', '発送の控えと追跡']) {
      await button(page, new RegExp(`^${what}.*まだ`)).click();
      await button(page, new RegExp(`^${what}.*残した`)).waitFor();
    }
    expect(sent.filter((request) => request.kind === 'recordEvidence')).toHaveLength(4);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('Enter');
    expect(await wait(sent, 'carryOut')).toMatchObject({ done: true, reason: '' });
    await page.getByText(/手続きは .* に済んでいます。/).waitFor();
    await checkScreen(page, 's7b-carried-out');
    await button(page, '手続きは、まだ済んでいなかった').click();
    await vi.waitUntil(() => sent.some((one) => one.kind === 'carryOut' && !one.done));
    await page.close();
  });

  it('goes on without what cannot be saved only with a reason', async () => {
    const { page, sent } = await settling(agreed);
    await page.getByText('残せないものがあるとき').click();
    expect(await button(page, '残せないので、このまま済ませた').isDisabled()).toBe(true);
    await page.getByLabel('残せない理由').fill('品物の写真は届いていない');
    await checkScreen(page, 's7b-reason');
    await page.keyboard.press('Enter');
    expect(await wait(sent, 'carryOut')).toMatchObject({ done: true, reason: '品物の写真は届いていない' });
    await page.close();
  });

  it('has the return, which goes to the inspection', async () => {
    const { page, sent } = await settling(allSaved);
    await button(page, '届いた').click();
    expect(await wait(sent, 'recordReturn')).toMatchObject({ returned: '届いた' });
    await page.getByText('届いた品物を検品に足しました。').waitFor();
    expect(await button(page, '届いた').getAttribute('aria-pressed')).toBe('true');
    await checkScreen(page, 's7b-returned');
    await page.close();
  });

  it('is decided anew, or taken back', async () => {
    const { page, sent } = await settling(agreed);
    await button(page, '決め直す').click();
    await heading(page, 'どう解決しますか');
    await checkScreen(page, 's7b-anew');
    await button(page, '決まっていなかったことにする').click();
    expect(await wait(sent, 'settle')).toMatchObject({ way: null, amount: null });
    await page.getByText('決まる前に戻しました。').waitFor();
    await page.close();
  });
});

describe('取り違えの相手', () => {
  it('is found by what was in the parcel, and asked', async () => {
    const { page, sent } = await settling({ ...choosing, mayHaveTwin: true });
    await button(page, /取り違えの相手をさがす/).click();
    await heading(page, '取り違えの相手');
    // The box is the one purpose of the screen: it has the focus.
    await page.keyboard.type('リネンシャツ');
    await page.keyboard.press('Enter');
    expect(await wait(sent, 'twins')).toMatchObject({ contactId: 'C-3', item: 'リネンシャツ' });
    await page.getByText('メルカリ みずいろ様').waitFor();
    await page.getByText('このトラブルの相手に、もう入っています。').waitFor();
    await checkScreen(page, 's7b-twins');
    await button(page, /この方にも確かめる/).click();
    expect(await wait(sent, 'askTwin')).toMatchObject({ contactId: 'C-3', row: '取引一覧 k31' });
    await heading(page, '連絡する');
    await page.close();
  });

  it('that cannot be proposed says why', async () => {
    const note = 'この荷物を発送した日が分からないので、同じころの取引を探せません。';
    const { page } = await settling({ ...choosing, mayHaveTwin: true }, (request) =>
      request.kind === 'twins' ? good({ kind: 'twins', contactId: 'C-3', twins: [], note }) : undefined,
    );
    await button(page, /取り違えの相手をさがす/).click();
    await page.keyboard.type('シャツ');
    await page.keyboard.press('Enter');
    await page.getByText(note).waitFor();
    await checkScreen(page, 's7b-no-twin');
    await page.close();
  });
});
