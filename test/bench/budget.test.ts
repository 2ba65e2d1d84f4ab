// The calls of a stop, counted: what `npm run bench` measures at full size. Time is left to that.
import { beforeAll, describe, expect, it } from 'vitest';
import { builtAddon } from '../support/built-addon.ts';
import { loadHost } from '../support/host-bundle.ts';
import { brokenCounts, brokenTime, grownCalls, LIMITS, tooLong } from './limits.ts';
import { type Measured, measureStop } from './measure-stop.ts';

describe('a stop', () => {
  let small: Measured;
  let large: Measured;
  beforeAll(async () => {
    const bench = { createHost: loadHost().createHost, addon: builtAddon() };
    small = await measureStop(bench, { rows: 60, stopped: 20, lie: 'together' });
    large = await measureStop(bench, { rows: 1500, stopped: 240, lie: 'scattered' });
  });

  it('keeps within its calls', () => {
    expect([...brokenCounts(small), ...brokenCounts(large)]).toEqual([]);
  });

  it('needs no more calls for more rows', () => {
    expect(grownCalls([small, large])).toEqual([]);
    expect(large.stop.cells.written).toBeGreaterThan(5 * small.stop.cells.written);
  });

  it('leaves a block in every tab that a stop concerns', () => {
    expect(large.blocks.map(({ tab }) => tab)).toEqual([
      '商品管理',
      'トラブル',
      '止めた商品',
      '停止作業',
      '連絡する相手',
      '操作記録',
      '設定',
    ]);
    // 停止中 at once where nothing is listed and no box is packed.
    const marks = large.blocks[0]?.cells.flat().filter((cell) => cell === '要停止' || cell === '停止中');
    expect(marks).toHaveLength(large.marked);
    expect(large.marked).toBeGreaterThan(100);
  });

  it('is found when it breaks a limit', () => {
    const costly: Measured = {
      ...large,
      stop: {
        ...large.stop,
        calls: { read: LIMITS.reads + 1, write: LIMITS.writes + 1, other: 0 },
        flushes: LIMITS.flushes + 1,
      },
      trace: [...large.trace, 'Range.getValues'],
    };
    expect(brokenCounts(costly)).toHaveLength(3);
    expect(grownCalls([small, costly])).toHaveLength(1);
    const slow: Measured = {
      ...large,
      rows: 5000,
      stopped: 800,
      stop: { ...large.stop, virtualMs: large.floor.virtualMs * LIMITS.timesTheFloor + 1 },
    };
    expect(brokenTime(slow)).toHaveLength(1);
    const executions = [1, 2].map((commands) => ({
      name: 'stop',
      virtualMs: LIMITS.commandMs + 1,
      commands,
    }));
    expect(tooLong(executions)).toHaveLength(1);
  });
});
