// The workbench page: puts grid, menu bar, sidebar, clock and saved work together.
import { fetchAddon } from './addon-files.ts';
import { ask } from './ask.ts';
import { createDesk, type Desk } from './desk.ts';
import { download } from './download.ts';
import { byId } from './element.ts';
import { firstWork, shopWork, type Work } from './first-work.ts';
import { createMenuBar } from './menu-bar.ts';
import { menusFor } from './menus.ts';
import { tell, toast } from './notice.ts';
import { isOnlyPage } from './only-page.ts';
import { openFile } from './open-file.ts';
import { clockText, japanNow } from './page-clock.ts';
import { watchPaneKeys } from './pane-keys.ts';
import { keepStart, loadStart } from './saved-work.ts';
import { type Answer, createSidebar } from './sidebar.ts';
import { troubleNotice } from './trouble-notice.ts';
import { createWorkKeeper, type KeeperState } from './work-keeper.ts';

const CLOCK_MS = 5000;

/** What the sidebar hears where Sheets would give its own message. */
const MESSAGES = { killed: 'Exceeded maximum execution time', missing: 'The workbench lacks a function' };

async function start(): Promise<void> {
  const [addon, first, alone] = await Promise.all([fetchAddon(), firstWork(Date.now()), isOnlyPage()]);
  let work: Work = first.work;
  /** Changed since it was opened: then leaving it asks first. */
  let touched = false;

  const desk: Desk = createDesk(byId('grid'), addon, {
    changed: () => {
      touched = true;
      keep();
    },
    shown: (shown) => {
      if (shown.kind === 'sidebar') sidebar.show(shown.title, shown.html);
      else toast(shown.message, shown.title);
    },
    troubled: (entry, result) => {
      const notice = troubleNotice(entry, result);
      if (notice !== null) tell(notice);
    },
  });
  const bar = createMenuBar(byId('menus'), () => desk.focus());
  const panes = watchPaneKeys({
    bar: () => bar.focus(),
    grid: () => desk.focus(),
    sidebar: () => sidebar.focus(),
  });
  const sidebar = createSidebar({
    call: (name, args) => answerOf(desk, name, args),
    focusSheet: () => desk.focus(),
    nextPane: panes.next,
  });
  const keeper = createWorkKeeper(
    () => ({
      version: 1,
      title: work.title,
      origin: work.origin,
      workbook: desk.dump(),
      properties: desk.properties(),
      savedAt: Date.now(),
    }),
    showSaving,
  );
  const keep = (): void => {
    if (alone) keeper.touch();
  };

  const show = (next: Work): void => {
    sidebar.close();
    desk.open(next.workbook, next.properties);
    work = next;
    touched = false;
    byId('title').textContent = next.title;
    document.title = `${next.title} - トメルの作業台`;
    bar.setMenus(menusFor(next.origin, desk.menu(), actions));
    showClock(desk, next);
    keep();
  };
  const replace = async (make: () => Promise<Work>): Promise<void> => {
    const next = await make();
    if (touched && !(await askToReplace(work.title))) return;
    if (next.origin.kind === 'own') await keepStart(next.workbook);
    show(next);
  };

  const actions = {
    openFile: () => chooseFile((chosen) => carefully(() => replaceByFile(chosen))),
    saveFile: () => download(`${work.title}.workbook.json`, JSON.stringify(desk.dump())),
    openShop: (shop: 'a' | 'b' | 'c') => carefully(() => replace(() => shopWork(shop))),
    startAgain: () => carefully(startAgain),
    clockToNow: () =>
      carefully(async () =>
        show({ ...work, workbook: { ...desk.dump(), now: japanNow() }, properties: desk.properties() }),
      ),
    runAddon: (name: string) => carefully(async () => desk.runFromMenu(name)),
  };

  async function replaceByFile(chosen: File): Promise<void> {
    const opened = openFile(chosen.name, new Uint8Array(await chosen.arrayBuffer()), japanNow());
    if (opened.kind === 'refused')
      tell({ tone: 'trouble', sentence: opened.sentence, details: opened.details });
    else
      await replace(async () => ({
        title: opened.title,
        origin: { kind: 'own' },
        workbook: opened.workbook,
      }));
  }

  async function startAgain(): Promise<void> {
    const sure = await ask({
      title: '最初に戻しますか',
      sentence: `「${work.title}」を、開いたときの状態に戻します。そのあとの変更はなくなります。`,
      yes: '最初に戻す',
    });
    if (!sure) return;
    if (work.origin.kind === 'shop') show(await shopWork(work.origin.shop));
    else {
      const begun = await loadStart();
      if (begun === null) throw new Error('開いたときの表が、このブラウザに残っていません');
      show({ ...work, workbook: begun, properties: {} });
    }
  }

  show(work);
  desk.focus();
  setInterval(() => showClock(desk, work), CLOCK_MS);
  if (first.problems.length > 0) {
    tell({
      tone: 'trouble',
      sentence: '前回の表を読めなかったため、見本の店を開きました。',
      details: first.problems,
    });
  }
  if (!alone) {
    byId('saved').textContent = '保存しません';
    tell({
      tone: 'note',
      sentence: '別のタブでも開いています。こちらのタブでの変更は、再読み込みすると残りません。',
    });
  }
}

/** The sidebar always gets an answer, whatever happened: it would wait for ever. */
function answerOf(desk: Desk, name: string, args: readonly unknown[]): Answer {
  try {
    const outcome = desk.runFromSidebar(name, args);
    if (outcome.kind === 'value') return { kind: 'value', json: JSON.stringify(outcome.value) };
    return { kind: 'failure', message: outcome.kind === 'threw' ? outcome.message : MESSAGES[outcome.kind] };
  } catch (error) {
    tellFailure(error);
    return { kind: 'failure', message: error instanceof Error ? error.message : String(error) };
  }
}

function askToReplace(title: string): Promise<boolean> {
  return ask({
    title: '表を開き直しますか',
    sentence: `「${title}」に加えた変更はなくなります。残したいときは、先に「ファイル」の「保存する」を選んでください。`,
    yes: '開く',
  });
}

function chooseFile(take: (file: File) => void): void {
  const input = byId('file');
  if (!(input instanceof HTMLInputElement)) throw new Error('#file is no input');
  input.value = '';
  input.onchange = () => {
    const chosen = input.files?.[0];
    if (chosen !== undefined) take(chosen);
  };
  input.click();
}

function showClock(desk: Desk, work: Work): void {
  byId('clock').textContent = `この表の時計 ${clockText(desk.now(), work.workbook.timeZone)}`;
}

function showSaving(state: KeeperState, error?: unknown): void {
  const words = { saving: '保存中…', saved: 'このブラウザに保存済み', failed: '保存できていません' };
  byId('saved').textContent = words[state];
  if (state !== 'failed') return;
  const sentence = 'このブラウザに保存できません。「ファイル」の「保存する」で、ファイルに残してください。';
  tell({ tone: 'trouble', sentence, details: [String(error)] });
}

/** Nothing that goes wrong in an action may pass unseen. */
function carefully(action: () => Promise<void>): void {
  action().catch(tellFailure);
}

function tellFailure(error: unknown): void {
  const details = error instanceof Error ? [error.message, error.stack ?? ''] : [String(error)];
  tell({ tone: 'trouble', sentence: 'この操作はできませんでした。', details });
}

start().catch((error: unknown) => {
  byId('loading').textContent = '表を開けませんでした。';
  tellFailure(error);
});
