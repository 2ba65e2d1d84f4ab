// Three nights at a seller's desk as scenario files, on shop b: keys, quantities, transactions on a tab of their own. What is
// the same in every night is told in `night-checks.ts`; shop c and the false alarm stand in files of their own.
import { describe, expect, it } from 'vitest';
import { recordsOf } from '../support/workbook-cells.ts';
import { allMarks, expectNight, marksOn, stoppedRows } from './night-checks.ts';
import { first, groupsOf, incidentIn, last, lineAt, night, outcomesOf } from './played-night.ts';

describe('night 1 on shop b: one piece of many is bad, an auction with bids ends in seventeen minutes', () => {
  const of = night('1-b');

  it('leaves nothing behind, and no request is refused', () => {
    expectNight(of());
    expect(of().refusals()).toEqual([]);
  });

  it('is found by what the buyer’s screen shows, and reaches lot and product', () => {
    expect(first(of().said('search')).list).toMatchObject([
      { tab: '取引一覧', key: 'T000027', why: '発送済み 10/10' },
    ]);
    expect(last(of().said('previewStop')).preview.reach).toEqual({ axes: ['purchase', 'product'] });
    expect(groupsOf(of())).toEqual({
      toMark: 18,
      soldNotShipped: 2,
      shipped: 9,
      unclear: 0,
      alreadyStopped: 3,
    });
    expect(first(of().said('stop'))).toMatchObject({ marked: 23, tasks: 29, contacts: 11 });
  });

  it('the auction stands first, and says what it costs', () => {
    const { tasks } = first(of().said('incident')).room;
    expect(tasks[0]).toMatchObject({
      kind: 'listing',
      key: 'ア13-0008',
      deadline: '11/24 19:00 終了(あと17分)',
    });
    expect(tasks[0]?.caution).toContain('入札が3件あります');
    expect(tasks.filter((task) => task.key === 'ア13-0008')).toHaveLength(2);
    // No listing task for the row in draft and the two that are sold out.
    for (const key of ['ア13-0089', 'ア13-0153', 'ア13-0387'])
      expect(tasks.filter((task) => task.key === key && task.kind !== 'box')).toEqual([]);
  });

  it('two were sold already: each makes a buyer and a box on the spot', () => {
    const added = of()
      .said('recordTask')
      .flatMap((reply) => reply.added);
    expect(added.map((task) => [task.kind, task.marketplace])).toEqual([
      ['box', 'メルカリ'],
      ['box', 'メルカリ'],
      ['box', 'ヤフオク'],
    ]);
    expect(recordsOf(of().dump('stopped'), '連絡する相手')).toHaveLength(11);
    expect(recordsOf(of().dump('listings'), '連絡する相手')).toHaveLength(13);
    expect(outcomesOf(of(), 'contained')).toEqual({
      '出品 売れていた': 3,
      '出品 もともと止まっていた': 4,
      '出品 止めた': 11,
      '自動 止めた': 6,
      '外注先 止めた': 3,
      '箱 止めた': 5,
    });
  });

  it('waits for the auction with everything else done, and says until when', () => {
    const { line } = lineAt(of(), 3);
    expect(line).toMatchObject({ listingsOpen: 0, boxesOpen: 0, outsourcersOpen: 0, waiting: 1 });
    expect(line).toMatchObject({ waitingAt: '11/24 19:00', minutes: null, statusLabel: '発生' });
    // The row of the auction alone still sells.
    expect(stoppedRows(of(), of().dump('waiting')).toStop).toBe(1);
    expect(lineAt(of(), 2).line).toMatchObject({ waiting: 0, waitingDue: 1 });
  });

  it('is contained after seventeen minutes; the desk tells when the next answer is due', () => {
    const { desk, line } = lineAt(of(), 1);
    expect(line).toMatchObject({ statusLabel: '停止済み', minutes: 17, tasksDone: 32, tasksAll: 32 });
    expect(line).toMatchObject({
      listingsOpen: 0,
      boxesOpen: 0,
      outsourcersOpen: 0,
      waiting: 0,
      waitingDue: 0,
    });
    expect(line).toMatchObject({ promise: '11/25 20:00', firstReply: 'sent' });
    expect(desk.nextPromise).toBe('11/25 20:00');
    expect(stoppedRows(of(), of().dump('contained'))).toEqual({ stopped: 21, toStop: 0, faults: [] });
  });

  it('only the reporter is certain; the others turn out not to be concerned', () => {
    const [contacts] = of().said('contacts');
    const certain = contacts?.list.filter((one) => one.certainty === 'CONFIRMED') ?? [];
    expect(certain.map((one) => one.transactionId)).toEqual(['T000027']);
    expect(contacts?.all).toBe(14);
    expect(
      contacts?.list.filter((one) => one.stage === '発送待ち' && one.next !== '箱を出さずに待つ'),
    ).toEqual([]);
    const after = recordsOf(of().dump('released'), '連絡する相手');
    expect(after.filter((one) => one.確からしさ === '関係なし')).toHaveLength(13);
    expect(incidentIn(of(), 'end')).toMatchObject({
      種別: '③一部不良',
      何が起きたか: '留め具が外れやすい',
      起きた場所: '仕入れ',
      きっかけ: '購入者から',
      最初の取引: 'T000027',
      終わり方: '1個だけの問題だった',
      連絡した: '1/14',
    });
  });

  it('the parcels may leave, and say so until that is ticked', () => {
    expect(
      [...marksOn(of(), of().dump('released'), '取引一覧')].filter(([, cell]) => cell === '出してよい'),
    ).toEqual([
      ['発送停止 2', '出してよい'],
      ['発送停止 162', '出してよい'],
    ]);
    expect(first(of().said('release')).byHand).toEqual([
      { label: '公開し直す', count: 10 },
      { label: '自動再出品を入れ直す', count: 6 },
      { label: '再開の連絡', count: 4 },
      { label: '出してよい', count: 5 },
      { label: '再出品', count: 1 },
    ]);
    expect(of().said('recordReverse')).toHaveLength(26);
    expect(lineAt(of()).line).toMatchObject({ reverseOpen: 0, statusLabel: '対応中' });
  });
});

