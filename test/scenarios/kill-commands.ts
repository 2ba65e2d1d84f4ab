// Every command, in three nights: where it is sent, `sends` remembers the workbook that stood before, to kill it on. A new
// command is added to one of the nights; nothing else has to be told of it.
import type { Request, RequestOf } from '../../src/app/protocol.ts';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { openDesk, proposedTables } from '../support/desk.ts';
import { fillAll, handNight, sortAll, TASKS } from '../support/hand-night.ts';
import { endings, type KillCase, RECOVER, sending, sortedByHand } from '../support/kill-case.ts';
import { FIRST_ROW, LAST_ROW, readyShop, STOCK as SHELF } from './small-shop.ts';
import { readyTwoTabs, SALES, STOCK } from './two-tabs.ts';

let used = 0;
const requestId = (): string => {
  used += 1;
  return `request-${String(used).padStart(4, '0')}`;
};

const first = <Item>(items: readonly Item[], what: string): Item => {
  const [one] = items;
  if (one === undefined) throw new Error(`There is no ${what}.`);
  return one;
};

/** Two tabs, and two troubles that overlap: everything that happens to a trouble after its stop. */
export async function nightOfTwoTabs(): Promise<readonly KillCase[]> {
  used = 0;
  const cases: KillCase[] = [];
  const desk = await openDesk(await readyTwoTabs(), { settle: false });
  desk.host.hand.select(STOCK, ['A7']);
  const other: Request = {
    kind: 'stop',
    requestId: 'somebody-else',
    type: 'UNKNOWN',
    rows: desk.ask<'previewStop'>({ kind: 'previewStop' }).preview.rows,
  };
  const sends = sending(desk, cases, other);
  const stops = (name: string, a1: string, type: RequestOf<'stop'>['type']): string => {
    desk.host.hand.select(STOCK, [a1]);
    const { preview } = desk.ask<'previewStop'>({ kind: 'previewStop', type });
    const { start: rows, reach, rows: reached } = preview;
    return sends<'stop'>(name, { kind: 'stop', requestId: requestId(), type, rows, reach, reached }).incident
      .id;
  };
  const room = (incidentId: string) => desk.ask<'incident'>({ kind: 'incident', incidentId }).room;
  const records = (name: string, taskId: string, outcome: RequestOf<'recordTask'>['outcome']) =>
    sends<'recordTask'>(name, { kind: 'recordTask', requestId: requestId(), taskId, outcome });
  const takesBack = (name: string, command: Request): void => {
    const done = desk.send(command);
    if (!done.ok || done.undoable === undefined) throw new Error(`${name}: nothing to take back.`);
    sends<'undo'>(name, { kind: 'undo', requestId: requestId(), operation: done.undoable });
  };
  const openListing = (incidentId: string): string =>
    first(
      room(incidentId).tasks.filter((task) => task.kind === 'listing' && !task.done),
      'open listing',
    ).id;

  takesBack('undo of a stop', { ...other, requestId: requestId() });
  const incidentId = stops('stop with reach', 'A2', 'PARTIAL_DEFECT');
  const listing = openListing(incidentId);
  records('recordTask 止めた', listing, '止めた');
  records('recordTask まだ', listing, null);
  records('recordTask 少し待つ', listing, '少し待つ');
  records('recordTask 売れていた', openListing(incidentId), '売れていた');
  sends<'foundMyself'>('foundMyself', { kind: 'foundMyself', requestId: requestId(), incidentId });
  sends<'setType'>('setType', {
    kind: 'setType',
    requestId: requestId(),
    incidentId,
    type: 'FATAL_DEFECT',
    subKind: null,
  });
  sends<'recordDetails'>('recordDetails', {
    kind: 'recordDetails',
    requestId: requestId(),
    incidentId,
    what: '=留め具が外れる\n二行目',
    right: '外れない',
    place: '仕入れ',
    origin: '購入者から',
  });
  const { stage: _stage, ...buyer } = first(room(incidentId).candidates, 'transaction to choose');
  const named = { kind: 'nameTransaction', incidentId, ...buyer } as const;
  const { draft } = sends<'nameTransaction'>('nameTransaction', { ...named, requestId: requestId() });
  const sent = { kind: 'recordSent', draftId: draft.id } as const;
  sends<'recordSent'>('recordSent', { ...sent, requestId: requestId(), how: 'asItIs' });
  const promise = { kind: 'recordPromise', draftId: draft.id } as const;
  sends<'recordPromise'>('recordPromise 変える', {
    ...promise,
    requestId: requestId(),
    at: '2026-12-24T20:00',
  });
  sends<'recordPromise'>('recordPromise 返事をした', { ...promise, requestId: requestId(), at: null });
  sends<'recordSent'>('recordSent 取り消し', { ...sent, requestId: requestId(), how: 'takenBack' });
  sends<'addContact'>('addContact', {
    kind: 'addContact',
    requestId: requestId(),
    incidentId,
    marketplace: 'RAKUMA',
    transactionId: '',
    buyer: '=ねこ屋',
    product: '',
    stage: 'SHIPPED',
  });
  desk.host.hand.edit(STOCK, 'A30', [
    ['Z-1', '真鍮ピアス', 'L1', '彫金室', '', 3, '', 'ラクマ', '', '出品中'],
  ]);
  desk.host.hand.edit(SALES, 'A30', [['T9', 'メルカリ', 'Z-1', 1, 'つき', '', '', '', '発送待ち']]);
  sends<'addGrown'>('addGrown', { kind: 'addGrown', requestId: requestId(), incidentId });
  const second = stops('stop of rows that are stopped', 'A3', 'DESCRIPTION_ERROR');
  records('recordTask 止めた in two troubles', openListing(second), '止めた');
  for (const { id } of room(second).tasks.filter((task) => task.kind === 'listing' && !task.done))
    records('recordTask 直した', id, '直した');
  const { holds } = desk.ask<'previewRelease'>({ kind: 'previewRelease', incidentId, ending: 'ONLY_ONE' });
  const release = { kind: 'release', incidentId, reason: '=この1個だけ' } as const;
  const onlyOne = { ...release, ending: 'ONLY_ONE', keep: [first(holds, 'hold').id] } as const;
  takesBack('undo of a release', { ...onlyOne, keep: [...onlyOne.keep], requestId: requestId() });
  sends<'release'>('release 1個だけ', { ...onlyOne, keep: [...onlyOne.keep], requestId: requestId() });
  sends<'release'>('release 品物は無事', {
    ...release,
    requestId: requestId(),
    incidentId: second,
    ending: 'SOUND',
    keep: [],
  });
  const { tasks } = desk.ask<'reverse'>({ kind: 'reverse', incidentId: second });
  const back = { kind: 'recordReverse', taskId: first(tasks, 'task to put back').id } as const;
  sends<'recordReverse'>('recordReverse', { ...back, requestId: requestId(), done: true });
  sends<'recordReverse'>('recordReverse まだ', { ...back, requestId: requestId(), done: false });
  desk.ask<'recordSent'>({ ...sent, requestId: requestId(), how: 'ownWords' });
  sends<'mistake'>('mistake with a buyer to tell', {
    kind: 'mistake',
    requestId: requestId(),
    incidentId,
    reason: '=ちがう行',
  });
  desk.close();
  return cases;
}

