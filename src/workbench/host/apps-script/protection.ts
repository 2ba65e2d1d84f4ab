// Protection of a range or a whole sheet. Until editors are taken away everybody may edit, and the owner
// always may (platform 1.4), so a protection here stops nobody: it warns, and it is kept.
import type { Book, Guard } from '../../engine/book.ts';
import { mismatch } from '../exception.ts';
import { type GoogleClass, handle, type Methods, other, read, SELF, write } from '../google-class.ts';
import type { Run } from '../run.ts';
import { rangeClass } from './range.ts';

export type ProtectionState = {
  readonly tab: number;
  readonly kind: 'RANGE' | 'SHEET';
  guard: Guard;
  removed: boolean;
};

const equal = (a: Guard, b: Guard): boolean =>
  a.warningOnly === b.warningOnly &&
  a.description === b.description &&
  a.area.row === b.area.row &&
  a.area.column === b.area.column &&
  a.area.rows === b.area.rows &&
  a.area.columns === b.area.columns;

/** Puts another guard in the place of the first that equals; null removes it. */
function replace(run: Run, state: ProtectionState, next: Guard | null): void {
  const before = state.guard;
  const change = (book: Book): void => {
    const guards = [...book.guards(state.tab)];
    const at = guards.findIndex((guard) => equal(guard, before));
    if (at >= 0) guards.splice(at, 1, ...(next ? [next] : []));
    book.setGuards(state.tab, guards);
  };
  run.change({ apply: change });
  if (next) state.guard = next;
  else state.removed = true;
}

const methods: Methods<ProtectionState> = {
  setWarningOnly: write((state, [on], run) => {
    if (typeof on !== 'boolean') throw mismatch(run.here(), [on]);
    replace(run, state, { ...state.guard, warningOnly: on });
    return SELF;
  }),
  setDescription: write((state, [description], run) => {
    if (typeof description !== 'string') throw mismatch(run.here(), [description]);
    replace(run, state, { ...state.guard, description });
    return SELF;
  }),
  remove: write((state, _args, run) => {
    replace(run, state, null);
  }),
  isWarningOnly: read(({ guard }) => guard.warningOnly),
  getDescription: read(({ guard }) => guard.description),
  getProtectionType: other(({ kind }) => kind),
  getRange: other(({ tab, guard }, _args, run) => handle(run, rangeClass, { tab, area: guard.area })),
};

export const protectionClass: GoogleClass<ProtectionState> = {
  name: 'Protection',
  needs: 'document',
  methods,
};
