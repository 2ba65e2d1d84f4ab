// 「まちがいでした」: the marks come off, unsent drafts are withdrawn, buyers who had been written to get a text that nothing
// was wrong, and what a person had stopped by hand is listed to be put back. A row that another incident holds stays stopped.
import { ALL_CLEAR_PURPOSE } from '../domain/all-clear.ts';
import { digestOfAll } from '../domain/digest.ts';
import { isNight } from '../domain/first-reply.ts';
import { type Hold, isActive } from '../domain/hold.ts';
import { draftIdOf } from '../domain/ids.ts';
import { type Incident, isOpen } from '../domain/incident.ts';
import { isUnsent, type MessageDraft, wasSent } from '../domain/message-draft.ts';
import { isTaskOpen } from '../domain/stop-task.ts';
import { calledOffFor } from './called-off.ts';
import { type Answer, answer, type Decision, refuse } from './decision.ts';
import { minutesToStop } from './incident-line.ts';
import { letterWords } from './letter-words.ts';
import { lineAfter, nextChanges } from './line-after.ts';
import { afterPlan, type Change, changesTo, type Plan } from './plan.ts';
import type { Refusal, ReplyOf, RequestOf } from './protocol.ts';
import {
  type ByHand,
  byHandOf,
  closedLines,
  elsewhereNotes,
  freedElsewhere,
  heldByOthers,
  releaseChanges,
  rowsLetGo,
  unneededChanges,
  unrelatedChanges,
  worksOf,
} from './put-back.ts';
import {
  MISTAKE_BECAUSE,
  MORNING_SEND,
  mistakeSentence,
  nextStep,
  RELEASED_BY_MISTAKE,
  releaseReason,
  SEND_NOW,
} from './wording.ts';
import type { World } from './world.ts';

/** One text for each buyer who was written to, however often. At night it waits for the morning. */
function allClearsFor(world: World, incident: Incident): readonly MessageDraft[] {
  if (incident.type === 'PLATFORM_OUTAGE') return calledOffFor(world, incident);
  const told = new Map<string, MessageDraft>();
  for (const draft of world.records.drafts()) {
    const isToBuyer = draft.incidentId === incident.id && draft.recipient === '購入者';
    if (isToBuyer && wasSent(draft) && !told.has(draft.contactId)) told.set(draft.contactId, draft);
  }
  return Array.from(told.values(), (draft): MessageDraft => {
    const { marketplace, salutation: buyer, product } = draft;
    const words = letterWords(world.letter, 'all-clear', { now: world.now, marketplace, buyer, product });
    return {
      ...draft,
      id: draftIdOf(world.operation, digestOfAll([incident.id, draft.contactId, ALL_CLEAR_PURPOSE])),
      state: 'DRAFT',
      sent: false,
      when: isNight(world.now) ? MORNING_SEND : SEND_NOW,
      purpose: ALL_CLEAR_PURPOSE,
      text: words.full,
      template: words.template,
      promise: null,
      sentAt: null,
      sentBy: '',
      how: '',
      check: '',
      short: words.short,
      answer: '',
      gist: '',
      original: words.full,
      takenIn: '',
    };
  });
}

type TakenBack = {
  readonly incident: Incident;
  readonly holds: readonly Hold[];
  readonly heldByOthers: number;
  readonly unsent: number;
  readonly byHand: ByHand;
  readonly works: { label: string; what: string }[];
  readonly notes: string[];
  readonly written: Pick<Plan, 'appends' | 'changes'>;
};

function changesOf(
  world: World,
  incident: Incident,
  holds: readonly Hold[],
  unsent: readonly MessageDraft[],
  told: readonly MessageDraft[],
  reason: string,
): readonly Change[] {
  const toTell = new Set(told.map((draft) => draft.contactId));
  const tasks = world.records.tasks().filter((task) => task.incidentId === incident.id && isTaskOpen(task));
  return [
    ...changesTo('incidents', [incident], () => ({
      status: 'CANCELLED',
      ending: RELEASED_BY_MISTAKE,
      endedAt: world.now,
    })),
    ...releaseChanges(world, holds, releaseReason(RELEASED_BY_MISTAKE, reason)),
    ...unneededChanges(world, tasks, RELEASED_BY_MISTAKE),
    ...closedLines(world, incident, null, RELEASED_BY_MISTAKE),
    ...changesTo('drafts', unsent, () => ({ state: 'VOID' })),
    ...unrelatedChanges(
      world.records.contacts().filter((contact) => contact.incidentId === incident.id),
      MISTAKE_BECAUSE,
      (contact) => (toTell.has(contact.id) ? nextStep.allClear : ''),
    ),
  ];
}

function takenBack(
  world: World,
  incidentId: string,
  reason: string,
):
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'found'; readonly back: TakenBack } {
  const incident = world.records.incidents().find((one) => one.id === incidentId);
  if (incident === undefined) return refuse({ code: 'noSuchIncident', incidentId });
  if (!isOpen(incident)) return refuse({ code: 'incidentEnded', incidentId });
  const holds = world.records.holds().filter((hold) => isActive(hold) && hold.incidentId === incident.id);
  const unsent = world.records
    .drafts()
    .filter((draft) => draft.incidentId === incident.id && isUnsent(draft));
  const told = allClearsFor(world, incident);
  const written = {
    appends: { drafts: told },
    changes: changesOf(world, incident, holds, unsent, told, reason),
  };
  const { incidents, holds: allHolds, tasks, drafts } = world.records;
  const before = { incidents: incidents(), holds: allHolds(), tasks: tasks(), drafts: drafts() };
  const after = afterPlan(before, written);
  const elsewhere = freedElsewhere(incident, before, after);
  return {
    kind: 'found',
    back: {
      incident,
      holds,
      heldByOthers: heldByOthers(world, incident, holds),
      unsent: unsent.length,
      byHand: byHandOf(incident, after),
      works: worksOf(incident, after),
      notes: elsewhereNotes(elsewhere),
      written: {
        appends: told.length === 0 ? {} : written.appends,
        changes: [...written.changes, ...nextChanges(world, [incident, ...elsewhere], written)],
      },
    },
  };
}

/** What would be taken back. Nothing is written. */
export function previewMistake(
  world: World,
  request: RequestOf<'previewMistake'>,
): Answer<ReplyOf<'previewMistake'>> {
  const found = takenBack(world, request.incidentId, '');
  if (found.kind === 'refused') return found;
  const { incident, holds, heldByOthers: others, unsent, byHand } = found.back;
  return answer({
    kind: 'previewMistake',
    incidentId: incident.id,
    rows: holds.length - others,
    heldByOthers: others,
    drafts: unsent,
    byHand,
    list: rowsLetGo(world, holds),
    works: found.back.works,
  });
}

/** Refused: an unknown or ended incident. */
export function takeBack(world: World, request: RequestOf<'mistake'>): Decision<ReplyOf<'mistake'>> {
  const found = takenBack(world, request.incidentId, request.reason.trim());
  if (found.kind === 'refused') return found;
  const { incident, holds, heldByOthers: others, unsent, byHand, notes, written } = found.back;
  const rows = holds.length - others;
  return {
    kind: 'planned',
    plan: {
      sentence: mistakeSentence(incident.title, rows),
      incidentId: incident.id,
      count: holds.length,
      reason: request.reason,
      givenIds: [],
      ...written,
    },
    reply: {
      kind: 'mistake',
      incidentId: incident.id,
      incident: lineAfter(world, incident, written),
      rows,
      heldByOthers: others,
      drafts: unsent,
      minutes: minutesToStop(incident),
      byHand,
      notes,
    },
  };
}
