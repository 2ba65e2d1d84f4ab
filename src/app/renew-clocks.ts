// 次の期限 and its like at an opening: a chance that has gone, a rule that was changed in 参照データ, a day that somebody wrote.
import { isSettled } from '../domain/contact.ts';
import { isOpen } from '../domain/incident.ts';
import { clockCells, draftsByBuyer } from './contact-clocks.ts';
import { type Change, changesTo } from './plan.ts';
import type { World } from './world.ts';

/** Of open troubles only: the clocks of an ended one stand as they stood. Nothing where nothing has changed. */
export function clockChanges(world: World): readonly Change[] {
  const open = new Set<string>(
    world.records
      .incidents()
      .filter(isOpen)
      .map(({ id }) => id),
  );
  if (open.size === 0) return [];
  const draftsOf = draftsByBuyer(world.records.drafts());
  const running = world.records
    .contacts()
    .filter((contact) => open.has(contact.incidentId) && !isSettled(contact));
  return changesTo('contacts', running, (contact) => clockCells(contact, draftsOf(contact), world));
}
