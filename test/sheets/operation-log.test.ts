// One entry commits one operation: whole however long it is, and not there at all when a part of it is missing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Moment, Plan } from '../../src/app/plan.ts';
import type { CellIn } from '../../src/sheets/cell.ts';
import { entryRows, readEntry, readLogTail } from '../../src/sheets/operation-log.ts';
import { operationLogTab } from '../../src/sheets/tables/plain-tabs.ts';
import { blockSheet } from '../support/block-sheet.ts';
import { MORNING } from '../support/small-world.ts';
import { storedRow } from '../support/stored-cell.ts';

const planWith = (after: string, ids: readonly string[] = ['H1']): Plan => ({
  sentence: '「皿」の1行に停止の印を付けました',
  incidentId: 'T-004',
  count: 1,
  reason: '',
  givenIds: [],
  appends: {},
  changes: [{ table: 'holds', field: 'why', before: null, after, ids }],
});

const moment = (operation: number): Moment => ({ now: MORNING, who: 'みき', operation });

const entry = (
  plan: Plan,
  operation: number,
  requestId: string,
  reply: unknown,
): readonly (readonly CellIn[])[] =>
  entryRows(plan, moment(operation), requestId, JSON.stringify(reply)).map(storedRow);

const logOf = (rows: readonly (readonly CellIn[])[]) =>
  readLogTail(blockSheet('操作記録', 5, [operationLogTab.headers, ...rows, [], []]));

describe('an entry', () => {
  const plan = planWith('手で選んだ');
  const rows = entry(plan, 4, 'request-4', { kind: 'stop', marked: 1 });

  it('of ordinary size is one row that a person can read', () => {
    expect(rows).toHaveLength(1);
    expect(rows[0]?.slice(0, 6)).toEqual([new Date(MORNING), 'みき', plan.sentence, 'T-004', 1, '']);
  });

  it('gives back its changes and its reply', () => {
    const found = readEntry(logOf(rows), 4);
    expect(found?.changes).toEqual(plan.changes);
    expect(JSON.parse(found?.reply ?? '')).toEqual({ kind: 'stop', marked: 1 });
  });

  it('is found by its request, and its rows end where the next one begins', () => {
    const tail = logOf([...rows, ...entry(planWith('x'), 5, 'request-5', {})]);
    expect(tail.requests.get('request-4')).toEqual({ row: 2, operation: 4 });
    expect(tail.requests.get('request-6')).toBeUndefined();
    expect(tail.lastRow).toBe(3);
    expect(readEntry(tail, 6)).toBeNull();
  });
});

describe('an entry that exceeds a cell', () => {
  const long = planWith(
    `'=${'長🐈'.repeat(9000)}`,
    Array.from({ length: 3000 }, (_, at) => `H4-${at}`),
  );
  const reply = { kind: 'stop', text: '返事'.repeat(30_000) };
  const rows = entry(long, 4, 'request-4', reply);

  it('goes on in further rows, none of whose cells is too long', () => {
    expect(rows.length).toBeGreaterThan(2);
    const lengths = rows.flat().map((cell) => (typeof cell === 'string' ? cell.length : 0));
    expect(Math.max(...lengths)).toBeLessThan(50_000);
    expect(rows.filter((row) => row[2] !== '')).toHaveLength(1);
  });

  it('comes back whole', () => {
    const found = readEntry(logOf(rows), 4);
    expect(found?.changes).toEqual(long.changes);
    expect(JSON.parse(found?.reply ?? '')).toEqual(reply);
  });

  it('is no commit when any row of it is missing', () => {
    rows.forEach((_, missing) => {
      expect(readEntry(logOf(rows.filter((_row, at) => at !== missing)), 4)).toBeNull();
    });
  });

  it('is no commit when it was torn at any row, or its last cell is not there', () => {
    rows.forEach((_, at) => {
      if (at > 0) expect(readEntry(logOf(rows.slice(0, at)), 4)).toBeNull();
    });
    const headless = rows.map((row) => [...row.slice(0, -1), '']);
    expect(readEntry(logOf(headless), 4)).toBeNull();
  });

  it('is no commit when a part of a cell is missing', () => {
    const at = operationLogTab.headers.indexOf('内容');
    const cut = rows.map((row, index) =>
      index === 0 ? row.map((cell, column) => (column === at ? String(cell).slice(0, -1) : cell)) : row,
    );
    expect(readEntry(logOf(cut), 4)).toBeNull();
  });
});

it('any text in a change comes back, cut wherever a cell ends', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 0, max: 12 }), (text, shift) => {
      const plan = planWith(`${'x'.repeat(48_930 + shift)}${text}`);
      const found = readEntry(logOf(entry(plan, 4, 'request-4', {})), 4);
      expect(found?.changes).toEqual(plan.changes);
    }),
    { numRuns: 60 },
  );
});
