// 取り違えの相手に聞く: that transaction comes into the trouble as 疑い, and its buyer is asked what was in the parcel.
import { type Contact, isSettled } from '../domain/contact.ts';
import { salutationFor } from '../domain/first-reply.ts';
import type { Incident } from '../domain/incident.ts';
import { LETTERS } from '../domain/letters/standard-letters.ts';
import { contactedOf } from '../domain/message-draft.ts';
import type { StockRow } from '../domain/stock-row.ts';
import { sortForStop } from '../domain/stop-group.ts';
import { buyerOfRow } from './buyer-of-row.ts';
import { isContactReachable, withClocks } from './contact-clocks.ts';
import { contactStep } from './contact-step.ts';
import { type Decision, refuse } from './decision.ts';
import { draftLine } from './draft-line.ts';
import { byContents, namingIn } from './identified-rows.ts';
import { incidentPlan } from './incident-plan.ts';
import type { LetterMade } from './letter-draft.ts';
import { makeFor, talkAfter } from './letters-after.ts';
import { lineAfter } from './line-after.ts';
import { isSale } from './list-twins.ts';
import { isServed } from './matrix-draft.ts';
import type { Written } from './merge-plans.ts';
import { openBuyerOf } from './open-contact.ts';
import { changesTo } from './plan.ts';
import type { Refusal, ReplyOf, RequestOf } from './protocol.ts';
import { rowsOfTokens } from './row-token.ts';
import { noteOf, TWIN_LETTER, twinSentence, twinUnreachableNote } from './settle-wording.ts';
import { contactsFor } from './stop-records.ts';
import { threadView } from './thread-view.ts';
import type { World } from './world.ts';

const LETTER = 'twin-check';

type Request = RequestOf<'askTwin'>;

/** One of several that nobody can tell apart serves as well as another. */
function rowOf(world: World, token: string): StockRow | undefined {
  return rowsOfTokens(world.stock(), [token]).rows.find(isSale);
}

/** A sale of which it can only be told that it was sent has been sent. */
function newBuyer(world: World, incident: Incident, row: StockRow): Contact | undefined {
  const sorted = sortForStop(row);
  const line = { ...sorted, stage: sorted.stage ?? ('SHIPPED' as const) };
  return contactsFor(byContents([line], namingIn(world)), incident, world)[0];
}

/** Who was thought not to be concerned is under suspicion again. */
function suspected(incident: Incident, contact: Contact): Contact {
  if (contact.certainty !== 'UNRELATED') return contact;
  const again = { ...contact, certainty: 'SUSPECTED', resolution: 'PENDING' } as const;
  return { ...again, next: contactStep(incident, again) };
}

type Asked = { readonly known: Contact | undefined; readonly contact: Contact };

function askedBuyer(world: World, incident: Incident, request: Request): Asked | Refusal {
  if (incident.type !== 'WRONG_SHIPMENT') return { code: 'letterUnfit', letter: TWIN_LETTER };
  const row = rowOf(world, request.row);
  if (row === undefined) return { code: 'rowsGone', rows: 1 };
  const known = buyerOfRow(world, incident)(row);
  const contact = known === undefined ? newBuyer(world, incident, row) : suspected(incident, known);
  if (contact === undefined || contact.id === request.contactId) return { code: 'rowsGone', rows: 1 };
  if (isSettled(contact)) return { code: 'buyerSettled' };
  const { purpose } = LETTERS[LETTER];
  const drafts = world.records.drafts().filter((draft) => draft.contactId === contact.id);
  return isServed(purpose, incident.id, drafts) ? { code: 'alreadyTold', purpose } : { known, contact };
}

function writtenFor(world: World, incident: Incident, { known, contact }: Asked, letter: LetterMade | null) {
  const made = letter?.kind === 'made' ? [letter.draft] : [];
  const drafts = [...world.records.drafts(), ...made];
  const buyers = world.records.contacts().filter((one) => one.incidentId === incident.id);
  const after = withClocks(contact, drafts, world);
  const written: Written = {
    appends: {
      ...(known === undefined ? { contacts: [after] } : {}),
      ...(made.length === 0 ? {} : { drafts: made }),
    },
    changes: [
      ...(known === undefined ? [] : changesTo('contacts', [known], () => after)),
      ...changesTo('incidents', [incident], () => ({
        contacted: contactedOf(known === undefined ? [...buyers, after] : buyers, drafts),
      })),
    ],
  };
  return { written, after };
}

/**
 * The reply shows the thread of the one who is asked. Refused: an unknown buyer, an ended trouble, one of another kind than ①, a row
 * that is gone or is this buyer's own, a buyer who was asked already or with whom it is settled.
 */
export function askTwin(world: World, request: Request): Decision<ReplyOf<'askTwin'>> {
  const found = openBuyerOf(world, request.contactId);
  if (found.kind === 'refused') return found;
  const { incident } = found.reply;
  const asked = askedBuyer(world, incident, request);
  if ('code' in asked) return refuse(asked);
  const isReachable = isContactReachable(asked.contact, world.records.drafts(), world);
  const letter = isReachable ? makeFor(world, incident, asked.contact, LETTER) : null;
  const { written, after } = writtenFor(world, incident, asked, letter);
  const to = salutationFor(after.buyer);
  const sentence = twinSentence(incident.title, to, asked.known === undefined);
  const plan = incidentPlan(world, incident, sentence, written);
  return {
    kind: 'planned',
    plan,
    reply: {
      kind: 'askTwin',
      incident: lineAfter(world, incident, plan),
      thread: threadView(world, after, talkAfter(world, plan)),
      draft: letter?.kind === 'made' ? draftLine(letter.draft) : null,
      lacks: letter?.kind === 'lacks' ? [...letter.places] : [],
      notes: [
        ...(letter === null ? [twinUnreachableNote] : []),
        ...(letter?.kind === 'unused' ? [noteOf.letterOff] : []),
      ],
    },
  };
}
