// `npm run bench [-- --only PART,…] [--rows N]`: what commands cost on a shop of that size, and the sweeps that are too long for
// `npm test`. Exit 1 when a limit is broken or a sweep has found something.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchCommands } from './bench-commands.mjs';
import { benchInspection } from './bench-inspection.mjs';
import { benchOutage } from './bench-outage.mjs';
import { benchStop } from './bench-stop.mjs';
import { benchTalk } from './bench-talk.mjs';
import { ensureBuilt } from './build.mjs';
import { ROOT, run } from './root.mjs';

const vitest = (env, ...files) => {
  const status = run(
    process.execPath,
    [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--config', 'test/.vitest.config.ts', ...files],
    { env: { ...process.env, ...env } },
  );
  return status === 0 ? [] : [`${files.join(' ')}: see above`];
};

/** Each gives a sentence for everything that is broken. */
const PARTS = {
  stop: {
    say: 'a stop beside its floor and beside a script that goes row by row',
    measure: ({ rows }) => benchStop(rows),
  },
  commands: { say: 'every command around a stop', measure: ({ rows }) => benchCommands(rows) },
  inspection: {
    say: 'an inspection of about as many lines',
    measure: ({ rows }) => benchInspection(rows),
  },
  talk: {
    say: 'letters and answers of 500 buyers',
    measure: () => benchTalk(),
  },
  outage: {
    say: 'an outage that hits 2,000 orders',
    measure: () => benchOutage(),
  },
  kill: {
    say: 'every command killed at every call in every way (hours)',
    measure: () => vitest({ TOMERU_KILL: 'all' }, 'test/scenarios/kill-'),
  },
  model: {
    say: '10,000 random histories against a plain model (hours)',
    measure: () => vitest({ TOMERU_MODEL: '10000' }, 'test/model/'),
  },
};
const USUAL = ['stop', 'commands', 'inspection', 'talk', 'outage'];

function refuse(why) {
  console.error(`${why}\n\nnpm run bench [-- --only PART,…] [--rows N]\n`);
  for (const [name, { say }] of Object.entries(PARTS)) console.error(`  ${name.padEnd(10)}${say}`);
  console.error(
    `\nWithout --only: ${USUAL.join(', ')}. --rows is for the first three; 5000 where it is left out.`,
  );
  process.exit(2);
}

function asked() {
  try {
    const options = { rows: { type: 'string', default: '5000' }, only: { type: 'string' } };
    const { values } = parseArgs({ options });
    return { rows: Number(values.rows), names: values.only?.split(',') ?? USUAL };
  } catch (error) {
    return refuse(error.message);
  }
}

const { rows, names } = asked();
if (!Number.isInteger(rows) || rows < 200) refuse('--rows takes a whole number of 200 or more.');
const unknown = names.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) refuse(`There is no part ${unknown.join(', ')}.`);

await ensureBuilt('addon', 'player');
const broken = [];
for (const name of names) broken.push(...(await PARTS[name].measure({ rows })));
for (const sentence of broken) console.log(`BROKEN  ${sentence}`);
if (broken.length === 0) console.log('\nAll limits hold.');
process.exit(broken.length > 0 ? 1 : 0);
