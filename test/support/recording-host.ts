// A host that only writes down what the player asks of it, for tests of the player's own order of
// things. The bundle is a table of functions; each gets `call`, which is one service call.
import type { Execution, Hand, Host, Outcome } from '../../src/workbench/host/contract.ts';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';

export type Entries = Readonly<Record<string, (call: () => void, ...args: readonly unknown[]) => Outcome>>;

/** Every request to the host in order, as `edit 商品 A1 [["x"]]`; tabs that are not in the workbook are refused. */
export function recordingHost(workbook: WorkbookFile, entries: Entries, log: string[]): Host {
  const tabs = new Set(workbook.tabs.map((tab) => tab.name));
  const note = (...words: readonly unknown[]): void => {
    log.push(words.map((word) => (typeof word === 'string' ? word : JSON.stringify(word))).join(' '));
  };
  const byHand =
    (name: string) =>
    (tab: string, ...rest: readonly unknown[]): void => {
      if (!tabs.has(tab)) throw new Error(`no tab ${tab}`);
      if (JSON.stringify(rest).includes('ZZZ9')) throw new Error('outside the grid');
      note(name, tab, ...rest);
    };
  const hand: Hand = {
    select: byHand('select'),
    edit: byHand('edit'),
    formula: byHand('formula'),
    calculated: async (tab, a1) => {
      note('calculated', tab, a1);
      return [`value of ${a1}`];
    },
    insertRows: byHand('insertRows'),
    deleteRows: byHand('deleteRows'),
    insertColumns: byHand('insertColumns'),
    deleteColumns: byHand('deleteColumns'),
    moveRows: byHand('moveRows'),
    moveColumns: byHand('moveColumns'),
    renameTab: byHand('renameTab'),
    renameHeader: byHand('renameHeader'),
    sort: byHand('sort'),
  };
  const execute = ({ entry, args, mode, kill, during }: Execution) => {
    note('execute', entry, args, mode, ...(kill === undefined ? [] : [kill]));
    let calls = 0;
    const call = (): void => {
      calls += 1;
      for (const step of during ?? []) if (step.call === calls) step.run();
      note('call', calls);
    };
    const outcome = entries[entry]?.(call, ...args) ?? {
      kind: 'threw' as const,
      message: `Script function not found: ${entry}`,
      stack: '',
    };
    const cost = {
      calls: { read: calls, write: 0, other: 0 },
      flushes: 0,
      cells: { read: 0, written: 0 },
      virtualMs: calls * 100,
      cpuMs: 0,
    };
    return { outcome, cost, trace: [] };
  };
  return {
    hand,
    execute,
    useUser: (key) => note('user', key),
    wait: (duration) => note('wait', duration),
    now: () => workbook.now,
    properties: () => ({}),
    settled: async () => note('settled'),
    menu: () => [],
    shown: () => null,
    dump: () => workbook,
    dispose: () => note('dispose'),
  };
}
