// A door with letters and threads of its own: marks move them as the real one does, and nothing is written that was not sent.

import type { DraftLine, LetterCard, Request, Thread } from '../../src/app/protocol.ts';
import { emptyDesk, good, room } from './sidebar-answers.ts';
import type { Answer } from './sidebar-page.ts';
import { usualReply } from './sidebar-run.ts';
import { letter, lettersReply, talked, threadsReply } from './sidebar-talk.ts';

const isUnsent = ({ state }: DraftLine): boolean => state === 'DRAFT' || state === 'REVIEWED';

export type TalkDoor = {
  (request: Request): Answer;
  letters(): readonly LetterCard[];
  threads(): readonly Thread[];
};

/** `letters` in their order; `threads` as they stand. */
export function talkDoor(cards: readonly LetterCard[], first: readonly Thread[] = []): TalkDoor {
  let letters = [...cards];
  let threads = [...first];

  function change(id: string, more: Partial<DraftLine>): DraftLine {
    letters = letters.map((one) =>
      one.draft.id === id ? { ...one, draft: { ...one.draft, ...more } } : one,
    );
    return letters.find((one) => one.draft.id === id)?.draft ?? letter(1, { id, ...more });
  }
  const incident = () => ({
    ...talked,
    talk: {
      ...talked.talk,
      ready: letters.filter(({ draft }) => isUnsent(draft) && draft.when === '今すぐ').length,
      morning: letters.filter(({ draft }) => isUnsent(draft) && draft.when === '朝8時から').length,
      untold: 0,
      looks: threads.filter((thread) => thread.lookDue).length,
      lookAt: '11/23 22:00',
    },
  });

  const door = (request: Request): Answer => {
    switch (request.kind) {
      case 'open':
        return good({ kind: 'open', desk: { ...emptyDesk, at: '11/23 10:05', incidents: [incident()] } });
      case 'incident':
        return good({ kind: 'incident', room: { ...room, incident: incident(), drafts: [] } });
      case 'letters': {
        const unsent = letters.filter(({ draft }) => isUnsent(draft));
        const of = (when: string) => unsent.filter(({ draft }) => draft.when === when);
        return good({
          ...lettersReply,
          incident: incident(),
          cards: of('今すぐ'),
          morning: of('朝8時から'),
          later: of('あとで'),
          toMake: 0,
          optional: [],
          without: [],
          sent: letters.filter(({ draft }) => draft.state === 'SENT').map(({ draft }) => draft),
          all: unsent.length,
        });
      }
      case 'recordSent': {
        const isBack = request.how === 'takenBack';
        const sent = { state: 'SENT', stateLabel: '送信済', sentAt: '11/23 10:07', how: 'この文面で' };
        const draft = change(request.draftId, {
          ...(isBack ? { state: 'DRAFT', stateLabel: '下書き', sentAt: '', how: '' } : sent),
          ...(request.text === undefined ? {} : { text: request.text }),
        });
        return good({ kind: 'recordSent', incident: incident(), draft, notes: [] });
      }
      case 'setLetterAside': {
        const how = {
          later: { when: 'あとで' },
          never: { state: 'VOID' },
          back: { when: '今すぐ', state: 'DRAFT' },
        };
        const draft = change(request.draftId, how[request.how]);
        return good({ kind: 'setLetterAside', incident: incident(), draft, notes: [] });
      }
      case 'editLetter': {
        const draft = change(request.draftId, { text: request.text, findings: [], mayCopy: true });
        return good({ kind: 'editLetter', draft, notes: [] });
      }
      case 'reviewLetter': {
        const draft = change(request.draftId, { state: 'REVIEWED', stateLabel: '確認済' });
        return good({ kind: 'reviewLetter', draft, notes: [] });
      }
      case 'checkLetter':
        return good({ kind: 'checkLetter', draftId: request.draftId, findings: [] });
      case 'threads':
        return good({ ...threadsReply, incident: incident(), threads, all: threads.length });
      case 'thread': {
        const thread = threads.find((one) => one.contact.id === request.contactId);
        return thread === undefined
          ? usualReply(request)
          : good({ kind: 'thread', incident: incident(), thread });
      }
      case 'recordAnswer': {
        const said = {
          問題あり: { answer: 'AFFECTED', answerLabel: '問題あり', resolution: 'WAITING' },
          問題なし: { answer: 'NOT_AFFECTED', answerLabel: '問題なし', resolution: 'RESOLVED' },
          まだ: { answer: 'NO_REPLY', answerLabel: '返事なし', resolution: 'CONTACTED' },
        } as const;
        threads = threads.map((one) =>
          one.contact.id === request.contactId
            ? { ...one, lookDue: false, contact: { ...one.contact, ...said[request.answer] } }
            : one,
        );
        const thread = threads.find((one) => one.contact.id === request.contactId);
        if (thread === undefined) return usualReply(request);
        return good({
          kind: 'recordAnswer',
          incident: incident(),
          thread,
          draft: null,
          lacks: [],
          notes: [],
        });
      }
      default:
        return usualReply(request);
    }
  };
  return Object.assign(door, { letters: () => letters, threads: () => threads });
}
