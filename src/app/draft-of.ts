// The letter that a request names, as long as a person may still change it.
import { isAllClear } from '../domain/all-clear.ts';
import { type Incident, isOpen } from '../domain/incident.ts';
import type { MessageDraft } from '../domain/message-draft.ts';
import { type Answer, answer, refuse } from './decision.ts';
import type { World } from './world.ts';

export type LetterOf = {
  readonly draft: MessageDraft;
  /** null for a desk that is asked about no trouble. */
  readonly incident: Incident | null;
};

/** Refused: a letter, or a trouble, that nobody knows; an ended trouble, but for the word that nothing was wrong. */
export function letterOf(world: World, draftId: string): Answer<LetterOf> {
  const draft = world.records.drafts().find((one) => one.id === draftId);
  if (draft === undefined) return refuse({ code: 'noSuchDraft', draftId });
  const incident = world.records.incidents().find((one) => one.id === draft.incidentId) ?? null;
  if (incident === null && draft.incidentId !== '')
    return refuse({ code: 'noSuchIncident', incidentId: draft.incidentId });
  if (incident !== null && !isOpen(incident) && !isAllClear(draft))
    return refuse({ code: 'incidentEnded', incidentId: incident.id });
  return answer({ draft, incident });
}
