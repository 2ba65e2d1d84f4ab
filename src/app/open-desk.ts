// 今日やること for what exists so far: what is in progress, newest first, and what opening found.
import { isOpen } from '../domain/incident.ts';
import { monthDayTime } from '../domain/instant.ts';
import { needsReverse } from '../domain/stop-task.ts';
import { incidentLine, nextPromise } from './incident-line.ts';
import type { Desk } from './protocol.ts';
import { NO_NAME, titleOf } from './wording.ts';
import type { World } from './world.ts';

export type Opening = {
  readonly notes: readonly string[];
  readonly strayMarks: readonly string[];
};

/** Rows now selected, when the selection stands in a stock tab. */
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

/** Before set-up nothing is read but the name. */
export function deskOf(world: World, opening: Opening): Desk {
  const ready = world.tables.length > 0;
  const base = {
    ready,
    name: world.who === NO_NAME ? '' : world.who,
    at: monthDayTime(world.now),
    nextPromise: '',
    notes: [...opening.notes],
    strayMarks: [...opening.strayMarks],
    selected: selectedIn(world),
  };
  if (!ready) return { ...base, incidents: [] };
  const records = {
    holds: world.records.holds(),
    tasks: world.records.tasks(),
    drafts: world.records.drafts(),
  };
  const unfinished = new Set(records.tasks.filter(needsReverse).map((task) => task.incidentId));
  const shown = world.records
    .incidents()
    .filter((incident) => isOpen(incident) || unfinished.has(incident.id))
    .sort((a, b) => b.startedAt - a.startedAt);
  const open = new Set(shown.filter(isOpen).map((incident) => incident.id));
  const promise = nextPromise(records.drafts.filter((draft) => open.has(draft.incidentId)));
  return {
    ...base,
    nextPromise: promise === null ? '' : monthDayTime(promise),
    incidents: shown.map((incident) => incidentLine(incident, records)),
  };
}
