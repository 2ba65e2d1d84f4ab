// Operations of an outage, for the tests of undo: each on a shop on which it has something to do.
import { addOrders } from '../../src/app/add-orders.ts';
import type { Decision } from '../../src/app/decision.ts';
import { declareOutage } from '../../src/app/declare-outage.ts';
import { offerService } from '../../src/app/offer-other-way.ts';
import { recordCancelled } from '../../src/app/outage-cancel.ts';
import { prepareApology } from '../../src/app/prepare-apology.ts';
import { prepareProgress } from '../../src/app/prepare-progress.ts';
import type { ReplyOf, RequestKind } from '../../src/app/protocol.ts';
import { recordChoice } from '../../src/app/record-choice.ts';
import { recordConsent } from '../../src/app/record-consent.ts';
import { recordParcels } from '../../src/app/record-parcels.ts';
import { recordRecovery } from '../../src/app/record-recovery.ts';
import { recordShipped } from '../../src/app/record-shipped.ts';
import { recordTimes } from '../../src/app/record-times.ts';
import type { World } from '../../src/app/world.ts';
import { DAY } from '../../src/domain/instant.ts';
import { at, declaration, inOutage, order, ROWS, winterShop } from './outage-shop.ts';
import { contactIn, does, sendsAll } from './outage-steps.ts';
import { type Shop, sheetOf } from './small-world.ts';

type Command = (world: World) => Decision<ReplyOf<RequestKind>>;
type Case = { readonly shop: Shop; readonly command: Command };

const incidentId = 'T-012';
const requestId = 'r';

const quiet = winterShop({ operation: 12 });
const open = inOutage(quiet, { slow: true });
const told: Shop = { ...sendsAll(open), now: at('2026-12-29T16:00') };
const more: Shop = {
  ...told,
  rows: sheetOf([...ROWS, order('NEW', 44, { paidOn: at('2026-12-29T02:00') })]),
};

const soon = contactIn(told, 'SOON').id;
const over = contactIn(told, 'OVER').id;

const offers: Command = (world) =>
  offerService(world, {
    kind: 'offerService',
    requestId,
    incidentId,
    contacts: [soon, over],
    service: 'ゆうゆうメルカリ便',
  });
const asked = sendsAll(does(told, offers).shop);

const cancels: Command = (world) =>
  recordChoice(world, { kind: 'recordChoice', requestId, contactId: over, choice: 'やめる' });

const ships: Command = (world) =>
  recordShipped(world, {
    kind: 'recordShipped',
    requestId,
    incidentId,
    parcels: [{ contactId: soon, tracking: '123456789013' }, { contactId: over }],
  });

const arrived = does({ ...sendsAll(does(told, ships).shop), now: told.now + 2 * DAY }, (world) =>
  recordTimes(world, {
    kind: 'recordTimes',
    requestId,
    contactId: over,
    stage: 'DELIVERED',
    deliveredOn: '2026-12-31',
  }),
).shop;

export const outageCases: Readonly<
  Record<
    | 'declareOutage'
    | 'addOrders'
    | 'recordParcels'
    | 'prepareProgress'
    | 'recordRecovery'
    | 'recordShipped'
    | 'prepareApology'
    | 'offerService'
    | 'recordConsent'
    | 'recordChoice'
    | 'recordCancelled',
    Case
  >
> = {
  declareOutage: {
    shop: quiet,
    command: (world) => declareOutage(world, declaration({ slow: true })),
  },
  addOrders: {
    shop: more,
    command: (world) => addOrders(world, { kind: 'addOrders', requestId, incidentId }),
  },
  recordParcels: {
    shop: open,
    command: (world) =>
      recordParcels(world, {
        kind: 'recordParcels',
        requestId,
        incidentId,
        contacts: [contactIn(open, 'BLANK').id],
        qrIssued: true,
        shipBy: '2026-12-29T10:00',
      }),
  },
  prepareProgress: {
    shop: told,
    command: (world) =>
      prepareProgress(world, { kind: 'prepareProgress', requestId, incidentId, letter: 'progress' }),
  },
  recordRecovery: {
    shop: open,
    command: (world) =>
      recordRecovery(world, {
        kind: 'recordRecovery',
        requestId,
        incidentId,
        at: '2026-12-28T11:00',
      }),
  },
  recordShipped: { shop: told, command: ships },
  prepareApology: {
    shop: arrived,
    command: (world) =>
      prepareApology(world, { kind: 'prepareApology', requestId, contactId: over, askRating: true }),
  },
  offerService: { shop: told, command: offers },
  recordChoice: {
    shop: told,
    command: cancels,
  },
  recordCancelled: {
    shop: sendsAll(does(told, cancels).shop),
    command: (world) =>
      recordCancelled(world, {
        kind: 'recordCancelled',
        requestId,
        contactId: over,
        done: true,
        reason: '画面は印刷した',
      }),
  },
  recordConsent: {
    shop: asked,
    command: (world) =>
      recordConsent(world, { kind: 'recordConsent', requestId, contactId: soon, consent: 'よい' }),
  },
};
