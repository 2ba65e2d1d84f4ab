// The demo shops through the player: what is dumped can be opened again, and formulas are calculated
// before the bundle reads them, as Sheets does it.
import { readFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { checkWorkbookFile } from '../../src/workbench/check-workbook-file.ts';
import { playRoom } from '../support/play-room.ts';

const BUNDLE = `
function tomeru(json) {
  var request = JSON.parse(json);
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(request.tab);
  return JSON.stringify(sheet.getRange(request.a1).getValues());
}
`;

const room = playRoom(BUNDLE);
afterAll(() => room.clear());

const shop = (name: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../../src/workbench/shops/shop-${name}.workbook.json`, import.meta.url), 'utf8'),
  );

it.each(['a', 'b', 'c'])('shop %s comes back from a dump as it is, and again from that', async (name) => {
  const original = checkWorkbookFile(shop(name));
  const first = await room.play(shop(name), [{ dump: 'one' }]);
  expect(first.stderr).toBe('');
  const dumped = first.result.dumps?.one;
  expect(checkWorkbookFile(dumped)).toEqual({ kind: 'good', value: dumped });
  if (original.kind === 'bad') throw new Error('The demo shop is no workbook file');
  expect(dumped?.tabs.map((tab) => tab.cells.map(withoutBlankEnd))).toEqual(
    original.value.tabs.map((tab) => tab.cells.map(withoutBlankEnd)),
  );
  const second = await room.play(dumped, [{ dump: 'one' }]);
  expect(second.result.dumps?.one).toEqual(dumped);
});

it('formulas have their values when the bundle reads them, also after an edit', async () => {
  const read = { send: { tab: '商品管理', a1: 'N4:N6' } };
  const paid = { edit: { tab: '商品管理', a1: 'AA4', cells: [[true]] } };
  const { exit, result } = await room.play(shop('a'), [read, paid, read]);
  expect(exit).toBe(0);
  const [before, , after] = result.steps.map(
    (step) => step.reply as readonly (readonly string[])[] | undefined,
  );
  expect(before?.flat()).toHaveLength(3);
  for (const [status] of before ?? []) expect(['未出品', '出品中', '発送待ち', '発送済']).toContain(status);
  expect(after?.[0]).toEqual(['発送済']);
});

function withoutBlankEnd(row: readonly unknown[]): readonly unknown[] {
  const filled = row.map((cell) => cell !== null);
  return row.slice(0, filled.lastIndexOf(true) + 1);
}
