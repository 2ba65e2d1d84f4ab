// Several decisions, each taken on what the ones before leave, as one plan: every field changes once, from what it was at
// first to what it is in the end, and a row that an earlier decision adds is added as the later ones leave it.
import { type Appends, afterPlan, type Change, type FieldValue, type Plan } from './plan.ts';
import { TABLE_NAMES, type TableName } from './tables.ts';

export type Written = Pick<Plan, 'appends' | 'changes'>;

/** One field of one row. */
export type FieldChange = {
  readonly table: TableName;
  readonly field: string;
  readonly id: string;
  readonly before: FieldValue;
  readonly after: FieldValue;
  /** See `Change`. */
  readonly over?: string;
};

export const eachField = (changes: readonly Change[]): readonly FieldChange[] =>
  changes.reduce<FieldChange[]>((all, { ids, ...rest }) => {
    for (const id of ids) all.push({ ...rest, id });
    return all;
  }, []);

/** Equal ones share a change. */
export function groupChanges(changes: readonly FieldChange[]): readonly Change[] {
  const groups = new Map<string, { readonly change: Change; readonly ids: string[] }>();
  for (const { id, ...rest } of changes) {
    const key = JSON.stringify([rest.table, rest.field, rest.before, rest.after, rest.over ?? null]);
    const group = groups.get(key);
    if (group !== undefined) group.ids.push(id);
    else {
      const ids = [id];
      groups.set(key, { change: { ...rest, ids }, ids });
    }
  }
  return Array.from(groups.values(), ({ change }) => change);
}

function withRows(all: Appends, more: Appends): Appends {
  const joined: { [Name in TableName]?: readonly unknown[] } = { ...all };
  for (const name of TABLE_NAMES) {
    const rows = more[name];
    if (rows !== undefined && rows.length > 0) joined[name] = [...(joined[name] ?? []), ...rows];
  }
  return joined as Appends;
}

const idsIn = (appends: Appends): ReadonlySet<string> =>
  new Set(
    TABLE_NAMES.reduce<string[]>(
      (all, name) => all.concat((appends[name] ?? []).map((row) => `${name} ${row.id}`)),
      [],
    ),
  );

/** `parts` in the order in which they were decided. A field that comes back to what it was is left out. */
export function mergePlans(parts: readonly Written[]): Written {
  let appends: Appends = {};
  const fields = new Map<string, FieldChange>();
  for (const part of parts) {
    const added = idsIn(appends);
    const onAdded: FieldChange[] = [];
    for (const change of eachField(part.changes)) {
      if (added.has(`${change.table} ${change.id}`)) {
        onAdded.push(change);
        continue;
      }
      const key = JSON.stringify([change.table, change.field, change.id]);
      const known = fields.get(key);
      fields.set(key, known === undefined ? change : { ...known, after: change.after });
    }
    if (onAdded.length > 0) appends = afterPlan(appends, { appends: {}, changes: groupChanges(onAdded) });
    appends = withRows(appends, part.appends);
  }
  const changed = Array.from(fields.values()).filter(({ before, after }) => before !== after);
  return { appends, changes: groupChanges(changed) };
}
