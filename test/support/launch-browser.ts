// Starts the browser for the tests. A machine has it on its path, or Playwright has installed one; where neither is
// true the tests fail with a sentence that says what to do, they are never skipped.

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of a browser: `TOMERU_BROWSER` if set, else one on the path, else Playwright's own. Throws where there is none. */
export function browserPath(): string {
  const told = process.env.TOMERU_BROWSER;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const found = [...(told ? [told] : []), ...onPath, chromium.executablePath()].find((path) =>
    existsSync(path),
  );
  if (found === undefined) {
    throw new Error('No Chromium found: run `npx playwright-core install chromium`, or set TOMERU_BROWSER.');
  }
  return found;
}

/** A browser without a window that asks nothing of the network by itself. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath(), args: quiet });
}
