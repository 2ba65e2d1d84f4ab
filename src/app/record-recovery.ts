// 「復旧した」: parcels may leave again. Texts that say it lasts are withdrawn before anybody sends them; what was held back because of the
// messages may go. Taken back, it lasts as before.
import type { Contact } from '../domain/contact.ts';
import { isSettled } from '../domain/contact.ts';
import type { Incident } from '../domain/incident.ts';
import { monthDayTime, parseInstant } from '../domain/instant.ts';
import { nextLookAfter } from '../domain/shipping/next-look.ts';
import { isLasting, type Outage, outageText } from '../domain/shipping/outage.ts';
import { contactStep } from './contact-step.ts';
import { type Decision, refuse } from './decision.ts';
import { incidentPlan } from './incident-plan.ts';
import { lineAfter } from './line-after.ts';
import { openOutageOf } from './open-outage.ts';
import { saysItLasts, timedAnew } from './outage-drafts.ts';
import { buyersIn } from './outage-orders.ts';
import {
  OUTAGE_RECOVERED,
  outageStep,
  recoveredSentence,
  unrecoveredSentence,
  withdrawnNote,
} from './outage-wording.ts';
import { type Change, changesTo, type Plan } from './plan.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { nextStep } from './wording.ts';
import type { World } from './world.ts';

type Request = RequestOf<'recordRecovery'>;
type Told = Pick<Plan, 'appends' | 'changes'> & { readonly withdrawn: number; readonly sentence: string };

const toShip = (contact: Contact): boolean =>
  contact.stage === 'AWAITING_SHIPMENT' && !isSettled(contact) && contact.resolution !== 'AGREED';

function recovered(world: World, incident: Incident, outage: Outage, at: number): Told {
  const own = world.records.drafts().filter((draft) => draft.incidentId === incident.id);
  const untrue = own.filter(saysItLasts);
  const gone = new Set<string>(untrue.map(({ id }) => id));
  const rest = own.filter(({ id }) => !gone.has(id));
  return {
    appends: {},
    changes: [
      ...changesTo('incidents', [incident], () => ({
        outage: outageText({ ...outage, recoveredAt: at, nextLook: null }),
        status: 'MONITORING',
        ending: OUTAGE_RECOVERED,
      })),
      ...changesTo('drafts', untrue, () => ({ state: 'VOID' })),
      ...timedAnew(rest, false, world.now),
      ...changesTo('contacts', buyersIn(world, incident).filter(toShip), () => ({ next: outageStep.ship })),
    ],
    withdrawn: untrue.length,
    sentence: recoveredSentence(incident.title, monthDayTime(at)),
  };
}

/** What was withdrawn is made again where it is asked for. */
function lasting(world: World, incident: Incident, outage: Outage): Told {
  const stepOf = (contact: Contact): string =>
    contact.lastContact === null ? contactStep(incident, contact) : nextStep.waitForBuyer;
  const changes: readonly Change[] = [
    ...changesTo('incidents', [incident], () => ({
      outage: outageText({ ...outage, recoveredAt: null, nextLook: nextLookAfter(world.now) }),
      status: 'RESPONDING',
      ending: '',
    })),
    ...changesTo('contacts', buyersIn(world, incident).filter(toShip), (contact) => ({
      next: stepOf(contact),
    })),
  ];
  return { appends: {}, changes, withdrawn: 0, sentence: unrecoveredSentence(incident.title) };
}

/** Refused: an unknown or ended outage; recovered already, or taken back though it was not; a day that does not exist. */
export function recordRecovery(world: World, request: Request): Decision<ReplyOf<'recordRecovery'>> {
  const found = openOutageOf(world, request.incidentId);
  if (found.kind === 'refused') return found;
  const { incident, outage } = found.reply;
  const isBack = request.back === true;
  if (isBack && isLasting(outage)) return refuse({ code: 'outageLasts' });
  if (!isBack && !isLasting(outage)) return refuse({ code: 'outageOver' });
  const said = request.at === undefined ? world.now : parseInstant(request.at);
  if (said === undefined) return refuse({ code: 'badRequest', where: 'at' });
  const at = Math.min(Math.max(said, outage.since), world.now);
  const told = isBack ? lasting(world, incident, outage) : recovered(world, incident, outage, at);
  const plan = incidentPlan(world, incident, told.sentence, told);
  const line = lineAfter(world, incident, plan);
  return {
    kind: 'planned',
    plan,
    reply: {
      kind: 'recordRecovery',
      incident: line,
      withdrawn: told.withdrawn,
      toShip: line.outage?.toShip ?? 0,
      notes: told.withdrawn > 0 ? [withdrawnNote(told.withdrawn)] : [],
    },
  };
}
