// 「まず止める」 and 増えた分: which rows of the model's shop have to be held, in how many pieces, and what a person has to do there.
import fc from 'fast-check';
import type { Request } from '../../../src/app/protocol.ts';
import { type Book, type Row, text } from '../book.ts';
import { type Asked, type Deed, nth, rowAt, type Scene, troubleAt } from '../deed.ts';
import { GOODS, SALES } from '../model-shop.ts';
import { type Move, moved, taskLine } from '../moves.ts';
import { looksSold, piecesOf, placesOf, type Standing, standingOf } from '../row-facts.ts';
import { isActive, isStopped, keyForm, type Shape } from '../shape.ts';
import { keyOf, whereHeld } from '../where-held.ts';

const TYPES = ['UNKNOWN', 'WRONG_SHIPMENT', 'DESCRIPTION_ERROR', 'PARTIAL_DEFECT', 'FATAL_DEFECT'] as const;
type Type = (typeof TYPES)[number];

/** Goods of a transaction: the first of that number. */
const goodsOf = (row: Row, book: Book): Row | undefined =>
  book.rows.find(
    (one) =>
      one.tab === GOODS &&
      text(one.theirs.SKU) !== '' &&
      keyForm(text(one.theirs.SKU)) === keyForm(text(row.theirs.SKU)),
  );

/** A transaction takes from its goods what it does not say itself. */
const factOf = (row: Row, header: string, book: Book): string =>
  text((row.tab === SALES ? goodsOf(row, book) : row)?.theirs[header]);

const ACTIONS: Readonly<Record<string, string>> = { ヤフオク: '取り消し', その他: '出品を止める' };

/** The name under which a hold made now will know the row; null where it gets a new one. */
function nameOf(row: Row, { book, shape, known }: Scene): string | null {
  const rows = book.rows.filter((one) => one.tab === row.tab);
  if (keyOf(row) !== '' && rows.filter((one) => keyOf(one) === keyOf(row)).length === 1)
    return `${row.sheetId} key ${keyOf(row)}`;
  // The id in its cell may be a stranger's that a sort left there: what counts is what holds the row.
  const held = [...book.records.holds].find(([id, line]) => {
    const { must } = whereHeld(book, line, known.get(id));
    return must.length === 1 && must[0] === row && shape.holds[id]?.row.includes(' id ') === true;
  });
  return held === undefined ? null : (shape.holds[held[0]]?.row ?? null);
}

/** Listings and boxes by how the row stands, each as kind, action and place. */
function tasksOf(row: Row): readonly (readonly [string, string, string])[] {
  const listings = (row.tab === SALES ? [] : placesOf(row)).map(
    (place) => ['出品', ACTIONS[place] ?? '公開停止', place] as const,
  );
  const named = placesOf(row).join('、');
  const box = ['箱', 'この箱を出さない', named === 'その他' ? '' : named] as const;
  const of: Readonly<Record<Standing, readonly (readonly [string, string, string])[]>> = {
    live: listings,
    idle: [],
    parcel: [box],
    sent: [],
    doubt: looksSold(row) ? [...listings, box] : listings,
    off: looksSold(row) ? [...listings, box] : listings,
  };
  return of[standingOf(row)];
}

/** Another trouble that still holds the row has had the same listing stopped. */
function isStoppedAlready(
  shape: Shape,
  name: string | null,
  task: readonly [string, string, string],
): boolean {
  const [kind, action, place] = task;
  return Object.values(shape.tasks).some((one) => {
    const hold = shape.holds[one.hold];
    return (
      hold?.row === name &&
      hold !== undefined &&
      isActive(hold) &&
      isStopped(one) &&
      one.kind === kind &&
      one.action === action &&
      one.place === place
    );
  });
}

const names = (rows: readonly Row[], header: string, book: Book): readonly string[] =>
  [...new Set(rows.map((row) => factOf(row, header, book)))].filter((name) => name !== '');

type Reached = {
  readonly start: readonly Row[];
  readonly rows: readonly Row[];
  /** Held only so that nothing new comes in. */
  readonly forCapacity: readonly Row[];
};

function stopMove(scene: Scene, reached: Reached, type: Type): Move {
  const { book, shape } = scene;
  const held = reached.rows.filter((row) => standingOf(row) !== 'sent');
  const sales = held.flatMap((row) =>
    tasksOf(row)
      .filter((task) => !isStoppedAlready(shape, nameOf(row, scene), task))
      .map(([kind, , place]) => taskLine(kind, place, row.tag)),
  );
  const packed = held.filter((row) => !reached.forCapacity.includes(row));
  const outsourcers = names(packed, '作業外注', book).map((name) => taskLine('外注先', name, ''));
  const asked = type === 'PARTIAL_DEFECT' || type === 'FATAL_DEFECT';
  const suppliers = asked
    ? names(reached.start, '仕入先', book).map((name) => taskLine('仕入先', name, ''))
    : [];
  return moved(shape, {
    holds: held.map((row) => `${row.tag} ${piecesOf(row)}`),
    tasks: [...sales, ...outsourcers, ...suppliers],
  });
}

