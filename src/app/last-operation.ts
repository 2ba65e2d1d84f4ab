// The operation written last, as 操作記録 knows it: what 「いまの操作を元に戻す」 would take back.
import type { Change } from './plan.ts';
import { UNDOABLE, type UndoableKind } from './protocol.ts';

export type LastOperation = {
  readonly operation: number;
  /** Kind of the request that it answered; blank where no reply was kept. */
  readonly kind: string;
  /** Number of the operation that it has taken back itself; null where it is no undo. */
  readonly takesBack: number | null;
  /** したこと */
  readonly sentence: string;
  readonly incidentId: string;
  readonly changes: readonly Change[];
};

export const isUndoable = (kind: unknown): kind is UndoableKind =>
  (UNDOABLE as readonly unknown[]).indexOf(kind) >= 0;

/** Kind of a reply as it is kept in the log, JSON; blank where none was kept. */
export function kindOfReply(reply: string): string {
  const { kind } = JSON.parse(reply) as { readonly kind?: unknown };
  return typeof kind === 'string' ? kind : '';
}
