// What one execution knows of the workbook: each table and tab is loaded at most once, when first asked for.
import { presentRecords } from '../app/present-records.ts';
import type { Records, TableName, TableRecords } from '../app/tables.ts';
import type { LetterInForce, Selection, World } from '../app/world.ts';
import type { CheckItem } from '../domain/check-item.ts';
import { withGoods } from '../domain/goods-of-sales.ts';
import type { Inspection } from '../domain/inspection.ts';
import type { Instant } from '../domain/instant.ts';
import { letterInForce, lettersInForce } from '../domain/letters/letter-in-force.ts';
import type { LetterId } from '../domain/letters/standard-letters.ts';
import { preferencesFrom } from '../domain/preferences.ts';
import { type Reference, referenceFrom } from '../domain/reference/reference.ts';
import { rulesInForce } from '../domain/reference/rules-in-force.ts';
import type { StockFieldName } from '../domain/stock-field.ts';
import type { StockRow } from '../domain/stock-row.ts';
import { readChecklist } from './checklist.ts';
import type { Sheet } from './grid.ts';
import { type LogTail, readLogTail } from './operation-log.ts';
import { userName, workbook } from './platform.ts';
import { gatherProblems, type Problems, Refused } from './problem.ts';
import { blankTable, type LoadedTable, loadTable } from './record-rows.ts';
import type { Settings } from './settings.ts';
import { loadStock, type StockSource } from './stock-source.ts';
import { TABLES } from './tables/all-tabs.ts';
import { checklistTab, operationLogTab } from './tables/plain-tabs.ts';
import { referenceTab } from './tables/reference-tab.ts';

export type Session = {
  readonly settings: Settings;
  readonly now: Instant;
  readonly problems: Problems;
  readonly who: () => string;
  readonly table: <Name extends TableName>(name: Name) => LoadedTable<TableRecords[Name]>;
  readonly log: () => LogTail;
  readonly sources: () => readonly StockSource[];
  readonly checklist: () => readonly CheckItem[];
  readonly selection: () => Selection | null;
};

/** Runs `load` at the first call and keeps what it gave. */
export function once<Value>(load: () => Value): () => Value {
  let kept: { readonly value: Value } | null = null;
  return () => {
    kept ??= { value: load() };
    return kept.value;
  };
}

/** By the id kept in 設定; a tab that is gone is named. */
export function ownedSheet(settings: Settings, tab: string): Sheet {
  const id = settings.tabs.get(tab);
  const sheet = id === undefined ? null : workbook().getSheetById(id);
  if (sheet === null) throw new Refused({ code: 'tabGone', tab });
  return sheet;
}

/** The rows now selected. Two reads, and one more for every further area. */
function selectionNow(): Selection | null {
  const sheet = workbook().getActiveSheet();
  const areas = workbook().getActiveRangeList();
  if (areas === null) return null;
  const spans = areas.getRanges().map((range) => {
    const figures = (range.getA1Notation().match(/\d+/g) ?? []).map(Number);
    const from = figures[0] ?? 1;
    return { from, to: figures[1] ?? (figures.length === 0 ? Number.MAX_SAFE_INTEGER : from) };
  });
  return { sheetId: sheet.getSheetId(), tab: sheet.getName(), spans };
}

/** What this execution knows already, so that it need not be read again. */
export type Known = {
  /** The tabs with records have just been made, so there is nothing to load. */
  readonly blank?: boolean;
  /** The seller's tabs as loaded before, in the order of the mappings; null: not yet. */
  readonly sources?: readonly StockSource[] | null;
};

