// The commands of an outage one after the other on a shop of any size, each with what it cost: every order of the shop goes by the
// service that fails.
import type { Reply, ReplyOf, Request, RequestKind, RequestOf } from '../../src/app/protocol.ts';
import { openDesk, proposedTables } from '../support/desk.ts';
import { benchShop, HEADER_ROW, TAB } from './bench-shop.ts';
import type { Counted } from './first-night.ts';

export type OutageNight = {
  readonly counted: readonly Counted[];
  /** Orders that it hits. */
  readonly contacts: number;
};

const FAILING = {
  services: ['らくらくメルカリ便'],
  functions: ['QR・バーコード', '発送通知', '集荷'],
} satisfies Pick<RequestOf<'declareOutage'>, 'services' | 'functions'>;

export async function outageNight(rows: number): Promise<OutageNight> {
  const shop = benchShop(rows);
  const desk = await openDesk(shop, { settle: false });
  const counted: Counted[] = [];
  let used = 0;
  const run = <Kind extends RequestKind>(name: string, request: Omit<RequestOf<Kind>, 'requestId'>) => {
    used += 1;
    const requestId = `outage-${String(used).padStart(4, '0')}`;
    const { outcome, cost } = desk.run({ ...request, requestId } as unknown as Request);
    const reply = outcome.kind === 'value' ? (JSON.parse(String(outcome.value)) as Reply) : null;
    if (reply?.ok !== true) throw new Error(`${request.kind}: ${JSON.stringify(outcome)}`);
    const { read, write } = cost.calls;
    const { flushes, virtualMs, cpuMs } = cost;
    if (name !== '') counted.push({ name, read, write, flushes, virtualMs, cpuMs });
    return reply.value as unknown as ReplyOf<Kind>;
  };
  run<'setUp'>('', { kind: 'setUp', tables: proposedTables(desk) });
  run<'outageOptions'>('outageOptions', { kind: 'outageOptions' });
  const { rows: orders } = run<'previewOutage'>('previewOutage', { kind: 'previewOutage', ...FAILING });
  const { incident } = run<'declareOutage'>('declareOutage', {
    kind: 'declareOutage',
    ...FAILING,
    rows: orders,
    slow: true,
  });
  const incidentId = incident.id;
  const parcels = () => run<'outage'>('', { kind: 'outage', incidentId }).list;
  run<'outage'>('outage', { kind: 'outage', incidentId });
  run<'recordLook'>('recordLook', { kind: 'recordLook', incidentId, seen: '変わりなし' });
  run<'recordLook'>('recordLook with news', { kind: 'recordLook', incidentId, expected: '夕方' });
  // Whose cells change in the same columns, whatever the shop: of one marketplace, stage and urgency.
  const waiting = parcels().filter(
    ({ contact, group }) =>
      contact.stage === '発送待ち' && contact.marketplace === 'メルカリ' && group === 'WITHIN_DAY',
  );
  const ids = waiting.slice(0, 20).map(({ contact }) => contact.id);
  const [one = '', other = ''] = ids;
  run<'recordParcels'>('recordParcels 伝えた', {
    kind: 'recordParcels',
    incidentId,
    contacts: ids,
    told: true,
  });
  run<'recordParcels'>('recordParcels QR', {
    kind: 'recordParcels',
    incidentId,
    contacts: [ids[2] ?? ''],
    qrIssued: true,
  });
  const line = shop.tabs[0]?.cells.slice(HEADER_ROW).find((cells) => cells[13] === '発送待ち') ?? [];
  const values = line.map((cell) =>
    typeof cell === 'object' && cell !== null ? '2026/11/19 12:30' : (cell ?? ''),
  );
  desk.host.hand.edit(TAB, `A${rows + HEADER_ROW}`, [['P-NEW', ...values.slice(1)]]);
  run<'addOrders'>('addOrders', { kind: 'addOrders', incidentId });
  desk.host.wait('P1D');
  run<'prepareProgress'>('prepareProgress', { kind: 'prepareProgress', incidentId, letter: 'progress' });
  run<'prepareProgress'>('prepareProgress 続けるかやめるか', {
    kind: 'prepareProgress',
    incidentId,
    letter: 'waitOrCancel',
  });
  const { marketplaces } = run<'otherWays'>('otherWays', { kind: 'otherWays', incidentId });
  const mercari = marketplaces.find(({ marketplace }) => marketplace === 'MERCARI');
  run<'offerService'>('offerService', {
    kind: 'offerService',
    incidentId,
    contacts: mercari?.contacts.filter((id) => id !== one).slice(0, 5) ?? [],
    service: mercari?.services[0]?.service ?? '',
  });
  run<'recordRecovery'>('recordRecovery', { kind: 'recordRecovery', incidentId });
  run<'packing'>('packing', { kind: 'packing', incidentId });
  run<'recordShipped'>('recordShipped, one', {
    kind: 'recordShipped',
    incidentId,
    parcels: [{ contactId: one }],
  });
  run<'recordShipped'>('recordShipped, ten', {
    kind: 'recordShipped',
    incidentId,
    parcels: ids.slice(1, 11).map((contactId) => ({ contactId })),
  });
  desk.host.wait('P3D');
  run<'recordMovement'>('recordMovement', { kind: 'recordMovement', contactId: other, moves: false });
  run<'recordGoodwill'>('recordGoodwill', {
    kind: 'recordGoodwill',
    contactId: one,
    note: 'お茶',
    cost: 120,
  });
  run<'outageReport'>('outageReport', { kind: 'outageReport', incidentId });
  run<'readiness'>('readiness', { kind: 'readiness' });
  desk.close();
  return { counted, contacts: orders.length };
}
