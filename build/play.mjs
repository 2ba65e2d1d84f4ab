// `npm run -s play -- SCENARIO.json [--out DIR]`
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { OUT } from './root.mjs';

await ensureBuilt('addon', 'player');
const { main } = createRequire(import.meta.url)(join(OUT, 'workbench/play.cjs'));
process.exitCode = await main(process.argv.slice(2), {
  addonDir: join(OUT, 'addon'),
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
});
