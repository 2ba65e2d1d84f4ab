// The commands of the first night killed at every call, on a shop with a tab of transactions apart: each ends as if it never
// began or as if it finished, and the same request again gives the latter once.
import { beforeAll, expect, it } from 'vitest';
import type { Request, RequestKind } from '../../src/app/protocol.ts';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { type Desk, openDesk } from '../support/desk.ts';
import { sweep } from '../support/kill-sweep.ts';
import { readyTwoTabs, STOCK } from './two-tabs.ts';

type Case = { readonly start: WorkbookFile; readonly command: Request };

const cases = new Map<string, Case>();

/** Remembers the workbook as it is before the command, then carries it out. */
function begin<Kind extends RequestKind>(
  desk: Desk,
  name: string,
  command: Extract<Request, { kind: Kind }>,
): void {
  cases.set(name, { start: desk.host.dump(), command });
  const reply = desk.send(command);
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply)}`);
}

const id = (name: string): string => `${name}-0001`;

beforeAll(async () => {
  const desk = await openDesk(await readyTwoTabs(), { settle: false });
  desk.host.hand.select(STOCK, ['A2']);
  const { preview } = desk.ask<'previewStop'>({ kind: 'previewStop', type: 'PARTIAL_DEFECT' });
  begin(desk, 'stop with reach', {
    kind: 'stop',
    requestId: id('stop'),
    type: 'PARTIAL_DEFECT',
    rows: preview.start,
    reach: preview.reach,
    reached: preview.rows,
  });
  const [incident] = desk.ask<'open'>({ kind: 'open' }).desk.incidents;
  if (incident === undefined) throw new Error('No trouble is open.');
  const incidentId = incident.id;
  const tasks = () => desk.ask<'incident'>({ kind: 'incident', incidentId }).room.tasks;
  const listings = tasks().filter((task) => task.kind === 'listing');
  const [first, second] = listings;
  if (first === undefined || second === undefined) throw new Error('Too few listings.');
  begin(desk, 'recordTask 止めた', {
    kind: 'recordTask',
    requestId: id('task'),
    taskId: first.id,
    outcome: '止めた',
  });
  begin(desk, 'recordTask 売れていた', {
    kind: 'recordTask',
    requestId: id('sold'),
    taskId: second.id,
    outcome: '売れていた',
  });
  begin(desk, 'foundMyself', { kind: 'foundMyself', requestId: id('found'), incidentId });
  begin(desk, 'setType', {
    kind: 'setType',
    requestId: id('type'),
    incidentId,
    type: 'FATAL_DEFECT',
    subKind: null,
  });
  begin(desk, 'recordDetails', {
    kind: 'recordDetails',
    requestId: id('details'),
    incidentId,
    what: '=留め具が外れる\n二行目',
    right: '外れない',
    place: '仕入れ',
    origin: '購入者から',
  });
  const { candidates } = desk.ask<'incident'>({ kind: 'incident', incidentId }).room;
  const [buyer] = candidates;
  if (buyer === undefined) throw new Error('No transaction is proposed.');
  const { stage: _stage, ...named } = buyer;
  const reply = desk.ask<'nameTransaction'>({
    kind: 'nameTransaction',
    requestId: id('name'),
    incidentId,
    ...named,
  });
  begin(desk, 'recordSent', {
    kind: 'recordSent',
    requestId: id('sent'),
    draftId: reply.draft.id,
    how: 'asItIs',
  });
  begin(desk, 'addContact', {
    kind: 'addContact',
    requestId: id('contact'),
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
  begin(desk, 'addGrown', { kind: 'addGrown', requestId: id('grown'), incidentId });
  const { holds } = desk.ask<'previewRelease'>({ kind: 'previewRelease', incidentId, ending: 'ONLY_ONE' });
  const kept = holds[0]?.id;
  if (kept === undefined) throw new Error('Nothing is held.');
  begin(desk, 'release 1個だけ', {
    kind: 'release',
    requestId: id('only'),
    incidentId,
    ending: 'ONLY_ONE',
    keep: [kept],
    reason: '=この1個だけ',
  });
  const [back] = desk.ask<'reverse'>({ kind: 'reverse', incidentId }).tasks;
  if (back === undefined) throw new Error('Nothing has to be put back.');
  begin(desk, 'recordReverse', {
    kind: 'recordReverse',
    requestId: id('reverse'),
    taskId: back.id,
    done: true,
  });
  begin(desk, 'release 品物は無事', {
    kind: 'release',
    requestId: id('sound'),
    incidentId,
    ending: 'SOUND',
    keep: [],
    reason: '',
  });
  desk.close();
}, 120_000);

it.each([
  'stop with reach',
  'recordTask 止めた',
  'recordTask 売れていた',
  'foundMyself',
  'setType',
  'recordDetails',
  'recordSent',
  'addContact',
  'addGrown',
  'release 1個だけ',
  'recordReverse',
  'release 品物は無事',
])(
  '%s',
  async (name) => {
    const known = cases.get(name);
    if (known === undefined) throw new Error(`${name} was never sent.`);
    const { start, command } = known;
    const swept = await sweep({
      start,
      command,
      endings: [
        { name: 'recover', request: { kind: 'recover' } },
        { name: 'same again', request: command },
      ],
    });
    console.log(`${name}: ${swept.calls} calls, ${swept.points} kill points, ${swept.states.size} workbooks`);
    expect(swept.faults).toEqual([]);
    expect(swept.points).toBe(swept.calls * 4);
    expect(swept.committed).toBeGreaterThan(10);
  },
  300_000,
);
