// A trouble as such: its kind, its details, and its ends. What an end lets go is told hold by hold.
import fc from 'fast-check';
import { type Book, text } from '../book.ts';
import { type Asked, type Deed, nth, type Scene, troubleAt } from '../deed.ts';
import { withLetters } from '../letters.ts';
import { draftLine, fallenAway, type Move, moved, taskLine } from '../moves.ts';
import { idsOf, isActive, isOpen, type Shape, withAll } from '../shape.ts';
import { ALL_CLEAR } from './buyers.ts';
import { STOPS } from './stop.ts';

const LABELS = {
  UNKNOWN: 'まだ分からない',
  WRONG_SHIPMENT: '①誤発送',
  DESCRIPTION_ERROR: '②説明誤り',
  PARTIAL_DEFECT: '③一部不良',
  FATAL_DEFECT: '④致命的欠陥',
} as const;
type Type = keyof typeof LABELS;
const TYPES = Object.keys(LABELS) as readonly Type[];

const isEnded = (shape: Shape, id: string): boolean => shape.incidents[id]?.ended !== false;

function setType(scene: Scene, [trouble, at]: readonly number[]): Asked | null {
  const incidentId = troubleAt(scene, trouble);
  if (incidentId === undefined) return null;
  const type = nth(TYPES, at) ?? 'UNKNOWN';
  const { shape } = scene;
  const incidents = withAll(shape.incidents, [incidentId], (one) => ({ ...one, type: LABELS[type] }));
  return {
    request: { kind: 'setType', requestId: scene.requestId, incidentId, type, subKind: null },
    told: `setType ${incidentId} ${type}`,
    move: (after): Move =>
      isEnded(shape, incidentId)
        ? 'refused'
        : withLetters(
            moved({ ...shape, incidents }, { tasks: suppliersIn(after, scene.book) }),
            shape,
            after,
          ),
  };
}

/** Suppliers may be asked once the kind is known; nobody else. */
const suppliersIn = (after: Book, before: Book): readonly string[] =>
  [...after.records.tasks]
    .filter(([id, line]) => !before.records.tasks.has(id) && text(line.種類) === '仕入先')
    .map(([, line]) => taskLine('仕入先', text(line['販路・相手']), ''));

function recordDetails(scene: Scene, [trouble, at = 0]: readonly number[]): Asked | null {
  const incidentId = troubleAt(scene, trouble);
  if (incidentId === undefined) return null;
  const { shape } = scene;
  return {
    request: {
      kind: 'recordDetails',
      requestId: scene.requestId,
      incidentId,
      what: `留め具が外れる${at}`,
      origin: nth(['', '購入者から', '自分で気づいた'] as const, at) ?? '',
    },
    told: `recordDetails ${incidentId}`,
    move: (after): Move => (isEnded(shape, incidentId) ? 'refused' : withLetters(moved(shape), shape, after)),
  };
}

const ENDINGS = {
  SOUND: '品物は無事',
  ONLY_ONE: '1個だけの問題だった',
  CAPACITY: '対応優先の分を戻した',
} as const;

const withWords = (why: string, words: string): string => (words === '' ? why : `${why}(${words})`);

function letGo(shape: Shape, holds: readonly string[], reason: string): Shape {
  return {
    ...shape,
    holds: withAll(shape.holds, holds, (hold) => ({
      ...hold,
      state: '解除',
      released: hold.quantity,
      left: 0,
      reason,
    })),
  };
}

/** Whether a release ends the trouble depends on its buyers, which the model leaves to Tomeru; not while anything is held. */
function withEnd(shape: Shape, incidentId: string, after: Book): Shape {
  const ended = text(after.records.incidents.get(incidentId)?.状態) === '終了';
  const holds = idsOf(shape.holds, (hold) => hold.incident === incidentId && isActive(hold));
  if (!ended || holds.length > 0) return shape;
  const suppliers = idsOf(shape.tasks, (task) => task.incident === incidentId && isOpen(task));
  return {
    ...shape,
    incidents: withAll(shape.incidents, [incidentId], (one) => ({ ...one, ended })),
    tasks: withAll(shape.tasks, suppliers, fallenAway),
  };
}

type Ending = {
  readonly incidentId: string;
  readonly ending: keyof typeof ENDINGS;
  readonly keep: readonly string[];
};

