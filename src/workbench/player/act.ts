// One step of a scenario on the host. All that happens, happens at once, since steps `during` an
// execution cannot wait; only results that hang on the sheet's calculation come later, through the
// function that is given back. Nothing is thrown into the bundle that a nested step interrupts.
import { describeFound, type FileProblem, jsonPath } from '../file-problem.ts';
import type { ExecutionResult, Host } from '../host/contract.ts';
import type { WorkbookFile } from '../workbook-file.ts';
import { doByHand } from './do-by-hand.ts';
import { NO_COST, type StepResult } from './scenario-result.ts';
import type { BundleStep, HandStep, JsonValue, Step } from './step.ts';

/** The bundle's one global door. */
const DOOR = 'tomeru';

/** What the steps of one run share. */
export type Stage = {
  readonly host: Host;
  readonly dumps: Map<string, WorkbookFile>;
  /** Lets another user sit at the sheet. */
  readonly seat: (user: string) => void;
  /** Holds until the next `user` step, nested or not. */
  user: string;
  /** Stops the scenario: a step that the workbook does not allow. */
  problem: FileProblem | null;
  /** Stops the scenario: what the host lacks. */
  missing: string | null;
  readonly thrown: { readonly where: string; readonly stack: string }[];
};

/** Gives the result once the sheet has calculated. */
export type Finish = () => Promise<StepResult>;

const DONE: StepResult = { killed: false, ...NO_COST };
const done: Finish = async () => DONE;

/** Does a step; `where` is its place in the file, such as `steps[3]`. Null, with the problem noted, if it cannot be done. */
export function act(stage: Stage, step: Step, where: string): Finish | null {
  const { host } = stage;
  switch (step.kind) {
    case 'send':
    case 'menu':
      return execute(stage, step, where);
    case 'cell':
      if (!allowed(stage, step, where, () => host.hand.formula(step.tab, step.a1, step.formula))) return null;
      return async () => ({ value: asJson(await host.hand.calculated(step.tab, step.a1)), ...DONE });
    case 'wait':
      host.wait(step.duration);
      return done;
    case 'user':
      stage.user = step.key;
      stage.seat(step.key);
      return done;
    case 'dump':
      return keepDump(stage, step.name, where) ? done : null;
    default:
      return allowed(stage, step, where, () => doByHand(host.hand, step)) ? done : null;
  }
}

/** Runs the bundle for one step, with what others do during it. */
function execute(stage: Stage, step: BundleStep, where: string): Finish {
  const groups = step.during.map(({ call, steps }, at) => {
    const finishes: Finish[] = [];
    const group = { call, ran: false, finishes };
    const run = (): void => {
      group.ran = true;
      const interrupted = stage.user;
      steps.forEach((nested, place) => {
        if (stage.problem !== null || stage.missing !== null) return;
        const finish = act(stage, nested, jsonPath(where, ['during', at, 'do', place]));
        if (finish !== null) finishes.push(finish);
      });
      // The rest of the interrupted execution belongs to whoever started it.
      stage.seat(interrupted);
    };
    return { group, call, run };
  });
  const result = stage.host.execute({
    entry: step.kind === 'send' ? DOOR : step.functionName,
    args: step.kind === 'send' ? [JSON.stringify(step.request)] : [],
    mode: 'FULL',
    during: groups,
    ...(step.kill === undefined ? {} : { kill: step.kill }),
  });
  stage.seat(stage.user);
  const outcome = readOutcome(stage, step, where, result);
  return async () => {
    const during = [];
    for (const { group } of groups) {
      const results: StepResult[] = [];
      for (const finish of group.finishes) results.push(await finish());
      during.push({ call: group.call, ran: group.ran, do: results });
    }
    return { ...outcome, ...result.cost, ...(during.length === 0 ? {} : { during }) };
  };
}

type Told = Pick<StepResult, 'reply' | 'error' | 'killed'>;

function readOutcome(stage: Stage, step: BundleStep, where: string, { outcome }: ExecutionResult): Told {
  switch (outcome.kind) {
    case 'killed':
      return { killed: true };
    case 'missing':
      stage.missing ??= outcome.what;
      return { error: `The host lacks ${outcome.what}`, killed: false };
    case 'threw':
      stage.thrown.push({ where, stack: outcome.stack });
      return { error: outcome.message, killed: false };
    case 'value':
      return step.kind === 'menu'
        ? { reply: asJson(outcome.value), killed: false }
        : readReply(stage, where, outcome.value);
  }
}

/** The door answers with JSON text; anything else is a fault of the bundle. */
function readReply(stage: Stage, where: string, value: unknown): Told {
  try {
    if (typeof value === 'string') return { reply: JSON.parse(value), killed: false };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  const error = `${DOOR} answered with ${describeFound(value)}, which is no JSON text`;
  stage.thrown.push({ where, stack: error });
  return { error, killed: false };
}

function keepDump(stage: Stage, name: string, where: string): boolean {
  const taken = [...stage.dumps.keys()].some((other) => other.toLowerCase() === name.toLowerCase());
  if (taken) {
    const found = describeFound(name);
    stage.problem ??= { kind: 'wrong', where: jsonPath(where, ['dump']), wanted: 'dumpName', found };
  } else stage.dumps.set(name, stage.host.dump());
  return !taken;
}

/** False, with the problem noted, where the workbook does not allow what a person would do. */
function allowed(
  stage: Stage,
  step: HandStep | Extract<Step, { kind: 'cell' }>,
  where: string,
  work: () => void,
): boolean {
  try {
    work();
    return true;
  } catch (error) {
    // What the workbook does not allow comes as a sentence; these kinds are faults of the host's own.
    if (!(error instanceof Error) || error instanceof TypeError || error instanceof ReferenceError)
      throw error;
    stage.problem ??= refusal(stage.host, step, where, error);
    return false;
  }
}

/** Only now that the step has failed are the tabs asked for, since that takes a dump of the whole workbook. */
function refusal(
  host: Host,
  step: HandStep | Extract<Step, { kind: 'cell' }>,
  where: string,
  error: Error,
): FileProblem {
  const known = host.dump().tabs.map((tab) => tab.name);
  const [member, tab] = step.kind === 'renameTab' ? ['from', step.from] : ['tab', step.tab];
  if (known.includes(tab))
    return { kind: 'refused', where: jsonPath(where, [step.kind]), reason: error.message };
  return {
    kind: 'wrong',
    where: jsonPath(where, [step.kind, member]),
    wanted: 'aTabOfTheWorkbook',
    found: describeFound(tab),
    known,
  };
}

/** As the value crosses to the page: what JSON does not know is null. */
function asJson(value: unknown): JsonValue {
  return JSON.parse(JSON.stringify(value ?? null) ?? 'null');
}
