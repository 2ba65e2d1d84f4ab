// スマホの記入: what people tick and write in our tabs while nobody is at the desk counts at the next opening, once, wherever
// the rows stand by then; what cannot be understood waits in its cell, what cannot be is put back.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { type Desk, openDesk } from '../support/desk.ts';
import { fill, fillAll, handNight, linesOf, sortAll, TASKS } from '../support/hand-night.ts';
import { contentOf } from '../support/kill-sweep.ts';
import { differences, recordsOf, tabOf } from '../support/workbook-cells.ts';
import { STOCK } from './two-tabs.ts';

let start: WorkbookFile;
let filled: WorkbookFile;

const LOG = '操作記録';
const tasksOf = (desk: Desk) => linesOf(desk, '停止作業', '作業ID');
const task = (desk: Desk, id: string) => tasksOf(desk).get(id) ?? {};
const opened = (desk: Desk) => desk.ask<'open'>({ kind: 'open' }).desk;
const TAKE_IN = { kind: 'takeIn', requestId: 'take-in-0001' } as const;

beforeAll(async () => {
  ({ start } = await handNight());
  const desk = await openDesk(start, { settle: false });
  fillAll(desk);
  filled = desk.host.dump();
  desk.close();
});

describe.each([
  ['as the rows stood', () => undefined],
  ['after every tab was sorted', (desk: Desk) => sortAll(desk.host.hand)],
])('opening, %s', (_, before) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(filled, { settle: false });
    before(desk);
  });

  it('says what it has taken, what it put back, what it did not understand', () => {
    const { notes, incidents } = opened(desk);
    expect(notes).toEqual([
      '記入を10件取り込みました。',
      '売れた相手を「連絡する相手」に入れ、「この箱を出さない」を作業に足しました。',
      '連絡文を1件作りました。',
      '取り込めない記入が1件あったので、元に戻しました。わけは「連絡文ログ」の「取り込み」の列に書きました。',
      '分からなかった記入が2件あります。「停止作業」「トラブル」の「取り込み」の列を見てください。',
    ]);
    expect(incidents[0]).toMatchObject({
      tasksDone: 3,
      tasksAll: 7,
      boxesOpen: 2,
      waiting: 1,
      listingsOpen: 1,
    });
    expect(incidents[0]?.promise).toBe('11/22 20:00');
  });

  it('is one operation with a sentence', () => {
    const log = recordsOf(desk.host.dump(), LOG).filter((line) => line.依頼ID !== null);
    expect(log[log.length - 1]).toMatchObject({
      したこと: 'スマホなどの記入を10件取り込みました',
      トラブルID: 'T-002',
      数: 10,
    });
  });

  it('leads to what the buttons lead to', () => {
    expect(task(desk, TASKS.first)).toMatchObject({
      済: true,
      結果: '止めた',
      取り込み: '11/20 09:00 済→止めた',
    });
    expect(task(desk, TASKS.auction)).toMatchObject({ 済: false, 結果: '少し待つ', 済の日時: null });
    expect(task(desk, TASKS.rakuma)).toMatchObject({ 済: true, 結果: '売れていた', メモ: '23:36に売れた' });
    expect(task(desk, TASKS.outsourcer)).toMatchObject({ 済: true, 済にした人: 'さくら', メモ: '2箱が3枚' });
    const dump = desk.host.dump();
    const buyers = recordsOf(dump, '連絡する相手');
    expect(buyers).toHaveLength(4);
    expect(buyers.find((one) => one.購入者 === 'kuro')).toMatchObject({
      回答: '問題あり',
      次にやること: '解決の方法を決める',
      // When the trade ends by itself, before the answer that was promised.
      次の期限: { d: '2026-11-20T13:00:00+09:00' },
      次の約束: { d: '2026-11-22T20:00:00+09:00' },
    });
    const boxes = recordsOf(dump, '停止作業').filter((line) => line.種類 === '箱');
    expect(boxes.map((line) => line['販路・相手']).sort()).toEqual(['メルカリ', 'ラクマ']);
    expect(recordsOf(dump, 'トラブル')[0]).toMatchObject({ 何が起きたか: '留め具が外れる' });
  });

  it('shows it in the marks of the goods', () => {
    const { cells } = tabOf(desk.host.dump(), STOCK);
    const column = (cells[0] ?? []).indexOf('停止');
    const marks = new Map(cells.slice(1).map((line) => [line[0], line[column]]));
    // are off sale, A-3 is sold and its box still to be kept.
    expect([marks.get('A-1'), marks.get('A-2'), marks.get('A-3'), marks.get('A-4')]).toEqual([
      '停止中',
      '要停止',
      '要停止',
      '停止中',
    ]);
  });

  it('puts back what was sent, and leaves what it did not understand where it is', () => {
    const [draft] = recordsOf(desk.host.dump(), '連絡文ログ');
    expect(draft?.文面).toBe(draft?.作ったときの文面);
    expect(draft?.取り込み).toContain('「文面」の「書き直した」は、取り込めません。');
    expect(task(desk, TASKS.keyless)).toMatchObject({ 済: true, 結果: 'とまった', 済の日時: null });
    expect(task(desk, TASKS.keyless).取り込み).toMatch(
      /^まだ取り込んでいません。「結果」の「とまった」が読めません。/,
    );
    expect(recordsOf(desk.host.dump(), 'トラブル')[0]).toMatchObject({ 起きた場所: '倉庫' });
  });

  it('a second opening takes nothing in and writes nothing but the hour', () => {
    const once = contentOf(desk.host.dump());
    desk.host.wait('PT10M');
    expect(opened(desk).notes).toEqual([
      '分からなかった記入が2件あります。「停止作業」「トラブル」の「取り込み」の列を見てください。',
    ]);
    expect(differences(once, contentOf(desk.host.dump()))).toEqual([]);
  });

  it('what is mended is taken in, and the sentence goes', () => {
    fill(desk, '停止作業', TASKS.keyless, { 結果: '止めた' });
    fill(desk, 'トラブル', 'T-002', { 起きた場所: null });
    expect(opened(desk).notes).toEqual(['記入を1件取り込みました。']);
    expect(task(desk, TASKS.keyless)).toMatchObject({
      済: true,
      結果: '止めた',
      取り込み: '11/20 09:10 結果→止めた',
    });
    expect(recordsOf(desk.host.dump(), 'トラブル')[0]?.取り込み).toBe(null);
    desk.close();
  });
});

