// What is done about a refusal or a lost answer at the press of its button: the same request once more, or the screen where it can be
// put right.
import type { Request } from '../app/protocol.ts';
import { send, toDesk, toSetUp, toStop } from './moves.ts';
import type { State, WayOut } from './screens.ts';
import { isStopping } from './stop-moves.ts';

/** What holds up nothing. */
const asides: readonly Request['kind'][] = ['setName', 'select', 'checkLetter'];

export function takeWay(state: State, way: WayOut): State {
  switch (way.kind) {
    case 'again':
      return send(
        state,
        way.command ? 'command' : asides.includes(way.request.kind) ? 'aside' : 'reading',
        way.request,
      );
    case 'setUp':
      return toSetUp(state, isStopping(state) ? 'stop' : 'desk');
    case 'selection':
      return toStop(state, null);
    case 'desk':
      return toDesk(state);
    case 'none':
      return state;
  }
}
