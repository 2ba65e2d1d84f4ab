// What taking in costs in calls: the same for four entries as for a hundred, and nothing where there are none.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Cost } from '../../src/workbench/host/contract.ts';
import { type Desk, openDesk, setUp, stopRows } from '../support/desk.ts';
import { columnLetters, tabOf } from '../support/workbook-cells.ts';
import { benchShop, rowsTogether, TAB } from './bench-shop.ts';

const MOST = { read: 34, write: 14, flushes: 4 };

type Counted = { readonly read: number; readonly write: number; readonly flushes: number };

const counted = ({ calls, flushes }: Cost): Counted => ({ read: calls.read, write: calls.write, flushes });

/** An opening, and what it cost. */
function opened(desk: Desk): Counted & { readonly notes: readonly string[] } {
  const { outcome, cost } = desk.run({ kind: 'open' });
  if (outcome.kind !== 'value') throw new Error(JSON.stringify(outcome));
  const { value } = JSON.parse(String(outcome.value)) as { value: { desk: { notes: readonly string[] } } };
  return { ...counted(cost), notes: value.desk.notes };
}

type Measured = { readonly quiet: Counted; readonly taking: Counted; readonly after: Counted };

/** Every fifth row of 停止作業 from the top ticked, every other of these with a note of its own: what a phone leaves. */
async function measured(rows: number, stopped: number, ticks: number): Promise<Measured> {
  const desk = await openDesk(benchShop(rows), { settle: false });
  setUp(desk);
  stopRows(desk, TAB, rowsTogether(stopped));
  desk.ask<'open'>({ kind: 'open' });
  const { notes: _before, ...quiet } = opened(desk);
  const tasks = tabOf(desk.host.dump(), '停止作業').cells;
  const note = columnLetters((tasks[0] ?? []).indexOf('メモ') + 1);
  expect(tasks.length - 1).toBeGreaterThan(ticks * 5);
  for (let at = 0; at < ticks; at += 1) {
    const row = 2 + at * 5;
    desk.host.hand.edit('停止作業', `A${row}`, [[true]]);
    if (at % 2 === 0) desk.host.hand.edit('停止作業', `${note}${row}`, [[`箱${at}`]]);
  }
  const { notes, ...taking } = opened(desk);
  expect(notes[0]).toBe(`記入を${ticks + Math.ceil(ticks / 2)}件取り込みました。`);
  const { notes: _after, ...after } = opened(desk);
  desk.close();
  return { quiet, taking, after };
}

describe('taking in', () => {
  let small: Measured;
  let large: Measured;
  beforeAll(async () => {
    small = await measured(80, 40, 4);
    large = await measured(1500, 700, 100);
  }, 120_000);

  it('costs the same calls for four entries and for a hundred', () => {
    console.table(large);
    expect(large.taking).toEqual(small.taking);
  });

  it('keeps within its calls', () => {
    const { read, write, flushes } = large.taking;
    expect([read <= MOST.read, write <= MOST.write, flushes <= MOST.flushes]).toEqual([true, true, true]);
  });

  it('costs an opening nothing where nothing was filled in', () => {
    expect(small.after).toEqual(small.quiet);
    expect(large.quiet).toEqual(small.quiet);
    expect(large.quiet).toMatchObject({ write: 1, flushes: 1 });
  });
});
