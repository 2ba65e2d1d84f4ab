// 「まちがいでした」 of an outage: whoever was told that the parcel may come late hears that it leaves as first promised. Who has it, or
// has it on the way, needs no word.

import type { Incident } from '../domain/incident.ts';
import { LETTERS } from '../domain/letters/standard-letters.ts';
import { type MessageDraft, wasSent } from '../domain/message-draft.ts';
import { makeFor } from './letters-after.ts';
import { SOME_SERVICE } from './outage-wording.ts';
import type { World } from './world.ts';

export function calledOffFor(world: World, incident: Incident): readonly MessageDraft[] {
  const told = new Set<string>(
    world.records
      .drafts()
      .filter((draft) => draft.incidentId === incident.id && draft.recipient === '購入者' && wasSent(draft))
      .filter(({ purpose }) => purpose !== LETTERS['outage-shipped'].purpose)
      .map(({ contactId }) => contactId),
  );
  const waiting = world.records
    .contacts()
    .filter(
      ({ id, stage }) => told.has(id) && (stage === 'AWAITING_SHIPMENT' || stage === 'AWAITING_PAYMENT'),
    );
  return waiting.flatMap((contact) => {
    // Nothing fails any more, so nothing is held back.
    const made = makeFor(world, { ...incident, outage: '' }, contact, 'outage-called-off', {
      facts: { outage: outageWordsOf(contact.service) },
    });
    return made.kind === 'made' ? [made.draft] : [];
  });
}

/** 便 alone is spoken of. */
const outageWordsOf = (service: string) => ({
  service: service.trim() === '' ? SOME_SERVICE : service,
  functions: [],
  since: null,
  expected: '',
});