function released(
  { shape, book }: Scene,
  { incidentId, ending, keep }: Ending,
  words: string,
  after: Book,
): Move {
  if (isEnded(shape, incidentId)) return 'refused';
  const isForCapacity = (id: string): boolean => text(book.records.holds.get(id)?.なぜ対象か) === '対応優先';
  const held = idsOf(shape.holds, (hold) => hold.incident === incidentId && isActive(hold)).filter(
    (id) => ending !== 'CAPACITY' || isForCapacity(id),
  );
  const reason = withWords(ENDINGS[ending], words);
  const whole = held.filter((id) => !keep.includes(id));
  const freed = letGo(shape, whole, reason);
  const holds = withAll(freed.holds, keep, (hold) =>
    hold.left > 1 ? { ...hold, released: hold.quantity - 1, left: 1, reason } : hold,
  );
  const alone = keep.filter((id) => (shape.holds[id]?.left ?? 0) <= 1);
  const fallen = idsOf(
    shape.tasks,
    (task) =>
      task.incident === incidentId &&
      isOpen(task) &&
      task.kind !== '仕入先' &&
      (ending === 'CAPACITY' ? whole.includes(task.hold) : !alone.includes(task.hold)),
  );
  const next: Shape = { ...freed, holds, tasks: withAll(shape.tasks, fallen, fallenAway) };
  const isNothing = held.length === 0 && fallen.length === 0;
  if (ending === 'CAPACITY') return isNothing ? 'refused' : moved(next);
  return moved(withEnd(next, incidentId, after), {}, isNothing || held.length === keep.length);
}

function release(scene: Scene, [trouble, way = 0, at = 0]: readonly number[]): Asked | null {
  const incidentId = troubleAt(scene, trouble);
  if (incidentId === undefined) return null;
  const ending = nth(['SOUND', 'ONLY_ONE', 'ONLY_ONE', 'CAPACITY'] as const, way) ?? 'SOUND';
  const held = idsOf(scene.shape.holds, (hold) => hold.incident === incidentId && isActive(hold));
  const several = held.filter((id) => (scene.shape.holds[id]?.left ?? 0) > 1);
  const one = nth(several.length > 0 && at % 8 !== 0 ? several : held, at);
  const keep = ending === 'ONLY_ONE' && at % 2 === 0 && one !== undefined ? [one] : [];
  const reason = at % 3 === 0 ? '' : '=見て確かめた';
  return {
    request: { kind: 'release', requestId: scene.requestId, incidentId, ending, keep: [...keep], reason },
    told: `release ${incidentId} ${ending} keeping ${keep}`,
    // With whom nobody has to talk, nobody is written to.
    move: (after) =>
      withLetters(released(scene, { incidentId, ending, keep }, reason, after), scene.shape, after, true),
  };
}

function tookBack({ shape }: Scene, incidentId: string, words: string): Move {
  if (isEnded(shape, incidentId)) return 'refused';
  const held = idsOf(shape.holds, (hold) => hold.incident === incidentId && isActive(hold));
  const open = idsOf(shape.tasks, (task) => task.incident === incidentId && isOpen(task));
  const own = Object.values(shape.drafts).filter((draft) => draft.incident === incidentId);
  const told = new Set(
    own.filter(({ state }) => state === '送信済' || state === '返信あり').map(({ contact }) => contact),
  );
  const unsent = idsOf(
    shape.drafts,
    (draft) => draft.incident === incidentId && ['下書き', '確認済'].includes(draft.state),
  );
  const freed = letGo(shape, held, withWords('まちがいでした', words));
  return moved(
    {
      holds: freed.holds,
      incidents: withAll(shape.incidents, [incidentId], (one) => ({ ...one, ended: true })),
      tasks: withAll(shape.tasks, open, fallenAway),
      drafts: withAll(shape.drafts, unsent, (draft) => ({ ...draft, state: '取消' })),
    },
    { drafts: [...told].map(() => draftLine(incidentId, ALL_CLEAR)) },
  );
}

function mistake(scene: Scene, [trouble, at = 0]: readonly number[]): Asked | null {
  const incidentId = troubleAt(scene, trouble);
  if (incidentId === undefined) return null;
  const reason = at % 2 === 0 ? '' : 'ちがう行';
  return {
    request: { kind: 'mistake', requestId: scene.requestId, incidentId, reason },
    told: `mistake ${incidentId}`,
    move: () => tookBack(scene, incidentId, reason),
  };
}

const numbers = fc.array(fc.nat({ max: 11 }), { minLength: 3, maxLength: 3 });

export const TROUBLES: readonly Deed[] = [
  { kind: 'request', name: 'setType', weight: 2, args: numbers, ask: setType },
  { kind: 'request', name: 'recordDetails', weight: 1, args: numbers, ask: recordDetails },
  { kind: 'request', name: 'release', weight: 7, args: numbers, ask: release, needs: STOPS },
  { kind: 'request', name: 'mistake', weight: 5, args: numbers, ask: mistake, needs: STOPS },
];
