// Older workbooks. What a version added to our tabs are columns, found by their headers wherever they stand, and standard rows,
// found by their ids: a migration adds what is missing, at the right end or below, and writes the version last. Figures that a shop
// may set are lines of 設定, which need no version. Twice is once, so a death in between does no harm.
import { standardLetterRows, standardRuleRows } from '../app/standard-rows.ts';
import type { TableRecords } from '../app/tables.ts';
import { cellText, textOf } from './cell.ts';
import { type Sheet, writeBlock } from './grid.ts';
import { guardTab } from './guard-tab.ts';
import { flush } from './platform.ts';
import { addPreferenceLines, missingPreferences } from './preference-lines.ts';
import { gatherProblems } from './problem.ts';
import { type LoadedTable, loadTable } from './record-rows.ts';
import { addMissingSeeds } from './seed-rows.ts';
import { SCHEMA_VERSION, type Settings, VERSION_ITEM } from './settings.ts';
import { dressColumns } from './tab-looks.ts';
import type { TabShape } from './table.ts';
import { ALL_TABS, TABLES } from './tables/all-tabs.ts';
import { settingsTab } from './tables/plain-tabs.ts';
import { ownedSheet } from './workbook-session.ts';

/** True when columns were added. Blank below the header is what every field of a later version reads as unknown. */
function addMissing(sheet: Sheet, shape: TabShape): boolean {
  const head = (sheet.getRange('1:1').getValues()[0] ?? []).map(textOf);
  const missing = shape.headers
    .map((header, at) => ({ header, look: shape.looks[at] ?? {} }))
    .filter(({ header }) => head.indexOf(header) < 0);
  const place = (header: string): number => head.indexOf(header) + 1;
  guardTab(sheet, shape, place);
  if (missing.length === 0) return false;
  const used = head.reduce((last, text, at) => (text === '' ? last : at + 1), 0);
  if (used + missing.length > head.length) {
    sheet.insertColumnsAfter(head.length, used + missing.length - head.length);
  }
  dressColumns(
    sheet,
    used + 1,
    missing.map(({ look }) => look),
  );
  writeBlock(sheet, 1, used + 1, [missing.map(({ header }) => cellText(header))]);
  return true;
}

/** 定型文 and 参照データ hold the standard since version 4. Rows that are there already stay; twice is once. */
function addStandardRows(settings: Settings): void {
  // What cannot be read in them is said by whoever reads them next.
  const load = <Name extends 'letters' | 'rules'>(name: Name): LoadedTable<TableRecords[Name]> =>
    loadTable<TableRecords[Name]>(
      TABLES[name],
      ownedSheet(settings, TABLES[name].tab),
      settings.state.applied,
      gatherProblems(),
    );
  addMissingSeeds(TABLES.letters, load('letters'), standardLetterRows());
  addMissingSeeds(TABLES.rules, load('rules'), standardRuleRows());
}

function addColumns(settings: Settings): void {
  for (const shape of ALL_TABS) {
    if (shape.tab !== settingsTab.tab) addMissing(ownedSheet(settings, shape.tab), shape);
  }
}

/** Must be called under the lock, before recovery, which reads the tabs as they are now. True where something was done. */
export function migrate(settings: Settings): boolean {
  if (settings.version > SCHEMA_VERSION || settings.rowOf(VERSION_ITEM) === 0) return false;
  const isOld = settings.version < SCHEMA_VERSION;
  const missing = missingPreferences(settings);
  if (!isOld && missing.length === 0) return false;
  if (isOld) {
    addColumns(settings);
    addStandardRows(settings);
  }
  addPreferenceLines(settings, missing);
  flush();
  if (!isOld) return true;
  writeBlock(settings.sheet, settings.rowOf(VERSION_ITEM), settings.valueColumn, [[SCHEMA_VERSION]]);
  flush();
  return true;
}
