// Everything that may happen in a history. A new command gets a line here: how it is asked for, and what follows from it.
import { BUYERS } from './commands/buyers.ts';
import { DESK } from './commands/desk.ts';
import { HANDS_ON_OURS } from './commands/hands-on-ours.ts';
import { HANDS_ON_THEIRS } from './commands/hands-on-theirs.ts';
import { LETTERS } from './commands/letters.ts';
import { SETTLING } from './commands/settling.ts';
import { STOPS } from './commands/stop.ts';
import { TASKS } from './commands/tasks.ts';
import { TROUBLES } from './commands/troubles.ts';
import type { Deed } from './deed.ts';

export const ALL_DEEDS: readonly Deed[] = [
  ...STOPS,
  ...TASKS,
  ...BUYERS,
  ...LETTERS,
  ...SETTLING,
  ...TROUBLES,
  ...DESK,
  ...HANDS_ON_THEIRS,
  ...HANDS_ON_OURS,
];
