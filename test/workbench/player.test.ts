// Scenarios played whole: a small bundle in the real host on the real engine, files in, JSON out.
import { afterAll, describe, expect, it } from 'vitest';
import { playRoom } from '../support/play-room.ts';
import { BUNDLE, read, SHOP, write } from '../support/play-shop.ts';

const room = playRoom(BUNDLE);
afterAll(() => room.clear());

/** The values of A1:D4 after steps of a person's. */
async function after(...steps: readonly unknown[]): Promise<unknown> {
  const played = await room.play(SHOP, [...steps, read('A1:C4')]);
  expect(played.stderr).toBe('');
  expect(played.exit).toBe(0);
  return (played.result.steps.at(-1)?.reply as { values: unknown } | undefined)?.values;
}

describe('the bundle', () => {
  it('answers through the door, and its cost is told', async () => {
    const { exit, result } = await room.play(SHOP, [read('A2:B3')]);
    expect(exit).toBe(0);
    const [step] = result.steps;
    expect(step?.reply).toEqual({
      values: [
        ['c', 'シャツ'],
        ['a', 'スカート'],
      ],
    });
    expect(step).toMatchObject({
      killed: false,
      calls: { read: 1, write: 0 },
      flushes: 0,
      cells: { read: 4, written: 0 },
    });
    expect(step?.virtualMs).toBeGreaterThanOrEqual(100);
    expect(Object.keys(step ?? {}).sort()).toEqual([
      'calls',
      'cells',
      'cpuMs',
      'flushes',
      'killed',
      'reply',
      'virtualMs',
    ]);
  });

  it('refuses, and that is a reply', async () => {
    const { exit, result } = await room.play(SHOP, [{ send: { kind: 'refuse' } }]);
    expect([exit, result.steps[0]?.reply]).toEqual([0, { kind: 'refused', why: 'no rows' }]);
  });

  it('takes values of its earlier replies, texts with a doubled $ as they are', async () => {
    const { result } = await room.play(SHOP, [
      write('A2', [['x']]),
      write('A3:B3', [['$0.incident.id', '$$0.incident.id']]),
      { edit: { tab: '商品', a1: 'A4:B4', cells: [['$0.incident.row', '$$5']] } },
      read('A3:B4'),
    ]);
    expect(result.steps[3]?.reply).toMatchObject({
      values: [
        ['T-1', '$0.incident.id'],
        [3, expect.anything()],
      ],
    });
  });

  it('sees in a menu function what is selected', async () => {
    const { result } = await room.play(SHOP, [
      { menu: 'saysNothing' },
      { select: { tab: 'メモ', a1: ['A1', 'B2:C3'] } },
      { menu: 'listSelection' },
      { select: { tab: '商品', a1: ['2:3'] } },
      { menu: 'listSelection' },
    ]);
    expect(result.steps.map((step) => step.reply)).toEqual([
      null,
      undefined,
      ['メモ A1', 'メモ B2:C3'],
      undefined,
      [expect.stringMatching(/^商品 (A2:D3|2:3)$/)],
    ]);
  });

  it('calculates in cells, and the formula stays', async () => {
    const { result } = await room.play(SHOP, [
      { cell: { tab: 'メモ', a1: 'A1', formula: '=DOUBLE(商品!C2)' } },
      { cell: { tab: 'メモ', a1: 'B1', formula: '=DOUBLE(商品!C2:C4)' } },
      { dump: 'after' },
    ]);
    expect(result.steps.map((step) => step.value)).toEqual([6, [[6], [2], [4]], undefined]);
    expect(result.dumps?.after?.tabs[1]?.cells).toEqual([
      [{ f: '=DOUBLE(商品!C2)' }, { f: '=DOUBLE(商品!C2:C4)' }],
    ]);
  });
});

