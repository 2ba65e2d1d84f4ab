// What a command of an outage may cost at full size: one execution does it, with room to spare.
import type { OutageNight } from './outage-night.ts';

export const OUTAGE_LIMITS = { virtualMs: 120_000, cpuMs: 60_000, flushes: 3 } as const;

/** About twelve of a hundred rows of the bench's shop wait to be paid or shipped. */
export const rowsForOrders = (orders: number): number => Math.ceil(orders / 0.115);

/** A sentence for everything that is broken. */
export const brokenOutage = ({ counted, contacts }: OutageNight, orders: number): readonly string[] => [
  ...(contacts < orders ? [`outage: ${contacts} orders instead of ${orders}`] : []),
  ...counted
    .filter(
      ({ virtualMs, cpuMs, flushes }) =>
        virtualMs > OUTAGE_LIMITS.virtualMs || cpuMs > OUTAGE_LIMITS.cpuMs || flushes > OUTAGE_LIMITS.flushes,
    )
    .map(
      ({ name, virtualMs, cpuMs, flushes }) =>
        `${name}: ${virtualMs} ms, ${cpuMs} ms CPU, ${flushes} flushes`,
    ),
];
