// Whom an outage hits, and how soon: the groups of 発送できない. A deadline that cannot be read is no reason to wait.
import { DAY, HOUR, type Instant } from '../instant.ts';
import type { Stage } from '../labels.ts';
import { type CodeOf, vocabulary } from '../vocabulary.ts';
import type { OutageFunction } from './outage-function.ts';

/** In the order of the screen. */
export const OUTAGE_GROUP = vocabulary({
  WITHIN_DAY: ['24時間以内'],
  UNREADABLE: ['期限が読めない'],
  LATER: ['そのあと'],
  QR_ISSUED: ['もうQRを出した'],
  UNPAID: ['支払い待ち'],
  TRACKING: ['追跡が動かない'],
});
export type OutageGroup = CodeOf<typeof OUTAGE_GROUP>;

export type Parcel = {
  /** null where it cannot be read. */
  readonly stage: Stage | null;
  readonly shipBy: Instant | null;
  /** もうQRを出した */
  readonly qrIssued: boolean;
};

/** What keeps a parcel from leaving, wherever it would be handed in. */
const KEEPS: readonly OutageFunction[] = ['QR・バーコード', '発送通知', '集荷', '店の受付'];

export const keepsParcels = (functions: readonly OutageFunction[]): boolean =>
  functions.some((one) => KEEPS.indexOf(one) >= 0);

/** null: not hit. A parcel with a QR may perhaps still be taken in, so it stands apart, however near its deadline. */
export function outageGroup(
  { stage, shipBy, qrIssued }: Parcel,
  functions: readonly OutageFunction[],
  now: Instant,
): OutageGroup | null {
  if (stage === 'SHIPPED') return functions.indexOf('追跡') >= 0 ? 'TRACKING' : null;
  if (!keepsParcels(functions)) return null;
  if (stage === 'AWAITING_PAYMENT') return 'UNPAID';
  if (stage !== 'AWAITING_SHIPMENT') return null;
  if (qrIssued) return 'QR_ISSUED';
  if (shipBy === null) return 'UNREADABLE';
  return shipBy - now <= DAY ? 'WITHIN_DAY' : 'LATER';
}

/** Not rounded, negative when over; null where nobody knows. */
export const hoursLeft = (shipBy: Instant | null, now: Instant): number | null =>
  shipBy === null ? null : (shipBy - now) / HOUR;

type Placed = { readonly group: OutageGroup; readonly shipBy: Instant | null };

const isInHand = (group: OutageGroup): boolean => group === 'WITHIN_DAY' || group === 'LATER';

/** Parcels in hand by their hours, those without a readable deadline right behind the day that is left; then the other groups. */
export function compareParcels(one: Placed, other: Placed): number {
  const { codes } = OUTAGE_GROUP;
  const far = Number.MAX_SAFE_INTEGER;
  return (
    codes.indexOf(one.group) - codes.indexOf(other.group) ||
    (isInHand(one.group) || isInHand(other.group) || one.group === 'QR_ISSUED'
      ? (one.shipBy ?? far) - (other.shipBy ?? far)
      : 0)
  );
}
