// 連絡する相手: 確からしさ, 回答, 次の約束.
import type { Contact } from '../domain/contact.ts';
import type { Answer, Certainty } from '../domain/labels.ts';
import { cellStatement, type Entries, type Statement } from './hand-statement.ts';
import { type Heard, recordContact } from './record-contact.ts';
import { settlingStatements } from './take-in-settling.ts';

export function contactStatements(contact: Contact, entries: Entries): readonly Statement[] {
  const heard = (field: Heard['field'], of: (value: unknown) => Heard): readonly Statement[] =>
    cellStatement(entries.get(field), (value) => (world) => recordContact(world, contact.id, of(value)));
  return [
    ...heard('certainty', (value) => ({ field: 'certainty', value: value as Certainty })),
    ...heard('answer', (value) => ({ field: 'answer', value: value as Answer })),
    ...heard('promise', (value) => ({ field: 'promise', value: value as number | null })),
    ...settlingStatements(contact, entries),
  ];
}
