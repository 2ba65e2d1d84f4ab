// Lines that are left out, goods that come back, troubles that end while their inspection runs, and everything that an
// inspection refuses. What was judged stays judged, and the report counts it.
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { type InspectionDesk, inspectionDesk, named, standing } from './inspection-desk.ts';
import { readyTwoTabs, SALES, STOCK } from './two-tabs.ts';

let ready: WorkbookFile;
let desk: InspectionDesk;
let id: string;
beforeAll(async () => {
  ready = await readyTwoTabs();
});
beforeEach(async () => {
  desk = await inspectionDesk(ready);
  id = desk.stop(desk.look(STOCK, ['A2'], 'PARTIAL_DEFECT'), 'PARTIAL_DEFECT').incident.id;
  desk.contain(id);
  desk.press<'foundMyself'>({ kind: 'foundMyself', incidentId: id });
});
afterEach(() => desk.close());

const incident = () => desk.records('トラブル').find((line) => line.トラブルID === id) ?? {};
const kuro = () => String(desk.records('連絡する相手').find((line) => line.購入者 === 'kuro')?.対象ID);
const leave = (key: string, out: boolean, reason = '') =>
  desk.press<'leaveOutLines'>({
    kind: 'leaveOutLines',
    incidentId: id,
    lines: [desk.lineOf(id, { key }).id],
    out,
    reason,
  });

describe('lines left out', () => {
  it('keep their row stopped, with the reason, until they are taken in again', () => {
    desk.begin(id);
    desk.judge(desk.lineOf(id, { key: 'A-4' }), 'YES', { pieces: 1 });
    leave('A-4', true, '倉庫が遠い');
    leave('A-2', true);
    desk.rest(id, 'YES');
    expect(desk.shown(id).counts).toMatchObject({ lines: 4, open: 0, pieces: 8, done: 8 });
    // 状態 says that all that is looked at is judged.
    expect(incident()).toMatchObject({ 検品した: '8/8', 状態: '判定済み' });
    expect(named(desk.preview(id).notYet)).toEqual([
      'A-2 2 検品から外している(理由なし)',
      'A-4 3 検品から外している(倉庫が遠い)',
    ]);
    expect(desk.restart(id)).toMatchObject({ rows: 5, pieces: 9 });
    expect([standing(desk, 'A-2'), standing(desk, 'A-4')]).toEqual(['停止中 2', '3']);
    const stateOf = (key: string) => desk.records('止めた商品').find((one) => one.管理番号 === key)?.状態;
    expect([stateOf('A-1'), stateOf('A-2'), stateOf('A-4')]).toEqual(['解除', '保留中', '一部再開']);
    leave('A-2', false);
    expect(standing(desk, 'A-2')).toBe('再検品中 2');
    expect(incident()).toMatchObject({ 検品した: '8/10', 状態: '停止済み' });
    desk.rest(id, 'YES');
    desk.restart(id);
    // What was left out is decided by a person.
    const sound = { kind: 'release', incidentId: id, ending: 'SOUND', keep: [], reason: '' } as const;
    expect(desk.press<'release'>({ ...sound, keep: [] })).toMatchObject({ rows: 1 });
    expect(desk.marks(STOCK)).toEqual([]);
    expect(desk.lineOf(id, { key: 'A-4' })).toMatchObject({ state: 'EXCLUDED', leftOut: '倉庫が遠い' });
  });
});

