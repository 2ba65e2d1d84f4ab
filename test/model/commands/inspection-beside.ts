// Beside the answers of an inspection: lines that are left out, goods that came back, consequences that are confirmed, listings that
// bear their new text.
import { text } from '../book.ts';
import { type Asked, type Deed, nth, recordAt, type Scene } from '../deed.ts';
import { lookLine, type Move, moved } from '../moves.ts';
import { isActive, withAll } from '../shape.ts';
import { inspectedAt, isEnded, later, looksOf } from './inspection.ts';

function leaveOutLines(scene: Scene, [at = 0, way = 0]: readonly number[]): Asked | null {
  const id = recordAt(scene, 'inspections', at)?.[0];
  const look = scene.shape.looks[id ?? ''];
  if (id === undefined || look === undefined) return null;
  const { shape } = scene;
  const out = look.state === '除外' ? way % 4 === 3 : way % 4 !== 3;
  const hold = shape.holds[look.hold];
  const isHere = look.hold === '' || (hold !== undefined && isActive(hold) && hold.left >= look.left);
  const fits = out ? look.state === '途中' : look.state === '除外' && isHere;
  return {
    request: {
      kind: 'leaveOutLines',
      requestId: scene.requestId,
      incidentId: look.incident,
      lines: [id],
      out,
      reason: way % 2 === 0 ? '' : '倉庫が遠い',
    },
    told: `leaveOutLines ${id} ${out}`,
    move: (): Move =>
      isEnded(shape, look.incident) || look.gone || !fits
        ? 'refused'
        : moved({
            ...shape,
            looks: withAll(shape.looks, [id], (one) => ({ ...one, state: out ? '除外' : '途中' })),
          }),
  };
}

function addReturned(scene: Scene, [at, way = 0]: readonly number[]): Asked | null {
  const found = recordAt(scene, 'contacts', at);
  if (found === undefined) return null;
  const [contactId, line] = found;
  const incidentId = text(line.トラブルID);
  const pieces = 1 + (way % 3);
  const isGone = text(line.緊急度の理由).includes('操作を元に戻した');
  return {
    request: { kind: 'addReturned', requestId: scene.requestId, incidentId, contactId, pieces },
    told: `addReturned ${contactId} ${pieces}`,
    move: (): Move =>
      isEnded(scene.shape, incidentId) || isGone
        ? 'refused'
        : moved(scene.shape, { looks: [lookLine(contactId, pieces)] }),
  };
}

/** Who is told is left to Tomeru; nobody counts as concerned by an inspection that has found nothing. */
function confirmFindings(scene: Scene, [trouble, way]: readonly number[]): Asked | null {
  const incidentId = inspectedAt(scene, trouble);
  if (incidentId === undefined) return null;
  const { shape } = scene;
  const what = nth(['CONFIRM_SOLD', 'ASK_SUSPECTED', 'WIDER'] as const, way) ?? 'CONFIRM_SOLD';
  const isFound = looksOf(shape, incidentId).some((id) => {
    const look = shape.looks[id];
    return look !== undefined && look.rework + look.reworded + look.failed > 0;
  });
  return {
    request: { kind: 'confirmFindings', requestId: scene.requestId, incidentId, what },
    told: `confirmFindings ${incidentId} ${what}`,
    move: (): Move => (isEnded(shape, incidentId) || !isFound ? 'refused' : moved(shape, {}, true)),
  };
}

function textChanged(scene: Scene, [at = 0, way = 0]: readonly number[]): Asked | null {
  const isAnew = (id: string): boolean => (scene.shape.looks[id]?.reworded ?? 0) > 0;
  const found = recordAt(scene, 'inspections', at, (_, id) => isAnew(id) || at % 5 === 4);
  if (found === undefined) return null;
  const [id] = found;
  const look = scene.shape.looks[id];
  const done = way % 4 !== 3;
  const { shape } = scene;
  const incidentId = look?.incident ?? '';
  const isRefused =
    look === undefined || look.gone || isEnded(shape, incidentId) || !isAnew(id) || look.isReworded === done;
  return {
    request: { kind: 'textChanged', requestId: scene.requestId, incidentId, lines: [id], done },
    told: `textChanged ${id} ${done}`,
    move: (): Move =>
      isRefused
        ? 'refused'
        : moved({ ...shape, looks: withAll(shape.looks, [id], (one) => ({ ...one, isReworded: done })) }),
  };
}

export const BESIDE_INSPECTION: readonly Deed[] = [
  later('leaveOutLines', 2, leaveOutLines),
  later('addReturned', 1, addReturned),
  later('confirmFindings', 2, confirmFindings),
  later('textChanged', 2, textChanged),
];