describe('night 2 on shop b: the outsourcer’s wrong packing, found by yourself on Sunday night', () => {
  const of = night('2-b');

  it('leaves nothing behind; the same buyer twice is the one refusal', () => {
    expectNight(of());
    expect(of().refusals()).toEqual([{ code: 'contactKnown', transactionId: 'm24680135791' }]);
  });

  it('reaches the product and what the outsourcer has sent in the last two weeks', () => {
    const { preview } = first(of().said('previewStop'));
    expect(preview.reach).toEqual({ axes: ['product', 'outsourcer'] });
    expect(preview.axes.find((one) => one.axis === 'outsourcer')).toMatchObject({
      value: '梱包代行センター',
      chosen: true,
    });
    // Parcels of other goods that they sent longer ago are out of it, what waits at their home is in.
    const theirs = preview.list.filter((row) => row.tab === '取引一覧' && row.reach === '同じ外注先');
    expect(theirs.filter((row) => row.group === 'shipped')).toEqual([]);
    expect(theirs.filter((row) => row.group === 'soldNotShipped')).toHaveLength(8);
  });

  it('the outsourcer stands first, with a text that names goods and boxes and no buyer', () => {
    const { tasks } = first(of().said('incident')).room;
    expect(tasks[0]).toMatchObject({ kind: 'outsourcer', marketplace: '梱包代行センター', key: '' });
    const text = tasks[0]?.message ?? '';
    expect(text).toContain('アロマキャンドル ラベンダー(雑12-0056、雑12-0072、雑12-0325)');
    expect(text).toContain('発送前の箱は5箱');
    const nicknames = recordsOf(of().dump('before'), '取引一覧').map((line) => String(line['落札者/購入者']));
    expect(nicknames.filter((name) => text.includes(name))).toEqual([]);
    expect(recordsOf(of().dump('told'), '停止作業').filter((task) => task.済 === true)).toMatchObject([
      { 種類: '外注先', '販路・相手': '梱包代行センター', 済の日時: { d: '2026-11-22T22:11:00+09:00' } },
    ]);
  });

  it('nobody waits for an answer, and a buyer outside the sheet is added by hand', () => {
    expect(last(of().said('foundMyself')).incident).toMatchObject({ firstReply: 'notNeeded' });
    expect(last(of().said('addContact')).contact).toMatchObject({
      marketplace: 'メルカリ',
      transactionId: 'm24680135791',
      buyer: 'しおり',
      stage: '到着済み',
      certainty: 'SUSPECTED',
    });
    expect(incidentIn(of(), 'boxes')).toMatchObject({
      '①の内訳': '個数',
      何が起きたか: '2個のはずが、1個しか入っていなかった',
      正しくは: '2個',
      きっかけ: '自分で気づいた',
      起きた場所: '外注先',
    });
    expect(lineAt(of(), 1).line).toMatchObject({
      outsourcersOpen: 0,
      boxesOpen: 0,
      listingsOpen: 87,
      minutes: null,
    });
  });

  it('the goods are sound: what nobody has stopped yet need not be stopped, the outsourcer may go on', () => {
    expect(first(of().said('previewRelease'))).toMatchObject({ rows: 108, tasksUnneeded: 87 });
    const { incident, byHand } = first(of().said('release'));
    expect(byHand).toEqual([
      { label: '再開の連絡', count: 3 },
      { label: '出してよい', count: 13 },
    ]);
    expect(incident).toMatchObject({ listingsOpen: 0, reverseOpen: 16 });
    const unneeded = recordsOf(of().dump('released'), '停止作業').filter((task) => task.結果 === null);
    expect(unneeded).toHaveLength(87);
    expect(new Set(unneeded.map((task) => `${task.済} ${task.再開でやること} ${task.メモ}`))).toEqual(
      new Set(['true なし 「品物は無事」となったので、この作業はもういりません。']),
    );
    const packer = first(of().said('reverse')).tasks.find((task) => task.marketplace === '梱包代行センター');
    expect(packer?.reverseMessage).toContain('作業と発送の停止を、解除します');
    expect(allMarks(of(), of().dump('released')).filter((line) => line.includes('出してよい'))).toHaveLength(
      13,
    );
  });

  it('the costs can be talked over with whoever packed, and no buyer stands in that text either', () => {
    const { texts } = first(of().said('claimTexts'));
    const claim = texts.find(({ name }) => name === '梱包代行センター');
    expect(claim?.lacks).toEqual([]);
    expect(claim?.text).toContain('アロマキャンドル ラベンダー');
    expect(claim?.text).toContain('分かったこと: 2個のはずが、1個しか入っていなかった(正しくは: 2個)');
    expect(claim?.text).toContain('かかった費用: 3,200円');
    const nicknames = recordsOf(of().dump('before'), '取引一覧').map((line) => String(line['落札者/購入者']));
    expect(nicknames.filter((name) => claim?.text.includes(name))).toEqual([]);
  });
});

