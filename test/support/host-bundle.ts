// The host for tests in Node: bundled into one CommonJS file, because the engine's own ES builds take
// seconds to load through the test runner. Made anew only when a source is newer.
import { mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';
import type * as Host from '../../src/workbench/host/entry.ts';

const ROOT = join(import.meta.dirname, '../..');
const SOURCES = ['src/workbench/engine', 'src/workbench/host'];
const OUT = join(ROOT, 'build/out/workbench/host-for-tests.cjs');

/** The host as the tests load it. */
export function loadHost(): typeof Host {
  if ((statSync(OUT, { throwIfNoEntry: false })?.mtimeMs ?? 0) < newestSource()) bundle();
  return createRequire(import.meta.url)(OUT) as typeof Host;
}

function newestSource(): number {
  const files = SOURCES.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(ROOT, folder, name),
    ),
  );
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}

/** Renamed at the end, so that a test file running beside this one never loads half a bundle. */
function bundle(): void {
  mkdirSync(dirname(OUT), { recursive: true });
  const draft = `${OUT}.${process.pid}.cjs`;
  buildSync({
    entryPoints: [join(ROOT, 'src/workbench/host/entry.ts')],
    outfile: draft,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    logLevel: 'error',
  });
  renameSync(draft, OUT);
}
