// Runs inside Chromium: the facts on the page's own grid, called by number from the test runner.
import { createBook } from '../../src/workbench/engine/univer-book.ts';
import { createHost } from '../../src/workbench/host/create-host.ts';
import { runFromPage } from '../../src/workbench/host/run-from-page.ts';
import { gridScreen } from '../../src/workbench/page/grid-screen.ts';
import { themes } from './facts/all.ts';
import { type LabTools, openLab } from './lab.ts';

const facts = Object.values(themes).flat();

/** A book with the screen that the seller sees, in an element of its own. */
const tools: LabTools = {
  createHost,
  runFromPage,
  createBook: (options) => {
    const place = document.createElement('div');
    place.style.cssText = 'width: 900px; height: 600px';
    document.body.append(place);
    return createBook({ ...options, screen: gridScreen(place).screen });
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
