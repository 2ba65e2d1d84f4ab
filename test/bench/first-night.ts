// The commands of the first night one after the other on a shop of any size, each with what it cost.
import type { Reply, ReplyOf, Request, RequestKind, RequestOf } from '../../src/app/protocol.ts';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { openDesk, proposedTables } from '../support/desk.ts';
import { TAB } from './bench-shop.ts';

export type Counted = {
  readonly name: string;
  readonly read: number;
  readonly write: number;
  readonly flushes: number;
  readonly virtualMs: number;
  readonly cpuMs: number;
  /** Commands that the execution had to do; left out: one. */
  readonly commands?: number;
};

/**
 * `rows`: the starting rows, as areas of the stock tab. `added`: values of a row that comes into reach later. `asked`: how far
 * the stop goes; left out, as far as is usual.
 */
export async function firstNight(
  workbook: WorkbookFile,
  rows: readonly string[],
  added: { readonly a1: string; readonly cells: readonly (readonly (string | number)[])[] },
  asked?: RequestOf<'previewStop'>['reach'],
): Promise<readonly Counted[]> {
  const desk = await openDesk(workbook, { settle: false });
  const counted: Counted[] = [];
  let undoable = 0;
  const ask = <Kind extends RequestKind>(name: string, request: Extract<Request, { kind: Kind }>) => {
    const { outcome, cost } = desk.run(request);
    const reply = outcome.kind === 'value' ? (JSON.parse(String(outcome.value)) as Reply) : null;
    if (reply?.ok !== true) throw new Error(`${name}: ${JSON.stringify(outcome)}`);
    const { read, write } = cost.calls;
    undoable = reply.undoable ?? 0;
    const { flushes, virtualMs, cpuMs } = cost;
    counted.push({ name, read, write, flushes, virtualMs, cpuMs });
    return reply.value as unknown as ReplyOf<Kind>;
  };
  ask('proposeSetUp', { kind: 'proposeSetUp' });
  ask('setUp', { kind: 'setUp', requestId: 'set-up-0001', tables: proposedTables(desk) });
  desk.host.hand.select(TAB, rows);
  const { preview } = ask<'previewStop'>('previewStop', {
    kind: 'previewStop',
    type: 'PARTIAL_DEFECT',
    ...(asked === undefined ? {} : { reach: asked }),
  });
  const { start, reach, rows: reached } = preview;
  const stop = { kind: 'stop', type: 'PARTIAL_DEFECT', rows: start, reach, reached } as const;
  ask('stop to be taken back', { ...stop, requestId: 'stop-0000' });
  ask('undo of a stop', { kind: 'undo', requestId: 'undo-0001', operation: undoable });
  const { incident } = ask<'stop'>('stop', { ...stop, requestId: 'stop-0001' });
  const incidentId = incident.id;
  const { room } = ask<'incident'>('incident', { kind: 'incident', incidentId });
  const listings = room.tasks.filter((task) => task.kind === 'listing');
  const [first, second] = listings;
  const [buyer] = room.candidates;
  if (first === undefined || second === undefined || buyer === undefined)
    throw new Error('Too small a stop.');
  ask('recordTask 止めた', {
    kind: 'recordTask',
    requestId: 'task-0001',
    taskId: first.id,
    outcome: '止めた',
  });
  ask('recordTask 売れていた', {
    kind: 'recordTask',
    requestId: 'task-0002',
    taskId: second.id,
    outcome: '売れていた',
  });
  ask('foundMyself', { kind: 'foundMyself', requestId: 'found-0001', incidentId });
  ask('setType', {
    kind: 'setType',
    requestId: 'type-0001',
    incidentId,
    type: 'FATAL_DEFECT',
    subKind: null,
  });
  ask('recordDetails', {
    kind: 'recordDetails',
    requestId: 'details-0001',
    incidentId,
    what: '留め具が外れる',
    place: '仕入れ',
    origin: '購入者から',
  });
  const { stage: _stage, ...named } = buyer;
  const { draft } = ask<'nameTransaction'>('nameTransaction', {
    kind: 'nameTransaction',
    requestId: 'name-0001',
    incidentId,
    ...named,
  });
  ask('recordSent', { kind: 'recordSent', requestId: 'sent-0001', draftId: draft.id, how: 'asItIs' });
  ask('recordPromise', { kind: 'recordPromise', requestId: 'promise-01', draftId: draft.id, at: null });
  ask('addContact', {
    kind: 'addContact',
    requestId: 'contact-0001',
    incidentId,
    marketplace: 'RAKUMA',
    transactionId: '',
    buyer: 'はる',
    product: '',
    stage: 'SHIPPED',
  });
  ask('contacts', { kind: 'contacts', incidentId });
  ask('templates', { kind: 'templates' });
  ask('template', { kind: 'template', templateId: 'thanks' });
  ask('editTemplate', {
    kind: 'editTemplate',
    requestId: 'letter-0001',
    templateId: 'thanks',
    full: '{{宛名}}\nありがとうございました。',
  });
  ask('rules', { kind: 'rules' });
  ask('editRule', {
    kind: 'editRule',
    requestId: 'rule-0001',
    // Of no clock: an opening after it would have clocks to renew where such a buyer is among the rows, and not elsewhere.
    ruleId: 'take-down-fee.YAHOO_AUCTION',
    value: '600',
  });
  desk.host.hand.edit(TAB, added.a1, added.cells);
  ask('open', { kind: 'open' });
  ask('previewGrown', { kind: 'previewGrown', incidentId });
  ask('addGrown', { kind: 'addGrown', requestId: 'grown-0001', incidentId });
  ask('previewRelease', { kind: 'previewRelease', incidentId, ending: 'SOUND' });
  const sound = { kind: 'release', incidentId, ending: 'SOUND', keep: [], reason: '' } as const;
  ask('release', { ...sound, keep: [], requestId: 'sound-0001' });
  ask('undo of a release', { kind: 'undo', requestId: 'undo-0002', operation: undoable });
  ask('release again', { ...sound, keep: [], requestId: 'sound-0002' });
  const reverse = ask<'reverse'>('reverse', { kind: 'reverse', incidentId });
  const [back] = reverse.tasks;
  if (back === undefined) throw new Error('Nothing has to be put back.');
  ask('recordReverse', { kind: 'recordReverse', requestId: 'reverse-001', taskId: back.id, done: true });
  ask('due', { kind: 'due' });
  ask('search', { kind: 'search', query: '真鍮' });
  ask('select', { kind: 'select', rows: start });
  ask('support', { kind: 'support' });
  ask('previewMistake', { kind: 'previewMistake', incidentId });
  ask('mistake', { kind: 'mistake', requestId: 'mistake-01', incidentId, reason: '' });
  ask('recover', { kind: 'recover' });
  ask('takeOff', { kind: 'takeOff', requestId: 'take-off-1' });
  desk.close();
  return counted;
}
