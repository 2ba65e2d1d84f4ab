// S13 終える: what is left, the three questions as far as they are answered, the loss.
import { type Incident, isOpen } from '../domain/incident.ts';
import { isoDay } from '../domain/instant.ts';
import type { IncidentPlace } from '../domain/labels.ts';
import { leftOf } from './closing-gate.ts';
import { type Answer, answer, refuse } from './decision.ts';
import { inspectionsOf } from './inspection-records.ts';
import { lossLines, lossOf } from './known-loss.ts';
import { lineAfter } from './line-after.ts';
import type { LeftOver, ReplyOf, RequestOf } from './protocol.ts';
import type { World } from './world.ts';

export const leftIn = (world: World, incident: Incident): readonly LeftOver[] =>
  leftOf(incident, {
    incidents: world.records.incidents(),
    holds: world.records.holds(),
    tasks: world.records.tasks(),
    contacts: world.records.contacts(),
    drafts: world.records.drafts(),
    inspections: inspectionsOf(world),
  });

const THERE: IncidentPlace = '外注先';

const hasOutsourcer = (world: World, { id, place }: Incident): boolean =>
  place === THERE ||
  world.records.tasks().some(({ incidentId, kind }) => incidentId === id && kind === 'outsourcer');

/** Refused: an unknown trouble. An ended one shows what was answered, and what is still open. */
export function showClosing(world: World, request: RequestOf<'closing'>): Answer<ReplyOf<'closing'>> {
  const incident = world.records.incidents().find((one) => one.id === request.incidentId);
  if (incident === undefined) return refuse({ code: 'noSuchIncident', incidentId: request.incidentId });
  const left = leftIn(world, incident);
  const lines = lossLines(incident, world.records.contacts());
  return answer({
    kind: 'closing',
    incident: lineAfter(world, incident, { appends: {}, changes: [] }),
    left: [...left],
    mayClose: isOpen(incident) && !left.some(({ forbids }) => forbids),
    cause: incident.cause,
    change: incident.change,
    checkOn: isoDay(incident.checkOn),
    loss: lossOf(incident, lines),
    lossLines: lines,
    withOutsourcer: hasOutsourcer(world, incident),
  });
}
