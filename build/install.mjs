// Installs the packages of the lock file where they are missing or older than it. Uses nothing but Node and npm.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './root.mjs';

const timeOf = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** `npm ci` writes node_modules/.package-lock.json last, so that file tells whether an installation came to its end. */
export function ensurePackages() {
  const installed = timeOf(join(ROOT, 'node_modules/.package-lock.json'));
  if (installed > 0 && installed >= timeOf(join(ROOT, 'package-lock.json')) - 1000) return;
  console.error('Installing packages (once) …');
  const status = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('The packages could not be installed: see the lines of npm above.');
    process.exit(status);
  }
}
