// The add-on as the build made it: the file that Google would run, never the source. Built anew when a source
// is newer; a folder made as a lock keeps two test files from building at the same time.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { AddonFiles } from '../../src/workbench/host/contract.ts';

const ROOT = join(import.meta.dirname, '../..');
const ADDON = join(ROOT, 'build/out/addon');
const LOCK = join(ROOT, 'build/out/addon-is-being-built');
const SOURCES = ['src/domain', 'src/app', 'src/sheets', 'src/addon', 'src/sidebar', 'build/addon.mjs'];

const modified = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function newestSource(): number {
  const files = SOURCES.flatMap((source) => {
    const path = join(ROOT, source);
    if (source.endsWith('.mjs')) return [path];
    return readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name));
  });
  return Math.max(...files.map(modified));
}

/** The manifest is written last, so its time is the time of the whole. */
const isFresh = (): boolean => modified(join(ADDON, 'appsscript.json')) > newestSource();

function lock(): boolean {
  try {
    mkdirSync(LOCK);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

const pause = (ms: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
};

function build(): void {
  mkdirSync(join(ROOT, 'build/out'), { recursive: true });
  for (let tries = 0; tries < 300; tries += 1) {
    if (lock()) {
      try {
        if (!isFresh()) execFileSync(process.execPath, [join(ROOT, 'build/build.mjs'), 'addon']);
      } finally {
        rmdirSync(LOCK);
      }
      return;
    }
    pause(200);
  }
  throw new Error(`Somebody has been building for a minute. If not, remove ${LOCK}.`);
}

let kept: AddonFiles | null = null;

/** Read once for a test file, so that all of it runs the same text. Somebody may just be building by hand. */
function readBuilt(): AddonFiles {
  const read = (name: string): string => readFileSync(join(ADDON, name), 'utf8');
  for (let tries = 1; ; tries += 1) {
    if (!isFresh()) build();
    try {
      return {
        code: read('Code.js'),
        manifest: read('appsscript.json'),
        html: { Sidebar: read('Sidebar.html') },
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || tries === 20) throw error;
      pause(300);
    }
  }
}

/** The three built files. `mend` changes the code, to show that a test would notice. */
export function builtAddon(mend: (code: string) => string = (code) => code): AddonFiles {
  kept ??= readBuilt();
  return { ...kept, code: mend(kept.code) };
}
