// The document's lock. Other executions stand still while this one runs, so whoever finds it taken waits
// in vain: the wait is spent as virtual time (platform 2, DESIGN 8).
import { exception, mismatch } from '../exception.ts';
import { type GoogleClass, handle, type Methods, other } from '../google-class.ts';
import type { Run } from '../run.ts';

type Nothing = Readonly<Record<string, never>>;

/** True where this execution holds the lock in the end. */
function take(run: Run, args: readonly unknown[]): boolean {
  const [wait] = args;
  if (typeof wait !== 'number' || !(wait >= 0)) throw mismatch(run.here(), args);
  if (run.world.lockedBy === run) return true;
  if (run.world.lockedBy === null) {
    run.world.lockedBy = run;
    return true;
  }
  run.spend((meter) => meter.time(wait));
  return false;
}

const methods: Methods<Nothing> = {
  tryLock: other((_self, args, run) => take(run, args)),
  waitLock: other((_self, args, run) => {
    if (!take(run, args)) throw exception('Lock timeout: another process was holding the lock for too long.');
  }),
  releaseLock: other((_self, _args, run) => {
    if (run.world.lockedBy === run) run.world.lockedBy = null;
  }),
  hasLock: other((_self, _args, run) => run.world.lockedBy === run),
};

const lockClass: GoogleClass<Nothing> = { name: 'Lock', needs: 'lock', methods };

export const lockService: GoogleClass<Nothing> = {
  name: 'LockService',
  needs: 'lock',
  methods: { getDocumentLock: other((_self, _args, run) => handle(run, lockClass, {})) },
};
