// Below the letter in hand: whose turn is next, what waits, who gets no letter and why, and what was sent, each behind its count.
import type { DraftLine, LetterCard, WithoutLetter } from '../app/protocol.ts';
import { letterInHand, sentLetters } from './letter-lists.ts';
import { Fold, Joined, PlainButton, type Send, TextButton } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import { whoOf } from './talk-parts.tsx';
import type { LettersFound, LettersScreen } from './talk-screens.ts';
import { mendLabels, talkWords } from './talk-words.ts';
import { joined, words } from './words.ts';

type Handling = {
  readonly screen: LettersScreen;
  readonly found: LettersFound;
  /** A command that is no mark would have to wait. */
  readonly waits: boolean;
  readonly closed: boolean;
  readonly send: Send;
};

const addressee = ({ marketplace, to }: DraftLine): string => `${marketplace} ${to}`;

/** One letter as a line, with what can be done about it at its right end. */
function LetterLine(props: {
  readonly draft: DraftLine;
  readonly reason: string;
  readonly action: string;
  readonly named: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}) {
  return (
    <li class="with-action">
      <span class="line-text">
        <b>{addressee(props.draft)}</b>
        {props.reason !== '' && (
          <span class="grey">
            <Joined text={props.reason} />
          </span>
        )}
      </span>
      <TextButton
        label={props.action}
        named={props.named}
        disabled={props.disabled === true}
        onClick={props.onClick}
      />
    </li>
  );
}

/** Letters that may be taken up by hand. */
function Waiting(props: {
  readonly label: string;
  readonly cards: readonly LetterCard[];
  readonly send: Send;
}) {
  const { label, cards, send } = props;
  if (cards.length === 0) return null;
  const text = talkWords.letters;
  return (
    <Fold label={label} count={words.cases(cards.length)}>
      <ul class="rows">
        {cards.map(({ draft }) => (
          <LetterLine
            key={draft.id}
            draft={draft}
            reason={joined([draft.purpose, draft.product])}
            action={text.take}
            named={text.takeNamed(addressee(draft))}
            onClick={() => send({ kind: 'takeUpLetter', draftId: draft.id })}
          />
        ))}
      </ul>
    </Fold>
  );
}

/** 送らないことにした文: put back among those to be sent. */
function Never(props: Handling) {
  const { neverHere } = props.screen;
  if (neverHere.length === 0) return null;
  const text = talkWords.letters;
  return (
    <Fold label={text.lists.never} count={words.cases(neverHere.length)}>
      <ul class="rows">
        {neverHere.map(({ draft }) => (
          <LetterLine
            key={draft.id}
            draft={draft}
            reason={draft.purpose}
            action={text.back}
            named={text.backNamed(addressee(draft))}
            disabled={props.closed}
            onClick={() =>
              props.send({
                kind: 'setLetterAside',
                requestId: newRequestId(),
                draftId: draft.id,
                how: 'back',
              })
            }
          />
        ))}
      </ul>
    </Fold>
  );
}

/** 送ったもの: a mark that was a slip of the finger is taken back. */
function Sent(props: Handling) {
  const sent = sentLetters(props.screen);
  if (sent.length === 0) return null;
  const text = talkWords.letters;
  return (
    <Fold label={text.lists.sent} count={words.cases(sent.length)}>
      <ul class="rows">
        {sent.map((draft) => (
          <LetterLine
            key={draft.id}
            draft={draft}
            reason={joined([
              draft.purpose,
              draft.sentAt === '' ? text.sentNow : text.sentAt(draft.sentAt, draft.how),
            ])}
            action={text.unsend}
            named={text.unsendNamed(addressee(draft))}
            disabled={props.closed}
            onClick={() => props.send({ kind: 'takeBackSent', requestId: newRequestId(), draftId: draft.id })}
          />
        ))}
      </ul>
    </Fold>
  );
}

