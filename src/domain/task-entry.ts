// What 済 and 結果 say together once a person has filled them by hand. What may mean two things is asked back: a listing
// that is called stopped although it sells does harm, one question more does not.
import type { StopOutcome } from './labels.ts';
import type { StopTask } from './stop-task.ts';

/** What a person changed since Tomeru last wrote; a cell that was not touched is left out. */
export type TaskEntry = { readonly done?: boolean; readonly outcome?: StopOutcome | null };

export type TaskSaid =
  /** null: it is not done after all. */
  | { readonly kind: 'outcome'; readonly outcome: StopOutcome | null }
  /** outcomeGone: 結果 was emptied and the tick stays. stillWaiting: ticked, and 結果 still says that it waits. */
  | { readonly kind: 'unclear'; readonly why: 'outcomeGone' | 'stillWaiting' };

const outcomeSaid = (outcome: StopOutcome | null): TaskSaid => ({ kind: 'outcome', outcome });

/** A word in 結果 decides. A tick without one means 止めた, a tick taken away that nothing is done yet. */
export function taskSaid(recorded: Pick<StopTask, 'done' | 'outcome'>, entry: TaskEntry): TaskSaid {
  const { outcome } = entry;
  if (outcome !== undefined && outcome !== null) return outcomeSaid(outcome);
  const word = outcome === undefined ? recorded.outcome : null;
  if (entry.done === true)
    return word === null ? outcomeSaid('止めた') : { kind: 'unclear', why: 'stillWaiting' };
  if (entry.done === undefined && recorded.done) return { kind: 'unclear', why: 'outcomeGone' };
  return outcomeSaid(null);
}
