// S5 in Chromium: the steps with their counts, the ends, and the details of the trouble.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launchBrowser } from '../support/launch-browser.ts';
import { good, room } from '../support/sidebar-answers.ts';
import { checkScreen } from '../support/sidebar-checks.ts';
import { incident } from '../support/sidebar-incident.ts';
import { button, heading, inRoom, settled } from '../support/sidebar-room.ts';
import { talked } from '../support/sidebar-talk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the room', () => {
  it('tells every step with its count, what has come to match, what goes back, and the four ends', async () => {
    const { page } = await inRoom(browser, settled);
    await checkScreen(page, 's5-settled');
    for (const line of [
      /1 止める.*7 \/ 7/,
      /2 最初の返事.*済/,
      /3 連絡する.*いま送る文なし/,
      /連絡する相手.*21件/,
      /6 終える.*まだ/,
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

  it('leads to letters, answers, desks and the end, by what is lost first', async () => {
    const talk = { ...talked.talk, looks: 2, awaited: 4, toSettle: 1, office: 1 };
    const shown = { ...talked, talk };
    const { page } = await inRoom(browser, { ...room, incident: shown });
    await checkScreen(page, 's5-talking');
    for (const line of [
      /3 連絡する.*あと6件/,
      /返事を見に行く.*返事待ち4件・解決方法を決める1件/,
      /事務局への問い合わせ.*1件/,
    ]) {
      await button(page, line).waitFor();
    }
    expect(await page.locator('.main').allInnerTexts()).toEqual(['連絡する']);
    await page.keyboard.press('Enter');
    await heading(page, '連絡する');
    await page.keyboard.press('Escape');
    await button(page, /返事を見に行く/).click();
    await heading(page, '返事を見に行く');
    await page.keyboard.press('Escape');
    await button(page, /6 終える/).click();
    await heading(page, '終える');
    await page.close();
  });

  it('has no end that frees rows where none are held, and no notice where nothing has come', async () => {
    const { page } = await inRoom(browser, { ...room, held: 0 });
    const ends = page.locator('section', { hasText: '終わり方' }).getByRole('button');
    expect(await ends.locator('b').allInnerTexts()).toEqual(['まちがいでした']);
    expect(await page.getByText('新しく当てはまる行').count()).toBe(0);
    expect(await button(page, /元に戻すこと/).count()).toBe(0);
    await page.close();
  });

  it('says nothing of what there is no screen for yet', async () => {
    const { page } = await inRoom(browser, settled);
    expect(await page.getByText('記録・証拠').count()).toBe(0);
    await page.close();
  });
});

describe('details', () => {
  it('take the kind by one press and what was written together, wrong and right wording for ②', async () => {
    let type = 'UNKNOWN';
    const { page, sent } = await inRoom(browser, room, (request) => {
      if (request.kind === 'setType') type = request.type;
      return undefined;
    });
    await button(page, /くわしいこと/).click();
    await heading(page, 'くわしいこと');
    await checkScreen(page, 's5-details');
    expect(await page.getByLabel('正しくは').count()).toBe(0);
    await page.getByLabel('何が起きたか').fill('綿100%');
    // The first Esc only leaves the field: nothing typed is lost.
    await page.keyboard.press('Escape');
    expect(await page.getByLabel('何が起きたか').inputValue()).toBe('綿100%');
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
    const { page, sent } = await inRoom(browser, { ...room, incident: wrong, details }, (request) =>
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
    const { page, sent } = await inRoom(browser, room);
    await button(page, /くわしいこと/).click();
    await button(page, '書きとめる').click();
    await heading(page, 'T-012 真鍮ピアス しずく型');
    expect(sent.some((request) => request.kind === 'recordDetails')).toBe(false);
    await page.close();
  });

  it('choose the kind by its digit, but not while something is being written', async () => {
    const { page, sent } = await inRoom(browser, room);
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
