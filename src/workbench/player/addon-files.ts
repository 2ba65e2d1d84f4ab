// The built bundle as files: what Google would hold, and nothing of the source.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AddonFiles } from '../host/contract.ts';

/** Reads Code.js, appsscript.json and every .html of a folder. Throws where the bundle has not been built. */
export async function readAddonFiles(folder: string): Promise<AddonFiles> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.html'));
  const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
  const pages = await Promise.all(
    names.map(async (name) => [name.slice(0, -'.html'.length), await read(name)]),
  );
  return {
    code: await read('Code.js'),
    manifest: await read('appsscript.json'),
    html: Object.fromEntries(pages),
  };
}
