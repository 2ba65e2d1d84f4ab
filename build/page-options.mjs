// How the workbench's page and its server are bundled: esbuild options, to be used with esbuild.build.
import { cp, mkdir } from 'node:fs/promises';

/** page.js and page.css for the page, frame.js for the sidebar's frame. */
export const pageOptions = {
  entryPoints: [
    { in: 'src/workbench/page/main.ts', out: 'page' },
    { in: 'src/workbench/page/page.css', out: 'page' },
    { in: 'src/workbench/page/frame/main.ts', out: 'frame' },
  ],
  outdir: 'build/out/workbench',
  bundle: true,
  // A classic script: the frame's origin is opaque and could load no module.
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
  loader: { '.ttf': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl', '.svg': 'dataurl' },
  logLevel: 'warning',
};

/** serve.mjs: node build/out/workbench/serve.mjs [--port N]. */
export const serveOptions = {
  entryPoints: [{ in: 'src/workbench/serve-command.ts', out: 'serve' }],
  outdir: 'build/out/workbench',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  logLevel: 'warning',
};

/** Puts the files beside the bundles that need no bundling. */
export async function copyPageFiles(outdir = 'build/out/workbench', root = '.') {
  const from = `${root}/src/workbench`;
  await mkdir(outdir, { recursive: true });
  await Promise.all([
    cp(`${from}/page/index.html`, `${outdir}/index.html`),
    cp(`${from}/page/frame/frame.html`, `${outdir}/frame.html`),
    cp(`${from}/shops`, `${outdir}/shops`, { recursive: true }),
  ]);
}
