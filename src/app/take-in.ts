// 取り込み: what people have ticked or written by hand becomes one operation. Each entry is decided by the use case that the
// button for it would call, on the world as the entries before it leave it; all of them are then written as one plan.
import type { HandEntry, HandRow, Hands, HandTable } from './hand-entry.ts';
import type { Statement } from './hand-statement.ts';
import { eachField, type FieldChange, groupChanges, mergePlans, type Written } from './merge-plans.ts';
import { afterPlan, type Change, type FieldValue, type Plan } from './plan.ts';
import type { Refusal } from './protocol.ts';
import { type Records, TABLE_NAMES } from './tables.ts';
import { contactStatements } from './take-in-contact.ts';
import { draftStatements } from './take-in-draft.ts';
import { incidentStatements } from './take-in-incident.ts';
import { remarkChanges, type Told } from './take-in-remark.ts';
import { taskStatements } from './take-in-task.ts';
import {
  entryName,
  nextTimeEntry,
  refusedEntry,
  refusedNote,
  strangersNote,
  takeInSentence,
  takenNote,
  unclearNote,
} from './take-in-wording.ts';
import { refusalSentence } from './wording.ts';
import type { World } from './world.ts';

export type TakenIn = {
  /** null: nothing is to be written. */
  readonly plan: Plan | null;
  /** Statements taken in, put back because a rule forbids them, and waiting to be understood. */
  readonly taken: number;
  readonly refused: number;
  readonly unclear: number;
  /** Sentences for desk and menu. */
  readonly notes: readonly string[];
};

/** What has been stopped comes before who is written to; by id, so that the place of a row in its tab makes no difference. */
const ORDER: readonly HandTable[] = ['tasks', 'drafts', 'contacts', 'incidents'];

const inOrder = (rows: readonly HandRow[]): readonly HandRow[] =>
  [...rows].sort(
    (a, b) => ORDER.indexOf(a.table) - ORDER.indexOf(b.table) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );

/** `records` as Tomeru last wrote them. */
function statementsOf(records: Records, { table, id, entries }: HandRow): readonly Statement[] {
  const cells = new Map(entries.map((entry) => [entry.field, entry]));
  const one = <Row extends { readonly id: string }>(
    all: readonly Row[],
    statements: (row: Row, cells: ReadonlyMap<string, HandEntry>) => readonly Statement[],
  ): readonly Statement[] => {
    const row = all.find((each) => each.id === id);
    return row === undefined ? [] : statements(row, cells);
  };
  switch (table) {
    case 'tasks':
      return one(records.tasks, taskStatements);
    case 'drafts':
      return one(records.drafts, draftStatements);
    case 'contacts':
      return one(records.contacts, contactStatements);
    case 'incidents':
      return one(records.incidents, incidentStatements);
  }
}

const allRecords = (world: World): Records => {
  const { incidents, holds, tasks, contacts, drafts } = world.records;
  return { incidents: incidents(), holds: holds(), tasks: tasks(), contacts: contacts(), drafts: drafts() };
};

/** Without the seller's rows: no entry is about them, and every decision would count what has grown. */
const worldWith = (world: World, records: Records): World => ({
  now: world.now,
  who: world.who,
  operation: world.operation,
  tables: [],
  stock: () => [],
  records: {
    incidents: () => records.incidents,
    holds: () => records.holds,
    tasks: () => records.tasks,
    contacts: () => records.contacts,
    drafts: () => records.drafts,
  },
  selection: () => null,
});

/** A listing sold in two troubles makes two buyers of one name; the second has to wait for an operation of its own. */
const isTwin = (records: Records, { appends }: Written): boolean =>
  TABLE_NAMES.some((name) =>
    (appends[name] ?? []).some(({ id }) => records[name].some((known) => known.id === id)),
  );

type Decided = {
  readonly records: Records;
  readonly parts: readonly Written[];
  readonly told: readonly Told[];
  readonly notes: readonly string[];
};

function decideAll(world: World, rows: readonly HandRow[]): Decided {
  const before = allRecords(world);
  let records = before;
  const parts: Written[] = [];
  const notes = new Set<string>();
  const told = inOrder(rows).map((row): Told => {
    const own: Told = { row, waiting: [], unclear: [], taken: [], refused: [], settled: [] };
    const refuse = (entry: HandEntry, refusal: Refusal): void => {
      own.refused.push(
        refusedEntry(world.now, entryName(entry.header, entry.found), refusalSentence(refusal)),
      );
    };
    for (const statement of statementsOf(before, row)) {
      const [named] = statement.kind === 'said' ? statement.entries : [];
      if (statement.kind === 'unclear') own.unclear.push(statement.sentence);
      if (statement.kind === 'unclear' || named === undefined) continue;
      const step = statement.decide(worldWith(world, records));
      if (step.kind === 'written' && isTwin(records, step.written)) {
        own.waiting.push(nextTimeEntry(named.header));
        continue;
      }
      own.settled.push(...statement.entries);
      if (step.kind === 'refused') {
        refuse(named, step.refusal);
        continue;
      }
      own.taken.push(statement.label);
      parts.push(step.written);
      records = afterPlan(records, step.written);
      for (const note of step.notes) notes.add(note);
    }
    return own;
  });
  return { records, parts, told, notes: Array.from(notes) };
}

