// 別の便, 届くまで見守る, the list of an outage and 備え in Chromium: counters first, what gives names away last and marked, what each buyer
// has said, the question whether to wait, tracking that stands still, the page for a desk.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { IncidentLine, Reply, Request } from '../../src/app/protocol.ts';
import { words } from '../../src/sidebar/words.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { emptyDesk, good } from '../support/sidebar-answers.ts';
import { checkScreen } from '../support/sidebar-checks.ts';
import { outageNamed, outageReply } from '../support/sidebar-outage.ts';
import {
  cancelReply,
  lasting,
  leftBoxes,
  offeredBoxes,
  packingReply,
  recovered,
  reportReply,
  usualPacking,
  waysReply,
} from '../support/sidebar-packing.ts';
import { openSidebar } from '../support/sidebar-page.ts';
import { button, heading, type Special } from '../support/sidebar-room.ts';
import { usualReply } from '../support/sidebar-run.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function inOutage(incident: IncidentLine, special: Special = () => undefined) {
  const answer = (request: Request): Reply => {
    switch (request.kind) {
      case 'open':
        return good({ kind: 'open', desk: { ...emptyDesk, incidents: [incident] } });
      case 'outage':
        return good({ ...outageReply, incident, list: [...offeredBoxes, ...leftBoxes] });
      case 'otherWays':
        return good({ ...waysReply, incident });
      case 'packing':
        return good({ ...packingReply, incident, list: [...offeredBoxes], all: offeredBoxes.length });
      case 'recordConsent':
        return good({
          ...usualPacking.recordConsent,
          consent: request.consent,
          incident,
          drafts: request.consent === 'よい' ? 1 : 0,
        });
      default:
        return usualReply(request);
    }
  };
  const opened = await openSidebar(browser, (request) => special(request) ?? answer(request));
  await button(opened.page, /T-021/).last().click();
  return opened;
}

async function goTo(page: Page, line: RegExp | string, title: string): Promise<void> {
  await button(page, line).first().click();
  await heading(page, title);
}

async function wait(sent: readonly Request[], kind: Request['kind']): Promise<Request | undefined> {
  await vi.waitUntil(() => sent.some((request) => request.kind === kind));
  return sent.filter((request) => request.kind === kind).at(-1);
}

describe('別の便', () => {
  it('has counters first, then anonymous services, and marks what gives that up', async () => {
    const { page } = await inOutage(lasting);
    await goTo(page, /別の便/, '別の便');
    await page.getByRole('heading', { name: '別の便の返事' }).waitFor();
    const text = (await page.locator('.page').textContent()) ?? '';
    expect(text.indexOf('先に、ほかの受付へ')).toBeLessThan(text.indexOf('匿名のまま送れる便'));
    const open = waysReply.marketplaces[0]?.services.filter(({ anonymous }) => anonymous === false) ?? [];
    for (const { service } of open) {
      expect(text.lastIndexOf(service)).toBeGreaterThan(text.indexOf('住所や名前が相手に分かる便'));
    }
    await checkScreen(page, 's11-ways');
    await page.getByText('住所や名前が相手に分かる便').click();
    await button(page, /普通郵便など/).click();
    await page.getByText('匿名でなくなります。ほかに方法がないときだけ').waitFor();
    await checkScreen(page, 's11-ways-gives');
    await page.close();
  });

  it('says who bears the difference before anything is written, and leaves out whom she unticks', async () => {
    const { page, sent } = await inOutage(lasting);
    await goTo(page, /別の便/, '別の便');
    await page.getByRole('heading', { name: '別の便の返事' }).waitFor();
    await page.keyboard.press('1');
    await page.getByText('送料の差額は、出品者(あなた)が持ちます。').waitFor();
    await page.getByText('提案する相手 3件').click();
    await page.getByRole('checkbox').first().uncheck();
    await checkScreen(page, 's11-ways-chosen');
    await button(page, '2件に提案する文を作る').click();
    const [first] = waysReply.marketplaces[0]?.services ?? [];
    expect(await wait(sent, 'offerService')).toMatchObject({
      service: first?.service,
      contacts: offeredBoxes.slice(1, 3).map(({ contact }) => contact.id),
    });
    await heading(page, '連絡する');
    await page.getByText('別の便を提案する文を3件作りました。').waitFor();
    await page.close();
  });

  it('keeps what each buyer has said as a record', async () => {
    const { page, sent } = await inOutage(lasting);
    await goTo(page, /別の便/, '別の便');
    await button(page, /返事は「よい」/)
      .first()
      .click();
    expect(await wait(sent, 'recordConsent')).toMatchObject({ consent: 'よい' });
    await page.getByText('「よい」と書きとめました。').waitFor();
    await checkScreen(page, 's11-ways-said');
    for (const said of ['断られた', '返事なし', '取り消された', 'まだ聞いていない']) {
      expect(await button(page, new RegExp(`返事は「${said}」`)).count(), said).toBeGreaterThan(0);
    }
    await page.close();
  });

  it('asks whether to wait or to cancel, once it is a long one', async () => {
    const { page, sent } = await inOutage(lasting);
    await goTo(page, /別の便/, '別の便');
    await page.getByText('待つか取りやめるかを購入者に聞けます').waitFor();
    await button(page, '3件に聞く文を作る').click();
    expect(await wait(sent, 'prepareProgress')).toMatchObject({ letter: 'waitOrCancel' });
    await heading(page, '連絡する');
    await page.close();
  });
});

