// 「まず止める」 killed at every call in all four ways: whatever happens next, nothing is lost and nothing is done twice.
import { beforeAll, describe, expect, it } from 'vitest';
import type { RequestOf } from '../../src/app/protocol.ts';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { builtAddon } from '../support/built-addon.ts';
import { openDesk } from '../support/desk.ts';
import { sweep } from '../support/kill-sweep.ts';
import { FIRST_ROW, LAST_ROW, readyShop, STOCK } from './small-shop.ts';

let start: WorkbookFile;
let stop: RequestOf<'stop'>;
let other: RequestOf<'stop'>;

beforeAll(async () => {
  start = await readyShop({ 止めた商品: 5, 操作記録: 2 });
  const desk = await openDesk(start, { settle: false });
  const tokens = (a1: string): string[] => {
    desk.host.hand.select(STOCK, [a1]);
    return desk.ask<'previewStop'>({ kind: 'previewStop' }).preview.rows;
  };
  const all = tokens(`A${FIRST_ROW}:A${LAST_ROW}`);
  stop = { kind: 'stop', requestId: 'stop-0001', type: 'UNKNOWN', rows: all };
  other = { kind: 'stop', requestId: 'stop-0002', type: 'FATAL_DEFECT', rows: all.slice(0, 1) };
  desk.close();
});

describe('the stop killed at every call', () => {
  it('ends as if it had never begun or as if it had finished', async () => {
    const swept = await sweep({
      start,
      command: stop,
      look: { kind: 'incident', incidentId: 'T-002' },
      endings: [
        { name: 'recover', request: { kind: 'recover' } },
        { name: 'same again', request: stop },
        { name: 'another stop', request: other },
      ],
    });
    console.log(
      `${swept.calls} calls, ${swept.points} kill points, ${swept.states.size} different workbooks left behind, ` +
        `${swept.committed} points after the commit`,
    );
    expect(swept.faults).toEqual([]);
    expect(swept.points).toBe(swept.calls * 4);
    expect(swept.committed).toBeGreaterThan(20);
  }, 300_000);
});

const SMALL_CELL = ['var CELL = 49e3', 'var CELL = 150'] as const;

/** What the sweep has to notice: the built text with one thing of the write path taken out. */
const FAULTS: readonly (readonly [string, string, string])[] = [
  ['recovery does nothing', 'if (running === null) return "nothing"', 'return "nothing"'],
  ['staged rows stay', 'clearRows(loaded.sheet, rows', '(() => {})(loaded.sheet, rows'],
  ['an entry without its length counts', 'if (length !== content.length + reply.length) return null', ''],
  [
    'a line torn before its number stays',
    '.filter((stray) => before.indexOf(stray.digest) < 0)',
    '.filter(() => false)',
  ],
  [
    'what was committed is not shown',
    'finish(openSession(committed, now)',
    '(() => {})(openSession(committed, now)',
  ],
  ['uncommitted rows are read', 'else if (operation > applied) continue', ''],
  ['a request is done again', 'if (earlier !== null) return', 'if (false) return'],
];

/** The built text with every replacement made, each of which must fit exactly once. */
const mended = (...replacements: readonly (readonly [string, string])[]) =>
  builtAddon((code) =>
    replacements.reduce((text, [sound, broken]) => {
      expect(text.split(sound), sound).toHaveLength(2);
      return text.replace(sound, () => broken);
    }, code),
  );

describe('a log entry of several rows', () => {
  const writes = (_call: number, name: string): boolean => /setValues|flush|clearContent/.test(name);

  it('is there whole or not at all', async () => {
    const { faults, points } = await sweep({
      start,
      addon: mended(SMALL_CELL),
      command: stop,
      look: { kind: 'incident', incidentId: 'T-002' },
      endings: [{ name: 'recover', request: { kind: 'recover' } }],
      only: writes,
    });
    expect(faults).toEqual([]);
    expect(points).toBeGreaterThan(30);
  }, 300_000);

  it.each(FAULTS)(
    'and the sweep notices when %s',
    async (_name, right, broken) => {
      const { faults } = await sweep({
        start,
        addon: mended(SMALL_CELL, [right, broken]),
        sound: mended(SMALL_CELL),
        command: stop,
        look: { kind: 'incident', incidentId: 'T-002' },
        endings: [
          { name: 'recover', request: { kind: 'recover' } },
          { name: 'same again', request: stop },
        ],
        only: writes,
        untilFault: true,
      });
      expect(faults).not.toEqual([]);
    },
    300_000,
  );
});
