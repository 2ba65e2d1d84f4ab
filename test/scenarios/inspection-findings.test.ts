// What an inspection means beyond the pieces it looked at: proposed, and carried out only where a person says so. Three pieces
// decide whether buyers are asked, never whether anything is let go.
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { tabOf } from '../support/workbook-cells.ts';
import { type InspectionDesk, inspectionDesk, standing } from './inspection-desk.ts';
import { readyTwoTabs, STOCK } from './two-tabs.ts';

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
  desk.begin(id);
});
afterEach(() => desk.close());

const proposals = () => desk.shown(id).proposals;
const incident = () => desk.records('トラブル').find((line) => line.トラブルID === id) ?? {};
const buyer = (name: string) => desk.records('連絡する相手').find((line) => line.購入者 === name) ?? {};
const confirm = (what: 'CONFIRM_SOLD' | 'ASK_SUSPECTED' | 'WIDER') =>
  desk.press<'confirmFindings'>({ kind: 'confirmFindings', incidentId: id, what });

describe('④', () => {
  const setFatal = () =>
    desk.press<'setType'>({ kind: 'setType', incidentId: id, type: 'FATAL_DEFECT', subKind: null });

  it('is proposed from eighty of a hundred, and accepted by the kind of the trouble', () => {
    desk.count(desk.lineOf(id, { key: 'A-1', subject: 'STOCK' }), { passed: 2, failed: 3 });
    expect(proposals().map(({ what }) => what)).not.toContain('FATAL');
    desk.count(desk.lineOf(id, { key: 'A-2' }), { failed: 2 });
    desk.count(desk.lineOf(id, { key: 'A-4' }), { failed: 3 });
    // 8 of 10.
    expect(proposals()[0]).toEqual({ what: 'FATAL', share: 80, danger: false });
    expect(incident().種別).toBe('③一部不良');
    setFatal();
    expect(incident().種別).toBe('④致命的欠陥');
    expect(proposals().map(({ what }) => what)).not.toContain('FATAL');
    expect(new Set(desk.records('連絡する相手').map((line) => line.確からしさ))).toEqual(new Set(['確定']));
    // What was judged stays judged.
    expect(desk.shown(id).counts).toMatchObject({ done: 10, passed: 2, failed: 8 });
  });

  it('is proposed for one piece by which somebody may be hurt', () => {
    const line = desk.lineOf(id, { key: 'A-2' });
    expect(desk.judge(line, 'YES', { defects: ['けがのおそれ'] }).proposals).toEqual([]);
    const { proposals: told } = desk.judge(line, 'NO');
    expect(told[0]).toEqual({ what: 'FATAL', share: 50, danger: true });
  });

  it('is not proposed by less than the pieces that are looked at first', () => {
    desk.count(desk.lineOf(id, { key: 'A-2' }), { failed: 2 });
    expect(proposals().map(({ what }) => what)).not.toContain('FATAL');
  });

  it('by the share that the shop has set', () => {
    const { cells } = tabOf(desk.host.dump(), '設定');
    const row = cells.findIndex(([item]) => item === '④を提案する不良の割合') + 1;
    desk.host.hand.edit('設定', `B${row}`, [['50%']]);
    desk.count(desk.lineOf(id, { key: 'A-1', subject: 'STOCK' }), { passed: 2, failed: 3 });
    expect(proposals()[0]).toEqual({ what: 'FATAL', share: 60, danger: false });
    desk.host.hand.edit('設定', `B${row}`, [['たくさん']]);
    expect(proposals().map(({ what }) => what)).not.toContain('FATAL');
  });
});

