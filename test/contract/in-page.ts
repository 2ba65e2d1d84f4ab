// Runs inside Chromium: the facts on the page's own grid, called by number from the test runner.
import { IUniverInstanceService, type Univer, UniverInstanceType, type Workbook } from '@univerjs/core';
import { ConditionalFormattingService } from '@univerjs/sheets-conditional-formatting';
import { createBook } from '../../src/workbench/engine/univer-book.ts';
import { createHost } from '../../src/workbench/host/create-host.ts';
import { runFromPage } from '../../src/workbench/host/run-from-page.ts';
import { gridScreen } from '../../src/workbench/page/grid-screen.ts';
import { themesInPage } from './facts/all.ts';
import { type LabTools, openLab } from './lab.ts';

const facts = Object.values(themesInPage).flat();

/** The engine behind the grid drawn last. */
let drawn: Univer | null = null;

/** A book with the screen that the seller sees, in an element of its own. */
const tools: LabTools = {
  createHost,
  runFromPage,
  createBook: (options) => {
    const place = document.createElement('div');
    place.style.cssText = 'width: 900px; height: 600px';
    document.body.append(place);
    const { screen } = gridScreen(place);
    const after = (univer: Univer): void => {
      drawn = univer;
      screen.after(univer);
    };
    return createBook({ ...options, screen: { ...screen, after } });
  },
  painted: async (rows, column) => {
    if (!drawn) throw new Error('No grid has been drawn.');
    const injector = drawn.__getInjector();
    const workbook = injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const sheet = workbook?.getSheets()[0];
    if (!workbook || !sheet) throw new Error('No workbook is open.');
    const rules = injector.get(ConditionalFormattingService);
    const look = (): readonly number[] =>
      rows.filter(
        (row) => rules.composeStyle(workbook.getUnitId(), sheet.getSheetId(), row - 1, column - 1)?.style?.bg,
      );
    // The first look makes the grid calculate its rules, as drawing the cells does.
    look();
    await new Promise((resolve) => setTimeout(resolve, 500));
    return look();
  },
};

/** Runs one fact; answers its name and what went wrong, null where nothing did. */
async function runFact(index: number): Promise<{ readonly fact: string; readonly failed: string | null }> {
  const found = facts[index];
  if (!found) return { fact: '', failed: `There is no fact ${index}.` };
  const lab = openLab(tools);
  try {
    await found.run(lab);
    return { fact: found.fact, failed: null };
  } catch (error) {
    return {
      fact: found.fact,
      failed: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  } finally {
    lab.close();
    document.body.replaceChildren();
  }
}

declare global {
  interface Window {
    runFact: typeof runFact;
  }
}

window.runFact = runFact;
