// How a play ends: the exit code, and what stands on stdout and stderr then.
import { afterAll, describe, expect, it } from 'vitest';
import { playRoom } from '../support/play-room.ts';
import { BUNDLE, SHOP } from '../support/play-shop.ts';

const room = playRoom(BUNDLE);
afterAll(() => room.clear());

describe('the exit code', () => {
  it('is 1 when the bundle threw; the steps after it still run', async () => {
    const { exit, result, stderr } = await room.play(SHOP, [
      { send: { kind: 'throw' } },
      { send: { kind: 'refuse' } },
    ]);
    expect(exit).toBe(1);
    expect(result.steps).toMatchObject([
      { error: 'こわれました', killed: false },
      { reply: { kind: 'refused' } },
    ]);
    expect(stderr).toMatch(/scenario\.json: steps\[0\]: Error: こわれました\n/);
  });

  it('is 1 when a menu function does not exist', async () => {
    const { exit, result } = await room.play(SHOP, [{ menu: 'nobody' }]);
    expect([exit, result.steps[0]?.error]).toEqual([1, 'Script function not found: nobody']);
  });

  it('is 2 for a bad scenario, told on stdout as JSON and on stderr as a line', async () => {
    const { exit, result, stderr } = await room.play(SHOP, [{ wait: 'PT1H' }, { wait: 'long' }]);
    expect([exit, result.steps, result.problems?.[0]?.where]).toEqual([2, [], 'steps[1].wait']);
    expect(stderr).toMatch(/scenario\.json: steps\[1\]\.wait: wanted a duration .*, found "long"\n$/);
  });

  it('is 2 for a scenario that is no JSON, or is not there', async () => {
    const broken = await room.command(room.put('broken.json', '{"workbook":\n}'));
    expect([broken.exit, broken.result.problems]).toEqual([
      2,
      [{ where: 'line 2, column 1', what: 'not JSON, a value was expected' }],
    ]);
    const nowhere = await room.command(room.at('nowhere.json'));
    expect([nowhere.exit, nowhere.result.problems?.[0]?.where]).toEqual([2, room.at('nowhere.json')]);
  });

  it('is 2 for a bad workbook, with its name and place', async () => {
    room.put('bad.json', { ...SHOP, tabs: [{ name: 'a', cells: [[], [[]]] }] });
    expect((await room.play('bad.json', [])).result.problems).toMatchObject([
      { where: 'bad.json: tabs[0].cells[1][0]' },
    ]);
    room.put('bad.json', '{');
    expect((await room.play('bad.json', [])).result.problems).toMatchObject([
      { where: 'bad.json: line 1, column 2' },
    ]);
    const absent = await room.play('absent.json', []);
    expect([absent.exit, absent.result.problems?.[0]?.where]).toEqual([2, 'absent.json']);
  });

  it.each([
    [{ edit: { tab: '在庫', a1: 'A1', cells: [[1]] } }, 'steps[0].edit.tab', '"在庫"; there is 商品, メモ'],
    [{ edit: { tab: '商品', a1: 'A11', cells: [[1]] } }, 'steps[0].edit', 'cannot be done'],
    [{ select: { tab: '商品', a1: ['E1'] } }, 'steps[0].select', 'cannot be done'],
    [{ cell: { tab: '商品', a1: 'A11', formula: '=1' } }, 'steps[0].cell', 'cannot be done'],
    [{ insertRows: { tab: '商品', row: 12, count: 1 } }, 'steps[0].insertRows', 'cannot be done'],
    [{ deleteRows: { tab: '商品', row: 10, count: 2 } }, 'steps[0].deleteRows', 'cannot be done'],
    [{ insertColumns: { tab: '商品', column: 6, count: 1 } }, 'steps[0].insertColumns', 'cannot be done'],
    [{ deleteColumns: { tab: '商品', column: 1, count: 4 } }, 'steps[0].deleteColumns', 'cannot be done'],
    [{ moveRows: { tab: '商品', from: 10, count: 2, to: 1 } }, 'steps[0].moveRows', 'cannot be done'],
    [{ moveColumns: { tab: '商品', from: 1, count: 1, to: 6 } }, 'steps[0].moveColumns', 'cannot be done'],
    [{ renameTab: { from: 'メモ', to: '商品' } }, 'steps[0].renameTab', 'cannot be done'],
    [{ renameHeader: { tab: '商品', from: '備考', to: 'x' } }, 'steps[0].renameHeader', 'cannot be done'],
    [{ sort: { tab: '商品', column: 5, ascending: true, headerRow: 1 } }, 'steps[0].sort', 'cannot be done'],
  ])('is 2 for %j', async (step, where, what) => {
    const { exit, result } = await room.play(SHOP, [step, { wait: 'PT1H' }]);
    expect([exit, result.steps]).toEqual([2, []]);
    expect(result.problems).toEqual([{ where, what: expect.stringContaining(what) }]);
  });

  it('is 3 when the host lacks something, which is named', async () => {
    const { exit, result, stderr } = await room.play(SHOP, [{ send: { kind: 'lack' } }, { wait: 'PT1H' }]);
    expect([exit, result.missing, stderr]).toEqual([
      3,
      'Range.randomize',
      'The host lacks Range.randomize\n',
    ]);
    expect(result.steps).toMatchObject([{ error: 'The host lacks Range.randomize' }]);
  });

  it.each([
    [[], 'no scenario'],
    [['a.json', 'b.json'], 'one scenario at a time; b.json is too many'],
    [['a.json', '--out'], '--out needs a folder'],
    [['a.json', '--out', 'x', '--out=y'], '--out stands twice'],
    [['a.json', '--fast'], 'no such option: --fast'],
  ])('is 2 for the arguments %j', async (argv, why) => {
    const { exit, result, stderr } = await room.command(...argv);
    expect([exit, result]).toEqual([2, { steps: [], problems: [{ where: 'the arguments', what: why }] }]);
    expect(stderr).toMatch(/Usage: npm run -s play -- SCENARIO\.json \[--out DIR\]\n$/);
  });
});
