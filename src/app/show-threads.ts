// 返事を見に行く: the threads of one trouble, whose turn it is first; and one of them alone.
import { type Contact, isSettled } from '../domain/contact.ts';
import type { Incident } from '../domain/incident.ts';
import { type Instant, monthDayTime } from '../domain/instant.ts';
import { buyerRows } from './buyer-rows.ts';
import { contactSilence } from './contact-silence.ts';
import { type Answer, answer, refuse } from './decision.ts';
import { inspectionsOf } from './inspection-records.ts';
import { lineOf } from './line-now.ts';
import { type Talk, talkOf } from './matrix-letters.ts';
import { buyerOf } from './open-contact.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { isToCarryOut, isToSettle, lookFor } from './talk-sums.ts';
import { threadIn } from './thread-view.ts';
import type { World } from './world.ts';

const LISTED_AT_ONCE = 200;

const talkNow = (world: World, incident: Incident): Talk =>
  talkOf(
    incident,
    {
      contacts: world.records.contacts(),
      drafts: world.records.drafts(),
      inspections: inspectionsOf(world),
    },
    world,
  );

/** A look that is due, a way to be found or carried out, somebody who does not answer, an answer that is awaited, the rest, the settled. */
function turnOf(world: World, talk: Talk, contact: Contact, look: Instant | null): number {
  if (isSettled(contact)) return 6;
  if (look !== null && look <= world.now) return 0;
  if (isToSettle(talk.incident, contact)) return 1;
  if (isToCarryOut(contact)) return 2;
  const { kind } = contactSilence(contact, talk.draftsOf(contact), world);
  if (kind === 'remind' || kind === 'mayEnd') return 3;
  return look === null ? 5 : 4;
}

function inTurn(world: World, talk: Talk): readonly Contact[] {
  return talk.contacts
    .map((contact, place) => {
      const look = lookFor(contact, talk.draftsOf(contact));
      return { contact, place, turn: turnOf(world, talk, contact, look), at: look ?? 0 };
    })
    .sort((a, b) => a.turn - b.turn || a.at - b.at || a.place - b.place)
    .map(({ contact }) => contact);
}

const lastLook = (contacts: readonly Contact[]): string => {
  const looks = contacts.map(({ lookedAt }) => lookedAt).filter((at): at is Instant => at !== null);
  return looks.length === 0 ? '' : monthDayTime(looks.reduce((last, at) => Math.max(last, at)));
};

/** At most 200 at once. Refused: an unknown trouble. */
export function listThreads(world: World, request: RequestOf<'threads'>): Answer<ReplyOf<'threads'>> {
  const incident = world.records.incidents().find((one) => one.id === request.incidentId);
  if (incident === undefined) return refuse({ code: 'noSuchIncident', incidentId: request.incidentId });
  const talk = talkNow(world, incident);
  const contacts = inTurn(world, talk);
  const rowOf = buyerRows(world.stock());
  const from = request.cursor ?? 0;
  const end = from + LISTED_AT_ONCE;
  return answer({
    kind: 'threads',
    incident: lineOf(world, incident),
    threads: contacts.slice(from, end).map((contact) => threadIn(talk, contact, world, rowOf(contact.id))),
    all: contacts.length,
    lookedAt: lastLook(contacts),
    cursor: end < contacts.length ? end : null,
  });
}

/** Refused: an unknown buyer. */
export function showThread(world: World, request: RequestOf<'thread'>): Answer<ReplyOf<'thread'>> {
  const found = buyerOf(world, request.contactId);
  if (found.kind === 'refused') return found;
  const { contact, incident } = found.reply;
  const row = buyerRows(world.stock())(contact.id);
  return answer({
    kind: 'thread',
    incident: lineOf(world, incident),
    thread: threadIn(talkNow(world, incident), contact, world, row),
  });
}
