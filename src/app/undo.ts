// 「いまの操作を元に戻す」: the reverse of the last operation as a new one. Fields become what they were; rows that were made
// stay and say that they were taken back. What a hand has written since is left as it is, and what a person has carried out
// cannot be taken back at all.
import type { Incident } from '../domain/incident.ts';
import { closingChanges, madeBy } from './close-rows.ts';
import { CLOCK_FIELDS } from './contact-clocks.ts';
import { type Decision, refuse } from './decision.ts';
import { grownCount } from './grown.ts';
import type { HandRow } from './hand-entry.ts';
import { incidentLine } from './incident-line.ts';
import { inspectionsOf } from './inspection-records.ts';
import { isUndoable, type LastOperation } from './last-operation.ts';
import { nextChanges } from './line-after.ts';
import { eachField, type FieldChange, groupChanges, type Written } from './merge-plans.ts';
import { afterPlan, type FieldValue } from './plan.ts';
import { presentRecords } from './present-records.ts';
import type { IncidentLine, Refusal, ReplyOf, RequestOf } from './protocol.ts';
import { type Records, TABLE_NAMES, type TableName } from './tables.ts';
import { leftNote, tabsNamed } from './take-in-wording.ts';
import { undoSentence } from './wording.ts';
import type { World } from './world.ts';

type Reason = Extract<Refusal, { readonly code: 'notUndoable' }>['reason'];

/** Cells in which a helper notes what was really done: listing stopped or put up again, message sent. */
const DEEDS: readonly string[] = ['done', 'outcome', 'reverseDone', 'sent'];

const NO_WAY: Readonly<Record<string, Reason>> = {
  recordSent: 'sent',
  takeIn: 'takenIn',
  takeOff: 'tables',
  undo: 'undo',
  recordInspection: 'inspected',
  recordRest: 'inspected',
  leaveOutLines: 'other',
  textChanged: 'other',
  recordLook: 'other',
  recordMovement: 'other',
  recordGoodwill: 'other',
  editLetter: 'other',
  reviewLetter: 'other',
  recordTimes: 'other',
  recordPromise: 'other',
  recordEvidence: 'other',
  recordOfficeAnswer: 'other',
  recordPrevention: 'other',
  // Set-up keeps no reply.
  '': 'tables',
};

/** Why this operation is not to be taken back, or null. */
function reasonAgainst(last: LastOperation | null, operation: number): Reason | null {
  if (last === null || operation > last.operation) return 'unknown';
  if (operation < last.operation) return last.takesBack === operation ? 'undone' : 'later';
  return isUndoable(last.kind) ? null : (NO_WAY[last.kind] ?? 'unknown');
}

/** 定型文 and 参照データ only where the operation has changed them. */
const recordsOf = ({ records }: World, { changes }: LastOperation): Records => ({
  incidents: records.incidents(),
  holds: records.holds(),
  tasks: records.tasks(),
  contacts: records.contacts(),
  drafts: records.drafts(),
  inspections: inspectionsOf({ records }),
  letters: changes.some(({ table }) => table === 'letters') ? records.letters() : [],
  rules: changes.some(({ table }) => table === 'rules') ? records.rules() : [],
});

const nameOf = (table: TableName, id: string): string => `${table} ${id}`;

type Row = { readonly id: string; readonly incidentId?: string } & Readonly<Record<string, unknown>>;

const rowsIn = (records: Records, table: TableName): readonly Row[] =>
  records[table] as unknown as readonly Row[];

const SECOND = 1000;

/** A sheet keeps a moment as a fraction of a day, and a seller sees no blanks around a text. */
function isSame(one: unknown, other: FieldValue): boolean {
  const isMoment = (value: unknown): value is number => typeof value === 'number' && value > 1e10;
  if (isMoment(one) && isMoment(other)) return Math.abs(one - other) < SECOND;
  const plain = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value);
  return plain(one) === plain(other);
}

type Reversed = {
  readonly fields: readonly FieldChange[];
  /** Cells that say neither what was written nor what had been there before, by table. */
  readonly differing: readonly TableName[];
};

/** What still says what the operation wrote, back to what it was before. */
function reversed(records: Records, last: LastOperation): Reversed {
  const rows = new Map<string, Row>();
  for (const table of TABLE_NAMES)
    for (const row of rowsIn(records, table)) rows.set(nameOf(table, row.id), row);
  const fields: FieldChange[] = [];
  const differing: TableName[] = [];
  for (const { table, field, id, before, after } of eachField(last.changes)) {
    const now = rows.get(nameOf(table, id));
    const value = now === undefined ? undefined : (now[field] ?? null);
    if (isSame(value, after)) fields.push({ table, field, id, before: value as FieldValue, after: before });
    else if (!isSame(value, before) && CLOCK_FIELDS.indexOf(field) < 0) differing.push(table);
  }
  return { fields, differing };
}

