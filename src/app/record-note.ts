// What somebody writes beside a buyer or a text: the number of a parcel, what was answered. Nothing follows from it.
import { isOpen } from '../domain/incident.ts';
import { withPlainLineEnds } from '../domain/refused-text.ts';
import { refuse } from './decision.ts';
import { type Step, written } from './hand-step.ts';
import { openBuyerOf } from './open-contact.ts';
import { changesTo } from './plan.ts';
import type { World } from './world.ts';

/** Refused: an unknown buyer, an ended trouble. */
export function recordTracking(world: World, contactId: string, text: string): Step {
  const found = openBuyerOf(world, contactId);
  if (found.kind === 'refused') return found;
  return written(changesTo('contacts', [found.reply.contact], () => ({ tracking: withPlainLineEnds(text) })));
}

/** 返事 and 返事の要点 beside a text that was sent. Refused: a text that was not sent; an ended trouble. */
export function recordGist(world: World, draftId: string, field: 'answer' | 'gist', text: string): Step {
  const draft = world.records.drafts().find((one) => one.id === draftId);
  if (draft === undefined) return refuse({ code: 'noSuchDraft', draftId });
  if (draft.state !== 'SENT' && draft.state !== 'ANSWERED') return refuse({ code: 'notSent' });
  const incident = world.records.incidents().find((one) => one.id === draft.incidentId);
  if (incident !== undefined && !isOpen(incident))
    return refuse({ code: 'incidentEnded', incidentId: incident.id });
  return written(changesTo('drafts', [draft], () => ({ [field]: withPlainLineEnds(text) })));
}
