// What can be done instead while a shipping service fails: first another counter with the same service, which asks nobody and costs
// nothing; then services that keep both sides anonymous; what gives that up comes last and says so. Another service always needs
// the buyer's consent, and is for parcels without a QR only.
import type { Marketplace } from '../labels.ts';
import { type Reference, ruleOf } from '../reference/reference.ts';
import { SHIPPING_SERVICES, type ShippingService } from '../reference/ways-of-shipping.ts';
import { foldText } from '../wide-text.ts';
import { EFFECT_OF, type OutageFunction } from './outage-function.ts';

export type Failing = {
  /** undefined where the seller's word for it names no known service. */
  readonly service: ShippingService | undefined;
  readonly marketplace: Marketplace;
  readonly functions: readonly OutageFunction[];
  /** Counters that fail, as the seller wrote them; blank is not told. */
  readonly places: readonly string[];
  /** もうQRを出した */
  readonly qrIssued: boolean;
};

export type Alternative =
  | { readonly kind: 'counter'; readonly service: ShippingService; readonly place: string }
  | {
      readonly kind: 'service';
      readonly service: ShippingService;
      /** null where nobody has confirmed it. */
      readonly anonymous: boolean | null;
      /** The trade page lets the service be changed after the sale; null where nobody has confirmed it. */
      readonly changeable: boolean | null;
    };

/** What 参照データ says, the seller's own word before ours. */
export function isAnonymous({ code }: ShippingService, { rules }: Reference): boolean | null {
  const value = rules.get(`service-anonymous.${code}`)?.value;
  return value === 'はい' ? true : value === 'いいえ' ? false : null;
}

const has = (functions: readonly OutageFunction[], one: OutageFunction): boolean =>
  functions.indexOf(one) >= 0;

const PICK_UP = '集荷';

/** A QR once issued may still be taken in; without one nothing is, where codes or notices fail. */
function countersOf({ service, functions, places, qrIssued }: Failing): readonly Alternative[] {
  if (service === undefined || has(functions, '発送通知')) return [];
  if (!qrIssued && functions.some((one) => EFFECT_OF[one].holdsAll)) return [];
  if (!has(functions, '店の受付') && !has(functions, PICK_UP) && !qrIssued) return [];
  const failing = places.map(foldText).filter((place) => place !== '');
  return service.counters
    .filter((place) => place !== PICK_UP || !has(functions, PICK_UP))
    .filter((place) => !failing.some((one) => foldText(place).indexOf(one) >= 0))
    .map((place) => ({ kind: 'counter', service, place }));
}

/** The link to a carrier fails for all its services at once; what needs no link fails only where the carrier takes nothing in. */
function isHitToo(other: ShippingService, { service, functions }: Failing): boolean {
  if (service === undefined) return false;
  if (other.code === service.code) return true;
  if (other.carrier !== service.carrier) return false;
  return other.anonymous !== false || has(functions, '店の受付');
}

export function alternativesFor(failing: Failing, reference: Reference): readonly Alternative[] {
  const counters = countersOf(failing);
  if (failing.qrIssued) return counters;
  const { marketplace } = failing;
  const services = SHIPPING_SERVICES.filter(
    (other) => other.marketplaces.indexOf(marketplace) >= 0 && !isHitToo(other, failing),
  );
  const change = ruleOf(reference, 'change-service', marketplace)?.value;
  const changeable = change === 'できる' ? true : change === 'できない' ? false : null;
  const ordered = ([true, null, false] as const).flatMap((anonymous) =>
    services.filter((service) => isAnonymous(service, reference) === anonymous),
  );
  return [
    ...counters,
    ...ordered.map((service) => ({
      kind: 'service' as const,
      service,
      anonymous: isAnonymous(service, reference),
      // By hand with an address: the trade page's choice of anonymous services says nothing about it.
      changeable: isAnonymous(service, reference) === false ? null : changeable,
    })),
  ];
}
