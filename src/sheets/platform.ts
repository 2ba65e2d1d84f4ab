// Every service that is not a sheet, one line each. What Google throws is thrown on; the door catches it once.
import { NO_NAME } from '../app/wording.ts';
import type { Instant } from '../domain/instant.ts';

const NAME = 'tomeru.name';
/** A second person should not wait long at the screen: being told to try again is calmer. */
const LOCK_WAIT_MS = 3000;

export const workbook = (): GoogleAppsScript.Spreadsheet.Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();

export const flush = (): void => SpreadsheetApp.flush();

/** The one instant of a command. */
export const clock = (): Instant => Date.now();

export const userName = (): string => PropertiesService.getUserProperties().getProperty(NAME) ?? NO_NAME;

export const keepUserName = (name: string): void => {
  const properties = PropertiesService.getUserProperties();
  if (name === '') properties.deleteProperty(NAME);
  else properties.setProperty(NAME, name);
};

/** Runs under the document lock; `otherwise` when somebody else has it. */
export function locked<Value>(work: () => Value, otherwise: () => Value): Value {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(LOCK_WAIT_MS)) return otherwise();
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}