const nameOf = (table: string, id: string, field: string): string => JSON.stringify([table, id, field]);

/**
 * The changes, each with what stands in its cell where that is dealt with. Cells whose record does not change go back to what it
 * holds: refused ones, and other spellings of the same.
 */
function overEntries({ records, told }: Decided, changes: readonly Change[]): readonly Change[] {
  const open = new Map<string, HandEntry>();
  for (const { row, settled } of told)
    for (const entry of settled) open.set(nameOf(row.table, row.id, entry.field), entry);
  const all = eachField(changes).map((change): FieldChange => {
    const name = nameOf(change.table, change.id, change.field);
    const entry = open.get(name);
    open.delete(name);
    if (entry === undefined || (entry.read.ok && entry.read.value === change.after)) return change;
    return { ...change, over: entry.found };
  });
  for (const { row, settled } of told) {
    const rows: readonly { readonly id: string }[] = settled.length === 0 ? [] : records[row.table];
    const record = rows.find((one) => one.id === row.id) as Readonly<Record<string, FieldValue>> | undefined;
    for (const { field, found } of settled) {
      if (record === undefined || !open.has(nameOf(row.table, row.id, field))) continue;
      const value = record[field] ?? null;
      all.push({ table: row.table, field, id: row.id, before: value, after: value, over: found });
    }
  }
  return groupChanges(all);
}

/** Fields that change anyway bring their 控え with them. */
function stillUnkept(unkept: readonly Change[], changes: readonly Change[]): readonly Change[] {
  const changed = new Set(eachField(changes).map(({ table, id, field }) => nameOf(table, id, field)));
  return groupChanges(
    eachField(unkept).filter(({ table, id, field }) => !changed.has(nameOf(table, id, field))),
  );
}

const countOf = (told: readonly Told[], of: (one: Told) => readonly string[]): number =>
  told.reduce((sum, one) => sum + of(one).length, 0);

const tablesWith = (told: readonly Told[], of: (one: Told) => readonly string[]): readonly HandTable[] =>
  ORDER.filter((table) => told.some((one) => one.row.table === table && of(one).length > 0));

function notesOf({ told, notes }: Decided, hands: Hands): readonly string[] {
  const taken = countOf(told, (one) => one.taken);
  const refused = countOf(told, (one) => one.refused);
  const unclear = countOf(told, (one) => one.unclear);
  return [
    ...(taken > 0 ? [takenNote(taken)] : []),
    ...notes,
    ...(refused > 0
      ? [
          refusedNote(
            refused,
            tablesWith(told, (one) => one.refused),
          ),
        ]
      : []),
    ...(unclear > 0
      ? [
          unclearNote(
            unclear,
            tablesWith(told, (one) => one.unclear),
          ),
        ]
      : []),
    ...hands.strangers.map(({ table, rows }) => strangersNote(table, rows)),
  ];
}

/** The trouble that all of it is about, or none. */
function incidentOf({ records, told }: Decided): string {
  const found = new Set(
    told.map(({ row }) => {
      if (row.table === 'incidents') return row.id;
      const all: readonly { readonly id: string; readonly incidentId: string }[] = records[row.table];
      return all.find((one) => one.id === row.id)?.incidentId ?? '';
    }),
  );
  return found.size === 1 ? (Array.from(found)[0] ?? '') : '';
}

/** Without entries, and with no sentence in 取り込み that has become untrue, nothing is planned. */
export function takeIn(world: World, hands: Hands): TakenIn {
  const decided = decideAll(world, hands.rows);
  const { told, records } = decided;
  const merged = mergePlans(decided.parts);
  const changes = [
    ...overEntries(decided, merged.changes),
    ...stillUnkept(hands.unkept, merged.changes),
    ...remarkChanges(records, told, world.now),
  ];
  const taken = countOf(told, (one) => one.taken);
  const refused = countOf(told, (one) => one.refused);
  const unclear = countOf(told, (one) => one.unclear);
  const plan: Plan = {
    sentence: takeInSentence(taken, refused, unclear, hands.unkept.length > 0),
    incidentId: incidentOf(decided),
    count: taken,
    reason: '',
    givenIds: [],
    appends: merged.appends,
    changes,
  };
  const isEmpty =
    changes.length === 0 && TABLE_NAMES.every((name) => (plan.appends[name] ?? []).length === 0);
  return { plan: isEmpty ? null : plan, taken, refused, unclear, notes: notesOf(decided, hands) };
}
