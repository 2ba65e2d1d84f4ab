// A cancel because of an outage: what is saved first, how the marketplace does it, and that it was carried out.
import type { Contact } from '../domain/contact.ts';
import { salutationFor } from '../domain/first-reply.ts';
import { isUnsent } from '../domain/message-draft.ts';
import { ruleOf } from '../domain/reference/reference.ts';
import { EVIDENCE_FOR_OUTAGE_CANCEL, type Evidence, evidenceGate } from '../domain/settling/evidence.ts';
import { savedEvidence } from '../domain/settling/saved-evidence.ts';
import { type Answer, answer, type Decision, refuse } from './decision.ts';
import { draftLine } from './draft-line.ts';
import { incidentPlan } from './incident-plan.ts';
import { lineAfter } from './line-after.ts';
import { type OpenOutage, openOutageOf } from './open-outage.ts';
import { CANCEL_GREETING, cancelledSentence, outageStep } from './outage-wording.ts';
import { changesTo } from './plan.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { isCancelLetter } from './record-choice.ts';
import { followed } from './settling-buyer.ts';
import type { World } from './world.ts';

type Found = OpenOutage & { readonly contact: Contact };

function agreedBuyer(world: World, contactId: string): Answer<Found> {
  const contact = world.records.contacts().find(({ id }) => id === contactId);
  if (contact === undefined) return refuse({ code: 'noSuchContact', contactId });
  const found = openOutageOf(world, contact.incidentId);
  if (found.kind === 'refused') return found;
  return answer({ ...found.reply, contact });
}

const greetingWaits = (world: World, contact: Contact): boolean =>
  world.records
    .drafts()
    .some((draft) => draft.contactId === contact.id && isUnsent(draft) && draft.purpose === CANCEL_GREETING);

const missingFor = (contact: Contact): readonly Evidence[] => {
  const gate = evidenceGate(EVIDENCE_FOR_OUTAGE_CANCEL, savedEvidence(contact.evidence), '');
  return gate.open ? [] : gate.missing;
};

/** Writes nothing. Refused: an unknown buyer, an ended outage. */
export function showCancel(
  world: World,
  request: RequestOf<'outageCancel'>,
): Answer<ReplyOf<'outageCancel'>> {
  const found = agreedBuyer(world, request.contactId);
  if (found.kind === 'refused') return found;
  const { contact, incident } = found.reply;
  const rule = ruleOf(world.reference(), 'cancel', contact.marketplace);
  const saved = savedEvidence(contact.evidence);
  return answer({
    kind: 'outageCancel',
    incident: lineAfter(world, incident, { appends: {}, changes: [] }),
    contactId: contact.id,
    drafts: world.records
      .drafts()
      .filter((draft) => draft.contactId === contact.id && isCancelLetter(draft) && draft.state !== 'VOID')
      .map(draftLine),
    evidence: EVIDENCE_FOR_OUTAGE_CANCEL.map((evidence) => ({
      evidence,
      saved: saved.indexOf(evidence) >= 0,
    })),
    missing: [...missingFor(contact), ...(greetingWaits(world, contact) ? [CANCEL_GREETING] : [])],
    say: rule?.say ?? '',
    steps: rule?.steps ?? '',
    source: rule?.source ?? '',
    certainty: rule?.certainty ?? '',
  });
}

/**
 * Refused: an unknown buyer, an ended outage, one who has not chosen to cancel; before evidence is saved and the last message is sent,
 * unless with a reason.
 */
export function recordCancelled(
  world: World,
  request: RequestOf<'recordCancelled'>,
): Decision<ReplyOf<'recordCancelled'>> {
  const found = agreedBuyer(world, request.contactId);
  if (found.kind === 'refused') return found;
  const { contact, incident } = found.reply;
  const { done } = request;
  if (done ? contact.resolution !== 'AGREED' : contact.stage !== 'CANCELLED')
    return refuse({ code: 'nothingAgreed' });
  const missing = [...missingFor(contact), ...(greetingWaits(world, contact) ? [CANCEL_GREETING] : [])];
  if (done && missing.length > 0 && request.reason.trim() === '')
    return refuse({ code: 'evidenceMissing', missing });
  const after: Contact = done
    ? { ...contact, stage: 'CANCELLED', resolution: 'RESOLVED', cancelAskedAt: world.now }
    : { ...contact, stage: 'AWAITING_SHIPMENT', resolution: 'AGREED', cancelAskedAt: null };
  const drafts = world.records.drafts();
  const written = {
    appends: {},
    changes: [
      ...changesTo('contacts', [contact], () =>
        followed(world, incident, after, drafts, done ? '' : outageStep.cancel),
      ),
      // A greeting nobody has sent cannot be sent any more, and a reason that was typed there is none to be sent.
      ...changesTo(
        'drafts',
        done
          ? drafts.filter(
              (draft) => draft.contactId === contact.id && isUnsent(draft) && isCancelLetter(draft),
            )
          : [],
        () => ({ state: 'VOID' }),
      ),
    ],
  };
  const plan = incidentPlan(world, incident, cancelledSentence(salutationFor(contact.buyer), done), written, {
    reason: request.reason.trim(),
  });
  return {
    kind: 'planned',
    plan,
    reply: { kind: 'recordCancelled', incident: lineAfter(world, incident, plan), notes: [] },
  };
}
