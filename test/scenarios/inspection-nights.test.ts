// The inspection as scenario files, played by the player on the three shops: everything good, twice, in two ways; pieces judged
// apart with a second trouble on the same row and a tab filled by hand; most of it bad, and a false alarm in the middle.
import { describe, expect, it } from 'vitest';
import { countOf } from '../../src/domain/sellable.ts';
import { formulasInOwnTabs, sellerPart } from '../support/seller-part.ts';
import { differences, recordsOf } from '../support/workbook-cells.ts';
import { allMarks, brokenDrafts } from './night-checks.ts';
import { first, last, lineAt, type Night, night } from './played-night.ts';

/** Nothing of the seller's moves but what they write themselves, no line is out of balance, no mark promises too much. */
function expectSound(night: Night, theirs: readonly string[] = []): void {
  expect(night.exit).toBe(0);
  const { original } = night;
  const before = sellerPart(night.dump('before'), original);
  for (const [which, dump] of night.dumps) {
    const moved = differences(before, sellerPart(dump, original));
    expect(
      moved.filter((line) => !theirs.some((place) => line.startsWith(place))),
      which,
    ).toEqual([]);
    expect(formulasInOwnTabs(dump, original), which).toEqual([]);
    expect(brokenDrafts(dump, ['{{nick}}']), which).toEqual([]);
    for (const line of recordsOf(dump, '検品')) {
      const counts = ['合格', '手直し', '説明変更', '不合格', '残り'].map((name) => countOf(line[name]) ?? 0);
      const isWaiting = String(line.取り込み ?? '').startsWith('まだ');
      if (!isWaiting) expect([which, counts.reduce((a, b) => a + b)]).toEqual([which, line.見る数]);
    }
    for (const hold of recordsOf(dump, '止めた商品').filter(({ 状態 }) => 状態 !== '除外')) {
      const parts = ['再開した数', '返した・廃棄した数', '残り'].map((name) => Number(hold[name] ?? 0));
      expect([which, parts.reduce((a, b) => a + b)]).toEqual([which, hold.止めた数]);
    }
  }
  // No id of a record is written out: asked by what came back.
  expect(night.text).not.toMatch(/"(?:T-\d|[HSCMK]\d+-|\d\|[kf]\|)/);
}

const incidents = (night: Night, which: string) => recordsOf(night.dump(which), 'トラブル');
const marks = (night: Night, which: string): readonly string[] =>
  allMarks(night, night.dump(which)).filter((cell) => /: (?:停止|発送停止) /.test(cell));
/** How often each mark stands on the goods and parcels. */
const tally = (night: Night, which: string): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const cell of marks(night, which)) {
    const [mark = ''] = cell.split(' ').slice(-1);
    counts[mark] = (counts[mark] ?? 0) + 1;
  }
  return counts;
};

describe('shop a: everything is good', () => {
  const of = night('inspection-a');

  it('refuses what is too early or too late, and leaves nothing behind', () => {
    expectSound(of());
    expect(of().refusals()).toEqual([
      { code: 'nothingReady' },
      { code: 'inspectionFinished' },
      { code: 'nothingToInspect' },
    ]);
    expect(allMarks(of(), of().dump('end'))).toEqual([]);
  });

  it('every row is looked at, parcels first, under the words it was sold by', () => {
    const { list, descriptions } = first(of().said('inspection'));
    expect(list.map((line) => line.subject)).toEqual(['BOX', 'BOX', ...Array(6).fill('STOCK')]);
    expect(list.map((line) => descriptions[line.description ?? -1])).toEqual(
      list.map((line) => expect.stringContaining(line.product)),
    );
    expect(tally(of(), 'begun')).toEqual({ 再検品中: 8 });
    expect(tally(of(), 'judged')).toEqual({ 停止中: 8 });
  });

  it('three good pieces propose nothing, all of them that it was one only; or all restarts', () => {
    expect(
      of()
        .said('recordInspection')
        .map(({ proposals }) => proposals),
    ).toEqual([[], [], []]);
    expect(first(of().said('recordRest')).proposals).toEqual([{ what: 'ONLY_ONE' }]);
    const preview = first(of().said('previewRestart'));
    expect(preview).toMatchObject({ rows: 8, pieces: 8, notYet: [], toEnd: [], textFirst: [] });
    expect(preview.alreadyStopped.map(({ key }) => key)).toEqual(['00004']);
    expect(first(of().said('restart')).byHand).toEqual([
      { label: '再出品', count: 2 },
      { label: '公開し直す', count: 3 },
      { label: '再開の連絡', count: 3 },
      { label: '出してよい', count: 2 },
    ]);
    expect(marks(of(), 'restarted')).toEqual([]);
    expect(first(of().said('reverse')).tasks).toHaveLength(10);
    expect(incidents(of(), 'back')).toMatchObject([
      { 検品した: '8/8', 再開した: '8/8', 終わり方: '解決', 状態: '対応中' },
    ]);
  });

  it('1個だけの問題だった after an inspection of all frees rows and buyers', () => {
    expect(last(of().said('release'))).toMatchObject({ rows: 22, heldByOthers: 0 });
    expect(last(incidents(of(), 'end'))).toMatchObject({
      検品した: '22/22',
      終わり方: '1個だけの問題だった',
      状態: '終了',
    });
    const lines = recordsOf(of().dump('end'), '検品').filter((line) => line.メモ === 'ぜんぶ見た');
    expect(lines.map((line) => line.状態)).toEqual(Array(22).fill('完了'));
  });
});

