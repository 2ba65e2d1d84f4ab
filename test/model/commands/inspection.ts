// 検品: what gets a line, what is found on it, and the next round. What stands beside that is told in inspection-beside.ts, what it
// means for the goods where they are let go or ended (goods-decided.ts).
import fc from 'fast-check';
import type { RequestOf } from '../../../src/app/protocol.ts';
import { text } from '../book.ts';
import { type Asked, type Deed, nth, recordAt, type Scene, troubleAt } from '../deed.ts';
import { lookLine, type Move, moved } from '../moves.ts';
import { lastWhole, piecesIn, roundsOf } from '../pieces.ts';
import { idsOf, isActive, type Look, type Shape, withAll } from '../shape.ts';
import { STOPS } from './stop.ts';

export const isEnded = (shape: Shape, id: string): boolean => shape.incidents[id]?.ended !== false;

export const looksOf = (shape: Shape, incident: string): readonly string[] =>
  idsOf(shape.looks, (look) => look.incident === incident && !look.gone);

const subjectsOf = (shape: Shape, incident: string): readonly string[] => [
  ...new Set(looksOf(shape, incident).map((id) => shape.looks[id]?.subject ?? '')),
];

/** Most often a trouble that is being inspected. */
export function inspectedAt(scene: Scene, at: number | undefined): string | undefined {
  const { shape } = scene;
  const some = Object.keys(shape.incidents).filter(
    (id) => !isEnded(shape, id) && looksOf(shape, id).length > 0,
  );
  return some.length === 0 || (at ?? 0) % 6 === 5 ? troubleAt(scene, at) : nth(some, at);
}

type Lookable = { readonly subject: string; readonly quantity: number; readonly soldFrom: string };

/** What of a hold may be looked at: the pieces sold from it before anybody could stop them, each in its box, and the others. */
function lookableOf(scene: Scene, holdId: string): readonly Lookable[] {
  const { shape, book } = scene;
  const hold = shape.holds[holdId];
  const isKept = text(book.records.holds.get(holdId)?.なぜ対象か) === '対応優先';
  if (hold === undefined || hold.gone || !isActive(hold) || isKept) return [];
  const own = `${holdId.replace(/^H\d+-/, '')}-box`;
  const boxes = Object.entries(shape.tasks).filter(
    ([, task]) => task.hold === holdId && task.kind === '箱' && !task.gone,
  );
  const isOwn = ([id]: (typeof boxes)[number]): boolean => id.replace(/^S\d+-/, '') === own;
  const sold = boxes.filter((box) => !isOwn(box) && !box[1].freed);
  const hasLeft = boxes.some((box) => isOwn(box) && box[1].outcome === '止められない');
  const quantity = Math.max(0, hold.left - sold.length);
  const here = sold.filter(([, { outcome }]) => outcome !== '止められない');
  return [
    ...here.map(([id]) => ({ subject: id, quantity: 1, soldFrom: holdId })),
    ...(quantity === 0 || hasLeft ? [] : [{ subject: holdId, quantity, soldFrom: '' }]),
  ];
}

function begun(scene: Scene, incidentId: string): Move {
  const { shape } = scene;
  if (isEnded(shape, incidentId)) return 'refused';
  const known = subjectsOf(shape, incidentId);
  const added = idsOf(shape.holds, (hold) => hold.incident === incidentId)
    .flatMap((id) => lookableOf(scene, id))
    .filter(({ subject }) => !known.includes(subject));
  if (added.length === 0) return 'refused';
  const looks = Object.fromEntries(
    Object.entries(shape.looks).map(([id, look]) => {
      if (look.state !== '途中' || look.incident !== incidentId || look.subject !== look.hold)
        return [id, look];
      const sold = added.filter(({ soldFrom }) => soldFrom === look.hold).length;
      const less = Math.max(0, Math.min(sold, look.left, look.quantity - 1));
      return [id, { ...look, quantity: look.quantity - less, left: look.left - less }];
    }),
  );
  return moved({ ...shape, looks }, { looks: added.map((one) => lookLine(one.subject, one.quantity)) });
}

function startInspection(scene: Scene, [trouble]: readonly number[]): Asked | null {
  const incidentId = troubleAt(scene, trouble);
  if (incidentId === undefined) return null;
  return {
    request: { kind: 'startInspection', requestId: scene.requestId, incidentId },
    told: `startInspection ${incidentId}`,
    move: () => begun(scene, incidentId),
  };
}

const BUCKETS = ['passed', 'rework', 'reworded', 'failed'] as const;
type Found = { readonly [Bucket in (typeof BUCKETS)[number]]: number };
const ANSWERS = {
  YES: 'passed',
  AFTER_REWORK: 'rework',
  AFTER_CHANGE: 'reworded',
  NO: 'failed',
} as const;
export type Answer = keyof typeof ANSWERS;
const WORDS: readonly Answer[] = ['YES', 'NO', 'AFTER_REWORK', 'AFTER_CHANGE'];

/** These pieces and no others. null: they are more than there are. */
function withFound(look: Look, found: Found): Look | null {
  const left = look.quantity - BUCKETS.reduce((sum, bucket) => sum + found[bucket], 0);
  return left < 0 ? null : { ...look, ...found, left, state: left === 0 ? '完了' : '途中' };
}

const withMore = (look: Look, answer: Answer, pieces: number): Look | null =>
  withFound(look, { ...look, [ANSWERS[answer]]: look[ANSWERS[answer]] + pieces });

