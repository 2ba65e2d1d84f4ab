// `npm run deploy`: the tests, then the built files to the script that .clasp.json names.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './root.mjs';

const PLACEHOLDER = 'REPLACE_WITH_YOUR_SCRIPT_ID';

function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}

// Asked before the tests, so that nobody waits for them in vain.
const { scriptId } = JSON.parse(readFileSync(join(ROOT, '.clasp.json'), 'utf8'));
if (typeof scriptId !== 'string' || scriptId === '' || scriptId === PLACEHOLDER) {
  refuse(
    `Nothing was pushed: .clasp.json names no script yet. Put the id of your own script in place of ${PLACEHOLDER} (it stands in the address of the script's editor, behind /projects/).`,
  );
}

if (run(process.execPath, [join(ROOT, 'build/test.mjs')]) !== 0) {
  refuse('Nothing was pushed: the tests did not pass.');
}

const clasp = join(ROOT, 'node_modules/.bin/clasp');
const status = run(clasp, ['push', '--force'], { shell: process.platform === 'win32' });
if (status !== 0) refuse('clasp did not push: see its lines above. `npx clasp login` signs in.');
