// What the page begins with: the work of last time, or shop A on the first visit.
import { checkWorkbookFile } from '../check-workbook-file.ts';
import type { SavedProperties } from '../host/contract.ts';
import { sayFileProblemInJapanese } from '../say-file-problem.ts';
import type { WorkbookFile } from '../workbook-file.ts';
import { laterInJapan } from './page-clock.ts';
import { loadWork, type Origin, type SavedWork } from './saved-work.ts';
import { fetchShop, shopTitle } from './shops.ts';

export type Work = {
  readonly title: string;
  readonly origin: Origin;
  readonly workbook: WorkbookFile;
  readonly properties?: SavedProperties;
};

export type FirstWork = {
  readonly work: Work;
  /** Why the work of last time could not be taken up again; empty when all is well. */
  readonly problems: readonly string[];
};

/** `real` is the real clock in milliseconds. */
export async function firstWork(real: number): Promise<FirstWork> {
  const saved = await loadWork();
  if (saved === null) return { work: await shopWork('a'), problems: [] };
  const checked = checkWorkbookFile(saved.workbook);
  if (checked.kind === 'bad') {
    return { work: await shopWork('a'), problems: checked.problems.map(sayFileProblemInJapanese) };
  }
  const workbook = clockGoneOn(saved, checked.value, real);
  const { title, origin, properties = {} } = saved;
  return { work: { title, origin, workbook, properties }, problems: [] };
}

/** A demo shop as it is shipped. */
export async function shopWork(shop: 'a' | 'b' | 'c'): Promise<Work> {
  return { title: shopTitle(shop), origin: { kind: 'shop', shop }, workbook: await fetchShop(shop) };
}

/** One's own table lives in real time, also while the page is closed; a demo shop's night waits. */
function clockGoneOn(saved: SavedWork, workbook: WorkbookFile, real: number): WorkbookFile {
  const away = real - saved.savedAt;
  if (saved.origin.kind === 'shop' || away <= 0) return workbook;
  return { ...workbook, now: laterInJapan(workbook.now, away) };
}
