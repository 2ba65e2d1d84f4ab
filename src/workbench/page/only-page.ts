/**
 * Whether this is the only page of the workbench in this browser. Two pages would overwrite each other's
 * saved work, so the later one only shows. Waits up to 1.5 s, since after a reload the former page may
 * still be leaving.
 */
export function isOnlyPage(): Promise<boolean> {
  return new Promise((resolve) => {
    const giveUp = new AbortController();
    const timer = setTimeout(() => giveUp.abort(), 1500);
    const held = navigator.locks.request('tomeru-workbench', { signal: giveUp.signal }, () => {
      clearTimeout(timer);
      resolve(true);
      // Held until the page goes.
      return new Promise<never>(() => undefined);
    });
    held.catch(() => resolve(false));
  });
}
