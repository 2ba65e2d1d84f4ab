// What is no step of the first night, each with what it costs on a shop of any size: set-up, opening as it is and with entries to
// take in, taking a stop back, and what follows a stop that died.
import type { Reply, ReplyOf, Request, RequestKind, RequestOf } from '../../src/app/protocol.ts';
import type { ExecutionResult } from '../../src/workbench/host/contract.ts';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { type Desk, openDesk, proposedTables } from '../support/desk.ts';
import { TAB } from './bench-shop.ts';
import { BY_LOT } from './by-lot.ts';
import type { Counted } from './first-night.ts';

const ENTRIES = 100;

type Asker = <Kind extends RequestKind>(
  desk: Desk,
  name: string,
  request: RequestOf<Kind>,
  commands?: number,
) => { readonly value: ReplyOf<Kind>; readonly trace: ExecutionResult['trace'] };

function asking(counted: Counted[]): Asker {
  return <Kind extends RequestKind>(desk: Desk, name: string, request: RequestOf<Kind>, commands = 1) => {
    const { outcome, cost, trace } = desk.run(request as Request);
    const reply = outcome.kind === 'value' ? (JSON.parse(String(outcome.value)) as Reply) : null;
    if (reply?.ok !== true) throw new Error(`${name}: ${JSON.stringify(outcome).slice(0, 300)}`);
    const { read, write } = cost.calls;
    const { flushes, virtualMs, cpuMs } = cost;
    counted.push({ name, read, write, flushes, virtualMs, cpuMs, commands });
    return { value: reply.value as unknown as ReplyOf<Kind>, trace };
  };
}

/** Ticks in 停止作業, as a phone leaves them. */
function tick(desk: Desk, from: number): void {
  for (let at = 0; at < ENTRIES; at += 1) desk.host.hand.edit('停止作業', `A${from + at * 3}`, [[true]]);
}

export type Further = {
  readonly counted: readonly Counted[];
  /** Rows in reach of the stop, and those that it holds. */
  readonly reached: number;
  readonly held: number;
};

/** `start`: the starting rows as areas; the stop reaches as far as their lots. */
export async function furtherCommands(workbook: WorkbookFile, start: readonly string[]): Promise<Further> {
  const counted: Counted[] = [];
  const ask = asking(counted);
  const first = await openDesk(workbook, { settle: false });
  ask<'proposeSetUp'>(first, 'proposeSetUp', { kind: 'proposeSetUp' });
  const tables = proposedTables(first);
  ask<'setUp'>(first, 'setUp', { kind: 'setUp', requestId: 'set-up-0001', tables });
  first.host.hand.select(TAB, start);
  const { preview } = first.ask<'previewStop'>({
    kind: 'previewStop',
    type: 'PARTIAL_DEFECT',
    reach: BY_LOT,
  });
  const before = first.host.dump();
  const stop: RequestOf<'stop'> = {
    kind: 'stop',
    requestId: 'stop-0001',
    type: 'PARTIAL_DEFECT',
    rows: preview.start,
    reach: preview.reach,
    reached: preview.rows,
  };
  const stopped = ask<'stop'>(first, 'stop', stop);
  const incidentId = stopped.value.incident.id;
  const after = first.host.dump();
  ask<'open'>(first, 'open', { kind: 'open' });
  ask<'support'>(first, 'support', { kind: 'support' });
  tick(first, 2);
  ask<'open'>(first, `open, ${ENTRIES} entries`, { kind: 'open' });
  tick(first, 3);
  ask<'takeIn'>(first, `takeIn, ${ENTRIES} entries`, { kind: 'takeIn', requestId: 'take-in-01' });
  first.close();

  const mistake: RequestOf<'mistake'> = {
    kind: 'mistake',
    requestId: 'mistake-01',
    incidentId,
    reason: 'ちがう行',
  };
  const second = await openDesk(after, { settle: false });
  ask<'previewMistake'>(second, 'previewMistake', { kind: 'previewMistake', incidentId });
  ask<'mistake'>(second, 'mistake', mistake);
  ask<'takeOff'>(second, 'takeOff', { kind: 'takeOff', requestId: 'take-off-1' });
  second.close();

  const flushes = stopped.trace.flatMap((name, at) => (name === 'SpreadsheetApp.flush' ? [at + 1] : []));
  const killed = async (call: number): Promise<WorkbookFile> => {
    const desk = await openDesk(before, { settle: false });
    desk.run(stop, { kill: { call, when: 'after' } });
    const dead = desk.host.dump();
    desk.close();
    return dead;
  };
  const afterwards = async <Kind extends RequestKind>(
    dead: WorkbookFile,
    name: string,
    request: RequestOf<Kind>,
    commands?: number,
  ): Promise<void> => {
    const desk = await openDesk(dead, { settle: false });
    ask<Kind>(desk, name, request, commands);
    desk.close();
  };
  const recover: RequestOf<'recover'> = { kind: 'recover' };
  await afterwards(await killed(flushes[0] ?? 0), 'recover a stop, staged', recover);
  const committed = await killed(flushes[1] ?? 0);
  await afterwards(committed, 'recover a stop, committed', recover);
  // The dead one is brought to its end first, then comes what was asked for.
  await afterwards(committed, 'recover, then open', { kind: 'open' }, 2);
  await afterwards(committed, 'recover, then stop again', stop, 2);
  await afterwards(committed, 'recover, then mistake', mistake, 2);
  return { counted, reached: preview.rows.length, held: stopped.value.marked };
}