describe('goods that came back', () => {
  it('are looked at last, restart nothing, and count in the report', () => {
    desk.begin(id);
    const returned = () =>
      desk.press<'addReturned'>({ kind: 'addReturned', incidentId: id, contactId: kuro(), pieces: 2 });
    expect(returned().line).toMatchObject({ subject: 'RETURNED', quantity: 2, key: 'A-1', round: 1 });
    const { list } = desk.shown(id);
    expect(list[list.length - 1]?.subjectLabel).toBe('返ってきた物');
    desk.judge(desk.lineOf(id, { subject: 'RETURNED' }), 'NO', { pieces: 2, defects: ['こわれ'] });
    expect(desk.preview(id)).toMatchObject({ ready: [], toEnd: [], rows: 0 });
    expect(desk.refusedPress<'endPieces'>({ kind: 'endPieces', incidentId: id, how: 'SCRAP' }).code).toBe(
      'nothingToEnd',
    );
    // The same buyer sends another two.
    expect(returned().line).toMatchObject({ round: 2, quantity: 2, left: 2 });
    desk.rest(id, 'YES');
    const report = desk.ask<'inspectionReport'>({ kind: 'inspectionReport', incidentId: id });
    expect(report.counts).toMatchObject({ pieces: 18, done: 18, failed: 2, passed: 16 });
    expect(report.byDefect).toEqual([{ name: 'こわれ', pieces: 2 }]);
    expect(desk.restart(id)).toMatchObject({ rows: 6, pieces: 14 });
    expect(desk.marks(STOCK)).toEqual([]);
  });

  it('belong to a buyer of the trouble', () => {
    const asked = { kind: 'addReturned', incidentId: id, pieces: 1 } as const;
    expect(desk.refusedPress<'addReturned'>({ ...asked, contactId: 'C9-nobody' }).code).toBe('noSuchContact');
  });
});

describe('an end without the inspection, in the middle of it', () => {
  const judgedInPart = (): void => {
    desk.begin(id);
    desk.judge(desk.lineOf(id, { key: 'A-2' }), 'YES', { pieces: 2 });
    desk.judge(desk.lineOf(id, { key: 'A-1', subject: 'STOCK' }), 'AFTER_REWORK', { pieces: 2 });
  };
  const states = () =>
    Object.fromEntries(desk.shown(id).list.map((line) => [`${line.subject} ${line.key}`, line.state]));
  const closed = {
    'BOX A-1': 'EXCLUDED',
    'STOCK A-1': 'EXCLUDED',
    'STOCK A-2': 'FINISHED',
    'STOCK A-3': 'EXCLUDED',
    'STOCK A-4': 'EXCLUDED',
    'STOCK ': 'EXCLUDED',
  };

  it('品物は無事 closes what is open, and nothing can be judged any more', () => {
    judgedInPart();
    const line = desk.lineOf(id, { key: 'A-1', subject: 'STOCK' });
    desk.press<'release'>({ kind: 'release', incidentId: id, ending: 'SOUND', keep: [], reason: '' });
    expect(states()).toEqual(closed);
    expect(desk.lineOf(id, { key: 'A-1', subject: 'STOCK' })).toMatchObject({
      rework: 2,
      left: 3,
      leftOut: '「品物は無事」で終えたため',
    });
    expect(desk.marks(STOCK)).toEqual([]);
    // Nobody is left to talk to, so the trouble is over with it.
    expect(incident()).toMatchObject({ 状態: '終了', 終わり方: '品物は無事' });
    const judge = { kind: 'recordInspection', inspectionId: line.id, answer: 'YES' } as const;
    expect(desk.refusedPress<'recordInspection'>(judge).code).toBe('incidentEnded');
    expect(desk.refusedPress<'restart'>({ kind: 'restart', incidentId: id }).code).toBe('incidentEnded');
  });

  it('まちがいでした does the same, and ends the trouble', () => {
    judgedInPart();
    const line = desk.lineOf(id, { key: 'A-3' });
    desk.mistake(id);
    expect(states()).toEqual(closed);
    expect(desk.marks(STOCK)).toEqual([]);
    expect(
      desk.refusedPress<'recordInspection'>({
        kind: 'recordInspection',
        inspectionId: line.id,
        answer: 'YES',
      }).code,
    ).toBe('incidentEnded');
    // What was found is still told.
    expect(desk.ask<'inspectionReport'>({ kind: 'inspectionReport', incidentId: id }).counts).toMatchObject({
      passed: 2,
      rework: 0,
    });
  });

  it('1個だけの問題だった keeps one piece, and what is kept can be looked at and let go', () => {
    judgedInPart();
    const hold = String(desk.records('止めた商品').find((line) => line.管理番号 === 'A-4')?.保留ID);
    desk.press<'release'>({ kind: 'release', incidentId: id, ending: 'ONLY_ONE', keep: [hold], reason: '' });
    expect(standing(desk, 'A-4')).toBe('1');
    expect(desk.marks(STOCK)).toEqual([`A-4 null ${id}`]);
    expect(states()).toEqual(closed);
    // A person decides upon the one that is left.
    desk.press<'release'>({ kind: 'release', incidentId: id, ending: 'SOUND', keep: [], reason: '' });
    expect(desk.marks(STOCK)).toEqual([]);
  });
});

