// Runs a checked scenario from its first step to its last and gathers what the player prints.
// What the bundle throws does not stop it (the next steps show what the workbook looks like after it);
// what the workbook does not allow and what the host lacks does, since nothing after that means anything.
import { type Checked, type FileProblem, jsonPath } from '../file-problem.ts';
import type { AddonFiles, Host, HostOptions } from '../host/contract.ts';
import { placeOfProblem, sayWhatIsWrong } from '../say-file-problem.ts';
import type { WorkbookFile } from '../workbook-file.ts';
import { act, type Stage } from './act.ts';
import { readStep } from './read-step.ts';
import { type LookUp, valueAt } from './references.ts';
import type { ScenarioFile } from './scenario-file.ts';
import type { ExitCode, ScenarioResult, StepResult } from './scenario-result.ts';

export type ScenarioWorld = {
  readonly addon: AddonFiles;
  /** Reads the workbook that the scenario names by its path. */
  readonly readWorkbook: (path: string) => Promise<Checked<WorkbookFile>>;
  readonly createHost: (options: HostOptions) => Host;
};

export type ScenarioRun = {
  readonly exit: ExitCode;
  /** Without the dumps. */
  readonly result: ScenarioResult;
  readonly dumps: ReadonlyMap<string, WorkbookFile>;
  /** The workbook as the last step left it; null where none was opened. */
  readonly workbook: WorkbookFile | null;
  /** For the person who looks for the fault: where the bundle threw. */
  readonly thrown: readonly { readonly where: string; readonly stack: string }[];
};

/** Who sits at the sheet until the first `user` step. */
const FIRST_USER = 'owner';

/**
 * Runs all steps on a fresh host. Exit 0: all ran; 1: all ran, and the bundle threw in some; 2: the
 * workbook is bad, or a step asks for what is not there at that moment; 3: the host lacks something.
 */
export async function runScenario(scenario: ScenarioFile, world: ScenarioWorld): Promise<ScenarioRun> {
  const workbook = await openWorkbook(scenario, world);
  if (workbook.kind === 'bad') return badFiles(workbook.problems);
  const host = world.createHost({ addon: world.addon, workbook: workbook.value });
  try {
    const stage: Stage = {
      host,
      seat: (user) => host.useUser(user),
      dumps: new Map(),
      user: FIRST_USER,
      problem: null,
      missing: null,
      thrown: [],
    };
    stage.seat(FIRST_USER);
    const steps = await runSteps(stage, scenario.steps);
    return { ...conclude(stage, steps), dumps: stage.dumps, workbook: host.dump(), thrown: stage.thrown };
  } finally {
    host.dispose();
  }
}

/** The run of a scenario that never began, because files are bad. */
export function badFiles(problems: readonly FileProblem[]): ScenarioRun {
  const result: ScenarioResult = { steps: [], problems: problems.map(tell) };
  return { exit: 2, result, dumps: new Map(), workbook: null, thrown: [] };
}

async function openWorkbook(scenario: ScenarioFile, world: ScenarioWorld): Promise<Checked<WorkbookFile>> {
  const { workbook, now } = scenario;
  const read: Checked<WorkbookFile> =
    typeof workbook === 'string' ? await world.readWorkbook(workbook) : { kind: 'good', value: workbook };
  if (read.kind === 'bad' || now === undefined) return read;
  return { kind: 'good', value: { ...read.value, now } };
}

async function runSteps(stage: Stage, raw: readonly unknown[]): Promise<readonly StepResult[]> {
  const results: StepResult[] = [];
  const lookUp: LookUp = ({ step, path }) => {
    const reply = results[step]?.reply;
    return reply === undefined ? undefined : valueAt(reply, path);
  };
  for (const [at, rawStep] of raw.entries()) {
    const where = jsonPath('', ['steps', at]);
    const read = readStep(rawStep, where, lookUp);
    if (read.kind === 'bad') {
      stage.problem = read.problems[0] ?? null;
      break;
    }
    if (read.value === null) throw new Error(`${where} is neither good nor bad`);
    // In Sheets a script waits for what is being calculated; here that takes time which it cannot spend.
    if (read.value.kind === 'send' || read.value.kind === 'menu') await stage.host.settled();
    const finish = act(stage, read.value, where);
    if (finish !== null) results.push(await finish());
    if (stage.problem !== null || stage.missing !== null) break;
  }
  return results;
}

function conclude(stage: Stage, steps: readonly StepResult[]): Pick<ScenarioRun, 'exit' | 'result'> {
  if (stage.missing !== null) return { exit: 3, result: { steps, missing: stage.missing } };
  if (stage.problem !== null) return { exit: 2, result: { steps, problems: [tell(stage.problem)] } };
  return { exit: stage.thrown.length > 0 ? 1 : 0, result: { steps } };
}

function tell(problem: FileProblem): { readonly where: string; readonly what: string } {
  return { where: placeOfProblem(problem), what: sayWhatIsWrong(problem) };
}
