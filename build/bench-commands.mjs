// The part `commands`: every command around a stop that reaches a fifth of the rows, and the longest that any of them may take.
import { load } from './addon.mjs';
import { measured, number, shareOf, table } from './bench-process.mjs';

const line = table(26);

export async function benchCommands(rows) {
  const { LIMITS, tooLong } = await load('test/bench/limits.ts');
  const { counted, reached, held, memory } = await measured('commands', { rows, stopped: shareOf(rows) });
  console.log(`\nA stop that reaches ${number(reached)} of ${number(rows)} × 28 and holds ${number(held)}`);
  line('', ['virtual ms', 'reads', 'writes', 'flushes']);
  for (const { name, virtualMs, read, write, flushes } of counted)
    line(name, [number(virtualMs), read, write, flushes]);
  console.log(
    `A command may take ${number(LIMITS.commandMs)} virtual ms, where one that died has to be recovered first twice that. Peak ${number(memory.after)} MB.`,
  );
  return tooLong(counted);
}
