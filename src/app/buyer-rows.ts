// From which row of the sheet a buyer was made, as it stands now: without a nickname only its place, its product and the day
// of its sale tell one buyer from another.
import type { StockRow } from '../domain/stock-row.ts';
import { asTheyStand, byContents, fingerprintName } from './identified-rows.ts';

/** undefined: named by hand, gone from the sheet, or one of several that are alike. By the id of the buyer's record. */
export type RowOfBuyer = (contactId: string) => StockRow | undefined;

export function buyerRows(stock: readonly StockRow[]): RowOfBuyer {
  const named = new Map<string, StockRow>();
  const alike = new Map<string, StockRow | null>();
  const lines = stock.map((row) => ({ row, group: 'shipped' as const, stage: null, why: '' }));
  for (const { sorted, identity } of byContents(lines, asTheyStand(stock))) {
    named.set(identity, sorted.row);
    // Only a row without key and トメルID is named by its contents.
    if (identity.indexOf('.') < 0) continue;
    const name = fingerprintName(sorted.row);
    alike.set(name, alike.has(name) ? null : sorted.row);
  }
  return (contactId) => {
    const name = contactId.replace(/^C\d+-/, '');
    // 売れていた adds the marketplace to the row's name; the sale of a row without a key may have been edited since.
    return (
      named.get(name) ??
      named.get(name.replace(/-[A-Z_]+$/, '')) ??
      alike.get(name.split('.')[0] ?? '') ??
      undefined
    );
  };
}
