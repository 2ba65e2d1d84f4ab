// The part `inspection`: each step of an inspection of everything that a shop of that size has in hand.
import { load } from './addon.mjs';
import { measured, number, table } from './bench-process.mjs';

const line = table(32);

export async function benchInspection(rows) {
  const {
    brokenInspection,
    INSPECTION_LIMITS: most,
    rowsFor,
  } = await load('test/bench/measure-inspection.ts');
  const inspected = await measured('inspection', { rows: rowsFor(rows) });
  console.log(
    `\nInspection of ${number(inspected.lines)} lines among ${number(inspected.rows)} × 28, each step:`,
  );
  line('', ['virtual ms', 'reads', 'writes', 'flushes', 'CPU ms']);
  for (const { name, cost } of inspected.steps)
    line(name, [number(cost.virtualMs), cost.calls.read, cost.calls.write, cost.flushes, number(cost.cpuMs)]);
  line('limit of each', [number(most.virtualMs), most.reads, most.writes, most.flushes]);
  return brokenInspection(inspected);
}
