// `npm run build`: everything, or with a name only that part: addon, player, page. Built parts that are newer than
// every source stay as they are, so that playing a scenario does not wait for the page.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages } from './install.mjs';
import { OUT, ROOT } from './root.mjs';

const newest = (folder) =>
  Math.max(
    0,
    ...readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.startsWith(OUT))
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );

const last = (file) => (existsSync(join(OUT, file)) ? statSync(join(OUT, file)).mtimeMs : 0);

const PARTS = {
  addon: { file: 'addon/appsscript.json', make: async () => (await import('./addon.mjs')).buildAddon() },
  player: {
    file: 'workbench/protocol.json',
    make: async () => (await import('./workbench.mjs')).buildPlayer(),
  },
  page: { file: 'workbench/index.html', make: async () => (await import('./workbench.mjs')).buildPage() },
};

/** Builds the named parts where a source is newer than what stands there. */
export async function ensureBuilt(...names) {
  ensurePackages();
  const sources = Math.max(newest('src'), newest('build'), statSync(join(ROOT, 'appsscript.json')).mtimeMs);
  for (const name of names) {
    if (last(PARTS[name].file) <= sources) await PARTS[name].make();
  }
}

if (process.argv[1] === import.meta.filename) {
  ensurePackages();
  const wanted = process.argv.slice(2);
  for (const name of wanted.length > 0 ? wanted : Object.keys(PARTS)) await PARTS[name].make();
}
