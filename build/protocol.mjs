// `npm run -s protocol`: the JSON Schema of every request and reply, and the menu.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { OUT } from './root.mjs';

await ensureBuilt('addon', 'player');
const { main } = createRequire(import.meta.url)(join(OUT, 'workbench/print-protocol.cjs'));
process.exitCode = await main({
  addonDir: join(OUT, 'addon'),
  schemas: join(OUT, 'workbench/protocol.json'),
  stdout: (text) => process.stdout.write(text),
});
