// 「はじめる」 killed, then pressed again: the same tabs, once, and the same log as if it had never been interrupted.
import { describe, expect, it } from 'vitest';
import type { RequestOf } from '../../src/app/protocol.ts';
import type { AddonFiles, Kill } from '../../src/workbench/host/contract.ts';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { type Desk, openDesk, proposedTables } from '../support/desk.ts';
import { isFull, KILL_TIMEOUT, mended } from '../support/kill-case.ts';
import type { Point } from '../support/kill-choice.ts';
import { contentOf } from '../support/kill-sweep.ts';
import { cutShop, cutTab } from '../support/shops.ts';
import { differences } from '../support/workbook-cells.ts';
import { smallShop } from './small-shop.ts';

/** Shop c, which has a 「設定」 of its own, cut to a few rows. */
function smallC(): WorkbookFile {
  const cut = cutShop('c', [1, 2, 3, 4, 11, 218], 10);
  return { ...cut, tabs: cut.tabs.map((tab, at) => (at === 1 ? cutTab(tab, [1, 2, 3, 86], 10) : tab)) };
}

const WAYS: readonly Kill['when'][] = ['before', 'after', 'lost', 'torn'];

/** Every change of the workbook, and a few of the calls in between. */
const isSampled = (name: string, call: number): boolean =>
  /insertSheet|setValues|flush|setNamedRange|setConditional|setName|insertColumns|deleteColumns/.test(name) ||
  call % 29 === 0;

/** Every call in every way where everything is tried; else a sample, its ways in turn. */
function pointsOf(trace: readonly string[]): readonly Point[] {
  const calls = trace.map((name, at) => ({ call: at + 1, name }));
  if (isFull) return calls.flatMap((one) => WAYS.map((when) => ({ ...one, when })));
  return calls
    .filter(({ name, call }) => isSampled(name, call))
    .map((one, at) => ({ ...one, when: WAYS[at % WAYS.length] ?? 'before' }));
}

type Killed = { readonly calls: number; readonly points: number; readonly faults: readonly string[] };

/** Which entry was made under which id does not matter. */
function withoutRequest(content: Map<string, string>): Map<string, string> {
  for (const [place, cell] of content) if (cell.includes('set-up-000')) content.set(place, 'request');
  return content;
}

type How = {
  /** Where formulas must be calculated first. */
  readonly settle: boolean;
  readonly addon?: AddonFiles;
  readonly untilFault?: boolean;
  /** Which of the proposed tables are sent. */
  readonly wanted?: (tables: Tables) => Tables;
};

type Tables = RequestOf<'setUp'>['tables'];

async function killSetUp(
  workbook: WorkbookFile,
  { settle, addon, untilFault = false, wanted = (tables) => tables }: How,
): Promise<Killed> {
  const open = (): Promise<Desk> => openDesk(workbook, { settle, ...(addon ? { addon } : {}) });
  const first = await open();
  const request: RequestOf<'setUp'> = {
    kind: 'setUp',
    requestId: 'set-up-0001',
    tables: wanted(proposedTables(first)),
  };
  const { trace } = first.run(request);
  const whole = withoutRequest(contentOf(first.host.dump()));
  first.close();
  const faults: string[] = [];
  let points = 0;
  for (const { call, name, when } of pointsOf(trace)) {
    if (untilFault && faults.length > 0) break;
    points += 1;
    const desk = await open();
    desk.run(request, { kill: { call, when } });
    const halfway = desk.ask<'open'>({ kind: 'open' }).desk;
    // Where the sidebar was opened anew, the click is a new one and so is its request.
    const again = { ...request, requestId: points % 2 === 0 ? request.requestId : 'set-up-0002' };
    const reply = desk.send(again);
    if (!reply.ok) faults.push(`${when} ${call} ${name}: ${reply.say}`);
    const wrong = differences(whole, withoutRequest(contentOf(desk.host.dump())));
    if (wrong.length > 0) {
      faults.push(`${when} ${call} ${name} (ready: ${halfway.ready}): ${wrong.join(' | ')}`);
    }
    desk.close();
  }
  return { calls: trace.length, points, faults };
}

describe('set-up killed and pressed again ends as if it had never been interrupted', () => {
  it.each([
    ['a', smallShop(), false],
    ['c', smallC(), true],
  ] as const)(
    'in shop %s',
    async (name, workbook, settle) => {
      const { calls, points, faults } = await killSetUp(workbook, { settle });
      console.log(`set-up of shop ${name}: ${calls} calls, ${points} killed`);
      expect(faults).toEqual([]);
      expect(points).toBeGreaterThan(20);
    },
    KILL_TIMEOUT,
  );
});

describe('a second set-up killed and pressed again', () => {
  /** Shop b with few rows, set up with these of its two tables. */
  async function readyB(tables: (all: Tables) => Tables): Promise<WorkbookFile> {
    const cut = cutShop('b', [1, 2, 3, 4], 10);
    const desk = await openDesk(
      { ...cut, tabs: cut.tabs.map((tab, at) => (at === 1 ? cutTab(tab, [1, 2, 3, 4], 10) : tab)) },
      { settle: false },
    );
    const all = proposedTables(desk);
    desk.ask<'setUp'>({ kind: 'setUp', requestId: 'set-up-0000', tables: tables(all) });
    const dump = desk.host.dump();
    desk.close();
    return dump;
  }
  const sales: Tables[number] = {
    sheetId: 1,
    use: 'sales',
    headerRow: 1,
    columns: { transaction: '取引番号', key: 'SKU' },
  };

  it.each<[string, (all: Tables) => Tables, (proposed: Tables) => Tables]>([
    ['that adds a table', (all) => all.slice(0, 1), (proposed) => [...proposed, sales]],
    ['that leaves a table out', (all) => all, (proposed) => proposed.slice(0, 1)],
    [
      'that uses a table otherwise',
      (all) => all,
      (proposed) => proposed.map((table) => ({ ...table, use: 'stock' })),
    ],
  ])(
    '%s ends as if it had never been interrupted',
    async (_name, before, wanted) => {
      const { points, faults } = await killSetUp(await readyB(before), { settle: false, wanted });
      expect(faults).toEqual([]);
      expect(points).toBeGreaterThan(10);
    },
    KILL_TIMEOUT,
  );
});

describe('this is noticed when', () => {
  it.each([
    ['a tab left half made is made again', '=> mayBeCalled(', '=> false && mayBeCalled('],
    [
      'the blank tab is left behind',
      'left != null ? left : workbook().insertSheet(',
      'workbook().insertSheet(',
    ],
    ['half a mapping counts', 'settingUp: true });\n    const lines', '});\n    const lines'],
  ])(
    '%s',
    async (_name, sound, broken) => {
      const addon = mended([sound, broken]);
      const { faults } = await killSetUp(smallShop(), { settle: false, addon, untilFault: true });
      expect(faults).not.toEqual([]);
    },
    KILL_TIMEOUT,
  );
});
