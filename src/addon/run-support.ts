// 「調査用に写す」 at the door: a query that also tells which cells could not be read.
import type { Refusal } from '../app/protocol.ts';
import { supportText } from '../app/support-text.ts';
import { clock } from '../sheets/platform.ts';
import { openSession, worldOf } from '../sheets/workbook-session.ts';
import type { Answered } from './answered.ts';
import { settingsToRead, unfit } from './run-command.ts';

export function supported(): Answered | Refusal {
  const settings = settingsToRead();
  const problem = unfit(settings);
  if (settings === null || problem !== null) return problem ?? { code: 'notSetUp' };
  const session = openSession(settings, clock());
  const world = worldOf(session);
  world.stock();
  const text = supportText(world, settings.version, session.problems.all());
  return { value: { kind: 'support', text }, badCells: [] };
}
