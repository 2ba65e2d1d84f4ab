// How a measurement is sent to a process of its own, and how figures are printed.
import { fork } from 'node:child_process';
import { join } from 'node:path';

/** A shop of 100,000 rows takes a few gigabytes of the engine. */
const ROOM = '--max-old-space-size=8192';

/** Resolves to what `build/bench-child.mjs` has measured. */
export function measured(what, how) {
  const child = fork(join(import.meta.dirname, 'bench-child.mjs'), { execArgv: [ROOM] });
  return new Promise((resolve, reject) => {
    let answer;
    child.on('message', (message) => {
      answer = message;
    });
    child.on('error', reject);
    child.on('exit', (status) => {
      if (answer === undefined) reject(new Error(`${what} ended with ${status} and measured nothing.`));
      else resolve(answer);
    });
    child.send({ what, ...how });
  });
}

export const number = (value) => Math.round(value).toLocaleString('en-US');

/** Rows that a stop is about, of so many. */
export const shareOf = (rows) => Math.round(rows / 5);

export const table = (width) => (label, cells) =>
  console.log(label.padEnd(width) + cells.map((cell) => String(cell).padStart(12)).join(''));
