// 発送停止 on a tab of transactions: what must not leave, and what may again.
import { describe, expect, it } from 'vitest';
import type { HoldId, IncidentId, TaskId } from '../../src/domain/ids.ts';
import { refOf } from '../../src/domain/row-identity.ts';
import { type MarkRecords, marksOf } from '../../src/domain/row-mark.ts';
import type { OwnCells, StockRow } from '../../src/domain/stock-row.ts';
import { holdOf, incidentOf, MORNING, NO_MARK, stockRow, taskOf } from '../support/small-world.ts';

const HELD = stockRow({ key: 'A-1', row: 2 });

const records = (facts: Partial<MarkRecords> = {}): MarkRecords => ({
  incidents: [incidentOf()],
  holds: [],
  tasks: [],
  inspections: [],
  ...facts,
});

const cellsOn = (rows: readonly StockRow[], some: Partial<MarkRecords>): readonly OwnCells[] =>
  marksOf(rows, records(some), MORNING).cells;

describe('a row of transactions', () => {
  const parcel = stockRow({ use: 'sales', sheetId: 12, key: 'T1', row: 2, status: '発送待ち' });
  const other = stockRow({ use: 'sales', sheetId: 12, key: 'T2', row: 3, status: '発送待ち' });
  const ref = refOf(parcel);
  const box = taskOf({ id: 'S1-a-box' as TaskId, kind: 'box', reverse: '出してよい' });
  const keptBack = { ...box, done: true, outcome: '止めた' } as const;
  const free = { mark: '出してよい', held: '', incidents: 'T-001', urgency: '', next: '' };

  it('says 出さない while it is held, before and after the box is kept back', () => {
    const held = { mark: '出さない', held: '', incidents: 'T-001', urgency: '即対応', next: '' };
    for (const tasks of [[box], [keptBack], []]) {
      expect(cellsOn([parcel, other], { holds: [holdOf({ ref })], tasks })).toEqual([held, NO_MARK]);
    }
  });

  it('says 出してよい once nothing holds it, until a person has ticked that', () => {
    const holds = [holdOf({ ref, state: 'RELEASED', left: 0 })];
    expect(cellsOn([parcel, other], { holds, tasks: [keptBack] })).toEqual([free, NO_MARK]);
    expect(cellsOn([parcel], { holds, tasks: [{ ...keptBack, reverseDone: true }] })).toEqual([NO_MARK]);
  });

  it.each([
    ['nobody kept it back', box],
    ['it had left', { ...box, done: true, outcome: '止められない' } as const],
    ['it was a listing', { ...keptBack, kind: 'listing' } as const],
  ])('says nothing afterwards where %s', (_, task) => {
    const holds = [holdOf({ ref, state: 'RELEASED', left: 0 })];
    expect(cellsOn([parcel], { holds, tasks: [task] })).toEqual([NO_MARK]);
  });

  it('goods that were thrown away do not leave', () => {
    expect(
      cellsOn([parcel], { holds: [holdOf({ ref, state: 'ENDED', ended: 1, left: 0 })], tasks: [keptBack] }),
    ).toEqual([{ mark: '出さない', held: '', incidents: 'T-001', urgency: '', next: '' }]);
  });

  it('stays 出さない while another trouble holds it', () => {
    const second = incidentOf({ id: 'T-002' as IncidentId, startedAt: MORNING + 1 });
    const holds = [
      holdOf({ ref, state: 'RELEASED', left: 0 }),
      holdOf({ id: 'H2-a' as HoldId, incidentId: second.id, ref }),
    ];
    const [cells] = cellsOn([parcel], { incidents: [incidentOf(), second], holds, tasks: [keptBack] });
    expect(cells).toMatchObject({ mark: '出さない', incidents: 'T-002' });
  });

  it('names every trouble that let it go, each once', () => {
    const holds = [
      holdOf({ id: 'H2-a' as HoldId, incidentId: 'T-002' as IncidentId, ref, state: 'RELEASED' }),
      holdOf({ ref, state: 'RELEASED' }),
    ];
    const tasks = [keptBack, { ...keptBack, id: 'S2-a-box' as TaskId, holdId: 'H2-a' as HoldId }];
    expect(cellsOn([parcel], { holds, tasks })[0]).toEqual({ ...free, incidents: 'T-001、T-002' });
  });

  it('that is doubled is not set free: nobody can tell which parcel it was', () => {
    const twins = [parcel, other].map((row) => ({ ...row, key: 'T1', fingerprint: 'f', keyIsUsable: false }));
    const holds = [holdOf({ ref, state: 'RELEASED' })];
    expect(cellsOn(twins, { holds, tasks: [keptBack] })).toEqual([NO_MARK, NO_MARK]);
  });

  it('a row of goods never says 出してよい', () => {
    const holds = [holdOf({ ref: refOf(HELD), state: 'RELEASED' })];
    expect(cellsOn([HELD], { holds, tasks: [keptBack] })).toEqual([NO_MARK]);
  });

  it('what a person typed stays and is listed; 出してよい of ours that is over goes', () => {
    const typed = { ...parcel, own: { ...NO_MARK, mark: '出さない' } };
    const stale = { ...other, own: free };
    expect(marksOf([typed, stale], records(), MORNING)).toMatchObject({
      cells: [typed.own, NO_MARK],
      strays: [0],
    });
  });
});
