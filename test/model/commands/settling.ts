// How it is settled with a buyer, what a desk is asked, and the end of a trouble.
import fc from 'fast-check';
import { text } from '../book.ts';
import { type Asked, type Deed, nth, recordAt, type Scene, troubleAt } from '../deed.ts';
import { withLetters } from '../letters.ts';
import { draftLine, type Move, moved, notLookedAt } from '../moves.ts';
import { idsOf, isActive, isOpen, type Shape, withAll } from '../shape.ts';
import { STOPS } from './stop.ts';

const isEnded = (shape: Shape, id: string): boolean => shape.incidents[id]?.ended !== false;

const WAYS = [
  '返品して全額返金',
  '一部返金',
  'そのまま使っていただく',
  '事務局に相談してから',
  null,
] as const;

/** Whether the way can be chosen is left to Tomeru; what it withdraws was not sent. */
function settle(scene: Scene, [at, which]: readonly number[]): Asked | null {
  const found = recordAt(scene, 'contacts', at);
  if (found === undefined) return null;
  const [contactId, line] = found;
  const way = nth(WAYS, which) ?? null;
  const { shape } = scene;
  return {
    request: {
      kind: 'settle',
      requestId: scene.requestId,
      contactId,
      way,
      amount: way === null ? null : 1500,
    },
    told: `settle ${contactId} ${way}`,
    move: (after): Move =>
      isEnded(shape, text(line.トラブルID))
        ? 'refused'
        : withLetters(moved(shape, {}, true), shape, after, true),
  };
}

function carryOut(scene: Scene, [at, which = 0]: readonly number[]): Asked | null {
  const found = recordAt(scene, 'contacts', at, (line) => text(line.解決方法) !== '');
  if (found === undefined) return null;
  const [contactId, line] = found;
  const done = which % 3 !== 2;
  const { shape } = scene;
  return {
    request: { kind: 'carryOut', requestId: scene.requestId, contactId, done, reason: '=画面が消えた' },
    told: `carryOut ${contactId} ${done}`,
    move: (after): Move =>
      isEnded(shape, text(line.トラブルID)) ? 'refused' : withLetters(moved(shape, {}, true), shape, after),
  };
}

/** Of an ended trouble, too. Whether a line comes to the inspection, or one that nobody has begun goes, is left to Tomeru. */
function recordReturn(scene: Scene, [at, which]: readonly number[]): Asked | null {
  const found = recordAt(scene, 'contacts', at);
  if (found === undefined) return null;
  const [contactId] = found;
  const returned = nth(['待ち', '届いた', '不要', ''] as const, which) ?? '';
  return {
    request: { kind: 'recordReturn', requestId: scene.requestId, contactId, returned },
    told: `recordReturn ${contactId} ${returned}`,
    move: (): Move => 'either',
  };
}

const ASKED = '事務局に問い合わせ';

function askOffice(scene: Scene, [trouble, which = 0]: readonly number[]): Asked | null {
  const incidentId = troubleAt(scene, trouble);
  if (incidentId === undefined) return null;
  const { shape } = scene;
  const question = `いつまでですか ${which}`;
  const isThere = [...scene.book.records.drafts.values()].some(
    (line) =>
      text(line.トラブルID) === incidentId &&
      text(line.聞いたこと) === question &&
      ['下書き', '確認済'].includes(text(line.状態)),
  );
  return {
    request: {
      kind: 'askOffice',
      requestId: scene.requestId,
      incidentId,
      contactId: null,
      marketplace: 'MERCARI',
      question,
    },
    told: `askOffice ${incidentId} ${which}`,
    move: (): Move => {
      if (isEnded(shape, incidentId)) return 'refused';
      return moved(shape, { drafts: isThere ? [] : [draftLine(incidentId, ASKED)] });
    },
  };
}

function recordOfficeAnswer(scene: Scene, [at, which = 0]: readonly number[]): Asked | null {
  const found = recordAt(scene, 'drafts', at, (line) => text(line.相手) === '事務局');
  if (found === undefined) return null;
  const [draftId] = found;
  const answer = which % 3 === 0 ? '' : '=着払いで返せます';
  const { shape } = scene;
  const isSent = ['送信済', '返信あり'].includes(shape.drafts[draftId]?.state ?? '');
  const state = answer === '' ? '送信済' : '返信あり';
  return {
    request: {
      kind: 'recordOfficeAnswer',
      requestId: scene.requestId,
      draftId,
      answer,
      keep: answer !== '' && which % 2 === 0,
      nextLook: null,
    },
    told: `recordOfficeAnswer ${draftId} ${answer}`,
    move: (): Move =>
      isSent
        ? moved({ ...shape, drafts: withAll(shape.drafts, [draftId], (one) => ({ ...one, state })) })
        : 'refused',
  };
}

/** Nothing goes on by itself. What has to be put back by hand is left to Tomeru. */
const isLeft = ({ holds, tasks, drafts }: Shape, id: string): boolean =>
  Object.values(holds).some((hold) => hold.incident === id && isActive(hold)) ||
  Object.values(tasks).some((task) => task.incident === id && isOpen(task)) ||
  Object.values(drafts).some((draft) => draft.incident === id && ['下書き', '確認済'].includes(draft.state));

function close(scene: Scene, [trouble]: readonly number[]): Asked | null {
  const incidentId = troubleAt(scene, trouble);
  if (incidentId === undefined) return null;
  const { shape } = scene;
  const incidents = withAll(shape.incidents, [incidentId], (one) => ({ ...one, ended: true }));
  const lines = idsOf(shape.looks, (look) => look.incident === incidentId);
  const looks = withAll(shape.looks, lines, notLookedAt);
  return {
    request: {
      kind: 'close',
      requestId: scene.requestId,
      incidentId,
      cause: '=棚',
      change: '',
      checkOn: '2026-12-20',
      loss: 1500,
    },
    told: `close ${incidentId}`,
    move: (): Move =>
      isEnded(shape, incidentId) || isLeft(shape, incidentId)
        ? 'refused'
        : moved({ ...shape, incidents, looks }, {}, true),
  };
}

const numbers = fc.array(fc.nat({ max: 11 }), { minLength: 2, maxLength: 2 });

const ASK: Deed = {
  kind: 'request',
  name: 'askOffice',
  weight: 2,
  args: numbers,
  ask: askOffice,
  needs: STOPS,
};

export const SETTLING: readonly Deed[] = [
  { kind: 'request', name: 'settle', weight: 3, args: numbers, ask: settle, needs: STOPS },
  { kind: 'request', name: 'carryOut', weight: 2, args: numbers, ask: carryOut, needs: STOPS },
  { kind: 'request', name: 'recordReturn', weight: 2, args: numbers, ask: recordReturn, needs: STOPS },
  ASK,
  {
    kind: 'request',
    name: 'recordOfficeAnswer',
    weight: 2,
    args: numbers,
    ask: recordOfficeAnswer,
    needs: [ASK],
  },
  { kind: 'request', name: 'close', weight: 2, args: numbers, ask: close, needs: STOPS },
];
