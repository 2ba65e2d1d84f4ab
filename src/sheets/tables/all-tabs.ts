// Every tab that Tomeru owns, in the order in which they are made.
import type { TableName, TableRecords } from '../../app/tables.ts';
import { shapeOf, type Table, type TabShape } from '../table.ts';
import { contactTab } from './contact-tab.ts';
import { draftTab } from './draft-tab.ts';
import { holdTab } from './hold-tab.ts';
import { incidentTab } from './incident-tab.ts';
import { inspectionTab } from './inspection-tab.ts';
import { checklistTab, operationLogTab, settingsTab } from './plain-tabs.ts';
import { referenceTab } from './reference-tab.ts';
import { stopTaskTab } from './stop-task-tab.ts';
import { templateTab } from './template-tab.ts';

export const TABLES: { readonly [Name in TableName]: Table<TableRecords[Name]> } = {
  incidents: incidentTab,
  holds: holdTab,
  tasks: stopTaskTab,
  contacts: contactTab,
  drafts: draftTab,
  inspections: inspectionTab,
  letters: templateTab,
  rules: referenceTab,
};

/** 設定 comes last: only when it stands is the workbook set up. */
export const ALL_TABS: readonly TabShape[] = [
  shapeOf(incidentTab),
  shapeOf(holdTab),
  shapeOf(stopTaskTab),
  shapeOf(inspectionTab),
  shapeOf(contactTab),
  shapeOf(draftTab),
  shapeOf(templateTab),
  checklistTab,
  shapeOf(referenceTab),
  operationLogTab,
  settingsTab,
];
