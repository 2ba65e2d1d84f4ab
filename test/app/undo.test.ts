// 「いまの操作を元に戻す」: afterwards everything that counts is as it was, whatever the operation; what a hand has written since
// is left alone, and what was carried out is not taken back.
import { describe, expect, it } from 'vitest';
import { addContact } from '../../src/app/add-contact.ts';
import { addGrown } from '../../src/app/add-grown.ts';
import type { Decision } from '../../src/app/decision.ts';
import { foundMyself } from '../../src/app/found-myself.ts';
import type { HandRow } from '../../src/app/hand-entry.ts';
import type { LastOperation } from '../../src/app/last-operation.ts';
import { nameTransaction } from '../../src/app/name-transaction.ts';
import type { Change, Plan } from '../../src/app/plan.ts';
import { presentRecords } from '../../src/app/present-records.ts';
import { type ReplyOf, type RequestKind, UNDOABLE } from '../../src/app/protocol.ts';
import { recordDetails } from '../../src/app/record-details.ts';
import { recordReverse } from '../../src/app/record-reverse.ts';
import { recordSent } from '../../src/app/record-sent.ts';
import { recordTask } from '../../src/app/record-task.ts';
import { releaseHolds } from '../../src/app/release-holds.ts';
import { setType } from '../../src/app/set-type.ts';
import { stopRows } from '../../src/app/stop-rows.ts';
import type { Records } from '../../src/app/tables.ts';
import { takeBack } from '../../src/app/take-back.ts';
import { undo } from '../../src/app/undo.ts';
import type { World } from '../../src/app/world.ts';
import { accepted } from '../../src/domain/result.ts';
import { reverseTasks } from '../../src/domain/reverse-task.ts';
import { marksOf } from '../../src/domain/row-mark.ts';
import { isTaskOpen } from '../../src/domain/stop-task.ts';
import {
  afterwards,
  MORNING,
  planned,
  SHEET,
  type Shop,
  sheetOf,
  shopOf,
  stockRow,
  worldOf,
} from '../support/small-world.ts';

type Reply = ReplyOf<RequestKind>;
type Command = (world: World) => Decision<Reply>;
type Done = { readonly shop: Shop; readonly last: LastOperation };

/** Rows of operations that were taken back are no rows for the next command, as behind the door. */
const present = (records: Records): Records => ({
  incidents: presentRecords('incidents', records.incidents, new Set()),
  holds: presentRecords('holds', records.holds, new Set()),
  tasks: presentRecords('tasks', records.tasks, new Set()),
  contacts: presentRecords('contacts', records.contacts, new Set()),
  drafts: presentRecords('drafts', records.drafts, new Set()),
});

const lastOf = (shop: Shop, plan: Plan, reply: Reply): LastOperation => ({
  operation: shop.operation,
  kind: reply.kind,
  takesBack: reply.kind === 'undo' ? reply.operation : null,
  sentence: plan.sentence,
  incidentId: plan.incidentId,
  changes: plan.changes,
});

function does(shop: Shop, command: Command): Done {
  const { plan, reply } = planned(command(worldOf(shop)));
  return { shop: { ...afterwards(shop, plan), now: shop.now + 60_000 }, last: lastOf(shop, plan, reply) };
}

const undoing =
  ({ last }: Done, hands: readonly HandRow[] = [], operation = last.operation) =>
  (world: World) =>
    undo(world, last, () => hands, { operation });

/** What counts after the undo, with all that it said. */
function undone(done: Done, hands: readonly HandRow[] = []) {
  const { plan, reply } = planned(undoing(done, hands)(worldOf(done.shop)));
  const after = afterwards(done.shop, plan);
  return { plan, reply, all: after.records, shop: { ...after, records: present(after.records) } };
}

const rows = sheetOf([
  stockRow({ key: 'A', lot: 'L1', supplier: '香房', marketplaces: ['MERCARI', 'RAKUMA'], quantity: 5 }),
  stockRow({ key: 'B', lot: 'L1', supplier: '香房' }),
  stockRow({ key: 'C', lot: 'L1', status: '発送待ち', buyer: 'ねこ屋', transaction: 'T1' }),
  stockRow({ key: 'D', lot: 'L1', status: '発送済み', buyer: 'kuro', transaction: 'T2' }),
]);

const quiet = shopOf({
  rows,
  operation: 12,
  selection: { sheetId: SHEET, tab: '在庫', spans: [{ from: 2, to: 2 }] },
});

const stop: Command = (world) =>
  stopRows(world, {
    kind: 'stop',
    requestId: 'r-stop-001',
    type: 'UNKNOWN',
    reach: { axes: ['purchase'] },
  });

const stopped = does(quiet, stop);
const incidentId = 'T-012';
const taskIn = (shop: Shop, kind: string): string =>
  shop.records.tasks.find((task) => task.kind === kind && isTaskOpen(task))?.id ?? `no ${kind}`;
const record =
  (taskId: string, outcome: '止めた' | '売れていた'): Command =>
  (world) =>
    recordTask(world, { kind: 'recordTask', requestId: 'r', taskId, outcome });
const mistake: Command = (world) =>
  takeBack(world, { kind: 'mistake', requestId: 'r', incidentId, reason: '' });
const buyer = { marketplace: 'RAKUMA', transactionId: 'm77', buyer: 'はる', product: '' } as const;
const name: Command = (world) =>
  nameTransaction(world, { kind: 'nameTransaction', requestId: 'r', incidentId, ...buyer });
const add: Command = (world) =>
  addContact(world, {
    kind: 'addContact',
    requestId: 'r',
    incidentId,
    ...buyer,
    transactionId: 'm78',
    stage: 'SHIPPED',
  });
