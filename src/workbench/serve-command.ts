// `npm start` after the build: node serve.mjs [--port N]. Stays until it is stopped.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serve } from './serve.ts';

/** Kept from one start to the next, since the browser keeps the work under this address. */
const USUAL_PORT = 48127;

const { values } = parseArgs({ options: { port: { type: 'string' } } });
const workbench = dirname(fileURLToPath(import.meta.url));
const serving = await serve({
  workbench,
  addon: join(workbench, '..', 'addon'),
  port: values.port === undefined ? USUAL_PORT : Number(values.port),
});
console.log(`トメルの作業台 / Tomeru workbench: ${serving.address}`);
