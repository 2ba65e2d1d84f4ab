// Beside the loop of the letters: one by name, another text, a text that was read, a buyer who does not answer, days, what is saved.
import fc from 'fast-check';
import { text } from '../book.ts';
import { type Asked, type Deed, nth, recordAt, type Scene, troubleAt } from '../deed.ts';
import { withLetters } from '../letters.ts';
import { type Move, moved } from '../moves.ts';
import { type Draft, type Shape, withAll } from '../shape.ts';
import { ALL_CLEAR } from './buyers.ts';
import { STOPS } from './stop.ts';

const isEnded = (shape: Shape, id: string): boolean => shape.incidents[id]?.ended !== false;

/** Whether the letter fits the buyer, and what it puts in place of another, is left to Tomeru. */
function ofBuyer(
  scene: Scene,
  at: number | undefined,
  requestFor: (contactId: string) => { readonly request: Asked['request']; readonly told: string },
): Asked | null {
  const found = recordAt(scene, 'contacts', at);
  if (found === undefined) return null;
  const [contactId, line] = found;
  const { shape } = scene;
  return {
    ...requestFor(contactId),
    move: (after): Move =>
      isEnded(shape, text(line.トラブルID))
        ? 'refused'
        : withLetters(moved(shape, {}, true), shape, after, true),
  };
}

function makeLetter(scene: Scene, [at, way]: readonly number[]): Asked | null {
  const letter = nth(['thanks', 'ship-late', 'cancel-greeting', 'all-clear'] as const, way) ?? 'thanks';
  return ofBuyer(scene, at, (contactId) => ({
    request: { kind: 'makeLetter', requestId: scene.requestId, contactId, letter },
    told: `makeLetter ${contactId} ${letter}`,
  }));
}

function followUp(scene: Scene, [at, way]: readonly number[]): Asked | null {
  const what = nth(['remind', 'end', 'reopen'] as const, way) ?? 'remind';
  return ofBuyer(scene, at, (contactId) => ({
    request: { kind: 'followUp', requestId: scene.requestId, contactId, what },
    told: `followUp ${contactId} ${what}`,
  }));
}

function recordTimes(scene: Scene, [at, way]: readonly number[]): Asked | null {
  const stage = nth(['SHIPPED', 'DELIVERED', 'COMPLETED', 'CANCELLED'] as const, way) ?? 'SHIPPED';
  return ofBuyer(scene, at, (contactId) => ({
    request: { kind: 'recordTimes', requestId: scene.requestId, contactId, stage, deliveredOn: '2026-11-19' },
    told: `recordTimes ${contactId} ${stage}`,
  }));
}

/** Of an ended trouble, too. */
function recordEvidence(scene: Scene, [at, way = 0]: readonly number[]): Asked | null {
  const found = recordAt(scene, 'contacts', at);
  if (found === undefined) return null;
  const [contactId] = found;
  const saved = way % 3 !== 2;
  const evidence = nth(['やり取りの画面', '品物の写真'] as const, way) ?? '品物の写真';
  return {
    request: { kind: 'recordEvidence', requestId: scene.requestId, contactId, evidence, saved },
    told: `recordEvidence ${contactId} ${evidence} ${saved}`,
    move: (): Move => moved(scene.shape, {}, true),
  };
}

function recordPrevention(scene: Scene, [trouble]: readonly number[]): Asked | null {
  const incidentId = troubleAt(scene, trouble);
  if (incidentId === undefined) return null;
  return {
    request: { kind: 'recordPrevention', requestId: scene.requestId, incidentId },
    told: `recordPrevention ${incidentId}`,
    move: (): Move => moved(scene.shape, {}, true),
  };
}

/** `becomes`: what an unsent text is afterwards. */
function ofText(
  scene: Scene,
  at: number | undefined,
  becomes: Partial<Draft>,
  mayBeRefused: boolean,
  requestFor: (draftId: string) => { readonly request: Asked['request']; readonly told: string },
): Asked | null {
  const found = recordAt(scene, 'drafts', at);
  if (found === undefined) return null;
  const [draftId] = found;
  const { shape } = scene;
  const draft = shape.drafts[draftId];
  return {
    ...requestFor(draftId),
    move: (): Move => {
      const isOver = isEnded(shape, draft?.incident ?? '') && draft?.purpose !== ALL_CLEAR;
      if (draft === undefined || isOver || !['下書き', '確認済'].includes(draft.state)) return 'refused';
      const drafts = withAll(shape.drafts, [draftId], (one) => ({ ...one, ...becomes }));
      return moved({ ...shape, drafts }, {}, mayBeRefused);
    },
  };
}

function editLetter(scene: Scene, [at, way = 0]: readonly number[]): Asked | null {
  const written = way % 2 === 0 ? '=ご連絡です。' : '電話は 090-1234-5678 です。';
  return ofText(scene, at, { state: '下書き', text: written }, false, (draftId) => ({
    request: { kind: 'editLetter', requestId: scene.requestId, draftId, text: written },
    told: `editLetter ${draftId} ${way % 2}`,
  }));
}

/** A telephone number is overruled by nobody; what else the linter finds is left to Tomeru. */
const reviewLetter = (scene: Scene, [at]: readonly number[]): Asked | null =>
  ofText(scene, at, { state: '確認済' }, true, (draftId) => ({
    request: { kind: 'reviewLetter', requestId: scene.requestId, draftId, overrule: true },
    told: `reviewLetter ${draftId}`,
  }));

const numbers = fc.array(fc.nat({ max: 11 }), { minLength: 2, maxLength: 2 });
const deed = (name: string, ask: (scene: Scene, args: readonly number[]) => Asked | null): Deed => ({
  kind: 'request',
  name,
  weight: 1,
  args: numbers,
  ask,
  needs: STOPS,
});

export const BESIDE_LETTERS: readonly Deed[] = [
  deed('makeLetter', makeLetter),
  deed('editLetter', editLetter),
  deed('reviewLetter', reviewLetter),
  deed('followUp', followUp),
  deed('recordTimes', recordTimes),
  deed('recordEvidence', recordEvidence),
  deed('recordPrevention', recordPrevention),
];
