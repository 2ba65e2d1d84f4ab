// Parts of the workbench for tests in Node, each bundled into one CommonJS file, because the engine's own ES builds
// take seconds to load through the test runner. A file is made anew only when a source is newer.
import { mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const ROOT = join(import.meta.dirname, '../..');
const SOURCE = join(ROOT, 'src/workbench');
const OUT = join(ROOT, 'build/out/workbench');

function newestSource(): number {
  const names = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' });
  return Math.max(...names.map((name) => statSync(join(SOURCE, name)).mtimeMs));
}

/** Renamed at the end, so that a test file running beside this one never loads half a bundle. */
function bundle(contents: string, out: string): void {
  mkdirSync(OUT, { recursive: true });
  const draft = `${out}.${process.pid}.cjs`;
  buildSync({
    stdin: { contents, resolveDir: SOURCE, loader: 'ts' },
    outfile: draft,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    logLevel: 'error',
  });
  renameSync(draft, out);
}

/** What `contents`, a module beside src/workbench, exports. `name` names the bundle: same name, same contents. */
export function loadBundled(name: string, contents: string): unknown {
  const out = join(OUT, `${name}-for-tests.cjs`);
  if ((statSync(out, { throwIfNoEntry: false })?.mtimeMs ?? 0) < newestSource()) bundle(contents, out);
  return createRequire(import.meta.url)(out);
}
