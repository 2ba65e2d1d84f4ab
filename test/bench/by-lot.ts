// A stop of so many rows as shops know it: the goods of some lots, which lie all over the tab.
import type { RequestOf } from '../../src/app/protocol.ts';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { HEADER_ROW } from './bench-shop.ts';

const LOT = 5;

export const BY_LOT: NonNullable<RequestOf<'previewStop'>['reach']> = { axes: ['purchase'] };

export type ByLot = {
  /** The first row of each lot, as areas. */
  readonly start: readonly string[];
  /** Goods of these lots, at least as many as were asked for. */
  readonly rows: number;
  /** A lot among them, and a row that is of none of them. */
  readonly lot: string;
  readonly outOfReach: number;
};

/** As many lots as it takes to reach so many rows. */
export function byLot({ tabs }: WorkbookFile, wanted: number): ByLot {
  const lots = new Map<string, number[]>();
  const lines = tabs[0]?.cells ?? [];
  lines.forEach((cells, index) => {
    if (index < HEADER_ROW) return;
    const lot = String(cells[LOT]);
    const known = lots.get(lot);
    if (known === undefined) lots.set(lot, [index + 1]);
    else known.push(index + 1);
  });
  const chosen: string[] = [];
  let rows = 0;
  for (const [lot, all] of lots) {
    if (rows >= wanted) break;
    chosen.push(lot);
    rows += all.length;
  }
  const others = Array.from(lots).find(([lot]) => !chosen.includes(lot))?.[1] ?? [];
  return {
    start: chosen.map((lot) => `A${lots.get(lot)?.[0]}`),
    rows,
    lot: chosen[0] ?? '',
    outOfReach: others[others.length - 1] ?? 0,
  };
}
