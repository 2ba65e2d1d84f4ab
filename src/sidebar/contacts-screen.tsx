// 連絡する相手: who is concerned, how surely, until when, and what comes next. Whoever the sheet does not know is added
// by hand with two fields.
import type { ComponentChildren } from 'preact';
import type { ContactLine } from '../app/protocol.ts';
import { AddContact } from './add-contact.tsx';
import { calendarLink } from './calendar-link.ts';
import { MoreButton, OutLink, type Send, Title } from './parts.tsx';
import { roomWords } from './room-words.ts';
import type { ContactsScreen as Shown } from './screens.ts';
import { placeSaid, ShowRows } from './show-rows.tsx';
import { joined, words } from './words.ts';

/** Market and buyer, who may be without a name. */
function whoOf({ marketplace, buyer }: ContactLine): string {
  return `${marketplace} ${words.naming.buyerOf(buyer)}`;
}

function Contact(props: { readonly contact: ContactLine; readonly incidentId: string; readonly send: Send }) {
  const { contact, incidentId, send } = props;
  const text = roomWords.contacts;
  const who = whoOf(contact);
  const clock = contact.clockAt === '' ? '' : text.clock(contact.clock, contact.clockAt);
  return (
    <li class="contact">
      <span class="with-action">
        <b class="line-text">{who}</b>
        <span class={`tag ${contact.certainty.toLowerCase()}`}>{contact.certaintyLabel}</span>
      </span>
      <span class="grey">
        {joined([contact.product === '' ? contact.key : contact.product, contact.stage])}
      </span>
      <span class="grey">
        {joined([
          contact.place === null || contact.place.day === '' ? '' : words.soldOn(contact.place.day),
          contact.transactionId,
          contact.product === '' ? '' : contact.key,
          placeSaid(contact.place),
        ])}
      </span>
      {clock !== '' && (
        <span>
          {clock}
          {contact.provisional && <span class="grey inline"> {text.provisional}</span>}
        </span>
      )}
      {contact.next !== '' && <span>{text.next(contact.next)}</span>}
      <span class="links">
        <OutLink href={contact.link} look="text" label={text.trade} named={text.tradeNamed(who)} />
        <ShowRows
          rows={contact.place === null ? [] : [contact.place.token]}
          named={joined([who, placeSaid(contact.place)])}
          send={send}
        />
        {clock !== '' && (
          <OutLink
            href={calendarLink(contact.clockIso, text.eventTitle(incidentId, contact.clock))}
            look="text"
            label={words.promise.calendar}
            named={words.promise.calendarNamed(who, clock)}
          />
        )}
      </span>
    </li>
  );
}

export function ContactsScreen(props: {
  readonly screen: Shown;
  readonly told: ComponentChildren;
  readonly busy: boolean;
  readonly held: boolean;
  readonly reading: boolean;
  readonly send: Send;
}) {
  const { screen, busy, held, reading, send } = props;
  const { incident, found } = screen;
  const text = roomWords.contacts;
  return (
    <>
      <Title
        text={text.title}
        note={found === null ? incident.id : words.cases(found.all)}
        onBack={() => send({ kind: 'back' })}
      />
      {props.told}
      {found === null && reading && <p class="grey">{text.reading}</p>}
      {found !== null && (
        <>
          <AddContact key={found.all} busy={busy} held={held} send={send} />
          {found.all === 0 && <p class="grey">{text.none}</p>}
          <ul>
            {found.list.map((contact) => (
              <Contact key={contact.id} contact={contact} incidentId={incident.id} send={send} />
            ))}
          </ul>
          {found.cursor !== null && <MoreButton reading={reading} send={send} />}
        </>
      )}
    </>
  );
}
