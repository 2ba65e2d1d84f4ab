// The command behind `npm run -s play`: files in, one JSON object on stdout, and the exit code.
// What a person should read beside it (bad files, stacks of the bundle) goes to stderr.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { readWorkbookFile } from '../check-workbook-file.ts';
import type { Checked, FileProblem } from '../file-problem.ts';
import type { AddonFiles } from '../host/contract.ts';
import { createHost } from '../host/create-host.ts';
import type { WorkbookFile } from '../workbook-file.ts';
import { readAddonFiles } from './addon-files.ts';
import { readPlayArguments, USAGE } from './command-line.ts';
import { badFiles, runScenario, type ScenarioRun } from './run-scenario.ts';
import { readScenarioFile } from './scenario-file.ts';
import type { ExitCode, ScenarioResult } from './scenario-result.ts';

export type PlayPlace = {
  /** The folder with Code.js, appsscript.json and Sidebar.html. */
  readonly addonDir: string;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
};

/** Plays a scenario: 0 all steps ran, 1 the bundle threw, 2 bad file or arguments, 3 the host lacks something. */
export async function main(argv: readonly string[], place: PlayPlace): Promise<ExitCode> {
  const given = readPlayArguments(argv);
  if (given.kind === 'misused') {
    place.stderr(`${given.why}\nUsage: ${USAGE}\n`);
    print(place, { steps: [], problems: [{ where: 'the arguments', what: given.why }] });
    return 2;
  }
  const run = await play(given.scenario, await readAddonFiles(place.addonDir));
  const result = given.out === null && run.dumps.size > 0 ? withDumps(run) : run.result;
  if (given.out !== null) await writeOut(given.out, run, result);
  for (const { where, what } of result.problems ?? []) place.stderr(`${given.scenario}: ${where}: ${what}\n`);
  for (const { where, stack } of run.thrown) place.stderr(`${given.scenario}: ${where}: ${stack}\n`);
  if (result.missing !== undefined) place.stderr(`The host lacks ${result.missing}\n`);
  print(place, result);
  return run.exit;
}

async function play(path: string, addon: AddonFiles): Promise<ScenarioRun> {
  const text = await readText(path, path);
  if (text.kind === 'bad') return badFiles(text.problems);
  const scenario = readScenarioFile(text.value);
  if (scenario.kind === 'bad') return badFiles(scenario.problems);
  const folder = dirname(resolve(path));
  return runScenario(scenario.value, {
    addon,
    createHost,
    readWorkbook: (workbook) => readWorkbook(resolve(folder, workbook), workbook),
  });
}

/** `name` is the path as the scenario gives it, put before the place of every problem. */
async function readWorkbook(path: string, name: string): Promise<Checked<WorkbookFile>> {
  const text = await readText(path, name);
  const read = text.kind === 'bad' ? text : readWorkbookFile(text.value);
  if (read.kind === 'good') return read;
  const named = (problem: FileProblem): FileProblem => ({
    ...problem,
    where: problem.where === '' || problem.kind === 'unreadable' ? name : `${name}: ${problem.where}`,
  });
  return { kind: 'bad', problems: read.problems.map(named) };
}

async function readText(path: string, name: string): Promise<Checked<string>> {
  try {
    return { kind: 'good', value: await readFile(path, 'utf8') };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { kind: 'bad', problems: [{ kind: 'unreadable', where: name, reason: error.message }] };
  }
}

function withDumps(run: ScenarioRun): ScenarioResult {
  return { ...run.result, dumps: Object.fromEntries(run.dumps) };
}

async function writeOut(folder: string, run: ScenarioRun, result: ScenarioResult): Promise<void> {
  await mkdir(folder, { recursive: true });
  const write = (name: string, value: unknown): Promise<void> =>
    writeFile(join(folder, `${name}.json`), `${JSON.stringify(value)}\n`);
  for (const [name, workbook] of run.dumps) await write(name, workbook);
  if (run.workbook !== null) await write('workbook', run.workbook);
  await write('result', result);
}

function print(place: PlayPlace, result: ScenarioResult): void {
  place.stdout(`${JSON.stringify(result)}\n`);
}
