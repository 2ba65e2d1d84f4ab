// 証拠: one tap says that it is saved, another that it is not after all. Where a step closes the messages, what was not saved is lost.
import { salutationFor } from '../domain/first-reply.ts';
import { evidenceCell, withEvidence } from '../domain/settling/saved-evidence.ts';
import { type Decision, refuse } from './decision.ts';
import { type Step, written } from './hand-step.ts';
import { incidentPlan } from './incident-plan.ts';
import { buyerOf } from './open-contact.ts';
import { changesTo } from './plan.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { evidenceSentence } from './settle-wording.ts';
import { settlingReply } from './settling-reply.ts';
import type { World } from './world.ts';

/** Of an ended trouble too: what is saved is asked for later. Refused: an unknown buyer. */
export function recordEvidence(
  world: World,
  request: RequestOf<'recordEvidence'>,
): Decision<ReplyOf<'recordEvidence'>> {
  const found = buyerOf(world, request.contactId);
  if (found.kind === 'refused') return found;
  const { contact } = found.reply;
  const evidence = withEvidence(contact.evidence, request.evidence, request.saved);
  const sentence = evidenceSentence(salutationFor(contact.buyer), request.evidence, request.saved);
  const changes = changesTo('contacts', [contact], () => ({ evidence }));
  const plan = incidentPlan(world, found.reply.incident, sentence, { appends: {}, changes });
  const { thread, settlement } = settlingReply(world, found.reply, plan);
  return { kind: 'planned', plan, reply: { kind: 'recordEvidence', thread, settlement, notes: [] } };
}

/** The whole cell, as a person wrote it by hand. Refused: an unknown buyer. */
export function recordEvidenceCell(world: World, contactId: string, cell: string): Step {
  const contact = world.records.contacts().find((one) => one.id === contactId);
  return contact === undefined
    ? refuse({ code: 'noSuchContact', contactId })
    : written(changesTo('contacts', [contact], () => ({ evidence: evidenceCell(cell) })));
}