const grow: Command = (world) => addGrown(world, { kind: 'addGrown', requestId: 'r', incidentId });
const release: Command = (world) =>
  releaseHolds(world, {
    kind: 'release',
    requestId: 'r',
    incidentId,
    ending: 'ONLY_ONE',
    keep: [],
    reason: '',
  });
const type: Command = (world) =>
  setType(world, { kind: 'setType', requestId: 'r', incidentId, type: 'FATAL_DEFECT', subKind: null });

/** One listing is stopped and the buyer has the first reply: everything of a trouble is there. */
function inTheMiddle(): Shop {
  const first = does(stopped.shop, record(taskIn(stopped.shop, 'listing'), '止めた')).shop;
  const named = does(first, name).shop;
  const draftId = named.records.drafts[0]?.id ?? '';
  return does(named, (world) =>
    recordSent(world, { kind: 'recordSent', requestId: 'r', draftId, how: 'asItIs' }),
  ).shop;
}

const middle = inTheMiddle();
const grown: Shop = {
  ...middle,
  rows: sheetOf([
    ...rows,
    stockRow({ key: 'E', lot: 'L1' }),
    stockRow({ key: 'F', lot: 'L1', status: '発送待ち', buyer: 'みけ', transaction: 'T9' }),
  ]),
};
const over = does(middle, mistake).shop;
const toPutBack = (shop: Shop) =>
  reverseTasks(shop.records.holds, shop.records.tasks, shop.records.incidents);

const cases: Readonly<Record<(typeof UNDOABLE)[number], { readonly shop: Shop; readonly command: Command }>> =
  {
    stop: { shop: quiet, command: stop },
    addGrown: { shop: grown, command: grow },
    recordTask: { shop: middle, command: record(taskIn(middle, 'listing'), '売れていた') },
    recordReverse: {
      shop: over,
      command: (world) =>
        recordReverse(world, {
          kind: 'recordReverse',
          requestId: 'r',
          taskId: toPutBack(over)[0]?.id ?? '',
          done: true,
        }),
    },
    setType: { shop: middle, command: type },
    recordDetails: {
      shop: middle,
      command: (world) =>
        recordDetails(world, { kind: 'recordDetails', requestId: 'r', incidentId, what: '留め具\n二行目' }),
    },
    nameTransaction: { shop: stopped.shop, command: name },
    addContact: { shop: middle, command: add },
    foundMyself: {
      shop: stopped.shop,
      command: (world) => foundMyself(world, { kind: 'foundMyself', requestId: 'r', incidentId }),
    },
    release: { shop: middle, command: release },
    mistake: { shop: middle, command: mistake },
  };

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
    const named = does(stopped.shop, name);
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
    const next = does(stopped.shop, type);
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

describe('what people have filled in since', () => {
  const entry = (table: HandRow['table'], id: string, field: string, value: string | boolean): HandRow => ({
    table,
    id,
    entries: [{ field, header: field, found: String(value), read: accepted(value) }],
  });
  const ofTask = (field: string, value: string | boolean) =>
    entry('tasks', taskIn(stopped.shop, 'listing'), field, value);

  it.each([
    ['done', true],
    ['outcome', '止めた'],
    ['reverseDone', true],
  ] as const)('%s was carried out: nothing is taken back', (field, value) =>
    expect(undoing(stopped, [ofTask(field, value)])(worldOf(stopped.shop))).toMatchObject({
      refusal: { code: 'notUndoable', reason: 'byHand' },
    }),
  );

  it('does not matter where it is about another trouble', () => {
    const second = does(stopped.shop, stop);
    expect(undone(second, [ofTask('done', true)]).reply.notes).toEqual([]);
    expect(undone(second, [ofTask('note', '電話した')]).reply.notes).toEqual([]);
  });

  it('a cell that is to change and bears an entry is told', () => {
    const { shop, command } = cases.recordDetails;
    const { reply, plan } = undone(does(shop, command), [
      entry('incidents', incidentId, 'what', '手で直した'),
    ]);
    expect(reply.notes).toEqual([
      '手で書きかえたところが1か所あるので、そこは元に戻さず、そのままにしました。「トラブル」のタブで確かめてください。',
    ]);
    // The record goes back all the same; the entry waits in its cell and is taken in on top of it.
    expect(plan.changes).toContainEqual(expect.objectContaining({ field: 'what', after: '' }) as Change);
  });

  it('a cell that says something else by now is told and left; one that says it already is not told', () => {
    const done = does(stopped.shop, type);
    const [first, ...others] = done.shop.records.contacts;
    if (first === undefined) throw new Error('no contact');
    const withFacts = (facts: object): Done => ({
      ...done,
      shop: {
        ...done.shop,
        records: { ...done.shop.records, contacts: [{ ...first, ...facts }, ...others] },
      },
    });
    const other = undone(withFacts({ urgencyReason: 'さわった', certainty: 'SUSPECTED' }));
    expect(other.reply.notes).toEqual([
      '手で書きかえたところが1か所あるので、そこは元に戻さず、そのままにしました。「連絡する相手」のタブで確かめてください。',
    ]);
    expect(other.all.contacts[0]).toMatchObject({ urgencyReason: 'さわった', certainty: 'SUSPECTED' });
  });

  it('a moment is the same within a second, as a sheet keeps it', () => {
    const done = does(stopped.shop, record(taskIn(stopped.shop, 'listing'), '止めた'));
    const tasks = done.shop.records.tasks.map((task) =>
      task.doneAt === null ? task : { ...task, doneAt: task.doneAt + 1 },
    );
    const shop = { ...done.shop, records: { ...done.shop.records, tasks } };
    expect(undone({ ...done, shop }).shop.records).toEqual(stopped.shop.records);
  });
});
