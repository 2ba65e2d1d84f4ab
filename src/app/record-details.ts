// What becomes known after the stop: nothing of it was asked before, and a blank takes it away again.
import { type Incident, isOpen } from '../domain/incident.ts';
import { withPlainLineEnds } from '../domain/refused-text.ts';
import { type Decision, refuse } from './decision.ts';
import { detailsOf } from './incident-details.ts';
import { incidentPlan } from './incident-plan.ts';
import { lettersAfter, withLetters } from './letters-after.ts';
import { lineAfter } from './line-after.ts';
import { changesTo } from './plan.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { lettersNotes } from './talk-wording.ts';
import { detailsSentence } from './wording.ts';
import type { World } from './world.ts';

type Request = RequestOf<'recordDetails'>;
type Told = Pick<Incident, 'what' | 'right' | 'place' | 'standard' | 'origin'>;

const FIELDS = ['what', 'right', 'place', 'standard', 'origin'] as const;

/** As it will stand in the cell; what was left out stays as it is. */
function toldIn(request: Request, incident: Incident): Told {
  const textOf = (field: (typeof FIELDS)[number]): string => {
    const told = request[field];
    return told === undefined ? incident[field] : withPlainLineEnds(told).trim();
  };
  return {
    what: textOf('what'),
    right: textOf('right'),
    place: textOf('place'),
    standard: textOf('standard'),
    origin: textOf('origin'),
  };
}

/**
 * Refused: an unknown or ended trouble. A きっかけ of 購入者から, or none, makes the first reply due again as long as no
 * buyer is named.
 */
export function recordDetails(world: World, request: Request): Decision<ReplyOf<'recordDetails'>> {
  const incident = world.records.incidents().find((one) => one.id === request.incidentId);
  if (incident === undefined) return refuse({ code: 'noSuchIncident', incidentId: request.incidentId });
  if (!isOpen(incident)) return refuse({ code: 'incidentEnded', incidentId: incident.id });
  const told = toldIn(request, incident);
  const own = { appends: {}, changes: changesTo('incidents', [incident], () => told) };
  // What the letters say: those that nobody has read are made anew.
  const anew = told.what !== incident.what || told.right !== incident.right;
  const letters = lettersAfter(world, incident, own, { anew });
  const written = withLetters(own, letters);
  const plan = incidentPlan(world, incident, detailsSentence(incident.title), written);
  return {
    kind: 'planned',
    plan,
    reply: {
      kind: 'recordDetails',
      incident: lineAfter(world, incident, plan),
      details: detailsOf({ ...incident, ...told }),
      notes: lettersNotes(letters),
    },
  };
}
