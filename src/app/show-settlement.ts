// S7b どう解決しますか, of one buyer.
import { type Answer, answer } from './decision.ts';
import { buyerOf } from './open-contact.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { settlingReply } from './settling-reply.ts';
import type { World } from './world.ts';

/** Refused: an unknown buyer. An ended trouble still shows how it was settled. */
export function showSettlement(
  world: World,
  request: RequestOf<'settlement'>,
): Answer<ReplyOf<'settlement'>> {
  const found = buyerOf(world, request.contactId);
  return found.kind === 'refused'
    ? found
    : answer({ kind: 'settlement', ...settlingReply(world, found.reply) });
}
