// Ends without an inspection: 品物は無事 · 1個だけの問題だった · what was stopped for 対応を優先 only goes back on sale.
// Buyers stay, because somebody may still have to talk to them; what another trouble holds stays stopped.
import { isSettled } from '../domain/contact.ts';
import { isActive } from '../domain/hold.ts';
import type { Incident } from '../domain/incident.ts';
import { reverseTasks } from '../domain/reverse-task.ts';
import { isTaskOpen, type StopTask } from '../domain/stop-task.ts';
import { containment } from './containment.ts';
import { type Answer, answer, type Decision, refuse } from './decision.ts';
import { type Freed, type FreedBy, freeChanges, freedBy } from './freed-records.ts';
import { incidentLine } from './incident-line.ts';
import { inspectionsOf } from './inspection-records.ts';
import { lineAfter, nextChanges } from './line-after.ts';
import { afterPlan, type Change, changesTo, type Plan } from './plan.ts';
import type { Refusal, ReplyOf, RequestOf } from './protocol.ts';
import {
  type ByHand,
  byHandOf,
  elsewhereNotes,
  freedElsewhere,
  heldByOthers,
  rowsLetGo,
  unneededChanges,
  worksOf,
} from './put-back.ts';
import type { TroubleRecords } from './tables.ts';
import { keptPieceNote, releaseEndings, releaseReason, releaseSentence } from './wording.ts';
import type { World } from './world.ts';

/** How many rows the preview offers for 「1個だけ」. */
const OFFERED = 100;

const recordsOf = ({ records }: World): TroubleRecords => ({
  incidents: records.incidents(),
  holds: records.holds(),
  tasks: records.tasks(),
  contacts: records.contacts(),
  drafts: records.drafts(),
  inspections: inspectionsOf({ records }),
});

const ownOf = <Item extends { readonly incidentId: string }>(
  incident: Incident,
  all: readonly Item[],
): readonly Item[] => all.filter((one) => one.incidentId === incident.id);

/** What the trouble is, once the goods are let go: over, or only the buyers are left, or one piece is still kept aside. */
function endOf(incident: Incident, after: TroubleRecords, world: World): Partial<Incident> {
  const { firstReply } = incidentLine(incident, after, world);
  const isDue = firstReply === 'none' || firstReply === 'draft';
  const toTalk = isDue || ownOf(incident, after.contacts).some((contact) => !isSettled(contact));
  const keeps = ownOf(incident, after.holds).some(isActive);
  if (toTalk) return { status: 'RESPONDING' };
  return keeps ? { status: 'ASSESSED' } : { status: 'CLOSED', endedAt: world.now };
}

/** A supplier may still be told while the trouble runs; with its end the question falls away. */
const suppliersToDrop = (
  incident: Incident,
  end: Partial<Incident>,
  after: TroubleRecords,
): readonly StopTask[] => (end.status === 'CLOSED' ? ownOf(incident, after.tasks).filter(isTaskOpen) : []);

function incidentChanges(
  world: World,
  incident: Incident,
  asked: FreedBy,
  after: TroubleRecords,
): readonly Change[] {
  const tasks = ownOf(incident, after.tasks);
  if (asked.ending === 'CAPACITY') {
    const { stopped, status, containedAt } = containment(incident, tasks, true, world.now);
    return changesTo('incidents', [incident], () => ({ stopped, status, containedAt }));
  }
  const why = releaseEndings[asked.ending];
  const end = endOf(incident, after, world);
  const { stopped } = containment(incident, tasks, true, world.now);
  return [
    ...changesTo('incidents', [incident], () => ({ ...end, stopped, ending: why })),
    ...unneededChanges(world, suppliersToDrop(incident, end, after), why),
  ];
}

type Release = {
  readonly incident: Incident;
  readonly freed: Freed;
  readonly heldByOthers: number;
  readonly byHand: ByHand;
  readonly works: { label: string; what: string }[];
  readonly notes: string[];
  readonly written: Pick<Plan, 'appends' | 'changes'>;
};

type Found =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'found'; readonly release: Release };

/** Refused: an unknown or ended trouble, a piece to keep that is not held, nothing to let go. */
function releaseOf(world: World, incidentId: string, asked: FreedBy, words: string): Found {
  const before = recordsOf(world);
  const found = freedBy(before, incidentId, asked);
  if (found.kind === 'refused') return found;
  const { incident, freed } = found.reply;
  const why = releaseEndings[asked.ending];
  const by = { ending: asked.ending, reason: releaseReason(why, words), why };
  const first = { appends: {}, changes: freeChanges(world, incident, freed, by) };
  const changes = [...first.changes, ...incidentChanges(world, incident, asked, afterPlan(before, first))];
  const after = afterPlan(before, { appends: {}, changes });
  const toReverse = (records: TroubleRecords): number =>
    ownOf(incident, reverseTasks(records.holds, records.tasks, records.incidents)).length;
  if (first.changes.length === 0 && toReverse(after) <= toReverse(before))
    return refuse({ code: 'nothingHeld' });
  const written = { appends: {}, changes };
  const elsewhere = freedElsewhere(incident, before, after);
  return {
    kind: 'found',
    release: {
      incident,
      freed,
      heldByOthers: heldByOthers(world, incident, freed.whole),
      byHand: byHandOf(incident, after),
      works: worksOf(incident, after),
      notes: [
        ...(freed.kept.length > 0 ? [keptPieceNote(freed.kept.length)] : []),
        ...elsewhereNotes(elsewhere),
      ],
      written: {
        appends: {},
        changes: [...changes, ...nextChanges(world, [incident, ...elsewhere], written)],
      },
    },
  };
}

/** What would be let go. Nothing is written. Rows of which one piece may stay are offered for 「1個だけ」. */
export function previewRelease(
  world: World,
  request: RequestOf<'previewRelease'>,
): Answer<ReplyOf<'previewRelease'>> {
  const { ending } = request;
  const found = releaseOf(world, request.incidentId, { ending, keep: [] }, '');
  if (found.kind === 'refused') return found;
  const { incident, freed, heldByOthers: others, byHand } = found.release;
  const pieces = ending === 'ONLY_ONE' ? freed.whole.filter((hold) => hold.left > 0) : [];
  return answer({
    kind: 'previewRelease',
    incidentId: incident.id,
    ending,
    rows: freed.whole.length - others,
    heldByOthers: others,
    tasksUnneeded: freed.tasks.length,
    contacts: freed.contacts.length,
    byHand,
    holds: rowsLetGo(world, pieces.slice(0, OFFERED)),
    list: rowsLetGo(world, freed.whole),
    works: found.release.works,
  });
}

/** Refused as `releaseOf` is; the reason may be empty. */
export function releaseHolds(world: World, request: RequestOf<'release'>): Decision<ReplyOf<'release'>> {
  const { ending, keep } = request;
  const found = releaseOf(world, request.incidentId, { ending, keep }, request.reason.trim());
  if (found.kind === 'refused') return found;
  const { incident, freed, heldByOthers: others, byHand, notes, written } = found.release;
  const rows = freed.whole.length - others;
  return {
    kind: 'planned',
    plan: {
      sentence: releaseSentence(incident.title, releaseEndings[ending], rows),
      incidentId: incident.id,
      count: freed.whole.length + freed.kept.length,
      reason: request.reason,
      givenIds: [],
      ...written,
    },
    reply: {
      kind: 'release',
      incident: lineAfter(world, incident, written),
      rows,
      heldByOthers: others,
      byHand,
      notes,
    },
  };
}
