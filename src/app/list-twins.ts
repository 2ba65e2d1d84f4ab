// 取り違えの相手: who may have got the goods of this buyer, told by what was in the parcel and by the day on which it was packed.
import type { Contact } from '../domain/contact.ts';
import { monthDay } from '../domain/instant.ts';
import { MARKETPLACE } from '../domain/labels.ts';
import { type Twin, twinsOf } from '../domain/settling/twins.ts';
import type { StockRow } from '../domain/stock-row.ts';
import { sortForStop } from '../domain/stop-group.ts';
import { labelOf } from '../domain/vocabulary.ts';
import { buyerOfRow } from './buyer-of-row.ts';
import { type Answer, answer } from './decision.ts';
import { buyerOf } from './open-contact.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { tokenOf } from './row-token.ts';
import { twinNotes } from './settle-wording.ts';
import type { World } from './world.ts';

const LISTED_AT_ONCE = 20;

/** Sold, as far as can be read, and not called off. */
export function isSale(row: StockRow): boolean {
  const { stage } = sortForStop(row);
  return stage !== 'NOT_SOLD' && stage !== 'CANCELLED';
}

type TwinLine = ReplyOf<'twins'>['twins'][number];

const twinLine = ({ sale }: Twin<StockRow>, known: boolean): TwinLine => ({
  row: tokenOf(sale),
  buyer: sale.buyer,
  product: sale.product,
  transactionId: sale.transaction,
  marketplace: labelOf(MARKETPLACE, sale.marketplaces[0] ?? 'OTHER'),
  shippedOn: sale.shippedOn === null ? '' : monthDay(sale.shippedOn),
  known,
});

function noteFor({ shippedAt }: Contact, item: string, found: number): string {
  if (shippedAt === null) return twinNotes.noDay;
  if (item.trim() === '') return twinNotes.noItem;
  return found === 0 ? twinNotes.nobody : '';
}

/** At most 20, the nearest day first. Refused: an unknown buyer. */
export function listTwins(world: World, request: RequestOf<'twins'>): Answer<ReplyOf<'twins'>> {
  const found = buyerOf(world, request.contactId);
  if (found.kind === 'refused') return found;
  const { contact, incident } = found.reply;
  const { transactionId, key, shippedAt } = contact;
  const twins = twinsOf(
    world.stock().filter(isSale),
    { transactionId, key, shippedOn: shippedAt },
    request.item,
  );
  const buyer = buyerOfRow(world, incident);
  return answer({
    kind: 'twins',
    contactId: contact.id,
    twins: twins.slice(0, LISTED_AT_ONCE).map((twin) => twinLine(twin, buyer(twin.sale) !== undefined)),
    note: noteFor(contact, request.item, twins.length),
  });
}
