// What an inspection lets go and what it ends: 売るのを再開する takes what has passed and nothing else, 返す・廃棄 takes what is bad
// without giving its row back.
import fc from 'fast-check';
import { type Book, text } from '../book.ts';
import { type Asked, type Deed, type Scene, troubleAt } from '../deed.ts';
import { fallenAway, type Move, moved } from '../moves.ts';
import { roundsOf, toDo } from '../pieces.ts';
import { type Hold, idsOf, isActive, isOpen, isStopped, type Shape, withAll } from '../shape.ts';
import { JUDGE } from './inspection.ts';

type Part = {
  readonly subject: string;
  readonly holdId: string;
  readonly isBox: boolean;
  readonly isParcel: boolean;
  readonly ready: number;
  readonly toEnd: number;
};

/** What is looked at and still held: rows, and boxes sold from them. */
function partsOf(shape: Shape, incident: string): readonly Part[] {
  const subjects = new Set(
    Object.values(shape.looks)
      .filter((look) => look.incident === incident && !look.gone)
      .map(({ subject }) => subject),
  );
  return [...subjects].flatMap((subject): readonly Part[] => {
    const rounds = roundsOf(shape, subject);
    const [first] = rounds;
    const hold = shape.holds[first?.hold ?? ''];
    if (first === undefined || hold === undefined || !isActive(hold)) return [];
    const box = shape.tasks[subject];
    if (first.isBox && (box === undefined || box.gone || box.freed)) return [];
    const pieces = toDo(rounds, hold);
    // A parcel leaves whole or not at all, and under the text it was sold by.
    const isParcel = rounds.some((look) => look.isParcel);
    const isWhole = pieces.ready > 0 && pieces.passed === first.quantity;
    // What was let go first has to be back on sale before more is.
    const waits =
      !first.isBox &&
      hold.released > 0 &&
      Object.values(shape.tasks).some(
        (task) => task.hold === first.hold && task.kind !== '箱' && isStopped(task),
      );
    return [
      {
        subject,
        holdId: first.hold,
        isBox: first.isBox,
        isParcel,
        ready: waits || (isParcel && !isWhole) ? 0 : pieces.ready,
        toEnd: pieces.toEnd,
      },
    ];
  });
}

/** Nothing is held any more: nobody need stop anything, and with nobody left to talk to the trouble is over. */
function withEnd(shape: Shape, incident: string, after: Book): Shape {
  if (idsOf(shape.holds, (hold) => hold.incident === incident && isActive(hold)).length > 0) return shape;
  const open = idsOf(shape.tasks, (task) => task.incident === incident && isOpen(task));
  const persons = open.filter((id) => ['外注先', '仕入先'].includes(shape.tasks[id]?.kind ?? ''));
  // Goods that are gone may still be on sale; and whether a buyer waits is left to Tomeru.
  const isOver =
    persons.length === open.length && text(after.records.incidents.get(incident)?.状態) === '終了';
  const idle = persons.filter((id) => isOver || shape.tasks[id]?.kind === '外注先');
  return {
    ...shape,
    tasks: withAll(shape.tasks, idle, fallenAway),
    incidents: withAll(shape.incidents, [incident], (one) => ({ ...one, ended: isOver })),
  };
}

const sum = (parts: readonly Part[], of: (part: Part) => number): number =>
  parts.reduce((all, part) => all + of(part), 0);

function restarted(shape: Shape, incident: string, after: Book): Move {
  if (shape.incidents[incident]?.ended !== false) return 'refused';
  const going = partsOf(shape, incident).filter(({ ready }) => ready > 0);
  if (going.length === 0) return 'refused';
  const letGo = (id: string, hold: Hold): Hold => {
    const own = going.filter(({ holdId }) => holdId === id);
    const sold = own.filter(({ isBox }) => isBox).length;
    const passed = sum(
      own.filter(({ isBox }) => !isBox),
      ({ ready }) => ready,
    );
    const [released, left] = [hold.released + passed, Math.max(0, hold.left - passed - sold)];
    return {
      ...hold,
      quantity: hold.quantity - sold,
      released,
      left,
      state: left === 0 ? '解除' : released > 0 ? '一部再開' : hold.state,
      reason: `検品に合格(${passed + sold}個)`,
    };
  };
  const ids = [...new Set(going.map(({ holdId }) => holdId))];
  const rows = going.filter(({ isBox }) => !isBox).map(({ holdId }) => holdId);
  const parcels = going.filter(({ isBox, isParcel }) => !isBox && isParcel).map(({ holdId }) => holdId);
  const boxes = going.filter(({ isBox }) => isBox).map(({ subject }) => subject);
  const tasks = Object.fromEntries(
    Object.entries(shape.tasks).map(([id, task]) => {
      const isGoing = task.kind === '箱' ? boxes.includes(id) || parcels.includes(task.hold) : false;
      const isFree = isGoing || (task.kind !== '箱' && rows.includes(task.hold));
      const now = isFree && isOpen(task) ? fallenAway(task) : task;
      return [id, boxes.includes(id) ? { ...now, freed: true } : now];
    }),
  );
  const holds = Object.fromEntries(
    Object.entries(shape.holds).map(([id, hold]) => [id, ids.includes(id) ? letGo(id, hold) : hold]),
  );
  return moved(withEnd({ ...shape, holds, tasks }, incident, after));
}

