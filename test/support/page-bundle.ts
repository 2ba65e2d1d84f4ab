// How test scripts for the page are bundled: as the workbench's page is, into one classic script.
import type { BuildOptions } from 'esbuild';

/** For esbuild.build, without entry and output. */
export const pageOptions = {
  bundle: true,
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  charset: 'utf8',
  define: { 'process.env.NODE_ENV': '"production"' },
  loader: { '.ttf': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl', '.svg': 'dataurl', '.css': 'empty' },
  logLevel: 'error',
} as const satisfies BuildOptions;
