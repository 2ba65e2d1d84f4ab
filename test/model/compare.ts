// The records as they are beside the records as the model says they have to be: one line for each that differs.
import type { Book } from './book.ts';
import { draftLine, lookLine, type Move, type Moved, taskLine } from './moves.ts';
import type { Known } from './own-cells.ts';
import { type ById, type Shape, shapeOf } from './shape.ts';

const NAMES = ['incidents', 'holds', 'tasks', 'drafts', 'looks'] as const;

function tableFaults<Item extends object>(
  name: string,
  wanted: ById<Item>,
  found: ById<Item>,
): readonly string[] {
  return Object.entries(wanted).flatMap(([id, want]) => {
    const is = found[id];
    if (is === undefined) return [];
    return (Object.keys(want) as (keyof Item & string)[])
      .filter((field) => want[field] !== is[field])
      .map(
        (field) =>
          `${name} ${id}: ${field} is ${JSON.stringify(is[field])} and has to be ${JSON.stringify(want[field])}.`,
      );
  });
}

const fresh = <Item>(was: ById<Item>, is: ById<Item>): readonly (readonly [string, Item])[] =>
  Object.entries(is).filter(([id]) => was[id] === undefined);

const sorted = (lines: readonly string[]): string => [...lines].sort().join(', ');

function addedFaults(was: Shape, is: Shape, { added }: Moved, known: Known): readonly string[] {
  const tagOf = (hold: string): string =>
    was.holds[hold] === undefined ? (known.get(hold)?.tag ?? hold) : hold;
  const found = {
    holds: fresh(was.holds, is.holds).map(([id, hold]) => `${tagOf(id)} ${hold.quantity}`),
    tasks: fresh(was.tasks, is.tasks).map(([, task]) => taskLine(task.kind, task.place, tagOf(task.hold))),
    drafts: fresh(was.drafts, is.drafts).map(([, draft]) => draftLine(draft.incident, draft.purpose)),
    looks: fresh(was.looks, is.looks).map(([, look]) => lookLine(look.subject, look.quantity)),
  };
  return (['holds', 'tasks', 'drafts', 'looks'] as const).flatMap((name) => {
    const want = added[name];
    if (want === null || sorted(want) === sorted(found[name])) return [];
    return [`New ${name} are [${sorted(found[name])}] and have to be [${sorted(want)}].`];
  });
}

/** `was`: the records before; `known` with the holds that are new. */
export function moveFaults(was: Shape, after: Book, move: Move, known: Known): readonly string[] {
  if (move === 'either') return [];
  if (move === 'refused') return ['It has to be refused.'];
  const is = shapeOf(after);
  return [
    ...NAMES.flatMap((name) => tableFaults<object>(name, move.shape[name], is[name])),
    ...addedFaults(was, is, move, known),
  ];
}