/** A call of the trace by its name: the first of that name after `from`, counted from 1. */
const callOf = (trace: readonly string[], name: string, from = 0): number => trace.indexOf(name, from) + 1;

/** What a command leaves behind that dies there. */
async function killedAt(start: WorkbookFile, command: Request, call: number): Promise<WorkbookFile> {
  const desk = await openDesk(start, { settle: false });
  desk.run(command, { kill: { call, when: 'after' } });
  const dead = desk.host.dump();
  desk.close();
  return dead;
}

/** 復旧 of a command that died with its rows staged, and of the same that died with its changes still to be shown. */
async function recoveries({ name, start, command, endings: all }: KillCase): Promise<readonly KillCase[]> {
  const desk = await openDesk(start, { settle: false });
  const { trace } = desk.run(command);
  desk.close();
  const staged = callOf(trace, 'SpreadsheetApp.flush');
  const committed = callOf(trace, 'SpreadsheetApp.flush', staged);
  const recover: Request = { kind: 'recover' };
  const after = async (what: string, call: number): Promise<KillCase> => ({
    name: `recover: ${name} ${what}`,
    start: await killedAt(start, command, call),
    command: recover,
    // The same request again is the dead one's here.
    endings: all,
    betweens: [sortedByHand(start)],
  });
  return [await after('staged', staged), await after('committed', committed)];
}