/** Somebody has noted by hand what was carried out in one of the troubles that the undo would touch. */
function isCarriedOut(records: Records, written: readonly FieldChange[], hands: readonly HandRow[]): boolean {
  const troubleOf = new Map<string, string>();
  for (const table of TABLE_NAMES)
    for (const row of rowsIn(records, table)) troubleOf.set(nameOf(table, row.id), row.incidentId ?? row.id);
  const troubles = new Set(written.map(({ table, id }) => troubleOf.get(nameOf(table, id))));
  return hands.some(
    ({ table, id, entries }) =>
      troubles.has(troubleOf.get(nameOf(table, id))) &&
      entries.some(({ field }) => DEEDS.indexOf(field) >= 0),
  );
}

/** Tables of the cells that will not change, because somebody has written into them by hand. */
function waiting(written: readonly FieldChange[], hands: readonly HandRow[]): readonly TableName[] {
  const cells = new Set<string>();
  for (const { table, id, entries } of hands)
    for (const { field } of entries) cells.add(`${nameOf(table, id)} ${field}`);
  return written
    .filter(({ table, id, field }) => cells.has(`${nameOf(table, id)} ${field}`))
    .map(({ table }) => table);
}

/** The trouble as it will be, without the rows that were taken back. */
function lineOf(world: World, before: Records, incident: Incident, written: Written): IncidentLine {
  const then = afterPlan(before, written);
  const nobody = new Set<string>();
  const holds = presentRecords('holds', then.holds, nobody);
  const tasks = presentRecords('tasks', then.tasks, nobody);
  const contacts = presentRecords('contacts', then.contacts, nobody);
  const now = then.incidents.find((one) => one.id === incident.id) ?? incident;
  const inspections = presentRecords('inspections', then.inspections, nobody);
  const records = { ...world.records, holds: () => holds, contacts: () => contacts };
  const grown = grownCount({ ...world, records }, now);
  return incidentLine(now, { holds, tasks, contacts, drafts: then.drafts, inspections, grown }, world);
}

/** Every table once, in its usual order. */
const tablesOf = (all: readonly TableName[]): readonly TableName[] =>
  TABLE_NAMES.filter((table) => all.indexOf(table) >= 0);

/**
 * `last`: null where the log has no whole entry. `handsNow`: what people have filled in and nobody has taken in. Refused:
 * any other operation than the last one, kinds that have no way back or another one, and what was carried out meanwhile.
 */
export function undo(
  world: World,
  last: LastOperation | null,
  handsNow: () => readonly HandRow[],
  { operation }: Pick<RequestOf<'undo'>, 'operation'>,
): Decision<ReplyOf<'undo'>> {
  const reason = reasonAgainst(last, operation);
  if (reason !== null) return refuse({ code: 'notUndoable', reason });
  if (last === null || !isUndoable(last.kind)) return refuse({ code: 'notUndoable', reason: 'unknown' });
  const records = recordsOf(world, last);
  const made = madeBy(records, operation);
  const { fields, differing } = reversed(records, last);
  const closing = closingChanges(world, made);
  const written = [...fields, ...eachField(closing)];
  const hands = handsNow();
  if (isCarriedOut(records, written, hands)) return refuse({ code: 'notUndoable', reason: 'byHand' });

  const left = [...differing, ...waiting(written, hands)];
  const first = { appends: {}, changes: groupChanges(written) };
  const all = {
    appends: {},
    changes: [...first.changes, ...nextChanges(world, made.incidents, first)],
  };
  const held = new Set(written.filter(({ table }) => table === 'holds').map(({ id }) => id));
  const incident = records.incidents.find((one) => one.id === last.incidentId);
  return {
    kind: 'planned',
    plan: {
      sentence: undoSentence(last.sentence),
      incidentId: last.incidentId,
      count: Math.max(held.size, 1),
      reason: '',
      givenIds: [],
      ...all,
      takesBack: operation,
    },
    reply: {
      kind: 'undo',
      of: last.kind,
      operation,
      incident: incident === undefined ? null : lineOf(world, records, incident, all),
      notes: left.length === 0 ? [] : [leftNote(left.length, tabsNamed(tablesOf(left)))],
    },
  };
}
