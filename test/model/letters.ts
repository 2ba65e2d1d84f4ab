// Letters that follow from what is known: which of them are due is left to Tomeru. What the model says is what may become of a text at
// all: one that somebody has read or sent is withdrawn by no rule, and a new one waits to be sent.
import { type Book, text } from './book.ts';
import { draftLine, type Move, type Moved } from './moves.ts';
import type { Draft, Shape } from './shape.ts';

/** Made where a buyer is named, or where a trouble ends: never by what is known. */
const BY_DEEDS = ['最初の返事', '問題なしのお知らせ'];

const isUntouched = (after: Book, id: string): boolean => {
  const line = after.records.drafts.get(id);
  return line !== undefined && text(line.文面) === text(line.作ったときの文面);
};

/** 返信あり comes and goes with the answer, 取消 only to what nobody has touched; `unsent`: to whatever was not sent. */
function becomes(draft: Draft, id: string, after: Book, unsent: boolean): string {
  const now = text(after.records.drafts.get(id)?.状態);
  const answers = ['送信済', '返信あり'];
  if (answers.includes(draft.state) && answers.includes(now)) return now;
  if (now !== '取消') return draft.state;
  const isGone =
    draft.state === '下書き' && !BY_DEEDS.includes(draft.purpose) && (unsent || isUntouched(after, id));
  return isGone || (unsent && draft.state === '確認済') ? now : draft.state;
}

const newLetters = (was: Shape, after: Book): readonly string[] =>
  [...after.records.drafts]
    .filter(
      ([id, line]) =>
        was.drafts[id] === undefined && text(line.状態) === '下書き' && !BY_DEEDS.includes(text(line.用途)),
    )
    .map(([, line]) => draftLine(text(line.トラブルID), text(line.用途)));

/** `was`: the records before. `unsent`: whatever was not sent may be withdrawn, as at an end. */
export function withLetters(move: Move, was: Shape, after: Book, unsent = false): Move {
  if (move === 'refused' || move === 'either') return move;
  const drafts = Object.fromEntries(
    Object.entries(move.shape.drafts).map(([id, draft]) => [
      id,
      { ...draft, state: becomes(draft, id, after, unsent) },
    ]),
  );
  const added: Moved['added'] = {
    ...move.added,
    drafts: move.added.drafts === null ? null : [...move.added.drafts, ...newLetters(was, after)],
  };
  return { ...move, shape: { ...move.shape, drafts }, added };
}