describe('shop b: pieces judged apart, in two troubles, partly by hand', () => {
  const of = night('inspection-b');

  it('leaves nothing behind; what is not possible is refused', () => {
    // The seller takes what was thrown away off the stock.
    expectSound(of(), ['在庫一覧!F5', '在庫一覧!F41']);
    expect(of().refusals()).toEqual([
      { code: 'tooManyPieces', left: 5 },
      { code: 'endNotChosen', rows: 1 },
    ]);
    expect(allMarks(of(), of().dump('end'))).toEqual([]);
    expect(lineAt(of()).line).toBeUndefined();
    expect(incidents(of(), 'end').map((line) => [line.状態, line.終わり方, line.次にやること])).toEqual(
      Array(2).fill(['終了', '解決', 'することはありません']),
    );
  });

  it('boxes go before their rows; the one that was sold takes its piece along', () => {
    const { list } = first(of().said('inspection'));
    expect(list.map((line) => `${line.subject} ${line.key} ${line.quantity}`)).toEqual([
      'BOX ア13-0039 1',
      'BOX ア13-0003 1',
      'STOCK ア13-0003 5',
      'STOCK ア13-0008 5',
      'STOCK ア13-0039 9',
    ]);
    expect(first(of().said('restart'))).toMatchObject({
      rows: 2,
      pieces: 2,
      byHand: [{ label: '出してよい', count: 2 }],
    });
    expect(tally(of(), 'boxes')).toEqual({ 再検品中: 3, 出してよい: 1 });
  });

  it('TOMERU_SELLABLE beside the row says at every step what may be sold', () => {
    // Before; boxes gone; two let go, but held elsewhere; both in part; text changed, one again; thrown away and off the stock.
    expect(of().values).toEqual([5, 0, 0, 2, 4, 4]);
  });

  it('what one trouble lets go stays stopped for the other', () => {
    const [, elsewhere, both] = of().said('restart');
    // The parcel that was never held elsewhere, and nothing of the row.
    expect(elsewhere).toMatchObject({
      rows: 1,
      pieces: 2,
      heldByOthers: 1,
      byHand: [{ label: '出してよい', count: 1 }],
    });
    expect(marks(of(), 'heldElsewhere')).toContain('在庫一覧: 停止 5 停止中');
    expect(both).toMatchObject({ rows: 2, pieces: 6, heldByOthers: 1 });
    expect(marks(of(), 'bothInPart').filter((cell) => cell.startsWith('在庫一覧: 停止 5 '))).toEqual([]);
  });

  it('typed into cells of a sorted tab: taken in, asked back, put back, and mended', () => {
    const [, opened] = [of().said('open'), first(of().said('open'))];
    expect(opened.desk.notes).toEqual([
      '記入を1件取り込みました。',
      '取り込めない記入が1件あったので、元に戻しました。わけは「検品」の「取り込み」の列に書きました。',
      '分からなかった記入が2件あります。「検品」の「取り込み」の列を見てください。',
    ]);
    const lines = recordsOf(of().dump('takenIn'), '検品');
    const said = Object.fromEntries(
      lines.map((line) => [`${line.先に見る} ${line.管理番号}`, String(line.取り込み ?? '')]),
    );
    expect(said['売り物 ア13-0039']).toContain('数が見る数と合いません');
    expect(said['売り物 ア13-0003']).toContain('「不合格」の「ひとつ」が読めません');
    expect(said['売り物 ア13-0008']).toContain('合格→3個');
    expect(Object.values(said).filter((text) => text.includes('もう終わっています'))).toHaveLength(1);
    expect(first(of().said('takeIn'))).toMatchObject({ taken: 2, refused: 0, unclear: 0 });
  });

  it('is looked at a second time; what is not back on sale yet is waited for', () => {
    expect(first(of().said('inspectAgain'))).toMatchObject({ added: 2 });
    const preview = last(of().said('previewRestart'));
    expect(preview.ready).toMatchObject([{ key: 'ア13-0003', pieces: 2 }]);
    expect(preview.notYet).toMatchObject([
      { key: 'ア13-0008', pieces: 2, why: '前の分をまだ出し直していない' },
    ]);
    expect(preview.toEnd.map((row) => [row.key, row.why])).toEqual([
      ['ア13-0039', 'まだ決めていません'],
      ['ア13-0003', '廃棄'],
    ]);
    const rounds = recordsOf(of().dump('end'), '検品').filter((line) => line.回 === 2);
    expect(rounds.map((line) => [line.管理番号, line.見る数, line.合格])).toEqual([
      ['ア13-0003', 1, 1],
      ['ア13-0008', 2, 2],
    ]);
    expect(first(of().said('inspectionReport'))).toMatchObject({
      counts: { pieces: 24, done: 24, passed: 18, rework: 3, reworded: 1, failed: 2 },
      byDefect: [
        { name: '', pieces: 3 },
        { name: 'ゆるみ', pieces: 3 },
        { name: 'きず', pieces: 3 },
      ],
    });
  });
});

