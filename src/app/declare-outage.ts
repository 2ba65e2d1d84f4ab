// 「n件の連絡文を作る」: opens the outage, writes down whom it hits and makes the notices, in one operation. Nothing is held and no
// row is marked: the goods are sound, only their way is closed.
import { incidentIdOf } from '../domain/ids.ts';
import type { Incident } from '../domain/incident.ts';
import { contactedOf, type MessageDraft } from '../domain/message-draft.ts';
import { type Outage, outageText } from '../domain/shipping/outage.ts';
import { messagesAreDown } from '../domain/shipping/outage-function.ts';
import type { Decision } from './decision.ts';
import { dueLetters } from './letters-after.ts';
import { lineAfter } from './line-after.ts';
import { talkOf } from './matrix-letters.ts';
import { buyersOf, type NewBuyer, toldDraft, toldFields } from './outage-contacts.ts';
import { saidOutage } from './outage-request.ts';
import { hitRows } from './outage-rows.ts';
import {
  declaredSentence,
  heldBackNote,
  knownOrdersNote,
  lacksNote,
  outageReach,
  outageTitle,
  unclearOrdersNote,
} from './outage-wording.ts';
import type { Appends } from './plan.ts';
import { isToldAtOnce, tellsAtOnce } from './preview-outage.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { rowsOfTokens } from './row-token.ts';
import { slowTasks } from './slow-tasks.ts';
import type { World } from './world.ts';

function openOutage(world: World, outage: Outage): Incident {
  return {
    id: incidentIdOf(world.operation),
    title: outageTitle(outage.services),
    type: 'PLATFORM_OUTAGE',
    status: 'RESPONDING',
    kind: 'NORMAL',
    startedAt: outage.since,
    containedAt: null,
    firstTransaction: '',
    // Nobody waits for a first reply.
    origin: 'サイトから',
    subKind: null,
    what: outage.functions.join('、'),
    right: '',
    place: '',
    standard: '',
    reach: outageReach(outage.services),
    ending: '',
    endedAt: null,
    cause: '',
    change: '',
    checkOn: null,
    loss: null,
    who: world.who,
    next: '',
    stopped: '',
    contacted: '',
    inspected: '',
    restarted: '',
    criteria: '',
    outage: outageText(outage),
    takenIn: '',
  };
}

export type Notices = {
  readonly drafts: readonly MessageDraft[];
  /** Notices that could not be made, and what they lack. */
  readonly failed: number;
  readonly lacks: readonly string[];
};

/** By the matrix of messages, for these buyers who have been told nothing. */
export function noticesFor(world: World, incident: Incident, buyers: readonly NewBuyer[]): Notices {
  const contacts = buyers.map(({ contact }) => contact);
  const talk = talkOf(incident, { contacts, drafts: [], inspections: [] }, world);
  const drafts: MessageDraft[] = [];
  const lacks = new Set<string>();
  let failed = 0;
  for (const { made } of dueLetters(world, talk)) {
    if (made.kind === 'made') drafts.push(made.draft);
    else {
      failed += 1;
      if (made.kind === 'lacks') for (const place of made.places) lacks.add(place);
    }
  }
  return { drafts, failed, lacks: Array.from(lacks) };
}

const NO_NOTICES: Notices = { drafts: [], failed: 0, lacks: [] };

/** Refused: a day that does not exist. Hits nobody: it is opened all the same, new orders are found later. */
export function declareOutage(
  world: World,
  request: RequestOf<'declareOutage'>,
): Decision<ReplyOf<'declareOutage'>> {
  const said = saidOutage(world, request);
  if (said.kind === 'refused') return said;
  const { outage, marked, told } = said.reply;
  const incident = openOutage(world, outage);
  const hits = hitRows(world, outage, marked);
  const shown = request.rows === undefined ? null : new Set(rowsOfTokens(world.stock(), request.rows).rows);
  const rows = hits.rows.filter(({ row }) => shown === null || shown.has(row));
  const buyers = buyersOf(world, incident, rows);
  const isTold = ({ hit }: NewBuyer): boolean => told.has(hit.row);
  const toldBuyers = buyers.filter(isTold);
  const contacts = buyers.map((buyer) =>
    isTold(buyer) ? { ...buyer.contact, ...toldFields(world) } : buyer.contact,
  );
  const toldLines = toldBuyers
    .map(({ contact }) => toldDraft(world, contact))
    .filter((draft): draft is MessageDraft => draft !== null);
  const notices =
    (request.tell ?? tellsAtOnce(outage))
      ? noticesFor(
          world,
          incident,
          buyers.filter((buyer) => !isTold(buyer) && isToldAtOnce(buyer.hit)),
        )
      : NO_NOTICES;
  const tasks =
    request.slow === true
      ? slowTasks(
          contacts.map(({ marketplace }) => marketplace),
          { operation: world.operation, incidentId: incident.id },
        )
      : [];
  const drafts = [...toldLines, ...notices.drafts];
  const counted: Incident = { ...incident, contacted: contactedOf(contacts, drafts) };
  const appends = (opened: Incident): Appends => ({
    incidents: [opened],
    ...(contacts.length === 0 ? {} : { contacts }),
    ...(drafts.length === 0 ? {} : { drafts }),
    ...(tasks.length === 0 ? {} : { tasks }),
  });
  const line = lineAfter(world, counted, { appends: appends(counted), changes: [] });
  return {
    kind: 'planned',
    plan: {
      sentence: declaredSentence(incident.title, contacts.length, notices.drafts.length),
      incidentId: incident.id,
      count: contacts.length,
      reason: '',
      givenIds: [],
      appends: appends({ ...counted, next: line.next }),
      changes: [],
    },
    reply: {
      kind: 'declareOutage',
      incident: line,
      contacts: contacts.length,
      drafts: notices.drafts.length,
      tasks: tasks.length,
      lacks: [...notices.lacks],
      notes: [
        ...(notices.failed > 0 ? [lacksNote(notices.failed)] : []),
        ...(messagesAreDown(outage.functions) && notices.drafts.length > 0 ? [heldBackNote] : []),
        ...(hits.known > 0 ? [knownOrdersNote(hits.known)] : []),
        ...(hits.unclear > 0 ? [unclearOrdersNote(hits.unclear)] : []),
      ],
    },
  };
}
