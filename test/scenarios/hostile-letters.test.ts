// Text that a cell or a template could take for something else, as 本文 of letters and as 説明 of rules, by hand and over the wire:
// taken in as it stands or asked back, never a formula, and filled into a letter as what it is.
import { beforeAll, describe, expect, it } from 'vitest';
import type { FileCell, WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { openDesk } from '../support/desk.ts';
import { HOSTILE_TEXTS } from '../support/hostile-strings.ts';
import { contentOf } from '../support/kill-sweep.ts';
import { differences, recordsOf, tabOf } from '../support/workbook-cells.ts';
import { readyTwoTabs } from './two-tabs.ts';

const PAGE = 55;
const PLACES = [
  ['定型文', '本文', 'full'],
  ['参照データ', '説明', 'say'],
] as const;

type Place = (typeof PLACES)[number];

let ready: WorkbookFile;
beforeAll(async () => {
  ready = await readyTwoTabs();
});

const pages = Array.from({ length: Math.ceil(HOSTILE_TEXTS.length / PAGE) }, (_, page) =>
  HOSTILE_TEXTS.slice(page * PAGE, page * PAGE + PAGE),
);

/** The texts in the column, exactly, as a paste would leave them. */
function withTexts([name, header]: Place, texts: readonly string[]): WorkbookFile {
  const column = (tabOf(ready, name).cells[0] ?? []).indexOf(header);
  return {
    ...ready,
    tabs: ready.tabs.map(({ lists: _lists, ...tab }) =>
      tab.name !== name
        ? tab
        : {
            ...tab,
            cells: tab.cells.map((line, row): readonly FileCell[] =>
              line.map((cell, at) =>
                at === column && row > 0 && row <= texts.length ? (texts[row - 1] ?? null) : cell,
              ),
            ),
          },
    ),
  };
}

const isFormula = (cell: FileCell | undefined): boolean =>
  typeof cell === 'object' && cell !== null && 'f' in cell;

describe.each(PLACES.map((place) => [`${place[0]} ${place[1]}`, place] as const))('%s', (_name, place) => {
  it.each(pages.map((texts, page) => [page, texts] as const))('page %i by hand', async (_page, texts) => {
    const [tab, header, field] = place;
    const given = withTexts(
      place,
      texts.map(({ text }) => text),
    );
    const before = recordsOf(ready, tab);
    const desk = await openDesk(given, { settle: false });
    desk.ask<'open'>({ kind: 'open' });
    const once = desk.host.dump();
    recordsOf(once, tab).forEach((line, at) => {
      const text = texts[at]?.text;
      if (text === undefined) return;
      const where = `${texts[at]?.kind} ${JSON.stringify(text.slice(0, 40))}`;
      const kept = String((JSON.parse(String(line.控え)) as Readonly<Record<string, unknown>>)[field]);
      const waits = String(line.取り込み ?? '').startsWith('まだ取り込んでいません。');
      if (waits || text.trim() === '') expect(kept, where).toBe(before[at]?.[header] ?? '');
      else expect(kept, where).toBe(text.replace(/\r\n?/g, '\n').trim());
      const cells = [line.取り込み, line.控え, line.例, line.文面チェック, line[header]];
      expect(cells.some(isFormula), where).toBe(false);
    });
    expect(tabOf(once, '操作記録').cells.flat().some(isFormula)).toBe(false);
    // Nothing new at the next opening, and both lists can still be shown.
    desk.ask<'open'>({ kind: 'open' });
    expect(differences(contentOf(once), contentOf(desk.host.dump()))).toEqual([]);
    expect(desk.ask<'templates'>({ kind: 'templates' }).templates.length).toBeGreaterThan(50);
    expect(desk.ask<'rules'>({ kind: 'rules' }).rules.length).toBeGreaterThan(100);
    desk.close();
  });
});

it('over the wire: kept as it is, shown as it is, or refused with a sentence', async () => {
  const desk = await openDesk(ready, { settle: false });
  let kept = 0;
  for (const [at, { text }] of HOSTILE_TEXTS.entries()) {
    const reply = desk.send({
      kind: 'editTemplate',
      requestId: `hostile-${at}`,
      templateId: 'thanks',
      full: `{{宛名}} ${text}`,
    });
    if (!reply.ok) {
      expect(reply.say).not.toBe('');
      expect('refusal' in reply ? reply.refusal.code : '').toMatch(/^(?:badText|badRequest|unknownPlaces)$/);
      continue;
    }
    kept += 1;
    const { template } = reply.value as { template: { full: string; sampleFull: string } };
    const plain = `{{宛名}} ${text}`.replace(/\r\n?/g, '\n').replace(/\s+$/, '');
    expect(template.full).toBe(plain);
    const [line] = recordsOf(desk.host.dump(), '定型文').filter((one) => one.定型文ID === 'thanks');
    expect(line?.本文).toBe(plain);
    expect(isFormula(line?.例)).toBe(false);
  }
  expect(kept).toBeGreaterThan(50);
  desk.close();
}, 300_000);
