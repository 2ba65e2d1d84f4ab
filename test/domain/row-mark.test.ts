// What our own columns say: a row may be sold only when no hold on it is active, and no mark says 停止中 while anything sells.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hold } from '../../src/domain/hold.ts';
import type { HoldId, IncidentId, InspectionId, TaskId } from '../../src/domain/ids.ts';
import type { HoldState } from '../../src/domain/labels.ts';
import { refOf } from '../../src/domain/row-identity.ts';
import { type MarkRecords, marksOf } from '../../src/domain/row-mark.ts';
import type { OwnCells, StockRow } from '../../src/domain/stock-row.ts';
import { TAKEN_BACK } from '../../src/domain/taken-back.ts';
import { inspectionOf } from '../support/inspection-line.ts';
import { holdOf, incidentOf, MORNING, NO_MARK, sheetOf, stockRow, taskOf } from '../support/small-world.ts';

const HELD = stockRow({ key: 'A-1', row: 2 });
const FREE = stockRow({ key: 'A-2', row: 3 });

const records = (facts: Partial<MarkRecords> = {}): MarkRecords => ({
  incidents: [incidentOf()],
  holds: [],
  tasks: [],
  inspections: [],
  ...facts,
});

const cellsOn = (rows: readonly StockRow[], some: Partial<MarkRecords>): readonly OwnCells[] =>
  marksOf(rows, records(some), MORNING).cells;

describe('a held row', () => {
  const hold = holdOf({ ref: refOf(HELD) });

  it('has to be stopped while its listing can still sell', () => {
    expect(cellsOn([HELD, FREE], { holds: [hold], tasks: [taskOf()] })).toEqual([
      { mark: '要停止', held: '1', incidents: 'T-001', urgency: '即対応', next: '出品を止める' },
      NO_MARK,
    ]);
  });

  it.each(['止められない', '少し待つ', '売れてから見る'] as const)('still sells after 「%s」', (outcome) => {
    const tasks = [taskOf({ done: true, outcome })];
    expect(cellsOn([HELD], { holds: [hold], tasks })[0]?.mark).toBe('要停止');
  });

  it.each(['止めた', 'もともと止まっていた', null] as const)('is stopped after a tick with %s', (outcome) => {
    const tasks = [taskOf({ done: true, outcome })];
    expect(cellsOn([HELD], { holds: [hold], tasks })[0]).toMatchObject({
      mark: '停止中',
      next: '次の判断まで、そのまま',
    });
  });

  it('says the box when only a box is left to be kept back', () => {
    const box = taskOf({ id: 'S1-a-box' as TaskId, kind: 'box' });
    expect(cellsOn([HELD], { holds: [hold], tasks: [box] })[0]?.next).toBe('この箱を出さない');
    expect(cellsOn([HELD], { holds: [hold], tasks: [box, taskOf()] })[0]?.next).toBe('出品を止める');
  });

  it('is stopped at once when it has no task', () => {
    expect(cellsOn([HELD], { holds: [hold] })[0]?.mark).toBe('停止中');
  });

  it('is not called stopped where the sound pieces are on sale again', () => {
    const some = holdOf({ ref: refOf(HELD), quantity: 60, released: 59, left: 1 });
    const rows = [stockRow({ key: 'A-1', quantity: 60 })];
    const mark = { mark: '', held: '1', incidents: 'T-001', next: '1個は売らない' };
    expect(cellsOn(rows, { holds: [some] })[0]).toMatchObject(mark);
    const other = holdOf({ id: 'H2-a' as HoldId, ref: refOf(HELD) });
    expect(cellsOn(rows, { holds: [some, other] })[0]?.mark).toBe('停止中');
  });

  it('holds no more pieces than there are', () => {
    const rows = [stockRow({ key: 'A-1', quantity: 3 }), stockRow({ key: 'A-2', quantity: 0 })];
    const holds = rows.map((row, at) =>
      holdOf({ id: `H${at}` as HoldId, ref: refOf(row), quantity: 5, left: 5 }),
    );
    expect(cellsOn(rows, { holds }).map((own) => own.held)).toEqual(['3', '0']);
  });
});

describe('two troubles on one row', () => {
  const later = incidentOf({ id: 'T-002' as IncidentId, startedAt: MORNING + 1, type: 'DESCRIPTION_ERROR' });
  const holds = [
    holdOf({ id: 'H2-a' as HoldId, incidentId: later.id, ref: refOf(HELD) }),
    holdOf({ ref: refOf(HELD) }),
  ];
  const both = { incidents: [later, incidentOf()], holds };

  it('are all named, oldest first, and the highest urgency counts', () => {
    expect(cellsOn([HELD], both)[0]).toMatchObject({ incidents: 'T-001、T-002', urgency: '即対応' });
  });

  it('the first mark that applies is shown: one open task of either is enough for 要停止', () => {
    const tasks = [taskOf({ holdId: 'H2-a' as HoldId, incidentId: later.id })];
    expect(cellsOn([HELD], { ...both, tasks })[0]?.mark).toBe('要停止');
  });

  it('one that ends leaves the row held by the other', () => {
    const [second, first] = holds;
    if (second === undefined || first === undefined) throw new Error('two holds are made above');
    const ended: Hold = { ...first, state: 'RELEASED', left: 0 };
    expect(cellsOn([HELD], { ...both, holds: [second, ended] })[0]).toMatchObject({
      mark: '停止中',
      incidents: 'T-002',
    });
  });
});