describe('a person at the sheet', () => {
  const header = ['管理番号', '商品名', '数'];
  const c = ['c', 'シャツ', 3];
  const a = ['a', 'スカート', 1];
  const b = ['b', '帽子', 2];
  const blank = ['', '', ''];

  it('types, with Sheets’ own coercion, or puts exact cells', async () => {
    const cells = [['007', "'007", { d: '2026-01-02T00:00:00+09:00' }]];
    const { result } = await room.play(SHOP, [{ edit: { tab: '商品', a1: 'A2', cells } }, { dump: 'after' }]);
    expect(result.dumps?.after?.tabs[0]?.cells[1]?.slice(0, 3)).toEqual([
      7,
      '007',
      { d: '2026-01-02T00:00:00+09:00' },
    ]);
  });

  it.each([
    [
      'inserts rows before the row',
      [{ insertRows: { tab: '商品', row: 3, count: 1 } }],
      [header, c, blank, a],
    ],
    ['deletes rows', [{ deleteRows: { tab: '商品', row: 2, count: 1 } }], [header, a, b, blank]],
    [
      'inserts columns before the column',
      [{ insertColumns: { tab: '商品', column: 2, count: 1 } }],
      [header, c, a, b].map(([key, name]) => [key, '', name]),
    ],
    [
      'deletes columns',
      [{ deleteColumns: { tab: '商品', column: 1, count: 1 } }],
      [
        ['商品名', '数', '倍'],
        ['シャツ', 3, 6],
        ['スカート', 1, 2],
        ['帽子', 2, 4],
      ],
    ],
    [
      'moves rows, to as before the move',
      [{ moveRows: { tab: '商品', from: 2, count: 1, to: 5 } }],
      [header, a, b, c],
    ],
    [
      'moves columns',
      [{ moveColumns: { tab: '商品', from: 1, count: 1, to: 3 } }],
      [header, c, a, b].map(([key, name, count]) => [name, key, count]),
    ],
    [
      'renames a header',
      [{ renameHeader: { tab: '商品', from: '商品名', to: '品名' } }],
      [['管理番号', '品名', '数'], c, a, b],
    ],
    [
      'sorts below the header',
      [{ sort: { tab: '商品', column: 1, ascending: true, headerRow: 1 } }],
      [header, a, b, c],
    ],
    [
      'sorts only the columns of a range',
      [{ sort: { tab: '商品', range: 'A2:A4', column: 1, ascending: false, headerRow: 0 } }],
      [header, ['c', 'シャツ', 3], ['b', 'スカート', 1], ['a', '帽子', 2]],
    ],
    [
      'renames a tab',
      [{ renameTab: { from: 'メモ', to: 'x' } }, { select: { tab: 'x', a1: ['A1'] } }],
      [header, c, a, b],
    ],
  ])('%s', async (_title, steps, values) => {
    expect(await after(...steps)).toEqual(values);
  });

  it('waits: nothing else moves the clock', async () => {
    const now = { send: { kind: 'now' } };
    const steps = [now, read('A1:C4'), now, { wait: 'P1DT2H' }, now];
    const { result } = await room.play(SHOP, steps, { now: '2026-12-31T23:00:00+09:00' });
    expect(result.steps.map((step) => (step.reply as { now?: string } | undefined)?.now)).toEqual([
      '2026-12-31T14:00:00.000Z',
      undefined,
      '2026-12-31T14:00:00.000Z',
      undefined,
      '2027-01-01T16:00:00.000Z',
    ]);
  });

  it('is somebody else from a user step on', async () => {
    const ask = { send: { kind: 'name' } };
    const { result } = await room.play(SHOP, [
      { send: { kind: 'name', name: '花子' } },
      { user: 'taro' },
      ask,
      ask,
      { user: 'owner' },
      ask,
    ]);
    expect(result.steps.map((step) => (step.reply as { name?: unknown } | undefined)?.name)).toEqual([
      '花子',
      undefined,
      null,
      null,
      undefined,
      '花子',
    ]);
  });
});