describe('refused, with nothing written:', () => {
  it('before the inspection has begun, and where there is nothing', () => {
    const about = { incidentId: id } as const;
    const refused = [
      desk.refusedPress<'recordRest'>({ kind: 'recordRest', ...about, answer: 'YES' }),
      desk.refusedPress<'inspectAgain'>({ kind: 'inspectAgain', ...about, what: 'REWORK' }),
      desk.refusedPress<'restart'>({ kind: 'restart', ...about }),
      desk.refusedPress<'endPieces'>({ kind: 'endPieces', ...about, how: 'SCRAP' }),
      desk.refusedPress<'confirmFindings'>({ kind: 'confirmFindings', ...about, what: 'CONFIRM_SOLD' }),
      desk.refusedPress<'textChanged'>({ kind: 'textChanged', ...about, lines: ['K1-x-1'], done: true }),
      desk.refusedPress<'leaveOutLines'>({
        kind: 'leaveOutLines',
        ...about,
        lines: ['K1-x-1'],
        out: true,
        reason: '',
      }),
      desk.refusedPress<'recordInspection'>({
        kind: 'recordInspection',
        inspectionId: 'K1-x-1',
        answer: 'YES',
      }),
    ].map(({ code }) => code);
    expect(refused).toEqual([
      'nothingToInspect',
      'nothingToInspectAgain',
      'nothingReady',
      'nothingToEnd',
      'nothingFound',
      'nothingFound',
      'nothingToInspect',
      'noSuchInspection',
    ]);
    expect(desk.begin(id).added).toBe(6);
    expect(desk.refusedPress<'startInspection'>({ kind: 'startInspection', ...about }).code).toBe(
      'nothingToInspect',
    );
    expect(desk.refusedPress<'startInspection'>({ kind: 'startInspection', incidentId: 'T-999' }).code).toBe(
      'noSuchIncident',
    );
  });

  it('a restart of what nobody has looked at, of what waits for rework, of what is named and not ready', () => {
    desk.begin(id);
    const restart = { kind: 'restart', incidentId: id } as const;
    expect(desk.refusedPress<'restart'>(restart).code).toBe('nothingReady');
    desk.rest(id, 'AFTER_REWORK');
    expect(desk.refusedPress<'restart'>(restart).code).toBe('nothingReady');
    desk.again(id, 'REWORK');
    desk.judge(desk.lineOf(id, { key: 'A-3', round: 2 }), 'YES');
    const holdOf = (key: string): string =>
      String(desk.records('止めた商品').find((line) => line.管理番号 === key)?.保留ID);
    expect(desk.refusedPress<'restart'>({ ...restart, holds: [holdOf('A-2'), 'H9-none'] }).code).toBe(
      'nothingReady',
    );
    expect(desk.restart(id, [holdOf('A-2'), holdOf('A-3')])).toMatchObject({ rows: 1, pieces: 1 });
  });

  it('more pieces than there are, and counts that somebody has changed meanwhile', () => {
    desk.begin(id);
    const line = desk.lineOf(id, { key: 'A-2' });
    const judge = { kind: 'recordInspection', inspectionId: line.id } as const;
    const one = { passed: 1, rework: 0, reworded: 0, failed: 0 };
    expect(desk.refusedPress<'recordInspection'>({ ...judge, answer: 'YES', pieces: 3 })).toEqual({
      code: 'tooManyPieces',
      left: 2,
    });
    expect(desk.refusedPress<'recordInspection'>({ ...judge, found: { ...one, failed: 2 } })).toEqual({
      code: 'tooManyPieces',
      left: 2,
    });
    // Two people began with the same screen.
    const base = { passed: 0, rework: 0, reworded: 0, failed: 0 };
    desk.press<'recordInspection'>({ ...judge, found: one, base });
    expect(
      desk.refusedPress<'recordInspection'>({ ...judge, found: { ...base, failed: 1 }, base }).code,
    ).toBe('changedMeanwhile');
    expect(desk.lineOf(id, { key: 'A-2' })).toMatchObject({ passed: 1, failed: 0, left: 1 });
    // 迷う judges nothing.
    desk.judge(line, 'UNSURE');
    expect(desk.lineOf(id, { key: 'A-2' })).toMatchObject({ passed: 1, left: 1 });
  });

  it('a parcel leaves whole: one bad piece keeps it, and nothing is described anew for a buyer', () => {
    desk.host.hand.edit(SALES, 'A20', [['T8', 'メルカリ', 'B-1', 2, 'つき', '', '', '', '発送待ち']]);
    const other = desk.stopOnly(SALES, ['A20'], 'PARTIAL_DEFECT').incident.id;
    desk.contain(other);
    desk.begin(other);
    const box = () => desk.lineOf(other, { subject: 'BOX' });
    expect(box()).toMatchObject({ quantity: 2 });
    desk.count(box(), { passed: 1, reworded: 1 }, { newText: '色ちがい' });
    expect(desk.refusedPress<'restart'>({ kind: 'restart', incidentId: other }).code).toBe('nothingReady');
    expect(desk.preview(other)).toMatchObject({ ready: [], textFirst: [] });
    expect(named(desk.preview(other).notYet)).toEqual(['B-1 1 箱の中身がそろっていない']);
  });
});

