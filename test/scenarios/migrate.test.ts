// A workbook that an older Tomeru has left: its tabs get the columns that were added since, nothing else changes, and work
// goes on. Those stored were made by version 1 (a stop, a first reply that was sent, one listing stopped) and, from it, by 2.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../../src/sheets/settings.ts';
import type { FileCell, WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { openDesk } from '../support/desk.ts';
import { contentOf } from '../support/kill-sweep.ts';
import { recordsOf, tabOf } from '../support/workbook-cells.ts';

const VERSIONS = [1, 2] as const;

const old = (version: (typeof VERSIONS)[number] = 1): WorkbookFile =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../fixtures/schema-${version}.workbook.json`), 'utf8'));

const OWNED = ['トラブル', '止めた商品', '停止作業', '連絡する相手', '連絡文ログ'] as const;

const versionOf = (workbook: WorkbookFile): FileCell | undefined =>
  tabOf(workbook, '設定').cells.find(([item]) => item === '版')?.[1];

/** What the older version had written, whatever has been added beside it. */
function asBefore(workbook: WorkbookFile, before: WorkbookFile): unknown {
  return OWNED.map((name) => {
    const headers = (tabOf(before, name).cells[0] ?? []).filter((header) => header !== null).map(String);
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
  const [width, had = 0] = [after, before].map((book) => tabOf(book, '停止作業').cells[0]?.length ?? 0);
  expect(width).toBeGreaterThan(had);
  expect(tabOf(after, '商品管理').cells).toEqual(tabOf(before, '商品管理').cells);
  expect([...contentOf(await opened(after))]).toEqual([...contentOf(after)]);
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

it('killed at any call, the next opening ends it', async () => {
  const wanted = [...contentOf(await opened(old()))];
  // Before a call is after the one before it.
  for (const when of ['after', 'lost', 'torn'] as const) {
    for (let call = 1; ; call += 1) {
      const desk = await openDesk(old(), { settle: false });
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
}, 300_000);