function ended(shape: Shape, incident: string, after: Book): Move {
  if (shape.incidents[incident]?.ended !== false) return 'refused';
  const bad = partsOf(shape, incident).filter(({ toEnd }) => toEnd > 0);
  if (bad.length === 0) return 'refused';
  const piecesOf = (id: string, hold: Hold): number =>
    Math.min(
      hold.left,
      sum(
        bad.filter(({ holdId }) => holdId === id),
        ({ toEnd }) => toEnd,
      ),
    );
  const ids = [...new Set(bad.map(({ holdId }) => holdId))];
  const end = (id: string, hold: Hold): Hold => {
    const pieces = piecesOf(id, hold);
    const left = hold.left - pieces;
    const over = hold.released > 0 ? '解除' : '終了';
    return {
      ...hold,
      ended: hold.ended + pieces,
      left,
      state: left > 0 ? hold.state : over,
      reason: `廃棄(${pieces}個)`,
    };
  };
  const whole = ids.filter((id) => {
    const hold = shape.holds[id];
    return hold !== undefined && hold.released === 0 && piecesOf(id, hold) === hold.left;
  });
  const rows = whole.map((id) => shape.holds[id]?.row);
  const boxes = bad.filter(({ isBox }) => isBox).map(({ subject }) => subject);
  // What is gone is never listed again, whichever trouble had it stopped.
  const never = idsOf(
    shape.tasks,
    (task) =>
      isStopped(task) &&
      !task.freed &&
      (task.kind === '箱' ? whole.includes(task.hold) : rows.includes(shape.holds[task.hold]?.row ?? '')),
  );
  const holds = Object.fromEntries(
    Object.entries(shape.holds).map(([id, hold]) => [id, ids.includes(id) ? end(id, hold) : hold]),
  );
  const tasks = withAll(shape.tasks, [...boxes, ...never], (task) => ({ ...task, back: false }));
  return moved(withEnd({ ...shape, holds, tasks }, incident, after));
}

/** Most often a trouble in which something is ready. */
function decidedAt({ shape, ...scene }: Scene, at: number | undefined, of: (part: Part) => number) {
  const some = Object.keys(shape.incidents).filter(
    (id) => shape.incidents[id]?.ended === false && partsOf(shape, id).some((part) => of(part) > 0),
  );
  return some.length > 0 && (at ?? 0) % 6 !== 5
    ? some[(at ?? 0) % some.length]
    : troubleAt({ shape, ...scene }, at);
}

function restart(scene: Scene, [trouble]: readonly number[]): Asked | null {
  const incidentId = decidedAt(scene, trouble, ({ ready }) => ready);
  if (incidentId === undefined || Object.keys(scene.shape.looks).length === 0) return null;
  return {
    request: { kind: 'restart', requestId: scene.requestId, incidentId },
    told: `restart ${incidentId}`,
    move: (after) => restarted(scene.shape, incidentId, after),
  };
}

function endPieces(scene: Scene, [trouble]: readonly number[]): Asked | null {
  const incidentId = decidedAt(scene, trouble, ({ toEnd }) => toEnd);
  if (incidentId === undefined || Object.keys(scene.shape.looks).length === 0) return null;
  return {
    request: { kind: 'endPieces', requestId: scene.requestId, incidentId, how: 'SCRAP' },
    told: `endPieces ${incidentId}`,
    move: (after) => ended(scene.shape, incidentId, after),
  };
}

const numbers = fc.array(fc.nat({ max: 11 }), { minLength: 2, maxLength: 2 });

export const GOODS_DECIDED: readonly Deed[] = [
  { kind: 'request', name: 'endPieces', weight: 5, args: numbers, ask: endPieces, needs: [JUDGE] },
  { kind: 'request', name: 'restart', weight: 5, args: numbers, ask: restart, needs: [JUDGE] },
];
