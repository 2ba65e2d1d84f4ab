// 「いまの操作を元に戻す」 on the built bundle: a mistaken press, noticed after three seconds.
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Reply, Request, RequestKind, RequestOf } from '../../src/app/protocol.ts';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { cellsOf, columnLetters, differences, tabOf } from '../support/workbook-cells.ts';
import { type NightDesk, nightDesk } from './night-desk.ts';
import { readyTwoTabs, SALES, STOCK } from './two-tabs.ts';

let ready: WorkbookFile;
let desk: NightDesk;
let used = 0;
beforeAll(async () => {
  ready = await readyTwoTabs();
});
beforeEach(async () => {
  used = 0;
  desk = await nightDesk(ready);
});
afterEach(() => desk.close());

const requestId = (): string => {
  used += 1;
  return `undo-test-${used}`;
};

type Good = Extract<Reply, { readonly ok: true }>;

function good(request: Request): Good {
  const reply = desk.send(request);
  if (!reply.ok) throw new Error(JSON.stringify(reply));
  return reply;
}

/** A command, and the number under which it can be taken back. */
function does<Kind extends RequestKind>(
  command: Omit<RequestOf<Kind>, 'requestId'>,
): Good & { undoable: number } {
  const reply = good({ ...command, requestId: requestId() } as unknown as Request);
  if (reply.undoable === undefined) throw new Error('It cannot be taken back.');
  return { ...reply, undoable: reply.undoable };
}

const undoOf = (operation: number): RequestOf<'undo'> => ({
  kind: 'undo',
  requestId: requestId(),
  operation,
});
const undoes = (operation: number) => desk.ask<'undo'>(undoOf(operation));
const reasonOf = (request: Request): string => {
  const refusal = desk.refusal(request);
  return refusal.code === 'notUndoable' ? refusal.reason : refusal.code;
};

function stopAll(type: RequestOf<'stop'>['type'] = 'PARTIAL_DEFECT') {
  const { start, reach, rows } = desk.look(STOCK, ['A2'], type);
  return does<'stop'>({ kind: 'stop', type, rows: start, reach, reached: rows });
}

const incidentOf = ({ value }: Good): string => ('incident' in value ? (value.incident?.id ?? '') : '');

/** The seller's tabs as they stand, but for the トメルID that a row without a key keeps. */
const sellersTabs = (): ReadonlyMap<string, string> => {
  const dump = desk.host.dump();
  const all = new Map<string, string>();
  for (const name of [STOCK, SALES]) {
    const own = (tabOf(dump, name).cells[0] ?? []).indexOf('トメルID');
    const letters = columnLetters(own + 1);
    for (const [place, cell] of cellsOf(tabOf(dump, name)))
      if (own < 0 || place.replace(/\d+/, '') !== letters) all.set(`${name}!${place}`, cell);
  }
  return all;
};

describe('undo of a stop, before anything else was done', () => {
  it('leaves the sheets and the desk as they were, with nothing to do', () => {
    const before = sellersTabs();
    desk.host.hand.select(STOCK, ['A2']);
    const opened = desk.open();
    const stopped = stopAll();
    expect(desk.marks(STOCK).length).toBeGreaterThan(3);
    const reply = undoes(stopped.undoable);
    expect(reply).toMatchObject({
      of: 'stop',
      notes: [],
      incident: { statusLabel: 'まちがい', reverseOpen: 0 },
    });
    expect(differences(before, sellersTabs())).toEqual([]);
    const after = desk.open();
    expect({ ...after, at: '' }).toEqual({ ...opened, at: '' });
    expect(desk.reverse(incidentOf(stopped))).toMatchObject({ tasks: [], open: 0, drafts: [] });
  });

  it('its rows stay in our tabs and say that it was taken back', () => {
    const { undoable } = stopAll();
    undoes(undoable);
    expect(new Set(desk.records('止めた商品').map((line) => `${line.状態} ${line.解除の理由}`))).toEqual(
      new Set(['解除 操作を元に戻した']),
    );
    const tasks = desk.records('停止作業');
    expect(tasks.length).toBeGreaterThan(3);
    for (const task of tasks) {
      expect(task).toMatchObject({
        済: true,
        結果: null,
        注意: '操作を元に戻したので、この作業はもういりません。',
        再開でやること: 'なし',
        メモ: null,
      });
    }
    expect(new Set(desk.records('連絡する相手').map((line) => `${line.確からしさ} ${line.対応}`))).toEqual(
      new Set(['関係なし 影響なし']),
    );
    expect(desk.records('トラブル')[0]).toMatchObject({ 状態: 'まちがい', 終わり方: 'まちがいでした' });
  });

  it('stands in 操作記録 beside what it took back', () => {
    const { undoable } = stopAll();
    undoes(undoable);
    const [setUp, stop, undo] = desk.records('操作記録');
    expect(setUp).toMatchObject({ 元に戻せる: 'いいえ', 元に戻した操作: null });
    expect(stop).toMatchObject({ 元に戻せる: 'はい', 元に戻した操作: null, 操作番号: undoable });
    expect(undo).toMatchObject({
      したこと: `元に戻しました: ${String(stop?.したこと)}`,
      元に戻せる: 'いいえ',
      元に戻した操作: undoable,
      トラブルID: stop?.トラブルID,
    });
  });

  it('the same stop may be pressed again and is a trouble of its own', () => {
    const first = stopAll();
    const marks = desk.marks(STOCK);
    undoes(first.undoable);
    const second = stopAll();
    const named = (id: string, lines: readonly string[]) => lines.map((line) => line.replace(id, 'T'));
    expect(named(incidentOf(second), desk.marks(STOCK))).toEqual(named(incidentOf(first), marks));
    expect(desk.tasks(incidentOf(second)).every((task) => !task.done)).toBe(true);
  });
});

