// The part `talk`: each step of talking to 500 buyers.
import { load } from './addon.mjs';
import { measured, number, table } from './bench-process.mjs';

const line = table(32);
const LETTERS = 500;

export async function benchTalk() {
  const { brokenTalk, TALK_LIMITS: most, rowsForLetters } = await load('test/bench/measure-talk.ts');
  const talked = await measured('talk', { rows: rowsForLetters(LETTERS) });
  console.log(`\nTalking to ${number(talked.letters)} buyers among ${number(talked.rows)} × 28, each step:`);
  line('', ['virtual ms', 'reads', 'writes', 'flushes', 'CPU ms']);
  for (const { name, cost } of talked.steps)
    line(name, [number(cost.virtualMs), cost.calls.read, cost.calls.write, cost.flushes, number(cost.cpuMs)]);
  line('limit of each', [number(most.virtualMs), most.reads, most.writes, most.flushes]);
  return brokenTalk(talked);
}
