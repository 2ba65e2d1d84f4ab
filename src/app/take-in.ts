// 取り込み: what people have ticked or written by hand becomes one operation.
import { type Decided, decideEntries } from './decide-entries.ts';
import { HAND_TABLES, type Hands, type HandTable } from './hand-entry.ts';
import { mergePlans } from './merge-plans.ts';
import type { Plan } from './plan.ts';
import { TABLE_NAMES } from './tables.ts';
import { overEntries, stillUnkept } from './take-in-cells.ts';
import { remarkChanges, type Told } from './take-in-remark.ts';
import { refusedNote, strangersNote, takeInSentence, takenNote, unclearNote } from './take-in-wording.ts';
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

const countOf = (told: readonly Told[], of: (one: Told) => readonly string[]): number =>
  told.reduce((sum, one) => sum + of(one).length, 0);

const tablesWith = (told: readonly Told[], of: (one: Told) => readonly string[]): readonly HandTable[] =>
  HAND_TABLES.filter((table) => told.some((one) => one.row.table === table && of(one).length > 0));

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
      const all: readonly { readonly id: string; readonly incidentId?: string }[] = records[row.table];
      return all.find((one) => one.id === row.id)?.incidentId ?? '';
    }),
  );
  return found.size === 1 ? (Array.from(found)[0] ?? '') : '';
}

/** Without entries, and with no sentence in 取り込み that has become untrue, nothing is planned. */
export function takeIn(world: World, hands: Hands): TakenIn {
  const decided = decideEntries(world, hands.rows);
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
