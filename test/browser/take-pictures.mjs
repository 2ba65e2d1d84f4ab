// Renews the pictures of the README: `npm run build && node test/browser/take-pictures.mjs`, by hand. They are what
// the browser tests of the way and of the real door leave behind, so that they show what is tested.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const FROM = join(ROOT, 'build/out/pictures');
const TO = join(ROOT, '.github/pictures');
const MOST_BYTES = 300_000;

const PICTURES = {
  'workbench.png': 'way/4-stop-list.png',
  'sidebar-what.png': 'way/2-what-happened-sidebar.png',
  'sidebar-stop.png': 'way/3-how-far-sidebar.png',
  'sidebar-result.png': 'way/4-stop-list-sidebar.png',
  'sidebar-reply.png': 'way/5-reply-sidebar.png',
  'sidebar-room.png': 'way/6-room-sidebar.png',
  'sidebar-desk.png': 'way/7-desk-sidebar.png',
  'sidebar-reverse.png': 'way/10-reverse-sidebar.png',
  'sidebar-letters.png': 'sidebar/real-letters-whole.png',
  'sidebar-settle.png': 'sidebar/real-s7b-partial-whole.png',
  'sidebar-outage.png': 'sidebar/real-s10-counted-whole.png',
};

const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
const tests = ['way-by-mouse', 'sidebar-talk-door', 'sidebar-settling-real-door', 'sidebar-outage-real-door'];
const files = tests.map((name) => `test/browser/${name}.test.ts`);
const names = [
  'stops nine rows',
  'makes the letters',
  'is chosen, confirmed',
  'is declared in four clicks',
].join('|');
const run = ['run', '--config', 'test/.vitest.config.ts', ...files, '-t', names];
const { status } = spawnSync(process.execPath, [vitest, ...run], { cwd: ROOT, stdio: 'inherit' });
if (status !== 0) process.exit(1);

mkdirSync(TO, { recursive: true });
for (const [name, taken] of Object.entries(PICTURES)) {
  copyFileSync(join(FROM, taken), join(TO, name));
  const { size } = statSync(join(TO, name));
  console.log(`${name} ${size} bytes`);
  if (size > MOST_BYTES) throw new Error(`${name} is larger than ${MOST_BYTES} bytes`);
}
process.exit(0);