describe('by the menu and by request', () => {
  it('the menu says in a toast what came of it', async () => {
    const desk = await openDesk(filled, { settle: false });
    const told = (one: Desk = desk): string => {
      const shown = one.host.shown();
      return shown?.kind === 'toast' ? shown.message : '';
    };
    desk.host.execute({ entry: 'takeInNow', args: [] });
    expect(told()).toContain('記入を10件取り込みました。\n売れた相手を');
    desk.host.execute({ entry: 'takeInNow', args: [] });
    expect(told()).toContain('分からなかった記入が2件あります。');
    desk.close();
    const quiet = await openDesk(start, { settle: false });
    quiet.host.execute({ entry: 'takeInNow', args: [] });
    expect(told(quiet)).toBe('新しい記入はありませんでした。');
    quiet.close();
  });

  it('the same request again has its reply again, whatever was filled in since', async () => {
    const desk = await openDesk(filled, { settle: false });
    const first = desk.ask<'takeIn'>(TAKE_IN);
    expect(first).toMatchObject({ taken: 10, refused: 1, unclear: 2 });
    fill(desk, '停止作業', TASKS.box, { 済: true });
    expect(desk.ask<'takeIn'>(TAKE_IN)).toEqual(first);
    expect(task(desk, TASKS.box).結果).toBe(null);
    expect(desk.ask<'takeIn'>({ ...TAKE_IN, requestId: 'take-in-0002' })).toMatchObject({ taken: 1 });
    expect(task(desk, TASKS.box).結果).toBe('止めた');
    desk.close();
  });
});

describe('rows that are no records', () => {
  it('are counted and left alone, a copied row with its tick as well', async () => {
    const desk = await openDesk(start, { settle: false });
    const { cells } = tabOf(desk.host.dump(), '停止作業');
    const foot = cells.length + 1;
    const [line = []] = cells.filter((one) => one.includes(TASKS.box));
    desk.host.hand.edit('停止作業', `A${foot}`, [line.map((cell, at) => (at === 0 ? true : cell))]);
    desk.host.hand.edit('停止作業', `H${foot + 1}`, [['自分のメモの行']]);
    expect(opened(desk)).toMatchObject({
      notes: ['「停止作業」に、手で足した行が2行あります。トメルの記録ではないので、その行は読みません。'],
      incidents: [{ tasksAll: 6 }],
    });
    expect(tabOf(desk.host.dump(), '停止作業').cells.slice(foot - 1, foot + 1)).toEqual([
      expect.arrayContaining([true, TASKS.box]),
      expect.arrayContaining(['自分のメモの行']),
    ]);
    desk.close();
  });
});

