// The part `stop`: a stop of a fifth of the rows, beside its floor, which is one read and one write of each block, and beside what a
// seller's own script does today.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from './addon.mjs';
import { measured, number, shareOf, table } from './bench-process.mjs';

const line = table(14);

async function stopAndFloor(which, folder) {
  const file = join(folder, 'left.json');
  const stopped = await measured('stop', { ...which, file });
  const { floor, memory } = await measured('floor', { file });
  return { ...stopped, floor, memory: { stop: stopped.memory, floor: memory } };
}

/**
 * A script asks for one cell at a time, so what a row costs it does not depend on the size of the tab, while the engine takes its time
 * with every call on a large one: hence a shop of at most so many rows, more than six minutes are enough for.
 */
const SCRIPT_ROWS = 5000;

/** Rows that six minutes do not reach are told by those that they did. */
function printScript({ rows, cost, died }, stopped) {
  const reached = cost.calls.read;
  const whole = (cost.virtualMs / reached) * stopped;
  console.log(
    died
      ? `A script that goes row by row, on ${number(rows)} rows: ended by Google after 6 minutes and ${number(reached)} of ${number(stopped)} rows; all of them would take ${number(whole / 60_000)} minutes.`
      : `A script that goes row by row: ${number(cost.virtualMs)} virtual ms, ${number(cost.calls.read)} reads, ${number(cost.calls.write)} writes.`,
  );
}

function print(one, { LIMITS, mostCalls, timeIsPromised }) {
  const { stop, floor, blocks, memory } = one;
  const most = timeIsPromised(one) ? number(floor.virtualMs * LIMITS.timesTheFloor) : '';
  console.log(
    `\nStop of ${number(one.stopped)} (${one.lie}) among ${number(one.rows)} × 28: ${number(one.marked)} marked`,
  );
  line('', ['stop', 'limit', 'floor']);
  line('reads', [stop.calls.read, mostCalls(one).reads, floor.calls.read]);
  line('writes', [stop.calls.write, mostCalls(one).writes, floor.calls.write]);
  line('flushes', [stop.flushes, LIMITS.flushes, floor.flushes]);
  line('other calls', [stop.calls.other, '', floor.calls.other]);
  line('cells read', [number(stop.cells.read), '', number(floor.cells.read)]);
  line('cells written', [number(stop.cells.written), '', number(floor.cells.written)]);
  line('virtual ms', [number(stop.virtualMs), most, number(floor.virtualMs)]);
  line('CPU ms', [number(stop.cpuMs), '', number(floor.cpuMs)]);
  line('peak MB', [number(memory.stop.after), '', number(memory.floor.after)]);
  line('MB before', [number(memory.stop.before), '', number(memory.floor.before)]);
  console.log(`${(stop.virtualMs / floor.virtualMs).toFixed(2)} times the floor. Left behind:`);
  for (const { tab, row, column, rows, columns } of blocks)
    console.log(`  ${tab}, from row ${row} and column ${column}: ${rows} × ${columns}`);
}

/** A sentence for each broken limit. The small stop comes first, and its calls are those of the large ones. */
export async function benchStop(rows) {
  const limits = await load('test/bench/limits.ts');
  const folder = await mkdtemp(join(tmpdir(), 'tomeru-bench-'));
  const all = [];
  try {
    for (const which of [
      { rows: 500, stopped: 100, lie: 'scattered' },
      { rows, stopped: shareOf(rows), lie: 'scattered' },
      { rows, stopped: shareOf(rows), lie: 'together' },
    ]) {
      all.push(await stopAndFloor(which, folder));
      print(all[all.length - 1], limits);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const scripted = Math.min(rows, SCRIPT_ROWS);
  const script = { rows: scripted, stopped: Math.min(shareOf(rows), scripted) };
  printScript(await measured('script', script), shareOf(rows));
  const broken = [
    ...all.flatMap(limits.brokenCounts),
    ...all.flatMap(limits.brokenTime),
    ...limits.grownCalls(all),
    ...limits.tooLong(all.map(({ lie, stop }) => ({ name: `stop (${lie})`, virtualMs: stop.virtualMs }))),
  ];
  if (broken.length > 0) console.log(`Calls of the last stop:\n  ${all[all.length - 1].trace.join('\n  ')}`);
  return broken;
}
