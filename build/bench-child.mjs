// One measurement of the bench in a process of its own, so that its peak of memory is its own too. What it has measured goes
// to its parent as a message.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { load } from './addon.mjs';
import { OUT, ROOT } from './root.mjs';

const read = (name) => readFile(join(OUT, 'addon', name), 'utf8');
const peak = () => Math.round(process.resourceUsage().maxRSS / 1024);

/** Peaks in MB before and after the last execution. */
const memory = { before: 0, after: 0 };

/** The host, with the time of the processor in place of that of the clock: other programs may be running. */
function timed(createHost) {
  return (options) => {
    const host = createHost(options);
    const execute = (execution) => {
      memory.before = peak();
      const start = process.cpuUsage();
      const result = host.execute(execution);
      const { user, system } = process.cpuUsage(start);
      memory.after = peak();
      return { ...result, cost: { ...result.cost, cpuMs: (user + system) / 1000 } };
    };
    return { ...host, execute };
  };
}

async function bench() {
  const { createHost } = createRequire(import.meta.url)(join(OUT, 'workbench/host.cjs'));
  const addon = {
    code: await read('Code.js'),
    manifest: await read('appsscript.json'),
    html: { Sidebar: await read('Sidebar.html') },
  };
  return { createHost: timed(createHost), addon };
}

/** Beside `build/out`'s other files: what it loads finds the house from there. */
async function bundled(name) {
  const outfile = join(OUT, `${name}.mjs`);
  await build({
    absWorkingDir: ROOT,
    entryPoints: [`test/bench/${name}.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['esbuild'],
    logLevel: 'error',
  });
  return import(outfile);
}

const MEASURE = {
  async stop({ file, ...which }) {
    const { stopAlone } = await load('test/bench/measure-stop.ts');
    const host = await bench();
    let last = memory;
    const createHost = (options) => {
      const made = host.createHost(options);
      const execute = (execution) => {
        const result = made.execute(execution);
        last = { ...memory };
        return result;
      };
      return { ...made, execute };
    };
    const { before, blocks, ...stopped } = await stopAlone({ ...host, createHost }, which);
    await writeFile(file, JSON.stringify({ before, blocks }));
    const shapes = blocks.map(({ cells, ...block }) => ({
      ...block,
      rows: cells.length,
      columns: cells[0].length,
    }));
    return { ...stopped, blocks: shapes, memory: last };
  },

  async floor({ file }) {
    const { floorOf } = await load('test/bench/measure-stop.ts');
    const floor = floorOf(await bench(), JSON.parse(await readFile(file, 'utf8')));
    return { floor, memory };
  },

  async script({ rows, stopped }) {
    const { measureScript } = await load('test/bench/seller-script.ts');
    const { createHost, addon } = await bench();
    return { ...measureScript(createHost, addon, rows, stopped), memory };
  },

  async inspection({ rows }) {
    const { measureInspection } = await load('test/bench/measure-inspection.ts');
    return { ...(await measureInspection(await bench(), rows)), memory };
  },

  async talk({ rows }) {
    const { measureTalk } = await load('test/bench/measure-talk.ts');
    return { ...(await measureTalk(await bench(), rows)), memory };
  },

  async outage({ rows }) {
    const { outageNight } = await bundled('outage-night');
    return { ...(await outageNight(rows)), memory: { before: 0, after: peak() } };
  },

  async commands({ rows, stopped }) {
    const { everyCommand } = await bundled('every-command');
    return { ...(await everyCommand(rows, stopped)), memory: { before: 0, after: peak() } };
  },
};

process.on('message', async ({ what, ...how }) => {
  const measured = await MEASURE[what](how);
  // The engine keeps timers.
  process.send(measured, () => process.exit(0));
});
