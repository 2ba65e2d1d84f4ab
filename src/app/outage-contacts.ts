// The buyers of an outage as records, and the word that a buyer was told before Tomeru knew of it.
import type { Contact } from '../domain/contact.ts';
import { digestOfAll } from '../domain/digest.ts';
import { salutationFor } from '../domain/first-reply.ts';
import { draftIdOf } from '../domain/ids.ts';
import type { Incident } from '../domain/incident.ts';
import type { Stage } from '../domain/labels.ts';
import { LETTERS, type LetterId } from '../domain/letters/standard-letters.ts';
import type { MessageDraft } from '../domain/message-draft.ts';
import { withClocks } from './contact-clocks.ts';
import { contactOfRow, urgencyCells } from './contact-for-row.ts';
import { byContents, namingIn } from './identified-rows.ts';
import type { HitRow } from './outage-rows.ts';
import { outageStep, TOLD_IN_OWN_WORDS } from './outage-wording.ts';
import { nextStep, SENT_HOW } from './wording.ts';
import type { World } from './world.ts';

export type NewBuyer = { readonly hit: HitRow; readonly contact: Contact };

/** Named by their contents, since nothing is written on the seller's rows. */
export function buyersOf(world: World, incident: Incident, hits: readonly HitRow[]): readonly NewBuyer[] {
  const named = byContents(
    hits.map(({ sorted }) => sorted),
    namingIn(world),
  );
  return hits.map((hit, at): NewBuyer => {
    const { id: incidentId, type } = incident;
    const { operation, now, preferences } = world;
    const identity = named[at]?.identity ?? '';
    const contact = contactOfRow(hit.row, hit.stage, {
      operation,
      identity,
      incidentId,
      type,
      now,
      usualDays: preferences.shipDays,
      reference: world.reference,
    });
    const waits = hit.stage !== 'SHIPPED';
    const shipBy = waits ? hit.shipBy : null;
    const dated: Contact = {
      ...contact,
      shipBy,
      provisional: shipBy !== null && hit.provisional,
      qrIssued: hit.qrIssued,
      next: hit.qrIssued ? outageStep.checkQr : contact.next,
      ...urgencyCells({ type, stage: hit.stage, deadline: shipBy, stopped: false }, now),
    };
    return { hit, contact: withClocks(dated, [], world) };
  });
}

const TELLS: Readonly<Partial<Record<Stage, LetterId>>> = {
  AWAITING_PAYMENT: 'outage-unpaid',
  AWAITING_SHIPMENT: 'outage-delay',
  SHIPPED: 'outage-tracking',
};

/** 自分の言葉で伝えた: a line of the log in place of the notice, so that nobody apologises a second time. null where there is none. */
export function toldDraft(world: World, contact: Contact): MessageDraft | null {
  const letter = contact.stage === null ? undefined : TELLS[contact.stage];
  if (letter === undefined) return null;
  return {
    id: draftIdOf(world.operation, digestOfAll([contact.id, letter, 'told'])),
    incidentId: contact.incidentId,
    contactId: contact.id,
    state: 'SENT',
    sent: true,
    when: '',
    recipient: '購入者',
    marketplace: contact.marketplace,
    link: contact.link,
    salutation: salutationFor(contact.buyer),
    product: contact.product,
    purpose: LETTERS[letter].purpose,
    text: TOLD_IN_OWN_WORDS,
    transactionId: contact.transactionId,
    template: '',
    promise: null,
    sentAt: world.now,
    sentBy: world.who,
    how: SENT_HOW.ownWords,
    check: '',
    answer: '',
    question: '',
    gist: '',
    short: '',
    original: TOLD_IN_OWN_WORDS,
    takenIn: '',
  };
}

/** What the record says of a buyer who has just been told. */
export const toldFields = (world: World) =>
  ({
    answer: 'NO_REPLY',
    resolution: 'CONTACTED',
    lastContact: world.now,
    next: nextStep.waitForBuyer,
  }) as const;
