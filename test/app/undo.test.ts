// 「いまの操作を元に戻す」: afterwards everything that counts is as it was, whatever the operation; what a hand has written since
// is left alone, and what was carried out is not taken back.
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/app/decision.ts';
import { UNDOABLE } from '../../src/app/protocol.ts';
import type { Records } from '../../src/app/tables.ts';
import { undo } from '../../src/app/undo.ts';
import { marksOf } from '../../src/domain/row-mark.ts';
import { MORNING, type Shop, worldOf } from '../support/small-world.ts';
import {
  cases,
  does,
  incidentId,
  nameBuyer,
  type Reply,
  record,
  setKind,
  stop,
  stopped,
  taskIn,
  toPutBack,
  undoing,
  undone,
} from '../support/undo-shop.ts';

/** Ended troubles and withdrawn texts count for nothing. */
const counting = (records: Records) => ({
  ...records,
  incidents: records.incidents.filter(({ id, status }) => id === incidentId && status !== 'CANCELLED'),
  drafts: records.drafts.filter(({ state }) => state !== 'VOID'),
});

describe.each(UNDOABLE)('undo of %s', (kind) => {
  const { shop, command } = cases[kind];
  const done = does(shop, command);
  const after = undone(done);

  it('leaves everything that counts as it was', () => {
    expect(done.last.kind).toBe(kind);
    expect(done.shop.records).not.toEqual(shop.records);
    expect(counting(after.shop.records)).toEqual(counting(shop.records));
    const marks = ({ rows: all, records }: Shop) =>
      marksOf(all, records, MORNING).cells.map((own) => own.mark);
    expect(marks(after.shop)).toEqual(marks(shop));
    expect(toPutBack(after.shop)).toEqual(toPutBack(shop));
  });

  it('says what it has taken back, and of what', () => {
    expect(after.plan).toMatchObject({
      sentence: `元に戻しました: ${done.last.sentence}`,
      takesBack: shop.operation,
      incidentId,
      appends: {},
    });
    expect(after.reply).toMatchObject({ of: kind, operation: shop.operation, notes: [] });
  });

  it('lets the same be done again, and is not taken back itself', () => {
    const again = does(after.shop, command);
    expect(again.last.sentence).toBe(done.last.sentence);
    const undoOfUndo = does(done.shop, undoing(done));
    expect(undoing(undoOfUndo)(worldOf(undoOfUndo.shop))).toMatchObject({
      refusal: { code: 'notUndoable', reason: 'undo' },
    });
  });
});

describe('rows that it has made', () => {
  it('stay in their tabs and say so there', () => {
    const { incidents, holds, tasks, contacts } = undone(stopped).all;
    expect(incidents[0]).toMatchObject({
      status: 'CANCELLED',
      ending: 'まちがいでした',
      endedAt: stopped.shop.now,
      next: 'することはありません',
    });
    expect(new Set(holds.map(({ state, releaseReason }) => `${state} ${releaseReason}`))).toEqual(
      new Set(['RELEASED 操作を元に戻した']),
    );
    for (const task of tasks) {
      expect(task).toMatchObject({
        done: true,
        outcome: null,
        note: '',
        reverse: 'なし',
        caution: '操作を元に戻したので、この作業はもういりません。',
      });
    }
    expect(contacts.map(({ certainty, resolution }) => `${certainty} ${resolution}`)).toEqual([
      'UNRELATED NO_ACTION',
      'UNRELATED NO_ACTION',
    ]);
  });

  it('an unsent text is withdrawn, one that was sent stays', () => {
    const named = does(stopped.shop, nameBuyer);
    expect(undone(named).all.drafts.map(({ state }) => state)).toEqual(['VOID']);
    const sent = { ...named.shop.records.drafts[0], state: 'SENT', sent: true } as const;
    const shop = { ...named.shop, records: { ...named.shop.records, drafts: [sent] } } as Shop;
    expect(undone({ ...named, shop }).all.drafts).toEqual([sent]);
  });

  it('a row that was left out of the stop stays left out', () => {
    const holds = stopped.shop.records.holds.map((hold, at) =>
      at === 1 ? ({ ...hold, state: 'EXCLUDED', quantity: 0, left: 0 } as const) : hold,
    );
    const shop = { ...stopped.shop, records: { ...stopped.shop.records, holds } };
    expect(undone({ ...stopped, shop }).all.holds[1]).toEqual(holds[1]);
  });
});

it('never frees a row that another trouble holds', () => {
  const second = does(stopped.shop, stop);
  const marks = ({ rows: all, records }: Shop) => marksOf(all, records, MORNING).cells;
  expect(marks(second.shop)[0]).toMatchObject({ incidents: 'T-012、T-013' });
  expect(marks(undone(second).shop)).toEqual(marks(stopped.shop));
});

it('a listing that was ticked for two troubles is open again in both', () => {
  const second = does(stopped.shop, stop);
  const ticked = does(second.shop, record(taskIn(second.shop, 'listing'), '止めた'));
  expect(
    new Set(ticked.last.changes.filter(({ table }) => table === 'tasks').flatMap(({ ids }) => ids)).size,
  ).toBe(2);
  expect(undone(ticked).shop.records).toEqual(second.shop.records);
});

describe('refused', () => {
  const reasonOf = (decision: Decision<Reply>) =>
    decision.kind === 'refused' && decision.refusal.code === 'notUndoable'
      ? decision.refusal.reason
      : decision;

  it('what something was done after', () => {
    const next = does(stopped.shop, setKind);
    expect(reasonOf(undoing(next, [], stopped.last.operation)(worldOf(next.shop)))).toBe('later');
  });

  it('what was taken back already', () => {
    const once = does(stopped.shop, undoing(stopped));
    expect(reasonOf(undoing(once, [], stopped.last.operation)(worldOf(once.shop)))).toBe('undone');
  });

  it.each([
    ['recordSent', 'sent'],
    ['takeIn', 'takenIn'],
    ['takeOff', 'tables'],
    ['', 'tables'],
    ['undo', 'undo'],
    ['somethingNew', 'unknown'],
  ])('an operation of kind "%s": %s', (kind, reason) => {
    const last = { ...stopped.last, kind };
    expect(reasonOf(undoing({ ...stopped, last })(worldOf(stopped.shop)))).toBe(reason);
  });

  it('what is not in the log', () => {
    const world = worldOf(stopped.shop);
    expect(reasonOf(undo(world, null, () => [], { operation: 12 }))).toBe('unknown');
    expect(reasonOf(undoing(stopped, [], 13)(world))).toBe('unknown');
  });
});
