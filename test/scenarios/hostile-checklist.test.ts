// 検品項目 is the seller's own tab: whatever stands there, the inspection begins, the lines say it as far as a cell can, and
// nothing of it becomes a formula. What no cell may hold is replaced, never a reason to refuse.
import { beforeAll, expect, it } from 'vitest';
import type { FileCell, WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { HOSTILE_TEXTS } from '../support/hostile-strings.ts';
import { formulasInOwnTabs } from '../support/seller-part.ts';
import { type InspectionDesk, inspectionDesk } from './inspection-desk.ts';
import { readyTwoTabs, STOCK, twoTabs } from './two-tabs.ts';

const TAB = '検品項目';
const PAGE = 24;

let stopped: WorkbookFile;
let incidentId: string;
beforeAll(async () => {
  const desk = await inspectionDesk(await readyTwoTabs());
  incidentId = desk.stopOnly(STOCK, ['A2']).incident.id;
  stopped = desk.host.dump();
  desk.close();
});

/** Each text as 見るところ, 基準 and うちの基準 of an item of its own, exactly, as a paste would leave it. */
const withItems = (texts: readonly string[]): WorkbookFile => ({
  ...stopped,
  tabs: stopped.tabs.map(({ lists: _lists, ...tab }) => {
    if (tab.name !== TAB) return tab;
    const headers = (tab.cells[0] ?? []).map(String);
    const lines = texts.map((text) =>
      headers.map((header): FileCell => (/^(?:見るところ|基準|うちの基準)$/.test(header) ? text : null)),
    );
    return { ...tab, rows: Math.max(tab.rows ?? 0, lines.length + 2), cells: [[...headers], ...lines] };
  }),
});

const pages = Array.from({ length: Math.ceil(HOSTILE_TEXTS.length / PAGE) }, (_, page) =>
  HOSTILE_TEXTS.slice(page * PAGE, page * PAGE + PAGE),
);

async function begun(texts: readonly string[]): Promise<InspectionDesk> {
  const desk = await inspectionDesk(withItems(texts));
  desk.begin(incidentId);
  return desk;
}

it.each(pages.map((texts, page) => [page, texts] as const))(
  'page %i begins an inspection',
  async (_, texts) => {
    const desk = await begun(texts.map(({ text }) => text));
    const asked = texts.filter(({ text }) => text.trim() !== '');
    const { checklist, list } = desk.shown(incidentId);
    expect(checklist).toHaveLength(asked.length);
    asked.forEach(({ text, refused }, at) => {
      const { name = '' } = checklist[at] ?? {};
      if (!refused && text.length <= 200) expect(name).toBe(text.trim());
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(200);
    });
    expect(list).not.toHaveLength(0);
    const dump = desk.host.dump();
    expect(formulasInOwnTabs(dump, twoTabs())).toEqual([]);
    // A value is recorded under whatever name its item has.
    const [line] = list;
    const names = (line?.checks ?? []).map((at) => checklist[at]?.name ?? '');
    expect(names).toEqual(checklist.map(({ name }) => name));
    const measured = Object.fromEntries(names.slice(0, 20).map((name) => [name, '1']));
    if (line === undefined) throw new Error('Nothing is looked at.');
    desk.judge(line, 'YES', { measured });
    desk.close();
  },
);

it('texts too long for a cell, together or alone, are cut', async () => {
  const desk = await begun(Array.from({ length: 12 }, (_, at) => `${at}${'長'.repeat(9000)}`));
  const [line] = desk.records('検品');
  for (const header of ['見るところ', 'うちの基準']) {
    expect(String(line?.[header]).length).toBeLessThanOrEqual(4000);
    expect(String(line?.[header])).toMatch(/^0長+.*…$/s);
  }
  desk.close();
});
