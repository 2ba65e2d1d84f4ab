// Whether a trouble has the buyer of a row already: by the row from which his record was made, or by the transaction.
import type { Contact } from '../domain/contact.ts';
import type { Incident } from '../domain/incident.ts';
import type { StockRow } from '../domain/stock-row.ts';
import { spellingKey } from '../domain/wide-text.ts';
import { buyerRows } from './buyer-rows.ts';
import type { World } from './world.ts';

const isSameTrade = ({ transactionId, marketplace }: Contact, row: StockRow): boolean =>
  transactionId !== '' &&
  spellingKey(transactionId) === spellingKey(row.transaction) &&
  (row.marketplaces.length === 0 || row.marketplaces.indexOf(marketplace) >= 0);

export function buyerOfRow(
  world: World,
  incident: Pick<Incident, 'id'>,
): (row: StockRow) => Contact | undefined {
  const contacts = world.records.contacts().filter((contact) => contact.incidentId === incident.id);
  const rowOf = buyerRows(world.stock());
  const byRow = new Map<StockRow, Contact>();
  for (const contact of contacts) {
    const row = rowOf(contact.id);
    if (row !== undefined) byRow.set(row, contact);
  }
  return (row) => byRow.get(row) ?? contacts.find((contact) => isSameTrade(contact, row));
}
