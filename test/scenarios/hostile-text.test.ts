// Text that a cell, a template or a page could take for something else: it arrives exactly, or is refused in a
// sentence with nothing written.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FileCell } from '../../src/workbench/workbook-file.ts';
import { type Desk, openDesk, setUp, stopRows } from '../support/desk.ts';
import { formulasInOwnTabs } from '../support/seller-part.ts';
import { recordsOf } from '../support/workbook-cells.ts';
import { STOCK, smallShop } from './small-shop.ts';

const KEPT: readonly string[] = [
  '=1+1',
  '=HYPERLINK("https://example.com","x")',
  '+81',
  '-1',
  '@cmd',
  "'",
  "'it",
  "''",
  '007',
  '1-2',
  'TRUE',
  '2026/11/20',
  '🧵👨‍👩‍👧',
  '{{商品名}}',
  '{{nick}}',
  '<img src=x onerror=alert(1)>',
  '</script>',
  '$&$1$`',
  '%s\\n',
  'R2',
  '\u200bあ\u00a0',
  '#REF!',
];

let desk: Desk;
let incidentId: string;

beforeEach(async () => {
  desk = await openDesk(smallShop(), { settle: false });
  setUp(desk);
  incidentId = stopRows(desk, STOCK, ['A4:A12']).incident.id;
});
afterEach(() => desk.close());

const cell = (tab: string, header: string): FileCell | undefined =>
  recordsOf(desk.host.dump(), tab).at(-1)?.[header];

const named = (buyer: string, product: string) =>
  ({
    kind: 'nameTransaction',
    requestId: 'name-0001',
    incidentId,
    marketplace: 'OTHER',
    transactionId: 'x-1',
    buyer,
    product,
  }) as const;

describe('arrives exactly', () => {
  it.each(KEPT)('%j as a nickname, a product, a reason and a name', (text) => {
    desk.ask<'setName'>({ kind: 'setName', name: text });
    const { draft } = desk.ask<'nameTransaction'>(named(text, text));
    expect(cell('連絡する相手', '購入者')).toBe(text);
    expect(cell('連絡する相手', '商品名')).toBe(text);
    expect(cell('連絡文ログ', '文面')).toBe(draft.text);
    expect(draft.text).toContain(text.trim());
    expect(cell('操作記録', '担当')).toBe(text.trim() === '' ? '(名前なし)' : text.trim());
    desk.ask<'mistake'>({ kind: 'mistake', requestId: 'mistake-01', incidentId, reason: text });
    expect(cell('操作記録', '理由')).toBe(text);
    expect(String(cell('止めた商品', '解除の理由'))).toContain(text.trim());
    expect(formulasInOwnTabs(desk.host.dump(), smallShop())).toEqual([]);
    // Read back and written again with a change of its row, it is still the same.
    expect(desk.ask<'open'>({ kind: 'open' }).desk.ready).toBe(true);
    expect(cell('連絡する相手', '購入者')).toBe(text);
  });

  it('line ends become one kind', () => {
    desk.ask<'mistake'>({ kind: 'mistake', requestId: 'mistake-01', incidentId, reason: 'a\r\nb\rc\nd' });
    expect(cell('操作記録', '理由')).toBe('a\nb\nc\nd');
  });
});

describe('is refused with nothing written', () => {
  it.each([
    ['a lone surrogate', 'a\ud800b', 'badText'],
    ['NUL', 'a\u0000b', 'badText'],
    ['50,001 characters', 'あ'.repeat(50_001), 'badText'],
    ['more than the field holds', 'あ'.repeat(2001), 'badRequest'],
  ])('%s', (_what, text, code) => {
    const before = desk.host.dump();
    const refusals = [
      desk.refusal({ kind: 'mistake', requestId: 'mistake-01', incidentId, reason: text }),
      desk.refusal(named(text, 'x')),
      desk.refusal(named('x', text)),
      desk.refusal({ kind: 'setName', name: text }),
    ];
    expect(refusals.map((refusal) => refusal.code)).toEqual([code, code, code, code]);
    expect(desk.host.dump()).toEqual(before);
  });

  it('text that is no request', () => {
    const before = desk.host.dump();
    for (const json of ['', '{', 'null', '[]', '"stop"', '{"kind":"toString"}', '{"kind":"stop"}']) {
      const { outcome } = desk.host.execute({ entry: 'tomeru', args: [json] });
      expect(outcome.kind).toBe('value');
      if (outcome.kind === 'value')
        expect(JSON.parse(String(outcome.value))).toMatchObject({
          ok: false,
          refusal: { code: 'badRequest' },
        });
    }
    expect(desk.host.dump()).toEqual(before);
  });
});

describe('in the cells of the seller', () => {
  it.each([
    ['a lone surrogate', 'こわれた\ud800文字'],
    ['very long', '長'.repeat(49_990)],
    ['a formula as text', '=SUM(A1)'],
    ['markup', '<b>{{商品名}}</b>'],
  ])('%s stops no stop', (_what, text) => {
    // Product, description, shelf-like and buyer columns of the row that is to be sent.
    desk.host.hand.edit(STOCK, 'B10', [[{ d: '2026-01-01T00:00:00+09:00' }]]);
    const shop = smallShop();
    const cells = shop.tabs[0]?.cells ?? [];
    const row = cells.findIndex((line) => line[13] === '発送待ち');
    const dirty = cells.map((line, at) =>
      at === row ? line.map((one, column) => ([1, 5, 11, 19].includes(column) ? text : one)) : line,
    );
    desk.close();
    return openDesk(
      { ...shop, tabs: shop.tabs.map((tab, at) => (at === 0 ? { ...tab, cells: dirty } : tab)) },
      { settle: false },
    ).then((fresh) => {
      desk = fresh;
      setUp(desk);
      const stopped = stopRows(desk, STOCK, [`A${row + 1}`]);
      expect(stopped.marked).toBe(1);
      const [candidate] = stopped.candidates;
      if (candidate === undefined) throw new Error('No candidate.');
      desk.ask<'nameTransaction'>({
        ...named(candidate.buyer.slice(0, 100), candidate.product.slice(0, 500)),
        incidentId: stopped.incident.id,
        marketplace: candidate.marketplace,
        transactionId: candidate.transactionId,
      });
      expect(formulasInOwnTabs(desk.host.dump(), shop)).toEqual([]);
      if (text.length < 100) expect(cell('止めた商品', '商品名')).toBe(text.replace('\ud800', '\ufffd'));
    });
  });

  it('a sheet formatted as text keeps our marks without an apostrophe', async () => {
    const shop = smallShop();
    const formats = [{ a1: 'A1:AJ16', pattern: '@' }];
    desk.close();
    desk = await openDesk(
      { ...shop, tabs: shop.tabs.map((tab, at) => (at === 0 ? { ...tab, columns: 36, formats } : tab)) },
      { settle: false },
    );
    setUp(desk);
    stopRows(desk, STOCK, ['A4:A5']);
    const marks = recordsOf(desk.host.dump(), STOCK, 3).map((row) => [row.停止, row.保留数]);
    expect(marks.slice(0, 2)).toEqual([
      ['要停止', 1],
      ['要停止', 1],
    ]);
  });
});
