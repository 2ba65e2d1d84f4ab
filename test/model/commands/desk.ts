// Opening the sidebar, taking in what was written by hand, and 復旧 where nothing has died.
import fc from 'fast-check';
import type { Deed } from '../deed.ts';
import { takenIn } from '../hand-entries.ts';
import { withLetters } from '../letters.ts';
import { moved } from '../moves.ts';

const none = fc.constant<readonly number[]>([]);

export const DESK: readonly Deed[] = [
  {
    kind: 'request',
    name: 'open',
    weight: 5,
    args: none,
    ask: ({ book, shape, now }) => ({
      request: { kind: 'open' },
      told: 'open',
      move: (after) => withLetters(takenIn(book, shape, now), shape, after),
    }),
  },
  {
    kind: 'request',
    name: 'takeIn',
    weight: 3,
    args: none,
    ask: ({ book, shape, now, requestId }) => ({
      request: { kind: 'takeIn', requestId },
      told: 'takeIn',
      move: (after) => withLetters(takenIn(book, shape, now), shape, after),
    }),
  },
  {
    kind: 'request',
    name: 'recover',
    weight: 1,
    args: none,
    ask: ({ shape }) => ({ request: { kind: 'recover' }, told: 'recover', move: () => moved(shape) }),
  },
];
