// Who reported: by the first reply, else by 最初の取引, else nobody.
import { expect, it } from 'vitest';
import type { ContactId, IncidentId } from '../../src/domain/ids.ts';
import { firstReplyOf, reporterOf } from '../../src/domain/reporter.ts';
import { contactOf, draftOf, incidentOf } from '../support/small-world.ts';

const a = contactOf({ id: 'C1-a' as ContactId, transactionId: 'm1', buyer: 'ねこ屋' });
const b = contactOf({ id: 'C1-b' as ContactId, transactionId: 'm2', buyer: 'いぬ屋' });
const stranger = contactOf({
  id: 'C2-a' as ContactId,
  incidentId: 'T-002' as IncidentId,
  transactionId: 'm2',
});
const reply = draftOf({ contactId: b.id });

it.each([
  ['the buyer of the first reply', {}, [reply], b.id],
  ['not of a withdrawn one', {}, [draftOf({ contactId: b.id, state: 'VOID' })], null],
  ['not of another text', {}, [draftOf({ contactId: b.id, purpose: '問題なしのお知らせ' })], null],
  ['not of another trouble', {}, [draftOf({ contactId: b.id, incidentId: 'T-002' as IncidentId })], null],
  ['the buyer of the first transaction', { firstTransaction: 'm2' }, [], b.id],
  ['a nickname where there is no id', { firstTransaction: 'ねこ屋' }, [], a.id],
  ['nobody who is not in the list', { firstTransaction: 'm9' }, [], null],
  ['nobody named', {}, [], null],
] as const)('%s', (_, facts, drafts, id) =>
  expect(reporterOf(incidentOf(facts), [stranger, a, b], drafts)).toBe(id),
);

it('a sent first reply is one', () => {
  const sent = { ...reply, state: 'SENT' as const };
  expect(firstReplyOf(incidentOf(), [sent])).toBe(sent);
});
