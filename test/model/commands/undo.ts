// 「いまの操作を元に戻す」: all that counts becomes what it was before the last operation. The rows that this one had made stay, and
// hold, ask and say nothing any more.
import fc from 'fast-check';
import { type Book, keptOf, text } from '../book.ts';
import type { Asked, Deed, Scene } from '../deed.ts';
import { letGoOf, type Move, moved } from '../moves.ts';
import { type ById, isActive, type Shape, TAKEN_BACK } from '../shape.ts';
import { TASKS } from './tasks.ts';

/** All others are no decisions of a button, or have a way back of their own. */
const HAS_A_WAY: readonly string[] = [
  'stop',
  'addGrown',
  'recordTask',
  'recordReverse',
  'setType',
  'recordDetails',
  'nameTransaction',
  'addContact',
  'foundMyself',
  'release',
  'mistake',
  'startInspection',
  'inspectAgain',
  'addReturned',
  'confirmFindings',
  'restart',
  'endPieces',
  'prepareLetters',
  'makeLetter',
  'setLetterAside',
  'recordAnswer',
  'followUp',
  'settle',
  'carryOut',
  'recordReturn',
  'askTwin',
  'close',
  'askOffice',
];

/** Somebody has ticked or written what was really done, and nobody has taken it in yet. */
function hasDeeds({ records }: Book): boolean {
  const differs = (cell: unknown, kept: unknown): boolean => (cell === true) !== (kept === true);
  return (
    [...records.tasks.values()].some((line) => {
      const kept = keptOf(line);
      return (
        differs(line.済, kept.done) ||
        differs(line.再開済, kept.reverseDone) ||
        text(line.結果) !== String(kept.outcome ?? '')
      );
    }) || [...records.drafts.values()].some((line) => differs(line.送った, keptOf(line).sent))
  );
}

const closed = <Item>(is: ById<Item>, was: ById<Item>, close: (item: Item) => Item): ById<Item> =>
  Object.fromEntries(Object.entries(is).map(([id, item]) => [id, was[id] ?? close(item)]));

export const undoneShape = (is: Shape, was: Shape): Shape => ({
  incidents: closed(is.incidents, was.incidents, (incident) => ({ ...incident, ended: true })),
  holds: closed(is.holds, was.holds, (hold) =>
    isActive(hold) ? { ...letGoOf(hold, TAKEN_BACK), gone: true } : hold,
  ),
  tasks: closed(is.tasks, was.tasks, (task) => ({
    ...task,
    done: true,
    outcome: '',
    back: false,
    gone: true,
  })),
  drafts: closed(is.drafts, was.drafts, (draft) =>
    ['下書き', '確認済'].includes(draft.state) ? { ...draft, state: '取消' } : draft,
  ),
  looks: closed(is.looks, was.looks, (look) =>
    look.state === '途中' ? { ...look, state: '除外', gone: true } : look,
  ),
});

function undo(scene: Scene, [at = 0]: readonly number[]): Asked | null {
  const { book, shape, last } = scene;
  const newest = book.log[book.log.length - 1]?.operation;
  if (newest === undefined) return null;
  const operation = at === 11 ? Math.max(1, newest - 1) : at === 10 ? newest + 1 : newest;
  const move = (): Move => {
    if (operation !== newest) return 'refused';
    if (last === null || last.operation !== newest) return 'either';
    if (!HAS_A_WAY.includes(last.kind)) return 'refused';
    return moved(undoneShape(shape, last.shape), {}, hasDeeds(book));
  };
  return {
    request: { kind: 'undo', requestId: scene.requestId, operation },
    told: `undo of operation ${operation}${last === null ? '' : `, ${last.kind}`}`,
    move,
  };
}

export const UNDO: readonly Deed[] = [
  {
    kind: 'request',
    name: 'undo',
    weight: 9,
    args: fc.array(fc.nat({ max: 11 }), { minLength: 1, maxLength: 1 }),
    ask: undo,
    needs: TASKS,
  },
];
