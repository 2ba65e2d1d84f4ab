// S12 事務局: what was asked of the desks, what they have answered, and what is known from before.
import type { Incident } from '../domain/incident.ts';
import { MARKETPLACE, type Marketplace } from '../domain/labels.ts';
import { labelOf } from '../domain/vocabulary.ts';
import { type Answer, answer, refuse } from './decision.ts';
import { inquiriesOf, inquiryLine } from './inquiry-line.ts';
import { keptAnswers } from './kept-answers.ts';
import { lineAfter } from './line-after.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import type { World } from './world.ts';

/** Of the trouble's buyers; of the whole shop where it has none, and all there are where the sheet names none. */
function marketplacesOf(world: World, incident: Incident | null): readonly Marketplace[] {
  const ofTrouble = world.records
    .contacts()
    .filter((contact) => contact.incidentId === incident?.id)
    .map(({ marketplace }) => marketplace);
  const found = new Set<Marketplace>(ofTrouble);
  if (found.size === 0)
    for (const { marketplaces } of world.stock()) for (const one of marketplaces) found.add(one);
  return found.size === 0 ? MARKETPLACE.codes : MARKETPLACE.codes.filter((code) => found.has(code));
}

/** Refused: an unknown trouble; an ended one still shows what was asked. */
export function listInquiries(world: World, request: RequestOf<'inquiries'>): Answer<ReplyOf<'inquiries'>> {
  const { incidentId } = request;
  const incident = world.records.incidents().find((one) => one.id === incidentId) ?? null;
  if (incident === null && incidentId !== null) return refuse({ code: 'noSuchIncident', incidentId });
  const contacts = world.records.contacts();
  return answer({
    kind: 'inquiries',
    incident: incident === null ? null : lineAfter(world, incident, { appends: {}, changes: [] }),
    inquiries: inquiriesOf(world.records.drafts(), incidentId ?? '').map((draft) =>
      inquiryLine(draft, contacts, world.now),
    ),
    marketplaces: marketplacesOf(world, incident).map((marketplace) => ({
      marketplace,
      label: labelOf(MARKETPLACE, marketplace),
    })),
    kept: keptAnswers(world),
  });
}
