// `npm test`: all that CI runs. Installs what is missing, builds, checks types and style, runs every test, and
// ends with one line that sums up all runners. `npm test -- test/domain` runs only the tests named.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { OUT, ROOT, run } from './root.mjs';

const only = process.argv.slice(2);
await ensureBuilt('addon', 'player', 'page');

const chromium = ensureChromium();
if (chromium === undefined) {
  console.error(
    'No Chromium was found, and none can be installed here. Install one, or name it in TOMERU_BROWSER.',
  );
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const bin = (name) => join(ROOT, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name);
const sum = { passed: 0, failed: 0 };
const note = (name, passed, failed) => {
  sum.passed += passed;
  sum.failed += failed;
  console.log(`${failed === 0 ? 'ok' : 'NOT OK'}  ${name}`);
};

/** A check that passes or fails as a whole. */
const check = (name, command, args) => {
  const failed = run(command, args) === 0 ? 0 : 1;
  note(name, 1 - failed, failed);
};

if (only.length === 0) {
  check('types of every floor', bin('tsc'), ['-b']);
  check('format and lint', bin('biome'), ['check', '--diagnostic-level=warn', '--error-on-warnings']);
}

const report = join(OUT, 'vitest.json');
const status = run(
  bin('vitest'),
  [
    'run',
    '--config',
    'test/.vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...only,
  ],
  { env: { ...process.env, TOMERU_BROWSER: chromium } },
);
const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(
  readFileSync(report, 'utf8'),
);
// A file that does not load has no tests to count, and a skipped test is a failed one.
const broken = Math.max(
  numFailedTests + numPendingTests,
  status === 0 ? 0 : 1,
  numFailedTestSuites > 0 ? 1 : 0,
);
note('vitest', numPassedTests, broken);

console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 ? 0 : 1;
