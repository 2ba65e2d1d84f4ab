// One letter big. The first press copies it and opens the trade; the second marks it as sent and does the same with the next
// buyer within the same click, so that each further one costs a press and a paste. Nothing is sent by Tomeru.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { LetterCard as Card } from '../app/protocol.ts';
import { copyFrom, copyText, openTab } from './copy-text.ts';
import { useDeliberate } from './deliberate.ts';
import { LetterCheck } from './letter-check.tsx';
import {
  findingsOf,
  hasTrade,
  type LetterState,
  mayFollow,
  nextLetter,
  stateOfLetter,
  textOfLetter,
} from './letter-lists.ts';
import { LetterWays } from './letter-ways.tsx';
import { Joined, MainButton, OutLink, type Send, TextButton } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import { NearestClock, Who, whoOf } from './talk-parts.tsx';
import type { LettersScreen } from './talk-screens.ts';
import { talkWords, toBuyer } from './talk-words.ts';
import { joined, words } from './words.ts';

/** A text that was not on screen for this long is not marked as sent: the press was meant for the one before. */
const SEEN_AFTER_MS = 400;

type Handling = {
  readonly card: Card;
  readonly screen: LettersScreen;
  /** Nothing may be sent. */
  readonly closed: boolean;
  readonly send: Send;
};

/** What can be said of the buyer before the text goes. */
function About(props: {
  readonly card: Card;
  readonly incidentId: string;
  /** It waits for 8:00, and was taken up by hand. */
  readonly isMorning: boolean;
}) {
  const { draft, contact, alsoTo } = props.card;
  const text = talkWords;
  if (contact === null || draft.recipient !== toBuyer) {
    const about = contact === null ? '' : text.who.aboutTrade(whoOf(contact));
    return (
      <div class="who">
        <b>{`${draft.marketplace} ${draft.to}`}</b>
        <span class="grey">
          <Joined text={joined([about, draft.product])} />
        </span>
      </div>
    );
  }
  const { clock: label, clockAt: at, clockIso: iso } = contact;
  const clock = at === '' ? undefined : { label, at, iso, over: false };
  return (
    <>
      <Who contact={contact} />
      <NearestClock clock={clock} incidentId={props.incidentId} whose={whoOf(contact)} />
      {alsoTo.length > 0 && <p class="grey also">{text.who.alsoTo(alsoTo)}</p>}
      {props.isMorning && <p class="grey also">{text.letters.morning}</p>}
    </>
  );
}

/** The one blue button, by what the text still needs. */
function Blue(
  props: Handling & {
    readonly state: LetterState;
    readonly copy: () => boolean;
    readonly toField: () => void;
  },
) {
  const { card, screen, closed, state, send } = props;
  const text = talkWords.letters;
  const deliberate = useDeliberate(SEEN_AFTER_MS);
  const next = nextLetter(screen);
  const sent = () =>
    deliberate(() => {
      if (!mayFollow(next)) {
        send({ kind: 'markSent', requestId: newRequestId(), how: 'asItIs', next: null });
        return;
      }
      const isCopied = copyText(next.draft.text);
      if (isCopied && hasTrade(next)) openTab(next.draft.link);
      send({
        kind: 'markSent',
        requestId: newRequestId(),
        how: 'asItIs',
        next: isCopied ? 'copied' : 'byHand',
      });
    });
  switch (state) {
    case 'typed':
      return (
        <MainButton label={text.keepTyped} disabled={closed} onClick={() => send({ kind: 'writeTyped' })} />
      );
    case 'checking':
      return <MainButton label={text.check.checking} disabled onClick={() => undefined} />;
    case 'forbidden':
      return <MainButton label={text.change} onClick={props.toField} />;
    case 'doubtful':
      return (
        <MainButton
          label={text.accept}
          disabled={closed}
          onClick={() => send({ kind: 'acceptLetter', requestId: newRequestId() })}
        />
      );
    case 'ready':
      return hasTrade(card) ? (
        <OutLink
          href={card.draft.link}
          look="main"
          label={text.copyAndOpen}
          onClick={(event) => {
            if (!props.copy()) event.preventDefault();
          }}
        />
      ) : (
        <MainButton label={text.copy} onClick={props.copy} />
      );
    case 'copied': {
      const label = next === undefined ? text.sentLast : mayFollow(next) ? text.sentNext : text.sentLook;
      return <MainButton label={label} disabled={closed} onClick={sent} />;
    }
  }
}

