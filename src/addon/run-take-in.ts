// 取り込み at the door: at every opening, and by 「スマホの記入を取り込む」. Under the lock, after recovery; what has been taken
// in is no entry any more, so that it is taken once whoever asks.
import type { Refusal, ReplyOf, RequestOf } from '../app/protocol.ts';
import { takeIn } from '../app/take-in.ts';
import { NOTHING_TO_TAKE_IN } from '../app/take-in-wording.ts';
import { doubtfulNote, unsettledNote } from '../app/wording.ts';
import { handsOf } from '../sheets/hand-entries.ts';
import { clock, locked } from '../sheets/platform.ts';
import type { StockSource } from '../sheets/stock-source.ts';
import { openSession, type Session, worldOf } from '../sheets/workbook-session.ts';
import { writeOperation } from '../sheets/write-operation.ts';
import type { Answered } from './answered.ts';
import { earlierAnswer, recoveredSettings, unfit } from './run-command.ts';

type Outcome = Answered | Refusal;

export type TookIn = {
  readonly reply: ReplyOf<'takeIn'>;
  /** The session's tables are out of date; the seller's tabs are as here. null: nothing was written. */
  readonly wrote: { readonly sources: readonly StockSource[] } | null;
};

/** `requestId`: null where nobody will send the same request again. */
export function tookIn(session: Session, requestId: string | null): TookIn {
  const hands = handsOf(session);
  // What was taken back counts where somebody has written into it since: nobody's entry is passed over.
  const world = worldOf(session, new Set(hands.rows.map(({ id }) => id)));
  const { plan, taken, refused, unclear, notes } = takeIn(world, hands);
  const reply: ReplyOf<'takeIn'> = { kind: 'takeIn', taken, refused, unclear, notes: [...notes] };
  if (plan === null) return { reply, wrote: null };
  const { operation, who, now } = world;
  const id = requestId ?? `take-in-${operation}`;
  const shown = writeOperation(session, plan, { now, who, operation }, id, JSON.stringify(reply));
  const found = [
    ...(shown.doubtful > 0 ? [doubtfulNote(shown.doubtful)] : []),
    ...(shown.settled ? [] : [unsettledNote]),
  ];
  return { reply: { ...reply, notes: [...reply.notes, ...found] }, wrote: { sources: shown.sources } };
}

function takenInBy(requestId: string | null): Outcome {
  const now = clock();
  return locked<Outcome>(
    () => {
      const { settings, sources } = recoveredSettings(now);
      const problem = unfit(settings);
      if (settings === null || problem !== null) return problem ?? { code: 'notSetUp' };
      const session = openSession(settings, now, { sources });
      const earlier = requestId === null ? null : earlierAnswer(session, requestId);
      const value = earlier?.value ?? tookIn(session, requestId).reply;
      return { value, badCells: session.problems.all() };
    },
    () => ({ code: 'busy' }),
  );
}

/** Refused while somebody else is at work; the entries stay where they are. */
export const takenIn = (request: RequestOf<'takeIn'>): Outcome => takenInBy(request.requestId);

/** 「スマホの記入を取り込む」 from the menu: the sentences to be said. */
export function takenInNow(): readonly string[] | Refusal {
  const outcome = takenInBy(null);
  if ('code' in outcome) return outcome;
  const { value } = outcome;
  return value.kind === 'takeIn' && value.notes.length > 0 ? value.notes : [NOTHING_TO_TAKE_IN];
}
