// Where the player takes its workbook from, and what it leaves in a folder.
import { afterAll, describe, expect, it } from 'vitest';
import { playRoom } from '../support/play-room.ts';
import { BUNDLE, read, SHOP, write } from '../support/play-shop.ts';

const room = playRoom(BUNDLE);
afterAll(() => room.clear());

/** The cells of the shop with another first key. */
const shopRows = (key: string) =>
  SHOP.tabs[0]?.cells.map((row, at) => (at === 1 ? [key, ...row.slice(1)] : row));

describe('files', () => {
  it('the workbook lies where the scenario says, seen from the scenario', async () => {
    room.put('shop.json', SHOP);
    const { exit, result } = await room.play('./shop.json', [read('A2')]);
    expect([exit, result.steps[0]?.reply]).toEqual([0, { values: [['c']] }]);
  });

  it('with --out: result, dumps and the final workbook, and the dumps are not printed', async () => {
    const steps = [write('A2', [['x']]), { dump: '途中' }, write('A2', [['y']])];
    const scenario = room.put('out.json', { workbook: SHOP, steps });
    const { exit, result, stdout } = await room.command(scenario, '--out', room.at('out/deep'));
    expect(exit).toBe(0);
    expect(room.list('out/deep')).toEqual(['result.json', 'workbook.json', '途中.json']);
    expect(room.read('out/deep/result.json')).toEqual(result);
    expect(result).not.toHaveProperty('dumps');
    expect(room.read('out/deep/途中.json')).toMatchObject({ tabs: [{ cells: shopRows('x') }, {}] });
    expect(room.read('out/deep/workbook.json')).toMatchObject({ tabs: [{ cells: shopRows('y') }, {}] });
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  });

  it('a dump is a workbook file: played again without a step it gives itself', async () => {
    const full = {
      ...SHOP,
      names: [{ name: '基準時刻', tab: 'メモ', a1: 'A1' }],
      tabs: [
        {
          ...SHOP.tabs[0],
          id: 41,
          formats: [{ a1: 'A2:A10', pattern: '@' }],
          checkboxes: ['D5:D9'],
          lists: [{ a1: 'B5:B9', values: ['はい', 'いいえ'] }],
          filter: 'A1:D4',
          rules: [{ a1: 'A2:D10', formula: '=$C2>1', background: '#fff2cc' }],
          frozen: { rows: 1, columns: 1 },
          hidden: { rows: [9], columns: [4] },
          merges: ['A10:B10'],
          protected: [{ a1: 'A1:D1', warningOnly: true }],
        },
        SHOP.tabs[1],
      ],
    };
    const first = await room.play(full, [{ dump: 'one' }]);
    const dumped = first.result.dumps?.one;
    expect(dumped).toMatchObject(full);
    const second = await room.play(dumped, [{ dump: 'one' }]);
    expect(second.exit).toBe(0);
    expect(second.result.dumps?.one).toEqual(dumped);
  });
});