/** What was found on one line, all its pieces anew or some more of them. The same by button and by cell. */
export function saidOfLook(
  shape: Shape,
  id: string,
  said: { readonly found: Partial<Found> } | { readonly answer: Answer | 'UNSURE'; readonly pieces: number },
): Exclude<Move, 'either'> {
  const look = shape.looks[id];
  if (look === undefined || look.gone || isEnded(shape, look.incident) || look.state !== '途中')
    return 'refused';
  if ('pieces' in said && said.pieces > look.left) return 'refused';
  const after =
    'found' in said
      ? withFound(look, { ...look, ...said.found })
      : said.answer === 'UNSURE'
        ? look
        : withMore(look, said.answer, said.pieces);
  return after === null ? 'refused' : moved({ ...shape, looks: { ...shape.looks, [id]: after } });
}

/** Most often one that is not finished. */
function lookAt(scene: Scene, at: number): string | undefined {
  const isOpen = (id: string): boolean => scene.shape.looks[id]?.state === '途中';
  const found = recordAt(scene, 'inspections', at, (_, id) => isOpen(id) !== (at % 4 === 3));
  return (found ?? recordAt(scene, 'inspections', at))?.[0];
}

function recordInspection(scene: Scene, [at = 0, way = 0]: readonly number[]): Asked | null {
  const inspectionId = lookAt(scene, at);
  const look = scene.shape.looks[inspectionId ?? ''];
  if (inspectionId === undefined || look === undefined) return null;
  const ask = { kind: 'recordInspection', requestId: scene.requestId, inspectionId } as const;
  // What is finished is counted anew, which has to be refused.
  if (way % 6 === 5 || look.left === 0) {
    const found =
      look.left === 0
        ? { passed: 0, rework: look.passed, reworded: 0, failed: look.quantity - look.passed }
        : { passed: way % 3, rework: way % 2, reworded: 0, failed: at % 3 };
    return {
      request: { ...ask, found, disposition: 'SCRAP' },
      told: `recordInspection ${inspectionId} ${JSON.stringify(found)}`,
      move: () => saidOfLook(scene.shape, inspectionId, { found }),
    };
  }
  const answer = way === 8 ? 'UNSURE' : (nth(WORDS, way) ?? 'YES');
  const pieces = way % 2 === 0 ? Math.max(1, look.left) : 1;
  return {
    request: { ...ask, answer, pieces, ...(answer === 'NO' ? { disposition: 'SCRAP' as const } : {}) },
    told: `recordInspection ${inspectionId} ${pieces} ${answer}`,
    move: () => saidOfLook(scene.shape, inspectionId, { answer, pieces }),
  };
}

function recordRest(scene: Scene, [trouble, way]: readonly number[]): Asked | null {
  const incidentId = inspectedAt(scene, trouble);
  if (incidentId === undefined) return null;
  const answer = nth(WORDS, way) ?? 'YES';
  const { shape } = scene;
  const open = looksOf(shape, incidentId).filter((id) => shape.looks[id]?.state === '途中');
  return {
    request: { kind: 'recordRest', requestId: scene.requestId, incidentId, answer },
    told: `recordRest ${incidentId} ${answer}`,
    move: (): Move =>
      isEnded(shape, incidentId) || open.length === 0
        ? 'refused'
        : moved({
            ...shape,
            looks: withAll(shape.looks, open, (look) => withMore(look, answer, look.left) ?? look),
          }),
  };
}

/** How many pieces of the subject are looked at again; 0 where it may not be. */
function againOf(shape: Shape, subject: string, what: RequestOf<'inspectAgain'>['what']): number {
  const rounds = roundsOf(shape, subject);
  const last = rounds[rounds.length - 1];
  const whole = lastWhole(rounds);
  if (last === undefined || last.state === '途中') return 0;
  const hold = shape.holds[last.hold];
  if (hold !== undefined && !isActive(hold)) return 0;
  if (what === 'REWORK') return piecesIn(rounds).rework;
  if (last.state === '除外' || whole === undefined) return 0;
  return hold === undefined || whole.isBox ? whole.quantity : Math.min(whole.quantity, hold.left);
}

function inspectAgain(scene: Scene, [trouble, way = 0]: readonly number[]): Asked | null {
  const incidentId = inspectedAt(scene, trouble);
  if (incidentId === undefined) return null;
  const { shape } = scene;
  const what = way % 3 === 2 ? 'ALL' : 'REWORK';
  const all = looksOf(shape, incidentId);
  if (all.length === 0) return null;
  const again = subjectsOf(shape, incidentId)
    .map((subject) => ({ subject, quantity: againOf(shape, subject, what) }))
    .filter(({ quantity }) => quantity > 0);
  return {
    request: { kind: 'inspectAgain', requestId: scene.requestId, incidentId, what, lines: [...all] },
    told: `inspectAgain ${incidentId} ${what}`,
    move: (): Move =>
      isEnded(shape, incidentId) || again.length === 0
        ? 'refused'
        : moved(shape, { looks: again.map((one) => lookLine(one.subject, one.quantity)) }),
  };
}

const numbers = fc.array(fc.nat({ max: 11 }), { minLength: 2, maxLength: 2 });

const START: Deed = {
  kind: 'request',
  name: 'startInspection',
  weight: 4,
  args: numbers,
  ask: startInspection,
  needs: STOPS,
};

export const JUDGE: Deed = {
  kind: 'request',
  name: 'recordInspection',
  weight: 8,
  args: numbers,
  ask: recordInspection,
  needs: [START],
};

/** Of what is being inspected. */
export const later = (
  name: string,
  weight: number,
  ask: (scene: Scene, args: readonly number[]) => Asked | null,
) => ({ kind: 'request', name, weight, args: numbers, ask, needs: [JUDGE] }) as const;

export const INSPECTION: readonly Deed[] = [
  START,
  JUDGE,
  later('recordRest', 3, recordRest),
  later('inspectAgain', 3, inspectAgain),
];
