// 連絡する相手, filled by hand: 解決方法, 金額, 証拠, 返送, メモ. The way and its amount are said together.
import type { Contact } from '../domain/contact.ts';
import type { Settlement } from '../domain/settlement.ts';
import type { HandEntry } from './hand-entry.ts';
import {
  cellStatement,
  type Entries,
  type Statement,
  textStatement,
  unclear,
  unread,
} from './hand-statement.ts';
import { type Step, stepOf, written } from './hand-step.ts';
import { changesTo } from './plan.ts';
import type { RequestOf } from './protocol.ts';
import { recordEvidenceCell } from './record-evidence.ts';
import { recordReturn } from './record-return.ts';
import { settle } from './settle.ts';
import { takenLabel } from './take-in-wording.ts';
import type { World } from './world.ts';
import { isYen, notYen } from './yen-entry.ts';

const LONGEST = 2000;

type Returned = RequestOf<'recordReturn'>['returned'];

const buyerIn = (world: World, contact: Contact): Contact =>
  world.records.contacts().find((one) => one.id === contact.id) ?? contact;

const readIn = (entry: HandEntry | undefined): unknown =>
  entry?.read.ok === true ? entry.read.value : undefined;

/** What was not written beside it stays as it is; what cannot be read holds up both. */
function agreedStatements(
  contact: Contact,
  way: HandEntry | undefined,
  amount: HandEntry | undefined,
): readonly Statement[] {
  const entries = [way, amount].filter((entry): entry is HandEntry => entry !== undefined);
  const [named] = entries;
  if (named === undefined) return [];
  const unclears: Statement[] = [];
  for (const entry of entries) if (!entry.read.ok) unclears.push(unread(entry, entry.read.problem));
  if (amount?.read.ok === true && !isYen(amount)) unclears.push(unclear(notYen(amount)));
  if (unclears.length > 0) return unclears;
  const decide = (world: World): Step => {
    const now = buyerIn(world, contact);
    const said = readIn(way) as Settlement | null | undefined;
    const yen = readIn(amount) as number | null | undefined;
    return stepOf(
      settle(world, {
        kind: 'settle',
        requestId: '',
        contactId: contact.id,
        way: said === undefined ? now.way : said,
        amount: yen === undefined ? now.amount : yen,
      }),
    );
  };
  const label = entries.map(({ header, found }) => takenLabel(header, found)).join('、');
  return [{ kind: 'said', named, entries, label, decide }];
}

function returnedStep(world: World, contact: Contact, returned: Returned): Step {
  if (buyerIn(world, contact).returned === returned) return written([]);
  return stepOf(
    recordReturn(world, { kind: 'recordReturn', requestId: '', contactId: contact.id, returned }),
  );
}

export const settlingStatements = (contact: Contact, entries: Entries): readonly Statement[] => [
  ...agreedStatements(contact, entries.get('way'), entries.get('amount')),
  ...textStatement(
    entries.get('evidence'),
    LONGEST,
    (text) => (world) => recordEvidenceCell(world, contact.id, text),
  ),
  ...cellStatement(
    entries.get('returned'),
    (value) => (world) => returnedStep(world, contact, value as Returned),
  ),
  ...textStatement(
    entries.get('note'),
    LONGEST,
    (note) => (world) => written(changesTo('contacts', [buyerIn(world, contact)], () => ({ note }))),
  ),
];
