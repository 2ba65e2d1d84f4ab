// 約束した返事: that it was given, or that it comes at another time. Tomeru sees no message, so a person says so; until then
// the desk goes on counting.
import { isOpen } from '../domain/incident.ts';
import { type Instant, monthDayTime, parseInstant } from '../domain/instant.ts';
import { wasSent } from '../domain/message-draft.ts';
import { type Decision, refuse } from './decision.ts';
import { draftLine } from './draft-line.ts';
import { incidentPlan } from './incident-plan.ts';
import { lineAfter } from './line-after.ts';
import { type Change, changesTo } from './plan.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { recordDraft } from './record-draft.ts';
import { promiseSentence } from './wording.ts';
import type { World } from './world.ts';

/** Who has been answered was written to just now. */
const answeredNow = (world: World, contactId: string): readonly Change[] =>
  changesTo(
    'contacts',
    world.records.contacts().filter((contact) => contact.id === contactId),
    () => ({ lastContact: world.now }),
  );

/** Refused: an unknown draft, an ended trouble, a text that was not sent or has nothing promised, a time that is none. */
export function recordPromise(
  world: World,
  request: RequestOf<'recordPromise'>,
): Decision<ReplyOf<'recordPromise'>> {
  const draft = world.records.drafts().find((one) => one.id === request.draftId);
  if (draft === undefined) return refuse({ code: 'noSuchDraft', draftId: request.draftId });
  const incident = world.records.incidents().find((one) => one.id === draft.incidentId);
  if (incident === undefined) return refuse({ code: 'noSuchIncident', incidentId: draft.incidentId });
  if (!isOpen(incident)) return refuse({ code: 'incidentEnded', incidentId: incident.id });
  if (!wasSent(draft) || draft.promise === null) return refuse({ code: 'notSent' });
  const promise: Instant | null | undefined = request.at === null ? null : parseInstant(request.at);
  if (promise === undefined) return refuse({ code: 'badRequest', where: 'at' });
  const step = recordDraft(world, draft.id, { field: 'promise', value: promise });
  if (step.kind === 'refused') return step;
  const written = {
    appends: {},
    changes: [...step.written.changes, ...(promise === null ? answeredNow(world, draft.contactId) : [])],
  };
  const plan = incidentPlan(
    world,
    incident,
    promiseSentence(draft.salutation, promise === null ? '' : monthDayTime(promise)),
    written,
  );
  return {
    kind: 'planned',
    plan,
    reply: {
      kind: 'recordPromise',
      incident: lineAfter(world, incident, plan),
      draft: draftLine({ ...draft, promise }),
      notes: [],
    },
  };
}
