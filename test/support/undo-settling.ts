// Operations of settling, of the desks and of the end, for the tests of undo: each on a shop on which it has something to do.
import { askOffice } from '../../src/app/ask-office.ts';
import { askTwin } from '../../src/app/ask-twin.ts';
import { carryOut } from '../../src/app/carry-out.ts';
import { closeIncident } from '../../src/app/close-incident.ts';
import { withClocks } from '../../src/app/contact-clocks.ts';
import type { Decision } from '../../src/app/decision.ts';
import type { ReplyOf, RequestKind } from '../../src/app/protocol.ts';
import { recordReturn } from '../../src/app/record-return.ts';
import { tokenOf } from '../../src/app/row-token.ts';
import { settle } from '../../src/app/settle.ts';
import type { World } from '../../src/app/world.ts';
import type { IncidentId } from '../../src/domain/ids.ts';
import type { Incident } from '../../src/domain/incident.ts';
import { DAY } from '../../src/domain/instant.ts';
import { affected, BUYER, settlingDesk, unasked, wrongItem } from './settling-shop.ts';
import { MORNING, NO_RECORDS, type Shop, sheetOf, stockRow, worldOf } from './small-world.ts';

const incidentId = 'T-012' as IncidentId;
const requestId = 'r';
const SENT = MORNING - 3 * DAY;

const rows = sheetOf([
  stockRow({
    key: 'C',
    status: '発送済み',
    product: '真鍮ピアス・大',
    buyer: 'とら',
    transaction: 'm44444444444',
    shippedOn: SENT,
    shippedAt: SENT,
    soldAt: SENT,
  }),
]);

function shopWith(buyer: Parameters<typeof affected>[0] = {}, incident: Partial<Incident> = {}): Shop {
  const { shop } = settlingDesk({
    operation: 40,
    rows,
    records: {
      ...NO_RECORDS,
      incidents: [wrongItem({ id: incidentId, contacted: '0/2', stopped: '0/0', ...incident })],
      contacts: [
        affected({ incidentId, shippedAt: SENT, ...buyer }),
        unasked({ incidentId, resolution: 'NO_ACTION' }),
      ],
    },
  });
  const contacts = shop.records.contacts.map((contact) => withClocks(contact, [], worldOf(shop)));
  return { ...shop, records: { ...shop.records, contacts } };
}

const back = { way: '返品して全額返金', resolution: 'AGREED', returned: '待ち', quantity: 2 } as const;
const [twin] = rows;

type Case = {
  readonly shop: Shop;
  readonly command: (world: World) => Decision<ReplyOf<RequestKind>>;
};

export const settlingCases = {
  settle: {
    shop: shopWith(),
    command: (world) =>
      settle(world, { kind: 'settle', requestId, contactId: BUYER, way: '返品して全額返金', amount: 3200 }),
  },
  carryOut: {
    shop: shopWith(back),
    command: (world) =>
      carryOut(world, { kind: 'carryOut', requestId, contactId: BUYER, done: true, reason: '画面が消えた' }),
  },
  recordReturn: {
    shop: shopWith(back),
    command: (world) =>
      recordReturn(world, { kind: 'recordReturn', requestId, contactId: BUYER, returned: '届いた' }),
  },
  askTwin: {
    shop: shopWith(),
    command: (world) =>
      askTwin(world, {
        kind: 'askTwin',
        requestId,
        contactId: BUYER,
        row: twin === undefined ? '' : tokenOf(twin),
      }),
  },
  close: {
    shop: shopWith({ resolution: 'RESOLVED', next: '' }),
    command: (world) =>
      closeIncident(world, {
        kind: 'close',
        requestId,
        incidentId,
        cause: '棚が隣同士',
        change: '写真を貼る',
        checkOn: '2026-12-20',
        loss: 1500,
      }),
  },
  askOffice: {
    shop: shopWith(),
    command: (world) =>
      askOffice(world, {
        kind: 'askOffice',
        requestId,
        incidentId,
        contactId: BUYER,
        marketplace: 'MERCARI',
        question: '',
      }),
  },
} as const satisfies Readonly<Record<string, Case>>;
