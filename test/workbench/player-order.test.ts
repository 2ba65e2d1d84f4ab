// What the player asks of the host, in which order, and how a run ends.
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/workbench/host/contract.ts';
import { runScenario } from '../../src/workbench/player/run-scenario.ts';
import { checkScenarioFile } from '../../src/workbench/player/scenario-file.ts';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { type Entries, recordingHost } from '../support/recording-host.ts';

const WORKBOOK: WorkbookFile = {
  timeZone: 'Asia/Tokyo',
  locale: 'ja_JP',
  now: '2026-11-20T09:00:00+09:00',
  tabs: [{ name: '商品', cells: [] }],
};

const text = (value: unknown): Outcome => ({ kind: 'value', value: JSON.stringify(value) });
const threeCalls: Entries = {
  tomeru: (call, json) => {
    for (let n = 0; n < 3; n += 1) call();
    return text({ asked: JSON.parse(String(json)) });
  },
};

async function play(
  steps: readonly unknown[],
  entries: Entries = threeCalls,
  more: Record<string, unknown> = {},
) {
  const scenario = checkScenarioFile({ workbook: 'shop.json', steps, ...more });
  if (scenario.kind === 'bad') throw new Error(JSON.stringify(scenario.problems));
  const log: string[] = [];
  const opened: WorkbookFile[] = [];
  const run = await runScenario(scenario.value, {
    addon: { code: '', manifest: '', html: {} },
    readWorkbook: async () => ({ kind: 'good', value: WORKBOOK }),
    createHost: ({ workbook }) => {
      opened.push(workbook);
      return recordingHost(workbook, entries, log);
    },
  });
  return { ...run, log, opened };
}

describe('each step', () => {
  it.each([
    [{ select: { tab: '商品', a1: ['A1', '2:3'] } }, 'select 商品 ["A1","2:3"]'],
    [{ edit: { tab: '商品', a1: 'A1', cells: [['x']] } }, 'edit 商品 A1 [["x"]]'],
    [{ insertRows: { tab: '商品', row: 2, count: 3 } }, 'insertRows 商品 2 3'],
    [{ deleteRows: { tab: '商品', row: 2, count: 3 } }, 'deleteRows 商品 2 3'],
    [{ insertColumns: { tab: '商品', column: 2, count: 3 } }, 'insertColumns 商品 2 3'],
    [{ deleteColumns: { tab: '商品', column: 2, count: 3 } }, 'deleteColumns 商品 2 3'],
    [{ moveRows: { tab: '商品', from: 2, count: 3, to: 9 } }, 'moveRows 商品 2 3 9'],
    [{ moveColumns: { tab: '商品', from: 2, count: 3, to: 9 } }, 'moveColumns 商品 2 3 9'],
    [{ renameTab: { from: '商品', to: '在庫' } }, 'renameTab 商品 在庫'],
    [{ renameHeader: { tab: '商品', from: '備考', to: 'メモ' } }, 'renameHeader 商品 備考 メモ'],
    [
      { sort: { tab: '商品', column: 2, ascending: true, headerRow: 1 } },
      'sort 商品 {"column":2,"ascending":true,"headerRow":1}',
    ],
    [{ wait: 'PT2H' }, 'wait PT2H'],
    [{ user: 'hanako' }, 'user hanako'],
  ])('%j is done, costs nothing and says nothing', async (step, done) => {
    const run = await play([step]);
    expect(run.log).toEqual(['user owner', done, 'dispose']);
    expect(run).toMatchObject({ exit: 0 });
    expect(run.result).toEqual({
      steps: [
        {
          killed: false,
          calls: { read: 0, write: 0, other: 0 },
          flushes: 0,
          cells: { read: 0, written: 0 },
          virtualMs: 0,
          cpuMs: 0,
        },
      ],
    });
  });

  it('sends through the door, in FULL mode, and tells reply and cost', async () => {
    const run = await play([{ send: { kind: 'today' }, kill: { call: 9, when: 'torn' } }]);
    expect(run.log[1]).toBe('settled');
    expect(run.log[2]).toBe('execute tomeru ["{\\"kind\\":\\"today\\"}"] FULL {"call":9,"when":"torn"}');
    expect(run.result.steps[0]).toMatchObject({ reply: { asked: { kind: 'today' } }, virtualMs: 300 });
  });

  it('runs a menu function without arguments; its reply is what it gave, or null', async () => {
    const value = (given: unknown) => (): Outcome => ({ kind: 'value', value: given });
    const run = await play([{ menu: 'none' }, { menu: 'some' }], {
      none: value(undefined),
      some: value([1]),
    });
    expect(run.log.filter((line) => line.startsWith('execute'))).toEqual([
      'execute none [] FULL',
      'execute some [] FULL',
    ]);
    expect(run.result.steps.map((step) => step.reply)).toEqual([null, [1]]);
  });

  it('leaves a formula in its cell and tells its value once calculated', async () => {
    const run = await play([{ cell: { tab: '商品', a1: 'B2', formula: '=1' } }]);
    expect(run.log).toEqual(['user owner', 'formula 商品 B2 =1', 'calculated 商品 B2', 'dispose']);
    expect(run.result.steps[0]).toMatchObject({ value: ['value of B2'] });
  });

  it('sees the replies before it', async () => {
    const run = await play([
      { send: { n: 4 } },
      { insertRows: { tab: '商品', row: '$0.asked.n', count: 1 } },
    ]);
    expect(run.log).toContain('insertRows 商品 4 1');
  });
});