describe('続けるか、やめるか', () => {
  it('keeps what a buyer has chosen, and lets a cancel wait for what is saved', async () => {
    const whole = { ...cancelReply, missing: [] };
    let isSaved = false;
    const { page, sent } = await inOutage(lasting, (request) => {
      if (request.kind === 'recordEvidence') isSaved = true;
      return request.kind === 'outageCancel' ? good(isSaved ? whole : cancelReply) : undefined;
    });
    await goTo(page, /別の便/, '別の便');
    await page.getByText('返事を書きとめる相手').waitFor();
    await goTo(page, /メルカリ つき様 ?革のキーケース$/, '続けるか、やめるか');
    await checkScreen(page, 's11-choice');
    await page.keyboard.press('2');
    expect(await wait(sent, 'recordChoice')).toMatchObject({ choice: 'やめる' });
    await page.getByText('先に残すもの').waitFor();
    await page.getByText('手順(だれが・いつ・費用)').click();
    await page.getByText('キャンセル理由の詳細').first().click();
    await checkScreen(page, 's11-cancel');
    expect(await button(page, '販路でキャンセルした').isDisabled()).toBe(true);
    await button(page, /やり取りの画面/).click();
    await vi.waitUntil(async () => button(page, '販路でキャンセルした').isEnabled());
    await button(page, '販路でキャンセルした').click();
    expect(await wait(sent, 'recordCancelled')).toMatchObject({ done: true, reason: '' });
    await page.getByText('キャンセルしたことを書きとめました。').waitFor();
    await page.close();
  });
});

describe('届くまで見守る', () => {
  const watching = outageNamed(
    { ...recovered.outage, recovered: true, toShip: 0, tracking: 2 },
    {
      talk: recovered.talk,
    },
  );

  it('looks at one parcel after the other, and makes a text only for what stands still', async () => {
    const { page, sent } = await inOutage(watching);
    await goTo(page, /追跡|見守る/, '届くまで見守る');
    await page.getByText('追跡を見る 2件').waitFor();
    await checkScreen(page, 's11-on-the-way');
    await page.waitForTimeout(350);
    await page.keyboard.press('2');
    expect(await wait(sent, 'recordMovement')).toMatchObject({ moves: false });
    await page.getByText('動いていないことを知らせる文を作りました。').waitFor();
    await page.close();
  });

  it('offers one apology after delivery, without a request for a rating', async () => {
    const { page, sent } = await inOutage(watching);
    await goTo(page, /追跡|見守る/, '届くまで見守る');
    await page
      .getByText(/木のボタン/)
      .last()
      .click();
    await page.getByText('遅れたお詫びを書く').click();
    await checkScreen(page, 's11-apology');
    await button(page, /お詫びの文を作る/).click();
    expect(await wait(sent, 'prepareApology')).toMatchObject({ askRating: false });
    await heading(page, '連絡する');
    await page.close();
  });
});

describe('障害の記録', () => {
  it('is one page to print, with every look and message, and a table to copy', async () => {
    const { page } = await inOutage(recovered);
    await goTo(page, /記録|一覧|印刷/, '障害の記録');
    await page.getByText('(30.7時間続きました)').waitFor();
    await checkScreen(page, 's11-report');
    await page.emulateMedia({ media: 'print' });
    expect(await button(page, '印刷する').isVisible()).toBe(false);
    await page
      .getByText(reportReply.messages[0]?.to ?? '')
      .first()
      .waitFor();
    await page.emulateMedia({ media: 'screen' });
    await page.getByText('表の形で写す').first().click();
    const table = await page.getByLabel('障害の記録(表の形)').inputValue();
    expect(table).toContain('m10000000001\tほし様'.split('\t')[0]);
    expect(table.split('\n')).toContain('使えない便\tらくらくメルカリ便、おてがる配送(ヤマト)');
    await page.close();
  });
});

describe('備え', () => {
  it('names what is missing first, then notices and second ways', async () => {
    const { page } = await openSidebar(browser, (request) =>
      request.kind === 'open' ? good({ kind: 'open', desk: emptyDesk }) : usualReply(request),
    );
    await goTo(page, /障害への備え|備え/, '障害への備え');
    await page.getByText('足りないもの').waitFor();
    await checkScreen(page, 's16-readiness');
    await button(page, /決まりの確認/).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.close();
  });
});

describe('戻る', () => {
  it('leads from each of them to the outage', async () => {
    const { page } = await inOutage(lasting);
    await goTo(page, /別の便/, '別の便');
    await page.keyboard.press('Escape');
    await page.getByText(words.desk.title).waitFor({ state: 'detached' });
    await button(page, /別の便/)
      .first()
      .waitFor();
    await page.close();
  });
});
