// The text of a draft, and when it promises the next word, as a person has changed them in the tab. What was sent stays.
import { isAllClear } from '../domain/all-clear.ts';
import { isOpen } from '../domain/incident.ts';
import type { Instant } from '../domain/instant.ts';
import { lastSentTo, type MessageDraft } from '../domain/message-draft.ts';
import { clockCells } from './contact-clocks.ts';
import { refuse } from './decision.ts';
import { rewritten } from './edit-letter.ts';
import { type Step, written } from './hand-step.ts';
import { type Change, changesTo } from './plan.ts';
import type { Refusal } from './protocol.ts';
import type { World } from './world.ts';

export type Rewritten =
  | { readonly field: 'text'; readonly value: string }
  | { readonly field: 'promise'; readonly value: Instant | null };

function textChanges(draft: MessageDraft, text: string): Refusal | readonly Change[] {
  const after = rewritten(draft, text);
  return 'code' in after ? after : changesTo('drafts', [draft], () => after);
}

/** The buyer has been promised what the last text sent says, and so does his clock. */
function promiseChanges(
  world: World,
  draft: MessageDraft,
  promise: Instant | null,
): Refusal | readonly Change[] {
  if (draft.state === 'VOID') return { code: 'alreadySent' };
  const own = changesTo('drafts', [draft], () => ({ promise }));
  if (lastSentTo(draft.contactId, world.records.drafts())?.id !== draft.id) return own;
  const buyers = world.records.contacts().filter((contact) => contact.id === draft.contactId);
  return [
    ...own,
    ...changesTo('contacts', buyers, (contact) => ({
      promise,
      ...clockCells({ ...contact, promise }, world.records.drafts(), world),
    })),
  ];
}

/**
 * Refused: the text of what was sent or withdrawn, or none at all; the promise of what was withdrawn; an ended trouble, but
 * for the word that nothing was wrong.
 */
export function recordDraft(world: World, draftId: string, told: Rewritten): Step {
  const draft = world.records.drafts().find((one) => one.id === draftId);
  if (draft === undefined) return refuse({ code: 'noSuchDraft', draftId });
  const incident = world.records.incidents().find((one) => one.id === draft.incidentId);
  if (incident === undefined) return refuse({ code: 'noSuchIncident', incidentId: draft.incidentId });
  const changes =
    told.field === 'text' ? textChanges(draft, told.value) : promiseChanges(world, draft, told.value);
  if ('code' in changes) return refuse(changes);
  return isOpen(incident) || isAllClear(draft)
    ? written(changes)
    : refuse({ code: 'incidentEnded', incidentId: incident.id });
}
