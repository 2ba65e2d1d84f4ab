// 返送: what a buyer sends back is awaited, has come, or need not come. What has come is looked at like the other goods, once.
import { type Contact, isSettled } from '../domain/contact.ts';
import { salutationFor } from '../domain/first-reply.ts';
import { type Incident, isOpen } from '../domain/incident.ts';
import { type Inspection, isInspecting, seen } from '../domain/inspection.ts';
import type { Decision } from './decision.ts';
import { incidentPlan } from './incident-plan.ts';
import { newLine, returnedGoods } from './inspection-lines.ts';
import { inspectionsOf } from './inspection-records.ts';
import { inspectionCells } from './inspection-reply.ts';
import type { Written } from './merge-plans.ts';
import { type BuyerOf, buyerOf } from './open-contact.ts';
import { changesTo } from './plan.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { NOT_RETURNED, noteOf, returnSentence } from './settle-wording.ts';
import { followed } from './settling-buyer.ts';
import { settlingReply } from './settling-reply.ts';
import type { World } from './world.ts';

/** What becomes of the inspection. */
type Looked = { readonly written: Written; readonly added: boolean; readonly notes: string[] };

const NOTHING: Written = { appends: {}, changes: [] };
const UNCHANGED: Looked = { written: NOTHING, added: false, notes: [] };

const isUntouched = (line: Inspection): boolean => isInspecting(line) && seen(line) === 0;
const wasLeftOut = (line: Inspection): boolean => line.state === 'EXCLUDED' && line.leftOut === NOT_RETURNED;

/** A line that is there already serves: a person may have added it, or the parcel was recorded before. */
function arrived(world: World, incident: Incident, contact: Contact, lines: readonly Inspection[]): Looked {
  if (!isOpen(incident)) return { ...UNCHANGED, notes: [noteOf.endedBefore] };
  if (lines.some((line) => !wasLeftOut(line))) return UNCHANGED;
  const again = lines.filter(wasLeftOut).slice(-1);
  if (again.length > 0)
    return {
      written: {
        appends: {},
        changes: changesTo('inspections', again, () => ({ state: 'OPEN', leftOut: '' })),
      },
      added: true,
      notes: [noteOf.toInspect],
    };
  const shop = { operation: world.operation, incident, checklist: world.checklist() };
  const line = newLine(returnedGoods(contact, contact.quantity), shop);
  return {
    written: { appends: { inspections: [line] }, changes: [] },
    added: true,
    notes: [noteOf.toInspect],
  };
}

/** It has not come after all: a line that nobody has begun goes, what was judged stays. */
function notArrived(incident: Incident, lines: readonly Inspection[]): Looked {
  if (!isOpen(incident)) return UNCHANGED;
  const untouched = lines.filter(isUntouched);
  const isJudged = lines.some((line) => line.state !== 'EXCLUDED' && !isUntouched(line));
  const changes = changesTo('inspections', untouched, () => ({ state: 'EXCLUDED', leftOut: NOT_RETURNED }));
  return {
    written: changes.length === 0 ? NOTHING : { appends: {}, changes },
    added: false,
    notes: isJudged ? [noteOf.lookedAtAlready] : [],
  };
}

function lookedAt(world: World, { incident, contact }: BuyerOf, returned: Contact['returned']): Looked {
  const lines = inspectionsOf(world).filter((line) => line.contactId === contact.id);
  if (returned === '届いた') return arrived(world, incident, contact, lines);
  return contact.returned === '届いた' ? notArrived(incident, lines) : UNCHANGED;
}

/** A parcel may come when the trouble is over. Refused: an unknown buyer. */
export function recordReturn(
  world: World,
  request: RequestOf<'recordReturn'>,
): Decision<ReplyOf<'recordReturn'>> {
  const found = buyerOf(world, request.contactId);
  if (found.kind === 'refused') return found;
  const of = found.reply;
  const { incident, contact } = of;
  const { returned } = request;
  const looked = lookedAt(world, of, returned);
  const bare = { ...contact, returned };
  const drafts = world.records.drafts();
  // Goods may come back before anybody has agreed on anything.
  const after =
    contact.way === null && !isSettled(contact)
      ? followed(world, incident, bare, drafts, contact.next)
      : followed(world, incident, bare, drafts);
  const own: Written = {
    appends: looked.written.appends,
    changes: [...looked.written.changes, ...changesTo('contacts', [contact], () => after)],
  };
  const cells = looked.written === NOTHING ? [] : inspectionCells(world, incident, own);
  const sentence = returnSentence(salutationFor(contact.buyer), returned);
  const plan = incidentPlan(world, of.incident, sentence, { ...own, changes: [...own.changes, ...cells] });
  return {
    kind: 'planned',
    plan,
    reply: {
      kind: 'recordReturn',
      ...settlingReply(world, of, plan),
      toInspect: looked.added,
      notes: looked.notes,
    },
  };
}
