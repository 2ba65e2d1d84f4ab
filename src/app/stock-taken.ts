// Looked at with every opening: whether the seller has taken off 在庫数 what was returned or scrapped. Seen once is kept, so
// that goods bought later on the same row are not taken for those that are gone.
import { isTakenOff, notTakenOff } from '../domain/off-stock.ts';
import { indexRows, locateRows } from '../domain/row-identity.ts';
import { type Change, changesTo } from './plan.ts';
import type { World } from './world.ts';

/** Only where the row of a hold is known for certain. The seller's tabs are read only if something is still to be taken off. */
export function stockTaken(world: World): readonly Change[] {
  const holds = world.records.holds().filter((hold) => notTakenOff(hold) > 0);
  if (holds.length === 0) return [];
  const places = locateRows(
    indexRows(world.stock()),
    holds.map((hold) => hold.ref),
    holds.map((hold) => hold.incidentId),
  );
  const taken = holds.filter((hold, at) => {
    const place = places[at];
    return place?.kind === 'one' && isTakenOff(place.row, hold);
  });
  return changesTo('holds', taken, (hold) => ({ offStock: hold.ended, stockDue: null }));
}