export function openSession(
  settings: Settings,
  now: Instant,
  { blank = false, sources = null }: Known = {},
): Session {
  const problems = gatherProblems();
  const { applied } = settings.state;
  const load = <Name extends TableName>(name: Name): (() => LoadedTable<TableRecords[Name]>) =>
    once(() => {
      const sheet = ownedSheet(settings, TABLES[name].tab);
      return blank
        ? blankTable<TableRecords[Name]>(TABLES[name], sheet)
        : loadTable<TableRecords[Name]>(TABLES[name], sheet, applied, problems);
    });
  const tables = {
    incidents: load('incidents'),
    holds: load('holds'),
    tasks: load('tasks'),
    contacts: load('contacts'),
    drafts: load('drafts'),
    inspections: load('inspections'),
    letters: load('letters'),
    rules: load('rules'),
  };
  return {
    settings,
    now,
    problems,
    who: once(userName),
    table: <Name extends TableName>(name: Name) =>
      tables[name]() as unknown as LoadedTable<TableRecords[Name]>,
    log: once(() => readLogTail(ownedSheet(settings, operationLogTab.tab))),
    checklist: once(() =>
      settings.tabs.has(checklistTab.tab)
        ? readChecklist(ownedSheet(settings, checklistTab.tab), problems)
        : [],
    ),
    sources: once(() => {
      const all = sources ?? settings.mappings.map((mapping) => loadStock(mapping, now));
      for (const { badCells } of all) badCells.forEach(problems.add);
      return all;
    }),
    selection: once(selectionNow),
  };
}

/** Whether anybody has begun to look at goods: until then nothing stands in 検品, and it need not be read. */
export const hasInspections = (session: Session): boolean =>
  session.table('incidents').records.some((incident) => incident.inspected !== '');

/** `beginning`: this very operation adds the first. */
export const inspectionsIn = (session: Session, beginning = false): readonly Inspection[] =>
  beginning || hasInspections(session) ? session.table('inspections').records : [];

const standardLetter = (id: LetterId): LetterInForce => letterInForce(id, undefined);

/** Values that do not fit their unit are named; the standard ones count in their place. */
function referenceIn({ problems, table }: Session): Reference {
  const { records, rows, columns } = table('rules');
  const reference = rulesInForce(records);
  const place = referenceTab.columns.findIndex(({ field }) => field === 'value');
  for (const { id, found, wanted } of reference.unread) {
    problems.add({
      tab: referenceTab.tab,
      row: rows[records.findIndex((one) => one.id === id)] ?? 0,
      column: columns[place] ?? 0,
      header: referenceTab.columns[place]?.header ?? '',
      found,
      wanted,
    });
  }
  return reference;
}

/** Before set-up: nothing but the clock and the name. */
export function emptyWorld(now: Instant, who: () => string): World {
  const none = (): readonly never[] => [];
  return {
    now,
    get who() {
      return who();
    },
    operation: 1,
    tables: [],
    stock: none,
    records: {
      incidents: none,
      holds: none,
      tasks: none,
      contacts: none,
      drafts: none,
      inspections: none,
      letters: none,
      rules: none,
    },
    checklist: none,
    letter: standardLetter,
    reference: once(() => referenceFrom([])),
    preferences: preferencesFrom(() => undefined),
    selection: () => null,
  };
}

const NOBODY: ReadonlySet<string> = new Set();

/** The session as a use case may see it. `also`: ids of rows that count although they were taken back. */
export function worldOf(session: Session, also: ReadonlySet<string> = NOBODY): World {
  const stock = once(() =>
    withGoods(session.sources().reduce<readonly StockRow[]>((all, source) => all.concat(source.rows), [])),
  );
  const records = <Name extends TableName>(name: Name): (() => Records[Name]) =>
    once(() => presentRecords<Name>(name, session.table(name).records, also) as unknown as Records[Name]);
  const letters = once(() => lettersInForce(session.table('letters').records));
  return {
    now: session.now,
    get who() {
      return session.who();
    },
    operation: session.settings.state.applied + 1,
    tables: session.settings.mappings.map((mapping) => ({
      sheetId: mapping.sheetId,
      use: mapping.use,
      mapped: Object.keys(mapping.columns) as readonly StockFieldName[],
    })),
    stock,
    records: {
      incidents: records('incidents'),
      holds: records('holds'),
      tasks: records('tasks'),
      contacts: records('contacts'),
      drafts: records('drafts'),
      inspections: records('inspections'),
      letters: records('letters'),
      rules: records('rules'),
    },
    checklist: session.checklist,
    letter: (id) => letters()(id),
    reference: once(() => referenceIn(session)),
    preferences: session.settings.preferences,
    selection: session.selection,
  };
}
