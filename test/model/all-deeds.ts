// Everything that may happen in a history. A new command gets a line here: how it is asked for, and what follows from it.
import { BUYERS } from './commands/buyers.ts';
import { DESK } from './commands/desk.ts';
import { GOODS_DECIDED } from './commands/goods-decided.ts';
import { HANDS_ON_OURS } from './commands/hands-on-ours.ts';
import { HANDS_ON_THEIRS } from './commands/hands-on-theirs.ts';
import { INSPECTION } from './commands/inspection.ts';
import { BESIDE_INSPECTION } from './commands/inspection-beside.ts';
import { LETTERS } from './commands/letters.ts';
import { BESIDE_LETTERS } from './commands/letters-beside.ts';
import { SETTLING } from './commands/settling.ts';
import { STOPS } from './commands/stop.ts';
import { TASKS } from './commands/tasks.ts';
import { TEMPLATES_AND_RULES } from './commands/templates.ts';
import { TROUBLES } from './commands/troubles.ts';
import { UNDO } from './commands/undo.ts';
import type { Deed } from './deed.ts';

export const ALL_DEEDS: readonly Deed[] = [
  ...STOPS,
  ...TASKS,
  ...BUYERS,
  ...LETTERS,
  ...BESIDE_LETTERS,
  ...SETTLING,
  ...TROUBLES,
  ...INSPECTION,
  ...BESIDE_INSPECTION,
  ...GOODS_DECIDED,
  ...UNDO,
  ...DESK,
  ...TEMPLATES_AND_RULES,
  ...HANDS_ON_THEIRS,
  ...HANDS_ON_OURS,
];
