// 連絡する相手: who is concerned, how surely, until when, and what comes next. Whoever the sheet does not know is added
// by hand with two fields.
import type { ComponentChildren } from 'preact';
import type { ContactLine, IncidentLine } from '../app/protocol.ts';
import { AddContact } from './add-contact.tsx';
import { calendarLink } from './calendar-link.ts';
import { Joined, MoreButton, OutLink, type Send, singly, Title } from './parts.tsx';
import { roomWords } from './room-words.ts';
import type { ContactsScreen as Shown } from './screens.ts';
import { placeSaid, ShowRows } from './show-rows.tsx';
import { whoOf } from './talk-parts.tsx';
import { talkWords } from './talk-words.ts';
import { joined, words } from './words.ts';

function Contact(props: {
  readonly contact: ContactLine;
  readonly incident: IncidentLine;
  readonly send: Send;
}) {
  const { contact, incident, send } = props;
  const incidentId = incident.id;
  const text = roomWords.contacts;
  const who = whoOf(contact);
  const clock = contact.clockAt === '' ? '' : text.clock(contact.clock, contact.clockAt);
  return (
    <li class="contact">
      <button
        type="button"
        class="line opens"
        onClick={singly(() => send({ kind: 'goThread', incident, contactId: contact.id, from: 'contacts' }))}
      >
        <b class="line-text">{who}</b>
        <span class={`tag ${contact.certainty.toLowerCase()}`}>{contact.certaintyLabel}</span>
        <span aria-hidden="true">›</span>
      </button>
      <span class="grey">
        <Joined text={joined([contact.product === '' ? contact.key : contact.product, contact.stage])} />
      </span>
      <span class="grey">
        <Joined
          text={joined([
            contact.place === null || contact.place.day === '' ? '' : words.soldOn(contact.place.day),
            contact.transactionId,
            contact.product === '' ? '' : contact.key,
            placeSaid(contact.place),
          ])}
        />
      </span>
      {clock !== '' && (
        <span>
          {clock}
          {contact.provisional && <span class="grey inline"> {text.provisional}</span>}
        </span>
      )}
      {contact.next !== '' && <span>{text.next(contact.next)}</span>}
      {contact.answer !== 'NOT_ASKED' && (
        <span class="grey">
          <Joined
            text={joined([
              contact.answerLabel,
              contact.way,
              contact.lookedAt === '' ? '' : talkWords.contacts.lookedAt(contact.lookedAt),
            ])}
          />
        </span>
      )}
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
              <Contact key={contact.id} contact={contact} incident={incident} send={send} />
            ))}
          </ul>
          {found.cursor !== null && <MoreButton reading={reading} send={send} />}
        </>
      )}
    </>
  );
}
