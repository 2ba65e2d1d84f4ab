// The workbench's page for a test: built once from the sources, served with the small add-on of this
// folder, opened in a fresh browser profile. Notes every request and every complaint of the page.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import { copyPageFiles, pageOptions } from '../../build/page-options.mjs';
import { type Serving, serve } from '../../src/workbench/serve.ts';
import { launchBrowser } from './launch-browser.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '../..');

export type Room = {
  readonly address: string;
  readonly browser: Browser;
  close(): Promise<void>;
};

/** Builds and serves the page and starts a browser. */
export async function openRoom(): Promise<Room> {
  const folder = await mkdtemp(join(tmpdir(), 'tomeru-page-'));
  await build({ ...pageOptions, absWorkingDir: ROOT, outdir: folder, minify: false });
  await copyPageFiles(folder, ROOT);
  const serving: Serving = await serve({ workbench: folder, addon: join(HERE, 'small-addon') });
  const browser = await launchBrowser();
  return {
    address: serving.address,
    browser,
    close: async () => {
      await browser.close();
      await serving.close();
      await rm(folder, { recursive: true });
    },
  };
}

export type Visit = {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Addresses asked for, `data:` and `blob:` left out. */
  readonly requests: readonly string[];
  /** Errors and warnings of the console, and uncaught errors. */
  readonly complaints: readonly string[];
};

/** A person's first visit, in a profile of their own; waits until the grid is drawn. */
export async function visit(room: Room): Promise<Visit> {
  const context = await room.browser.newContext({
    viewport: { width: 1280, height: 800 },
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) requests.push(request.url());
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(room.address);
  await ready(page);
  return { context, page, requests, complaints };
}

/** The grid is drawn and the work is kept. */
export async function ready(page: Page): Promise<void> {
  await page.locator('.grid-container canvas').first().waitFor();
  await page.getByText('このブラウザに保存済み').waitFor();
}

/** Chooses along the menus, such as `ファイル`, `見本の店を選ぶ`, `店B: …`. */
export async function choose(page: Page, ...labels: readonly string[]): Promise<void> {
  let within: Locator = page.locator('#menus');
  for (const label of labels) {
    const item = within.locator('> li > button', { hasText: new RegExp(`^${label}`) });
    await item.click();
    within = item.locator('xpath=following-sibling::ul');
  }
}

/** Opens the small add-on's sidebar. */
export async function openSmallSidebar(page: Page): Promise<FrameLocator> {
  await choose(page, 'トメル', '開く');
  const frame = page.frameLocator('#sidebar iframe');
  await frame.getByRole('heading', { name: '小さな追加機能' }).waitFor();
  return frame;
}

/** Clicks a button of the small sidebar and gives what it then shows. */
export async function press(frame: FrameLocator, button: string): Promise<string> {
  const result = frame.locator('#result');
  await result.evaluate((node) => {
    node.textContent = '';
  });
  await frame.getByRole('button', { name: button }).click();
  await result.filter({ hasText: /\S/ }).waitFor();
  return (await result.textContent()) ?? '';
}

/** Goes to a cell or range by the name box of the formula bar, as a person does. */
export async function goTo(page: Page, a1: string): Promise<void> {
  const box = page.locator('.grid-container input').first();
  for (let tries = 0; tries < 5; tries += 1) {
    await box.click();
    await box.fill(a1);
    await box.press('Enter');
    // While a large shop still calculates, the grid may draw its first selection once more: a person would look again too.
    await page.waitForTimeout(200);
    if ((await box.inputValue()) === a1) return;
  }
  throw new Error(`The grid does not go to ${a1}.`);
}

/** Types into a cell in the grid. */
export async function typeInto(page: Page, a1: string, text: string): Promise<void> {
  await goTo(page, a1);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Gives a file to 「自分の表を開く」. */
export async function openOwnFile(page: Page, name: string, bytes: Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await choose(page, 'ファイル', '自分の表を開く');
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
}

/** What the bundle reads in a cell of the tab in front. */
export async function cell(page: Page, a1: string): Promise<unknown> {
  const frame = await openSmallSidebar(page);
  await frame.locator('#a1').fill(a1);
  return JSON.parse(await press(frame, 'セルを読む'));
}