/** Copied already: once more, where the tab was closed or something else was copied since. */
function Again(props: { readonly card: Card; readonly copy: () => boolean }) {
  const { card, copy } = props;
  const text = talkWords.letters;
  return hasTrade(card) ? (
    <OutLink
      href={card.draft.link}
      look="text"
      label={text.openAgain}
      onClick={(event) => {
        if (!copy()) event.preventDefault();
      }}
    />
  ) : (
    <TextButton label={text.copyAgain} named={text.copyAgain} onClick={copy} />
  );
}

/** Keyed by its letter: the next one is a new card. */
export function LetterCard(props: Handling) {
  const { card, screen, closed, send } = props;
  const text = talkWords.letters;
  const field = useRef<HTMLTextAreaElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const state = stateOfLetter(card, screen);
  const how = screen.copied?.draftId === card.draft.id ? screen.copied.how : null;
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
    // The button of the letter before is gone, and the focus with it.
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  useLayoutEffect(() => {
    if (how !== 'byHand') return;
    field.current?.focus();
    field.current?.select();
  }, [how]);
  const copy = () => {
    if (field.current === null) return false;
    const isCopied = copyFrom(field.current);
    send({ kind: 'letterCopied', how: isCopied ? 'copied' : 'byHand' });
    // Out of the field, so that Enter is 「送った」 when she comes back.
    if (isCopied) heading.current?.focus();
    return isCopied;
  };
  const toField = () => {
    field.current?.focus();
    field.current?.setSelectionRange(0, 0);
  };
  return (
    <section class={state === 'forbidden' || state === 'doubtful' ? 'letter faulty' : 'letter'}>
      <h2 ref={heading} tabIndex={-1}>
        {card.draft.purpose}
        <span class="unseen"> {`${card.draft.marketplace} ${card.draft.to}`}</span>
      </h2>
      <About
        card={card}
        incidentId={screen.incident.id}
        isMorning={screen.found?.morning.includes(card) === true}
      />
      <textarea
        ref={field}
        class="draft"
        aria-label={text.text}
        maxLength={5000}
        value={textOfLetter(card, screen)}
        onInput={(event) =>
          send({ kind: 'typeLetter', text: event.currentTarget.value, requestId: newRequestId() })
        }
      />
      <div role="status">
        <LetterCheck
          state={state}
          findings={findingsOf(card, screen) ?? []}
          isByHand={how === 'byHand'}
          copied={how === 'byHand' ? text.byHand : hasTrade(card) ? text.copied : text.copiedHere}
        />
      </div>
      {state === 'copied' && how === 'byHand' && hasTrade(card) && (
        <OutLink href={card.draft.link} look="plain" label={text.openTrade} />
      )}
      <Blue {...props} state={state} copy={copy} toField={toField} />
      <LetterWays card={card} screen={screen} state={state} closed={closed} toField={toField} send={send} />
      {state === 'copied' && how === 'copied' && <Again card={card} copy={copy} />}
      {card.contact !== null && (
        <span class="links">
          <TextButton
            label={talkWords.threads.take}
            named={text.threadNamed(whoOf(card.contact))}
            onClick={() =>
              send({
                kind: 'goThread',
                incident: screen.incident,
                contactId: card.draft.contactId,
                from: 'letters',
              })
            }
          />
        </span>
      )}
      {state !== 'copied' && <p class="unseen">{words.reply.notSent}</p>}
    </section>
  );
}