describe('the clock', () => {
  it('begins where the scenario says, else where the workbook says', async () => {
    const now = '2026-12-01T00:00:00Z';
    expect((await play([], threeCalls, { now })).opened).toEqual([{ ...WORKBOOK, now }]);
    expect((await play([])).opened).toEqual([WORKBOOK]);
  });
});

describe('during an execution', () => {
  const others = [
    { user: 'hanako' },
    { send: { n: 2 } },
    { edit: { tab: '商品', a1: 'A1', cells: [['x']] } },
    { cell: { tab: '商品', a1: 'B2', formula: '=1' } },
  ];

  it('others act just before the call, the rest of it stays with who began it, and results are listed', async () => {
    const run = await play([{ send: { n: 1 }, during: [{ call: 2, do: others }] }, { send: { n: 3 } }]);
    expect(run.log).toEqual([
      'user owner',
      'settled',
      'execute tomeru ["{\\"n\\":1}"] FULL',
      'call 1',
      'user hanako',
      'execute tomeru ["{\\"n\\":2}"] FULL',
      'call 1',
      'call 2',
      'call 3',
      'user hanako',
      'edit 商品 A1 [["x"]]',
      'formula 商品 B2 =1',
      'user owner',
      'call 2',
      'call 3',
      'user hanako',
      'calculated 商品 B2',
      'settled',
      'execute tomeru ["{\\"n\\":3}"] FULL',
      'call 1',
      'call 2',
      'call 3',
      'user hanako',
      'dispose',
    ]);
    expect(run.result.steps[0]).toMatchObject({
      reply: { asked: { n: 1 } },
      during: [
        { call: 2, ran: true, do: [{}, { reply: { asked: { n: 2 } } }, {}, { value: ['value of B2'] }] },
      ],
    });
  });

  it('says so when that call was never made', async () => {
    const run = await play([{ send: {}, during: [{ call: 4, do: [{ user: 'b' }] }] }]);
    expect(run.result.steps[0]?.during).toEqual([{ call: 4, ran: false, do: [] }]);
  });
});

