// The way through Tomeru as a seller goes it: the built page, served as `npm start` serves it, with the built
// add-on, in a browser. Everything is done by mouse and keyboard and read from what a person can get hold of: the
// screen, the clipboard, and the file that 「保存する」 gives.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';
import { serve } from '../../src/workbench/serve.ts';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { launchBrowser } from './launch-browser.ts';
import { choose, type Room, ready } from './workbench-room.ts';

const BUILT = join(import.meta.dirname, '../../build/out');
const PICTURES = join(BUILT, 'pictures/way');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** For one step of the way: a machine that also does other things stops a shop slowly. */
export const PATIENCE_MS = 120_000;

/** As the grid draws it, in CSS pixels: the strip of column letters, the strip of row numbers, a row. */
const GRID = { letters: 20, numbers: 46, row: 24 };

/** A selection that lasts this long stays. */
const SETTLED_MS = 700;
const MOST_TRIES = 10;

/** Serves a copy of what is built, so that a build under way cannot tear it, and starts a browser. */
export async function openBuiltRoom(): Promise<Room> {
  for (const part of ['workbench/index.html', 'addon/Code.js']) {
    if (!existsSync(join(BUILT, part))) throw new Error(`${part} is not built: run npm run build`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'tomeru-way-'));
  const files = ['index.html', 'page.js', 'page.css', 'frame.html', 'frame.js', 'shops'];
  for (const file of files) {
    cpSync(join(BUILT, 'workbench', file), join(folder, 'workbench', file), { recursive: true });
  }
  cpSync(join(BUILT, 'addon'), join(folder, 'addon'), { recursive: true });
  const serving = await serve({ workbench: join(folder, 'workbench'), addon: join(folder, 'addon') });
  const browser = await launchBrowser();
  return {
    address: serving.address,
    browser,
    close: async () => {
      await browser.close();
      await serving.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Opens another of the demo shops from the menu. */
export async function openShop(page: Page, letter: 'A' | 'B' | 'C'): Promise<void> {
  await choose(page, 'ファイル', '見本の店を選ぶ', `店${letter}`);
  await page.getByRole('heading', { name: `店${letter}`, level: 1 }).waitFor();
  await ready(page);
}

/**
 * Selects by `act` until the name box of the formula bar stays at `a1`: the grid, just opened, sometimes goes back to
 * its first cell once more.
 */
export async function selecting(page: Page, a1: string, act: () => Promise<void>): Promise<void> {
  const nameBox = page.locator('.grid-container input').first();
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    await act();
    await page.waitForTimeout(SETTLED_MS);
    if ((await nameBox.inputValue()) === a1) return;
  }
  throw new Error(`${a1} was to be selected, and ${await nameBox.inputValue()} is`);
}

/** Selects whole rows of the tab in front by dragging over the row numbers. Rows from 1, all within sight. */
export async function dragRows(page: Page, first: number, last: number): Promise<void> {
  const box = await page.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox();
  if (box === null) throw new Error('The grid is not drawn');
  const x = box.x + GRID.numbers / 2;
  const middle = (row: number): number => box.y + GRID.letters + (row - 0.5) * GRID.row;
  await selecting(page, `${first}:${last}`, async () => {
    await page.mouse.move(x, middle(first));
    await page.mouse.down();
    await page.mouse.move(x, middle(last), { steps: 5 });
    await page.mouse.up();
  });
}

export function sidebarOf(page: Page): FrameLocator {
  return page.frameLocator('#sidebar iframe');
}

/** 「まず止める(選んだ行)」 in the add-on's menu. */
export async function stopFromMenu(page: Page): Promise<FrameLocator> {
  await choose(page, 'トメル', 'まず止める');
  return sidebarOf(page);
}

/** Waits for the screen with this heading. */
export async function at(page: Page, heading: string): Promise<void> {
  await sidebarOf(page).getByRole('heading', { name: heading, level: 1 }).waitFor();
}

/** はじめる by its one confirmation, on the way to the stop. */
export async function confirmSetUp(page: Page): Promise<void> {
  await at(page, 'はじめる');
  await sidebarOf(page).getByRole('button', { name: 'この表で使う' }).click();
  await at(page, '何が起きましたか');
  await sidebarOf(page).getByText('選んでいる行: ').waitFor();
}

/** The usual reach of まだ分からない, as its check boxes are called. */
export const USUAL = ['同じ仕入れ', '同じ商品'] as const;

/** From 「何が起きましたか」 to 「どこまで止めますか」 with its usual reach counted: まだ分からない. */
export async function chooseUnknown(page: Page): Promise<void> {
  await sidebarOf(page).getByRole('button', { name: 'まだ分からない' }).click();
  await at(page, 'どこまで止めますか');
  await stopButton(page).waitFor();
}

/** The blue button of 「どこまで止めますか」, once everything is counted. */
export function stopButton(page: Page): Locator {
  return sidebarOf(page).getByRole('button', { name: /^\d+行に印を付けて止める$/ });
}

/** Takes the usual reach back to the rows chosen by hand. */
export async function onlyChosenRows(page: Page): Promise<void> {
  for (const label of USUAL) await sidebarOf(page).getByRole('checkbox', { name: label }).uncheck();
  await stopButton(page).waitFor();
}

/** Presses the blue button and waits for the list of what still sells. */
export async function stopNow(page: Page): Promise<void> {
  await stopButton(page).click();
  await at(page, '出品を止める');
  await sidebarOf(page)
    .getByText(/残り \d+件/)
    .waitFor();
}

/** What 「保存する」 gives. */
export async function savedFile(page: Page): Promise<WorkbookFile> {
  const coming = page.waitForEvent('download');
  await choose(page, 'ファイル', '保存する');
  const path = await (await coming).path();
  const file: WorkbookFile = JSON.parse(readFileSync(path, 'utf8'));
  return file;
}

function sidebarFrame(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().endsWith('/frame.html'));
  if (frame === undefined) throw new Error('The sidebar is not open');
  return frame;
}

type AxeRun = {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
};

async function faultsIn(frame: Frame, context: string): Promise<readonly string[]> {
  await frame.evaluate(AXE);
  const { violations } = await frame.evaluate<AxeRun>(`axe.run(${context})`);
  return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`);
}

/** What axe-core finds in the sidebar's own document and in the page around it; the grid's elements are the engine's. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  const around = JSON.stringify({ exclude: ['.grid-container', '#sidebar iframe', '#univer-popup-portal'] });
  return [...(await faultsIn(sidebarFrame(page), 'document')), ...(await faultsIn(page.mainFrame(), around))];
}

/** Leaves pictures of the whole page and of the sidebar alone, without the empty part below; waits for the grid's sums. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.getByText(/^計算(中|の準備中)$/).waitFor({ state: 'hidden' });
  const box = await page.locator('#sidebar iframe').boundingBox();
  if (box === null) throw new Error('The sidebar is not open');
  // Into the corner: a button under the pointer would stand there as if somebody were about to press it.
  await page.mouse.move(box.x + 2, box.y + 2);
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
  const used = await sidebarFrame(page).evaluate(
    () => document.querySelector('.page')?.getBoundingClientRect().bottom ?? innerHeight,
  );
  const clip = { ...box, height: Math.min(box.height, Math.ceil(used) + 8) };
  await page.screenshot({ path: join(PICTURES, `${name}-sidebar.png`), clip });
}

/** From now on the next answer to the sidebar is lost on its way, after its command was carried out. */
export async function loseNextAnswer(page: Page): Promise<void> {
  await page.evaluate(() => {
    const send = MessagePort.prototype.postMessage;
    MessagePort.prototype.postMessage = function (this: MessagePort, message: unknown): void {
      // The page's own parts post through ports too, some of them nothing at all.
      const { kind, id } = (message ?? {}) as { readonly kind?: string; readonly id?: number };
      if (kind === 'answer') MessagePort.prototype.postMessage = send;
      send.call(this, kind === 'answer' ? { kind: 'failure', id, message: 'lost' } : message);
    };
  });
}