describe('found in another purchase', () => {
  it('the reach grows by it, what comes to match is offered, stopped and looked at', () => {
    desk.host.hand.edit(STOCK, 'A20', [
      ['C-1', '真鍮の指輪', 'Ｌ２', '彫金室', null, 3, 'C-1', 'メルカリ', 'm300', '出品中'],
    ]);
    expect(desk.open().incidents[0]).toMatchObject({ grown: 0 });
    expect(
      desk.refusedPress<'confirmFindings'>({ kind: 'confirmFindings', incidentId: id, what: 'WIDER' }),
    ).toEqual({
      code: 'nothingFound',
    });
    // Lot L1 is the one it began with.
    desk.judge(desk.lineOf(id, { key: 'A-2' }), 'NO');
    expect(proposals().map(({ what }) => what)).not.toContain('WIDER');
    desk.judge(desk.lineOf(id, { key: 'A-3' }), 'AFTER_REWORK');
    expect(proposals().find(({ what }) => what === 'WIDER')).toEqual({ what: 'WIDER', lots: ['L2'] });
    expect(confirm('WIDER')).toMatchObject({ changed: 1, incident: { grown: 1 } });
    expect(incident().止めた範囲).toMatch(/、仕入れ L2$/);
    expect(proposals().map(({ what }) => what)).not.toContain('WIDER');
    const grown = desk.ask<'previewGrown'>({ kind: 'previewGrown', incidentId: id });
    expect(grown.list).toMatchObject([{ key: 'C-1', reach: '同じ仕入れ' }]);
    expect(desk.press<'addGrown'>({ kind: 'addGrown', incidentId: id })).toMatchObject({ marked: 1 });
    expect(standing(desk, 'C-1')).toBe('要停止 3');
    expect(desk.shown(id).toAdd).toBe(1);
    expect(desk.begin(id)).toMatchObject({ added: 1 });
    expect(desk.lineOf(id, { key: 'C-1' })).toMatchObject({ quantity: 3, lot: 'Ｌ２' });
    expect(standing(desk, 'C-1')).toBe('要停止 3');
  });
});

describe('buyers', () => {
  it('of goods below standard become 確定 when a person says so, and not before', () => {
    desk.judge(desk.lineOf(id, { key: 'A-2' }), 'AFTER_REWORK');
    // What can be put right is not below standard.
    expect(proposals().map(({ what }) => what)).not.toContain('CONFIRM_SOLD');
    desk.judge(desk.lineOf(id, { key: 'A-2' }), 'NO');
    expect(proposals()).toContainEqual({ what: 'CONFIRM_SOLD', contacts: 3 });
    expect(buyer('kuro')).toMatchObject({ 確からしさ: '疑い', 次にやること: '検品の結果が出るまで待つ' });
    expect(confirm('CONFIRM_SOLD')).toMatchObject({ changed: 3 });
    expect(buyer('kuro')).toMatchObject({ 確からしさ: '確定', 次にやること: '事情を連絡する' });
    // Its parcel is here: that comes first.
    expect(buyer('ねこ屋')).toMatchObject({ 確からしさ: '確定', 次にやること: '箱を出さずに待つ' });
    expect(
      desk.refusedPress<'confirmFindings'>({ kind: 'confirmFindings', incidentId: id, what: 'CONFIRM_SOLD' }),
    ).toEqual({ code: 'nothingFound' });
  });

  it('of 疑い are asked to look once three pieces are seen and one is bad', () => {
    const line = desk.lineOf(id, { key: 'A-4' });
    desk.judge(line, 'AFTER_REWORK');
    desk.judge(line, 'YES');
    expect([desk.shown(id).first, proposals()]).toEqual([
      { wanted: 3, seen: 2, bad: 1 },
      [{ what: 'WIDER', lots: ['L2'] }],
    ]);
    desk.judge(line, 'YES');
    expect(proposals()).toEqual([
      { what: 'WIDER', lots: ['L2'] },
      { what: 'ASK_SUSPECTED', contacts: 2 },
    ]);
    expect(confirm('ASK_SUSPECTED')).toMatchObject({ changed: 2 });
    expect(buyer('kuro')).toMatchObject({ 確からしさ: '疑い', 次にやること: '事情を連絡する' });
    // Nothing is let go by it.
    expect(standing(desk, 'A-4')).toBe('手直し中 4');
    expect(desk.preview(id)).toMatchObject({ rows: 1, pieces: 2 });
  });

  it('whose own parcel was opened and is good is concerned no more', () => {
    desk.judge(desk.lineOf(id, { subject: 'BOX' }), 'YES');
    desk.judge(desk.lineOf(id, { key: 'A-2' }), 'NO');
    expect(proposals()).toContainEqual({ what: 'CONFIRM_SOLD', contacts: 2 });
    desk.restart(id);
    expect(buyer('ねこ屋')).toMatchObject({
      確からしさ: '関係なし',
      緊急度: '対象外',
      次にやること: '箱は、いつもどおり出してよい',
    });
  });
});

