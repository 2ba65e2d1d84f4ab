// S6 連絡する: what can be sent, what waits, and who gets no letter and why. Nothing is made by looking.
import { buyerRows } from './buyer-rows.ts';
import { type Answer, answer, refuse } from './decision.ts';
import { draftLine } from './draft-line.ts';
import { inspectionsOf } from './inspection-records.ts';
import { cardsOf, sentLately, waitingCards } from './letter-cards.ts';
import { dueLetters } from './letters-after.ts';
import { lettersWithout } from './letters-without.ts';
import { lineOf } from './line-now.ts';
import { matrixWord, type Talk, talkOf } from './matrix-letters.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import type { World } from './world.ts';

const LISTED_AT_ONCE = 200;
const SENT_LISTED = 50;

type Reply = ReplyOf<'letters'>;

function optionalLetters(world: World, talk: Talk): Reply['optional'] {
  const optional: Reply['optional'] = [];
  for (const contact of talk.contacts) {
    for (const id of matrixWord(talk, contact).offered) {
      const letter = world.letter(id);
      if (!letter.used) continue;
      const { buyer, product } = contact;
      optional.push({ contactId: contact.id, buyer, product, letter: id, label: letter.name });
    }
    if (optional.length >= LISTED_AT_ONCE) break;
  }
  return optional.slice(0, LISTED_AT_ONCE);
}

/** Refused: an unknown trouble. An ended one still shows what was sent. */
export function listLetters(world: World, request: RequestOf<'letters'>): Answer<Reply> {
  const incident = world.records.incidents().find((one) => one.id === request.incidentId);
  if (incident === undefined) return refuse({ code: 'noSuchIncident', incidentId: request.incidentId });
  const records = {
    contacts: world.records.contacts(),
    drafts: world.records.drafts(),
    inspections: inspectionsOf(world),
  };
  const talk = talkOf(incident, records, world);
  const drafts = records.drafts.filter((draft) => draft.incidentId === incident.id);
  const waiting = waitingCards(talk, drafts, world.now);
  const due = dueLetters(world, talk);
  const from = request.cursor ?? 0;
  const end = from + LISTED_AT_ONCE;
  const cards = cardsOf(talk, world, buyerRows(world.stock()));
  return answer({
    kind: 'letters',
    incident: lineOf(world, incident),
    cards: cards(waiting.now.slice(from, end)),
    morning: cards(waiting.morning.slice(0, LISTED_AT_ONCE)),
    later: cards(waiting.later.slice(0, LISTED_AT_ONCE)),
    cursor: end < waiting.now.length ? end : null,
    toMake: due.filter(({ made }) => made.kind === 'made').length,
    optional: optionalLetters(world, talk),
    without: lettersWithout(world, talk, due),
    sent: sentLately(drafts, SENT_LISTED).map(draftLine),
    all: waiting.now.length,
  });
}