describe('an undo', () => {
  it('sent again with the same id gives the same reply and writes nothing', () => {
    const { undoable } = stopAll();
    const request = undoOf(undoable);
    const first = good(request);
    const dump = desk.host.dump();
    expect(good(request)).toEqual(first);
    expect(first.undoable).toBeUndefined();
    expect(desk.host.dump()).toEqual(dump);
  });

  it('is refused the second time, and cannot be undone itself', () => {
    const { undoable } = stopAll();
    undoes(undoable);
    const dump = desk.host.dump();
    expect(reasonOf(undoOf(undoable))).toBe('undone');
    expect(reasonOf(undoOf(undoable + 1))).toBe('undo');
    expect(reasonOf(undoOf(undoable + 2))).toBe('unknown');
    expect(desk.host.dump()).toEqual(dump);
  });

  it('is refused once something else was done, and the reply then says no more that it can be taken back', () => {
    const command = {
      kind: 'foundMyself',
      requestId: requestId(),
      incidentId: incidentOf(stopAll()),
    } as const;
    const { undoable = 0 } = good(command);
    expect(good(command).undoable).toBe(undoable);
    does<'setType'>({ kind: 'setType', incidentId: command.incidentId, type: 'FATAL_DEFECT', subKind: null });
    expect(good(command).undoable).toBeUndefined();
    const reply = desk.send(undoOf(undoable));
    expect(reply).toMatchObject({
      refusal: { code: 'notUndoable', reason: 'later' },
      say: 'そのあとに別の操作があったので、この操作は元に戻せません。何も変えていません。',
    });
  });

  it('is not offered for 「送った」, which has a way back of its own', () => {
    const incidentId = incidentOf(stopAll());
    const { draft } = desk.ask<'nameTransaction'>({
      kind: 'nameTransaction',
      requestId: requestId(),
      incidentId,
      marketplace: 'MERCARI',
      transactionId: 'T2',
      buyer: 'kuro',
      product: '',
    });
    const sent = good({ kind: 'recordSent', requestId: requestId(), draftId: draft.id, how: 'asItIs' });
    expect(sent.undoable).toBeUndefined();
    const last = Number(desk.records('操作記録').at(-1)?.操作番号);
    expect(reasonOf(undoOf(last))).toBe('sent');
  });
});

describe('two troubles over the same goods', () => {
  it('undo of the second frees nothing that the first holds', () => {
    const first = stopAll();
    desk.record(desk.task(incidentOf(first), { key: 'A-1', kind: 'listing' }), '止めた');
    const before = sellersTabs();
    const { undoable } = stopAll('UNKNOWN');
    expect(differences(before, sellersTabs())).not.toEqual([]);
    undoes(undoable);
    expect(differences(before, sellersTabs())).toEqual([]);
    expect(desk.tasks(incidentOf(first)).filter((task) => task.done)).toHaveLength(1);
  });

  it('undo of an end holds again what it had freed', () => {
    const incidentId = incidentOf(stopAll());
    desk.record(desk.task(incidentId, { key: 'A-1', kind: 'listing' }), '止めた');
    const before = sellersTabs();
    const line = desk.line(incidentId);
    const { undoable } = does<'mistake'>({ kind: 'mistake', incidentId, reason: 'ちがう行' });
    expect(desk.marks(STOCK)).toEqual([]);
    undoes(undoable);
    expect(differences(before, sellersTabs())).toEqual([]);
    expect(desk.line(incidentId)).toEqual(line);
    expect(desk.reverse(incidentId).open).toBe(0);
  });
});

