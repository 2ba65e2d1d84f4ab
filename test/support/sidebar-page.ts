// The sidebar in a browser, made from its sources as the build makes it, with `google.script.run` put in front.
// The door is a function of the test; what it answers goes back as JSON text, as the real one does.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { Reply, Request } from '../../src/app/protocol.ts';
import type { Start } from '../../src/sidebar/start.ts';

const SOURCE = join(import.meta.dirname, '../../src/sidebar');
const ADDRESS = 'http://sidebar.test/';

/** 'lost' makes the failure handler run; a promise keeps the sidebar waiting. */
export type Answer = Reply | 'lost' | Promise<Reply | 'lost'>;

export type SidebarPage = {
  readonly page: Page;
  /** Every request in order, as it came over the wire. */
  readonly sent: readonly Request[];
  /** Addresses that the page asked for besides itself: there must be none. */
  readonly outside: readonly string[];
  /** Addresses opened in tabs of their own, by a click. */
  readonly opened: readonly string[];
};

// As google.script.run: each handler setter gives a new runner, and answers come later.
const fakeGoogle = `(function () {
  function runner(take, fail) {
    return {
      withSuccessHandler: function (next) { return runner(next, fail); },
      withFailureHandler: function (next) { return runner(take, next); },
      tomeru: function (json) {
        window.answerTomeru(json).then(function (answer) {
          if (answer === null) fail(new Error('lost')); else take(answer);
        });
      },
    };
  }
  window.google = { script: { run: runner(function () {}, function () {}) } };
})();`;

/** The document with style and script in place; `start` stands behind the script, as the add-on appends it. */
export function sidebarDocument(start: Start | null): string {
  const built = buildSync({
    entryPoints: [join(SOURCE, 'main.tsx')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2019',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    supported: { 'template-literal': false },
    logLevel: 'error',
  });
  const script = built.outputFiles[0]?.text ?? '';
  const style = readFileSync(join(SOURCE, 'sidebar.css'), 'utf8');
  const document = readFileSync(join(SOURCE, 'sidebar.html'), 'utf8')
    .replace('<!--style-->', () => `<style>${style}</style>`)
    .replace('<!--script-->', () => `<script>${fakeGoogle}</script><script>${script}</script>`);
  const told = `<script type="application/json" id="tomeru-start">${JSON.stringify({ screen: start })}</script>`;
  return start === null ? document : document.replace('</body>', () => `${told}</body>`);
}

/** Opens the sidebar at 300 × 560. With `frame` it stands in a sandboxed iframe of another origin, as in Google Sheets. */
export async function openSidebar(
  browser: Browser,
  answer: (request: Request) => Answer,
  options: { readonly start?: Start; readonly frame?: boolean } = {},
): Promise<SidebarPage> {
  const page = await browser.newPage({ viewport: { width: 300, height: 560 } });
  const sent: Request[] = [];
  const outside: string[] = [];
  const opened: string[] = [];
  await page.exposeFunction('answerTomeru', async (json: string) => {
    const request = JSON.parse(json) as Request;
    sent.push(request);
    const reply = await answer(request);
    return reply === 'lost' ? null : JSON.stringify(reply);
  });
  const html = sidebarDocument(options.start ?? null);
  const framed = `<!DOCTYPE html><title>表</title><iframe src="${ADDRESS}in" sandbox="allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox" style="width:300px;height:480px;border:0"></iframe><textarea id="paste"></textarea>`;
  await page.context().route('**/*', (route) => {
    // Other pages of the context are the tabs that a link has opened; none of them reaches the network.
    if (!route.request().url().endsWith('/favicon.ico')) opened.push(route.request().url());
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<!DOCTYPE html><title>外</title>',
    });
  });
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === `${ADDRESS}in` || url === ADDRESS) {
      const body = options.frame === true && url === ADDRESS ? framed : html;
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    }
    if (!url.endsWith('/favicon.ico')) outside.push(url);
    return route.abort();
  });
  await page.goto(ADDRESS);
  return { page, sent, outside, opened };
}
