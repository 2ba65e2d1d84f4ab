// What our own columns say on each row. Computed anew from the records every time, so that a sort that
// left them behind, a copied row or a wiped mark heals. No mark says 停止中 while anything can still sell.
import { type Hold, isActive, isForCapacity, isUnsellable, keepsDown } from './hold.ts';
import { conformityOfHold, findingsByHold, firstMark, type HoldFindings, markOfHold } from './hold-mark.ts';
import type { HoldId, IncidentId } from './ids.ts';
import type { Incident } from './incident.ts';
import type { Inspection } from './inspection.ts';
import type { Instant } from './instant.ts';
import { ROW_MARK, type RowMark, URGENCY, type Urgency } from './labels.ts';
import { notTakenOff, stillCounted } from './off-stock.ts';
import { ownIdsOf } from './own-ids.ts';
import { indexRows, locateRows, type RowIndex } from './row-identity.ts';
import { stageOfRow } from './row-stage.ts';
import type { OwnCells, StockRow } from './stock-row.ts';
import { isTaskOpen, needsReverse, type StopTask } from './stop-task.ts';
import { highestUrgency, urgencyOf } from './urgency.ts';
import { labelOf } from './vocabulary.ts';

export type MarkRecords = {
  readonly incidents: readonly Incident[];
  readonly holds: readonly Hold[];
  readonly tasks: readonly StopTask[];
  readonly inspections: readonly Inspection[];
};

export type RowMarks = {
  /** By position in the given rows. */
  readonly cells: readonly OwnCells[];
  /** トメルID by position: back on the row that it names, off every other row that came by it. */
  readonly ownIds: readonly string[];
  /** Positions of rows whose mark has no record: typed by hand. */
  readonly strays: readonly number[];
  /** Holds whose row is not to be found any more. */
  readonly gone: readonly Hold[];
  /** Holds that fit several rows, all of which are marked. */
  readonly doubtful: readonly Hold[];
};

const BLANK: OwnCells = { mark: '', held: '', incidents: '', urgency: '', next: '' };

/** 発送停止 of a transaction's row: the parcel stays while it is held, and is free to go once nothing holds it. */
export const KEEP_BACK = '出さない';
export const MAY_LEAVE = '出してよい';

const NEXT: Readonly<Record<RowMark, string>> = {
  要停止: '出品を止める',
  停止中: '次の判断まで、そのまま',
  再検品中: '検品を終える',
  手直し中: '手直しを終える',
  売れない: '売らない',
};

type OnRow = {
  readonly hold: Hold;
  readonly incident: Incident;
  readonly open: readonly StopTask[];
  readonly findings: HoldFindings | undefined;
};

/** A hold that may say something on its row: what is held, and what the stock may still count though it is gone for good. */
const speaks = (hold: Hold): boolean => isActive(hold) || notTakenOff(hold) > 0;

function urgencyOn(row: StockRow, on: OnRow, now: Instant): Urgency {
  if (isForCapacity(on.hold)) return 'NONE';
  const stage = stageOfRow(row);
  return urgencyOf({
    type: on.incident.type,
    conformity: conformityOfHold(on.hold, on.findings),
    stopped: on.open.length === 0,
    stage: stage.kind === 'known' ? stage.stage : undefined,
    answer: undefined,
    deadline: undefined,
    now,
    resolution: undefined,
  }).level;
}

/** トラブルID, each once. */
const joined = (ids: readonly IncidentId[]): string => Array.from(new Set(ids)).join('、');

/** A row of which all is gone says so until its stock has come down; one that counts no stock, for ever. */
const isOn = (row: StockRow, hold: Hold): boolean =>
  isActive(hold) ||
  stillCounted(row, hold) > 0 ||
  (isUnsellable(hold) && (row.use === 'sales' || row.quantity === null));

/** null: no hold says anything on this row. */
function cellsOf(row: StockRow, all: readonly OnRow[], now: Instant): OwnCells | null {
  const holds = all.filter(({ hold }) => isOn(row, hold));
  if (holds.length === 0) return null;
  const ordered = [...holds].sort(
    (a, b) => a.incident.startedAt - b.incident.startedAt || (a.incident.id < b.incident.id ? -1 : 1),
  );
  const open = ordered.reduce<readonly StopTask[]>((all, on) => all.concat(on.open), []);
  // What is gone for good asks nothing of anybody.
  const level = highestUrgency(
    ordered.filter((on) => isActive(on.hold)).map((on) => urgencyOn(row, on, now)),
  );
  const incidents = joined(ordered.map((on) => on.incident.id));
  const urgency = level === undefined ? '' : labelOf(URGENCY, level);
  if (row.use === 'sales') return { ...BLANK, mark: KEEP_BACK, incidents, urgency };
  const stock = row.quantity === null ? 1 : Math.max(0, row.quantity);
  const piecesOn = (on: OnRow): number =>
    isUnsellable(on.hold) ? stock : on.hold.left + stillCounted(row, on.hold);
  const held = Math.min(
    stock,
    ordered.reduce((sum, on) => sum + piecesOn(on), 0),
  );
  // Pieces kept aside of goods that are on sale again: nothing may say that the row is stopped.
  if (ordered.every((on) => !keepsDown(on.hold))) {
    const gone = ordered.reduce((sum, { hold }) => sum + stillCounted(row, hold), 0);
    const next = gone >= held ? `在庫数を${gone}減らす` : `${held}個は売らない`;
    return { ...BLANK, held: String(held), incidents, urgency, next };
  }
  const mark = firstMark(
    ordered
      .filter((on) => keepsDown(on.hold))
      .map((on) => markOfHold(on.hold, on.open.length > 0, on.findings)),
  );
  const boxOnly = open.length > 0 && open.every((task) => task.kind === 'box');
  return {
    mark: labelOf(ROW_MARK, mark),
    held: String(held),
    incidents,
    urgency,
    next: boxOnly ? 'この箱を出さない' : NEXT[mark],
  };
}

