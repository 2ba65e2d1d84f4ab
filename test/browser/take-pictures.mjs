// Renews the pictures of the README: `npm run build && node test/browser/take-pictures.mjs`, by hand. They are what
// the browser test of the way leaves behind, so that they show what is tested.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const FROM = join(ROOT, 'build/out/pictures/way');
const TO = join(ROOT, '.github/pictures');
const MOST_BYTES = 300_000;

const PICTURES = {
  'workbench.png': '4-stop-list.png',
  'sidebar-what.png': '2-what-happened-sidebar.png',
  'sidebar-stop.png': '3-how-far-sidebar.png',
  'sidebar-result.png': '4-stop-list-sidebar.png',
  'sidebar-reply.png': '5-reply-sidebar.png',
  'sidebar-room.png': '6-room-sidebar.png',
  'sidebar-desk.png': '7-desk-sidebar.png',
  'sidebar-reverse.png': '10-reverse-sidebar.png',
};

const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
const test = ['test/browser/way-by-mouse.test.ts', '-t', 'stops nine rows'];
const run = ['run', '--config', 'test/.vitest.config.ts', ...test];
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
