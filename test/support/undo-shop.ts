import { addContact } from '../../src/app/add-contact.ts';
import { addGrown } from '../../src/app/add-grown.ts';
import { addReturned } from '../../src/app/add-returned.ts';
import { confirmFindings } from '../../src/app/confirm-findings.ts';
import type { Decision } from '../../src/app/decision.ts';
import { endPieces } from '../../src/app/end-pieces.ts';
import { foundMyself } from '../../src/app/found-myself.ts';
import type { HandRow } from '../../src/app/hand-entry.ts';
import { inspectAgain } from '../../src/app/inspect-again.ts';
import type { LastOperation } from '../../src/app/last-operation.ts';
import { nameTransaction } from '../../src/app/name-transaction.ts';
import type { Plan } from '../../src/app/plan.ts';
import { presentRecords } from '../../src/app/present-records.ts';
import type { ReplyOf, RequestKind, UNDOABLE } from '../../src/app/protocol.ts';
import { recordDetails } from '../../src/app/record-details.ts';
import { recordInspection } from '../../src/app/record-inspection.ts';
import { recordReverse } from '../../src/app/record-reverse.ts';
import { recordSent } from '../../src/app/record-sent.ts';
import { recordTask } from '../../src/app/record-task.ts';
import { releaseHolds } from '../../src/app/release-holds.ts';
import { restart } from '../../src/app/restart.ts';
import { setType } from '../../src/app/set-type.ts';
import { startInspection } from '../../src/app/start-inspection.ts';
import { stopRows } from '../../src/app/stop-rows.ts';
import type { Records } from '../../src/app/tables.ts';
import { takeBack } from '../../src/app/take-back.ts';
import { undo } from '../../src/app/undo.ts';
import type { World } from '../../src/app/world.ts';
import { reverseTasks } from '../../src/domain/reverse-task.ts';
import { isTaskOpen } from '../../src/domain/stop-task.ts';
import { planned } from './decided.ts';
import { afterwards, SHEET, type Shop, sheetOf, shopOf, stockRow, worldOf } from './small-world.ts';
import { outageCases } from './undo-outage.ts';
import { settlingCases } from './undo-settling.ts';
import { talkCases } from './undo-talk.ts';

export type Reply = ReplyOf<RequestKind>;
type Command = (world: World) => Decision<Reply>;
export type Done = { readonly shop: Shop; readonly last: LastOperation };

/** Rows of operations that were taken back are no rows for the next command, as behind the door. */
const present = (records: Records): Records => ({
  incidents: presentRecords('incidents', records.incidents, new Set()),
  holds: presentRecords('holds', records.holds, new Set()),
  tasks: presentRecords('tasks', records.tasks, new Set()),
  contacts: presentRecords('contacts', records.contacts, new Set()),
  drafts: presentRecords('drafts', records.drafts, new Set()),
  inspections: presentRecords('inspections', records.inspections, new Set()),
  letters: records.letters,
  rules: records.rules,
});

const lastOf = (shop: Shop, plan: Plan, reply: Reply): LastOperation => ({
  operation: shop.operation,
  kind: reply.kind,
  takesBack: reply.kind === 'undo' ? reply.operation : null,
  sentence: plan.sentence,
  incidentId: plan.incidentId,
  changes: plan.changes,
});

export function does(shop: Shop, command: Command): Done {
  const { plan, reply } = planned(command(worldOf(shop)));
  return { shop: { ...afterwards(shop, plan), now: shop.now + 60_000 }, last: lastOf(shop, plan, reply) };
}

export const undoing =
  ({ last }: Done, hands: readonly HandRow[] = [], operation = last.operation) =>
  (world: World) =>
    undo(world, last, () => hands, { operation });

