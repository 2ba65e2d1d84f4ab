// 「調査用に写す」 at the door: a query that also tells which cells could not be read.
import type { Refusal } from '../app/protocol.ts';
import { supportText } from '../app/support-text.ts';
import type { World } from '../app/world.ts';
import { clock } from '../sheets/platform.ts';
import { Refused } from '../sheets/problem.ts';
import { openSession, worldOf } from '../sheets/workbook-session.ts';
import type { Answered } from './answered.ts';
import { settingsToRead, unfit } from './run-command.ts';

/** A tab or header that is gone is what help is asked for: it is told, not refused. */
function whyNoRows(world: World): Refusal | null {
  try {
    world.stock();
    return null;
  } catch (fault) {
    if (fault instanceof Refused) return fault.refusal;
    throw fault;
  }
}

export function supported(): Answered | Refusal {
  const settings = settingsToRead();
  const problem = unfit(settings);
  if (settings === null || problem !== null) return problem ?? { code: 'notSetUp' };
  const session = openSession(settings, clock());
  const world = worldOf(session);
  const unreadable = whyNoRows(world);
  const text = supportText(world, settings.version, session.problems.all(), unreadable);
  return { value: { kind: 'support', text }, badCells: [] };
}
