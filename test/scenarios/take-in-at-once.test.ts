// People who go on working in the tabs while entries are taken in: nobody's entry is lost, whichever call it falls between.
import { beforeAll, describe, expect, it } from 'vitest';
import type { FileCell, WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { type Desk, openDesk } from '../support/desk.ts';
import { fill, fillAll, handNight, linesOf, sortAll, TASKS } from '../support/hand-night.ts';
import { contentOf } from '../support/kill-sweep.ts';
import { differences, recordsOf } from '../support/workbook-cells.ts';

const TAKE_IN = { kind: 'takeIn', requestId: 'take-in-0001' } as const;

let start: WorkbookFile;
let filled: WorkbookFile;
let calls: readonly string[];

beforeAll(async () => {
  ({ start } = await handNight());
  const desk = await openDesk(start, { settle: false });
  fillAll(desk);
  filled = desk.host.dump();
  calls = desk.run(TAKE_IN).trace;
  desk.close();
});

const everyCall = (): readonly number[] => calls.map((_, at) => at + 1);
const where = (call: number): string => `call ${call} ${calls[call - 1]}`;
/** From here on the lock is held and somebody else is told so. */
const lockedFrom = (): number => calls.indexOf('Lock.tryLock') + 2;
const task = (desk: Desk, id: string) => linesOf(desk, '停止作業', '作業ID').get(id) ?? {};
const open = (desk: Desk) => desk.ask<'open'>({ kind: 'open' }).desk;

/** What the records say, without the hour at which it was taken in, wherever the rows stand. */
function said(desk: Desk): readonly string[] {
  const plain = (line: Readonly<Record<string, FileCell>>): string => {
    const { 取り込み: _remark, ...rest } = line;
    return JSON.stringify(rest);
  };
  return ['トラブル', '停止作業', '連絡する相手', '連絡文ログ']
    .flatMap((tab) => recordsOf(desk.host.dump(), tab).map((line) => `${tab} ${plain(line)}`))
    .map((line) => line.replace(/"操作番号":\d+/, ''))
    .sort();
}

describe('two people', () => {
  it('who take in at once: one does it, the other is told to wait, and it is taken once', async () => {
    const quiet = await openDesk(filled, { settle: false });
    quiet.ask<'takeIn'>(TAKE_IN);
    const alone = contentOf(quiet.host.dump());
    quiet.close();
    for (const call of everyCall().filter(
      (one) => one >= lockedFrom() && one % 7 === 0 && one < calls.length,
    )) {
      const desk = await openDesk(filled, { settle: false });
      const told: string[] = [];
      const run = (): void => {
        desk.host.useUser('other');
        told.push(desk.refusal({ ...TAKE_IN, requestId: 'take-in-0002' }).code);
        open(desk);
        desk.host.useUser('owner');
      };
      expect(desk.ask<'takeIn'>(TAKE_IN, { during: [{ call, run }] })).toMatchObject({ taken: 10 });
      expect(told).toEqual(['busy']);
      expect(differences(alone, contentOf(desk.host.dump())), where(call)).toEqual([]);
      const later = desk.ask<'takeIn'>({ ...TAKE_IN, requestId: 'take-in-0003' });
      expect(later).toMatchObject({ taken: 0, refused: 0, unclear: 2 });
      desk.close();
    }
  }, 200_000);
});

type Act = { readonly name: string; readonly act: (desk: Desk) => void };

/** Each leaves the same records whether it comes before, between or after. */
const ACTS: readonly Act[] = [
  { name: 'ticks another row', act: (desk) => fill(desk, '停止作業', TASKS.box, { 済: true }) },
  {
    name: 'writes a note into a row that is being written',
    act: (desk) => fill(desk, '停止作業', TASKS.first, { メモ: '電話した' }),
  },
  {
    name: 'answers for another buyer',
    act: (desk) => {
      const [other] = recordsOf(desk.host.dump(), '連絡する相手').filter(
        (line) => line.購入者 === '{{nick}}',
      );
      fill(desk, '連絡する相手', String(other?.対象ID), { 回答: '問題なし' });
    },
  },
  {
    name: 'mends the word that could not be read',
    act: (desk) => fill(desk, '停止作業', TASKS.keyless, { 結果: '止めた' }),
  },
];

describe.each(ACTS)('a person who $name meanwhile', ({ act }) => {
  it('finds it taken in at the latest at the next opening', async () => {
    const quiet = await openDesk(filled, { settle: false });
    quiet.ask<'takeIn'>(TAKE_IN);
    act(quiet);
    open(quiet);
    const wanted = said(quiet);
    quiet.close();
    for (const call of everyCall()) {
      const desk = await openDesk(filled, { settle: false });
      desk.ask<'takeIn'>(TAKE_IN, { during: [{ call, run: () => act(desk) }] });
      open(desk);
      const found = said(desk);
      expect(
        found.filter((line) => !wanted.includes(line)),
        where(call),
      ).toEqual([]);
      expect(found).toHaveLength(wanted.length);
      desk.close();
    }
  }, 300_000);
});

it('a cell changed again meanwhile: the later word counts, but between the last look at it and its write', async () => {
  const lost: number[] = [];
  for (const call of everyCall()) {
    const desk = await openDesk(filled, { settle: false });
    const run = (): void => fill(desk, '停止作業', TASKS.first, { 結果: '止められない' });
    desk.ask<'takeIn'>(TAKE_IN, { during: [{ call, run }] });
    open(desk);
    const { 結果: outcome, 済: done } = task(desk, TASKS.first);
    if (outcome === '止められない' && done === false) continue;
    expect([outcome, done], where(call)).toEqual(['止めた', true]);
    lost.push(call);
    desk.close();
  }
  const readsBefore = (call: number): number =>
    calls.slice(0, call - 1).filter((name) => name === 'Range.getValues').length;
  // What is written between two reads arrives together: one such stretch, and no other call.
  expect(new Set(lost.map(readsBefore)).size).toBeLessThanOrEqual(1);
}, 300_000);

it('rows sorted while entries are taken in: every row keeps what is its own', async () => {
  const quiet = await openDesk(filled, { settle: false });
  quiet.ask<'takeIn'>(TAKE_IN);
  open(quiet);
  const wanted = said(quiet);
  quiet.close();
  for (const call of everyCall()) {
    const desk = await openDesk(filled, { settle: false });
    desk.ask<'takeIn'>(TAKE_IN, { during: [{ call, run: () => sortAll(desk.host.hand) }] });
    open(desk);
    expect(
      said(desk).filter((line) => !wanted.includes(line)),
      where(call),
    ).toEqual([]);
    desk.close();
  }
}, 300_000);
