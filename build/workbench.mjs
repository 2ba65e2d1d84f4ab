// build/out/workbench: the page with its server, and the player. They load the built add-on as files.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { build } from 'esbuild';
import { load } from './addon.mjs';
import { copyPageFiles, pageOptions, serveOptions } from './page-options.mjs';
import { OUT, ROOT } from './root.mjs';

const TARGET = join(OUT, 'workbench');

/** CommonJS from the engine's ES builds: those trip over each other when Node loads them unbundled. */
const forNode = (entry, file) => ({
  absWorkingDir: ROOT,
  entryPoints: [entry],
  outfile: join(TARGET, file),
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  mainFields: ['module', 'main'],
  conditions: ['import'],
  charset: 'utf8',
  logLevel: 'warning',
});

/** The JSON Schema of every request and reply, for `npm run protocol`. */
async function protocol() {
  const { requestSchemas, replySchemas, refusalSchema } = await load('src/app/protocol.ts');
  const schemasOf = (schemas) =>
    Object.fromEntries(Object.entries(schemas).map(([kind, schema]) => [kind, toJsonSchema(schema)]));
  return {
    requests: schemasOf(requestSchemas),
    replies: { ...schemasOf(replySchemas), refusal: toJsonSchema(refusalSchema) },
  };
}

export async function buildPlayer() {
  await mkdir(TARGET, { recursive: true });
  await Promise.all([
    build(forNode('src/workbench/host/entry.ts', 'host.cjs')),
    build(forNode('src/workbench/player/play.ts', 'play.cjs')),
    build(forNode('src/workbench/player/print-protocol.ts', 'print-protocol.cjs')),
    protocol().then((schemas) =>
      writeFile(join(TARGET, 'protocol.json'), `${JSON.stringify(schemas, null, 1)}\n`),
    ),
  ]);
}

export async function buildPage() {
  await mkdir(TARGET, { recursive: true });
  await Promise.all([
    build({ ...pageOptions, absWorkingDir: ROOT }),
    build({ ...serveOptions, absWorkingDir: ROOT }),
    copyPageFiles(TARGET),
  ]);
}
