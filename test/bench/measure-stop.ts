// One stop, measured: set-up as proposed, a preview of what is selected, the stop of the rows it showed, and the
// floor beside it. Knows neither Node nor a runner, so that `npm run bench` and the test measure the same.
import type { AddonFiles, Cost, Host, HostOptions } from '../../src/workbench/host/contract.ts';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { benchShop, rowsTogether, scatteredRows, TAB } from './bench-shop.ts';
import { measureFloor } from './floor.ts';
import { type LeftBlock, leftBlocks } from './left-blocks.ts';

export type Bench = {
  readonly createHost: (options: HostOptions) => Host;
  /** The built bundle. */
  readonly addon: AddonFiles;
};

export type Case = {
  /** Goods on the tab. */
  readonly rows: number;
  /** Rows to be stopped, shipped ones included. */
  readonly stopped: number;
  /** As a filter shows them, or one below the other. */
  readonly lie: 'scattered' | 'together';
};

export type Stopped = Case & {
  readonly marked: number;
  readonly stop: Cost;
  /** Every service call of the stop, in order. */
  readonly trace: readonly string[];
  /** The workbook as the stop found it. */
  readonly before: WorkbookFile;
  readonly blocks: readonly LeftBlock[];
};

export type Measured = Omit<Stopped, 'before'> & { readonly floor: Cost };

type Value = Readonly<Record<string, unknown>>;

/** What the request has earned, with its cost and its calls in order; fails where it was refused. */
export function ask(host: Host, request: Value) {
  const { outcome, cost, trace } = host.execute({
    entry: 'tomeru',
    args: [JSON.stringify(request)],
    mode: 'FULL',
  });
  if (outcome.kind !== 'value') throw new Error(`${request.kind}: ${JSON.stringify(outcome)}`);
  const reply = JSON.parse(String(outcome.value));
  if (!reply.ok) throw new Error(`${request.kind} was refused: ${JSON.stringify(reply)}`);
  return { value: reply.value, cost, trace };
}

type Proposed = {
  readonly chosen: boolean;
  readonly sheetId: number;
  readonly headerRow: number;
  readonly columns: readonly { readonly field: string; readonly header: string | null }[];
};

const mappingOf = ({ sheetId, headerRow, columns }: Proposed) => ({
  sheetId,
  headerRow,
  columns: Object.fromEntries(
    columns.filter(({ header }) => header !== null).map(({ field, header }) => [field, header]),
  ),
});

/** Set-up as proposed. */
export function setUpBench(host: Host): void {
  const proposed = ask(host, { kind: 'proposeSetUp' }).value.tables as readonly Proposed[];
  const tables = proposed.filter((table) => table.chosen).map(mappingOf);
  ask(host, { kind: 'setUp', requestId: 'bench-set-up', tables });
}

/** Sets up the shop of that size, stops those rows and measures the stop. */
export async function stopAlone({ createHost, addon }: Bench, which: Case): Promise<Stopped> {
  const { rows, stopped, lie } = which;
  const host = createHost({ addon, workbook: benchShop(rows) });
  try {
    setUpBench(host);
    host.hand.select(TAB, lie === 'scattered' ? scatteredRows(rows, stopped) : rowsTogether(stopped));
    const { preview } = ask(host, { kind: 'previewStop' }).value;
    if (preview.rows.length !== stopped)
      throw new Error(`${preview.rows.length} rows instead of ${stopped}.`);
    // Somebody reads the preview; 基準時刻 moves on.
    host.wait('PT1M');
    await host.settled();
    const before = host.dump();
    const stop = { kind: 'stop', requestId: 'bench-stop', type: 'UNKNOWN', rows: preview.rows };
    const { value, cost, trace } = ask(host, stop);
    const blocks = leftBlocks(before, host.dump());
    return { ...which, marked: value.marked, stop: cost, trace, before, blocks };
  } finally {
    host.dispose();
  }
}

export const floorOf = (
  { createHost, addon }: Bench,
  { before, blocks }: Pick<Stopped, 'before' | 'blocks'>,
): Cost => measureFloor(createHost, addon, before, TAB, blocks);

/** A stop, and the floor beside it. */
export async function measureStop(bench: Bench, which: Case): Promise<Measured> {
  const { before, ...stopped } = await stopAlone(bench, which);
  return { ...stopped, floor: floorOf(bench, { before, blocks: stopped.blocks }) };
}
