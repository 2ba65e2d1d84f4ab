// What a command wants written: whole new rows, and single fields of rows that are there. The seller's
// own columns are in no plan, because they are computed from the records afterwards (DESIGN 6).
import type { Instant } from '../domain/instant.ts';
import { type Records, TABLE_NAMES, type TableName, type TableRecords } from './tables.ts';

/** A field value as it goes into the log: instants as milliseconds, codes as codes. */
export type FieldValue = string | number | boolean | null;

/** One change shared by several rows of a table. `ids` are record ids. */
export type Change = {
  readonly table: TableName;
  readonly field: string;
  readonly before: FieldValue;
  readonly after: FieldValue;
  readonly ids: readonly string[];
  /** What a person had written into the cells, as text: taken in or put back, and so to be replaced. */
  readonly over?: string;
};

export type Appends = { readonly [Name in TableName]?: readonly TableRecords[Name][] };

/** A トメルID for a row without a usable key, written before the operation begins. */
export type GivenId = {
  readonly sheetId: number;
  readonly row: number;
  readonly fingerprint: string;
  readonly ownId: string;
};

export type Plan = {
  /** したこと: what happened, as a sentence for 操作記録. */
  readonly sentence: string;
  readonly incidentId: string;
  /** Rows concerned. */
  readonly count: number;
  readonly reason: string;
  readonly givenIds: readonly GivenId[];
  readonly appends: Appends;
  readonly changes: readonly Change[];
  /** 元に戻した操作: number of the operation that this one takes back. */
  readonly takesBack?: number;
};

/** Who does it, and the one instant of everything the command does. */
export type Moment = { readonly now: Instant; readonly who: string; readonly operation: number };

type Patch<Record> = { readonly [Field in keyof Record]?: FieldValue };

/** Changes that bring each record to its patch; equal ones grouped, unchanged fields left out. */
export function changesTo<Name extends TableName>(
  table: Name,
  records: readonly TableRecords[Name][],
  patchOf: (record: TableRecords[Name]) => Patch<TableRecords[Name]>,
): readonly Change[] {
  const groups = new Map<string, { readonly change: Change; readonly ids: string[] }>();
  for (const record of records) {
    const fields = record as unknown as Readonly<Record<string, FieldValue>>;
    for (const [field, after] of Object.entries(patchOf(record)) as readonly [string, FieldValue][]) {
      const before = fields[field] ?? null;
      if (before === after) continue;
      const key = JSON.stringify([field, before, after]);
      const group = groups.get(key);
      if (group !== undefined) group.ids.push(record.id);
      else {
        const ids: string[] = [record.id];
        groups.set(key, { change: { table, field, before, after, ids }, ids });
      }
    }
  }
  return Array.from(groups.values(), ({ change }) => change);
}

function withChanges<Name extends TableName>(
  table: Name,
  records: readonly TableRecords[Name][],
  changes: readonly Change[],
): readonly TableRecords[Name][] {
  const patches = new Map<string, Record<string, FieldValue>>();
  for (const change of changes) {
    if (change.table !== table) continue;
    for (const id of change.ids) {
      const patch = patches.get(id);
      if (patch === undefined) patches.set(id, { [change.field]: change.after });
      else patch[change.field] = change.after;
    }
  }
  if (patches.size === 0) return records;
  return records.map((record) => {
    const patch = patches.get(record.id);
    return patch === undefined ? record : { ...record, ...patch };
  });
}

/** The records as they will be once the plan is shown. Only tables given in `records` are touched. */
export function afterPlan<Known extends Partial<Records>>(
  records: Known,
  plan: Pick<Plan, 'appends' | 'changes'>,
): Known {
  const after: { [Name in TableName]?: unknown } = {};
  const apply = <Name extends TableName>(name: Name): void => {
    const known = records[name] as readonly TableRecords[Name][] | undefined;
    if (known === undefined) return;
    const added = (plan.appends[name] ?? []) as readonly TableRecords[Name][];
    const changed = withChanges(name, known, plan.changes);
    after[name] = added.length === 0 ? changed : [...changed, ...added];
  };
  TABLE_NAMES.forEach(apply);
  return after as Known;
}
