// A trouble that holds three rows, with listings, a box, an outsourcer and a supplier, one buyer who reported and one who did
// not: what the ends without an inspection are tried on.

import type { RequestOf } from '../../src/app/protocol.ts';
import { previewRelease, releaseHolds } from '../../src/app/release-holds.ts';
import type { Contact } from '../../src/domain/contact.ts';
import type { Hold } from '../../src/domain/hold.ts';
import type { ContactId, HoldId, IncidentId, TaskId } from '../../src/domain/ids.ts';
import type { Incident } from '../../src/domain/incident.ts';
import { HOUR } from '../../src/domain/instant.ts';
import type { MessageDraft } from '../../src/domain/message-draft.ts';
import { refOf } from '../../src/domain/row-identity.ts';
import { marksOf } from '../../src/domain/row-mark.ts';
import type { StopTask } from '../../src/domain/stop-task.ts';
import { planned } from './decided.ts';
import {
  afterwards,
  contactOf,
  draftOf,
  holdOf,
  incidentOf,
  MORNING,
  NO_RECORDS,
  type Shop,
  sheetOf,
  shopOf,
  stockRow,
  taskOf,
  worldOf,
} from './small-world.ts';

export const rows = sheetOf([
  stockRow({ key: 'A', quantity: 60 }),
  stockRow({ key: 'B' }),
  stockRow({ key: 'C', status: '発送待ち' }),
]);

export const holdOn = (at: number, facts: Partial<Hold> = {}): Hold => {
  const row = rows[at];
  if (row === undefined) throw new Error('no such row');
  const pieces = row.quantity ?? 1;
  const id = `H1-${row.key}` as HoldId;
  return holdOf({
    id,
    ref: refOf(row),
    key: row.key,
    quantity: pieces,
    left: pieces,
    why: '手で選んだ',
    ...facts,
  });
};
export const task = (name: string, hold: Hold | null, facts: Partial<StopTask> = {}): StopTask =>
  taskOf({ id: `S1-${name}` as TaskId, holdId: (hold?.id ?? '') as HoldId, ...facts });

export const a = holdOn(0);
export const b = holdOn(1);
export const c = holdOn(2);
export const stopped = { done: true, outcome: '止めた' } as const;
export const tasks = [
  task('A', a, stopped),
  task('A2', a, { place: 'ヤフオク', note: '電話した' }),
  task('B', b),
  task('C', c, { kind: 'box', ...stopped, reverse: '出してよい' }),
  task('O', null, { kind: 'outsourcer', ...stopped, reverse: '再開の連絡', place: '梱包代行' }),
  task('S', null, { kind: 'supplier', place: '香房' }),
];
export const reporter = contactOf({ id: 'C1-r' as ContactId, certainty: 'CONFIRMED', transactionId: 'm1' });
export const other = contactOf({ id: 'C1-o' as ContactId, transactionId: 'm2', promise: MORNING + HOUR });
export const sent = draftOf({ contactId: reporter.id, state: 'SENT', sent: true });

export type Facts = {
  readonly incident?: Partial<Incident>;
  readonly holds?: readonly Hold[];
  readonly tasks?: readonly StopTask[];
  readonly contacts?: readonly Contact[];
  readonly drafts?: readonly MessageDraft[];
};

export const shopWith = (facts: Facts = {}): Shop =>
  shopOf({
    rows,
    operation: 5,
    now: MORNING + HOUR,
    records: {
      ...NO_RECORDS,
      incidents: [incidentOf(facts.incident), incidentOf({ id: 'T-002' as IncidentId })],
      holds: facts.holds ?? [a, b, c],
      tasks: facts.tasks ?? tasks,
      contacts: facts.contacts ?? [reporter, other],
      drafts: facts.drafts ?? [sent],
    },
  });

export type Ending = RequestOf<'release'>['ending'];

export const release = (shop: Shop, ending: Ending, keep: readonly string[] = [], reason = '') =>
  releaseHolds(worldOf(shop), {
    kind: 'release',
    requestId: 'r',
    incidentId: 'T-001',
    ending,
    keep: [...keep],
    reason,
  });

export const preview = (shop: Shop, ending: Ending) =>
  previewRelease(worldOf(shop), { kind: 'previewRelease', incidentId: 'T-001', ending });

export const done = (shop: Shop, ending: Ending, keep: readonly string[] = [], reason = '') => {
  const { plan, reply } = planned(release(shop, ending, keep, reason));
  const after = afterwards(shop, plan);
  const marks = marksOf(after.rows, after.records, after.now).cells.map((own) => own.incidents);
  return { plan, reply, records: after.records, marks, incident: after.records.incidents[0] };
};
