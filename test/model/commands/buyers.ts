// Buyers: who reported, who is added by hand, what was sent to them and taken back.
import fc from 'fast-check';
import { text } from '../book.ts';
import { type Asked, type Deed, nth, recordAt, type Scene, troubleAt } from '../deed.ts';
import { draftLine, type Move, moved } from '../moves.ts';
import { type Shape, withAll } from '../shape.ts';
import { STOPS } from './stop.ts';

export const FIRST_REPLY = '最初の返事';
export const ALL_CLEAR = '問題なしのお知らせ';

const hasFirstReply = (shape: Shape, incident: string): boolean =>
  Object.values(shape.drafts).some(
    (draft) => draft.incident === incident && draft.purpose === FIRST_REPLY && draft.state !== '取消',
  );

const MARKETS = { メルカリ: 'MERCARI', ラクマ: 'RAKUMA', ヤフオク: 'YAHOO_AUCTION' } as const;
type Market = (typeof MARKETS)[keyof typeof MARKETS] | 'OTHER';
const marketOf = (label: string): Market => MARKETS[label as keyof typeof MARKETS] ?? 'OTHER';

/** Of a buyer in 連絡する相手, or one whom nobody knows. */
function nameTransaction(scene: Scene, [trouble, at = 0]: readonly number[]): Asked | null {
  const incidentId = troubleAt(scene, trouble);
  if (incidentId === undefined) return null;
  const found = recordAt(scene, 'contacts', at, (line) => text(line.トラブルID) === incidentId);
  const line = at % 3 === 2 ? undefined : found?.[1];
  const transactionId = line === undefined ? `T-9${at}` : text(line.取引ID);
  const buyer = line === undefined ? 'しろくま' : text(line.購入者);
  const { shape } = scene;
  const isRefused =
    shape.incidents[incidentId]?.ended === true ||
    (transactionId === '' && buyer === '') ||
    hasFirstReply(shape, incidentId);
  return {
    request: {
      kind: 'nameTransaction',
      requestId: scene.requestId,
      incidentId,
      marketplace: marketOf(text(line?.販路)),
      transactionId,
      buyer,
      product: text(line?.商品名),
    },
    told: `nameTransaction ${incidentId} ${transactionId} ${buyer}`,
    move: (): Move =>
      isRefused ? 'refused' : moved(shape, { drafts: [draftLine(incidentId, FIRST_REPLY)] }),
  };
}

function addContact(scene: Scene, [trouble, at = 0]: readonly number[]): Asked | null {
  const incidentId = troubleAt(scene, trouble);
  if (incidentId === undefined) return null;
  const buyer = nth(['みどり', 'あお', ''], at) ?? '';
  const { shape } = scene;
  return {
    request: {
      kind: 'addContact',
      requestId: scene.requestId,
      incidentId,
      marketplace: 'RAKUMA',
      transactionId: '',
      buyer,
      product: '',
      stage: at % 2 === 0 ? 'SHIPPED' : null,
    },
    told: `addContact ${incidentId} ${buyer}`,
    move: (): Move =>
      shape.incidents[incidentId]?.ended === true || buyer === '' ? 'refused' : moved(shape, {}, true),
  };
}

/** 送った, or taken back: the same by button and by tick. */
export function saidOfDraft(shape: Shape, id: string, isSent: boolean): Exclude<Move, 'either'> {
  const draft = shape.drafts[id];
  if (draft === undefined) return 'refused';
  if (shape.incidents[draft.incident]?.ended !== false && draft.purpose !== ALL_CLEAR) return 'refused';
  const fits = isSent ? ['下書き', '確認済'] : ['送信済'];
  if (!fits.includes(draft.state)) return 'refused';
  return moved({
    ...shape,
    drafts: withAll(shape.drafts, [id], (one) => ({ ...one, state: isSent ? '送信済' : '下書き' })),
  });
}

function recordSent(scene: Scene, [at, way]: readonly number[]): Asked | null {
  const found = recordAt(scene, 'drafts', at);
  if (found === undefined) return null;
  const [draftId] = found;
  const how = nth(['asItIs', 'asItIs', 'ownWords', 'takenBack'] as const, way) ?? 'asItIs';
  return {
    request: { kind: 'recordSent', requestId: scene.requestId, draftId, how },
    told: `recordSent ${draftId} ${how}`,
    move: () => saidOfDraft(scene.shape, draftId, how !== 'takenBack'),
  };
}

function foundMyself(scene: Scene, [trouble]: readonly number[]): Asked | null {
  const incidentId = troubleAt(scene, trouble);
  if (incidentId === undefined) return null;
  const { shape } = scene;
  return {
    request: { kind: 'foundMyself', requestId: scene.requestId, incidentId },
    told: `foundMyself ${incidentId}`,
    move: (): Move =>
      shape.incidents[incidentId]?.ended === true || hasFirstReply(shape, incidentId)
        ? 'refused'
        : moved(shape),
  };
}

/** 約束した返事 was given, or comes at another time. */
function recordPromise(scene: Scene, [at, way = 0]: readonly number[]): Asked | null {
  const { shape } = scene;
  const found = recordAt(scene, 'drafts', at, (_, id) => shape.drafts[id]?.promise !== '' || way === 11);
  if (found === undefined) return null;
  const [draftId] = found;
  const draft = shape.drafts[draftId];
  const isRefused =
    draft === undefined ||
    shape.incidents[draft.incident]?.ended !== false ||
    !['送信済', '返信あり'].includes(draft.state) ||
    draft.promise === '';
  const later = way % 2 === 0 ? null : '2026-11-25T12:00';
  const promise = later === null ? '' : '2026-11-25T03:00:00.000Z';
  return {
    request: { kind: 'recordPromise', requestId: scene.requestId, draftId, at: later },
    told: `recordPromise ${draftId} ${later ?? 'given'}`,
    move: (): Move =>
      isRefused
        ? 'refused'
        : moved({ ...shape, drafts: withAll(shape.drafts, [draftId], (one) => ({ ...one, promise })) }),
  };
}

const numbers = fc.array(fc.nat({ max: 11 }), { minLength: 2, maxLength: 2 });

const NAME: Deed = {
  kind: 'request',
  name: 'nameTransaction',
  weight: 5,
  args: numbers,
  ask: nameTransaction,
  needs: STOPS,
};

export const SENT: Deed = {
  kind: 'request',
  name: 'recordSent',
  weight: 7,
  args: numbers,
  ask: recordSent,
  needs: [NAME],
};

export const BUYERS: readonly Deed[] = [
  NAME,
  SENT,
  { kind: 'request', name: 'recordPromise', weight: 3, args: numbers, ask: recordPromise, needs: [SENT] },
  { kind: 'request', name: 'addContact', weight: 1, args: numbers, ask: addContact },
  { kind: 'request', name: 'foundMyself', weight: 1, args: numbers, ask: foundMyself },
];