it('a sale pressed by mistake has neither buyer nor box any more, and the listing is asked for again', () => {
  const incidentId = incidentOf(stopAll());
  const listing = desk.task(incidentId, { key: 'A-1', kind: 'listing' });
  const tasks = desk.tasks(incidentId);
  const { undoable } = does<'recordTask'>({ kind: 'recordTask', taskId: listing.id, outcome: '売れていた' });
  expect(desk.tasks(incidentId)).toHaveLength(tasks.length + 1);
  undoes(undoable);
  expect(desk.tasks(incidentId)).toEqual(tasks);
  expect(desk.record(listing, '止めた').task).toMatchObject({ done: true, reverse: '公開し直す' });
});

it('what was taken in as 増えた分 is offered again', () => {
  const incidentId = incidentOf(stopAll());
  desk.host.hand.edit(STOCK, 'A30', [
    ['Z-1', '真鍮ピアス', 'L1', '彫金室', '', 3, '', 'ラクマ', '', '出品中'],
  ]);
  const grown = () => desk.ask<'previewGrown'>({ kind: 'previewGrown', incidentId }).rows;
  const before = { rows: grown(), line: desk.line(incidentId) };
  expect(before.rows).toHaveLength(1);
  const { undoable } = does<'addGrown'>({ kind: 'addGrown', incidentId });
  expect(undoes(undoable).incident).toMatchObject({ grown: 1, tasksAll: before.line.tasksAll });
  expect(grown()).toEqual(before.rows);
  expect(desk.line(incidentId)).toEqual(before.line);
});

describe('what people have written into our tabs meanwhile', () => {
  const cell = (tab: string, header: string, row: number): string => {
    const at = (tabOf(desk.host.dump(), tab).cells[0] ?? []).indexOf(header) + 1;
    return `${columnLetters(at)}${row}`;
  };

  it('is told and left; the opening after takes it in', () => {
    const incidentId = incidentOf(stopAll());
    const { undoable } = does<'recordDetails'>({ kind: 'recordDetails', incidentId, what: '留め具が外れる' });
    desk.host.hand.edit('トラブル', cell('トラブル', '何が起きたか', 2), [['留め具が割れる']]);
    desk.host.hand.edit('トラブル', cell('トラブル', '次にやること', 2), [['さわった']]);
    const { notes } = undoes(undoable);
    expect(notes).toEqual([
      '手で書きかえたところが1か所あるので、そこは元に戻さず、そのままにしました。「トラブル」のタブで確かめてください。',
    ]);
    expect(desk.records('トラブル')[0]).toMatchObject({
      何が起きたか: '留め具が割れる',
      次にやること: 'さわった',
    });
    desk.open();
    expect(desk.records('トラブル')[0]).toMatchObject({ 何が起きたか: '留め具が割れる' });
    expect(desk.ask<'incident'>({ kind: 'incident', incidentId }).room.details.what).toBe('留め具が割れる');
  });

  it('a tick on a phone says that something was carried out: nothing is taken back, and nothing is lost', () => {
    const stopped = stopAll();
    const at = desk.records('停止作業').findIndex((task) => task.種類 === '出品') + 2;
    desk.host.hand.edit('停止作業', cell('停止作業', '済', at), [[true]]);
    const dump = desk.host.dump();
    expect(reasonOf(undoOf(stopped.undoable))).toBe('byHand');
    expect(desk.host.dump()).toEqual(dump);
    desk.open();
    expect(desk.records('停止作業')[at - 2]).toMatchObject({ 結果: '止めた' });
    expect(desk.mistake(incidentOf(stopped)).byHand).toHaveLength(1);
  });

  it('a tick that comes after the undo is not passed over in silence', () => {
    const { undoable } = stopAll();
    undoes(undoable);
    const at = desk.records('停止作業').findIndex((task) => task.種類 === '出品') + 2;
    desk.host.hand.edit('停止作業', cell('停止作業', '結果', at), [['止めた']]);
    expect(desk.open().notes.join('')).toContain('取り込めない記入が1件');
    expect(String(desk.records('停止作業')[at - 2]?.取り込み)).toContain('もう終わっています');
  });
});

it('somebody else who has done something in between wins', () => {
  const first = stopAll();
  desk.host.useUser('helper');
  const { undoable } = does<'foundMyself'>({ kind: 'foundMyself', incidentId: incidentOf(first) });
  expect(reasonOf(undoOf(first.undoable))).toBe('later');
  expect(undoes(undoable)).toMatchObject({ of: 'foundMyself' });
});