describe('a workbook of an older version', () => {
  const old = (): WorkbookFile =>
    JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/schema-1.workbook.json'), 'utf8'));
  const openTask = (desk: Desk): string => {
    const found = [...tasksOf(desk)].find(([, line]) => line.済 === false && line.種類 === '出品');
    if (found === undefined) throw new Error('Nothing is left to stop.');
    return found[0];
  };

  it('counts what stands there as it is; from then on entries are taken in', async () => {
    const desk = await openDesk(old(), { settle: false });
    fill(desk, '停止作業', openTask(desk), { 済: true });
    const before = opened(desk);
    expect(before).toMatchObject({ notes: [], incidents: [{ tasksDone: 2 }] });
    const boxes = (): number =>
      recordsOf(desk.host.dump(), '停止作業').filter((line) => line.種類 === '箱').length;
    const had = boxes();
    fill(desk, '停止作業', openTask(desk), { 結果: '売れていた' });
    expect(opened(desk).notes[0]).toBe('記入を1件取り込みました。');
    expect(boxes()).toBe(had + 1);
    desk.close();
  });

  it('and so does a row whose 控え a person has cleared or typed over', async () => {
    const desk = await openDesk(start, { settle: false });
    fill(desk, '停止作業', TASKS.first, { 控え: null });
    fill(desk, '停止作業', TASKS.box, { 控え: 'x' });
    expect(opened(desk).notes).toEqual([]);
    fill(desk, '停止作業', TASKS.first, { 済: true });
    fill(desk, '停止作業', TASKS.box, { 済: true });
    expect(opened(desk).notes).toEqual(['記入を2件取り込みました。']);
    desk.close();
  });
});

describe('a button pressed while entries wait', () => {
  it('loses none of them: they are taken in, or asked back, at the next opening', async () => {
    const desk = await openDesk(start, { settle: false });
    const [buyer] = recordsOf(desk.host.dump(), '連絡する相手').filter((line) => line.購入者 === 'kuro');
    fill(desk, '停止作業', TASKS.rakuma, { 結果: 'とまった', メモ: '電話した' });
    fill(desk, '停止作業', TASKS.keyless, { 済: true });
    fill(desk, '停止作業', TASKS.box, { 結果: '止められない' });
    fill(desk, '連絡する相手', String(buyer?.対象ID), { 確からしさ: '関係なし' });
    const press = (taskId: string, outcome: '止めた' | '少し待つ') =>
      desk.ask<'recordTask'>({ kind: 'recordTask', requestId: `task-${taskId}`, taskId, outcome });
    press(TASKS.rakuma, '止めた');
    press(TASKS.box, '少し待つ');
    desk.ask<'setType'>({
      kind: 'setType',
      requestId: 'type-0001',
      incidentId: 'T-002',
      type: 'FATAL_DEFECT',
      subKind: null,
    });
    expect(task(desk, TASKS.rakuma)).toMatchObject({ 済: true, 結果: 'とまった', メモ: '電話した' });
    expect(task(desk, TASKS.box)).toMatchObject({ 結果: '止められない' });
    const { room } = desk.ask<'incident'>({ kind: 'incident', incidentId: 'T-002' });
    const done = room.tasks.filter((one) => one.done).map(({ id, outcome }) => [id, outcome]);
    expect(done).toEqual([[TASKS.rakuma, '止めた']]);
    expect(opened(desk).notes).toEqual([
      '記入を4件取り込みました。',
      '分からなかった記入が1件あります。「停止作業」の「取り込み」の列を見てください。',
    ]);
    expect(task(desk, TASKS.keyless)).toMatchObject({ 済: true, 結果: '止めた' });
    expect(task(desk, TASKS.box)).toMatchObject({ 済: true, 結果: '止められない' });
    expect(recordsOf(desk.host.dump(), '連絡する相手').find((one) => one.購入者 === 'kuro')).toMatchObject({
      確からしさ: '関係なし',
      緊急度: '対象外',
    });
    desk.close();
  });
});
