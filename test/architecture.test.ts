// What the compiler cannot hold, each with its reason: it is printed when the rule is broken.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CODE_RULES } from './architecture/code-rules.ts';
import { IMPORT_RULES } from './architecture/import-rules.ts';
import { NAME_RULES } from './architecture/name-rules.ts';
import { lineCount, type SourceFile, under } from './architecture/source-file.ts';

const ROOT = join(import.meta.dirname, '..');

/** Every text that git keeps; pictures are no text. A clone may belong to somebody else than who tests it. */
const files: readonly SourceFile[] = execFileSync('git', ['-c', 'safe.directory=*', 'ls-files', '-z'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\0')
  .filter((path) => path !== '' && !/\.(?:png|jpg|gif|ico)$/.test(path) && existsSync(join(ROOT, path)))
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

it('sees the repository', () => {
  for (const floor of ['domain', 'app', 'sheets', 'addon', 'sidebar', 'workbench']) {
    expect(files.filter(under(`src/${floor}`)).length, floor).toBeGreaterThan(5);
  }
});

describe.each([...IMPORT_RULES, ...CODE_RULES, ...NAME_RULES])('$rule', (one) => {
  it('is kept', () => {
    const breaches = files
      .filter(one.concerns)
      .flatMap((file) => one.find(file).map((what) => `${file.path}: ${what}`));
    expect(breaches, `because ${one.because}`).toEqual([]);
  });

  it('would be found broken', () => {
    expect(one.concerns(one.breach)).toBe(true);
    expect(one.find(one.breach)).not.toEqual([]);
  });
});

it('the median file of src has between 30 and 90 lines', () => {
  const lengths = files
    .filter(under('src'))
    .map(lineCount)
    .sort((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  console.log(
    `${lengths.length} files in src, median ${median} lines, longest ${lengths[lengths.length - 1]}`,
  );
  expect(median).toBeGreaterThanOrEqual(30);
  expect(median).toBeLessThanOrEqual(90);
});
