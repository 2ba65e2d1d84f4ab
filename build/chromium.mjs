// Finds the browser for the tests, and installs Debian's where that is possible. Without one the tests fail
// and say so; they are never skipped.
import { existsSync } from 'node:fs';
import { run } from './root.mjs';

const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

export const findChromium = () =>
  [process.env.TOMERU_BROWSER, ...USUAL].find((path) => path && existsSync(path));

const installable = () =>
  process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

/** The path of a browser, or undefined when there is none and none can be installed here. */
export function ensureChromium() {
  const found = findChromium();
  if (found !== undefined || !installable()) return found;
  console.error('Installing Chromium (once) …');
  const quiet = {
    stdio: ['ignore', 'ignore', 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  run('apt-get', ['update', '-qq'], quiet);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], quiet);
  return findChromium();
}
