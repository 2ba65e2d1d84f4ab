// What every answer about one buyer says beside its own: the trouble's line and the thread, as a plan leaves them.
import { talkAfter } from './letters-after.ts';
import { lineAfter } from './line-after.ts';
import type { Written } from './merge-plans.ts';
import type { BuyerOf } from './open-contact.ts';
import type { IncidentLine, Thread } from './protocol.ts';
import { threadView } from './thread-view.ts';
import type { World } from './world.ts';

export function buyerReply(
  world: World,
  { contact, incident }: BuyerOf,
  written: Written,
): { readonly incident: IncidentLine; readonly thread: Thread } {
  const records = talkAfter(world, written);
  const now = records.contacts.find((one) => one.id === contact.id) ?? contact;
  return { incident: lineAfter(world, incident, written), thread: threadView(world, now, records) };
}
