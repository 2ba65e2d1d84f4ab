// A workbook that an older Tomeru has left: its tabs get the columns, standard rows and lines of 設定 that were added since, nothing
// else changes, and work goes on. Those stored were made by version 1 (a stop, a first reply that was sent, one listing stopped), from it
// by 2, and by 3 on shop b (the same, an inspection, a figure of 設定 and a note in 定型文 by the seller).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LETTER_IDS, LETTERS } from '../../src/domain/letters/standard-letters.ts';
import { PREFERENCES } from '../../src/domain/preferences.ts';
import { STANDARD_RULES } from '../../src/domain/reference/standard-reference.ts';
import { SCHEMA_VERSION } from '../../src/sheets/settings.ts';
import { shapeOf } from '../../src/sheets/table.ts';
import { TABLES } from '../../src/sheets/tables/all-tabs.ts';
import type { FileCell, WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { type Desk, openDesk } from '../support/desk.ts';
import { fill } from '../support/hand-night.ts';
import { isFull } from '../support/kill-case.ts';
import { contentOf } from '../support/kill-sweep.ts';
import { recordsOf, tabOf } from '../support/workbook-cells.ts';

const VERSIONS = [1, 2, 3] as const;
const SELLERS: Readonly<Record<(typeof VERSIONS)[number], string>> = {
  1: '商品管理',
  2: '商品管理',
  3: '在庫一覧',
};

const old = (version: (typeof VERSIONS)[number] = 1): WorkbookFile =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../fixtures/schema-${version}.workbook.json`), 'utf8'));

const OWNED = ['トラブル', '止めた商品', '停止作業', '検品', '連絡する相手', '連絡文ログ'] as const;

const versionOf = (workbook: WorkbookFile): FileCell | undefined =>
  tabOf(workbook, '設定').cells.find(([item]) => item === '版')?.[1];

/** Clocks, which any opening may count anew. */
const RENEWED = ['次の期限', '期限の種類', '自動で取引完了', '連絡できる期限'];

/** What the older version had written, whatever has been added beside it. */
function asBefore(workbook: WorkbookFile, before: WorkbookFile): unknown {
  return OWNED.map((name) => {
    const headers = (tabOf(before, name).cells[0] ?? [])
      .map((header) => String(header ?? ''))
      .filter((header) => header !== '' && !RENEWED.includes(header));
    return recordsOf(workbook, name).map((record) => headers.map((header) => record[header] ?? null));
  });
}

async function opened(workbook: WorkbookFile): Promise<WorkbookFile> {
  const desk = await openDesk(workbook, { settle: false });
  desk.ask<'open'>({ kind: 'open' });
  const dump = desk.host.dump();
  desk.close();
  return dump;
}

it.each(VERSIONS)('opening brings version %i up to date and keeps every record', async (version) => {
  const before = old(version);
  expect(versionOf(before)).toBe(version);
  const after = await opened(before);
  expect(versionOf(after)).toBe(SCHEMA_VERSION);
  expect(asBefore(after, before)).toEqual(asBefore(before, before));
  const [width, had = 0] = [after, before].map((book) => tabOf(book, '連絡する相手').cells[0]?.length ?? 0);
  expect(width).toBeGreaterThan(had);
  const seller = SELLERS[version];
  expect(tabOf(after, seller).cells).toEqual(tabOf(before, seller).cells);
  expect([...contentOf(await opened(after))]).toEqual([...contentOf(after)]);
});

it('every column of every tab of records stands there afterwards, once, those of before in their places', async () => {
  const after = await opened(old());
  for (const table of Object.values(TABLES)) {
    const { tab, headers } = shapeOf(table as (typeof TABLES)['inspections']);
    const had = (tabOf(old(), tab).cells[0] ?? []).map(String);
    const has = (tabOf(after, tab).cells[0] ?? []).filter((cell) => cell !== null).map(String);
    expect([tab, ...has.slice(0, had.length)]).toEqual([tab, ...had]);
    expect([tab, ...new Set(has)]).toEqual([tab, ...has]);
    expect(has).toEqual(expect.arrayContaining([...headers]));
  }
});

describe.each(VERSIONS)('from version %i', (version) => {
  it('every standard letter and rule stands there as a row, once, below what the seller had there', async () => {
    const before = old(version);
    const after = await opened(before);
    const letters = recordsOf(after, '定型文');
    expect(letters.map((row) => row.定型文ID).filter((id) => id !== null && id !== undefined)).toEqual(
      LETTER_IDS,
    );
    expect(recordsOf(after, '参照データ').map((row) => row.ID)).toEqual(STANDARD_RULES.map(({ id }) => id));
    const notes = recordsOf(before, '定型文').map((row) => [row.名前, row.本文]);
    expect(letters.slice(0, notes.length).map((row) => [row.名前, row.本文])).toEqual(notes);
    expect(letters.find((row) => row.定型文ID === 'first-reply')).toMatchObject({
      使う: true,
      本文: LETTERS['first-reply'].full,
      版: LETTERS['first-reply'].version,
      出どころ: '標準',
      操作番号: 0,
    });
  });

  it('every figure that a shop may set has its line in 設定, and the seller’s own stay', async () => {
    const before = old(version);
    const after = await opened(before);
    const figures = (book: WorkbookFile) =>
      new Map(recordsOf(book, '設定').map((line) => [line.項目, line.値] as const));
    for (const { item, usual } of PREFERENCES) {
      const had = figures(before).get(item);
      const has = figures(after).get(item);
      expect([item, has]).toEqual([
        item,
        had ?? (item.includes('割合') ? '80%' : usual === '' ? null : usual),
      ]);
    }
    expect(recordsOf(after, '設定').map((line) => line.項目)).toHaveLength(figures(after).size);
  });
});

describe('an inspection on what the older version has stopped', () => {
  const INCIDENT = 'T-002';
  let pressed = 0;
  const id = (): string => {
    pressed += 1;
    return `migrated-${pressed}`;
  };
  const shownIn = (desk: Desk) => desk.ask<'inspection'>({ kind: 'inspection', incidentId: INCIDENT });

  it('begins, judges, lets go and throws away', async () => {
    const desk = await openDesk(old(), { settle: false });
    const held = recordsOf(old(), '止めた商品').filter((hold) => hold.状態 === '保留中');
    for (const task of desk.ask<'incident'>({ kind: 'incident', incidentId: INCIDENT }).room.tasks)
      if (!task.done)
        desk.ask<'recordTask'>({ kind: 'recordTask', requestId: id(), taskId: task.id, outcome: '止めた' });
    const begin = { kind: 'startInspection', requestId: id(), incidentId: INCIDENT } as const;
    expect(desk.ask<'startInspection'>(begin).added).toBe(held.length);
    const { list } = shownIn(desk);
    // Boxes first; the description had been kept by the older version.
    expect(list.map((line) => line.quantity)).toEqual(held.map(() => 1));
    const bad = list.find((line) => line.subject === 'STOCK');
    desk.ask<'recordInspection'>({
      kind: 'recordInspection',
      requestId: id(),
      inspectionId: bad?.id ?? '',
      answer: 'NO',
      disposition: 'SCRAP',
      defects: ['きず'],
    });
    desk.ask<'recordRest'>({ kind: 'recordRest', requestId: id(), incidentId: INCIDENT, answer: 'YES' });
    const restarted = desk.ask<'restart'>({ kind: 'restart', requestId: id(), incidentId: INCIDENT });
    expect(restarted).toMatchObject({ rows: held.length - 1, pieces: held.length - 1 });
    desk.ask<'endPieces'>({ kind: 'endPieces', requestId: id(), incidentId: INCIDENT });
    const dump = desk.host.dump();
    const states = recordsOf(dump, '止めた商品').map((hold) => [hold.状態, hold['返した・廃棄した数']]);
    expect(states.filter(([state, ended]) => state === '終了' && ended === 1)).toHaveLength(1);
    expect(states.filter(([state]) => state === '保留中')).toEqual([]);
    expect(recordsOf(dump, '検品').find((line) => line.検品ID === bad?.id)).toMatchObject({
      不合格: 1,
      残り: 0,
      状態: '完了',
      見る範囲: '全部',
      前に再開した数: 0,
    });
    expect(recordsOf(dump, 'トラブル')[0]).toMatchObject({ 検品した: `${held.length}/${held.length}` });
    desk.close();
  });

  it('and takes in what is filled in there by hand', async () => {
    const desk = await openDesk(old(), { settle: false });
    desk.ask<'startInspection'>({ kind: 'startInspection', requestId: id(), incidentId: INCIDENT });
    const [line] = shownIn(desk).list;
    fill(desk, '検品', line?.id ?? '', { 合格: 1, メモ: '良い' });
    expect(desk.ask<'open'>({ kind: 'open' }).desk.notes[0]).toBe('記入を2件取り込みました。');
    expect(shownIn(desk).list.find((one) => one.id === line?.id)).toMatchObject({
      passed: 1,
      state: 'FINISHED',
      note: '良い',
    });
    desk.close();
  });
});

it('a look brings it up to date as well, and the work goes on', async () => {
  const desk = await openDesk(old(), { settle: false });
  const { desk: home } = desk.ask<'open'>({ kind: 'open' });
  const [incident] = home.incidents;
  if (incident === undefined) throw new Error('The trouble is gone.');
  expect(incident).toMatchObject({ id: 'T-002', firstReply: 'sent', tasksDone: 1 });
  desk.close();
  const other = await openDesk(old(), { settle: false });
  const { room } = other.ask<'incident'>({ kind: 'incident', incidentId: incident.id });
  expect(versionOf(other.host.dump())).toBe(SCHEMA_VERSION);
  const next = room.tasks.find((task) => !task.done);
  if (next === undefined) throw new Error('Nothing is left to stop.');
  other.ask<'recordTask'>({ kind: 'recordTask', requestId: 'task-0002', taskId: next.id, outcome: '止めた' });
  other.ask<'setType'>({
    kind: 'setType',
    requestId: 'type-0001',
    incidentId: incident.id,
    type: 'WRONG_SHIPMENT',
    subKind: 'QUANTITY',
  });
  expect(recordsOf(other.host.dump(), 'トラブル')[0]).toMatchObject({
    種別: '①誤発送',
    '①の内訳': '個数',
  });
  other.close();
});

describe('a figure that a shop may set', () => {
  const figures = (workbook: WorkbookFile) =>
    tabOf(workbook, '設定')
      .cells.filter(([item]) => PREFERENCES.some((one) => one.item === item))
      .map(([item, value, , may]) => [item, value, may]);
  const USUAL = [
    ['まず見る数', 3, '変えてよい'],
    ['④を提案する不良の割合', '80%', '変えてよい'],
    ['1日に出し直す数', 10, '変えてよい'],
    ['発送までの日数(空のとき)', 2, '変えてよい'],
    ['催促するまでの日数', 3, '変えてよい'],
    ['返事なしで終えるまでの日数', 7, '変えてよい'],
    ['休みの日', null, '変えてよい'],
    ['障害が長引いたとみなす時間', 24, '変えてよい'],
  ];
  const withLines = (book: WorkbookFile, lines: readonly (readonly FileCell[])[]): WorkbookFile => ({
    ...book,
    tabs: book.tabs.map((tab) => (tab.name === '設定' ? { ...tab, cells: lines } : tab)),
  });

  it.each([1, 2] as const)(
    'gets its line, which version %i does not have; all others stay',
    async (version) => {
      const before = old(version);
      expect(figures(before)).toEqual([]);
      const after = await opened(before);
      expect(figures(after)).toEqual(USUAL);
      const lines = (book: WorkbookFile) => tabOf(book, '設定').cells.map(([item, , say]) => [item, say]);
      expect(lines(after).slice(0, lines(before).length)).toEqual(lines(before));
    },
  );

  it('and only that one, where the others stand as the seller has set them', async () => {
    const ready = await opened(old(2));
    const lines = tabOf(ready, '設定').cells;
    const set = lines
      .filter(([item]) => item !== '発送までの日数(空のとき)')
      .map((line) => (line[0] === 'まず見る数' ? [line[0], '5個', ...line.slice(2)] : line));
    const turned = [
      ...set.slice(0, 1),
      ...set.slice(1).reverse(),
      [null],
      ['在庫の数え方', '自分の覚え書き'],
    ];
    const after = await opened(withLines(ready, turned));
    expect(figures(after)).toEqual([
      ['障害が長引いたとみなす時間', 24, '変えてよい'],
      ['休みの日', null, '変えてよい'],
      ['返事なしで終えるまでの日数', 7, '変えてよい'],
      ['催促するまでの日数', 3, '変えてよい'],
      ['1日に出し直す数', 10, '変えてよい'],
      ['④を提案する不良の割合', '80%', '変えてよい'],
      ['まず見る数', '5個', '変えてよい'],
      ['発送までの日数(空のとき)', 2, '変えてよい'],
    ]);
    const { cells } = tabOf(after, '設定');
    expect(cells.filter(([item]) => item === '在庫の数え方')).toEqual([['在庫の数え方', '自分の覚え書き']]);
    expect([...contentOf(await opened(after))]).toEqual([...contentOf(after)]);
  });
});

it.each([1, 3] as const)(
  'version %i killed at any call, the next opening ends it',
  async (version) => {
    const wanted = [...contentOf(await opened(old(version)))];
    // Before a call is after the one before it.
    const ways = ['after', 'lost', 'torn'] as const;
    for (const [at, when] of ways.entries()) {
      // Every call in every way where everything is tried; else each call in one of them.
      for (let call = isFull ? 1 : at + 1; ; call += isFull ? 1 : ways.length) {
        const desk = await openDesk(old(version), { settle: false });
        const { outcome } = desk.run({ kind: 'open' }, { kill: { call, when } });
        if (outcome.kind !== 'killed') {
          desk.close();
          expect(call).toBeGreaterThan(30);
          break;
        }
        desk.ask<'open'>({ kind: 'open' });
        const now = [...contentOf(desk.host.dump())];
        desk.close();
        expect([when, call, now.length]).toEqual([when, call, wanted.length]);
        expect(now).toEqual(wanted);
      }
    }
  },
  600_000,
);