describe('marks that stand where no record is', () => {
  const marked = { ...NO_MARK, mark: '要停止', held: '1', incidents: 'T-001', urgency: '即対応' };

  it('typed by hand stay and are listed', () => {
    const byHand = { ...FREE, own: { ...NO_MARK, mark: '停止中' } };
    const marks = marksOf([HELD, byHand], records(), MORNING);
    expect(marks.cells[1]).toEqual(byHand.own);
    expect(marks.strays).toEqual([1]);
  });

  it('copied with their row go', () => {
    const marks = marksOf([{ ...FREE, own: marked }], records(), MORNING);
    expect(marks.cells).toEqual([NO_MARK]);
    expect(marks.strays).toEqual([]);
  });

  it('in whatever words stay and are listed: a person wrote them', () => {
    const noise = { ...FREE, own: { ...NO_MARK, mark: 'メモ' } };
    expect(marksOf([noise], records(), MORNING)).toMatchObject({ cells: [noise.own], strays: [0] });
  });

  it('wiped from a held row come back', () => {
    const holds = [holdOf({ ref: refOf(HELD) })];
    expect(cellsOn([{ ...HELD, own: NO_MARK }], { holds })[0]?.mark).toBe('停止中');
  });
});

describe('トメルIDs', () => {
  const held = stockRow({ product: '皿', ownId: 'R1-x-1' });
  const other = stockRow({ product: '鍋' });
  const holds = [holdOf({ ref: refOf(held) })];

  it('that a sort left on a stranger go home, and the mark with them', () => {
    const rows = sheetOf([
      { ...other, ownId: 'R1-x-1' },
      { ...held, ownId: '' },
    ]);
    const marks = marksOf(rows, records({ holds }), MORNING);
    expect(marks.ownIds).toEqual(['', 'R1-x-1']);
    expect(marks.cells.map((own) => own.mark)).toEqual(['', '停止中']);
  });

  it('stay on both copies while nobody can tell which is it, and both are stopped', () => {
    const rows = sheetOf([held, held]);
    const marks = marksOf(rows, records({ holds }), MORNING);
    expect(marks.ownIds).toEqual(['R1-x-1', 'R1-x-1']);
    expect(marks.cells.map((own) => own.mark)).toEqual(['停止中', '停止中']);
    expect(marks.doubtful).toEqual(holds);
  });

  it('of a row that got another because its own had been copied: it stays, and both troubles are named', () => {
    const row = stockRow({ product: '皿', ownId: 'R1-x-1+4-1' });
    const incidents = [incidentOf(), incidentOf({ id: 'T-004' as IncidentId, startedAt: MORNING + 1 })];
    const earlier = holdOf({ ref: { ...refOf(row), ownId: 'R1-x-1' } });
    const later = holdOf({ id: 'H4' as HoldId, incidentId: 'T-004' as IncidentId, ref: refOf(row) });
    for (const holds of [
      [earlier, later],
      [later, earlier],
    ]) {
      const marks = marksOf([row], records({ incidents, holds }), MORNING);
      expect(marks.ownIds).toEqual(['R1-x-1+4-1']);
      expect(marks.cells[0]?.incidents).toBe('T-001、T-004');
      expect(marks.gone).toEqual([]);
    }
  });

  it('that no hold knows stay where they are', () => {
    expect(marksOf([{ ...other, ownId: 'R9-y-1' }], records(), MORNING).ownIds).toEqual(['R9-y-1']);
  });
});

describe('twins that a sort parted from their トメルIDs', () => {
  const twin = (ownId: string): StockRow => stockRow({ product: '皿', ownId });
  const two = ['R1-x-1', 'R1-x-2'].map((id, at) => holdOf({ id: `H${at}` as HoldId, ref: refOf(twin(id)) }));

  it('are all found, one for one, when all of them were held', () => {
    const rows = sheetOf([twin(''), stockRow({ product: '鍋', ownId: 'R1-x-1' }), twin('')]);
    const marks = marksOf(rows, records({ holds: two }), MORNING);
    expect(marks.cells.map((own) => own.mark)).toEqual(['停止中', '', '停止中']);
    expect([...marks.ownIds].sort()).toEqual(['', 'R1-x-1', 'R1-x-2']);
    expect(marks.doubtful).toEqual([]);
  });

  it('are all stopped when there are more of them than were held', () => {
    const rows = sheetOf([twin(''), twin(''), twin('')]);
    const marks = marksOf(rows, records({ holds: two }), MORNING);
    expect(marks.cells.map((own) => own.mark)).toEqual(['停止中', '停止中', '停止中']);
    expect(marks.doubtful).toEqual(two);
  });
});