const rowsFrom = (scene: Scene, tab: string, at: number | undefined, count: number): readonly Row[] => {
  const first = rowAt(scene, tab, at);
  if (first === undefined) return [];
  return scene.book.rows.filter(
    (row) => row.tab === tab && row.at >= first.at && row.at < first.at + Math.max(1, count),
  );
};

const areaOf = (rows: readonly Row[]): string => `A${rows[0]?.at ?? 1}:A${rows[rows.length - 1]?.at ?? 1}`;

const tabAt = (at: number | undefined): string => ((at ?? 0) % 3 === 2 ? SALES : GOODS);
const typeAt = (at: number | undefined): Type => nth(TYPES, at) ?? 'UNKNOWN';

function stopChosen(scene: Scene, [tab, at, count = 1, type]: readonly number[]): Asked | null {
  const rows = rowsFrom(scene, tabAt(tab), at, count % 4);
  if (rows.length === 0) return null;
  const request: Request = { kind: 'stop', requestId: scene.requestId, type: typeAt(type) };
  return {
    request,
    told: `stop ${rows.map((row) => row.tag)} as ${typeAt(type)}`,
    selected: { tab: tabAt(tab), area: areaOf(rows) },
    move: () => stopMove(scene, { start: rows, rows, forCapacity: [] }, typeAt(type)),
  };
}

/** Rows of the same product or number; or, beyond these, everything that is for sale. */
function reachedFrom({ book }: Scene, start: readonly Row[], axis: 'product' | 'everything'): Reached {
  const products = names(start, '商品', book);
  const keys = start.map((row) => keyForm(text(row.theirs.SKU))).filter((key) => key !== '');
  const near = book.rows.filter((row) => {
    if (start.includes(row)) return true;
    if (standingOf(row) === 'off') return false;
    const isSame = axis === 'product' && products.includes(factOf(row, '商品', book));
    return isSame || keys.includes(keyForm(text(row.theirs.SKU)));
  });
  const isForSale = (row: Row): boolean =>
    row.tab === GOODS && ['live', 'idle', 'doubt'].includes(standingOf(row));
  const more = axis === 'everything' ? book.rows.filter((row) => isForSale(row) && !near.includes(row)) : [];
  return { start, rows: [...near, ...more], forCapacity: more };
}

function stopReached(scene: Scene, [tab, at, axisAt, type]: readonly number[]): Asked | null {
  const start = rowsFrom(scene, tabAt(tab), at, 1);
  if (start.length === 0) return null;
  const axis = (axisAt ?? 0) % 3 === 2 ? 'everything' : 'product';
  const selected = { tab: tabAt(tab), area: areaOf(start) };
  scene.hand.select(selected.tab, [selected.area]);
  const reply = scene.look({ kind: 'previewStop', type: typeAt(type), reach: { axes: [axis] } });
  if (!reply.ok || reply.value.kind !== 'previewStop')
    throw new Error(`No preview: ${JSON.stringify(reply)}`);
  const { preview } = reply.value;
  return {
    request: {
      kind: 'stop',
      requestId: scene.requestId,
      type: typeAt(type),
      rows: preview.start,
      reach: preview.reach,
      reached: preview.rows,
    },
    told: `stop ${start.map((row) => row.tag)} with the reach of ${axis} as ${typeAt(type)}`,
    selected,
    move: () => stopMove(scene, reachedFrom(scene, start, axis), typeAt(type)),
  };
}

/** What comes to match later is left to Tomeru; what is there stays as it is. */
function addGrown(scene: Scene, [at]: readonly number[]): Asked | null {
  const incidentId = troubleAt(scene, at);
  if (incidentId === undefined) return null;
  const { shape } = scene;
  return {
    request: { kind: 'addGrown', requestId: scene.requestId, incidentId },
    told: `addGrown ${incidentId}`,
    move: () =>
      shape.incidents[incidentId]?.ended === true
        ? 'refused'
        : moved(shape, { holds: null, tasks: null }, true),
  };
}

const numbers = fc.array(fc.nat({ max: 11 }), { minLength: 4, maxLength: 4 });

export const STOPS: readonly Deed[] = [
  { kind: 'request', name: 'stop', weight: 8, args: numbers, ask: stopChosen },
  { kind: 'request', name: 'stop with reach', weight: 3, args: numbers, ask: stopReached },
  { kind: 'request', name: 'addGrown', weight: 2, args: numbers, ask: addGrown },
];