describe('everything is good', () => {
  it('1個だけの問題だった is proposed, and ends it: marks, buyers, listings', () => {
    expect(proposals()).toEqual([]);
    expect(desk.rest(id, 'YES').proposals).toEqual([{ what: 'ONLY_ONE' }]);
    expect(incident()).toMatchObject({ 状態: '判定済み', 検品した: '14/14' });
    const released = desk.press<'release'>({
      kind: 'release',
      incidentId: id,
      ending: 'ONLY_ONE',
      keep: [],
      reason: '全部見た',
    });
    expect(released).toMatchObject({ rows: 6, heldByOthers: 0 });
    expect(desk.marks(STOCK)).toEqual([]);
    // Finished lines say what they said.
    expect(new Set(desk.shown(id).list.map((line) => line.state))).toEqual(new Set(['FINISHED']));
    expect(proposals()).toEqual([]);
    expect(desk.putBack(id)).toBeGreaterThan(3);
    expect(buyer('kuro')).toMatchObject({ 確からしさ: '関係なし' });
  });

  it('and what nobody has stopped or told by then falls away', () => {
    desk.press<'foundMyself'>({ kind: 'foundMyself', incidentId: id });
    // A second trouble on goods of which nothing was stopped yet.
    const other = desk.stopOnly(STOCK, ['A7'], 'PARTIAL_DEFECT').incident.id;
    const wide = desk.stop(desk.look(STOCK, ['A4'], 'PARTIAL_DEFECT'), 'PARTIAL_DEFECT').incident.id;
    for (const one of [other, wide]) {
      desk.press<'foundMyself'>({ kind: 'foundMyself', incidentId: one });
      desk.begin(one);
      desk.rest(one, 'YES');
      desk.restart(one);
      const line = desk.records('トラブル').find((record) => record.トラブルID === one);
      expect(line?.次にやること).not.toMatch(/止める/);
      expect(line?.止めた).toMatch(/^(\d+)\/\1$/);
    }
    expect(standing(desk, 'B-1')).toBe('');
    desk.rest(id, 'YES');
    desk.restart(id);
    expect(desk.marks(STOCK)).toEqual([]);
  });

  it('or all of it restarts by its inspection; what had been stopped before is not listed again', () => {
    desk.rest(id, 'YES');
    const preview = desk.preview(id);
    expect(preview.alreadyStopped.map((row) => row.key)).toEqual(['A-4']);
    expect(preview.ready.map((row) => row.key)).toEqual(['A-1', 'A-1', 'A-2', 'A-3', '']);
    expect(preview).toMatchObject({ rows: 6, pieces: 14, notYet: [], textFirst: [], toEnd: [] });
    expect(desk.restart(id)).toMatchObject({ rows: 6, pieces: 14 });
    expect(desk.marks(STOCK)).toEqual([]);
    const back = desk.reverse(id).tasks;
    expect(back.filter((task) => task.key === 'A-4')).toEqual([]);
    expect(back.filter((task) => task.kind === 'outsourcer' || task.kind === 'supplier')).toHaveLength(2);
    expect(incident()).toMatchObject({ 終わり方: '解決', 再開した: '6/6' });
    desk.putBack(id);
    expect(desk.reverse(id).open).toBe(0);
  });
});