describe('goods stopped for 対応優先', () => {
  const ref = refOf(HELD);
  const capacity = holdOf({ ref, why: '対応優先' });

  it('are of no urgency themselves', () => {
    expect(cellsOn([HELD], { holds: [capacity] })[0]).toMatchObject({ mark: '停止中', urgency: '対象外' });
    const both = holdOf({ ref, why: '同じ商品、対応優先' });
    expect(cellsOn([HELD], { holds: [both] })[0]?.urgency).toBe('即対応');
  });

  it('take the urgency of another trouble that holds them', () => {
    const second = incidentOf({ id: 'T-002' as IncidentId, type: 'DESCRIPTION_ERROR' });
    const holds = [capacity, holdOf({ id: 'H2-a' as HoldId, incidentId: second.id, ref, why: '同じ商品' })];
    expect(cellsOn([HELD], { incidents: [incidentOf(), second], holds })[0]?.urgency).toBe('要対応');
  });
});

it('an automatic relisting that is still on keeps the row 要停止', () => {
  const relist = taskOf({ id: 'S1-a-relist' as TaskId, kind: 'relist' });
  const tasks = [taskOf({ done: true, outcome: '止めた' }), relist];
  const holds = [holdOf({ ref: refOf(HELD) })];
  expect(cellsOn([HELD], { holds, tasks })[0]).toMatchObject({ mark: '要停止', next: '出品を止める' });
  const told = taskOf({ id: 'S1-out' as TaskId, kind: 'outsourcer', holdId: '' as HoldId });
  const done = { ...relist, done: true, outcome: '止めた' } as const;
  expect(cellsOn([HELD], { holds, tasks: [done, told] })[0]?.mark).toBe('停止中');
});

it('a held row that is deleted is listed, and marks nobody else', () => {
  const holds = [holdOf({ ref: refOf(HELD) })];
  const marks = marksOf([FREE], records({ holds }), MORNING);
  expect(marks.gone).toEqual(holds);
  expect(marks.cells).toEqual([NO_MARK]);
});

const isHolding = (state: HoldState): boolean => state === 'ACTIVE' || state === 'ENDED';

it('a round of an inspection that was taken back says nothing', () => {
  const hold = holdOf({ ref: refOf(HELD), quantity: 2, left: 2 });
  const first = inspectionOf({ holdId: hold.id, quantity: 2, passed: 1, rework: 1, state: 'FINISHED' });
  const again = inspectionOf({
    id: 'K2-a-2' as InspectionId,
    holdId: hold.id,
    round: 2,
    scope: 'REWORK',
    quantity: 1,
    state: 'EXCLUDED',
    leftOut: TAKEN_BACK,
  });
  const tasks = [taskOf({ done: true, outcome: '止めた' })];
  const mark = (inspections: MarkRecords['inspections']) =>
    cellsOn([HELD], { holds: [hold], tasks, inspections })[0]?.mark;
  expect(mark([first, again])).toBe('手直し中');
  expect(mark([{ ...again, leftOut: '' }, first])).toBe('停止中');
});

it('a row may be sold exactly when no active hold fits it and none has ended on it, whatever stood in our columns', () => {
  const shops = fc.record({
    own: fc.array(
      fc.record({
        mark: fc.constantFrom('', '要停止', '停止中', 'x'),
        held: fc.constantFrom('', '1'),
        incidents: fc.constant('T-001'),
        urgency: fc.constant(''),
        next: fc.constant(''),
      }),
      { minLength: 6, maxLength: 6 },
    ),
    holds: fc.array(
      fc.record({
        on: fc.nat(5),
        state: fc.constantFrom('ACTIVE' as const, 'RELEASED' as const, 'EXCLUDED' as const, 'ENDED' as const),
        open: fc.boolean(),
      }),
      { maxLength: 8 },
    ),
  });
  fc.assert(
    fc.property(shops, ({ own, holds }) => {
      const rows = own.map((cells, at) => stockRow({ key: `K${at}`, row: at + 2, own: cells }));
      const all = holds.map((one, at) =>
        holdOf({
          id: `H${at}` as HoldId,
          ref: refOf(rows[one.on] ?? HELD),
          state: one.state,
          ended: one.state === 'ENDED' ? 1 : 0,
        }),
      );
      const tasks = holds.map((one, at) =>
        taskOf({ id: `S${at}` as TaskId, holdId: `H${at}` as HoldId, done: !one.open }),
      );
      const marks = marksOf(rows, records({ holds: all, tasks }), MORNING);
      rows.forEach((_, at) => {
        const active = holds.filter((one) => one.on === at && one.state === 'ACTIVE');
        const ended = holds.some((one) => one.on === at && one.state === 'ENDED');
        const open = holds.some((one) => one.on === at && isHolding(one.state) && one.open);
        const wanted = open ? '要停止' : ended ? '売れない' : active.length === 0 ? '' : '停止中';
        expect(marks.cells[at]?.mark).toBe(wanted);
      });
    }),
  );
});
