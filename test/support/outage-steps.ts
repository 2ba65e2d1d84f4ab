// Steps of an outage in a shop in memory, one after the other.
import type { Decision } from '../../src/app/decision.ts';
import type { ReplyOf, RequestKind, RequestOf } from '../../src/app/protocol.ts';
import { recordRecovery } from '../../src/app/record-recovery.ts';
import { recordSent } from '../../src/app/record-sent.ts';
import { recordShipped } from '../../src/app/record-shipped.ts';
import type { World } from '../../src/app/world.ts';
import type { Contact } from '../../src/domain/contact.ts';
import type { MessageDraft } from '../../src/domain/message-draft.ts';
import { planned } from './decided.ts';
import { afterwards, type Shop, worldOf } from './small-world.ts';

export const incidentId = 'T-007';
export const requestId = 'request-0002';

export function contactIn(shop: Shop, key: string): Contact {
  const found = shop.records.contacts.find((one) => one.key === key);
  if (found === undefined) throw new Error(`No buyer of ${key}.`);
  return found;
}

export const draftsFor = (shop: Shop, key: string): readonly MessageDraft[] =>
  shop.records.drafts.filter(({ contactId }) => contactId === contactIn(shop, key).id);

/** The shop once this is done. */
export const does = <Reply extends ReplyOf<RequestKind>>(
  shop: Shop,
  decide: (world: World) => Decision<Reply>,
): { readonly shop: Shop; readonly reply: Reply; readonly sentence: string } => {
  const { plan, reply } = planned(decide(worldOf(shop)));
  return { shop: afterwards(shop, plan), reply: reply as Reply, sentence: plan.sentence };
};

/** Why it was refused; 'planned' where it was not. */
export const codeOf = (decision: Decision<unknown>): string =>
  decision.kind === 'refused' ? decision.refusal.code : 'planned';

export const sends = (shop: Shop, draftId: string): Shop =>
  does(shop, (world) => recordSent(world, { kind: 'recordSent', requestId, draftId, how: 'asItIs' })).shop;

export const sendsAll = (shop: Shop): Shop =>
  shop.records.drafts
    .filter(({ state }) => state === 'DRAFT')
    .reduce((then, draft) => sends(then, draft.id), shop);

export const recovers =
  (more: Partial<RequestOf<'recordRecovery'>> = {}) =>
  (world: World) =>
    recordRecovery(world, { kind: 'recordRecovery', requestId, incidentId, ...more });

export const ships =
  (shop: Shop, keys: readonly string[], more: Partial<RequestOf<'recordShipped'>> = {}) =>
  (world: World) =>
    recordShipped(world, {
      kind: 'recordShipped',
      requestId,
      incidentId,
      parcels: keys.map((key) => ({ contactId: contactIn(shop, key).id })),
      ...more,
    });
