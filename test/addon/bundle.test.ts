// The three files that Google gets, looked at as they are: what they hold, what they ask for at load, what Google
// finds in them by name. No other test sees whether the build spoils what the sources do right.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { type Comment, type Node, parse } from 'acorn';
import { build, type Metafile } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { codeOptions } from '../../build/addon.mjs';
import { builtAddon } from '../support/built-addon.ts';
import { loadHost } from '../support/host-bundle.ts';

const ROOT = join(import.meta.dirname, '../..');
const ADDON = join(ROOT, 'build/out/addon');

const ENTRIES = [
  'onOpen',
  'onInstall',
  'openSidebar',
  'stopSelectedRows',
  'openSetUp',
  'takeInNow',
  'recoverNow',
  'liveSmokeTest',
  'tomeru',
];
const CELL_FUNCTIONS = [
  'TOMERU_URGENCY',
  'TOMERU_URGENCY_REASON',
  'TOMERU_URGENCY_TABLE',
  'TOMERU_SHIP_BY',
  'TOMERU_HOURS_LEFT',
  'TOMERU_SELLABLE',
  'TOMERU_CHECK_MESSAGE',
];

/** Every service that a script can name, and what a browser or Node would offer besides. */
const SERVICES = [
  ...['SpreadsheetApp', 'PropertiesService', 'LockService', 'HtmlService', 'Session', 'Utilities', 'Logger'],
  ...['ScriptApp', 'CacheService', 'UrlFetchApp', 'DriveApp', 'GmailApp', 'MailApp', 'CalendarApp'],
  ...['CardService', 'ContentService', 'DocumentApp', 'Charts', 'Sheets', 'Drive', 'Browser', 'Jdbc'],
  ...['console', 'fetch', 'XMLHttpRequest', 'setTimeout', 'setInterval', 'process', 'require', 'document'],
];

const { code, manifest, html } = builtAddon();
const page = html.Sidebar ?? '';

/** A realm in which nothing but the language can be touched. */
function bareRealm(): Record<string, unknown> {
  const forbid = (name: string) => (): never => {
    throw new Error(`${name} was touched`);
  };
  const untouchable = (name: string): object =>
    new Proxy(() => undefined, {
      get: forbid(name),
      set: forbid(name),
      has: forbid(name),
      apply: forbid(name),
      construct: forbid(name),
      ownKeys: forbid(name),
    });
  return Object.fromEntries(SERVICES.map((name) => [name, untouchable(name)]));
}

type Declared = { readonly name: string; readonly kind: 'function' | 'other'; readonly start: number };

function topLevelNames(text: string): readonly Declared[] {
  return parse(text, { ecmaVersion: 'latest', sourceType: 'script' }).body.flatMap((node): Declared[] => {
    if (node.type === 'FunctionDeclaration')
      return [{ name: node.id.name, kind: 'function', start: node.start }];
    if (node.type === 'ClassDeclaration') return [{ name: node.id.name, kind: 'other', start: node.start }];
    if (node.type !== 'VariableDeclaration') return [];
    return node.declarations.map(({ id }) => ({
      name: id.type === 'Identifier' ? id.name : '(pattern)',
      kind: 'other',
      start: node.start,
    }));
  });
}

function nodeTypes(node: Node, found = new Set<string>()): ReadonlySet<string> {
  found.add(node.type);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') nodeTypes(child, found);
    }
  }
  return found;
}

