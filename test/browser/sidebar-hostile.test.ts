// Markup and templates in every text that the door answers with: the sidebar shows them as text, runs none of them, and links
// nowhere but to web addresses.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Reply, Request } from '../../src/app/protocol.ts';
import { HOSTILE_TEXTS } from '../support/hostile-strings.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { busyDesk, good } from '../support/sidebar-answers.ts';
import { inspected } from '../support/sidebar-incident.ts';
import { openSidebar } from '../support/sidebar-page.ts';
import { usualReply } from '../support/sidebar-run.ts';

const TEXTS = HOSTILE_TEXTS.filter(({ kind }) => ['markup', 'template', 'bidi trick'].includes(kind)).map(
  ({ text }) => text,
);

/** What comes out of a seller's cells or a person's keyboard; the rest are codes, counts and times of our own. */
const FREE = new Set(
  'title product buyer key shelf action steps caution message reverseMessage text to notes tab header label value who why reach what right standard name link markets marketplace found wanted next selected missing outcome place purpose when lot lots description descriptions newText defects photo note measured leftOut'.split(
    ' ',
  ),
);

/** The same answer with one of the texts wherever free text stands. */
function poisoned(reply: Reply): Reply {
  let at = 0;
  const next = (): string => TEXTS[at++ % TEXTS.length] ?? '';
  const walk = (value: unknown, name: string): unknown => {
    if (typeof value === 'string') return FREE.has(name) && value !== '' ? next() : value;
    if (Array.isArray(value)) return value.map((one) => walk(one, name));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([part, one]) => [part, walk(one, part)]));
  };
  return walk(reply, '') as Reply;
}

/** Boxes to be inspected and goods that may restart stand on the desk, too. */
const desk = { ...busyDesk, incidents: [...busyDesk.incidents, { ...inspected, id: 'T-013' }] };

const answer = (request: Request): Reply => {
  const reply = request.kind === 'open' ? good({ kind: 'open', desk }) : usualReply(request);
  return poisoned(reply);
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Elements that only markup out of a text can have made, links that are no web address, and whether anything ran. */
const harm = (page: Page) =>
  page.evaluate(() => ({
    made: [...document.querySelectorAll('main :is(img, script, svg, iframe, style, title)')].map(
      (element) => element.outerHTML,
    ),
    links: [...document.querySelectorAll('a')]
      .map((a) => a.href)
      .filter((href) => !/^https?:\/\//.test(href)),
    ran: 'hit' in window,
  }));

const shows = async (page: Page): Promise<boolean> => {
  const shown = (await page.locator('main').textContent()) ?? '';
  return TEXTS.some((text) => shown.includes(text));
};

const NONE = { made: [], links: [], ran: false };

it('is text on every screen that the desk leads to', async () => {
  const { page, outside } = await openSidebar(browser, answer);
  const ready = () => page.locator('main button:visible').first().waitFor();
  await ready();
  expect(await harm(page)).toEqual(NONE);
  expect(await shows(page)).toBe(true);
  const buttons = await page.locator('main button:visible').count();
  const headings = new Set<string>();
  for (let at = 0; at < buttons; at += 1) {
    await page.reload();
    await ready();
    const button = page.locator('main button:visible').nth(at);
    if ((await button.count()) === 0 || (await button.isDisabled())) continue;
    await button.click();
    await page.waitForLoadState('networkidle');
    headings.add((await page.locator('h1').first().innerText()).trim());
    for (const summary of await page.locator('main summary:visible').all()) await summary.click();
    expect(await harm(page)).toEqual(NONE);
  }
  expect(headings.size).toBeGreaterThan(2);
  expect(outside).toEqual([]);
  await page.close();
});

it.each(['stop', 'setUp'] as const)('is text where the sidebar begins with %s', async (start) => {
  const { page, outside } = await openSidebar(browser, answer, { start });
  await page.locator('main button:visible').first().waitFor();
  expect(await shows(page)).toBe(true);
  expect(await harm(page)).toEqual(NONE);
  expect(outside).toEqual([]);
  await page.close();
});
