// `npm start`: install, build, serve the workbench on this machine alone.
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { OUT, run } from './root.mjs';

await ensureBuilt('addon', 'page');
process.exitCode = run(process.execPath, [join(OUT, 'workbench/serve.mjs'), ...process.argv.slice(2)]);
