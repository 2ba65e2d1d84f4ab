// Every command on a shop of one size, in a process of its own: `npm run bench` bundles this file.
import { benchShop, HEADER_ROW } from './bench-shop.ts';
import { BY_LOT, byLot } from './by-lot.ts';
import { type Counted, firstNight } from './first-night.ts';
import { furtherCommands } from './further-commands.ts';

export type EveryCommand = {
  readonly rows: number;
  readonly reached: number;
  readonly held: number;
  readonly counted: readonly Counted[];
};

const PRODUCT = 1;
const LOT = 5;
const STATUS = 13;

/** Of a command that both tell, the dearer. */
function dearest(all: readonly Counted[]): readonly Counted[] {
  const found = new Map<string, Counted>();
  for (const one of all) {
    const known = found.get(one.name);
    if (known === undefined || known.virtualMs < one.virtualMs) found.set(one.name, one);
  }
  return Array.from(found.values());
}

/** A stop of about so many of the rows, and all that may be sent before and after it. */
export async function everyCommand(rows: number, stopped: number): Promise<EveryCommand> {
  const shop = benchShop(rows);
  const { start, lot, outOfReach } = byLot(shop, stopped);
  const line = shop.tabs[0]?.cells[HEADER_ROW - 1] ?? [];
  const cells = [
    line.map((_, at) =>
      at === 0 ? 'P-NEW' : at === PRODUCT ? '新しい品' : at === LOT ? lot : at === STATUS ? '出品中' : '',
    ),
  ];
  const further = await furtherCommands(shop, start);
  const night = await firstNight(shop, start, { a1: `A${outOfReach}`, cells }, BY_LOT);
  const { reached, held } = further;
  return { rows, reached, held, counted: dearest([...further.counted, ...night]) };
}
