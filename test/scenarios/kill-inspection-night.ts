// The commands of an inspection in one night, each with the workbook to kill it on: goods judged apart, a second trouble on the
// same row, a piece sold meanwhile, what comes back, what is let go and what is thrown away; and a tab of 検品 filled by hand.
import type { InspectionLine, Request, RequestOf } from '../../src/app/protocol.ts';
import { type Desk, openDesk } from '../support/desk.ts';
import { fill } from '../support/hand-night.ts';
import { endings, type KillCase, sending, sortedByHand } from '../support/kill-case.ts';
import { recordsOf } from '../support/workbook-cells.ts';
import { readyTwoTabs, STOCK } from './two-tabs.ts';

let used = 0;
const requestId = (): string => {
  used += 1;
  return `request-${String(used).padStart(4, '0')}`;
};

/** A stop that somebody else may make at any time. */
function stopElsewhere(desk: Desk): Request {
  desk.host.hand.select(STOCK, ['A7']);
  const { rows } = desk.ask<'previewStop'>({ kind: 'previewStop' }).preview;
  return { kind: 'stop', requestId: 'somebody-else', type: 'UNKNOWN', rows };
}

/** Stopped with the usual reach, every task dealt with, nobody waiting for a reply. */
function stopped(desk: Desk, area: string, isWide: boolean): string {
  desk.host.hand.select(STOCK, [area]);
  const { preview } = desk.ask<'previewStop'>({ kind: 'previewStop', type: 'PARTIAL_DEFECT' });
  const { start: rows, reach, rows: reached } = preview;
  const more = isWide ? { reach, reached } : {};
  const stop = { kind: 'stop', requestId: requestId(), type: 'PARTIAL_DEFECT', rows, ...more } as const;
  const incidentId = desk.ask<'stop'>(stop).incident.id;
  for (const { id, done } of desk.ask<'incident'>({ kind: 'incident', incidentId }).room.tasks) {
    if (done) continue;
    desk.ask<'recordTask'>({ kind: 'recordTask', requestId: requestId(), taskId: id, outcome: '止めた' });
  }
  desk.ask<'foundMyself'>({ kind: 'foundMyself', requestId: requestId(), incidentId });
  return incidentId;
}

function lineIn(desk: Desk, incidentId: string, fits: Partial<InspectionLine>): InspectionLine {
  const { list } = desk.ask<'inspection'>({ kind: 'inspection', incidentId });
  const [line] = list.filter((one) =>
    Object.entries(fits).every(([field, value]) => one[field as keyof InspectionLine] === value),
  );
  if (line === undefined) throw new Error(`No line ${JSON.stringify(fits)}`);
  return line;
}