const groupBy = <Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> => {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
};

/**
 * A row without an active hold. What bears an incident's number was ours: a row copied along with its mark,
 * a sort that left our columns behind, a hold that has ended. It goes. A mark alone was typed by a person who
 * wants the goods stopped, in whatever words: it stays and is listed (DESIGN 3).
 */
function withoutHold(row: StockRow): { readonly cells: OwnCells; readonly stray: boolean } {
  const typed = row.own.incidents === '' && row.own.mark !== '';
  return typed ? { cells: row.own, stray: true } : { cells: BLANK, stray: false };
}

/**
 * Transactions whose parcel a person kept back for nothing that still holds: until they tick that it may go, the row
 * says so. Only where the row is known for certain, since a parcel that leaves does not come back.
 */
function freeParcels(
  rows: readonly StockRow[],
  index: RowIndex,
  records: MarkRecords,
): ReadonlyMap<StockRow, OwnCells> {
  const tabs = new Set(rows.filter((row) => row.use === 'sales').map((row) => row.sheetId));
  const kept = new Set(
    records.tasks.filter((task) => task.kind === 'box' && needsReverse(task)).map((task) => task.holdId),
  );
  const holds = records.holds.filter(
    (hold) => hold.state === 'RELEASED' && tabs.has(hold.ref.sheetId) && kept.has(hold.id),
  );
  const places = locateRows(
    index,
    holds.map((hold) => hold.ref),
    holds.map((hold) => hold.incidentId),
  );
  const ids = new Map<StockRow, IncidentId[]>();
  holds.forEach((hold, at) => {
    const found = places[at];
    if (found?.kind !== 'one') return;
    const known = ids.get(found.row);
    if (known === undefined) ids.set(found.row, [hold.incidentId]);
    else known.push(hold.incidentId);
  });
  const cells = new Map<StockRow, OwnCells>();
  ids.forEach((incidents, row) => {
    cells.set(row, { ...BLANK, mark: MAY_LEAVE, incidents: joined([...incidents].sort()) });
  });
  return cells;
}

/** Own cells of every row of the seller's tabs, in the order given. `now` serves the urgency. */
export function marksOf(rows: readonly StockRow[], records: MarkRecords, now: Instant): RowMarks {
  const index = indexRows(rows);
  const incidents = new Map<IncidentId, Incident>(
    records.incidents.map((incident) => [incident.id, incident]),
  );
  const openTasks = groupBy<StopTask, HoldId>(records.tasks.filter(isTaskOpen), (task) => task.holdId);
  const active = new Map<StockRow, OnRow[]>();
  const gone: Hold[] = [];
  const doubtful: Hold[] = [];
  const homes = new Map<string, StockRow>();
  const holds = records.holds.filter((hold) => {
    const incident = incidents.get(hold.incidentId);
    return incident !== undefined && speaks(hold);
  });
  const findings = findingsByHold(holds, records.inspections);
  const places = locateRows(
    index,
    holds.map((hold) => hold.ref),
    holds.map((hold) => hold.incidentId),
  );
  holds.forEach((hold, at) => {
    const incident = incidents.get(hold.incidentId);
    const found = places[at];
    if (incident === undefined || found === undefined) return;
    if (found.kind === 'one' && hold.ref.ownId !== '') homes.set(hold.ref.ownId, found.row);
    const fits = found.kind === 'one' ? [found.row] : found.kind === 'several' ? found.rows : [];
    if (found.kind === 'gone' && isActive(hold)) gone.push(hold);
    if (found.kind === 'several' && isActive(hold)) doubtful.push(hold);
    for (const row of fits) {
      const on: OnRow = {
        hold,
        incident,
        open: openTasks.get(hold.id) ?? [],
        findings: findings.get(hold.id),
      };
      const known = active.get(row);
      if (known === undefined) active.set(row, [on]);
      else known.push(on);
    }
  });
  const strays: number[] = [];
  const free = freeParcels(rows, index, records);
  const cells = rows.map((row, position) => {
    const held = cellsOf(row, active.get(row) ?? [], now);
    if (held !== null) return held;
    const freed = free.get(row);
    if (freed !== undefined) return freed;
    const left = withoutHold(row);
    if (left.stray) strays.push(position);
    return left.cells;
  });
  return { cells, ownIds: ownIdsOf(rows, homes), strays, gone, doubtful };
}
