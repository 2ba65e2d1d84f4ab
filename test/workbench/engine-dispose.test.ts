import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { bookWithTab } from '../support/engine.ts';

/** More than the engine calculates in one go. */
const FORMULAS = 1200;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

it('a book thrown away while it calculates says nothing more, also when its progress would be shown', async () => {
  const book = bookWithTab(FORMULAS);
  const calculating = new Promise<void>((resolve) => {
    let calls = 0;
    const call = (): string => {
      calls += 1;
      if (calls === 1) queueMicrotask(resolve);
      return 'ok';
    };
    book.defineFunctions([{ name: 'SEEN', call }]);
  });
  const formulas = Array.from({ length: FORMULAS }, () => [{ formula: '=SEEN(1)' }]);
  book.write(1, 1, 1, formulas);
  await vi.advanceTimersByTimeAsync(100);
  await calculating;
  book.dispose();
  expect(vi.getTimerCount()).toBeGreaterThan(0);
  await vi.advanceTimersByTimeAsync(5000);
  expect(vi.getTimerCount()).toBe(0);
});
