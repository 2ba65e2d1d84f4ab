// Every entry is decided by the use case that the button for it would call, on the world as the entries before it leave it.
import { HAND_TABLES, type HandEntry, type HandRow } from './hand-entry.ts';
import { lockedStatement, type Statement } from './hand-statement.ts';
import { inspectionsOf } from './inspection-records.ts';
import type { Written } from './merge-plans.ts';
import { afterPlan } from './plan.ts';
import { type Records, TABLE_NAMES } from './tables.ts';
import { contactStatements } from './take-in-contact.ts';
import { draftStatements } from './take-in-draft.ts';
import { incidentStatements } from './take-in-incident.ts';
import { inspectionStatements } from './take-in-inspection.ts';
import type { Told } from './take-in-remark.ts';
import { taskStatements } from './take-in-task.ts';
import { entryName, nextTimeEntry, refusedEntry } from './take-in-wording.ts';
import { refusalSentence } from './wording.ts';
import type { World } from './world.ts';

/** By id within a table. */
const inOrder = (rows: readonly HandRow[]): readonly HandRow[] =>
  [...rows].sort(
    (a, b) =>
      HAND_TABLES.indexOf(a.table) - HAND_TABLES.indexOf(b.table) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );

/** `records` as Tomeru last wrote them. */
function statementsOf(records: Records, row: HandRow): readonly Statement[] {
  const open = row.entries.filter((entry) => !entry.locked);
  const locked = row.entries.filter((entry) => entry.locked);
  return [...statementsIn(records, { ...row, entries: open }), ...locked.map(lockedStatement)];
}

function statementsIn(records: Records, { table, id, entries }: HandRow): readonly Statement[] {
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
    case 'inspections':
      return one(records.inspections, inspectionStatements);
    case 'drafts':
      return one(records.drafts, draftStatements);
    case 'contacts':
      return one(records.contacts, contactStatements);
    case 'incidents':
      return one(records.incidents, incidentStatements);
  }
}

const allRecords = (world: World): Records => {
  const { incidents, holds, tasks, contacts, drafts, letters, rules } = world.records;
  return {
    incidents: incidents(),
    holds: holds(),
    tasks: tasks(),
    contacts: contacts(),
    drafts: drafts(),
    inspections: inspectionsOf(world),
    letters: letters(),
    rules: rules(),
  };
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
    inspections: () => records.inspections,
    letters: () => records.letters,
    rules: () => records.rules,
  },
  checklist: world.checklist,
  letter: world.letter,
  reference: world.reference,
  preferences: world.preferences,
  selection: () => null,
});

/** A listing sold in two troubles makes two buyers of one name; the second has to wait for an operation of its own. */
const isTwin = (records: Records, { appends }: Written): boolean =>
  TABLE_NAMES.some((name) =>
    (appends[name] ?? []).some(({ id }) => records[name].some((known) => known.id === id)),
  );

export type Decided = {
  /** As they will be. */
  readonly records: Records;
  /** In the order in which they were decided. */
  readonly parts: readonly Written[];
  readonly told: readonly Told[];
  readonly notes: readonly string[];
};

/** One row's statements; what they lead to goes into `own`. */
function decideRow(
  world: World,
  statements: readonly Statement[],
  start: Records,
  own: Told,
): Omit<Decided, 'told'> {
  let records = start;
  const parts: Written[] = [];
  const notes: string[] = [];
  for (const statement of statements) {
    if (statement.kind === 'unclear') {
      own.unclear.push(statement.sentence);
      continue;
    }
    const step = statement.decide(worldWith(world, records));
    if (step.kind === 'written' && isTwin(records, step.written)) {
      own.waiting.push(nextTimeEntry(statement.named.header));
      continue;
    }
    own.settled.push(...statement.entries);
    if (step.kind === 'refused') {
      const { header, found } = statement.named;
      own.refused.push(refusedEntry(world.now, entryName(header, found), refusalSentence(step.refusal)));
      continue;
    }
    own.taken.push(statement.label);
    parts.push(step.written);
    notes.push(...step.notes);
    records = afterPlan(records, step.written);
  }
  return { records, parts, notes };
}

/** In an order of its own, so that it makes no difference how the tabs are sorted. */
export function decideEntries(world: World, rows: readonly HandRow[]): Decided {
  const before = allRecords(world);
  let records = before;
  const parts: Written[] = [];
  const notes = new Set<string>();
  const told = inOrder(rows).map((row): Told => {
    const own: Told = { row, waiting: [], unclear: [], taken: [], refused: [], settled: [] };
    const decided = decideRow(world, statementsOf(before, row), records, own);
    records = decided.records;
    parts.push(...decided.parts);
    for (const note of decided.notes) notes.add(note);
    return own;
  });
  return { records, parts, told, notes: Array.from(notes) };
}
