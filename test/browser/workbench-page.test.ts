// The page around the grid: nothing from outside, the add-on's menu, the sandboxed sidebar, the keyboard.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  cell,
  choose,
  goTo,
  openRoom,
  openSmallSidebar,
  press,
  type Room,
  ready,
  typeInto,
  type Visit,
  visit,
} from '../support/workbench-room.ts';

let room: Room;
let here: Visit;
beforeAll(async () => {
  room = await openRoom();
}, 120_000);
afterAll(() => room.close());
beforeEach(async () => {
  here = await visit(room);
}, 60_000);
afterEach(() => here.context.close());

describe('the page', { timeout: 60_000 }, () => {
  it('loads from this machine alone and complains of nothing', async () => {
    const frame = await openSmallSidebar(here.page);
    await press(frame, '選んだ行を見る');
    await choose(here.page, 'ファイル', '見本の店を選ぶ', '店C');
    await here.page.getByRole('heading', { name: '店C' }).waitFor();
    expect(here.requests.length).toBeGreaterThan(5);
    expect(here.requests.filter((url) => !url.startsWith(room.address))).toEqual([]);
    expect(here.complaints).toEqual([]);
  });

  it('shows the shop, its clock and that the work is kept', async () => {
    expect(await here.page.locator('#title').textContent()).toBe('店A(1枚の商品管理表)');
    expect(await here.page.locator('#clock').textContent()).toMatch(/^この表の時計 11\/20 09:0\d$/);
    expect(await cell(here.page, 'A4')).toBe('00001');
  });

  it('gives the bundle the clock of the workbook', async () => {
    const frame = await openSmallSidebar(here.page);
    expect(await press(frame, '時計を見る')).toMatch(/^2026-11-20T00:0\d/);
  });

  it('shows what the person selected in the grid to the bundle', async () => {
    const frame = await openSmallSidebar(here.page);
    await goTo(here.page, 'B5:C7');
    expect(JSON.parse(await press(frame, '選んだ行を見る'))).toEqual({ tab: '商品管理', ranges: ['B5:C7'] });
  });

  it('lets the bundle write into the cell that is selected', async () => {
    await goTo(here.page, 'B9');
    await choose(here.page, '拡張機能', 'トメル', '印を付ける');
    expect(await cell(here.page, 'B9')).toBe('印');
  });

  it('finds no fault for a screen reader outside the grid', async () => {
    await openSmallSidebar(here.page);
    await choose(here.page, 'トメル', 'こわれる');
    await here.page.getByText('くわしく').click();
    await here.page.locator('#menus > li > button').first().click();
    const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await here.page.evaluate(source);
    const found = await here.page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        readonly axe: {
          run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      };
      const { violations } = await axe.run({
        exclude: ['.grid-container', '#sidebar iframe', '#univer-popup-portal'],
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
    });
    expect(found).toEqual([]);
  });
});

