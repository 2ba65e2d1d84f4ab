// The same contract, fact by fact, in Chromium on the page's host: what the seller's browser does must be
// what the tests in Node have seen.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/launch-browser.ts';
import { pageOptions } from '../support/page-bundle.ts';
import { themesInPage } from './facts/all.ts';

let server: Server;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const script = await pageScript();
  server = createServer((request, response) => {
    const isScript = request.url === '/facts.js';
    response.setHeader(
      'content-type',
      isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8',
    );
    response.end(
      isScript ? script : '<!doctype html><meta charset="utf-8"><body><script src="/facts.js"></script>',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function pageScript(): Promise<string> {
  const { outputFiles } = await build({
    ...pageOptions,
    entryPoints: [new URL('./in-page.ts', import.meta.url).pathname],
    outfile: 'facts.js',
    write: false,
  });
  const script = outputFiles.find(({ path }) => path.endsWith('.js'));
  if (!script) throw new Error('esbuild wrote no script.');
  return script.text;
}

let index = 0;
for (const [theme, facts] of Object.entries(themesInPage)) {
  describe(theme, () => {
    it.each(facts.map((fact) => [fact.fact, index++] as const))(
      '%s',
      { timeout: 30_000 },
      async (fact, number) => {
        const result = await page.evaluate((one) => window.runFact(one), number);
        expect(result).toEqual({ fact, failed: null });
      },
    );
  });
}
