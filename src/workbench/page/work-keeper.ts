// Keeps the work in this browser while a person works: soon after each change, but not more often than
// the size of the workbook allows, and at once when the page is left.
import { keepWork, type SavedWork } from './saved-work.ts';

export type WorkKeeper = {
  /** Something changed: save soon. */
  touch(): void;
  /** Saves now, and resolves when it is written. */
  now(): Promise<void>;
};

export type KeeperState = 'saving' | 'saved' | 'failed';

const SOON_MS = 400;
/** A dump that takes long is made more rarely: it may hold the page for a tenth of the time at most. */
const REST_FACTOR = 10;

/** `take` gives the work as it is at that moment; `report` hears how the saving goes. */
export function createWorkKeeper(
  take: () => SavedWork,
  report: (state: KeeperState, error?: unknown) => void,
): WorkKeeper {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let lastCost = 0;
  let writing: Promise<void> = Promise.resolve();

  const save = (): Promise<void> => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const started = performance.now();
    const work = take();
    writing = writing
      .then(() => keepWork(work))
      .then(
        () => report(timer === null ? 'saved' : 'saving'),
        (error: unknown) => report('failed', error),
      );
    lastCost = performance.now() - started;
    return writing;
  };

  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && timer !== null) void save();
  });
  window.addEventListener('pagehide', () => {
    if (timer !== null) void save();
  });
  return {
    touch() {
      report('saving');
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(save, Math.max(SOON_MS, lastCost * REST_FACTOR));
    },
    now: save,
  };
}
