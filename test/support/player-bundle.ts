// The player's commands as the build makes them: with host and engine in one file.
import type * as Play from '../../src/workbench/player/play.ts';
import type * as Protocol from '../../src/workbench/player/print-protocol.ts';
import { loadBundled } from './node-bundle.ts';

type Commands = { readonly play: typeof Play.main; readonly protocol: typeof Protocol.main };

/** Both commands, ready to be called in this process. */
export const loadPlayer = (): Commands =>
  loadBundled(
    'player',
    "export { main as play } from './player/play.ts'; export { main as protocol } from './player/print-protocol.ts';",
  ) as Commands;
