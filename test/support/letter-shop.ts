// A shop whose 定型文 and 参照データ stand as set-up makes them, with one open ③ and its buyers.
import { standardLetterRows, standardRuleRows } from '../../src/app/standard-rows.ts';
import type { Contact } from '../../src/domain/contact.ts';
import type { ContactId, IncidentId } from '../../src/domain/ids.ts';
import type { Incident } from '../../src/domain/incident.ts';
import type { LetterRecord } from '../../src/domain/letters/letter-record.ts';
import type { RuleRecord } from '../../src/domain/reference/rule-record.ts';
import { contactOf, incidentOf, NO_RECORDS, type Shop, shopOf } from './small-world.ts';

export const TROUBLE = 'T-001' as IncidentId;

type Facts = Partial<Shop> & {
  readonly incident?: Partial<Incident> | null;
  readonly contacts?: readonly Partial<Contact>[];
  readonly letter?: Partial<LetterRecord> & { readonly id: string };
  readonly rule?: Partial<RuleRecord> & { readonly id: string };
};

export function letterShop({ incident = null, contacts = [], letter, rule, ...more }: Facts = {}): Shop {
  const withOne = <Row extends { readonly id: string }>(
    rows: readonly Row[],
    one: (Partial<Row> & { readonly id: string }) | undefined,
  ): readonly Row[] => rows.map((row) => (row.id === one?.id ? { ...row, ...one } : row));
  return shopOf({
    operation: 9,
    records: {
      ...NO_RECORDS,
      letters: withOne(standardLetterRows(), letter),
      rules: withOne(standardRuleRows(), rule),
      incidents: incident === null ? [] : [incidentOf({ id: TROUBLE, ...incident })],
      contacts: contacts.map((contact, at) =>
        contactOf({ id: `C1-${at}` as ContactId, incidentId: TROUBLE, ...contact }),
      ),
    },
    ...more,
  });
}

export function letterIn({ records }: Shop, id: string): LetterRecord {
  const found = records.letters.find((row) => row.id === id);
  if (found === undefined) throw new Error(`No letter ${id}`);
  return found;
}

export function ruleIn({ records }: Shop, id: string): RuleRecord {
  const found = records.rules.find((row) => row.id === id);
  if (found === undefined) throw new Error(`No rule ${id}`);
  return found;
}

/** Without this row, as where a person has deleted it. */
export const without = (shop: Shop, id: string): Shop => ({
  ...shop,
  records: {
    ...shop.records,
    letters: shop.records.letters.filter((row) => row.id !== id),
    rules: shop.records.rules.filter((row) => row.id !== id),
  },
});
