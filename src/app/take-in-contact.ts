// 連絡する相手: 確からしさ, 回答, 次の約束, 到着した日, 取引が完了した日, 追跡番号; and what belongs to settling.
import type { AnswerSeen } from '../domain/after-answer.ts';
import type { Contact } from '../domain/contact.ts';
import { isoDay } from '../domain/instant.ts';
import type { Answer, Certainty } from '../domain/labels.ts';
import { cellStatement, type Entries, type Statement, textStatement } from './hand-statement.ts';
import { type Step, stepOf } from './hand-step.ts';
import { recordAnswer } from './record-answer.ts';
import { type Heard, recordContact } from './record-contact.ts';
import { recordTracking } from './record-note.ts';
import { recordTimes } from './record-times.ts';
import { outageStatements } from './take-in-outage.ts';
import { settlingStatements } from './take-in-settling.ts';
import type { World } from './world.ts';

const LONGEST = 2000;

const SEEN: Readonly<Partial<Record<Answer, AnswerSeen>>> = {
  AFFECTED: '問題あり',
  NOT_AFFECTED: '問題なし',
  NO_REPLY: 'まだ',
};

/** 未連絡 is no answer that anybody could have seen; who is said to be silent may have been asked without Tomeru. */
function answered(world: World, contactId: string, value: Answer): Step {
  const answer = SEEN[value];
  const contact = world.records.contacts().find(({ id }) => id === contactId);
  return answer === undefined || (answer === 'まだ' && contact?.lastContact === null)
    ? recordContact(world, contactId, { field: 'answer', value })
    : stepOf(recordAnswer(world, { kind: 'recordAnswer', requestId: '', contactId, answer }));
}

/** Of a moment the day counts. */
function timed(
  world: World,
  contactId: string,
  field: 'deliveredOn' | 'completedOn',
  value: number | null,
): Step {
  const day = value === null ? null : isoDay(value);
  return stepOf(recordTimes(world, { kind: 'recordTimes', requestId: '', contactId, [field]: day }));
}

export function contactStatements(contact: Contact, entries: Entries): readonly Statement[] {
  const { id } = contact;
  const heard = (field: Heard['field'], of: (value: unknown) => Heard): readonly Statement[] =>
    cellStatement(entries.get(field), (value) => (world) => recordContact(world, id, of(value)));
  const day = (field: string, of: 'deliveredOn' | 'completedOn'): readonly Statement[] =>
    cellStatement(entries.get(field), (value) => (world) => timed(world, id, of, value as number | null));
  return [
    ...heard('certainty', (value) => ({ field: 'certainty', value: value as Certainty })),
    ...day('deliveredAt', 'deliveredOn'),
    ...day('completedAt', 'completedOn'),
    ...cellStatement(entries.get('answer'), (value) => (world) => answered(world, id, value as Answer)),
    ...heard('promise', (value) => ({ field: 'promise', value: value as number | null })),
    ...textStatement(entries.get('tracking'), LONGEST, (text) => (world) => recordTracking(world, id, text)),
    ...settlingStatements(contact, entries),
    ...outageStatements(contact, entries),
  ];
}
