// 「はじめる」 killed, then pressed again: the same tabs, once, and the same log as if it had never been interrupted.
import { describe, expect, it } from 'vitest';
import type { RequestOf } from '../../src/app/protocol.ts';
import type { Kill } from '../../src/workbench/host/contract.ts';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { openDesk, proposedTables } from '../support/desk.ts';
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
  /insertSheet|setValues|flush|setNamedRange|setConditional|setName|insertColumns/.test(name) ||
  call % 29 === 0;

describe.each([
  ['a', smallShop()],
  ['c', smallC()],
] as const)('set-up of shop %s killed', (name, workbook) => {
  it('and pressed again ends as if it had never been interrupted', async () => {
    const first = await openDesk(workbook, { settle: name === 'c' });
    const request: RequestOf<'setUp'> = {
      kind: 'setUp',
      requestId: 'set-up-0001',
      tables: proposedTables(first),
    };
    const { trace } = first.run(request);
    const whole = contentOf(first.host.dump());
    first.close();
    const faults: string[] = [];
    let points = 0;
    for (const [at, called] of trace.entries()) {
      if (!isSampled(called, at + 1)) continue;
      const when = WAYS[points % WAYS.length] ?? 'before';
      points += 1;
      const desk = await openDesk(workbook, { settle: name === 'c' });
      desk.run(request, { kill: { call: at + 1, when } });
      const halfway = desk.ask<'open'>({ kind: 'open' }).desk;
      // The button is another one after the sidebar was opened anew, so the request is a new one too.
      desk.ask<'setUp'>({ ...request, requestId: points % 2 === 0 ? request.requestId : 'set-up-0002' });
      const found = contentOf(desk.host.dump());
      for (const content of [whole, found]) {
        for (const [place, cell] of content) if (cell.includes('set-up-000')) content.set(place, 'request');
      }
      const wrong = differences(whole, found);
      if (wrong.length > 0)
        faults.push(`${when} ${at + 1} ${called} (ready: ${halfway.ready}): ${wrong.join(' | ')}`);
      desk.close();
    }
    console.log(`set-up of shop ${name}: ${trace.length} calls, ${points} killed`);
    expect(faults).toEqual([]);
    expect(points).toBeGreaterThan(20);
  }, 170_000);
});
