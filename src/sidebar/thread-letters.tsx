// The texts of one thread, newest first, and those that can be made for it now.
import type { DraftLine, Thread } from '../app/protocol.ts';
import { textOf } from './form-text.ts';
import { Fold, PlainButton, type Send, TextButton } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import type { ThreadScreen, ThreadsScreen } from './talk-screens.ts';
import { never, talkWords } from './talk-words.ts';
import { joined } from './words.ts';

/** What has to be known of a letter before it is made: when the cancel is made, or how the parcel can be followed. */
const asks: Readonly<Record<string, 'at' | 'tracking'>> = {
  'cancel-greeting': 'at',
  'right-item-sent': 'tracking',
};

const isUnsent = ({ state }: DraftLine): boolean => state === 'DRAFT' || state === 'REVIEWED';

type Handling = {
  readonly screen: ThreadScreen | ThreadsScreen;
  readonly thread: Thread;
  readonly waits: boolean;
  readonly send: Send;
};

function Ways(props: Handling & { readonly draft: DraftLine }) {
  const { screen, draft, waits, send } = props;
  const { incident } = screen;
  const text = talkWords;
  const aside = () =>
    send({ kind: 'setLetterAside', requestId: newRequestId(), draftId: draft.id, how: 'back' });
  const unsend = () => send({ kind: 'takeBackSent', requestId: newRequestId(), draftId: draft.id });
  if (isUnsent(draft)) {
    return (
      <PlainButton
        label={text.thread.goLetter}
        named={text.thread.goLetterNamed(draft.purpose)}
        onClick={() => send({ kind: 'goLetter', incident, draftId: draft.id })}
      />
    );
  }
  // In the loop a press changes the list of its letters; here it is the one thread that is open.
  if (screen.kind !== 'thread') return null;
  if (draft.state === 'SENT') {
    return (
      <TextButton
        label={text.letters.unsend}
        named={joined([draft.purpose, text.letters.unsend])}
        disabled={waits}
        onClick={unsend}
      />
    );
  }
  if (draft.state === 'VOID' && draft.how === never) {
    return (
      <TextButton
        label={text.letters.back}
        named={joined([draft.purpose, text.letters.back])}
        disabled={waits}
        onClick={aside}
      />
    );
  }
  return null;
}

function Offer(props: Handling & { readonly letter: string; readonly label: string }) {
  const { thread, letter, label, waits, send } = props;
  const text = talkWords.thread;
  const contactId = thread.contact.id;
  const asked = asks[letter];
  const field = `offer-${letter}`;
  if (asked === undefined) {
    return (
      <PlainButton
        label={text.makeOffer(label)}
        disabled={waits}
        onClick={() => send({ kind: 'makeLetter', requestId: newRequestId(), contactId, letter })}
      />
    );
  }
  const make = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const told = textOf(new FormData(event.currentTarget), asked);
    const about = asked === 'at' ? { at: told.slice(0, 16) } : told === '' ? {} : { tracking: told };
    send({ kind: 'makeLetter', requestId: newRequestId(), contactId, letter, ...about });
  };
  return (
    <form onSubmit={make}>
      <label for={field}>{asked === 'at' ? text.cancelAt : text.tracking}</label>
      {asked === 'at' ? (
        <input id={field} name="at" type="datetime-local" required />
      ) : (
        <input id={field} name="tracking" maxLength={200} autocomplete="off" />
      )}
      <button type="submit" class="plain" disabled={waits}>
        {text.makeOffer(label)}
      </button>
    </form>
  );
}

export function ThreadLetters(props: Handling) {
  const { letters, offers } = props.thread;
  const text = talkWords.thread;
  return (
    <section>
      <h2>{text.letters}</h2>
      {letters.length === 0 && <p class="grey">{text.noLetters}</p>}
      {letters.map((draft) => (
        <Fold key={draft.id} label={draft.purpose} count={joined([draft.stateLabel, draft.sentAt])}>
          {draft.gist !== '' && <p>{text.gist(draft.gist)}</p>}
          <p class="pre">{draft.text}</p>
          <Ways {...props} draft={draft} />
        </Fold>
      ))}
      {offers.length > 0 && (
        <Fold label={text.offers} count={`${offers.length}`}>
          {offers.map(({ letter, label }) => (
            <Offer key={letter} {...props} letter={letter} label={label} />
          ))}
        </Fold>
      )}
    </section>
  );
}
