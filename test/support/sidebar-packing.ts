// What a door would answer on 発送する, 別の便, the report of an outage and 備え, for tests of the sidebar alone.
import type { ReplyOf } from '../../src/app/protocol.ts';
import { outage } from './sidebar-outage.ts';

const made = { incident: outage, drafts: 1, notes: [] };

type Kind =
  | 'packing'
  | 'recordShipped'
  | 'recordMovement'
  | 'otherWays'
  | 'offerService'
  | 'recordConsent'
  | 'recordGoodwill'
  | 'outageReport'
  | 'readiness'
  | 'prepareApology';

export const usualPacking: { readonly [K in Kind]: ReplyOf<K> } = {
  packing: { kind: 'packing', incident: outage, list: [], cursor: null, all: 0, awaiting: 0, gone: [] },
  recordShipped: {
    kind: 'recordShipped',
    incident: outage,
    shipped: 1,
    drafts: 1,
    unfit: [],
    doubtful: [],
    notes: [],
  },
  recordMovement: { kind: 'recordMovement', ...made },
  otherWays: { kind: 'otherWays', incident: outage, counters: [], marketplaces: [] },
  offerService: { kind: 'offerService', ...made },
  recordConsent: { kind: 'recordConsent', consent: 'よい', ...made },
  recordGoodwill: { kind: 'recordGoodwill', incident: outage, notes: [] },
  outageReport: {
    kind: 'outageReport',
    incident: outage,
    at: '2026/12/28 11:05',
    services: ['らくらくメルカリ便'],
    functions: ['QR・バーコード'],
    places: [],
    since: '2026/12/28 9:30',
    recoveredAt: '',
    hours: null,
    expected: '',
    link: '',
    story: [],
    messages: [],
    parcels: [],
    all: 0,
  },
  readiness: {
    kind: 'readiness',
    sources: [],
    ways: [],
    rulesDue: 0,
    lettersUnused: 0,
    closedDays: '',
    lacks: [],
  },
  prepareApology: { kind: 'prepareApology', ...made },
};