describe('Code.js', () => {
  it('touches no service when it is loaded', () => {
    const realm = bareRealm();
    createContext(realm);
    expect(() => runInContext('SpreadsheetApp.getUi()', realm)).toThrow('SpreadsheetApp was touched');
    runInContext(code, realm);
    const own = Object.keys(realm).filter((name) => !SERVICES.includes(name));
    expect(own.filter((name) => typeof realm[name] === 'function').sort()).toEqual(
      [...ENTRIES, ...CELL_FUNCTIONS].sort(),
    );
    expect(runInContext('TOMERU_URGENCY("①") + TOMERU_SELLABLE(3, 1)', realm)).toBe('即対応2');
  });

  it('declares exactly these functions, in this order; every other name ends in _', () => {
    const names = topLevelNames(code);
    expect(names.filter(({ kind }) => kind === 'function').map(({ name }) => name)).toEqual([
      ...ENTRIES,
      ...CELL_FUNCTIONS,
    ]);
    const others = names.filter(({ kind }) => kind === 'other').map(({ name }) => name);
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter((name) => !name.endsWith('_'))).toEqual([]);
  });

  it('is a script of ES2019, so without #fields, ?. and ??', () => {
    const readable = (text: string) => () => void parse(text, { ecmaVersion: 2019, sourceType: 'script' });
    expect(readable('class A { #a = 1; }')).toThrow(SyntaxError);
    expect(readable(code)).not.toThrow();
  });

  it('tells Sheets about each cell function, and about no other', () => {
    const comments: Comment[] = [];
    parse(code, { ecmaVersion: 2019, onComment: comments });
    const told = topLevelNames(code).filter(({ start }) =>
      comments.some(
        ({ type, value, end }) =>
          type === 'Block' &&
          value.startsWith('*') &&
          /^\s*\* @customfunction$/m.test(value) &&
          /^\s*\* @param \{/m.test(value) &&
          /^\s*\* @return \{/m.test(value) &&
          end <= start &&
          code.slice(end, start).trim() === '',
      ),
    );
    expect(told.map(({ name }) => name)).toEqual(CELL_FUNCTIONS);
    expect(code.match(/@customfunction/g)).toHaveLength(CELL_FUNCTIONS.length);
  });

  describe('from its sources', () => {
    let metafile: Metafile;
    let text: string;
    beforeAll(async () => {
      const made = await build({ ...codeOptions, metafile: true });
      metafile = made.metafile;
      text = made.outputFiles[0]?.text ?? '';
    });

    it('is built from what stands in src now', () => {
      expect(text.length).toBeGreaterThan(0);
      expect(code.startsWith(text), 'run `npm run build`').toBe(true);
    });

    it('holds the four floors and valibot, nothing of the sidebar or the workbench', () => {
      const inputs = Object.keys(metafile.inputs);
      const parts = inputs.map((path) => /^(node_modules\/(?:@[^/]+\/)?[^/]+|src\/[^/]+)\//.exec(path)?.[1]);
      expect([...new Set(parts)].sort()).toEqual([
        'node_modules/valibot',
        'src/addon',
        'src/app',
        'src/domain',
        'src/sheets',
      ]);
    });
  });

  // Sheets evaluates it anew for every call of a custom function. A third of it is what letters and rules say in Japanese.
  it('stays below a megabyte and a half', () => {
    expect(Buffer.byteLength(code)).toBeLessThan(1_500_000);
  });

  it.each(['NONE', 'LIMITED'] as const)('builds the menu under %s', (mode) => {
    const host = loadHost().createHost({
      addon: builtAddon(),
      workbook: {
        timeZone: 'Asia/Tokyo',
        locale: 'ja_JP',
        now: '2026-11-20T09:00:00+09:00',
        tabs: [{ name: '商品', cells: [['商品名']] }],
      },
    });
    const { outcome } = host.execute({ entry: 'onOpen', args: [{ authMode: mode }], mode });
    expect(outcome.kind).toBe('value');
    expect(host.menu()).toEqual([
      { label: 'まず止める(選んだ行)', functionName: 'stopSelectedRows' },
      { label: '開く', functionName: 'openSidebar' },
      { label: 'スマホの記入を取り込む', functionName: 'takeInNow' },
      { label: '復旧', functionName: 'recoverNow' },
      { label: 'はじめる(設定)', functionName: 'openSetUp' },
    ]);
    host.dispose();
  });
});

describe('Sidebar.html', () => {
  const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text ?? '');

  it('loads nothing from outside', () => {
    expect(scripts).toHaveLength(1);
    expect(page).not.toMatch(/<(link|img|iframe|object|embed)\b|<script[^>]|@import|\burl\(|\bimport\(/i);
    // Names of markup languages, which nobody fetches, and the calendar's form, a link that a person presses.
    const known = ['http://www.w3.org', 'https://calendar.google.com'];
    const addresses = [...new Set(page.match(/\b(?:https?|wss?|ftp):\/\/[\w.-]+/g))];
    expect(addresses.filter((address) => !known.includes(address))).toEqual([]);
    expect(page).not.toMatch(/["'(=]\s*\/\/[\w-]+\.\w/);
  });

  it('holds neither a template literal nor a scriptlet, which Google reads in its own way', () => {
    expect(nodeTypes(parse('`a`', { ecmaVersion: 2019 }))).toContain('TemplateLiteral');
    for (const script of scripts) {
      expect(nodeTypes(parse(script, { ecmaVersion: 2019 }))).not.toContain('TemplateLiteral');
    }
    expect(page).not.toContain('<?');
  });
});

describe('the folder', () => {
  it('holds exactly three files', () => {
    expect(readdirSync(ADDON).sort()).toEqual(['Code.js', 'Sidebar.html', 'appsscript.json']);
  });

  it('has a manifest with V8, the zone of Japan and exactly two scopes', () => {
    expect(JSON.parse(manifest)).toEqual({
      timeZone: 'Asia/Tokyo',
      dependencies: {},
      exceptionLogging: 'STACKDRIVER',
      runtimeVersion: 'V8',
      oauthScopes: [
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/script.container.ui',
      ],
    });
  });

  it('is what clasp would push, and nothing else', () => {
    const clasp = join(ROOT, 'node_modules/.bin/clasp');
    const { stdout } = spawnSync(clasp, ['show-file-status', '--json'], {
      cwd: ROOT,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const status = JSON.parse(stdout);
    expect([...status.filesToPush].sort()).toEqual([
      'build/out/addon/Code.js',
      'build/out/addon/Sidebar.html',
      'build/out/addon/appsscript.json',
    ]);
    expect(status.untrackedFiles).toEqual([]);
  });
});
