// The part `outage`: each step of an outage that hits 2,000 orders.
import { load } from './addon.mjs';
import { measured, number, table } from './bench-process.mjs';

const line = table(32);
const ORDERS = 2000;

export async function benchOutage() {
  const { brokenOutage, OUTAGE_LIMITS: most, rowsForOrders } = await load('test/bench/outage-limits.ts');
  const night = await measured('outage', { rows: rowsForOrders(ORDERS) });
  console.log(
    `\nAn outage of ${number(night.contacts)} orders among ${number(rowsForOrders(ORDERS))} × 28, each step:`,
  );
  line('', ['virtual ms', 'reads', 'writes', 'flushes', 'CPU ms']);
  for (const { name, virtualMs, read, write, flushes, cpuMs } of night.counted)
    line(name, [number(virtualMs), read, write, flushes, number(cpuMs)]);
  line('limit of each', [number(most.virtualMs), '', '', most.flushes]);
  return brokenOutage(night, ORDERS);
}
