// A buyer who does not answer: the one reminder, the end without an answer, and that end taken back. None of it happens by itself.
import { type Contact, isSettled } from '../domain/contact.ts';
import { salutationFor } from '../domain/first-reply.ts';
import { monthDayTime } from '../domain/instant.ts';
import { isUnsent, type MessageDraft } from '../domain/message-draft.ts';
import { ENDED_WITHOUT_ANSWER } from '../domain/silence.ts';
import { contactSilence, REMINDER_PURPOSE } from './contact-silence.ts';
import { type Decision, refuse } from './decision.ts';
import { draftLine } from './draft-line.ts';
import { incidentPlan } from './incident-plan.ts';
import { makeFor } from './letters-after.ts';
import { waitingDraft } from './matrix-draft.ts';
import type { Written } from './merge-plans.ts';
import { type BuyerOf, openBuyerOf } from './open-contact.ts';
import { changesTo } from './plan.ts';
import type { Refusal, ReplyOf, RequestOf } from './protocol.ts';
import { followed } from './settling-buyer.ts';
import { buyerReply } from './talk-reply.ts';
import { buyerStep, followUpSentence } from './talk-wording.ts';
import { nextStep } from './wording.ts';
import type { World } from './world.ts';

type Request = RequestOf<'followUp'>;

type Done = { readonly written: Written; readonly draft: MessageDraft | null };

const draftsOf = (world: World, { contact, incident }: BuyerOf): readonly MessageDraft[] =>
  world.records
    .drafts()
    .filter((draft) => draft.contactId === contact.id && draft.incidentId === incident.id);

/** Neither carried out nor unconcerned: ended because nobody answered. */
const isEndedInSilence = ({ answer, resolution, carriedOutAt, certainty }: Contact): boolean =>
  answer === ENDED_WITHOUT_ANSWER.answer &&
  resolution === ENDED_WITHOUT_ANSWER.resolution &&
  carriedOutAt === null &&
  certainty !== 'UNRELATED';

function tooEarly(world: World, of: BuyerOf): Refusal {
  if (isSettled(of.contact)) return { code: 'buyerSettled' };
  const silence = contactSilence(of.contact, draftsOf(world, of), world);
  return { code: 'notSilentYet', at: silence.kind === 'wait' ? monthDayTime(silence.at) : '' };
}

function reminded(world: World, of: BuyerOf): Done | Refusal {
  const drafts = draftsOf(world, of);
  if (waitingDraft(REMINDER_PURPOSE, of.incident.id, drafts) !== undefined)
    return { code: 'alreadyTold', purpose: REMINDER_PURPOSE };
  const silence = contactSilence(of.contact, drafts, world);
  const mayRemind = silence.kind === 'remind' || (silence.kind === 'mayEnd' && silence.remind);
  if (!mayRemind) return tooEarly(world, of);
  const made = makeFor(world, of.incident, of.contact, 'reminder');
  const { name } = world.letter('reminder');
  if (made.kind === 'unused') return { code: 'letterUnfit', letter: name };
  if (made.kind === 'lacks') return { code: 'letterLacks', letter: name, places: [...made.places] };
  return {
    written: {
      appends: { drafts: [made.draft] },
      changes: changesTo('contacts', [of.contact], () => ({ next: buyerStep.remind })),
    },
    draft: made.draft,
  };
}

/** What still waited to be sent to him is withdrawn: nobody writes to a buyer whose case has been ended. */
function ended(world: World, of: BuyerOf): Done | Refusal {
  const drafts = draftsOf(world, of);
  if (contactSilence(of.contact, drafts, world).kind !== 'mayEnd') return tooEarly(world, of);
  const after = { ...of.contact, ...ENDED_WITHOUT_ANSWER };
  return {
    written: {
      appends: {},
      changes: [
        ...changesTo('contacts', [of.contact], () =>
          followed(world, of.incident, after, drafts, buyerStep.none),
        ),
        ...changesTo('drafts', drafts.filter(isUnsent), () => ({ state: 'VOID' })),
      ],
    },
    draft: null,
  };
}

function reopened(world: World, of: BuyerOf): Done | Refusal {
  if (!isEndedInSilence(of.contact))
    return isSettled(of.contact) ? { code: 'buyerSettled' } : { code: 'badRequest', where: 'what' };
  const after: Contact = { ...of.contact, resolution: 'WAITING' };
  const changes = changesTo('contacts', [of.contact], () =>
    followed(world, of.incident, after, draftsOf(world, of), nextStep.waitForBuyer),
  );
  return { written: { appends: {}, changes }, draft: null };
}

const STEPS: Readonly<Record<Request['what'], (world: World, of: BuyerOf) => Done | Refusal>> = {
  remind: reminded,
  end: ended,
  reopen: reopened,
};

/**
 * Refused: an unknown buyer, an ended trouble; before the days of 設定 have passed, or where he has answered; a reminder that waits to be
 * sent; an end to be taken back that is none.
 */
export function followUp(world: World, request: Request): Decision<ReplyOf<'followUp'>> {
  const found = openBuyerOf(world, request.contactId);
  if (found.kind === 'refused') return found;
  const of = found.reply;
  const done = STEPS[request.what](world, of);
  if ('code' in done) return refuse(done);
  const sentence = followUpSentence[request.what](salutationFor(of.contact.buyer));
  const plan = incidentPlan(world, of.incident, sentence, done.written);
  return {
    kind: 'planned',
    plan,
    reply: {
      kind: 'followUp',
      ...buyerReply(world, of, plan),
      draft: done.draft === null ? null : draftLine(done.draft),
      lacks: [],
      notes: [],
    },
  };
}
