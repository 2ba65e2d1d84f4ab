// Where the browser for the tests is: named by CHROMIUM, the one that playwright has installed, or the
// system's. A missing one is a clear failure, never a skipped test.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The executable. Throws, saying what to do, where there is none. */
export function chromiumPath(): string {
  const candidates = [process.env.CHROMIUM, chromium.executablePath(), ...SYSTEM];
  const found = candidates.find((path) => path !== undefined && path !== '' && existsSync(path));
  if (found) return found;
  throw new Error('No Chromium found. Run "npx playwright-core install chromium", or name one in CHROMIUM.');
}
