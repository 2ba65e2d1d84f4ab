// What must hold on every screen of the sidebar: nobody is shut out, nothing is cut off, buttons can be hit.

import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const PICTURES = join(import.meta.dirname, '../../build/out/pictures/sidebar');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type AxeRun = {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
};

async function violations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const run = await page.evaluate<AxeRun>('axe.run(document)');
  return run.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`);
}

/** Buttons, fields and links that stand as buttons, lower than 36 px (boxes to tick are hit by their label). */
async function tooLow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, summary, a, input:not([type="checkbox"])')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 35.5)
      .map((element) => element.outerHTML),
  );
}

async function overflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wide = [...document.querySelectorAll<HTMLElement>('main *')].filter(
      (element) => !element.closest('.unseen') && element.getBoundingClientRect().right > innerWidth + 0.5,
    );
    const isScrolling = document.documentElement.scrollWidth > innerWidth;
    return [
      ...wide.map((element) => element.outerHTML),
      ...(isScrolling ? ['the page scrolls sideways'] : []),
    ];
  });
}

/** Checks the screen now shown and leaves a picture of it under `name`. */
export async function checkScreen(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
  await page.screenshot({ path: join(PICTURES, `${name}-whole.png`), fullPage: true });
  expect(await violations(page), `${name}: axe`).toEqual([]);
  expect(await tooLow(page), `${name}: low controls`).toEqual([]);
  expect(await overflow(page), `${name}: overflow`).toEqual([]);
  const main = page.locator('.main, .stop').first();
  if (await main.count()) {
    const box = await main.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0), `${name}: main button`).toBeLessThanOrEqual(560);
  }
  expect(await page.locator('.main:not(:disabled)').count(), `${name}: blue buttons`).toBeLessThanOrEqual(1);
  expect(await page.locator('h1').count(), `${name}: headings`).toBe(1);
}