describe('shop c: most of it is bad, and a false alarm in the middle', () => {
  const of = night('inspection-c');

  it('leaves the marks of what is not sold any more, and no others', () => {
    expectSound(of());
    expect(of().refusals()).toEqual([
      { code: 'nothingFound' },
      { code: 'incidentEnded', incidentId: expect.any(String) },
    ]);
    expect(tally(of(), 'ended')).toEqual({ 売れない: 8 });
    expect(marks(of(), 'end')).toEqual(marks(of(), 'ended'));
  });

  it('④ is proposed at the first word of danger, and makes every buyer certain', () => {
    const [one, two] = of().said('recordInspection');
    expect(one?.proposals).toEqual([{ what: 'CONFIRM_SOLD', contacts: 4 }]);
    expect(two?.proposals).toEqual([
      { what: 'FATAL', share: 100, danger: true },
      { what: 'CONFIRM_SOLD', contacts: 4 },
    ]);
    expect(incidents(of(), 'fatal')).toMatchObject([{ 種別: '④致命的欠陥' }]);
    expect(recordsOf(of().dump('fatal'), '連絡する相手').map((line) => line.確からしさ)).toEqual(
      Array(4).fill('確定'),
    );
  });

  it('a line left out is in nobody’s verdict, and is judged once it is taken in again', () => {
    const [out, back] = of().said('leaveOutLines');
    expect([out?.counts.pieces, back?.counts.pieces]).toEqual([8, 9]);
    expect(first(of().said('recordRest'))).toMatchObject({ changed: 6, counts: { open: 0 } });
    expect(first(of().said('restart'))).toMatchObject({ rows: 1, pieces: 1 });
    expect(first(of().said('endPieces'))).toMatchObject({ rows: 8, pieces: 8 });
    const states = recordsOf(of().dump('ended'), '止めた商品').map((hold) => hold.解除の理由);
    expect(states.filter((why) => why === '廃棄(1個)')).toHaveLength(2);
    expect(states.filter((why) => why === '仕入先へ返す(1個)')).toHaveLength(6);
    // Never listed again.
    expect(first(of().said('reverse'))).toMatchObject({ open: 0 });
    expect(first(of().said('inspectionReport'))).toMatchObject({
      byDefect: [
        { name: 'カビ', pieces: 8 },
        { name: 'けがのおそれ', pieces: 1 },
      ],
      byLot: [{ name: '', pieces: 9, failed: 8 }],
      bySupplier: [
        { name: '農園組合', pieces: 7, failed: 7 },
        { name: '', pieces: 2, failed: 1 },
      ],
    });
  });

  it('まちがいでした closes the lines that are open, keeps what was judged, and puts everything back', () => {
    expect(first(of().said('mistake'))).toMatchObject({ rows: 19, heldByOthers: 0 });
    const { list, counts } = last(of().said('inspection'));
    expect(counts).toMatchObject({ lines: 1, done: 1, passed: 1, open: 0 });
    const leftOut = list.filter((line) => line.state === 'EXCLUDED').map((line) => line.leftOut);
    expect(leftOut).toEqual(Array(18).fill('「まちがいでした」で終えたため'));
    expect(last(of().said('reverse')).tasks).toHaveLength(16);
    expect(last(incidents(of(), 'end'))).toMatchObject({ 状態: 'まちがい', 検品した: '1/19' });
  });
});
