// The grey ways of a letter, each with its digit: shorter, later, never, in own words, and another text.
import type { LetterCard } from '../app/protocol.ts';
import type { LetterState } from './letter-lists.ts';
import { type Send, singly } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import type { LettersScreen } from './talk-screens.ts';
import { talkWords } from './talk-words.ts';

function Way(props: {
  readonly digit: string;
  readonly label: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
}) {
  const { digit, label, disabled, onClick } = props;
  return (
    <button
      type="button"
      class="plain"
      data-digit={digit}
      aria-keyshortcuts={digit}
      disabled={disabled}
      onClick={singly(onClick)}
    >
      <span class="digit" aria-hidden="true">
        {digit}
      </span>
      {label}
    </button>
  );
}

export function LetterWays(props: {
  readonly card: LetterCard;
  readonly screen: LettersScreen;
  readonly state: LetterState;
  readonly closed: boolean;
  readonly toField: () => void;
  readonly send: Send;
}) {
  const { card, screen, state, closed, toField, send } = props;
  const { draft } = card;
  const text = talkWords.letters;
  const own = screen.wording?.draftId === draft.id ? screen.wording : null;
  const isShort = own?.form === 'short';
  const aside = (how: 'later' | 'never') => () =>
    send({ kind: 'setLetterAside', requestId: newRequestId(), draftId: draft.id, how });
  return (
    <div class="ways">
      <Way
        digit="1"
        label={isShort ? text.lengthen : text.shorten}
        disabled={!isShort && draft.short === ''}
        onClick={() => send({ kind: 'shortenLetter', isShort: !isShort })}
      />
      <Way digit="2" label={text.later} disabled={closed} onClick={aside('later')} />
      <Way digit="3" label={text.never} disabled={closed} onClick={aside('never')} />
      <Way
        digit="4"
        label={text.ownWords}
        disabled={closed}
        onClick={() => send({ kind: 'markSent', requestId: newRequestId(), how: 'ownWords', next: null })}
      />
      {state === 'typed' ? (
        <Way digit="5" label={text.dropTyped} disabled={false} onClick={() => send({ kind: 'dropTyped' })} />
      ) : (
        <Way digit="5" label={text.change} disabled={false} onClick={toField} />
      )}
    </div>
  );
}