/** One tab of rows that are hard to tell apart, in grids that have to grow. */
export async function nightOfSmallShop(): Promise<readonly KillCase[]> {
  used = 0;
  const cases: KillCase[] = [];
  const start = await readyShop({ 止めた商品: 5, 操作記録: 2 });
  const desk = await openDesk(start, { settle: false });
  const again: Request = { kind: 'setUp', requestId: 'set-up-0009', tables: proposedTables(desk) };
  const tokens = (a1: string): string[] => {
    desk.host.hand.select(SHELF, [a1]);
    return [...desk.ask<'previewStop'>({ kind: 'previewStop' }).preview.rows];
  };
  const all = tokens(`A${FIRST_ROW}:A${LAST_ROW}`);
  const other: Request = {
    kind: 'stop',
    requestId: 'somebody-else',
    type: 'FATAL_DEFECT',
    rows: all.slice(0, 1),
  };
  const sends = sending(desk, cases, other);
  const takeOff: RequestOf<'takeOff'> = { kind: 'takeOff', requestId: requestId() };
  cases.push({
    name: 'takeOff',
    start,
    command: takeOff,
    endings: [...endings(takeOff, other), { name: 'set up again', request: again }],
    betweens: [sortedByHand(start)],
  });
  const look: Request = { kind: 'incident', incidentId: 'T-002' };
  const stop: RequestOf<'stop'> = { kind: 'stop', requestId: requestId(), type: 'UNKNOWN', rows: all };
  const { incident, candidates } = sends<'stop'>('stop', stop, { look });
  const incidentId = incident.id;
  const { stage: _stage, ...buyer } = first(candidates, 'transaction to choose');
  sends<'nameTransaction'>('first reply', {
    kind: 'nameTransaction',
    requestId: requestId(),
    incidentId,
    ...buyer,
  });
  sends<'stop'>('second stop', {
    kind: 'stop',
    requestId: requestId(),
    type: 'FATAL_DEFECT',
    rows: all.slice(0, 3),
  });
  // Our columns stay behind, and two marks are gone: opening puts that right.
  desk.host.hand.sort(SHELF, { range: `A4:AB${LAST_ROW}`, column: 8, ascending: false, headerRow: 0 });
  const drifted = desk.host.dump();
  const open: Request = { kind: 'open' };
  cases.push({
    name: 'open',
    start: drifted,
    command: open,
    // 復旧 takes up an interrupted operation and nothing else, and here is none.
    endings: endings(open, other).filter((ending) => ending !== RECOVER),
    betweens: [sortedByHand(drifted)],
  });
  desk.ask<'open'>({ kind: 'open' });
  sends<'mistake'>('mistake', { kind: 'mistake', requestId: requestId(), incidentId, reason: '=ちがう行' });
  desk.close();
  const dead = cases.filter(({ name }) => name === 'stop' || name === 'mistake');
  for (const one of dead) cases.push(...(await recoveries(one)));
  return cases;
}

/** People have filled our tabs by hand: taken in by request and at an opening, and buttons pressed while entries wait. */
export async function nightOfHands(): Promise<readonly KillCase[]> {
  used = 0;
  const cases: KillCase[] = [];
  const { start: empty, incidentId } = await handNight();
  const desk = await openDesk(empty, { settle: false });
  fillAll(desk);
  const start = desk.host.dump();
  desk.close();
  const press: Request = {
    kind: 'recordTask',
    requestId: requestId(),
    taskId: TASKS.keyless,
    outcome: '止められない',
  };
  const takeIn: Request = { kind: 'takeIn', requestId: requestId() };
  const release: Request = {
    kind: 'release',
    requestId: requestId(),
    incidentId,
    ending: 'ONLY_ONE',
    keep: [],
    reason: '',
  };
  const betweens = [sortedByHand(start), { name: 'sorted by what a person reads', act: sortAll }];
  const add = (name: string, command: Request): void => {
    cases.push({ name, start, command, endings: endings(command, press), betweens });
  };
  add('takeIn', takeIn);
  add('open with entries waiting', { kind: 'open' });
  add('recordTask of a row with entries waiting', press);
  add('release with entries waiting', release);
  return cases;
}
