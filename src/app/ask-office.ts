// 事務局に問い合わせる: about one buyer, about a trouble, or beforehand about none. Makes the text; a person sends it.
import type { Contact } from '../domain/contact.ts';
import { nextAnswer } from '../domain/first-reply.ts';
import type { Incident } from '../domain/incident.ts';
import { DAY } from '../domain/instant.ts';
import type { Marketplace } from '../domain/labels.ts';
import { templateLabel } from '../domain/letters/letter.ts';
import { MARKET_WORDS } from '../domain/letters/market-words.ts';
import type { LetterId } from '../domain/letters/standard-letters.ts';
import { isUnsent, type MessageDraft } from '../domain/message-draft.ts';
import { withPlainLineEnds } from '../domain/refused-text.ts';
import { isContactReachable } from './contact-clocks.ts';
import { type Decision, refuse } from './decision.ts';
import { isInquiry } from './desk-office.ts';
import { inquiryLine } from './inquiry-line.ts';
import { letterDraft } from './letter-draft.ts';
import { lineAfter, nextChanges } from './line-after.ts';
import type { Written } from './merge-plans.ts';
import { openBuyerOf } from './open-contact.ts';
import { openIncidentOf } from './open-incident.ts';
import type { Refusal, ReplyOf, RequestOf } from './protocol.ts';
import { askSentence, officeNotes } from './settle-wording.ts';
import type { World } from './world.ts';

type Request = RequestOf<'askOffice'>;

type About = {
  readonly incident: Incident | null;
  readonly contact: Contact | null;
  readonly marketplace: Marketplace;
  /** Blank: how it can be settled. */
  readonly question: string;
};

/** Nobody is in a hurry beforehand: somebody looks for the answer some days later. */
const BEFOREHAND_LOOK = 2 * DAY;

function aboutOf(world: World, request: Request): About | Refusal {
  const question = withPlainLineEnds(request.question).trim();
  const { marketplace, incidentId, contactId } = request;
  if (contactId !== null) {
    const found = openBuyerOf(world, contactId);
    if (found.kind === 'refused') return found.refusal;
    const { contact, incident } = found.reply;
    if (incidentId !== null && incident.id !== incidentId) return { code: 'noSuchContact', contactId };
    return { incident, contact, marketplace: contact.marketplace, question };
  }
  if (incidentId === null)
    return question === ''
      ? { code: 'emptyField', field: 'question' }
      : { incident: null, contact: null, marketplace, question };
  const found = openIncidentOf(world, incidentId);
  return found.kind === 'refused'
    ? found.refusal
    : { incident: found.reply, contact: null, marketplace, question };
}

function letterOf(world: World, { incident, contact, question }: About): LetterId {
  if (incident === null) return 'office-beforehand';
  if (question !== '') return 'office-question';
  const isCutOff = contact !== null && !isContactReachable(contact, world.records.drafts(), world);
  return isCutOff ? 'office-unreachable' : 'office-inquiry';
}

/** The same text, not sent yet: it need not be there twice. */
function sameInquiry(world: World, about: About, letter: LetterId): MessageDraft | undefined {
  const template = templateLabel(world.letter(letter));
  return world.records
    .drafts()
    .find(
      (draft) =>
        isInquiry(draft) &&
        isUnsent(draft) &&
        draft.incidentId === (about.incident?.id ?? '') &&
        draft.contactId === (about.contact?.id ?? '') &&
        draft.marketplace === about.marketplace &&
        draft.template === template &&
        draft.question === about.question,
    );
}

function madeDraft(world: World, about: About, letter: LetterId): MessageDraft | Refusal {
  const { incident, contact, marketplace, question } = about;
  const facts = question === '' ? {} : { question };
  const made = letterDraft(world, { letter, incident, contact, marketplace, cannotWait: false, facts });
  const { name } = world.letter(letter);
  if (made.kind === 'unused') return { code: 'letterUnfit', letter: name };
  if (made.kind === 'lacks') return { code: 'letterLacks', letter: name, places: [...made.places] };
  return { ...made.draft, promise: made.draft.promise ?? nextAnswer(world.now) + BEFOREHAND_LOOK };
}

/**
 * Refused: an unknown trouble or buyer, an ended trouble, a buyer of another one; beforehand without a question; a letter that is
 * switched off or lacks something.
 */
export function askOffice(world: World, request: Request): Decision<ReplyOf<'askOffice'>> {
  const about = aboutOf(world, request);
  if ('code' in about) return refuse(about);
  const letter = letterOf(world, about);
  const known = sameInquiry(world, about, letter);
  const draft = known ?? madeDraft(world, about, letter);
  if ('code' in draft) return refuse(draft);
  const { incident } = about;
  const written: Written = { appends: known === undefined ? { drafts: [draft] } : {}, changes: [] };
  const plan = {
    sentence: askSentence(MARKET_WORDS[about.marketplace].事務局),
    incidentId: incident?.id ?? '',
    count: 1,
    reason: '',
    givenIds: [],
    ...written,
    changes: incident === null ? [] : nextChanges(world, [incident], written),
  };
  return {
    kind: 'planned',
    plan,
    reply: {
      kind: 'askOffice',
      incident: incident === null ? null : lineAfter(world, incident, plan),
      inquiry: inquiryLine(draft, world.records.contacts(), world.now),
      lacks: [],
      notes: known === undefined ? [] : [officeNotes.there],
    },
  };
}