describe('the report', () => {
  it('counts by defect, lot, supplier and outsourcer, worst first, and names no buyer', () => {
    desk.begin(id);
    desk.count(
      desk.lineOf(id, { key: 'A-1', subject: 'STOCK' }),
      { passed: 1, rework: 1, reworded: 1, failed: 2 },
      { defects: ['ゆるみ', 'きず'] },
    );
    desk.judge(desk.lineOf(id, { key: 'A-3' }), 'NO', { defects: ['きず'] });
    desk.judge(desk.lineOf(id, { key: 'A-2' }), 'NO');
    const report = desk.ask<'inspectionReport'>({ kind: 'inspectionReport', incidentId: id });
    expect(report.byDefect).toEqual([
      { name: 'きず', pieces: 5 },
      { name: 'ゆるみ', pieces: 4 },
      { name: '', pieces: 1 },
    ]);
    // L1 and Ｌ１ are one.
    expect(report.byLot).toEqual([
      { name: 'L1', pieces: 9, done: 6, passed: 1, rework: 1, reworded: 1, failed: 3 },
      { name: 'L2', pieces: 5, done: 1, passed: 0, rework: 0, reworded: 0, failed: 1 },
    ]);
    expect(report.bySupplier).toMatchObject([{ name: '彫金室', pieces: 14, failed: 4 }]);
    expect(report.byOutsourcer).toMatchObject([
      { name: '', pieces: 13, failed: 3 },
      { name: '梱包さん', pieces: 1, failed: 1 },
    ]);
    const sum = (rows: readonly { readonly pieces: number }[]): number =>
      rows.reduce((total, { pieces }) => total + pieces, 0);
    for (const rows of [report.byLot, report.bySupplier, report.byOutsourcer])
      expect(sum(rows)).toBe(report.counts.pieces);
    for (const name of ['ねこ屋', 'kuro', 'T1']) expect(JSON.stringify(report)).not.toContain(name);
  });
});