/** Letters of the matrix that are offered and not made by themselves. */
function Optional(props: Handling) {
  const { optional } = props.found;
  if (optional.length === 0) return null;
  const text = talkWords.letters;
  return (
    <Fold label={text.lists.optional} count={words.cases(optional.length)}>
      <ul class="rows">
        {optional.map(({ contactId, buyer, product, letter, label }) => {
          const who = words.naming.buyerOf(buyer);
          return (
            <li class="with-action" key={`${contactId} ${letter}`}>
              <span class="line-text">
                <b>{who}</b>
                <span class="grey">
                  <Joined text={joined([label, product])} />
                </span>
              </span>
              <TextButton
                label={text.makeOne}
                named={text.makeOneNamed(who, label)}
                disabled={props.waits}
                onClick={() =>
                  props.send({ kind: 'makeLetter', requestId: newRequestId(), contactId, letter })
                }
              />
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}

/** Where it can be put right that there is no letter. */
function Mend(props: { readonly group: WithoutLetter; readonly screen: LettersScreen; readonly send: Send }) {
  const { group, send } = props;
  const { incident } = props.screen;
  const { mend, contacts } = group;
  const first = contacts[0];
  if (mend === '') return null;
  if (mend === 'stage' && first === undefined) return null;
  const go = () => {
    switch (mend) {
      case 'details':
        return send({ kind: 'goDetails' });
      case 'inspection':
        return send({ kind: 'goIncident', incident, to: 'inspection' });
      case 'template':
        return send({ kind: 'goTemplates' });
      case 'stage':
        return send({ kind: 'goThread', incident, contactId: first?.id ?? '', from: 'letters' });
    }
  };
  return <PlainButton label={mendLabels[mend]} onClick={go} />;
}

/** Who gets no letter, and why. */
function Without(props: Handling) {
  const { without } = props.found;
  const { incident } = props.screen;
  if (without.length === 0) return null;
  const text = talkWords.letters;
  const all = without.reduce((sum, group) => sum + group.buyers, 0);
  return (
    <Fold label={text.lists.without} count={text.people(all)}>
      {without.map((group) => (
        <section class="without" key={group.why}>
          <p>
            {group.why} <b>{text.people(group.buyers)}</b>
          </p>
          <Mend group={group} screen={props.screen} send={props.send} />
          <ul class="rows">
            {group.contacts.map(({ id, buyer, product }) => {
              const who = words.naming.buyerOf(buyer);
              return (
                <li class="with-action" key={id}>
                  <span class="line-text">
                    {who}
                    <span class="grey">{product}</span>
                  </span>
                  <TextButton
                    label={talkWords.threads.take}
                    named={text.threadNamed(joined([who, product]))}
                    onClick={() => props.send({ kind: 'goThread', incident, contactId: id, from: 'letters' })}
                  />
                </li>
              );
            })}
          </ul>
          {group.buyers > group.contacts.length && (
            <p class="grey">{text.othersOf(group.buyers - group.contacts.length)}</p>
          )}
        </section>
      ))}
    </Fold>
  );
}

export function LettersBehind(props: Handling) {
  const { screen, found, send } = props;
  const text = talkWords.letters.lists;
  const now = letterInHand(screen)?.draft.id;
  const others = (cards: readonly LetterCard[]) => cards.filter((card) => card.draft.id !== now);
  return (
    <div class="apart">
      <Waiting label={text.next} cards={others(found.cards)} send={send} />
      <Waiting label={text.morning} cards={others(found.morning)} send={send} />
      <Waiting label={text.later} cards={others(found.later)} send={send} />
      <Optional {...props} />
      <Without {...props} />
      <Sent {...props} />
      <Never {...props} />
    </div>
  );
}

/** The name under which a card is announced. */
export const nameOfCard = ({ draft, contact }: LetterCard): string =>
  contact === null ? addressee(draft) : whoOf(contact);
