// SpreadsheetApp, the entrance. Only the open workbook can be had: the add-on's scope is the current
// document, so opening another is refused by its scopes (platform 4.3).
import { exception } from '../exception.ts';
import { type GoogleClass, handle, other } from '../google-class.ts';
import { newConditionalFormatRule } from './conditional-format.ts';
import { newDataValidation } from './data-validation.ts';
import { rangeClass } from './range.ts';
import { rangeListClass } from './range-list.ts';
import { activeTab, selectionOn } from './selection.ts';
import { sheetClass } from './sheet.ts';
import { spreadsheetClass } from './spreadsheet.ts';
import { uiClass } from './ui.ts';

const WHOLE = 'https://www.googleapis.com/auth/spreadsheets';

export const spreadsheetApp: GoogleClass<Readonly<Record<string, never>>> = {
  name: 'SpreadsheetApp',
  needs: 'document',
  constants: {
    ProtectionType: Object.freeze({ RANGE: 'RANGE', SHEET: 'SHEET' }),
    DataValidationCriteria: Object.freeze({ CHECKBOX: 'CHECKBOX', VALUE_IN_LIST: 'VALUE_IN_LIST' }),
    BooleanCriteria: Object.freeze({ CUSTOM_FORMULA: 'CUSTOM_FORMULA', TEXT_EQUAL_TO: 'TEXT_EQUAL_TO' }),
  },
  methods: {
    getActiveSpreadsheet: other((_self, _args, run) => handle(run, spreadsheetClass, {})),
    getActive: other((_self, _args, run) => handle(run, spreadsheetClass, {})),
    getActiveSheet: other((_self, _args, run) => handle(run, sheetClass, { tab: activeTab(run) })),
    getActiveRange: other((_self, _args, run) => {
      const tab = activeTab(run);
      const area = selectionOn(run, tab).at(-1);
      return area ? handle(run, rangeClass, { tab, area }) : null;
    }),
    getActiveRangeList: other((_self, _args, run) => {
      const tab = activeTab(run);
      return handle(run, rangeListClass, { tab, areas: selectionOn(run, tab) });
    }),
    flush: { kind: 'flush', work: (_self, _args, run) => run.settle() },
    getUi: { kind: 'other', needs: 'menu', work: (_self, _args, run) => handle(run, uiClass, {}) },
    newConditionalFormatRule: other((_self, _args, run) => newConditionalFormatRule(run)),
    newDataValidation: other((_self, _args, run) => newDataValidation(run)),
    openById: other((_self, _args, run) => {
      if (run.world.scopes && !run.world.scopes.includes(WHOLE)) {
        throw exception(
          `Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: ${WHOLE}`,
        );
      }
      throw run.lacks('SpreadsheetApp.openById');
    }),
  },
};
