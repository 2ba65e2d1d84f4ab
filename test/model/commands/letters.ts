// Letters and answers: what is made, set aside and answered by a button.
import fc from 'fast-check';
import { text } from '../book.ts';
import { type Asked, type Deed, nth, recordAt, type Scene, troubleAt } from '../deed.ts';
import { withLetters } from '../letters.ts';
import { type Move, moved } from '../moves.ts';
import { type Shape, withAll } from '../shape.ts';
import { ALL_CLEAR } from './buyers.ts';
import { STOPS } from './stop.ts';

const isEnded = (shape: Shape, id: string): boolean => shape.incidents[id]?.ended !== false;

function prepareLetters(scene: Scene, [trouble]: readonly number[]): Asked | null {
  const incidentId = troubleAt(scene, trouble);
  if (incidentId === undefined) return null;
  const { shape } = scene;
  return {
    request: { kind: 'prepareLetters', requestId: scene.requestId, incidentId },
    told: `prepareLetters ${incidentId}`,
    // Whether anything is due is left to Tomeru.
    move: (after): Move =>
      isEnded(shape, incidentId) ? 'refused' : withLetters(moved(shape, {}, true), shape, after),
  };
}

function recordAnswer(scene: Scene, [at, way]: readonly number[]): Asked | null {
  const found = recordAt(scene, 'contacts', at);
  if (found === undefined) return null;
  const [contactId, line] = found;
  const answer = nth(['問題あり', '問題なし', 'まだ'] as const, way) ?? 'まだ';
  const { shape } = scene;
  return {
    request: { kind: 'recordAnswer', requestId: scene.requestId, contactId, answer, gist: '=ちがう' },
    told: `recordAnswer ${contactId} ${answer}`,
    move: (after): Move =>
      isEnded(shape, text(line.トラブルID)) ? 'refused' : withLetters(moved(shape, {}, true), shape, after),
  };
}

const LATER = 'あとで';
const NEVER = '送らない';

function setLetterAside(scene: Scene, [at, way]: readonly number[]): Asked | null {
  const found = recordAt(scene, 'drafts', at);
  if (found === undefined) return null;
  const [draftId, line] = found;
  const how = nth(['later', 'never', 'back'] as const, way) ?? 'later';
  const { shape } = scene;
  const draft = shape.drafts[draftId];
  const isUnsent = ['下書き', '確認済'].includes(draft?.state ?? '');
  const isNever = draft?.state === '取消' && text(line.送り方) === NEVER;
  const fits = how === 'back' ? isNever || (isUnsent && text(line.いつ送る) === LATER) : isUnsent;
  const state = how === 'never' ? '取消' : isNever ? '下書き' : (draft?.state ?? '');
  return {
    request: { kind: 'setLetterAside', requestId: scene.requestId, draftId, how },
    told: `setLetterAside ${draftId} ${how}`,
    move: (): Move => {
      const isOver = isEnded(shape, draft?.incident ?? '') && draft?.purpose !== ALL_CLEAR;
      if (draft === undefined || isOver || !fits) return 'refused';
      const drafts = withAll(shape.drafts, [draftId], (one) => ({ ...one, state }));
      // The same may have been said meanwhile.
      return moved({ ...shape, drafts }, {}, how === 'back');
    },
  };
}

const numbers = fc.array(fc.nat({ max: 11 }), { minLength: 2, maxLength: 2 });

export const LETTERS: readonly Deed[] = [
  { kind: 'request', name: 'prepareLetters', weight: 3, args: numbers, ask: prepareLetters, needs: STOPS },
  { kind: 'request', name: 'recordAnswer', weight: 3, args: numbers, ask: recordAnswer, needs: STOPS },
  { kind: 'request', name: 'setLetterAside', weight: 2, args: numbers, ask: setLetterAside, needs: STOPS },
];
