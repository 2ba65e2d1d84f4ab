// The same texts in the seller's own cells and headers: no stop is refused because of them, they are copied as they are, and
// no formula comes of them.
import { describe, expect, it } from 'vitest';
import type { FileCell, FileTab, WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { type Desk, openDesk, setUp, stopRows } from '../support/desk.ts';
import { HOSTILE_TEXTS, type HostileText } from '../support/hostile-strings.ts';
import { formulasInOwnTabs, sellerPart } from '../support/seller-part.ts';
import { differences, recordsOf } from '../support/workbook-cells.ts';
import { STOCK, smallShop } from './small-shop.ts';
import { STOCK as GOODS, SALES, twoTabs } from './two-tabs.ts';

/** As it has to stand in a cell. */
const kept = (text: string): string => text.replace(/\r\n?/g, '\n');

/** A stop must not be refused because a cell is dirty: what no cell of ours may hold is shown as broken, and cut. */
const asName = ({ text, refused }: HostileText): string => {
  const whole = kept(text).trim();
  const cut = whole.length > 2000 ? `${whole.slice(0, 1999)}…` : whole;
  if (!refused || whole.length > 49_000) return cut;
  return Array.from(cut, (one) => (one === '\0' || /^[\ud800-\udfff]$/.test(one) ? '\ufffd' : one)).join('');
};

/** A sum of the seller's is no goods. */
const IN_CELLS = HOSTILE_TEXTS.filter(({ text }) => text.length <= 49_999 && text !== '合計');

/** A line that is called by a blank or by what a formula gives for nothing names no goods. */
const isName = ({ kind, text }: HostileText): boolean => text.trim() !== '' && kind !== 'error';

const sorted = (cells: readonly (FileCell | undefined)[]): readonly string[] =>
  cells.map((cell) => String(cell ?? '')).sort();

const tab = (name: string, cells: readonly (readonly FileCell[])[]): FileTab => ({
  name,
  cells,
  rows: cells.length + 3,
  columns: cells[0]?.length ?? 1,
});

async function readyWith(
  tabs: readonly FileTab[],
): Promise<{ readonly desk: Desk; readonly shop: WorkbookFile }> {
  const shop = { ...twoTabs(), tabs };
  const desk = await openDesk(shop, { settle: false });
  setUp(desk);
  return { desk, shop };
}

describe('in the cells of the seller', () => {
  it('goods: whatever stands in them is stopped and copied as it is', async () => {
    const header = [...(twoTabs().tabs[0]?.cells[0] ?? []), '商品説明', 'メモ'];
    const lines = IN_CELLS.map((one, at): readonly FileCell[] => {
      const { text } = one;
      const bad = at % 3 === 0 ? text : null;
      const name = isName(one) ? text : `皿${at}`;
      return [name, name, text, text, text, bad ?? 1, text, 'メルカリ', text, bad, bad, bad, text, `行${at}`];
    });
    const { desk, shop } = await readyWith([tab(GOODS, [header, ...lines])]);
    const before = sellerPart(desk.host.dump(), shop);
    const { marked } = stopRows(desk, GOODS, [`A2:A${lines.length + 1}`]);
    expect(marked).toBe(lines.length);
    const dump = desk.host.dump();
    const holds = recordsOf(dump, '止めた商品');
    const texts = sorted(IN_CELLS.map(asName));
    const names = sorted(IN_CELLS.map((one, at) => (isName(one) ? asName(one) : `皿${at}`)));
    expect(sorted(holds.map((hold) => hold.商品名))).toEqual(names);
    expect(sorted(holds.map((hold) => hold.管理番号))).toEqual(names);
    expect(sorted(holds.map((hold) => hold['仕入れ(ロット)']))).toEqual(texts);
    const described = IN_CELLS.map((one) => (one.refused ? asName(one) : one.text));
    // Each text is kept once: of two that are alike, the later hold says where it stands.
    const written = holds.map((hold) => hold.売ったときの説明 ?? null).filter((text) => text !== null);
    const distinct = [...new Set(described)].filter((text) => text !== '');
    expect(sorted(written)).toEqual(sorted(distinct.map(kept)));
    const textOf = new Map(holds.map((hold) => [hold.保留ID, hold.売ったときの説明]));
    const found = holds.map((hold) => hold.売ったときの説明 ?? textOf.get(hold.同じ説明の控え ?? null));
    expect(sorted(found)).toEqual(sorted(described.map(kept)));
    const tasks = recordsOf(dump, '停止作業').filter((task) => task.種類 === '出品');
    expect(tasks.length).toBeGreaterThan(IN_CELLS.length / 2);
    for (const task of tasks) expect(texts).toContain(String(task.棚 ?? ''));
    for (const link of tasks.map((task) => task.開く)) expect(String(link ?? 'https:')).toMatch(/^https?:/);
    const all = recordsOf(dump, GOODS).filter((row) => row.メモ !== null);
    expect(all.filter((row) => row.停止 !== null)).toHaveLength(lines.length);
    expect(formulasInOwnTabs(dump, shop)).toEqual([]);
    expect(JSON.stringify(dump)).not.toContain('{"f":');
    expect(differences(before, sellerPart(dump, shop))).toEqual([]);
    desk.close();
  });

  it('transactions: buyers and numbers are copied, and each buyer offered can be named', async () => {
    const [goods, trades] = twoTabs().tabs;
    const header = [...(trades?.cells[0] ?? []), 'メモ'];
    const lines = IN_CELLS.map(({ text }, at): readonly FileCell[] => {
      const bad = at % 3 === 0 ? text : null;
      return [text, 'メルカリ', 'A-1', 1, text, bad, text, text, '発送待ち', bad, `行${at}`];
    });
    const { desk, shop } = await readyWith([goods ?? tab(GOODS, []), tab(SALES, [header, ...lines])]);
    const before = sellerPart(desk.host.dump(), shop);
    const { contacts, incident } = stopRows(desk, SALES, [`A2:A${lines.length + 1}`]);
    const dump = desk.host.dump();
    const people = recordsOf(dump, '連絡する相手');
    expect(contacts).toBe(people.length);
    expect(sorted(people.map((one) => one.購入者))).toEqual(sorted(IN_CELLS.map(asName)));
    expect(sorted(people.map((one) => one.取引ID))).toEqual(sorted(IN_CELLS.map(asName)));
    expect(recordsOf(dump, SALES).filter((row) => row.発送停止 === '出さない')).toHaveLength(lines.length);
    expect(formulasInOwnTabs(dump, shop)).toEqual([]);
    expect(differences(before, sellerPart(dump, shop))).toEqual([]);
    // As the sidebar sends back what it was offered.
    const longest = people.find((one) => String(one.購入者).length === 2000);
    if (longest === undefined) throw new Error('Nobody has so long a name.');
    const reply = desk.ask<'nameTransaction'>({
      kind: 'nameTransaction',
      requestId: 'name-0001',
      incidentId: incident.id,
      marketplace: 'MERCARI',
      transactionId: String(longest.取引ID),
      buyer: String(longest.購入者),
      product: String(longest.商品名),
    });
    expect(reply.draft.text).toContain(String(longest.購入者));
    expect(recordsOf(desk.host.dump(), '連絡する相手')).toHaveLength(people.length);
    desk.close();
  });

  it('an outsourcer and a supplier of many goods with very long names are told all the same', async () => {
    const [header = []] = twoTabs().tabs[0]?.cells ?? [];
    const long = (of: string, at: number): string => `${of.repeat(1990)}${at}`;
    const lines = Array.from({ length: 60 }, (_, at): readonly FileCell[] => [
      long('K', at),
      long('商', at % 5),
      long('L', at),
      long('仕', 0),
      long('外', 0),
      1,
      null,
      'メルカリ',
      null,
      '出品中',
      null,
      null,
    ]);
    const { desk } = await readyWith([tab(GOODS, [header, ...lines])]);
    desk.host.hand.select(GOODS, ['A2:A61']);
    const { preview } = desk.ask<'previewStop'>({ kind: 'previewStop' });
    const { marked } = desk.ask<'stop'>({
      kind: 'stop',
      requestId: 'stop-0001',
      type: 'FATAL_DEFECT',
      rows: preview.rows,
    });
    expect(marked).toBe(60);
    const told = recordsOf(desk.host.dump(), '停止作業').filter((task) => task.種類 !== '出品');
    expect(told.map((task) => task.種類)).toEqual(['外注先', '仕入先']);
    for (const task of told) expect(String(task.手順).length).toBeLessThan(50_000);
    desk.close();
  });

  it('headers: a column is found under whatever name it has', async () => {
    const fields = ['key', 'product', 'lot', 'supplier', 'outsourcer', 'shelf'] as const;
    const places = [0, 1, 2, 3, 4, 6];
    // Headers that differ in width or blanks alone are one to a reader of headers.
    const alike = (text: string): string =>
      text
        .normalize('NFKC')
        .replace(/[\s\u200b-\u200d\u2060\ufeff]/g, '')
        .toUpperCase();
    const each = new Map(
      HOSTILE_TEXTS.filter(({ text, refused }) => !refused && text.length < 100 && alike(text) !== '').map(
        ({ text }) => [alike(text), text],
      ),
    );
    const names = [...each.values()].filter((_, at) => at % 9 === 0);
    const [header = [], ...lines] = twoTabs().tabs[0]?.cells ?? [];
    for (let from = 0; from + fields.length <= names.length; from += fields.length) {
      const own = names.slice(from, from + fields.length);
      const named = header.map((one, at) => own[places.indexOf(at)] ?? one);
      const shop = { ...twoTabs(), tabs: [tab(GOODS, [named, ...lines])] };
      const desk = await openDesk(shop, { settle: false });
      const columns = Object.fromEntries(fields.map((field, at) => [field, own[at] ?? '']));
      desk.ask<'setUp'>({
        kind: 'setUp',
        requestId: 'set-up-0001',
        tables: [{ sheetId: 0, use: 'stock', headerRow: 1, columns }],
      });
      stopRows(desk, GOODS, ['A4']);
      const dump = desk.host.dump();
      const [hold] = recordsOf(dump, '止めた商品');
      expect([own, hold?.商品名, hold?.管理番号, hold?.['仕入れ(ロット)']]).toEqual([
        own,
        '真鍮ピアス',
        'A-3',
        'L2',
      ]);
      expect(recordsOf(dump, '停止作業').map((task) => task['販路・相手'])).toContain('梱包さん');
      expect(formulasInOwnTabs(dump, shop)).toEqual([]);
      desk.close();
    }
  });

  it('a sheet formatted as text keeps our marks without an apostrophe', async () => {
    const shop = smallShop();
    const formats = [{ a1: 'A1:AJ16', pattern: '@' }];
    const desk = await openDesk(
      { ...shop, tabs: shop.tabs.map((one, at) => (at === 0 ? { ...one, columns: 36, formats } : one)) },
      { settle: false },
    );
    setUp(desk);
    stopRows(desk, STOCK, ['A4:A5']);
    const marks = recordsOf(desk.host.dump(), STOCK, 3).map((row) => [row.停止, row.保留数]);
    expect(marks.slice(0, 2)).toEqual([
      ['要停止', 1],
      ['要停止', 1],
    ]);
    desk.close();
  });
});
