// `npm run bench [-- --rows N]`: what a stop of 800 among 5,000 rows of 28 columns costs, beside the floor, and what an
// inspection of 5,000 lines. Exit 1 when a limit is broken.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './build.mjs';
import { OUT } from './root.mjs';

const { values } = parseArgs({ options: { rows: { type: 'string', default: '5000' } } });
const rows = Number(values.rows);
if (!Number.isInteger(rows) || rows < 100) {
  console.error('--rows takes a whole number of 100 or more.');
  process.exit(2);
}

await ensureBuilt('addon', 'player');
const { load } = await import('./addon.mjs');
const { measureStop } = await load('test/bench/measure-stop.ts');
const { brokenCounts, brokenTime, grownCalls, LIMITS, timeIsPromised } = await load('test/bench/limits.ts');
const { brokenInspection, INSPECTION_LIMITS, measureInspection, rowsFor } = await load(
  'test/bench/measure-inspection.ts',
);
const { createHost } = createRequire(import.meta.url)(join(OUT, 'workbench/host.cjs'));
const read = (name) => readFile(join(OUT, 'addon', name), 'utf8');
const bench = {
  createHost,
  addon: {
    code: await read('Code.js'),
    manifest: await read('appsscript.json'),
    html: { Sidebar: await read('Sidebar.html') },
  },
};

const number = (value) => Math.round(value).toLocaleString('en-US');
const line = (label, ...cells) =>
  console.log(label.padEnd(14) + cells.map((cell) => String(cell).padStart(12)).join(''));

function print(measured) {
  const { stop, floor, blocks } = measured;
  const most = timeIsPromised(measured) ? number(floor.virtualMs * LIMITS.timesTheFloor) : '';
  console.log(
    `\nStop of ${number(measured.stopped)} (${measured.lie}) among ${number(measured.rows)} × 28: ${number(measured.marked)} marked`,
  );
  line('', 'stop', 'limit', 'floor');
  line('reads', stop.calls.read, LIMITS.reads, floor.calls.read);
  line('writes', stop.calls.write, LIMITS.writes, floor.calls.write);
  line('flushes', stop.flushes, LIMITS.flushes, floor.flushes);
  line('other calls', stop.calls.other, '', floor.calls.other);
  line('cells read', number(stop.cells.read), '', number(floor.cells.read));
  line('cells written', number(stop.cells.written), '', number(floor.cells.written));
  line('virtual ms', number(stop.virtualMs), most, number(floor.virtualMs));
  line('CPU ms', number(stop.cpuMs), '', number(floor.cpuMs));
  console.log(`${(stop.virtualMs / floor.virtualMs).toFixed(2)} times the floor. Left behind:`);
  for (const { tab, row, column, cells } of blocks) {
    console.log(`  ${tab}, from row ${row} and column ${column}: ${cells.length} × ${cells[0].length}`);
  }
}

const stopped = Math.round(rows * 0.16);
const all = [];
// The small one comes first, so that the engine is warm when processor time is taken.
for (const one of [
  { rows: 500, stopped: 80, lie: 'scattered' },
  { rows, stopped, lie: 'scattered' },
  { rows, stopped, lie: 'together' },
]) {
  all.push(await measureStop(bench, one));
  print(all[all.length - 1]);
}

function printInspection({ rows: goods, lines, steps }) {
  console.log(`\nInspection of ${number(lines)} lines among ${number(goods)} × 28, each step:`);
  const cells = (label, ...all) =>
    console.log(label.padEnd(32) + all.map((cell) => String(cell).padStart(14)).join(''));
  cells('', 'reads', 'writes', 'flushes', 'virtual ms', 'CPU ms');
  for (const { name, cost } of steps) {
    const { read: reads, write: writes } = cost.calls;
    cells(name, reads, writes, cost.flushes, number(cost.virtualMs), number(cost.cpuMs));
  }
  const { reads, writes, flushes, virtualMs } = INSPECTION_LIMITS;
  cells('limit of each', reads, writes, flushes, number(virtualMs));
}

const inspected = await measureInspection(bench, rowsFor(rows));
printInspection(inspected);

const broken = [
  ...all.flatMap(brokenCounts),
  ...all.flatMap(brokenTime),
  ...grownCalls(all),
  ...brokenInspection(inspected),
];
for (const sentence of broken) console.log(`BROKEN  ${sentence}`);
if (broken.length > brokenInspection(inspected).length)
  console.log(`Calls of the last stop:\n  ${all[all.length - 1].trace.join('\n  ')}`);
if (broken.length === 0) console.log('\nAll limits hold.');
// The engine keeps timers.
process.exit(broken.length > 0 ? 1 : 0);
