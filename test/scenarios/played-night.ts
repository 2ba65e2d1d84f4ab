// A night as a scenario file, played by the player's own main on the built add-on, and what can be asked of it afterwards.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect } from 'vitest';
import type { Desk, IncidentLine, Refusal, Reply, ReplyOf, RequestKind } from '../../src/app/protocol.ts';
import type { ScenarioResult } from '../../src/workbench/player/scenario-result.ts';
import type { FileCell, WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { builtAddon } from '../support/built-addon.ts';
import { loadPlayer } from '../support/player-bundle.ts';
import { type ShopName, shop } from '../support/shops.ts';
import { recordsOf, tabOf } from '../support/workbook-cells.ts';

const ROOT = join(import.meta.dirname, '../..');

export type NightName = `${1 | 2 | 3 | 5}-${'b' | 'c'}` | `inspection-${'a' | 'b' | 'c'}` | 'letters-b';

type SentStep = { readonly send: { readonly kind: RequestKind } };
type EditStep = { readonly edit: { tab: string; a1: string; cells: FileCell[][] } };
type Scenario = {
  readonly workbook: string;
  readonly steps: readonly (SentStep | EditStep | Readonly<Record<string, unknown>>)[];
};

type Sent = { readonly at: number; readonly kind: RequestKind; readonly reply: Reply };

export type Night = {
  readonly name: NightName;
  /** The tabs that Tomeru was set up on. */
  readonly tabs: readonly string[];
  readonly exit: number;
  /** The file as a person wrote it. */
  readonly text: string;
  /** Every request in its order, with what came back. */
  readonly sent: readonly Sent[];
  /** What requests of this kind have earned, in their order; refused ones are left out. */
  readonly said: <Kind extends RequestKind>(kind: Kind) => readonly ReplyOf<Kind>[];
  readonly refusals: () => readonly Refusal[];
  /** What the formulas left in cells have given, in their order. */
  readonly values: readonly unknown[];
  readonly dump: (name: string) => WorkbookFile;
  readonly dumps: readonly (readonly [name: string, dump: WorkbookFile])[];
  /** The seller's workbook with what they wrote by hand before set-up. */
  readonly original: WorkbookFile;
};

const fileOf = (name: NightName): string =>
  join(import.meta.dirname, `files/${/^\d/.test(name) ? 'night-' : ''}${name}.scenario.json`);

/** Its last letter. */
const shopOf = (name: NightName): ShopName => (name.endsWith('a') ? 'a' : name.endsWith('b') ? 'b' : 'c');

const TABS: Readonly<Record<ShopName, readonly string[]>> = {
  a: ['商品管理'],
  b: ['在庫一覧', '取引一覧'],
  c: ['メルカリ', 'ラクマ'],
};

const PLACE = /^([A-Z])(\d+)/;

/** The shop's file with what the scenario writes into it before set-up. */
function editedShop(name: ShopName, scenario: Scenario): WorkbookFile {
  const workbook = shop(name);
  const setUp = scenario.steps.findIndex(
    (step) => 'send' in step && (step as SentStep).send.kind === 'setUp',
  );
  for (const step of scenario.steps.slice(0, setUp)) {
    if (!('edit' in step)) continue;
    const { tab, a1, cells } = (step as EditStep).edit;
    const [, letter = 'A', row = '1'] = PLACE.exec(a1) ?? [];
    cells.forEach((line, down) => {
      line.forEach((cell, right) => {
        const target = tabOf(workbook, tab).cells[Number(row) - 1 + down] as FileCell[];
        const column = letter.charCodeAt(0) - 65 + right;
        while (target.length < column) target.push(null);
        target[column] = typeof cell === 'string' ? cell.replace(/^'/, '') : cell;
      });
    });
  }
  return workbook;
}

export async function playNight(name: NightName): Promise<Night> {
  builtAddon();
  let stdout = '';
  let stderr = '';
  const exit = await loadPlayer().play([fileOf(name)], {
    addonDir: join(ROOT, 'build/out/addon'),
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
  });
  expect(stderr).toBe('');
  const text = readFileSync(fileOf(name), 'utf8');
  const scenario = JSON.parse(text) as Scenario;
  const result = JSON.parse(stdout) as ScenarioResult;
  const sent = scenario.steps.flatMap((step, at): Sent[] =>
    'send' in step
      ? [{ at, kind: (step as SentStep).send.kind, reply: result.steps[at]?.reply as unknown as Reply }]
      : [],
  );
  return {
    name,
    tabs: TABS[shopOf(name)],
    exit,
    text,
    sent,
    said: <Kind extends RequestKind>(kind: Kind): readonly ReplyOf<Kind>[] =>
      sent.flatMap((one) =>
        one.kind === kind && one.reply.ok ? [one.reply.value as unknown as ReplyOf<Kind>] : [],
      ),
    refusals: () => sent.flatMap(({ reply }) => (!reply.ok && 'refusal' in reply ? [reply.refusal] : [])),
    values: scenario.steps.flatMap((step, at) => ('cell' in step ? [result.steps[at]?.value] : [])),
    dump: (which) => {
      const found = result.dumps?.[which];
      if (found === undefined) throw new Error(`No dump ${which}.`);
      return found;
    },
    dumps: Object.entries(result.dumps ?? {}),
    original: editedShop(shopOf(name), scenario),
  };
}

/** The first of a list that must not be empty. */
export function first<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined) throw new Error('There is none.');
  return item;
}

/** The last of a list that must not be empty. */
export const last = <Item>(items: readonly Item[]): Item => first(items.slice(-1));

/** Plays a night once for all tests of a block; what is given back may be asked for it in each of them. */
export function night(name: NightName): () => Night {
  let played: Night | null = null;
  beforeAll(async () => {
    played = await playNight(name);
  });
  return () => {
    if (played === null) throw new Error(`Night ${name} was not played.`);
    return played;
  };
}

/** The desk as the last opening but `back` told it, and the trouble that stands there. */
export function lineAt(
  night: Night,
  back = 0,
): { readonly desk: Desk; readonly line: IncidentLine | undefined } {
  const opened = night.said('open');
  const desk = opened[opened.length - 1 - back]?.desk;
  if (desk === undefined) throw new Error('It was not opened so often.');
  return { desk, line: desk.incidents[0] };
}

/** Rows by group, as the last preview before the stop told them. */
export const groupsOf = (night: Night): Readonly<Record<string, number>> =>
  Object.fromEntries(last(night.said('previewStop')).preview.groups.map(({ group, rows }) => [group, rows]));

/** How many tasks of a kind have which outcome, as `箱 止めた`. */
export function outcomesOf(night: Night, which: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const task of recordsOf(night.dump(which), '停止作業')) {
    const name = `${task.種類} ${task.結果}`;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

/** The trouble as it stands in its tab. */
export const incidentIn = (night: Night, which: string): Readonly<Record<string, FileCell>> =>
  last(recordsOf(night.dump(which), 'トラブル'));
