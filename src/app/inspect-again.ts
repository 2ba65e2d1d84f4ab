// The next round: pieces that have been put right, or a finished line once more. Finished lines stay as they are; the newest
// finished one counts.
import { isActive } from '../domain/hold.ts';
import { inspectionIdOf } from '../domain/ids.ts';
import { piecesOfSubject } from '../domain/inspected-pieces.ts';
import { bySubject, type Inspection, isInspecting, NOTHING_FOUND } from '../domain/inspection.ts';
import { type Decision, refuse } from './decision.ts';
import { inspectionsOf } from './inspection-records.ts';
import { afterInspection, incidentChanges } from './inspection-reply.ts';
import { againSentence } from './inspection-wording.ts';
import { openIncidentOf } from './open-incident.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import type { World } from './world.ts';

type What = RequestOf<'inspectAgain'>['what'];

/** Without the operation and the round: the same subject's lines differ in them alone. */
const nameOf = ({ id }: Inspection): string => id.replace(/^K\d+-/, '').replace(/-\d+$/, '');

/**
 * null where there is nothing for it. Once pieces of a row were let go or ended, the row is not judged as a whole again: what is
 * left of it may be looked at after what was put right.
 */
function nextRound(world: World, rounds: readonly Inspection[], what: What): Inspection | null {
  const last = rounds[rounds.length - 1];
  if (last === undefined || isInspecting(last)) return null;
  const hold = world.records.holds().find((one) => one.id === last.holdId);
  const isGone = hold !== undefined && !isActive(hold);
  const quantity = what === 'REWORK' ? piecesOfSubject(rounds).rework : wholeOf(rounds, hold?.left ?? null);
  if (isGone || quantity <= 0 || (what === 'ALL' && last.state === 'EXCLUDED')) return null;
  const round = last.round + 1;
  return {
    ...last,
    ...NOTHING_FOUND,
    id: inspectionIdOf(world.operation, nameOf(last), round),
    state: 'OPEN',
    round,
    scope: what === 'REWORK' ? 'REWORK' : 'ALL',
    quantity,
    left: quantity,
    answer: null,
    conformity: 'UNDECIDED',
    disposition: null,
    defects: '',
    newText: '',
    textChangedAt: null,
    photo: '',
    note: '',
    leftOut: '',
    inspector: '',
    inspectedAt: null,
    // Of a box its row's hold tells nothing.
    releasedBefore: last.boxId === '' ? (hold?.released ?? 0) : 0,
    endedBefore: last.boxId === '' ? (hold?.ended ?? 0) : 0,
    measured: '',
    takenIn: '',
  };
}

/** Everything of the subject that is still here: of a row what is held of it, less nothing that has gone. */
function wholeOf(rounds: readonly Inspection[], heldNow: number | null): number {
  const whole = [...rounds].reverse().find((line) => line.scope === 'ALL');
  if (whole === undefined) return 0;
  return heldNow === null || whole.boxId !== '' ? whole.quantity : Math.min(whole.quantity, heldNow);
}

/** Refused: an unknown or ended trouble, nothing that may be looked at again. */
export function inspectAgain(
  world: World,
  request: RequestOf<'inspectAgain'>,
): Decision<ReplyOf<'inspectAgain'>> {
  const found = openIncidentOf(world, request.incidentId);
  if (found.kind === 'refused') return found;
  const incident = found.reply;
  const asked = request.lines === undefined ? null : new Set<string>(request.lines);
  const own = inspectionsOf(world).filter((line) => line.incidentId === incident.id);
  const added = Array.from(bySubject(own).values())
    .filter((rounds) => asked === null || rounds.some((line) => asked.has(line.id)))
    .map((rounds) => nextRound(world, rounds, request.what))
    .filter((line): line is Inspection => line !== null);
  // Without a choice of lines everything once more would undo a whole day's work.
  if (added.length === 0 || (asked === null && request.what === 'ALL'))
    return refuse({ code: 'nothingToInspectAgain' });
  const written = { appends: { inspections: added }, changes: [] };
  const plan = {
    sentence: againSentence(incident.title, added.length, request.what === 'REWORK'),
    incidentId: incident.id,
    count: added.length,
    reason: '',
    givenIds: [],
    appends: written.appends,
    changes: incidentChanges(world, incident, written),
  };
  return {
    kind: 'planned',
    plan,
    reply: {
      kind: 'inspectAgain',
      ...afterInspection(world, incident, plan),
      added: added.length,
      notes: [],
    },
  };
}
