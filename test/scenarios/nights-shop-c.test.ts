// The same nights on shop c: no key, no lot, no status, no buyer, a tab a marketplace. They run to the very end.
import { describe, expect, it } from 'vitest';
import { recordsOf } from '../support/workbook-cells.ts';
import { allMarks, expectNight, stoppedRows } from './night-checks.ts';
import { first, groupsOf, incidentIn, last, lineAt, night, outcomesOf } from './played-night.ts';

describe('night 1 on shop c: no key, no lot, no transaction', () => {
  const of = night('1-c');

  it('leaves nothing behind, and no request is refused', () => {
    expectNight(of());
    expect(of().refusals()).toEqual([]);
  });

  it('the same purchase is supplier and day, also where the day has no year', () => {
    const { preview } = first(of().said('previewStop'));
    expect(preview.axes.find((one) => one.axis === 'purchase')).toMatchObject({
      value: '香房 2026/8/6',
      rows: 3,
    });
    expect(preview.axes.find((one) => one.axis === 'outsourcer')).toMatchObject({ state: 'missing' });
    expect(
      preview.list
        .filter((row) => row.reach.includes('同じ仕入れ'))
        .map((row) => [row.tab, row.row, row.reach]),
    ).toEqual([
      ['メルカリ', 10, '同じ仕入れ'],
      ['メルカリ', 32, '同じ仕入れ、同じ商品'],
    ]);
    expect(preview.list.find((row) => row.row === 4)).toMatchObject({
      reach: '手で選んだ',
      group: 'shipped',
    });
    expect(preview.missing.join()).toContain('「管理番号」の列がありません');
    expect(groupsOf(of())).toEqual({
      toMark: 5,
      soldNotShipped: 2,
      shipped: 11,
      unclear: 0,
      alreadyStopped: 0,
    });
  });

  it('a slip of the finger is taken back; one was sold, and is contained with its box', () => {
    expect(outcomesOf(of(), 'contained')).toEqual({
      '出品 売れていた': 1,
      '出品 もともと止まっていた': 1,
      '出品 止めた': 3,
      '箱 止めた': 3,
    });
    // The listings are done, the box of the sold one is not: its row still says so.
    const { toStop } = stoppedRows(of(), of().dump('listings'));
    expect(toStop).toBe(1);
    expect(lineAt(of(), 2).line).toMatchObject({
      statusLabel: '停止済み',
      minutes: 6,
      listingsOpen: 0,
      boxesOpen: 0,
    });
  });

  it('the reporter is known by a nickname only, and is answered', () => {
    const [draft] = recordsOf(of().dump('contained'), '連絡文ログ');
    expect(draft).toMatchObject({ 状態: '送信済', 宛名: 'ゆず茶様', 用途: '最初の返事' });
    expect(draft?.取引ID).toBeNull();
    expect(incidentIn(of(), 'contained')).toMatchObject({ 最初の取引: 'ゆず茶', 担当: 'さくら' });
  });

  it('one piece stays stopped until it is decided, then none', () => {
    const [only, sound] = of().said('release');
    expect(only).toMatchObject({ rows: 6, notes: [expect.stringContaining('1個だけ止めたまま')] });
    expect(allMarks(of(), of().dump('kept')).filter((line) => line.includes('停止中'))).toHaveLength(1);
    expect(sound).toMatchObject({ rows: 1 });
    const reasons = recordsOf(of().dump('end'), '止めた商品').map((hold) => hold.解除の理由);
    expect(reasons.filter((why) => why === '1個だけの問題だった(残りは、どれも香りがした)')).toHaveLength(6);
    expect(reasons.filter((why) => why === '品物は無事(取り分けた1個にも、問題はなかった)')).toHaveLength(1);
  });
});

