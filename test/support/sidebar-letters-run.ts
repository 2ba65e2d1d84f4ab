// 連絡する in the state machine, with these letters in hand in their order.

import type { LetterCard, ReplyOf } from '../../src/app/protocol.ts';
import { letterInHand, mayFollow, nextLetter, stateOfLetter } from '../../src/sidebar/letter-lists.ts';
import type { LettersScreen } from '../../src/sidebar/talk-screens.ts';
import { good } from './sidebar-answers.ts';
import { runSidebar } from './sidebar-run.ts';
import { letter, lettersReply, talked } from './sidebar-talk.ts';

let last = 0;
/** A new id for one click. */
export const id = () => {
  last += 1;
  return `r-letter-${String(last).padStart(4, '0')}`;
};

/** What the door lists. */
export function found(
  list: readonly LetterCard[],
  more: Partial<ReplyOf<'letters'>> = {},
): ReplyOf<'letters'> {
  const none = { morning: [], later: [], optional: [], without: [], sent: [], toMake: 0 };
  return { ...lettersReply, ...none, cards: [...list], all: list.length, cursor: null, ...more };
}

/** The letters on screen, with these in hand in their order. */
export function onLetters(list: readonly LetterCard[], more: Partial<ReplyOf<'letters'>> = {}) {
  const run = runSidebar();
  run.does({ kind: 'start', screen: 'desk' }).gets();
  run.does({ kind: 'goIncident', incident: talked, to: 'letters' }).gets(good(found(list, more)));
  const screen = (): LettersScreen => {
    const { screen: shown } = run.state();
    if (shown.kind !== 'letters') throw new Error(`Not the letters: ${shown.kind}`);
    return shown;
  };
  const hand = () => letterInHand(screen())?.draft.id ?? 'none';
  const state = () => {
    const now = letterInHand(screen());
    return now === undefined ? 'none' : stateOfLetter(now, screen());
  };
  const copy = () => run.does({ kind: 'letterCopied', how: 'copied' });
  /** 「送った → 次の人へ」, which copies the next one where it may. */
  const send = (how: 'asItIs' | 'ownWords' = 'asItIs') =>
    run.does({
      kind: 'markSent',
      requestId: id(),
      how,
      next: how === 'asItIs' && mayFollow(nextLetter(screen())) ? 'copied' : null,
    });
  /** The mark under way is written. */
  const written = () => {
    const { request } = run.waiting();
    if (request.kind !== 'recordSent') throw new Error(`Not a mark: ${request.kind}`);
    const draft = letter(Number(request.draftId.slice(2)) - 100, {
      state: request.how === 'takenBack' ? 'DRAFT' : 'SENT',
    });
    run.gets(good({ kind: 'recordSent', incident: talked, draft, notes: [] }));
  };
  const marks = () =>
    run.sent().flatMap((one) => (one.kind === 'recordSent' ? [`${one.draftId} ${one.how}`] : []));
  return { run, screen, hand, state, copy, send, written, marks };
}