/** What counts after the undo, with all that it said. */
export function undone(done: Done, hands: readonly HandRow[] = []) {
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

export const stop: Command = (world) =>
  stopRows(world, {
    kind: 'stop',
    requestId: 'r-stop-001',
    type: 'UNKNOWN',
    reach: { axes: ['purchase'] },
  });

export const stopped = does(quiet, stop);
export const incidentId = 'T-012';
export const taskIn = (shop: Shop, kind: string): string =>
  shop.records.tasks.find((task) => task.kind === kind && isTaskOpen(task))?.id ?? `no ${kind}`;
export const record =
  (taskId: string, outcome: '止めた' | '売れていた'): Command =>
  (world) =>
    recordTask(world, { kind: 'recordTask', requestId: 'r', taskId, outcome });
const mistake: Command = (world) =>
  takeBack(world, { kind: 'mistake', requestId: 'r', incidentId, reason: '' });
const buyer = { marketplace: 'RAKUMA', transactionId: 'm77', buyer: 'はる', product: '' } as const;
export const nameBuyer: Command = (world) =>
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
export const setKind: Command = (world) =>
  setType(world, { kind: 'setType', requestId: 'r', incidentId, type: 'FATAL_DEFECT', subKind: null });

/** One listing is stopped and the buyer has the first reply: everything of a trouble is there. */
function inTheMiddle(): Shop {
  const first = does(stopped.shop, record(taskIn(stopped.shop, 'listing'), '止めた')).shop;
  const named = does(first, nameBuyer).shop;
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
export const toPutBack = (shop: Shop) =>
  reverseTasks(shop.records.holds, shop.records.tasks, shop.records.incidents);

const start: Command = (world) =>
  startInspection(world, { kind: 'startInspection', requestId: 'r', incidentId });

/** Goods judged: good, to be put right and bad pieces of one row; a parcel that is as described. */
function lookedAt(): Shop {
  const begun = does(middle, start).shop;
  return begun.records.inspections.reduce<Shop>((shop, line) => {
    const { id: inspectionId, quantity, subject } = line;
    const found =
      quantity > 1
        ? { passed: quantity - 2, rework: 1, reworded: 0, failed: 1 }
        : { passed: subject === 'BOX' ? 1 : 0, rework: 0, reworded: 0, failed: subject === 'BOX' ? 0 : 1 };
    return does(shop, (world) =>
      recordInspection(world, { kind: 'recordInspection', requestId: 'r', inspectionId, found }),
    ).shop;
  }, begun);
}

const looked = lookedAt();

export const cases: Readonly<
  Record<(typeof UNDOABLE)[number], { readonly shop: Shop; readonly command: Command }>
> = {
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
  setType: { shop: middle, command: setKind },
  recordDetails: {
    shop: middle,
    command: (world) =>
      recordDetails(world, { kind: 'recordDetails', requestId: 'r', incidentId, what: '留め具\n二行目' }),
  },
  nameTransaction: { shop: stopped.shop, command: nameBuyer },
  addContact: { shop: middle, command: add },
  foundMyself: {
    shop: stopped.shop,
    command: (world) => foundMyself(world, { kind: 'foundMyself', requestId: 'r', incidentId }),
  },
  release: { shop: middle, command: release },
  mistake: { shop: middle, command: mistake },
  startInspection: { shop: middle, command: start },
  inspectAgain: {
    shop: looked,
    command: (world) =>
      inspectAgain(world, { kind: 'inspectAgain', requestId: 'r', incidentId, what: 'REWORK' }),
  },
  addReturned: {
    shop: looked,
    command: (world) =>
      addReturned(world, {
        kind: 'addReturned',
        requestId: 'r',
        incidentId,
        contactId: looked.records.contacts[0]?.id ?? '',
        pieces: 1,
      }),
  },
  confirmFindings: {
    shop: looked,
    command: (world) =>
      confirmFindings(world, { kind: 'confirmFindings', requestId: 'r', incidentId, what: 'CONFIRM_SOLD' }),
  },
  restart: {
    shop: looked,
    command: (world) => restart(world, { kind: 'restart', requestId: 'r', incidentId }),
  },
  endPieces: {
    shop: looked,
    command: (world) => endPieces(world, { kind: 'endPieces', requestId: 'r', incidentId, how: 'SCRAP' }),
  },
  ...settlingCases,
  ...talkCases(middle),
  ...outageCases,
};
