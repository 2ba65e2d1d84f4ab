// 公式のお知らせを見た: one line in the log each time, with what was seen and when somebody looks next. What it says about the recovery
// goes into every text that has not been touched.
import type { Contact } from '../domain/contact.ts';
import type { Incident } from '../domain/incident.ts';
import { monthDayTime, parseInstant } from '../domain/instant.ts';
import type { MessageDraft } from '../domain/message-draft.ts';
import { nextLookAfter } from '../domain/shipping/next-look.ts';
import { isLasting, type Outage, outageText } from '../domain/shipping/outage.ts';
import { messagesAreDown, OUTAGE_FUNCTION } from '../domain/shipping/outage-function.ts';
import { webAddress } from '../domain/web-address.ts';
import { type Decision, refuse } from './decision.ts';
import { incidentPlan } from './incident-plan.ts';
import { makeFor, untrueDrafts } from './letters-after.ts';
import { lineAfter } from './line-after.ts';
import { matrixLetterOf } from './matrix-draft.ts';
import { talkOf } from './matrix-letters.ts';
import { openOutageOf } from './open-outage.ts';
import { timedAnew } from './outage-drafts.ts';
import { lookSentence, renewedNote } from './outage-wording.ts';
import { changesTo } from './plan.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import type { World } from './world.ts';

type Renewed = { readonly made: readonly MessageDraft[]; readonly untrue: readonly MessageDraft[] };

/** Texts of the matrix that nobody has touched, made anew from what is known now. */
function renewed(world: World, incident: Incident): Renewed {
  const { contacts, drafts } = world.records;
  const talk = talkOf(incident, { contacts: contacts(), drafts: drafts(), inspections: [] }, world);
  const untrue = untrueDrafts(talk, { anew: true });
  const byId = new Map<string, Contact>(talk.contacts.map((contact) => [contact.id, contact]));
  const made: MessageDraft[] = [];
  for (const draft of untrue) {
    const contact = byId.get(draft.contactId);
    const letter = matrixLetterOf(draft);
    const one =
      contact === undefined || letter === undefined ? null : makeFor(world, incident, contact, letter);
    if (one?.kind === 'made') made.push(one.draft);
  }
  return { made, untrue };
}

/** Texts that stay as they are. */
function untouched({ records }: World, incident: Incident, { untrue }: Renewed): readonly MessageDraft[] {
  const gone = new Set<string>(untrue.map(({ id }) => id));
  return records.drafts().filter((draft) => draft.incidentId === incident.id && !gone.has(draft.id));
}

const NOTHING: Renewed = { made: [], untrue: [] };

const functionsAfter = ({ functions }: Outage, said: RequestOf<'recordLook'>): Outage['functions'] =>
  said.functions === undefined
    ? functions
    : OUTAGE_FUNCTION.codes.filter((code) => said.functions?.indexOf(code) !== -1);

/** `next`: undefined for a day that does not exist; null is never again. */
function afterLook(world: World, outage: Outage, request: RequestOf<'recordLook'>): Outage | null {
  const { expected, link, nextLook } = request;
  const next =
    nextLook === undefined ? nextLookAfter(world.now) : nextLook === null ? null : parseInstant(nextLook);
  if (next === undefined) return null;
  return {
    ...outage,
    expected: expected === undefined ? outage.expected : expected.trim(),
    link: link === undefined ? outage.link : webAddress(link),
    functions: functionsAfter(outage, request),
    lookedAt: world.now,
    nextLook: isLasting(outage) ? next : null,
  };
}

/** Refused: an unknown or ended outage, a day that does not exist. */
export function recordLook(world: World, request: RequestOf<'recordLook'>): Decision<ReplyOf<'recordLook'>> {
  const found = openOutageOf(world, request.incidentId);
  if (found.kind === 'refused') return found;
  const { incident, outage } = found.reply;
  const after = afterLook(world, outage, request);
  if (after === null) return refuse({ code: 'badRequest', where: 'nextLook' });
  const then: Incident = { ...incident, outage: outageText(after) };
  const isNews =
    isLasting(outage) &&
    (after.expected !== outage.expected || after.functions.join() !== outage.functions.join());
  const wasDown = messagesAreDown(outage.functions);
  const isDown = messagesAreDown(after.functions);
  const letters = isNews ? renewed(world, then) : NOTHING;
  const written = {
    appends: letters.made.length === 0 ? {} : { drafts: letters.made },
    changes: [
      ...changesTo('incidents', [incident], () => ({
        outage: then.outage,
        what: after.functions.join('、'),
      })),
      ...changesTo('drafts', letters.untrue, () => ({ state: 'VOID' })),
      ...(wasDown === isDown ? [] : timedAnew(untouched(world, incident, letters), isDown, world.now)),
    ],
  };
  const next = after.nextLook === null ? '' : monthDayTime(after.nextLook);
  const plan = incidentPlan(
    world,
    incident,
    lookSentence(request.seen?.trim() ?? '', after.expected, next),
    written,
  );
  return {
    kind: 'planned',
    plan,
    reply: {
      kind: 'recordLook',
      incident: lineAfter(world, incident, plan),
      nextLook: next,
      drafts: letters.made.length,
      notes: letters.made.length > 0 ? [renewedNote(letters.made.length)] : [],
    },
  };
}