describe('night 2 on shop c: no column says who packed', () => {
  const of = night('2-c');

  it('leaves nothing behind, and no request is refused', () => {
    expectNight(of());
    expect(of().refusals()).toEqual([]);
  });

  it('a missing column is said; the period of sending goes by the day of the sale', () => {
    const [usual, looked, chosen] = of()
      .said('previewStop')
      .map(({ preview }) => preview);
    expect(usual?.axes.find((one) => one.axis === 'outsourcer')).toMatchObject({ state: 'missing', rows: 0 });
    const shipped = looked?.list.filter((row) => row.reach.includes('発送日の期間')) ?? [];
    const sold = (row: { tab: string; row: number }) => {
      const cell = recordsOf(of().original, row.tab)[row.row - 2]?.販売日 ?? null;
      return typeof cell === 'object' && cell !== null && 'd' in cell ? cell.d.slice(0, 10) : String(cell);
    };
    const days = shipped.filter((row) => row.group === 'shipped').map(sold);
    expect(days.length).toBeGreaterThan(15);
    // Goods leave up to a week after the sale.
    expect(
      days.filter((day) => day.startsWith('2026') && (day < '2026-11-05' || day > '2026-11-20')),
    ).toEqual([]);
    expect(days).toEqual(expect.arrayContaining(['2026-11-06', '11/13']));
    expect(shipped.filter((row) => row.group === 'toMark')).toEqual([]);
    expect(chosen).toMatchObject({ excluded: 1 });
    expect((looked?.rows.length ?? 0) - (chosen?.rows.length ?? 0)).toBe(1);
  });

  it('what was left out is kept with its reason, and does not come back as 増えた分', () => {
    const out = recordsOf(of().dump('stopped'), '止めた商品').filter((hold) => hold.状態 === '除外');
    expect(out).toMatchObject([{ 解除の理由: '自分で数えて詰めた', 止めた数: 0 }]);
    expect(lineAt(of(), 1).line).toMatchObject({ grown: 0, minutes: 14, statusLabel: '停止済み' });
  });

  it('somebody writes after all: answered first, in own words', () => {
    const [draft] = recordsOf(of().dump('released'), '連絡文ログ').filter(
      (line) => line.用途 === '最初の返事',
    );
    expect(draft).toMatchObject({ 状態: '送信済', 宛名: 'みずき様', 送り方: '自分の言葉で' });
    expect(last(of().said('addContact')).contact).toMatchObject({
      buyer: 'はる',
      stage: '',
      certainty: 'SUSPECTED',
    });
    const [contacts] = of().said('contacts');
    // Before her promise somebody looks for her answer.
    expect(contacts?.list.find(({ buyer }) => buyer === 'みずき')).toMatchObject({
      clock: '返事を見に行く',
      promise: '11/22 20:00',
    });
    expect(incidentIn(of(), 'end')).toMatchObject({
      '①の内訳': '違う商品',
      何が起きたか: '黒',
      正しくは: '茶',
    });
  });

  it('the boxes may go: their buyers’ next step says so', () => {
    const waiting = recordsOf(of().dump('released'), '連絡する相手').filter((one) => one.段階 === '発送待ち');
    expect(waiting).toHaveLength(17);
    expect(new Set(waiting.map((one) => one.次にやること))).toEqual(
      new Set(['箱は、いつもどおり出してよい']),
    );
  });
});

describe('night 3 on shop c: no column of descriptions', () => {
  const of = night('3-c');

  it('leaves nothing behind, and no request is refused', () => {
    expectNight(of());
    expect(of().refusals()).toEqual([]);
  });

  it('the words are found in the name, whatever blank stands between them', () => {
    const { preview } = first(of().said('previewStop'));
    expect(preview.reach.words).toBe('リネンシャツ　生成り');
    expect(preview.list).toHaveLength(20);
    expect(preview.list.filter((row) => row.product !== 'リネンシャツ 生成り M')).toEqual([]);
    expect(preview.list[0]?.reach).toContain('「リネンシャツ 生成り M」');
    expect(preview.axes.find((one) => one.axis === 'words')).toMatchObject({ state: 'ok' });
  });

  it('put right, stopped, stopped before: each keeps its own way', () => {
    expect(outcomesOf(of(), 'boxes')).toEqual({
      '出品 直した': 12,
      '出品 止めた': 1,
      '出品 もともと止まっていた': 1,
      '箱 止めた': 1,
    });
    // 直した marks go; stopped, stopped before, the box and the two never listed stay.
    expect(stoppedRows(of(), of().dump('boxes'))).toEqual({ stopped: 5, toStop: 0, faults: [] });
    expect(first(of().said('release')).byHand).toEqual([
      { label: '公開し直す', count: 1 },
      { label: '出してよい', count: 1 },
    ]);
  });

  it('the reporter without nickname and goods gets a whole letter, taken back once', () => {
    const { draft } = first(of().said('nameTransaction'));
    expect(draft.text).toMatch(/^ご購入者様\n/);
    expect(draft.text).toContain('このたびは商品のことで');
    expect(
      of()
        .said('recordSent')
        .map((reply) => reply.draft.stateLabel),
    ).toEqual(['送信済', '下書き', '送信済']);
    expect(incidentIn(of(), 'end')).toMatchObject({
      最初の取引: 'm55500012345',
      正しくは: '綿60% ポリエステル40%',
    });
  });
});
