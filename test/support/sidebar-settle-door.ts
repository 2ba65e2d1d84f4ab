// A door for the screens of settling, desks and the end that remembers what it was told: one buyer, one settlement.

import type { Inquiry, Reply, ReplyOf, Request, SettlementWire } from '../../src/app/protocol.ts';
import { emptyDesk, good, room } from './sidebar-answers.ts';
import type { Special } from './sidebar-room.ts';
import { usualReply } from './sidebar-run.ts';
import {
  agreedLetter,
  choosing,
  closingReply,
  inquiriesReply,
  settled,
  unasked,
  usualSettle,
} from './sidebar-settle.ts';
import { letter, lettersReply, talked, toSettle } from './sidebar-talk.ts';

type Known = {
  readonly settlement?: SettlementWire;
  readonly inquiries?: readonly Inquiry[];
  readonly closing?: ReplyOf<'closing'>;
};

const CARRIED_OUT = '11/24 10:12';

/** `special` answers first. The desk knows the one trouble, with a buyer to be settled. */
export function settleDoor(known: Known = {}, special: Special = () => undefined) {
  let settlement = known.settlement ?? choosing;
  let inquiries = [...(known.inquiries ?? inquiriesReply.inquiries)];
  const closing = known.closing ?? closingReply;
  const incident =
    known.closing === undefined ? { ...talked, talk: { ...talked.talk, toSettle: 1 } } : closing.incident;
  const thread = () => (settlement.way === null ? toSettle : settled);

  function saved(request: Extract<Request, { kind: 'recordEvidence' }>): void {
    const evidence = settlement.evidence.map((one) =>
      one.evidence === request.evidence ? { ...one, saved: request.saved } : one,
    );
    const missing = evidence.filter((one) => !one.saved).map((one) => one.evidence);
    settlement = { ...settlement, evidence, missing };
  }

  function exchange(draftId: string, more: Partial<Inquiry>): Inquiry {
    const before = inquiries.find(({ draft }) => draft.id === draftId) ?? unasked;
    const inquiry = { ...before, ...more };
    inquiries = inquiries.map((one) => (one.draft.id === draftId ? inquiry : one));
    return inquiry;
  }

  function answer(request: Request): Reply {
    switch (request.kind) {
      case 'open':
        return good({ kind: 'open', desk: { ...emptyDesk, incidents: [incident] } });
      case 'incident':
        return good({ kind: 'incident', room: { ...room, incident } });
      case 'letters':
        return good({
          ...lettersReply,
          cards: [{ draft: agreedLetter, contact: settled.contact, alsoTo: [] }, ...lettersReply.cards],
        });
      case 'settlement':
        return good({ ...usualSettle.settlement, thread: thread(), settlement });
      case 'settle': {
        const { way, amount } = request;
        settlement = { ...settlement, way, amount };
        const draft = way === null ? null : agreedLetter;
        return good({ ...usualSettle.settle, thread: thread(), settlement, draft });
      }
      case 'recordEvidence':
        saved(request);
        return good({ ...usualSettle.recordEvidence, settlement });
      case 'carryOut':
        settlement = { ...settlement, carriedOut: request.done ? CARRIED_OUT : '', missing: [] };
        return good({ ...usualSettle.carryOut, settlement });
      case 'recordReturn':
        settlement = { ...settlement, returned: request.returned };
        return good({ ...usualSettle.recordReturn, settlement, toInspect: request.returned === '届いた' });
      case 'inquiries': {
        const about = request.incidentId === null ? null : incident;
        return good({ ...inquiriesReply, incident: about, inquiries });
      }
      case 'askOffice': {
        const inquiry = { ...unasked, draft: { ...unasked.draft, id: `M-${500 + inquiries.length}` } };
        inquiries = [inquiry, ...inquiries];
        const about = request.incidentId === null ? null : incident;
        return good({ ...usualSettle.askOffice, incident: about, inquiry });
      }
      case 'recordSent': {
        const isAsked = request.how !== 'takenBack';
        const draft = letter(3, {
          ...(inquiries.find((one) => one.draft.id === request.draftId) ?? unasked).draft,
          ...(isAsked
            ? { state: 'SENT', stateLabel: '送信済', sentAt: '11/23 10:20' }
            : { state: 'DRAFT', stateLabel: '下書き', sentAt: '' }),
          ...(request.text === undefined ? {} : { text: request.text }),
        });
        exchange(request.draftId, {
          draft,
          askedAt: isAsked ? '11/23 10:20' : '',
          nextLook: isAsked ? '11/24 10:00' : '',
          nextLookIso: isAsked ? '2026-11-24T01:00:00.000Z' : '',
        });
        return good({ kind: 'recordSent', incident, draft, notes: [] });
      }
      case 'recordOfficeAnswer': {
        const isAnswered = request.answer !== '';
        const inquiry = exchange(request.draftId, {
          answer: request.answer,
          nextLook: isAnswered ? '' : '11/25 10:00',
          nextLookIso: isAnswered ? '' : '2026-11-25T01:00:00.000Z',
        });
        return good({ kind: 'recordOfficeAnswer', incident, inquiry, notes: [] });
      }
      case 'closing':
        return good(closing);
      default:
        return usualReply(request);
    }
  }

  return (request: Request): Reply => special(request) ?? answer(request);
}
