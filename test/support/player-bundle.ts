// The player's commands as the build makes them: with host and engine in one CommonJS file, since the
// engine's own ES builds take seconds to load through the test runner. Made anew when a source is newer.
import { mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type * as Play from '../../src/workbench/player/play.ts';
import type * as Protocol from '../../src/workbench/player/print-protocol.ts';

const ROOT = join(import.meta.dirname, '../..');
const SOURCES = ['', 'player', 'host', 'host/apps-script', 'engine'].map((name) =>
  join(ROOT, 'src/workbench', name),
);
const OUT = join(ROOT, 'build/out/workbench/player-for-tests.cjs');

type Commands = { readonly play: typeof Play.main; readonly protocol: typeof Protocol.main };

/** Both commands, ready to be called in this process. */
export function loadPlayer(): Commands {
  const files = SOURCES.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  const newest = Math.max(...files.map((file) => statSync(file).mtimeMs));
  if ((statSync(OUT, { throwIfNoEntry: false })?.mtimeMs ?? 0) < newest) bundle();
  const load = createRequire(import.meta.url);
  return load(OUT) as Commands;
}

/** Renamed at the end, so that a test file running beside this one never loads half a bundle. */
function bundle(): void {
  mkdirSync(join(ROOT, 'build/out/workbench'), { recursive: true });
  const draft = `${OUT}.${process.pid}.cjs`;
  buildSync({
    stdin: {
      contents: `export { main as play } from './play.ts'; export { main as protocol } from './print-protocol.ts';`,
      resolveDir: join(ROOT, 'src/workbench/player'),
      loader: 'ts',
    },
    outfile: draft,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    logLevel: 'error',
  });
  renameSync(draft, OUT);
}