describe('a run ends', () => {
  const throwing: Entries = {
    tomeru: () => ({ kind: 'threw', message: 'こわれた', stack: 'Error: こわれた\n  at tomeru' }),
    fine: () => ({ kind: 'value', value: 1 }),
    killed: () => ({ kind: 'killed' }),
    odd: () => ({ kind: 'missing', what: 'Range.randomize' }),
    caught: (call) => {
      call();
      return { kind: 'value', value: null };
    },
  };

  it('with 1 when the bundle threw, after the steps that follow', async () => {
    const run = await play([{ send: {} }, { menu: 'fine' }], throwing);
    expect(run.exit).toBe(1);
    expect(run.result.steps).toMatchObject([{ error: 'こわれた', killed: false }, { reply: 1 }]);
    expect(run.result.steps[0]).not.toHaveProperty('reply');
    expect(run.thrown).toEqual([{ where: 'steps[0]', stack: 'Error: こわれた\n  at tomeru' }]);
  });

  it.each([['no JSON'], [undefined], [{ a: 1 }]])('with 1 when the door answers %j', async (value) => {
    const run = await play([{ send: {} }], { tomeru: () => ({ kind: 'value', value }) });
    expect(run.exit).toBe(1);
    expect(run.result.steps[0]?.error).toMatch(/^tomeru answered with .*, which is no JSON text$/);
  });

  it('with 0 when an execution was killed, whose result is thrown away', async () => {
    const run = await play([{ menu: 'killed' }], throwing);
    expect(run.exit).toBe(0);
    expect(run.result.steps[0]).toMatchObject({ killed: true });
    expect(run.result.steps[0]).not.toHaveProperty('reply');
    expect(run.result.steps[0]).not.toHaveProperty('error');
  });

  it('with 3 when the host lacks something, at once', async () => {
    const run = await play([{ send: {} }, { menu: 'odd' }, { menu: 'fine' }], throwing);
    expect(run.exit).toBe(3);
    expect(run.result).toMatchObject({
      missing: 'Range.randomize',
      steps: [{}, { error: 'The host lacks Range.randomize' }],
    });
    expect(run.result.steps).toHaveLength(2);
    expect(run.log.at(-1)).toBe('dispose');
  });

  it('with 3 when the host lacks something during a step', async () => {
    const inside = { menu: 'caught', during: [{ call: 1, do: [{ menu: 'odd' }, { menu: 'fine' }] }] };
    const run = await play([inside, { menu: 'fine' }], throwing);
    expect(run).toMatchObject({ exit: 3, result: { missing: 'Range.randomize' } });
    expect(run.log.filter((line) => line.startsWith('execute fine'))).toEqual([]);
  });

  it('with 2 at a tab that is not there', async () => {
    const run = await play([
      { wait: 'PT1H' },
      { edit: { tab: '在庫', a1: 'A1', cells: [[1]] } },
      { wait: 'PT1H' },
    ]);
    expect(run.exit).toBe(2);
    expect(run.result.steps).toHaveLength(1);
    expect(run.result.problems).toEqual([
      { where: 'steps[1].edit.tab', what: 'wanted a tab of the workbook, found "在庫"; there is 商品' },
    ]);
    expect((await play([{ renameTab: { from: '在庫', to: 'x' } }])).result.problems).toMatchObject([
      { where: 'steps[0].renameTab.from' },
    ]);
    expect((await play([{ cell: { tab: '在庫', a1: 'A1', formula: '=1' } }])).result.problems).toMatchObject([
      { where: 'steps[0].cell.tab' },
    ]);
  });

  it('with 2 at what the sheet does not allow, even during a step, which the bundle does not notice', async () => {
    const edit = { edit: { tab: '商品', a1: 'ZZZ9', cells: [[1]] } };
    const run = await play([
      { send: {}, during: [{ call: 1, do: [edit, { wait: 'PT1H' }] }] },
      { wait: 'PT2H' },
    ]);
    expect(run.exit).toBe(2);
    expect(run.result.problems).toEqual([
      { where: 'steps[0].during[0].do[0].edit', what: 'cannot be done (outside the grid)' },
    ]);
    expect(run.result.steps).toMatchObject([{ reply: { asked: {} }, during: [{ ran: true, do: [] }] }]);
    expect(run.log.filter((line) => line.startsWith('wait'))).toEqual([]);
  });

  it('with 2 at a reference into nothing', async () => {
    const run = await play([{ send: {} }, { send: { id: '$0.incident.id' } }]);
    expect(run).toMatchObject({
      exit: 2,
      result: {
        problems: [{ where: 'steps[1].send.id', what: expect.stringContaining('"$0.incident.id"') }],
      },
    });
  });

  it('with 2 when a reference makes a name of a dump that was used', async () => {
    const run = await play([{ dump: 'a' }, { send: 'A' }, { dump: '$1.asked' }]);
    expect(run).toMatchObject({ exit: 2, result: { problems: [{ where: 'steps[2].dump' }] } });
    expect([...run.dumps.keys()]).toEqual(['a']);
  });
});
