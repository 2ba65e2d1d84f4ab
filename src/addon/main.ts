// Start here. Every function that Google can call, each with the file that does the work. The build prints one
// plain top-level function for each name below, because Google finds nothing else (see build/stubs.mjs).

import { runSmokeTest } from '../sheets/live-smoke-test.ts';
import { answerRequest } from './door.ts';
import { CUSTOM_FUNCTIONS } from './function-table.ts';
import { addMenu, recoverFromMenu, showSidebar, takeInFromMenu } from './menu.ts';

/** Google calls this when the spreadsheet opens, perhaps without any right: the menu and nothing else. */
export const onOpen = (): void => addMenu();

/** Google calls this once, when the add-on is installed. */
export const onInstall = (): void => addMenu();

/** Menu: 開く */
export const openSidebar = (): void => showSidebar('desk');

/** Menu: まず止める(選んだ行) */
export const stopSelectedRows = (): void => showSidebar('stop');

/** Menu: はじめる(設定) */
export const openSetUp = (): void => showSidebar('setUp');

/** Menu: スマホの記入を取り込む */
export const takeInNow = (): void => takeInFromMenu();

/** Menu: 復旧 */
export const recoverNow = (): void => recoverFromMenu();

/** For the developer, in no menu: asks Google's own servers what no documentation settles. */
export const liveSmokeTest = (): string => runSmokeTest();

/** The one door of the sidebar: a request as JSON text in, a reply as JSON text out. */
export const tomeru = (json: unknown): string => answerRequest(json);

/** TOMERU_URGENCY and the other cell functions, by name; `function-table.ts` is their list. */
export const cellFunction = (name: string, args: readonly unknown[]): unknown => {
  const declared = CUSTOM_FUNCTIONS.find((one) => one.name === name);
  return declared === undefined ? '' : declared.run(...args);
};
