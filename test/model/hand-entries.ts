// What people have ticked and written into our tabs means what the buttons mean: the move of taking in, entry by entry, in the
// order of the records' ids. An entry that cannot be understood waits; one that a rule forbids goes back.
import { keptOf, type Line, text } from './book.ts';
import { saidOfDraft } from './commands/buyers.ts';
import { type Answer, saidOfLook } from './commands/inspection.ts';
import { OUTCOMES } from './commands/tasks.ts';
import type { Scene } from './deed.ts';
import { type Move, moved, putBack, saidOfTask } from './moves.ts';
import { isTakenOff } from './own-cells.ts';
import { idsOf, type Shape, settles, withAll } from './shape.ts';

const inOrder = (records: ReadonlyMap<string, Line>): readonly (readonly [string, Line])[] =>
  [...records].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

/** undefined: nothing was entered. null: it waits. Else the outcome that is meant, '' for not done after all. */
function outcomeSaid(line: Line): string | null | undefined {
  const kept = keptOf(line);
  const [word, ticked] = [text(line.結果), line.済 === true];
  const [knownWord, wasTicked] = [String(kept.outcome ?? ''), kept.done === true];
  const isNewWord = word !== knownWord;
  if (!isNewWord && ticked === wasTicked) return undefined;
  if (isNewWord && word !== '') return OUTCOMES.some((one) => one === word) ? word : null;
  if (ticked && ticked !== wasTicked) return word === '' ? '止めた' : null;
  return isNewWord && ticked === wasTicked && wasTicked ? null : '';
}

/** A rule may forbid it, or it may be so already: then the records stay as they are. */
const after = (shape: Shape, move: Move): Shape =>
  move === 'refused' || move === 'either' ? shape : move.shape;

type Taking = { readonly shape: Shape; readonly tasks: readonly string[]; readonly unsure: boolean };

function taskTaken(taking: Taking, id: string, line: Line, now: number, sold: Set<string>): Taking {
  let { shape, tasks, unsure } = taking;
  const outcome = outcomeSaid(line);
  const known = shape.tasks[id];
  if (known === undefined) return taking;
  if (typeof outcome === 'string') {
    const isSo = known.outcome === outcome && known.done === settles(known.kind, outcome);
    const move = isSo ? moved(shape) : saidOfTask(shape, id, outcome);
    const listing = `${shape.holds[known.hold]?.row} ${known.place}`;
    // Two sales of one listing are told apart by their operation: the second waits for its own.
    const isTwin = move !== 'refused' && move.added.tasks?.length === 1 && sold.has(listing);
    if (move !== 'refused' && !isTwin) {
      if (move.added.tasks?.length === 1) sold.add(listing);
      shape = move.shape;
      tasks = [...tasks, ...(move.added.tasks ?? [])];
    }
  }
  const isPutBack = line.再開済 === true;
  if (isPutBack !== (keptOf(line).reverseDone === true) && isPutBack !== shape.tasks[id]?.putBack) {
    const move = putBack(shape, id, isPutBack, now);
    unsure ||= move === 'either';
    shape = after(shape, move);
  }
  return { shape, tasks, unsure };
}

const rewritten = (shape: Shape, id: string, words: string): Shape => {
  const draft = shape.drafts[id];
  const isOver =
    shape.incidents[draft?.incident ?? '']?.ended !== false && draft?.purpose !== '問題なしのお知らせ';
  if (draft === undefined || isOver || words === '' || !['下書き', '確認済'].includes(draft.state))
    return shape;
  return {
    ...shape,
    drafts: withAll(shape.drafts, [id], (one) => ({ ...one, text: words, state: '下書き' })),
  };
};

function draftTaken(shape: Shape, id: string, line: Line): Shape {
  const kept = keptOf(line);
  const isSent = line.送った === true;
  const say = (now: Shape): Shape =>
    isSent === (kept.sent === true) || (now.drafts[id]?.state === '送信済') === isSent
      ? now
      : after(now, saidOfDraft(now, id, isSent));
  const write = (now: Shape): Shape =>
    text(line.文面) === String(kept.text ?? '').trim() ? now : rewritten(now, id, text(line.文面));
  return kept.sent === true ? write(say(shape)) : say(write(shape));
}

const COUNTS = { passed: '合格', rework: '手直し', reworded: '説明変更', failed: '不合格' } as const;
const WORDS: Readonly<Record<string, Answer>> = { はい: 'YES', いいえ: 'NO' };

/** Counts go before a word; counts that are more than there are wait. */
function lookTaken(shape: Shape, id: string, line: Line): Shape {
  const kept = keptOf(line);
  const found = Object.fromEntries(
    Object.entries(COUNTS)
      .filter(([field, header]) => Number(line[header] ?? 0) !== Number(kept[field] ?? 0))
      .map(([field, header]) => [field, Number(line[header] ?? 0)]),
  );
  if (Object.keys(found).length > 0) return after(shape, saidOfLook(shape, id, { found }));
  const word = text(line.説明どおり売れるか);
  const answer = word === String(kept.answer ?? '') ? undefined : WORDS[word];
  if (answer === undefined) return shape;
  const pieces = Math.max(1, shape.looks[id]?.left ?? 0);
  return after(shape, saidOfLook(shape, id, { answer, pieces }));
}

/** The records once everything that stands in the cells now is taken in. */
export function takenIn({ book, shape, now, known }: Scene): Move {
  const sold = new Set<string>();
  let taking: Taking = { shape, tasks: [], unsure: false };
  for (const [id, line] of inOrder(book.records.tasks)) taking = taskTaken(taking, id, line, now, sold);
  let taken = taking.shape;
  for (const [id, line] of inOrder(book.records.inspections)) taken = lookTaken(taken, id, line);
  for (const [id, line] of inOrder(book.records.drafts)) taken = draftTaken(taken, id, line);
  const offStock = idsOf(taken.holds, () => true).filter((id) => isTakenOff(book, shape, known, id));
  taken = {
    ...taken,
    holds: withAll(taken.holds, offStock, (hold) => ({ ...hold, offStock: hold.ended })),
  };
  return taking.unsure ? 'either' : moved(taken, { tasks: taking.tasks });
}
