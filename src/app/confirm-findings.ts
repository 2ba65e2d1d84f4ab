// A consequence of an inspection that a person has confirmed: sold pieces of the same goods count as 確定, buyers of 疑い may be
// asked to look, or other purchases belong to the reach.
import type { Contact } from '../domain/contact.ts';
import type { Incident } from '../domain/incident.ts';
import { keepCriteria, keptCriteria } from '../domain/kept-criteria.ts';
import { lotForm } from '../domain/purchase.ts';
import { clockCells, draftsByBuyer } from './contact-clocks.ts';
import { urgencyCells } from './contact-for-row.ts';
import { type Decision, refuse } from './decision.ts';
import { type Findings, findingsOf } from './inspection-findings.ts';
import { afterInspection, inspectedAfter } from './inspection-reply.ts';
import { confirmSentence, widerReach } from './inspection-wording.ts';
import { lettersAfter, withLetters } from './letters-after.ts';
import { nextChanges } from './line-after.ts';
import { openIncidentOf } from './open-incident.ts';
import { type Change, changesTo } from './plan.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { lettersNotes } from './talk-wording.ts';
import { criteriaTooLongNote, nextStep } from './wording.ts';
import type { World } from './world.ts';

type Confirmed = {
  readonly sentence: string;
  readonly changed: number;
  readonly changes: readonly Change[];
  readonly notes: string[];
};

/** Who is concerned for certain is written to; a box that has to stay, and a first reply that is due, come before that. */
const nextOf = ({ next }: Contact): string => (next === nextStep.waitForCheck ? nextStep.tell : next);

function confirmSold(world: World, incident: Incident, { toConfirm }: Findings): Confirmed {
  const draftsOf = draftsByBuyer(world.records.drafts());
  return {
    sentence: confirmSentence.CONFIRM_SOLD(incident.title, toConfirm.length),
    changed: toConfirm.length,
    changes: changesTo('contacts', toConfirm, (contact) => ({
      certainty: 'CONFIRMED',
      next: nextOf(contact),
      ...urgencyCells(
        {
          type: incident.type,
          stage: contact.stage,
          answer: contact.answer,
          resolution: contact.resolution,
          deadline: contact.shipBy,
          stopped: false,
        },
        world.now,
      ),
      ...clockCells({ ...contact, certainty: 'CONFIRMED' }, draftsOf(contact), world),
    })),
    notes: [],
  };
}

const askSuspected = (incident: Incident, { toAsk }: Findings): Confirmed => ({
  sentence: confirmSentence.ASK_SUSPECTED(incident.title, toAsk.length),
  changed: toAsk.length,
  changes: changesTo('contacts', toAsk, () => ({ next: nextStep.tell })),
  notes: [],
});

/** Later rows are found by it; what matches already is offered as 増えた分. */
function widen(incident: Incident, { lots }: Findings): Confirmed {
  const criteria = keptCriteria(incident.criteria);
  const purchase = [
    ...(criteria.purchase ?? []),
    ...lots.map((lot) => ({ what: `lot ${lotForm(lot)}`, year: null })),
  ];
  const kept = keepCriteria({ ...criteria, purchase });
  return {
    sentence: confirmSentence.WIDER(incident.title, lots),
    changed: lots.length,
    changes: changesTo('incidents', [incident], () => ({
      criteria: kept.text,
      reach: widerReach(incident.reach, lots),
    })),
    notes: kept.dropped ? [criteriaTooLongNote] : [],
  };
}

function confirmed(world: World, incident: Incident, what: RequestOf<'confirmFindings'>['what']): Confirmed {
  const known = inspectedAfter(world, { appends: {}, changes: [] });
  const findings = findingsOf(incident, known, world.preferences);
  switch (what) {
    case 'CONFIRM_SOLD':
      return confirmSold(world, incident, findings);
    case 'ASK_SUSPECTED':
      return askSuspected(incident, findings);
    case 'WIDER':
      return widen(incident, findings);
  }
}

/** Refused: an unknown or ended trouble, nothing that the inspection has found to this effect. */
export function confirmFindings(
  world: World,
  request: RequestOf<'confirmFindings'>,
): Decision<ReplyOf<'confirmFindings'>> {
  const found = openIncidentOf(world, request.incidentId);
  if (found.kind === 'refused') return found;
  const incident = found.reply;
  const { sentence, changed, changes, notes } = confirmed(world, incident, request.what);
  if (changed === 0) return refuse({ code: 'nothingFound' });
  const own = { appends: {}, changes };
  const letters = lettersAfter(world, incident, own);
  const written = withLetters(own, letters);
  const plan = {
    sentence,
    incidentId: incident.id,
    count: changed,
    reason: '',
    givenIds: [],
    ...written,
    changes: [...written.changes, ...nextChanges(world, [incident], written)],
  };
  return {
    kind: 'planned',
    plan,
    reply: {
      kind: 'confirmFindings',
      ...afterInspection(world, incident, plan),
      changed,
      notes: [...notes, ...lettersNotes(letters)],
    },
  };
}
