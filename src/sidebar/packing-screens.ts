// What the screens 発送する, 別の便, the report of an outage and 備え can show, as data. `null` in a screen means: asked for, not
// answered yet.
import type { ReplyOf } from '../app/protocol.ts';
import type { OfIncident } from './screens.ts';

export type PackingFound = Omit<ReplyOf<'packing'>, 'kind' | 'incident'>;
export type WaysFound = Omit<ReplyOf<'otherWays'>, 'kind' | 'incident'>;
export type OutageReportFound = Omit<ReplyOf<'outageReport'>, 'kind' | 'incident'>;
export type Readiness = Omit<ReplyOf<'readiness'>, 'kind'>;

export type PackingScreen = OfIncident & { readonly kind: 'packing'; readonly found: PackingFound | null };
export type OtherWaysScreen = OfIncident & { readonly kind: 'otherWays'; readonly found: WaysFound | null };
export type OutageReportScreen = OfIncident & {
  readonly kind: 'outageReport';
  readonly found: OutageReportFound | null;
};
export type ReadinessScreen = { readonly kind: 'readiness'; readonly found: Readiness | null };
