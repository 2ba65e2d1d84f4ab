// The requests about an outage of shipping.

import { addOrders } from '../app/add-orders.ts';
import { declareOutage } from '../app/declare-outage.ts';
import { listPacking } from '../app/list-packing.ts';
import { listWays } from '../app/list-ways.ts';
import { offerService } from '../app/offer-other-way.ts';
import { recordCancelled, showCancel } from '../app/outage-cancel.ts';
import { outageOptions } from '../app/outage-options.ts';
import { prepareApology } from '../app/prepare-apology.ts';
import { prepareProgress } from '../app/prepare-progress.ts';
import { previewOutage } from '../app/preview-outage.ts';
import type { RequestKind } from '../app/protocol.ts';
import { recordChoice } from '../app/record-choice.ts';
import { recordConsent } from '../app/record-consent.ts';
import { recordGoodwill } from '../app/record-goodwill.ts';
import { recordLook } from '../app/record-look.ts';
import { recordMovement } from '../app/record-movement.ts';
import { recordParcels } from '../app/record-parcels.ts';
import { recordRecovery } from '../app/record-recovery.ts';
import { recordShipped } from '../app/record-shipped.ts';
import { showOutage } from '../app/show-outage.ts';
import { showReadiness } from '../app/show-readiness.ts';
import { command, type Handlers, query } from './handler.ts';
import { outageReported } from './run-outage-report.ts';

type Kinds = Extract<
  RequestKind,
  | 'outageOptions'
  | 'previewOutage'
  | 'declareOutage'
  | 'outage'
  | 'addOrders'
  | 'recordLook'
  | 'recordParcels'
  | 'prepareProgress'
  | 'recordRecovery'
  | 'packing'
  | 'recordShipped'
  | 'recordMovement'
  | 'prepareApology'
  | 'otherWays'
  | 'offerService'
  | 'recordConsent'
  | 'recordChoice'
  | 'outageCancel'
  | 'recordCancelled'
  | 'recordGoodwill'
  | 'outageReport'
  | 'readiness'
>;

export const outageHandlers: Handlers<Kinds> = {
  outageOptions: query(outageOptions),
  previewOutage: query(previewOutage),
  declareOutage: command(declareOutage),
  outage: query(showOutage),
  addOrders: command(addOrders),
  recordLook: command(recordLook),
  recordParcels: command(recordParcels),
  prepareProgress: command(prepareProgress),
  recordRecovery: command(recordRecovery),
  packing: query(listPacking),
  recordShipped: command(recordShipped),
  recordMovement: command(recordMovement),
  prepareApology: command(prepareApology),
  otherWays: query(listWays),
  offerService: command(offerService),
  recordConsent: command(recordConsent),
  recordChoice: command(recordChoice),
  outageCancel: query(showCancel),
  recordCancelled: command(recordCancelled),
  recordGoodwill: command(recordGoodwill),
  outageReport: outageReported,
  readiness: query(showReadiness),
};
