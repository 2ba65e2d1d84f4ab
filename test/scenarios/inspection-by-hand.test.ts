// 検品 filled on a phone: counts and answers typed into its cells, whatever order the rows stand in, lead to what the buttons
// lead to; what does not add up waits in its cell, and a finished line is put back.
import { beforeAll, describe, expect, it } from 'vitest';
import type { FileCell, WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { fill } from '../support/hand-night.ts';
import { contentOf } from '../support/kill-sweep.ts';
import { differences } from '../support/workbook-cells.ts';
import { type InspectionDesk, inspectionDesk, standing } from './inspection-desk.ts';
import { readyTwoTabs, STOCK } from './two-tabs.ts';

const TAB = '検品';

let begun: WorkbookFile;
let incidentId: string;

beforeAll(async () => {
  const shop = await readyTwoTabs();
  // Without pull-downs, since a workbook file does not say that they let other words pass.
  const desk = await inspectionDesk({ ...shop, tabs: shop.tabs.map(({ lists: _lists, ...tab }) => tab) });
  incidentId = desk.stop(desk.look(STOCK, ['A2'], 'PARTIAL_DEFECT'), 'PARTIAL_DEFECT').incident.id;
  desk.contain(incidentId);
  desk.press<'foundMyself'>({ kind: 'foundMyself', incidentId });
  desk.begin(incidentId);
  begun = desk.host.dump();
  desk.close();
});

const idOf = (desk: InspectionDesk, key: string | null, first = '売り物'): string =>
  String(
    desk.records(TAB).find((line) => (line.管理番号 ?? null) === key && line.先に見る === first)?.検品ID,
  );
const lineOf = (desk: InspectionDesk, key: string | null, first = '売り物') =>
  desk.records(TAB).find((line) => (line.管理番号 ?? null) === key && line.先に見る === first) ?? {};
const write = (desk: InspectionDesk, key: string | null, cells: Readonly<Record<string, FileCell>>): void =>
  fill(desk, TAB, idOf(desk, key), cells);

function fillIn(desk: InspectionDesk): void {
  write(desk, 'A-1', { 合格: '３個', 不合格: 1, 不具合: 'ゆるみ、きず', 見た人: 'さくら', 処置: '廃棄' });
  write(desk, 'A-2', { 合格: 2, 手直し: 1 });
  write(desk, 'A-3', { 説明どおり売れるか: '説明を変えれば売れる', '新しい説明・値段': '小さなきずあり' });
  write(desk, 'A-4', { 合格: 'ふたつ', メモ: '半分だけ見た' });
  write(desk, null, { 説明どおり売れるか: 'たぶん' });
  fill(desk, TAB, idOf(desk, 'A-1', '未発送の箱'), {
    説明どおり売れるか: 'はい',
    写真: 'https://example.com/1.jpg',
  });
}

describe.each([
  ['as the rows stood', 0],
  ['after the tab was sorted', 5],
])('%s', (_, sortedBy) => {
  let desk: InspectionDesk;
  beforeAll(async () => {
    desk = await inspectionDesk(begun);
    fillIn(desk);
    if (sortedBy > 0) desk.host.hand.sort(TAB, { column: sortedBy, ascending: false, headerRow: 1 });
  });

  it('says what it has taken and what it did not understand', () => {
    const { notes } = desk.open();
    expect(notes).toEqual([
      '記入を8件取り込みました。',
      '分からなかった記入が3件あります。「検品」の「取り込み」の列を見てください。',
    ]);
  });

  it('what adds up counts as if it had been pressed', () => {
    expect(lineOf(desk, 'A-1')).toMatchObject({
      // What is understood stays as it was written.
      合格: '３個',
      不合格: 1,
      残り: 1,
      判定: '基準未達',
      処置: '廃棄',
      状態: '途中',
      不具合: 'ゆるみ、きず',
      見た人: 'さくら',
    });
    expect(lineOf(desk, 'A-1').取り込み).toMatch(
      /^11\/20 09:00 不具合→ゆるみ、きず、合格→３個、見た人→さくら$/,
    );
    expect(lineOf(desk, 'A-3')).toMatchObject({
      説明変更: 1,
      残り: 0,
      状態: '完了',
      処置: '説明・値段を直して売る',
    });
    expect(lineOf(desk, 'A-1', '未発送の箱')).toMatchObject({ 合格: 1, 状態: '完了', 判定: '基準達成' });
    expect(desk.records('トラブル')[0]).toMatchObject({ 検品した: '6/14' });
    expect(standing(desk, 'A-1')).toBe('再検品中 5');
  });

  it('what does not add up waits in its cell, beside what does', () => {
    expect(lineOf(desk, 'A-2')).toMatchObject({ 合格: 2, 手直し: 1, 残り: 2, 状態: '途中' });
    expect(lineOf(desk, 'A-2').取り込み).toMatch(/^まだ取り込んでいません。数が見る数と合いません/);
    expect(lineOf(desk, 'A-4')).toMatchObject({ 合格: 'ふたつ', メモ: '半分だけ見た', 残り: 4 });
    expect(lineOf(desk, 'A-4').取り込み).toContain('「合格」の「ふたつ」が読めません。');
    expect(lineOf(desk, null)).toMatchObject({ 説明どおり売れるか: 'たぶん', 残り: 1 });
    expect(lineOf(desk, null).取り込み).toContain('次のどれかにしてください: はい・直せば売れる');
    const { list } = desk.shown(incidentId);
    for (const line of list)
      expect(line.quantity).toBe(line.passed + line.rework + line.reworded + line.failed + line.left);
    expect(list.find((line) => line.key === 'A-2')).toMatchObject({ passed: 0, rework: 0, left: 2 });
  });

  it('a second opening takes nothing in', () => {
    const once = contentOf(desk.host.dump());
    desk.host.wait('PT10M');
    expect(desk.open().notes).toEqual([
      '分からなかった記入が3件あります。「検品」の「取り込み」の列を見てください。',
    ]);
    expect(differences(once, contentOf(desk.host.dump()))).toEqual([]);
  });

  it('a finished line typed over is put back with a sentence, and so is one left out', () => {
    write(desk, 'A-3', { 合格: 1, 説明変更: null, メモ: 'やはり良い' });
    desk.press<'leaveOutLines'>({
      kind: 'leaveOutLines',
      incidentId,
      lines: [idOf(desk, 'A-4')],
      out: true,
      reason: '倉庫が遠い',
    });
    write(desk, 'A-4', { 合格: 4 });
    const { notes } = desk.open();
    expect(notes).toContain(
      '取り込めない記入が3件あったので、元に戻しました。わけは「検品」の「取り込み」の列に書きました。',
    );
    expect(lineOf(desk, 'A-3')).toMatchObject({ 合格: null, 説明変更: 1, メモ: null });
    expect(lineOf(desk, 'A-3').取り込み).toContain('この行の検品は、もう終わっています');
    expect(lineOf(desk, 'A-4')).toMatchObject({ 合格: null, 状態: '除外' });
  });

  it('what is mended is taken in, and finishes the line; more of it comes to a row begun before', () => {
    write(desk, 'A-2', { 合格: 1 });
    write(desk, 'A-1', { 合格: 4 });
    write(desk, null, { 説明どおり売れるか: 'いいえ', 処置: '仕入先へ返す' });
    expect(desk.open().notes).toEqual(['記入を3件取り込みました。']);
    expect(lineOf(desk, 'A-2')).toMatchObject({ 合格: 1, 手直し: 1, 残り: 0, 状態: '完了' });
    expect(lineOf(desk, 'A-1')).toMatchObject({
      合格: 4,
      不合格: 1,
      残り: 0,
      状態: '完了',
      見た人: 'さくら',
    });
    expect(lineOf(desk, null)).toMatchObject({ 不合格: 1, 処置: '仕入先へ返す', 状態: '完了' });
    expect(standing(desk, null)).toBe('売れない 1');
    expect(standing(desk, 'A-2')).toBe('手直し中 2');
    expect(desk.restart(incidentId)).toMatchObject({ rows: 3, pieces: 6 });
    desk.close();
  });
});

it('the checklist is read as the seller keeps it: looked at, measured, and what cannot be read is named', async () => {
  const desk = await inspectionDesk(begun);
  desk.host.hand.edit('検品項目', 'A2', [
    ['ピアス', 2, '長さ', '長さ・重さ', 'mm', '19', '21.5', 'そろえる'],
    [null, 1, '留め具', null, '固さ', null, null, null],
    ['皿', null, 'ふち', '合否', null, null, null, null],
    ['ピアス', 'x', '色', 'なんとなく', null, 'うす', null, null],
    ['ピアス', 3, null, '文', null, null, null, null],
  ]);
  const { id } = desk.stopOnly(STOCK, ['A3']).incident;
  const reply = desk.send({ kind: 'startInspection', requestId: 'begin-checklist', incidentId: id });
  if (!reply.ok) throw new Error(JSON.stringify(reply));
  expect(
    reply.badCells.filter((cell) => cell.tab === '検品項目').map((cell) => `${cell.row} ${cell.header}`),
  ).toEqual(expect.arrayContaining(['5 順', '5 種類', '5 下限', '6 見るところ']));
  const line = desk.lineOf(id, { key: 'A-2' });
  expect(desk.records(TAB).find((one) => one.検品ID === line.id)).toMatchObject({
    見るところ: '留め具(固さ)、長さ(mm 19〜21.5)、色',
    うちの基準: 'そろえる',
  });
  const { checklist } = desk.shown(id);
  expect(line.checks.map((at) => checklist[at]?.name)).toEqual(['留め具', '長さ', '色']);
  const outside = desk.judge(line, 'YES', { measured: { 長さ: '１８．９ｍｍ', 色: '青' } });
  expect(outside.notes).toEqual(['長さが、基準の範囲の外です。判定を確かめてください。']);
  expect(desk.judge(line, 'YES', { measured: { 長さ: '20' } }).notes).toEqual([]);
  expect(desk.lineOf(id, { key: 'A-2' }).measured).toEqual({ 長さ: '20', 色: '青' });
  desk.close();
});
