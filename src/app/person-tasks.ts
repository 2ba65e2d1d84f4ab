// People to tell: an outsourcer who still packs and sends, a supplier who may send more of the same. One task a person and
// a trouble; it stands for no single row.
import { digestOfAll } from '../domain/digest.ts';
import { type HoldId, type IncidentId, taskIdOf } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import type { IncidentType } from '../domain/labels.ts';
import type { StockRow } from '../domain/stock-row.ts';
import { sortForStop } from '../domain/stop-group.ts';
import type { StopTask } from '../domain/stop-task.ts';
import { spellingKey } from '../domain/wide-text.ts';
import { letterWords } from './letter-words.ts';
import { personActions } from './wording.ts';
import type { World } from './world.ts';

const NOBODY = '' as HoldId;

type For = {
  readonly operation: number;
  readonly incidentId: IncidentId;
  readonly now: Instant;
  readonly letter: World['letter'];
};

/** By the name that `nameOf` reads, different spellings being one; rows without a name are left out. */
export function byName(
  rows: readonly StockRow[],
  nameOf: (row: StockRow) => string,
): ReadonlyMap<string, { readonly name: string; readonly rows: readonly StockRow[] }> {
  const people = new Map<string, { readonly name: string; readonly rows: StockRow[] }>();
  for (const row of rows) {
    const name = nameOf(row).trim();
    if (name === '') continue;
    const known = people.get(spellingKey(name));
    if (known === undefined) people.set(spellingKey(name), { name, rows: [row] });
    else known.rows.push(row);
  }
  return people;
}

const goodsOf = (rows: readonly StockRow[]) =>
  rows.filter((row) => row.use === 'stock').length === 0
    ? rows.map(({ product, goodsKey }) => ({ product, key: goodsKey }))
    : rows.filter((row) => row.use === 'stock').map(({ product, key }) => ({ product, key }));

function personTask(kind: 'outsourcer' | 'supplier', name: string, steps: string, ids: For): StopTask {
  const { action, caution, reverse } = personActions[kind];
  return {
    id: taskIdOf(ids.operation, digestOfAll([kind, spellingKey(name)]), kind),
    incidentId: ids.incidentId,
    holdId: NOBODY,
    kind,
    done: false,
    outcome: null,
    deadline: null,
    bids: null,
    action,
    link: '',
    place: name,
    key: '',
    product: '',
    shelf: '',
    steps,
    caution,
    note: '',
    doneAt: null,
    doneBy: '',
    takenIn: '',
    reverse,
    reverseDone: false,
    reversedAt: null,
    freed: false,
  };
}

const told = (tasks: readonly StopTask[], kind: StopTask['kind']): ReadonlySet<string> =>
  new Set(tasks.filter((task) => task.kind === kind).map((task) => spellingKey(task.place)));

/** Everybody who works on rows that are held, but those whom `known` tasks of this trouble name already. */
export function outsourcerTasks(
  held: readonly StockRow[],
  known: readonly StopTask[],
  ids: For,
): readonly StopTask[] {
  const already = told(known, 'outsourcer');
  return Array.from(byName(held, (row) => row.outsourcer))
    .filter(([key]) => !already.has(key))
    .map(([, { name, rows }]) => {
      const boxes = rows
        .filter((row) => sortForStop(row).stage === 'AWAITING_SHIPMENT')
        .map(({ product, goodsKey }) => ({ product, key: goodsKey }));
      const facts = {
        now: ids.now,
        marketplace: 'OTHER',
        person: name,
        goods: goodsOf(rows),
        boxes,
      } as const;
      return personTask('outsourcer', name, letterWords(ids.letter, 'outsourcer-stop', facts).full, ids);
    });
}

/** A defect may come with the goods; a wrong parcel or a wrong text does not. */
export const concernsSupplier = (type: IncidentType): boolean =>
  type === 'PARTIAL_DEFECT' || type === 'FATAL_DEFECT';

/** The suppliers of these rows, but those whom `known` tasks of this trouble name already. */
export function supplierTasks(
  rows: readonly StockRow[],
  known: readonly StopTask[],
  ids: For,
): readonly StopTask[] {
  const already = told(known, 'supplier');
  return Array.from(byName(rows, (row) => row.supplier))
    .filter(([key]) => !already.has(key))
    .map(([, { name, rows: theirs }]) => {
      const lots = Array.from(new Set(theirs.map((row) => row.lot))).filter((lot) => lot !== '');
      const facts = {
        now: ids.now,
        marketplace: 'OTHER',
        person: name,
        goods: goodsOf(theirs),
        lots,
      } as const;
      return personTask('supplier', name, letterWords(ids.letter, 'supplier-inquiry', facts).full, ids);
    });
}
