// The kind of trouble, once it is known: who is affected for certain, how urgent each is and what to do next follow.
import { type Contact, isSettled } from '../domain/contact.ts';
import { type Incident, isOpen } from '../domain/incident.ts';
import { keptCriteria } from '../domain/kept-criteria.ts';
import { type Certainty, INCIDENT_TYPE, type IncidentType } from '../domain/labels.ts';
import { reasonsOf } from '../domain/reach.ts';
import { reporterOf } from '../domain/reporter.ts';
import { indexRows, locateRows } from '../domain/row-identity.ts';
import type { StockRow } from '../domain/stock-row.ts';
import type { StopTask } from '../domain/stop-task.ts';
import { labelOf } from '../domain/vocabulary.ts';
import { clockCells, draftsByBuyer } from './contact-clocks.ts';
import { certaintyOf, urgencyCells } from './contact-for-row.ts';
import { contactStep } from './contact-step.ts';
import { type Decision, refuse } from './decision.ts';
import { detailsOf } from './incident-details.ts';
import { incidentPlan } from './incident-plan.ts';
import { lettersAfter, withLetters } from './letters-after.ts';
import { lineAfter } from './line-after.ts';
import { concernsSupplier, supplierTasks } from './person-tasks.ts';
import { type Change, changesTo } from './plan.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { lettersNotes } from './talk-wording.ts';
import { nextStep, typeSentence, WHY_CHOSEN } from './wording.ts';
import type { World } from './world.ts';

/**
 * ② and ④ make everybody certain. Otherwise the reporter alone is, and whom a person called certain although the rule of
 * the kind before did not.
 */
function certaintyAfter(
  contact: Contact,
  isReporter: boolean,
  from: IncidentType,
  to: IncidentType,
): Certainty {
  const rule = certaintyOf(to);
  const byHand = contact.certainty === 'CONFIRMED' && certaintyOf(from) !== 'CONFIRMED';
  return rule === 'SUSPECTED' && (isReporter || byHand) ? 'CONFIRMED' : rule;
}

function contactChanges(world: World, incident: Incident, type: IncidentType): readonly Change[] {
  const contacts = world.records.contacts().filter((contact) => contact.incidentId === incident.id);
  const drafts = world.records.drafts();
  const reporter = reporterOf(incident, contacts, drafts);
  const draftsOf = draftsByBuyer(drafts);
  return changesTo(
    'contacts',
    contacts.filter((contact) => contact.certainty !== 'UNRELATED'),
    (contact) => {
      const certainty = certaintyAfter(contact, contact.id === reporter, incident.type, type);
      const { stage, answer, resolution, shipBy } = contact;
      // Who has been written to or has answered, and the reporter who waits for the first reply, stay there whatever the kind.
      const isUntold = resolution === 'PENDING' && answer === 'NOT_ASKED';
      const isToldNext = isUntold && contact.next !== nextStep.reply && !isSettled(contact);
      return {
        certainty,
        ...urgencyCells({ type, stage, answer, resolution, deadline: shipBy, stopped: false }, world.now),
        ...clockCells({ ...contact, certainty }, draftsOf(contact), world),
        ...(isToldNext ? { next: contactStep({ type, ending: incident.ending }, { stage, certainty }) } : {}),
      };
    },
  );
}

/** Nothing that was chosen is held, as of a parcel that is gone: the goods by their number, or what was bought together. */
function reportedGoods(world: World, incident: Incident): readonly StockRow[] {
  const { keys = [], purchase = [] } = keptCriteria(incident.criteria);
  const meets = reasonsOf(keys.length > 0 ? { keys } : { purchase }, world.now);
  return world.stock().filter((row) => meets(row).length > 0);
}

/** A defect may have come with the goods: the suppliers of what was chosen for the stop are asked, once. */
function suppliersToTell(world: World, incident: Incident, type: IncidentType): readonly StopTask[] {
  if (!concernsSupplier(type)) return [];
  const chosen = world.records
    .holds()
    .filter((hold) => hold.incidentId === incident.id && hold.why === WHY_CHOSEN);
  const places = locateRows(
    indexRows(world.stock()),
    chosen.map((hold) => hold.ref),
  );
  const rows: StockRow[] = [];
  for (const found of places) if (found.kind === 'one') rows.push(found.row);
  const known = world.records.tasks().filter((task) => task.incidentId === incident.id);
  const reported = rows.length > 0 ? rows : reportedGoods(world, incident);
  return supplierTasks(reported, known, {
    operation: world.operation,
    incidentId: incident.id,
    now: world.now,
    letter: world.letter,
  });
}

/** Letters follow at once. Refused: an unknown or ended trouble. `subKind` counts for a wrong shipment only. */
export function setType(world: World, request: RequestOf<'setType'>): Decision<ReplyOf<'setType'>> {
  const incident = world.records.incidents().find((one) => one.id === request.incidentId);
  if (incident === undefined) return refuse({ code: 'noSuchIncident', incidentId: request.incidentId });
  if (!isOpen(incident)) return refuse({ code: 'incidentEnded', incidentId: incident.id });
  const { type } = request;
  const subKind = type === 'WRONG_SHIPMENT' ? request.subKind : null;
  const suppliers = suppliersToTell(world, incident, type);
  const own = {
    appends: suppliers.length === 0 ? {} : { tasks: suppliers },
    changes: [
      ...changesTo('incidents', [incident], () => ({ type, subKind })),
      ...contactChanges(world, incident, type),
    ],
  };
  const letters = lettersAfter(world, incident, own);
  const written = withLetters(own, letters);
  const plan = incidentPlan(
    world,
    incident,
    typeSentence(incident.title, labelOf(INCIDENT_TYPE, type)),
    written,
  );
  return {
    kind: 'planned',
    plan,
    reply: {
      kind: 'setType',
      incident: lineAfter(world, incident, plan),
      details: detailsOf({ ...incident, type, subKind }),
      notes: lettersNotes(letters),
    },
  };
}
