// A seller at the desk: the built add-on on a real engine, asked through the one door. Scenarios are told with it.
import type { Refusal, Reply, ReplyOf, Request, RequestKind, RequestOf } from '../../src/app/protocol.ts';
import type { AddonFiles, Execution, ExecutionResult, Host } from '../../src/workbench/host/contract.ts';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { builtAddon } from './built-addon.ts';
import { loadHost } from './host-bundle.ts';

type How = Pick<Execution, 'kill' | 'during'>;

export type Desk = {
  readonly host: Host;
  /** One request through the door, with everything it cost. */
  readonly run: (request: Request, how?: How) => ExecutionResult;
  readonly send: (request: Request, how?: How) => Reply;
  /** What the request has earned; fails where it was refused. */
  readonly ask: <Kind extends RequestKind>(request: RequestOf<Kind>, how?: How) => ReplyOf<Kind>;
  /** Why the request was refused; fails where it was not. */
  readonly refusal: (request: Request, how?: How) => Refusal;
  readonly close: () => void;
};

/** `settle` waits for the formulas, which a workbook without any does not need. */
export async function openDesk(
  workbook: WorkbookFile,
  { addon = builtAddon(), settle = true }: { readonly addon?: AddonFiles; readonly settle?: boolean } = {},
): Promise<Desk> {
  const host = loadHost().createHost({ addon, workbook });
  if (settle) await host.settled();
  const run: Desk['run'] = (request, how = {}) =>
    host.execute({ entry: 'tomeru', args: [JSON.stringify(request)], ...how });
  const send: Desk['send'] = (request, how) => {
    const { outcome } = run(request, how);
    if (outcome.kind === 'value') return JSON.parse(String(outcome.value)) as Reply;
    throw new Error(`${request.kind}: ${JSON.stringify(outcome)}`);
  };
  return {
    host,
    run,
    send,
    ask: <Kind extends RequestKind>(request: RequestOf<Kind>, how?: How): ReplyOf<Kind> => {
      const reply = send(request as Request, how);
      if (reply.ok) return reply.value as unknown as ReplyOf<Kind>;
      throw new Error(`${request.kind}: ${JSON.stringify(reply)}`);
    },
    refusal: (request, how) => {
      const reply = send(request, how);
      if (!reply.ok && 'refusal' in reply) return reply.refusal;
      throw new Error(`${request.kind} was not refused: ${JSON.stringify(reply)}`);
    },
    close: () => host.dispose(),
  };
}

/** Takes what set-up proposes, as a seller does who presses 「はじめる」 at once. */
export function setUp(desk: Desk, requestId = 'set-up-0001'): ReplyOf<'setUp'> {
  return desk.ask<'setUp'>({ kind: 'setUp', requestId, tables: proposedTables(desk) });
}

/** The chosen tables of the proposal, as the sidebar sends them back. */
export function proposedTables(desk: Desk): RequestOf<'setUp'>['tables'] {
  const { tables } = desk.ask<'proposeSetUp'>({ kind: 'proposeSetUp' });
  return tables
    .filter((table) => table.chosen)
    .map(({ sheetId, use, headerRow, columns }) => ({
      sheetId,
      use,
      headerRow,
      columns: Object.fromEntries(
        columns.flatMap(({ field, header }) => (header === null ? [] : [[field, header]])),
      ),
    }));
}

/** Selects rows, looks at the preview, and stops what it showed. */
export function stopRows(
  desk: Desk,
  tab: string,
  areas: readonly string[],
  requestId = 'stop-0001',
): ReplyOf<'stop'> {
  desk.host.hand.select(tab, areas);
  const { preview } = desk.ask<'previewStop'>({ kind: 'previewStop' });
  return desk.ask<'stop'>({ kind: 'stop', requestId, type: 'UNKNOWN', rows: preview.rows });
}
