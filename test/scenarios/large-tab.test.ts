// A tab that is read in runs of columns, while somebody moves its rows or columns: never a mark on another row.
import { beforeAll, describe, expect, it } from 'vitest';
import type { RequestOf } from '../../src/app/protocol.ts';
import type { Hand } from '../../src/workbench/host/contract.ts';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { benchShop, HEADER_ROW, rowsTogether, TAB } from '../bench/bench-shop.ts';
import { asLarge } from '../support/as-large.ts';
import { type Desk, openDesk, setUp } from '../support/desk.ts';
import { recordsOf, tabOf } from '../support/workbook-cells.ts';

const ROWS = 30;

let start: WorkbookFile;
let stop: RequestOf<'stop'>;
let calls: readonly string[];
let wanted: readonly string[];

/** Numbers of the marked rows. */
function marked(desk: Desk): readonly string[] {
  const { cells } = tabOf(desk.host.dump(), TAB);
  const header = cells.find((line) => line.includes('停止')) ?? [];
  const [key, mark] = [header.indexOf('管理番号'), header.indexOf('停止')];
  return cells
    .slice(cells.indexOf(header) + 1)
    .flatMap((line) => ((line[mark] ?? null) === null ? [] : [String(line[key])]))
    .sort();
}

beforeAll(async () => {
  const desk = await openDesk(benchShop(ROWS), { settle: false, addon: asLarge() });
  setUp(desk);
  desk.host.hand.select(TAB, rowsTogether(10));
  const { rows } = desk.ask<'previewStop'>({ kind: 'previewStop' }).preview;
  stop = { kind: 'stop', requestId: 'stop-0001', type: 'UNKNOWN', rows };
  start = desk.host.dump();
  calls = desk.run(stop).trace;
  wanted = marked(desk);
  desk.close();
});

it('is read in runs, and gives the records of one that is read at once', async () => {
  const usual = await openDesk(start, { settle: false });
  expect(usual.run(stop).trace.length).toBeLessThan(calls.length - 5);
  const large = await openDesk(start, { settle: false, addon: asLarge() });
  large.ask<'stop'>(stop);
  for (const tab of ['止めた商品', '停止作業', '連絡する相手'])
    expect(recordsOf(large.host.dump(), tab)).toEqual(recordsOf(usual.host.dump(), tab));
  expect(marked(large)).toEqual(marked(usual));
  expect(wanted.length).toBeGreaterThan(4);
  usual.close();
  large.close();
});

type Act = { readonly name: string; readonly act: (hand: Hand) => void };

const ACTS: readonly Act[] = [
  { name: 'sorts', act: (hand) => hand.sort(TAB, { column: 10, ascending: false, headerRow: HEADER_ROW }) },
  { name: 'inserts a row', act: (hand) => hand.insertRows(TAB, 6, 1) },
  { name: 'moves a row', act: (hand) => hand.moveRows(TAB, 5, 1, 20) },
  { name: 'inserts a column', act: (hand) => hand.insertColumns(TAB, 5, 1) },
];

describe.each(ACTS)('somebody who $name', ({ act }) => {
  it('while the tab is read finds the right rows marked', async () => {
    const end = calls.indexOf('SpreadsheetApp.flush') + 1;
    const reads = calls.flatMap((name, at) => (name === 'Range.getValues' && at < end ? [at + 1] : []));
    for (const call of reads.filter((_, at) => at % 2 === 0)) {
      const desk = await openDesk(start, { settle: false, addon: asLarge() });
      desk.ask<'stop'>(stop, { during: [{ call, run: () => act(desk.host.hand) }] });
      desk.ask<'open'>({ kind: 'open' });
      expect(marked(desk), `call ${call} ${calls[call - 1]}`).toEqual(wanted);
      desk.close();
    }
  }, 200_000);
});
