// The globals of a bundle besides the language: the services it uses, and the names of Google's others,
// which say what is lacking as soon as they are touched.

import { htmlService } from './apps-script/html.ts';
import { lockService } from './apps-script/lock.ts';
import { logger, quietConsole } from './apps-script/logger.ts';
import { propertiesService } from './apps-script/properties.ts';
import { session } from './apps-script/session.ts';
import { spreadsheetApp } from './apps-script/spreadsheet-app.ts';
import { utilities } from './apps-script/utilities.ts';
import { guard, handle } from './google-class.ts';
import type { Run } from './run.ts';

const NOT_HERE = [
  ...['Browser', 'CacheService', 'CalendarApp', 'CardService', 'Charts', 'ContentService', 'DocumentApp'],
  ...['DriveApp', 'FormApp', 'GmailApp', 'GroupsApp', 'Jdbc', 'LanguageApp', 'LinearOptimizationService'],
  ...['MailApp', 'Maps', 'Sheets', 'SitesApp', 'SlidesApp', 'UrlFetchApp', 'XmlService'],
];

const AUTH_MODES = Object.freeze({
  NONE: 'NONE',
  LIMITED: 'LIMITED',
  CUSTOM_FUNCTION: 'CUSTOM_FUNCTION',
  FULL: 'FULL',
});

/** Names and values for one execution. */
export function globalsOf(run: Run): Readonly<Record<string, unknown>> {
  const empty = {};
  const missing = NOT_HERE.map((name) => [name, Object.freeze(Object.create(guard(run, name)))] as const);
  return {
    SpreadsheetApp: handle(run, spreadsheetApp, empty),
    HtmlService: handle(run, htmlService, empty),
    LockService: handle(run, lockService, empty),
    PropertiesService: handle(run, propertiesService, empty),
    Utilities: handle(run, utilities, empty),
    Session: handle(run, session, empty),
    Logger: handle(run, logger, empty),
    console: quietConsole,
    ScriptApp: Object.freeze(
      Object.assign(Object.create(guard(run, 'ScriptApp')) as object, { AuthMode: AUTH_MODES }),
    ),
    ...Object.fromEntries(missing),
  };
}
