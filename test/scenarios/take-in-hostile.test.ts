// Text that a cell or a template could take for something else, written by hand into our tabs: taken in as it stands or asked
// back, never a formula of ours, and the second opening finds nothing new.
import { beforeAll, expect, it } from 'vitest';
import type { FileCell, WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { benchShop, rowsTogether, TAB } from '../bench/bench-shop.ts';
import { openDesk, setUp, stopRows } from '../support/desk.ts';
import { HOSTILE_TEXTS } from '../support/hostile-strings.ts';
import { contentOf } from '../support/kill-sweep.ts';
import { differences, recordsOf, tabOf } from '../support/workbook-cells.ts';

const ROWS = 140;

/** A tab that people fill, one of its columns, and the field behind it. */
const PLACES = [
  ['停止作業', 'メモ', 'note'],
  ['検品', '不具合', 'defects'],
] as const;

type Place = (typeof PLACES)[number];

let stopped: WorkbookFile;

beforeAll(async () => {
  const desk = await openDesk(benchShop(ROWS), { settle: false });
  setUp(desk);
  const { incident } = stopRows(desk, TAB, rowsTogether(ROWS));
  desk.ask<'startInspection'>({
    kind: 'startInspection',
    requestId: 'begin-0001',
    incidentId: incident.id,
  });
  desk.ask<'open'>({ kind: 'open' });
  stopped = desk.host.dump();
  desk.close();
});

/** The texts in the column, exactly, as a paste would leave them. */
function withTexts([name, header]: Place, texts: readonly string[]): WorkbookFile {
  const column = (tabOf(stopped, name).cells[0] ?? []).indexOf(header);
  return {
    ...stopped,
    tabs: stopped.tabs.map(({ lists: _lists, ...tab }) =>
      tab.name !== name
        ? tab
        : {
            ...tab,
            cells: tab.cells.map((line, row): readonly FileCell[] =>
              row === 0 ? line : line.map((cell, at) => (at === column ? (texts[row - 1] ?? null) : cell)),
            ),
          },
    ),
  };
}

const isFormula = (cell: FileCell | undefined): boolean =>
  typeof cell === 'object' && cell !== null && 'f' in cell;

const pages = Array.from({ length: Math.ceil(HOSTILE_TEXTS.length / 90) }, (_, page) =>
  HOSTILE_TEXTS.slice(page * 90, page * 90 + 90),
);

const runs = PLACES.flatMap((place) =>
  pages.map((texts, page) => [`${place[0]} ${place[1]}`, page, place, texts] as const),
);

it.each(runs)('%s, page %i', async (_name, _page, place, texts) => {
  const [tab, header, field] = place;
  expect(recordsOf(stopped, tab).length).toBeGreaterThan(texts.length);
  const desk = await openDesk(
    withTexts(
      place,
      texts.map(({ text }) => text),
    ),
    { settle: false },
  );
  const before = recordsOf(desk.host.dump(), tab);
  const { notes } = desk.ask<'open'>({ kind: 'open' }).desk;
  const once = desk.host.dump();
  const kept = (line: Readonly<Record<string, FileCell>>): string =>
    String((JSON.parse(String(line.控え)) as Readonly<Record<string, unknown>>)[field]);
  recordsOf(once, tab).forEach((line, at) => {
    const text = texts[at]?.text ?? '';
    const where = `${texts[at]?.kind} ${JSON.stringify(text.slice(0, 40))}`;
    // What stands in the cell is left as it was, whatever came of it.
    expect(line[header], where).toBe(before[at]?.[header]);
    const waits = String(line.取り込み ?? '').startsWith('まだ取り込んでいません。');
    if (waits) expect(kept(line), where).toBe('');
    else expect(kept(line), where).toBe(text.replace(/\r\n?/g, '\n').trim());
    expect([isFormula(line.取り込み), isFormula(line.控え)], where).toEqual([false, false]);
  });
  expect(tabOf(once, '操作記録').cells.flat().some(isFormula)).toBe(false);
  expect(notes[0]).toMatch(/^記入を\d+件取り込みました。$/);
  desk.ask<'open'>({ kind: 'open' });
  expect(differences(contentOf(once), contentOf(desk.host.dump()))).toEqual([]);
  desk.close();
});
