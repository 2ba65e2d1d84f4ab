// What the screens 発送する, 別の便, 届くまで見守る, the report of an outage and 備え can show, as data. `null` in a screen means: asked for,
// not answered yet.
import type { OutageParcel, ReplyOf, RequestOf } from '../app/protocol.ts';
import type { OfIncident } from './screens.ts';
import type { Behind } from './talk-screens.ts';

export type PackingFound = Omit<ReplyOf<'packing'>, 'kind' | 'incident'>;
export type WaysFound = Omit<ReplyOf<'otherWays'>, 'kind' | 'incident'>;
export type MarketWays = WaysFound['marketplaces'][number];
export type OtherService = MarketWays['services'][number];
export type OutageReportFound = Omit<ReplyOf<'outageReport'>, 'kind' | 'incident'>;
export type Readiness = Omit<ReplyOf<'readiness'>, 'kind'>;
export type Shipping = RequestOf<'recordShipped'>;

/** A part of the parcels, with where the next one begins. */
export type ParcelList = { readonly list: readonly OutageParcel[]; readonly cursor: number | null };

export type PackingScreen = OfIncident &
  Behind & {
    readonly kind: 'packing';
    /** As the door has told it, with what was pressed since. */
    readonly found: PackingFound | null;
    /** The parcel taken up by hand before its turn. */
    readonly picked: string | null;
    /** 到着の見込み of what is handed in from now on, YYYY-MM-DD; blank: not said. */
    readonly arrival: string;
    /** Whose number was left out, and whose last figure does not fit the others. */
    readonly unfit: readonly string[];
    readonly doubtful: readonly string[];
  };

export type OtherWaysScreen = OfIncident & {
  readonly kind: 'otherWays';
  readonly found: WaysFound | null;
  /** What waits in hand, with what its buyers have said. */
  readonly parcels: ParcelList | null;
  /** Pressed and not written yet. */
  readonly chosen: { readonly marketplace: MarketWays['marketplace']; readonly service: string } | null;
  /** Buyers who are not asked this time. */
  readonly left: readonly string[];
};

export type OnTheWayScreen = OfIncident & {
  readonly kind: 'onTheWay';
  readonly found: ParcelList | null;
  readonly picked: string | null;
};

export type CancelFound = Omit<ReplyOf<'outageCancel'>, 'kind' | 'incident' | 'contactId'>;

/** 続けるか、やめるか of one buyer. */
export type OutageCancelScreen = OfIncident & {
  readonly kind: 'outageCancel';
  readonly contactId: string;
  readonly who: string;
  /** やめる was chosen. */
  readonly isAgreed: boolean;
  readonly found: CancelFound | null;
};

export type OutageReportScreen = OfIncident & {
  readonly kind: 'outageReport';
  readonly found: OutageReportFound | null;
};
export type ReadinessScreen = { readonly kind: 'readiness'; readonly found: Readiness | null };
