// The menu under 拡張機能. onOpen may run without any right but this one, so nothing else happens here.
import type { Refusal } from '../app/protocol.ts';
import { recovered, recoveredNothing, refusalSentence } from '../app/wording.ts';
import { Refused } from '../sheets/problem.ts';
import { recoveredNow } from './run-plain.ts';
import { takenInNow } from './run-take-in.ts';

const SIDEBAR = 'Sidebar';
const TITLE = 'トメル';

/** Labels and the global functions behind them, in the order of the menu. */
export const MENU: readonly (readonly [label: string, functionName: string])[] = [
  ['まず止める(選んだ行)', 'stopSelectedRows'],
  ['開く', 'openSidebar'],
  ['スマホの記入を取り込む', 'takeInNow'],
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

/** Without a sidebar: what came of it is said in a toast. */
function said(work: () => string | Refusal): void {
  const say = (sentence: string): void => SpreadsheetApp.getActiveSpreadsheet().toast(sentence, TITLE, 10);
  try {
    const outcome = work();
    say(typeof outcome === 'string' ? outcome : refusalSentence(outcome));
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault;
    say(refusalSentence(fault.refusal));
  }
}

/** 「復旧」 */
export function recoverFromMenu(): void {
  said(() => {
    const outcome = recoveredNow();
    if ('code' in outcome) return outcome;
    const { value } = outcome;
    return value.kind === 'recover' && value.outcome !== 'nothing'
      ? recovered[value.outcome]
      : recoveredNothing;
  });
}

/** 「スマホの記入を取り込む」 */
export function takeInFromMenu(): void {
  said(() => {
    const outcome = takenInNow();
    return 'code' in outcome ? outcome : outcome.join('\n');
  });
}