describe('night 3 on shop b: one wrong sentence in many listings', () => {
  const of = night('3-b');

  it('leaves nothing behind, and no request is refused', () => {
    expectNight(of());
    expect(of().refusals()).toEqual([]);
  });

  it('the words are found in title and description, and shown', () => {
    const { preview } = first(of().said('previewStop'));
    expect(preview.reach).toEqual({ axes: ['words'], words: 'リネンシャツ 目立った傷' });
    expect(preview.list.filter((row) => !row.reach.includes('目立った傷や汚れなし'))).toEqual([]);
    expect(groupsOf(of())).toEqual({
      toMark: 6,
      soldNotShipped: 1,
      shipped: 2,
      unclear: 0,
      alreadyStopped: 2,
    });
  });

  it('a listing that was put right goes on selling without a mark', () => {
    const marked = (which: string): readonly string[] =>
      [...marksOn(of(), of().dump(which), '在庫一覧')]
        .filter(([place]) => place.startsWith('停止 '))
        .map(([place, mark]) => `${place} ${mark}`);
    expect(marked('stopped')).toHaveLength(8);
    expect(marked('two')).toHaveLength(6);
    // Only the two that were sold out before are still held.
    expect(marked('corrected')).toEqual(['停止 237 停止中', '停止 280 停止中']);
    const put = recordsOf(of().dump('corrected'), '停止作業').filter((task) => task.種類 === '出品');
    expect(put.map((task) => [task['販路・相手'], task.結果])).toEqual(
      put.map((task) => [task['販路・相手'], task['販路・相手'] === 'ヤフオク' ? '追記した' : '直した']),
    );
    expect(new Set(put.map((task) => task['販路・相手']))).toEqual(
      new Set(['メルカリ', 'ラクマ', 'ヤフオク']),
    );
    const notes = of()
      .said('recordTask')
      .flatMap((reply) => reply.notes);
    expect(notes).toEqual(
      Array.from({ length: 6 }, () => 'この商品の出品はすべて直し終えたので、印を外しました。'),
    );
  });

  it('wrong and right wording are kept; everybody is certain; the box stays', () => {
    expect(incidentIn(of(), 'corrected')).toMatchObject({
      何が起きたか: '目立った傷や汚れなし',
      正しくは: '襟に小さな汚れあり',
    });
    expect(first(of().said('contacts')).list.map((one) => one.certaintyLabel)).toEqual([
      '確定',
      '確定',
      '確定',
    ]);
    expect(marksOn(of(), of().dump('corrected'), '取引一覧').get('発送停止 120')).toBe('出さない');
    expect(lineAt(of(), 1).line).toMatchObject({
      statusLabel: '停止済み',
      minutes: 5,
      firstReply: 'notNeeded',
    });
    expect(first(of().said('release')).byHand).toEqual([
      { label: '再開の連絡', count: 2 },
      { label: '出してよい', count: 1 },
    ]);
  });
});
