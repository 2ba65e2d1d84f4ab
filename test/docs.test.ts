// The pages are read by people, so nobody notices when a file they name has moved: links, pictures, commands,
// paths, citations and menu labels are looked up here.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CUSTOM_FUNCTIONS } from '../src/addon/function-table.ts';

const ROOT = resolve(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Files below a folder, as paths from the root; what is built or installed is left out. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (['node_modules', '.git', 'build/out'].includes(path)) return [];
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

const pages = filesBelow('.').filter((path) => path.endsWith('.md'));
const withoutCode = (text: string): string => text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');

/** Anchors as GitHub makes them from headings. */
const anchorsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ +(.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** What of a page's links leads nowhere. Addresses of the web are not asked for. */
function deadLinks(page: string): readonly string[] {
  const links = [...withoutCode(read(page)).matchAll(/\[[^\]]*\]\(([^)\s]+)\)/g)].map(
    ([, link = '']) => link,
  );
  return links.filter((link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const [file = '', anchor] = link.split('#');
    const target = file === '' ? page : relative(ROOT, resolve(ROOT, dirname(page), file));
    if (target.startsWith('..') || !existsSync(join(ROOT, target))) return true;
    return anchor !== undefined && !anchorsOf(read(target)).includes(anchor);
  });
}

/** Paths of this repository that a page names in backticks. */
const pathsIn = (page: string): readonly string[] =>
  [...read(page).matchAll(/`((?:src|test|build|\.github|\.ci)\/[\w./-]*[\w/])`/g)]
    .map(([, path = '']) => path)
    .filter((path) => !path.startsWith('build/out'));

it('there are the pages a newcomer is sent to', () => {
  expect(pages).toEqual(
    expect.arrayContaining([
      'README.md',
      'README.ja.md',
      '.github/ARCHITECTURE.md',
      '.github/CONTRIBUTING.md',
      '.github/DESIGN.md',
      '.github/PLATFORM.md',
      '.github/KNOWN-DIFFERENCES.md',
    ]),
  );
});

describe.each(pages)('%s', (page) => {
  it('links to nothing that is not there', () => {
    expect(deadLinks(page)).toEqual([]);
  });

  it('names only files that are there', () => {
    expect(pathsIn(page).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe('the commands', () => {
  const { scripts } = JSON.parse(read('package.json')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const named = (page: string): readonly string[] => [
    ...new Set(
      [...read(page).matchAll(/npm (?:run (?:-s )?)?([a-z]+)/g)]
        .map(([, name = '']) => name)
        .filter((name) => !['are', 'i', 'ci', 'install'].includes(name)),
    ),
  ];

  it.each(['README.md', 'README.ja.md', '.github/CONTRIBUTING.md', '.github/DESIGN.md'])(
    'of %s are scripts of the package',
    (page) => {
      expect(named(page)).not.toEqual([]);
      expect(named(page).filter((name) => scripts[name] === undefined)).toEqual([]);
    },
  );

  it('are all in README.md, and each runs a file that is there', () => {
    expect([...named('README.md')].sort()).toEqual(Object.keys(scripts).sort());
    const files = Object.values(scripts).map((command) => command.replace(/^node /, ''));
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
});

describe('the citations', () => {
  const sources = ['src', 'test', 'build']
    .flatMap(filesBelow)
    .filter((path) => /\.(?:ts|tsx|mjs|json)$/.test(path) && statSync(join(ROOT, path)).size < 200_000)
    .map((path) => [path, read(path)] as const);
  const numbersIn = (page: string): readonly string[] =>
    [...read(page).matchAll(/^#+ (\d+(?:\.\d+)?) /gm)].map(([, number = '']) => number);

  it.each([
    ['DESIGN', '.github/DESIGN.md'],
    ['platform', '.github/PLATFORM.md'],
  ])('of %s lead to a section of %s', (word, page) => {
    const sections = numbersIn(page);
    // "1.4, 1.9" are two sections; "10, 13" is a point of section 10.
    const cited = new RegExp(`\\b${word} (\\d+(?:\\.\\d+)?(?:(?:, | and )\\d+\\.\\d+)*)`, 'g');
    const all = sources.flatMap(([path, text]) =>
      [...text.matchAll(cited)].flatMap(([, numbers = '']) =>
        numbers.split(/, | and /).map((number) => ({ path, number })),
      ),
    );
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter(({ number }) => !sections.includes(number))).toEqual([]);
  });
});

describe('the decisions', () => {
  const decisions = readdirSync(join(ROOT, '.github/decisions')).sort();

  it('are numbered without a gap', () => {
    expect(decisions.map((name) => Number(name.slice(0, 4)))).toEqual(decisions.map((_name, at) => at + 1));
  });

  it.each(decisions)('%s says why, what, and what not, on one page', (name) => {
    const text = read(`.github/decisions/${name}`);
    expect(text.startsWith(`# ${name.slice(0, 4)} `)).toBe(true);
    for (const heading of ['## Context', '## Decision', '## Rejected']) expect(text).toContain(heading);
    expect(text.split('\n').length).toBeLessThan(60);
  });
});

describe('the page for sellers', () => {
  const page = read('README.ja.md');

  it('names every entry of the menu', () => {
    // Read as text: the menu itself can only be loaded where Google's services are.
    const labels = [...read('src/addon/menu.ts').matchAll(/^ {2}\['(.+?)', '\w+'\],$/gm)].map(
      ([, label]) => label,
    );
    expect(labels).toContain('復旧');
    expect(labels.filter((label) => !page.includes(`| ${label} |`))).toEqual([]);
  });

  it('calls buttons and headings what the sidebar calls them', () => {
    const words = read('src/sidebar/words.ts');
    const said = [
      'この表で使う',
      '使わない',
      '何が起きましたか',
      'まだ分からない',
      'どこまで止めますか',
      'コピーする',
      'コピーして取引画面を開く',
      '送った',
    ];
    const more = [
      'どの取引の連絡でしたか',
      'ほかの取引を手で入れる',
      'カレンダーに入れる',
      'もう一度送る',
      '記録のない印',
    ];
    expect(
      [...said, ...more].filter((word) => !page.includes(`「${word}」`) || !words.includes(word)),
    ).toEqual([]);
  });

  it.each(['README.md', 'README.ja.md'])('%s has every cell function', (name) => {
    expect(CUSTOM_FUNCTIONS.filter((one) => !read(name).includes(`${one.name}(`))).toEqual([]);
  });
});