describe('the sidebar', { timeout: 60_000 }, () => {
  it('carries JSON both ways with the user object', async () => {
    const frame = await openSmallSidebar(here.page);
    expect(JSON.parse(await press(frame, '送って返す'))).toEqual([{ a: [1, 'い', null, true] }, 'mine']);
  });

  it('hears of a failure, and the page says so with details', async () => {
    const frame = await openSmallSidebar(here.page);
    expect(await press(frame, '失敗させる')).toBe('failed: だめでした');
    await here.page.getByText('トメルの処理が途中で止まりました').waitFor();
    expect(await here.page.locator('#notice pre').textContent()).toContain('関数: fail');
  });

  it('refuses a date, and does not know private functions', async () => {
    const frame = await openSmallSidebar(here.page);
    expect(await press(frame, '日付を送る')).toMatch(/^refused: .*illegal value/);
    expect(await press(frame, '内側の関数を呼ぶ')).toBe('undefined');
  });

  it('reaches no network, no page and no storage', async () => {
    const frame = await openSmallSidebar(here.page);
    expect(await press(frame, '外へつなぐ')).toBe('blocked');
    const sandbox = await here.page.locator('#sidebar iframe').getAttribute('sandbox');
    expect(sandbox?.split(' ').sort()).toEqual([
      'allow-downloads',
      'allow-forms',
      'allow-modals',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-scripts',
    ]);
    const sees = await frame.locator('body').evaluate(() => {
      const attempt = (look: () => unknown): string => {
        try {
          return String(look());
        } catch (error) {
          return error instanceof DOMException ? error.name : 'other';
        }
      };
      return [attempt(() => window.parent.document.title), attempt(() => window.localStorage.length)];
    });
    expect(sees).toEqual(['SecurityError', 'SecurityError']);
    expect(here.requests.filter((url) => !url.startsWith(room.address))).toEqual([]);
  });

  it('is 300 px wide and closes from inside and from its title bar', async () => {
    const frame = await openSmallSidebar(here.page);
    expect((await here.page.locator('#sidebar iframe').boundingBox())?.width).toBe(300);
    // The frame goes away under the click, so nobody waits for its end.
    await frame.locator('#close').evaluate((button) => setTimeout(() => (button as HTMLElement).click(), 50));
    await here.page.locator('#sidebar').waitFor({ state: 'hidden' });
    await openSmallSidebar(here.page);
    await here.page.getByRole('button', { name: '閉じる' }).click();
    await here.page.locator('#sidebar').waitFor({ state: 'hidden' });
  });
});

describe('trouble', { timeout: 60_000 }, () => {
  it('is told calmly when the bundle throws, with the bundle’s own words in the details', async () => {
    await choose(here.page, 'トメル', 'こわれる');
    await here.page.getByText('表はこのままお使いになれます').waitFor();
    expect(await here.page.locator('#notice pre').textContent()).toContain('わざと止めました');
    await here.page.locator('#notice').getByRole('button', { name: '閉じる' }).click();
    await here.page.locator('#notice').waitFor({ state: 'hidden' });
  });

  it('names what the host lacks', async () => {
    await choose(here.page, 'トメル', 'ないものを使う');
    await here.page.getByText('Range.randomize').first().waitFor();
  });
});

describe('the keyboard', { timeout: 60_000 }, () => {
  it('goes from the grid into the menu, opens the sidebar, and comes back', async () => {
    const { page } = here;
    await goTo(page, 'B5');
    await page.keyboard.press('F10');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe('ファイル');
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe('トメル');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('開く');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('ないものを使う');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    const frame = page.frameLocator('#sidebar iframe');
    await frame.getByRole('heading', { name: '小さな追加機能' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await frame.getByText('"B5"').waitFor();
    await page.keyboard.press('F6');
    expect(await focused()).toBe('ファイル');
    await page.keyboard.press('F6');
    await page.keyboard.type('手で');
    await page.keyboard.press('Enter');
    expect(await cell(page, 'B5')).toBe('手で');
  });

  it('walks through a submenu and out again', async () => {
    const { page } = here;
    await page.keyboard.press('F10');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe('開く');
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe('トメル');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('拡張機能');
    await page.keyboard.press('Escape');
    expect(await page.locator('#menus [aria-expanded="true"]').count()).toBe(0);
  });
});

describe('a reload', { timeout: 60_000 }, () => {
  it('keeps what a person typed, and 「最初に戻す」 takes it back after a question', async () => {
    const { page } = here;
    await typeInto(page, 'B6', '書きかえた');
    await page.getByText('保存中…').waitFor();
    await page.getByText('このブラウザに保存済み').waitFor();
    await page.reload();
    await ready(page);
    expect(await cell(page, 'B6')).toBe('書きかえた');

    await choose(page, 'ファイル', '最初に戻す');
    await page.getByRole('button', { name: 'やめる' }).click();
    expect(await cell(page, 'B6')).toBe('書きかえた');
    await choose(page, 'ファイル', '最初に戻す');
    await page.getByRole('dialog').getByRole('button', { name: '最初に戻す' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await cell(page, 'B6')).toBe('アロマキャンドル ラベンダー');
  });
});
