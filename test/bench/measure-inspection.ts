// An inspection of a whole shop, measured: everything bought this year is stopped, every piece gets its line, a few are judged
// one by one and the rest at once, then all goes back on sale. Knows neither Node nor a runner, as the stop's measure does.
import type { InspectionLine } from '../../src/app/protocol.ts';
import type { Cost } from '../../src/workbench/host/contract.ts';
import { benchShop, rowsTogether, TAB } from './bench-shop.ts';
import { ask, type Bench, setUpBench } from './measure-stop.ts';

export type Step = { readonly name: string; readonly cost: Cost };

export type Inspected = {
  /** Goods on the tab. */
  readonly rows: number;
  readonly lines: number;
  readonly steps: readonly Step[];
};

/** A shop with about so many goods in hand: two thirds of its rows are not sent yet. */
export const rowsFor = (lines: number): number => Math.ceil(lines / 0.66);

const YEAR = { axes: ['bought'], bought: { from: '2026-01-01', to: '2026-12-31' } };

/** Every command and query of an inspection on a shop of so many rows, each with what it cost. */
export async function measureInspection({ createHost, addon }: Bench, rows: number): Promise<Inspected> {
  const host = createHost({ addon, workbook: benchShop(rows) });
  try {
    setUpBench(host);
    let used = 0;
    const steps: Step[] = [];
    const run = (kind: string, more: Readonly<Record<string, unknown>> = {}) => {
      used += 1;
      return ask(host, { kind, requestId: `bench-${String(used).padStart(4, '0')}`, ...more });
    };
    host.hand.select(TAB, rowsTogether(1));
    const { preview } = run('previewStop', { type: 'PARTIAL_DEFECT', reach: YEAR }).value;
    const stop = { type: 'PARTIAL_DEFECT', rows: preview.start, reach: YEAR, reached: preview.rows };
    const incidentId: string = run('stop', stop).value.incident.id;
    run('foundMyself', { incidentId });
    const measured = (name: string, kind: string, more: Readonly<Record<string, unknown>> = {}) => {
      const { value, cost } = run(kind, { incidentId, ...more });
      steps.push({ name, cost });
      return value;
    };
    const lines: number = measured('startInspection', 'startInspection').added;
    const list: readonly InspectionLine[] = measured('inspection', 'inspection').list;
    const judge = (line: InspectionLine | undefined, answer: string, more: object = {}): void => {
      const about = { inspectionId: line?.id, answer, defects: ['ゆるみ'], ...more };
      measured(`recordInspection ${answer}`, 'recordInspection', about);
    };
    judge(list[0], 'YES');
    judge(list[1], 'NO', { disposition: 'SCRAP' });
    judge(list[2], 'AFTER_REWORK');
    // The parcels come first, and a parcel is not described anew.
    const goods: InspectionLine = run('inspection', { incidentId, cursor: lines - 4 }).value.list[0];
    judge(goods, 'AFTER_CHANGE', { newText: 'きずあり' });
    for (const what of ['ASK_SUSPECTED', 'CONFIRM_SOLD', 'WIDER'])
      measured(`confirmFindings ${what}`, 'confirmFindings', { what });
    const out = { lines: list.slice(4, 8).map(({ id }) => id), reason: '遠い' };
    measured('leaveOutLines', 'leaveOutLines', { ...out, out: true });
    measured('leaveOutLines 戻す', 'leaveOutLines', { ...out, out: false });
    const contactId: string = run('contacts', { incidentId }).value.list[0].id;
    measured('addReturned', 'addReturned', { contactId, pieces: 1 });
    measured('recordRest of all', 'recordRest', { answer: 'YES' });
    measured('inspection of finished lines', 'inspection');
    measured('inspectAgain', 'inspectAgain', { what: 'REWORK' });
    measured('textChanged', 'textChanged', { lines: [goods.id], done: true });
    measured('previewRestart', 'previewRestart');
    measured('restart of all', 'restart');
    measured('endPieces', 'endPieces');
    measured('inspectionReport', 'inspectionReport');
    measured('incident', 'incident');
    measured('reverse', 'reverse');
    return { rows, lines, steps };
  } finally {
    host.dispose();
  }
}

/** No command of an inspection may cost more, whatever its size; a query writes nothing. Time in virtual milliseconds. */
export const INSPECTION_LIMITS = { reads: 32, writes: 26, flushes: 3, virtualMs: 120_000 } as const;

/** A sentence for each broken limit. */
export const brokenInspection = ({ steps, lines }: Inspected): readonly string[] =>
  steps.flatMap(({ name, cost }) => {
    const { reads, writes, flushes, virtualMs } = INSPECTION_LIMITS;
    const over = (what: string, found: number, limit: number): readonly string[] =>
      found > limit ? [`${name} of ${lines} lines, ${what}: ${found} instead of at most ${limit}`] : [];
    return [
      ...over('reads', cost.calls.read, reads),
      ...over('writes', cost.calls.write, writes),
      ...over('flushes', cost.flushes, flushes),
      ...over('virtual ms', cost.virtualMs, virtualMs),
    ];
  });
