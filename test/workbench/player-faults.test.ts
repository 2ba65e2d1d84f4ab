// Kills and other people during an execution, as a scenario has them.
import { afterAll, describe, expect, it } from 'vitest';
import { playRoom } from '../support/play-room.ts';
import { BUNDLE, read, SHOP, write } from '../support/play-shop.ts';

const room = playRoom(BUNDLE);
afterAll(() => room.clear());

describe('faults', () => {
  // getActiveSpreadsheet 1, getSheetByName 2, getRange 3, setValue 4, flush 5, getRange 6, setValue 7
  const twice = (call: number, when: string) => ({ send: { kind: 'writeTwice' }, kill: { call, when } });
  const column = [['one'], ['two']];

  it.each([
    [twice(7, 'before'), [['one'], ['a']]],
    [twice(7, 'after'), column],
    [twice(7, 'lost'), [['one'], ['a']]],
    [twice(4, 'lost'), [['c'], ['a']]],
    [twice(5, 'after'), [['one'], ['a']]],
    [{ ...write('A2:A3', column), kill: { call: 4, when: 'torn' } }, [['one'], ['a']]],
  ])('%j leaves what had landed', async (step, values) => {
    const { exit, result } = await room.play(SHOP, [step, read('A2:A3')]);
    expect(exit).toBe(0);
    expect(result.steps[0]).toMatchObject({ killed: true });
    expect(result.steps[0]).not.toHaveProperty('reply');
    expect(result.steps[1]?.reply).toEqual({ values });
  });

  it('a kill at a call that is never made kills nothing', async () => {
    const { result } = await room.play(SHOP, [twice(99, 'before')]);
    expect(result.steps[0]).toMatchObject({ killed: false, reply: { kind: 'done' } });
  });

  it('another user during an execution finds the lock taken, and gets it when the first is done', async () => {
    const other = { send: { kind: 'lock', who: 'taro' } };
    const during = [
      { call: 6, do: [{ user: 'taro' }, other, { edit: { tab: '商品', a1: 'A2', cells: [['z']] } }] },
    ];
    const { exit, result } = await room.play(SHOP, [
      { send: { kind: 'lock', who: 'hanako' }, during },
      other,
      read('A2:B2'),
    ]);
    expect(exit).toBe(0);
    expect(result.steps[0]).toMatchObject({
      reply: { kind: 'written' },
      during: [{ call: 6, ran: true, do: [{}, { reply: { kind: 'busy' } }, {}] }],
    });
    expect(result.steps[1]?.reply).toEqual({ kind: 'written', before: 'z' });
    expect(result.steps[2]?.reply).toEqual({ values: [['z', 'taro']] });
  });

  it('a killed execution has freed the lock', async () => {
    const kill = { call: 6, when: 'after' };
    const lock = { send: { kind: 'lock', who: 'hanako' } };
    const { result } = await room.play(SHOP, [{ ...lock, kill }, lock]);
    expect(result.steps).toMatchObject([{ killed: true }, { reply: { kind: 'written' } }]);
  });
});