/** Everything that an inspection can be told, in two troubles. */
export async function nightOfInspection(): Promise<readonly KillCase[]> {
  used = 0;
  const cases: KillCase[] = [];
  const desk = await openDesk(await readyTwoTabs(), { settle: false });
  const other = stopElsewhere(desk);
  const incidentId = stopped(desk, 'A2', true);
  const second = stopped(desk, 'A2', false);
  const sends = sending(desk, cases, other);
  const line = (fits: Partial<InspectionLine>, of = incidentId): string => lineIn(desk, of, fits).id;
  const judge = (
    name: string,
    of: string,
    more: Omit<Partial<RequestOf<'recordInspection'>>, 'kind'>,
  ): void => {
    const command = { kind: 'recordInspection', requestId: requestId(), inspectionId: of, ...more } as const;
    if (name === '') desk.ask<'recordInspection'>(command);
    else sends<'recordInspection'>(name, command);
  };
  const rest = (answer: RequestOf<'recordRest'>['answer']) =>
    ({ kind: 'recordRest', requestId: requestId(), incidentId, answer }) as const;
  const look: Request = { kind: 'inspection', incidentId };
  const begin = () => ({ kind: 'startInspection', requestId: requestId(), incidentId }) as const;

  sends<'startInspection'>('startInspection', begin(), { look });
  const row = line({ key: 'A-1', subject: 'STOCK' });
  judge('recordInspection one piece', row, {
    answer: 'AFTER_REWORK',
    defects: ['=ゆるみ', 'きず'],
    photo: 'https://example.com/1.jpg',
    measured: { 長さ: '18.9' },
  });
  judge('recordInspection that finishes a line', row, {
    found: { passed: 2, rework: 1, reworded: 1, failed: 1 },
    disposition: 'SCRAP',
    newText: '+留め具は弱めです',
    note: '二行\nのメモ',
  });
  const confirm = (what: RequestOf<'confirmFindings'>['what']): void => {
    const command = { kind: 'confirmFindings', requestId: requestId(), incidentId, what } as const;
    sends<'confirmFindings'>(`confirmFindings ${what}`, command);
  };
  confirm('ASK_SUSPECTED');
  confirm('CONFIRM_SOLD');
  judge('', line({ key: 'A-3' }), { answer: 'NO', disposition: 'RETURN_TO_VENDOR' });
  confirm('WIDER');
  const leave = (out: boolean) =>
    ({
      kind: 'leaveOutLines' as const,
      requestId: requestId(),
      incidentId,
      lines: [line({ key: 'A-4' })],
      out,
      reason: '=遠い',
    }) satisfies RequestOf<'leaveOutLines'>;
  sends<'leaveOutLines'>('leaveOutLines', leave(true));
  sends<'leaveOutLines'>('leaveOutLines 戻す', leave(false));
  const { list } = desk.ask<'contacts'>({ kind: 'contacts', incidentId });
  const sender = list.find(({ buyer }) => buyer === 'kuro');
  if (sender === undefined) throw new Error('Nobody can send anything back.');
  const returned = { kind: 'addReturned', requestId: requestId(), incidentId, contactId: sender.id } as const;
  sends<'addReturned'>('addReturned', { ...returned, pieces: 2 });
  const { tasks } = desk.ask<'incident'>({ kind: 'incident', incidentId }).room;
  const sold = tasks.find((task) => task.kind === 'listing' && task.key === 'A-2');
  const soldIt = { kind: 'recordTask', requestId: requestId(), outcome: '売れていた' } as const;
  desk.ask<'recordTask'>({ ...soldIt, taskId: sold?.id ?? '' });
  sends<'startInspection'>('startInspection of what was sold meanwhile', begin());
  // The other trouble has judged a piece of the same row, which this one must not let go.
  desk.ask<'startInspection'>({ ...begin(), incidentId: second });
  judge('', line({ key: 'A-1' }, second), { answer: 'YES' });
  const restart = () => ({ kind: 'restart', requestId: requestId(), incidentId }) as const;
  sends<'restart'>('restart of a part that another trouble holds', restart(), { look });
  sends<'recordRest'>('recordRest', rest('YES'));
  sends<'inspectAgain'>('inspectAgain', {
    kind: 'inspectAgain',
    requestId: requestId(),
    incidentId,
    what: 'REWORK',
  });
  const text = { kind: 'textChanged', requestId: requestId(), incidentId, done: true } as const;
  sends<'textChanged'>('textChanged', { ...text, lines: [row] });
  sends<'endPieces'>('endPieces', { kind: 'endPieces', requestId: requestId(), incidentId });
  sends<'mistake'>('mistake in the middle of an inspection', {
    kind: 'mistake',
    requestId: requestId(),
    incidentId: second,
    reason: '',
  });
  const { tasks: back } = desk.ask<'reverse'>({ kind: 'reverse', incidentId });
  for (const { id, reverseDone } of back)
    if (!reverseDone)
      desk.ask<'recordReverse'>({ kind: 'recordReverse', requestId: requestId(), taskId: id, done: true });
  desk.ask<'recordRest'>(rest('YES'));
  sends<'restart'>('restart that ends the trouble', restart());
  desk.close();
  return cases;
}

/** 検品 filled by hand, taken in, and a button pressed while entries wait. */
export async function nightOfFilledLines(): Promise<readonly KillCase[]> {
  used = 0;
  const shop = await readyTwoTabs();
  const desk = await openDesk(
    { ...shop, tabs: shop.tabs.map(({ lists: _lists, ...tab }) => tab) },
    { settle: false },
  );
  const press = stopElsewhere(desk);
  const incidentId = stopped(desk, 'A2', true);
  desk.ask<'startInspection'>({ kind: 'startInspection', requestId: requestId(), incidentId });
  const finished = lineIn(desk, incidentId, { key: 'A-4' }).id;
  desk.ask<'recordInspection'>({
    kind: 'recordInspection',
    requestId: requestId(),
    inspectionId: finished,
    answer: 'YES',
    pieces: 4,
  });
  const lines = recordsOf(desk.host.dump(), '検品');
  const write = (key: string | null, cells: Parameters<typeof fill>[3]): void => {
    const found = lines.find((one) => (one.管理番号 ?? null) === key && one.先に見る === '売り物');
    fill(desk, '検品', String(found?.検品ID), cells);
  };
  write('A-1', { 合格: 3, 手直し: 1, 不合格: 1, 不具合: '=ゆるみ', 見た人: 'さくら', 処置: '廃棄' });
  write('A-2', { 合格: 5 });
  write('A-3', { 説明どおり売れるか: 'はい', メモ: '端\nまで見た' });
  write('A-4', { 不合格: 4, 合格: null });
  write(null, { 説明どおり売れるか: 'たぶん' });
  const start = desk.host.dump();
  const box = lineIn(desk, incidentId, { subject: 'BOX' }).id;
  desk.close();
  const betweens = [sortedByHand(start)];
  const add = (name: string, command: Request): KillCase => ({
    name,
    start,
    command,
    endings: endings(command, press),
    betweens,
  });
  return [
    add('takeIn of a filled 検品', { kind: 'takeIn', requestId: requestId() }),
    add('recordInspection while entries wait', {
      kind: 'recordInspection',
      requestId: requestId(),
      inspectionId: box,
      answer: 'YES',
    }),
    add('recordRest while entries wait', {
      kind: 'recordRest',
      requestId: requestId(),
      incidentId,
      answer: 'YES',
    }),
  ];
}
