// The commands of an outage, each with the workbook to kill it on: from the notice over a night with a new order to the recovery, the
// parcels, and what is said afterwards. And 連絡する相手 filled by hand.
import type { Reply, Request, RequestKind, RequestOf } from '../../src/app/protocol.ts';
import { type Desk, openDesk } from '../support/desk.ts';
import { fill } from '../support/hand-night.ts';
import { endings, type KillCase, type Sends, sending, sortedByHand } from '../support/kill-case.ts';
import { readyTwoTabs, SALES, STOCK } from './two-tabs.ts';

let used = 0;
const requestId = (): string => {
  used += 1;
  return `request-${String(used).padStart(4, '0')}`;
};

type Plain<Kind extends RequestKind> = Omit<RequestOf<Kind>, 'requestId'>;

const press = <Kind extends RequestKind>(desk: Desk, command: Plain<Kind>): Reply => {
  const reply = desk.send({ ...command, requestId: requestId() } as unknown as Request);
  if (!reply.ok) throw new Error(`${JSON.stringify(command)}: ${JSON.stringify(reply)}`);
  return reply;
};

/** A stop that somebody else may make at any time. */
function stopElsewhere(desk: Desk): Request {
  desk.host.hand.select(STOCK, ['A7']);
  const { rows } = desk.ask<'previewStop'>({ kind: 'previewStop' }).preview;
  return { kind: 'stop', requestId: 'somebody-else', type: 'UNKNOWN', rows };
}

const DECLARATION = {
  kind: 'declareOutage',
  services: ['らくらくメルカリ便', ''],
  functions: ['QR・バーコード', '集荷', '追跡'],
  expected: '=未定\n二行目',
  link: 'https://jp-news.mercari.com/',
  slow: true,
} as const satisfies Partial<RequestOf<'declareOutage'>>;

/** [services] as the wire takes them. */
const declaration = (): RequestOf<'declareOutage'> => ({
  ...DECLARATION,
  services: [...DECLARATION.services],
  functions: [...DECLARATION.functions],
  requestId: requestId(),
});

function sendAll(desk: Desk, incidentId: string): void {
  const { cards, morning } = desk.ask<'letters'>({ kind: 'letters', incidentId });
  for (const { draft } of [...cards, ...morning])
    press<'recordSent'>(desk, { kind: 'recordSent', draftId: draft.id, how: 'asItIs' });
}

const order = (number: string, day: string, buyer: string): readonly string[] => [
  number,
  'メルカリ',
  'B-1',
  '1',
  buyer,
  `2026/11/${day} 12:00`,
  '1~2日で発送',
  'らくらくメルカリ便',
  '発送待ち',
  '',
];

/** What a command leaves that can be taken back. */
const takesBack =
  (desk: Desk, sends: Sends) =>
  (name: string, command: Request): void => {
    const done = desk.send(command);
    if (!done.ok || done.undoable === undefined) throw new Error(`${name}: nothing to take back.`);
    sends<'undo'>(name, { kind: 'undo', requestId: requestId(), operation: done.undoable });
  };

