// Which letter is in hand, how it reads, and what the blue button does with it.
import type { DraftLine, FindingLine, LetterCard } from '../app/protocol.ts';
import { isWebAddress } from './parts.tsx';
import type { LettersFound, LettersScreen } from './talk-screens.ts';

type Shown = Pick<LettersScreen, 'found' | 'picked' | 'wording' | 'copied'>;

const unsent = (found: LettersFound): readonly LetterCard[] => [
  ...found.cards,
  ...found.morning,
  ...found.later,
];

/** The one taken up by hand, else the first that may go now. */
export function letterInHand({ found, picked }: Pick<Shown, 'found' | 'picked'>): LetterCard | undefined {
  if (found === null) return undefined;
  return unsent(found).find((card) => card.draft.id === picked) ?? found.cards[0];
}

/** The letter whose turn it is after the one in hand. */
export function nextLetter(screen: Pick<Shown, 'found' | 'picked'>): LetterCard | undefined {
  const now = letterInHand(screen);
  return screen.found?.cards.find((card) => card.draft.id !== now?.draft.id);
}

/** Its own text, its short form, or what was typed. */
export function textOfLetter({ draft }: LetterCard, { wording }: Pick<Shown, 'wording'>): string {
  return wording?.draftId === draft.id ? wording.text : draft.text;
}

/** What the linter says of the text that is shown; null while it is asked, or while somebody types. */
export function findingsOf(
  { draft }: LetterCard,
  { wording }: Pick<Shown, 'wording'>,
): readonly FindingLine[] | null {
  return wording?.draftId === draft.id ? wording.findings : draft.findings;
}

/** Of contact, address and postage: nobody may send that. */
export const isForbidden = ({ level, mayOverrule }: FindingLine): boolean =>
  level === 'ERROR' && !mayOverrule;

const isReviewed = ({ state }: DraftLine): boolean => state === 'REVIEWED';

/**
 * typed: a text that nobody has looked at yet · checking · forbidden · doubtful: a person has to say so first · ready: it may be
 * copied · copied: it is in the clipboard.
 */
export type LetterState = 'typed' | 'checking' | 'forbidden' | 'doubtful' | 'ready' | 'copied';

export function stateOfLetter(card: LetterCard, screen: Shown & Pick<LettersScreen, 'queue'>): LetterState {
  const { draft } = card;
  const { wording, copied, queue } = screen;
  const own = wording?.draftId === draft.id ? wording : null;
  const findings = findingsOf(card, screen);
  if (findings === null) {
    const isUnderWay = queue.some((mark) => mark.kind === 'editLetter' && mark.draftId === draft.id);
    return own?.form === 'typed' && !isUnderWay ? 'typed' : 'checking';
  }
  if (findings.some(isForbidden) || (own === null && !draft.mayCopy)) return 'forbidden';
  const isAccepted = own === null ? isReviewed(draft) : own.isAccepted;
  if (findings.length > 0 && !isAccepted) return 'doubtful';
  return copied?.draftId === draft.id ? 'copied' : 'ready';
}

/** Whether the press that marks the one before may copy this one and open its trade as well. */
export function mayFollow(card: LetterCard | undefined): card is LetterCard {
  if (card === undefined) return false;
  const { draft } = card;
  return draft.mayCopy && (draft.findings.length === 0 || isReviewed(draft));
}

/** Whether a tab is opened with it. */
export const hasTrade = ({ draft }: LetterCard): boolean => isWebAddress(draft.link);

/** Sent ones, those of this visit first. */
export function sentLetters({
  found,
  sentHere,
}: Pick<LettersScreen, 'found' | 'sentHere'>): readonly DraftLine[] {
  const here = sentHere.map((card) => card.draft);
  const isNew = (id: string) => here.every((draft) => draft.id !== id);
  return [...here, ...(found?.sent ?? []).filter((draft) => isNew(draft.id))];
}
