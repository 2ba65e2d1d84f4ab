// What a mark changes on 連絡する before the door has answered: the letter moves from list to list at once. A list that is read anew
// goes through the marks that are still waiting once more.
import type { DraftLine, LetterCard } from '../app/protocol.ts';
import type { LettersFound, LettersScreen, WrittenBehind } from './talk-screens.ts';

type Lists = Pick<LettersScreen, 'sentHere' | 'neverHere'> & { readonly found: LettersFound };

const of =
  (draftId: string) =>
  ({ draft }: LetterCard): boolean =>
    draft.id === draftId;

function cardOf({ found, sentHere, neverHere }: Lists, draftId: string): LetterCard | undefined {
  const cards = [...found.cards, ...found.morning, ...found.later, ...sentHere, ...neverHere];
  const sent = found.sent.find((draft) => draft.id === draftId);
  return cards.find(of(draftId)) ?? (sent && { draft: sent, contact: null, alsoTo: [] });
}

function without(lists: Lists, draftId: string): Lists {
  const others = (cards: readonly LetterCard[]) => cards.filter((card) => card.draft.id !== draftId);
  const { found, sentHere, neverHere } = lists;
  return {
    found: {
      ...found,
      cards: others(found.cards),
      morning: others(found.morning),
      later: others(found.later),
      sent: found.sent.filter((draft) => draft.id !== draftId),
    },
    sentHere: others(sentHere),
    neverHere: others(neverHere),
  };
}

function moved(lists: Lists, draftId: string, to: 'sent' | 'later' | 'never' | 'back'): Lists {
  const card = cardOf(lists, draftId);
  if (card === undefined) return lists;
  const rest = without(lists, draftId);
  const { found } = rest;
  switch (to) {
    case 'sent':
      return { ...rest, sentHere: [card, ...rest.sentHere] };
    case 'never':
      return { ...rest, neverHere: [card, ...rest.neverHere] };
    case 'later':
      return { ...rest, found: { ...found, later: [...found.later, card] } };
    case 'back':
      return { ...rest, found: { ...found, cards: [card, ...found.cards] } };
  }
}

/** The same letter with other facts, wherever it stands. */
export function withDraft(lists: Lists, draft: DraftLine): Lists {
  const exchanged = (cards: readonly LetterCard[]) =>
    cards.map((card) => (card.draft.id === draft.id ? { ...card, draft } : card));
  const { found, sentHere, neverHere } = lists;
  return {
    found: {
      ...found,
      cards: exchanged(found.cards),
      morning: exchanged(found.morning),
      later: exchanged(found.later),
      sent: found.sent.map((one) => (one.id === draft.id ? draft : one)),
    },
    sentHere: exchanged(sentHere),
    neverHere: exchanged(neverHere),
  };
}

/** The lists with one mark. */
export function marked(lists: Lists, mark: WrittenBehind): Lists {
  switch (mark.kind) {
    case 'recordSent':
      return moved(lists, mark.draftId, mark.how === 'takenBack' ? 'back' : 'sent');
    case 'setLetterAside':
      return moved(lists, mark.draftId, mark.how);
    case 'reviewLetter': {
      const card = cardOf(lists, mark.draftId);
      return card === undefined ? lists : withDraft(lists, { ...card.draft, state: 'REVIEWED' });
    }
    case 'editLetter':
    case 'recordAnswer':
    case 'recordShipped':
      return lists;
  }
}

/** The screen with a mark that has just been pressed. */
export function withMark(screen: LettersScreen, mark: WrittenBehind): LettersScreen {
  const { found, sentHere, neverHere } = screen;
  return found === null ? screen : { ...screen, ...marked({ found, sentHere, neverHere }, mark) };
}

/** What the door lists, less what was pressed and is not written yet. */
export function withQueue(screen: LettersScreen, found: LettersFound): LettersScreen {
  const isListed = (card: LetterCard) =>
    [...found.cards, ...found.morning, ...found.later].some(of(card.draft.id));
  const known: Lists = {
    found,
    sentHere: screen.sentHere.filter((card) => !isListed(card)),
    neverHere: screen.neverHere.filter((card) => !isListed(card)),
  };
  return { ...screen, ...screen.queue.reduce(marked, known) };
}
