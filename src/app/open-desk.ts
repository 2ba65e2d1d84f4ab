// 今日やること for what exists so far: what is in progress, newest first, what leaves today, and what opening found.
import { isAllClear } from '../domain/all-clear.ts';
import { isOpen } from '../domain/incident.ts';
import { monthDayTime } from '../domain/instant.ts';
import { isUnsent } from '../domain/message-draft.ts';
import { reverseTasks } from '../domain/reverse-task.ts';
import type { StockRow } from '../domain/stock-row.ts';
import { officeSums } from './desk-office.ts';
import { grownCount } from './grown.ts';
import { incidentLine, nextPromise } from './incident-line.ts';
import { inspectionsOf } from './inspection-records.ts';
import { dueOnDesk, dueParcels } from './list-due.ts';
import { checkDue } from './prevention-day.ts';
import type { Desk } from './protocol.ts';
import { tokenOf } from './row-token.ts';
import { NO_NAME, titleOf } from './wording.ts';
import type { World } from './world.ts';

export type Opening = {
  readonly notes: readonly string[];
  /** Marks without a record, as `tab!A1`, and the rows that bear them. */
  readonly strayMarks: readonly string[];
  readonly strayRows?: readonly StockRow[];
  /** Where marks had drifted, as `tab!A1`. */
  readonly healed?: readonly string[];
};

/** Rows now selected, when the selection stands in a mapped tab. */
function selectedIn(world: World): Desk['selected'] {
  const selection = world.tables.length === 0 ? null : world.selection();
  if (selection === null) return { rows: 0, label: '' };
  const rows = world
    .stock()
    .filter(
      (row) =>
        row.sheetId === selection.sheetId &&
        selection.spans.some(({ from, to }) => row.row >= from && row.row <= to),
    );
  return {
    rows: rows.length,
    label: rows.length === 0 ? '' : titleOf(rows[0]?.product || rows[0]?.key || '', rows.length),
  };
}

const NOTHING_DUE: Desk['due'] = {
  orders: 0,
  over: 0,
  first: '',
  unreadable: 0,
  provisional: 0,
  stopped: 0,
};

/** Before set-up nothing is read but the name. */
export function deskOf(world: World, opening: Opening): Desk {
  const ready = world.tables.length > 0;
  const base = {
    ready,
    name: world.who === NO_NAME ? '' : world.who,
    at: monthDayTime(world.now),
    nextPromise: '',
    office: officeSums([], world.now),
    upkeep: { templates: 0, rules: 0 },
    notes: [...opening.notes],
    strayMarks: [...opening.strayMarks],
    healed: [...(opening.healed ?? [])],
    selected: selectedIn(world),
  };
  if (!ready) return { ...base, strayRows: [], due: NOTHING_DUE, incidents: [] };
  const records = {
    holds: world.records.holds(),
    tasks: world.records.tasks(),
    contacts: world.records.contacts(),
    drafts: world.records.drafts(),
    inspections: inspectionsOf(world),
  };
  const all = world.records.incidents();
  // Ended, but a person has still to put something back or to tell somebody.
  const unfinished = new Set([
    ...reverseTasks(records.holds, records.tasks, all).map((task) => task.incidentId),
    ...records.drafts
      .filter((draft) => isAllClear(draft) && isUnsent(draft))
      .map((draft) => draft.incidentId),
    // Somebody has still to look whether what was changed has helped.
    ...all.filter((incident) => checkDue(incident, world.now) !== '').map(({ id }) => id),
  ]);
  const shown = all
    .filter((incident) => isOpen(incident) || unfinished.has(incident.id))
    .sort((a, b) => b.startedAt - a.startedAt);
  const open = new Set(shown.filter(isOpen).map((incident) => incident.id));
  const promise = nextPromise(records.drafts.filter((draft) => open.has(draft.incidentId)));
  return {
    ...base,
    office: officeSums(
      records.drafts.filter(({ incidentId }) => incidentId === ''),
      world.now,
    ),
    nextPromise: promise === null ? '' : monthDayTime(promise),
    strayRows: (opening.strayRows ?? []).map(tokenOf),
    due: dueOnDesk(dueParcels(world), world.now),
    incidents: shown.map((incident) =>
      incidentLine(incident, { ...records, grown: grownCount(world, incident) }, world),
    ),
  };
}
