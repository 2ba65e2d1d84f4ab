// build/out/addon: exactly Code.js, Sidebar.html and appsscript.json, as Google gets them.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { OUT, ROOT } from './root.mjs';
import { stubs } from './stubs.mjs';

const TARGET = join(OUT, 'addon');

const common = {
  absWorkingDir: ROOT,
  bundle: true,
  write: false,
  charset: 'utf8',
  target: 'es2019',
  logLevel: 'warning',
};

/** A module of the source as a value here, for tables that the build prints from. */
export async function load(path) {
  const { outputFiles } = await build({
    ...common,
    entryPoints: [path],
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

/** How Code.js is bundled, before the stubs are put behind it. */
export const codeOptions = {
  ...common,
  entryPoints: ['src/addon/main.ts'],
  format: 'iife',
  globalName: 'Tomeru_',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  legalComments: 'none',
  banner: { js: '/** @OnlyCurrentDoc */' },
};

async function code() {
  const { outputFiles } = await build(codeOptions);
  const { CUSTOM_FUNCTIONS } = await load('src/addon/function-table.ts');
  return `${outputFiles[0].text}\n${stubs(CUSTOM_FUNCTIONS)}\n`;
}

async function sidebar() {
  const { outputFiles } = await build({
    ...common,
    entryPoints: ['src/sidebar/main.tsx'],
    format: 'iife',
    platform: 'browser',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    legalComments: 'none',
    // Google's page parser has taken `//` inside a template literal for a comment (issue 156139610).
    supported: { 'template-literal': false },
  });
  const style = await readFile(join(ROOT, 'src/sidebar/sidebar.css'), 'utf8');
  const page = await readFile(join(ROOT, 'src/sidebar/sidebar.html'), 'utf8');
  return page
    .replace('<!--style-->', () => `<style>${style}</style>`)
    .replace('<!--script-->', () => `<script>${outputFiles[0].text}</script>`);
}

export async function buildAddon() {
  const files = { 'Code.js': await code(), 'Sidebar.html': await sidebar() };
  await rm(TARGET, { recursive: true, force: true });
  await mkdir(TARGET, { recursive: true });
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(TARGET, name), text)));
  await cp(join(ROOT, 'appsscript.json'), join(TARGET, 'appsscript.json'));
}
