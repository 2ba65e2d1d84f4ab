// Other people while a stop runs: a second stop is told to wait and nothing of it is written; a person who sorts,
// inserts or deletes rows, or inserts a column, finds the right rows marked in the end and their own cells as they were.
import { beforeAll, describe, expect, it } from 'vitest';
import type { RequestOf } from '../../src/app/protocol.ts';
import type { Hand } from '../../src/workbench/host/contract.ts';
import type { FileCell, WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { type Desk, openDesk } from '../support/desk.ts';
import { contentOf } from '../support/kill-sweep.ts';
import { differences, recordsOf, tabOf } from '../support/workbook-cells.ts';
import { FIRST_ROW, LAST_ROW, readyShop, STOCK } from './small-shop.ts';

let start: WorkbookFile;
let stop: RequestOf<'stop'>;
let other: RequestOf<'stop'>;
let calls: readonly string[];

beforeAll(async () => {
  start = await readyShop();
  const desk = await openDesk(start, { settle: false });
  desk.host.hand.select(STOCK, [`A${FIRST_ROW}:A${LAST_ROW}`]);
  const { rows } = desk.ask<'previewStop'>({ kind: 'previewStop' }).preview;
  stop = { kind: 'stop', requestId: 'stop-0001', type: 'UNKNOWN', rows };
  other = { kind: 'stop', requestId: 'stop-0002', type: 'FATAL_DEFECT', rows: rows.slice(0, 2) };
  calls = desk.run(stop).trace;
  desk.close();
});

const lockedFrom = (): number => calls.indexOf('Lock.tryLock') + 2;
const sampled = (step: number): readonly number[] =>
  calls
    .map((_, at) => at + 1)
    .filter((call) => call >= lockedFrom() && call < calls.length && call % step === 0);

describe('a second person', () => {
  it('who stops meanwhile is told to wait; afterwards nothing is lost', async () => {
    const quiet = await openDesk(start, { settle: false });
    quiet.ask<'stop'>(stop);
    const alone = contentOf(quiet.host.dump());
    quiet.ask<'stop'>(other);
    const both = contentOf(quiet.host.dump());
    quiet.close();
    for (const call of sampled(6)) {
      const desk = await openDesk(start, { settle: false });
      const told: string[] = [];
      const run = (): void => {
        desk.host.useUser('other');
        told.push(desk.refusal(other).code);
        desk.host.useUser('owner');
      };
      desk.ask<'stop'>(stop, { during: [{ call, run }] });
      expect(told).toEqual(['busy']);
      expect(differences(alone, contentOf(desk.host.dump())), `call ${call}`).toEqual([]);
      desk.ask<'stop'>(other);
      expect(differences(both, contentOf(desk.host.dump())), `call ${call}`).toEqual([]);
      desk.close();
    }
  }, 200_000);

  it('who opens the sidebar meanwhile sees the desk of before, is told so, and writes nothing', async () => {
    const told = new Set<string>();
    for (const call of sampled(9)) {
      const desk = await openDesk(start, { settle: false });
      const seen: number[] = [];
      const run = (): void => {
        const { incidents, notes } = desk.ask<'open'>({ kind: 'open' }).desk;
        seen.push(incidents.length);
        for (const note of notes) told.add(note);
      };
      desk.ask<'stop'>(stop, { during: [{ call, run }] });
      expect(seen.every((count) => count <= 1)).toBe(true);
      expect(desk.ask<'open'>({ kind: 'open' }).desk).toMatchObject({ incidents: [{}], notes: [] });
      desk.close();
    }
    expect(told).toContain('ほかの操作が動いています。少し待って、もう一度開いてください。');
  }, 200_000);
});

type Act = { readonly name: string; readonly act: (hand: Hand) => void };

const ACTS: readonly Act[] = [
  { name: 'sorts the tab', act: (hand) => hand.sort(STOCK, { column: 8, ascending: true, headerRow: 3 }) },
  {
    name: 'sorts their own columns only',
    act: (hand) => hand.sort(STOCK, { range: `A4:AB${LAST_ROW}`, column: 8, ascending: false, headerRow: 0 }),
  },
  { name: 'inserts a row', act: (hand) => hand.insertRows(STOCK, 6, 1) },
  { name: 'inserts a row above the header', act: (hand) => hand.insertRows(STOCK, 2, 1) },
  { name: 'deletes a row that is not stopped', act: (hand) => hand.deleteRows(STOCK, LAST_ROW, 1) },
];

/** Marks by what tells a row of this shop apart: product, cost and transaction. */
function marks(desk: Desk): ReadonlyMap<string, FileCell> {
  const { cells } = tabOf(desk.host.dump(), STOCK);
  const header = cells.find((line) => line.includes('停止')) ?? [];
  const at = header.indexOf('停止');
  const found = new Map<string, FileCell>();
  const seen = new Map<string, number>();
  for (const line of cells.slice(cells.indexOf(header) + 1)) {
    if ((line[at] ?? null) === null) continue;
    const name = [1, 7, 20]
      .map((column) => header.indexOf(tabOf(start, STOCK).cells[2]?.[column] ?? ''))
      .map((column) => line[column])
      .join(' ');
    seen.set(name, (seen.get(name) ?? 0) + 1);
    found.set(`${name} ${seen.get(name)}`, line[at] ?? null);
  }
  return new Map([...found].sort());
}

describe.each(ACTS)('a person who $name while the stop runs', ({ act }) => {
  it('finds the right rows marked', async () => {
    const quiet = await openDesk(start, { settle: false });
    quiet.ask<'stop'>(stop);
    const wanted = marks(quiet);
    quiet.close();
    for (const call of sampled(4)) {
      const desk = await openDesk(start, { settle: false });
      const reply = desk.send(stop, { during: [{ call, run: () => act(desk.host.hand) }] });
      const where = `call ${call} ${calls[call - 1]}`;
      if (reply.ok) {
        const right = JSON.stringify([...marks(desk)]) === JSON.stringify([...wanted]);
        const said = 'notes' in reply.value ? reply.value.notes.join() : '';
        // A row may still move after the last look at the keys; the next opening puts that right.
        if (!right && call < calls.length - 6) expect(said, where).not.toBe('');
      } else {
        // A row that goes between taking hold of a range and reading it: said, and the same click once more does it.
        expect(reply, where).toMatchObject({ failure: 'platform' });
        desk.ask<'stop'>(stop);
      }
      desk.ask<'open'>({ kind: 'open' });
      expect([...marks(desk)], where).toEqual([...wanted]);
      desk.close();
    }
  }, 200_000);
});

it('a column inserted while the stop runs: no cell of theirs is written over', async () => {
  const width = 28;
  const theirs = (desk: Desk): string => {
    const { cells } = tabOf(desk.host.dump(), STOCK);
    const header = cells[2] ?? [];
    const kept = (tabOf(start, STOCK).cells[2] ?? []).slice(0, width).map((name) => header.indexOf(name));
    return JSON.stringify(cells.map((line) => kept.map((at) => line[at] ?? null)));
  };
  const untouched = await openDesk(start, { settle: false });
  const before = theirs(untouched);
  untouched.close();
  const lastRead = calls.lastIndexOf('Range.getValues', calls.lastIndexOf('Range.getValues') - 1) + 1;
  for (const call of sampled(5).filter((one) => one <= lastRead)) {
    const desk = await openDesk(start, { settle: false });
    desk.run(stop, { during: [{ call, run: () => desk.host.hand.insertColumns(STOCK, 2, 1) }] });
    expect(theirs(desk), `call ${call} ${calls[call - 1]}`).toBe(before);
    desk.close();
  }
}, 200_000);

describe('rows of our own tabs that move while changes are brought in', () => {
  const moveFirstDown = (desk: Desk): void => {
    const rows = recordsOf(desk.host.dump(), '止めた商品').length;
    desk.host.hand.moveRows('止めた商品', 2, 1, rows + 2);
  };
  const ended = (desk: Desk): readonly string[] =>
    recordsOf(desk.host.dump(), '止めた商品')
      .map((hold) => `${hold.保留ID} ${hold.状態} ${hold.残り} ${hold.解除の理由}`)
      .sort();
  const begun = async (...stops: readonly RequestOf<'stop'>[]): Promise<Desk> => {
    const desk = await openDesk(start, { settle: false });
    for (const one of stops) desk.ask<'stop'>(one);
    desk.host.hand.sort('止めた商品', { column: 3, ascending: true, headerRow: 1 });
    return desk;
  };
  const mistakeOn = (incidentId: string): RequestOf<'mistake'> => ({
    kind: 'mistake',
    requestId: 'mistake-01',
    incidentId,
    reason: '',
  });

  it('once: the records of another trouble keep what they say', async () => {
    const request = mistakeOn('T-003');
    const quiet = await begun(other, stop);
    const { trace } = quiet.run(request);
    const wanted = ended(quiet);
    quiet.close();
    expect(wanted.filter((line) => line.includes('保留中'))).toHaveLength(2);
    for (let call = trace.indexOf('SpreadsheetApp.flush') + 1; call <= trace.length; call += 1) {
      const desk = await begun(other, stop);
      desk.ask<'mistake'>(request, { during: [{ call, run: () => moveFirstDown(desk) }] });
      expect(ended(desk), `call ${call} ${trace[call - 1]}`).toEqual(wanted);
      expect(marks(desk).size).toBe(2);
      desk.close();
    }
  }, 200_000);

  it('at every call: said, and brought in at the next opening', async () => {
    const request = mistakeOn('T-002');
    const quiet = await begun(stop);
    const { trace } = quiet.run(request);
    const wanted = ended(quiet);
    quiet.close();
    const desk = await begun(stop);
    const committed =
      trace.lastIndexOf('SpreadsheetApp.flush', trace.lastIndexOf('SpreadsheetApp.flush') - 1) + 2;
    const during = Array.from({ length: trace.length * 2 }, (_, at) => ({
      call: committed + at,
      run: () => moveFirstDown(desk),
    }));
    const { notes } = desk.ask<'mistake'>(request, { during });
    expect(notes.join()).not.toBe('');
    desk.ask<'open'>({ kind: 'open' });
    expect(ended(desk)).toEqual(wanted);
    expect([...marks(desk)]).toEqual([]);
    expect(desk.refusal({ ...request, requestId: 'mistake-02' }).code).toBe('incidentEnded');
    desk.close();
  }, 100_000);
});
