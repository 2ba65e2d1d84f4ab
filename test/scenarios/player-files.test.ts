// The way through each demo shop as a scenario file, played by the player's own main on the built add-on.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ScenarioResult } from '../../src/workbench/player/scenario-result.ts';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { builtAddon } from '../support/built-addon.ts';
import { loadPlayer } from '../support/player-bundle.ts';
import { formulasInOwnTabs, ownCells, sellerPart } from '../support/seller-part.ts';
import { type ShopName, shop } from '../support/shops.ts';
import { differences, recordsOf } from '../support/workbook-cells.ts';

const ROOT = join(import.meta.dirname, '../..');

async function play(name: ShopName): Promise<{ readonly exit: number; readonly result: ScenarioResult }> {
  builtAddon();
  let stdout = '';
  let stderr = '';
  const exit = await loadPlayer().play([join(import.meta.dirname, `files/shop-${name}.scenario.json`)], {
    addonDir: join(ROOT, 'build/out/addon'),
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
  });
  expect(stderr).toBe('');
  return { exit, result: JSON.parse(stdout) };
}

describe.each([
  { name: 'a', tab: '商品管理', headerRow: 3 },
  { name: 'b', tab: '在庫一覧', headerRow: 1 },
  { name: 'c', tab: 'メルカリ', headerRow: 1 },
] as const)('shop $name as a scenario file', ({ name, tab, headerRow }) => {
  let result: ScenarioResult;
  const original = shop(name);
  const dump = (which: string): WorkbookFile => {
    const found = result.dumps?.[which];
    if (found === undefined) throw new Error(`No dump ${which}.`);
    return found;
  };
  beforeAll(async () => {
    const played = await play(name);
    expect(played.exit).toBe(0);
    ({ result } = played);
  });

  it('every step did what it should', () => {
    const told = result.steps
      .filter((step) => step.reply !== undefined)
      .map((step) => (step.reply as { ok?: boolean } | null)?.ok);
    // The menu answers nothing, and the killed stop no reply at all.
    expect(told.filter((ok) => ok !== undefined)).toEqual(Array.from({ length: 8 }, () => true));
    expect(result.steps.filter((step) => step.killed)).toHaveLength(1);
    const [meanwhile] = result.steps.flatMap((step) => step.during ?? []);
    expect(meanwhile?.do[1]?.reply).toMatchObject({ ok: false, refusal: { code: 'busy' } });
  });

  it('the seller’s cells are the same in every dump', () => {
    const theirs = sellerPart(dump('before'), original);
    for (const which of ['stopped', 'again', 'named', 'recovered', 'released']) {
      expect(differences(theirs, sellerPart(dump(which), original)), which).toEqual([]);
      expect(formulasInOwnTabs(dump(which), original), which).toEqual([]);
    }
    const file = new Map([...sellerPart(original, original)].filter(([place]) => place.includes('!')));
    const now = new Map([...theirs].filter(([place]) => place.includes('!')));
    expect(differences(file, now)).toEqual([]);
  });

  it('the same request again changed nothing, and the killed stop left nothing', () => {
    expect({ ...dump('again'), now: '' }).toEqual({ ...dump('stopped'), now: '' });
    const tabs = (which: string) => dump(which).tabs.filter((one) => !one.name.endsWith('設定'));
    const own = ownCells(dump('recovered'), original, tab, headerRow);
    expect(own).toEqual(ownCells(dump('named'), original, tab, headerRow));
    expect(tabs('recovered').map((one) => one.cells.length)).toEqual(
      tabs('named').map((one) => one.cells.length),
    );
  });

  it('marks stood on the stopped rows and are gone after the release', () => {
    const marks = [...ownCells(dump('stopped'), original, tab, headerRow)].filter(([place]) =>
      place.startsWith('停止 '),
    );
    expect(marks.length).toBe(recordsOf(dump('stopped'), '止めた商品').length);
    expect(marks.length).toBeGreaterThan(2);
    const left = [...ownCells(dump('released'), original, tab, headerRow)].filter(
      ([place]) => !place.startsWith('トメルID'),
    );
    expect(left).toEqual([]);
    expect(recordsOf(dump('named'), '連絡文ログ')).toHaveLength(1);
    expect(recordsOf(dump('released'), '連絡文ログ').map((line) => line.状態)).toEqual(['取消']);
  });
});

it('the files name no place of this machine', () => {
  for (const name of ['a', 'b', 'c']) {
    const text = readFileSync(join(import.meta.dirname, `files/shop-${name}.scenario.json`), 'utf8');
    expect(JSON.parse(text).workbook).toBe(`../../../src/workbench/shops/shop-${name}.workbook.json`);
  }
});
