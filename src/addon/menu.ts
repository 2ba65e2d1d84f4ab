// The menu under 拡張機能. onOpen may run without any right but this one, so nothing else happens here.
import { recovered, recoveredNothing, refusalSentence } from '../app/wording.ts';
import { Refused } from '../sheets/problem.ts';
import { recoveredNow } from './run-plain.ts';

const SIDEBAR = 'Sidebar';
const TITLE = 'トメル';

/** Labels and the global functions behind them, in the order of the menu. */
export const MENU: readonly (readonly [label: string, functionName: string])[] = [
  ['まず止める(選んだ行)', 'stopSelectedRows'],
  ['開く', 'openSidebar'],
  ['復旧', 'recoverNow'],
  ['はじめる(設定)', 'openSetUp'],
];

export function addMenu(): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const [label, functionName] of MENU) menu.addItem(label, functionName);
  menu.addToUi();
}

export type FirstScreen = 'desk' | 'stop' | 'setUp';

/** The screen to begin with travels in the document, because a sidebar takes no arguments. */
export function showSidebar(screen: FirstScreen): void {
  const start = `<script type="application/json" id="tomeru-start">${JSON.stringify({ screen })}</script>`;
  const page = HtmlService.createHtmlOutputFromFile(SIDEBAR).append(start).setTitle(TITLE);
  SpreadsheetApp.getUi().showSidebar(page);
}

/** 「復旧」 from the menu, without a sidebar: said in a toast. */
export function recoverFromMenu(): void {
  const say = (sentence: string): void => SpreadsheetApp.getActiveSpreadsheet().toast(sentence, TITLE, 10);
  try {
    const outcome = recoveredNow();
    if ('code' in outcome) say(refusalSentence(outcome));
    else if (outcome.value.kind === 'recover') say(recovered[outcome.value.outcome] || recoveredNothing);
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault;
    say(refusalSentence(fault.refusal));
  }
}