export async function nightOfOutage(): Promise<readonly KillCase[]> {
  used = 0;
  const cases: KillCase[] = [];
  const desk = await openDesk(await readyTwoTabs(), { settle: false });
  const other = stopElsewhere(desk);
  const sends = sending(desk, cases, other);
  takesBack(desk, sends)('undo of an outage', declaration());
  const { incident } = sends<'declareOutage'>('declareOutage', declaration());
  const incidentId = incident.id;
  const parcels = () => desk.ask<'outage'>({ kind: 'outage', incidentId }).list;
  const buyer = (product: string): string =>
    parcels().find(({ contact }) => contact.transactionId === product)?.contact.id ?? '';
  sends<'recordLook'>('recordLook with news', {
    kind: 'recordLook',
    incidentId,
    requestId: requestId(),
    expected: '11/21の朝',
    seen: '=見た',
  });
  sends<'recordParcels'>('recordParcels 伝えた', {
    kind: 'recordParcels',
    incidentId,
    requestId: requestId(),
    contacts: [buyer('T5')],
    told: true,
    shipBy: '2026-11-20T20:00',
  });
  sendAll(desk, incidentId);
  desk.host.hand.edit(SALES, 'A30', [order('T8', '20', '=そら'), order('T9', '17', '')]);
  desk.host.wait('P1D');
  sends<'addOrders'>('addOrders', { kind: 'addOrders', incidentId, requestId: requestId() });
  sends<'prepareProgress'>('prepareProgress', {
    kind: 'prepareProgress',
    incidentId,
    requestId: requestId(),
    letter: 'progress',
  });
  sendAll(desk, incidentId);
  sends<'prepareProgress'>('prepareProgress 続けるかやめるか', {
    kind: 'prepareProgress',
    incidentId,
    requestId: requestId(),
    letter: 'waitOrCancel',
  });
  sends<'offerService'>('offerService', {
    kind: 'offerService',
    incidentId,
    requestId: requestId(),
    contacts: [buyer('T1'), buyer('T9')],
    service: 'ゆうゆうメルカリ便',
  });
  sendAll(desk, incidentId);
  sends<'recordConsent'>('recordConsent よい', {
    kind: 'recordConsent',
    requestId: requestId(),
    contactId: buyer('T1'),
    consent: 'よい',
  });
  const chosen = { kind: 'recordChoice', contactId: buyer('T8') } as const;
  sends<'recordChoice'>('recordChoice やめる', { ...chosen, requestId: requestId(), choice: 'やめる' });
  const cancelled = { kind: 'recordCancelled', contactId: buyer('T8'), reason: '=印刷した' } as const;
  sends<'recordCancelled'>('recordCancelled', { ...cancelled, requestId: requestId(), done: true });
  const recovery = { kind: 'recordRecovery', incidentId } as const;
  sends<'recordRecovery'>('recordRecovery', { ...recovery, requestId: requestId() });
  sends<'recordRecovery'>('recordRecovery まだ', { ...recovery, requestId: requestId(), back: true });
  press<'recordRecovery'>(desk, recovery);
  const shipped: Plain<'recordShipped'> = {
    kind: 'recordShipped',
    incidentId,
    parcels: [{ contactId: buyer('T1'), other: true, tracking: '123456789013' }, { contactId: buyer('T9') }],
    arrival: '2026-11-23',
  };
  takesBack(desk, sends)('undo of 出した', { ...shipped, requestId: requestId() });
  sends<'recordShipped'>('recordShipped', { ...shipped, requestId: requestId() });
  sends<'recordShipped'>('recordShipped まだ', {
    ...shipped,
    parcels: [{ contactId: buyer('T9') }],
    requestId: requestId(),
    back: true,
  });
  press<'recordShipped'>(desk, { ...shipped, parcels: [{ contactId: buyer('T9') }] });
  sendAll(desk, incidentId);
  desk.host.wait('P3D');
  sends<'recordMovement'>('recordMovement', {
    kind: 'recordMovement',
    requestId: requestId(),
    contactId: buyer('T9'),
    moves: false,
  });
  press<'recordTimes'>(desk, {
    kind: 'recordTimes',
    contactId: buyer('T9'),
    stage: 'DELIVERED',
    deliveredOn: '2026-11-24',
  });
  sends<'prepareApology'>('prepareApology', {
    kind: 'prepareApology',
    requestId: requestId(),
    contactId: buyer('T9'),
    askRating: true,
  });
  sends<'recordGoodwill'>('recordGoodwill', {
    kind: 'recordGoodwill',
    requestId: requestId(),
    contactId: buyer('T9'),
    note: '=お茶',
    cost: 120,
  });
  sends<'mistake'>('mistake of an outage', {
    kind: 'mistake',
    requestId: requestId(),
    incidentId,
    reason: '=ちがう',
  });
  desk.close();
  return cases;
}

/** QR発行済 ticked and an answer written on a phone, and taken in. */
export async function nightOfOutageByHand(): Promise<readonly KillCase[]> {
  used = 0;
  const shop = await readyTwoTabs();
  const desk = await openDesk(
    { ...shop, tabs: shop.tabs.map(({ lists: _lists, ...tab }) => tab) },
    { settle: false },
  );
  const other = stopElsewhere(desk);
  desk.host.hand.edit(SALES, 'A30', [order('T9', '17', 'うみ')]);
  const { incident } = desk.ask<'declareOutage'>(declaration());
  const incidentId = incident.id;
  sendAll(desk, incidentId);
  desk.host.wait('P2D');
  const { list } = desk.ask<'outage'>({ kind: 'outage', incidentId });
  const idOf = (number: string): string =>
    list.find(({ contact }) => contact.transactionId === number)?.contact.id ?? '';
  press<'offerService'>(desk, {
    kind: 'offerService',
    incidentId,
    contacts: [idOf('T9')],
    service: 'ゆうゆうメルカリ便',
  });
  sendAll(desk, incidentId);
  fill(desk, '連絡する相手', idOf('T9'), { 別の便の同意: 'よい' });
  fill(desk, '連絡する相手', idOf('T1'), { QR発行済: true });
  const start = desk.host.dump();
  desk.close();
  const command: Request = { kind: 'takeIn', requestId: requestId() };
  return [
    {
      name: 'takeIn of an outage',
      start,
      command,
      endings: endings(command, other),
      betweens: [sortedByHand(start)],
    },
  ];
}
