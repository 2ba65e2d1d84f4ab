// A wrong description with buyers at every stage, told in memory: who is written to, who answers, who does not.

import { editLetter, reviewLetter } from '../../src/app/edit-letter.ts';
import { followUp } from '../../src/app/follow-up.ts';
import { listLetters } from '../../src/app/list-letters.ts';
import { makeLetter } from '../../src/app/make-letter.ts';
import { prepareLetters } from '../../src/app/prepare-letters.ts';
import type { RequestOf } from '../../src/app/protocol.ts';
import { recordAnswer } from '../../src/app/record-answer.ts';
import { recordSent } from '../../src/app/record-sent.ts';
import { recordTimes } from '../../src/app/record-times.ts';
import { setLetterAside } from '../../src/app/set-letter-aside.ts';
import { showThread } from '../../src/app/show-threads.ts';
import type { World } from '../../src/app/world.ts';
import type { AnswerSeen } from '../../src/domain/after-answer.ts';
import type { Contact } from '../../src/domain/contact.ts';
import type { ContactId } from '../../src/domain/ids.ts';
import type { Incident } from '../../src/domain/incident.ts';
import type { MessageDraft } from '../../src/domain/message-draft.ts';
import { type SettlingDesk, settlingDesk } from './settling-shop.ts';
import { contactOf, incidentOf, NO_RECORDS, type Shop } from './small-world.ts';

export const TROUBLE = 'T-001';

/** 「18金」 was written of gilded brass. */
export const wrongWords = (facts: Partial<Incident> = {}): Incident =>
  incidentOf({
    type: 'DESCRIPTION_ERROR',
    status: 'CONTAINED',
    origin: '自分で気づいた',
    what: '18金',
    right: '真鍮に金メッキ',
    ...facts,
  });

export const idOf = (name: string): ContactId => `C1-${name}` as ContactId;

/** `name` stands in the id, and is the nickname unless another one is given. */
export const buyerOf = (name: string, facts: Partial<Contact> = {}): Contact =>
  contactOf({
    id: idOf(name),
    buyer: name,
    transactionId: `m-${name}`,
    stage: 'DELIVERED',
    certainty: 'CONFIRMED',
    urgency: '緊急',
    ...facts,
  });

type Told = Partial<Omit<Shop, 'records'>> & {
  readonly incident?: Partial<Incident>;
  readonly contacts?: readonly Contact[];
  readonly drafts?: readonly MessageDraft[];
};

export const talkDesk = ({ incident, contacts, drafts, ...shop }: Told = {}): SettlingDesk =>
  settlingDesk({
    ...shop,
    records: {
      ...NO_RECORDS,
      incidents: [wrongWords(incident)],
      contacts: contacts ?? [buyerOf('ねこ屋')],
      drafts: drafts ?? [],
    },
  });

type Rest<Kind extends Parameters<typeof requestOf>[0]> = Omit<RequestOf<Kind>, 'kind' | 'requestId'>;

const requestOf = <
  Kind extends
    | 'editLetter'
    | 'reviewLetter'
    | 'setLetterAside'
    | 'recordSent'
    | 'makeLetter'
    | 'recordAnswer'
    | 'followUp'
    | 'recordTimes',
>(
  kind: Kind,
) => ({ kind, requestId: 'request-1' }) as const;

/** The use cases as a person presses them, each to be given to a desk. */
export const press = {
  prepare: (world: World) =>
    prepareLetters(world, { kind: 'prepareLetters', requestId: 'request-1', incidentId: TROUBLE }),
  letters: (world: World) => listLetters(world, { kind: 'letters', incidentId: TROUBLE }),
  thread: (name: string) => (world: World) => showThread(world, { kind: 'thread', contactId: idOf(name) }),
  sent:
    (draftId: string, rest: Partial<Rest<'recordSent'>> = {}) =>
    (world: World) =>
      recordSent(world, { ...requestOf('recordSent'), draftId, how: 'asItIs', ...rest }),
  edit: (draftId: string, text: string) => (world: World) =>
    editLetter(world, { ...requestOf('editLetter'), draftId, text }),
  review:
    (draftId: string, overrule = false) =>
    (world: World) =>
      reviewLetter(world, { ...requestOf('reviewLetter'), draftId, overrule }),
  aside: (draftId: string, how: Rest<'setLetterAside'>['how']) => (world: World) =>
    setLetterAside(world, { ...requestOf('setLetterAside'), draftId, how }),
  make:
    (name: string, letter: string, rest: Partial<Rest<'makeLetter'>> = {}) =>
    (world: World) =>
      makeLetter(world, { ...requestOf('makeLetter'), contactId: idOf(name), letter, ...rest }),
  answer:
    (name: string, answer: AnswerSeen, rest: Partial<Rest<'recordAnswer'>> = {}) =>
    (world: World) =>
      recordAnswer(world, { ...requestOf('recordAnswer'), contactId: idOf(name), answer, ...rest }),
  follow: (name: string, what: Rest<'followUp'>['what']) => (world: World) =>
    followUp(world, { ...requestOf('followUp'), contactId: idOf(name), what }),
  times: (name: string, rest: Partial<Rest<'recordTimes'>>) => (world: World) =>
    recordTimes(world, { ...requestOf('recordTimes'), contactId: idOf(name), ...rest }),
} as const;

/** The text to this buyer that was made last. */
export function letterTo(desk: SettlingDesk, name: string): MessageDraft {
  const own = desk.drafts().filter((draft) => draft.contactId === idOf(name));
  const last = own[own.length - 1];
  if (last === undefined) throw new Error(`No letter to ${name}`);
  return last;
}

/** As it stands now. */
export const draftNow = (desk: SettlingDesk, { id }: MessageDraft): MessageDraft => {
  const found = desk.drafts().find((draft) => draft.id === id);
  if (found === undefined) throw new Error(`No draft ${id}`);
  return found;
};

/** Letters are made and all of them sent. */
export function toldDesk(told: Told = {}): SettlingDesk {
  const desk = talkDesk(told);
  desk.does(press.prepare);
  for (const { id } of desk.drafts()) desk.does(press.sent(id));
  return desk;
}

export const later = (desk: SettlingDesk, milliseconds: number): void => {
  desk.shop = { ...desk.shop, now: desk.shop.now + milliseconds };
};
