// The scenario file: checked as a whole before anything runs, so that a typing mistake in the last
// step does not cost the run of all the others. Steps count from 0.
import * as v from 'valibot';
import { checkWorkbookFile } from '../check-workbook-file.ts';
import { type Checked, describeFound, type FileProblem, jsonPath, PROBLEMS_TOLD } from '../file-problem.ts';
import { instant, listOf, objectOf, problemOf } from '../file-shapes.ts';
import { readJsonFile } from '../read-json-file.ts';
import type { WorkbookFile } from '../workbook-file.ts';
import { readStep } from './read-step.ts';
import { type LookUp, NOT_YET } from './references.ts';
import type { Step } from './step.ts';

export type ScenarioFile = {
  /** A path relative to the scenario file, or the workbook itself. */
  readonly workbook: string | WorkbookFile;
  /** The clock at the start, instead of the workbook's; ISO 8601 with offset. */
  readonly now?: string;
  /** As they stand in the file: references are resolved when a step's turn comes. */
  readonly steps: readonly unknown[];
};

const scenarioShape = objectOf({
  workbook: v.unknown(),
  now: v.exactOptional(instant),
  steps: listOf(v.unknown()),
});

/** Reads the text of a scenario file. Refused as in `checkScenarioFile`, and what is no JSON. */
export function readScenarioFile(text: string): Checked<ScenarioFile> {
  const json = readJsonFile(text);
  return json.kind === 'bad' ? json : checkScenarioFile(json.value);
}

/** Refused: wrong shapes, unknown members, references to later steps or to steps without a reply, a dump's name twice. */
export function checkScenarioFile(value: unknown): Checked<ScenarioFile> {
  const parsed = v.safeParse(scenarioShape, value);
  if (!parsed.success) {
    return {
      kind: 'bad',
      problems: parsed.issues.slice(0, PROBLEMS_TOLD).map((issue) => problemOf(issue, '')),
    };
  }
  const { workbook: given, steps, ...rest } = parsed.output;
  const workbook = checkWorkbookMember(given);
  const problems = [...(workbook.kind === 'bad' ? workbook.problems : []), ...checkSteps(steps)];
  if (workbook.kind === 'bad' || problems.length > 0) {
    return { kind: 'bad', problems: problems.slice(0, PROBLEMS_TOLD) };
  }
  return { kind: 'good', value: { ...rest, workbook: workbook.value, steps } };
}

function checkWorkbookMember(given: unknown): Checked<string | WorkbookFile> {
  if (typeof given === 'string' && given !== '') return { kind: 'good', value: given };
  if (typeof given === 'object' && given !== null) return checkWorkbookFile(given, 'workbook');
  const found = describeFound(given);
  return { kind: 'bad', problems: [{ kind: 'wrong', where: 'workbook', wanted: 'workbook', found }] };
}

function checkSteps(steps: readonly unknown[]): readonly FileProblem[] {
  const names = new Set<string>();
  return steps.flatMap((raw, at) => {
    const where = jsonPath('', ['steps', at]);
    const lookUp: LookUp = ({ step }) => (step < at && hasReply(steps[step]) ? NOT_YET : undefined);
    const read = readStep(raw, where, lookUp);
    if (read.kind === 'bad') return read.problems;
    return read.value === null ? [] : doubledDumps(read.value, where, names);
  });
}

function hasReply(step: unknown): boolean {
  return typeof step === 'object' && step !== null && ('send' in step || 'menu' in step);
}

/** A second dump of one name would overwrite the first; file systems may not tell `A` from `a`. */
function doubledDumps(step: Step, where: string, names: Set<string>): readonly FileProblem[] {
  if (step.kind === 'dump') {
    const name = step.name.toLowerCase();
    if (!names.has(name)) {
      names.add(name);
      return [];
    }
    const found = describeFound(step.name);
    return [{ kind: 'wrong', where: jsonPath(where, ['dump']), wanted: 'dumpName', found }];
  }
  if (step.kind !== 'send' && step.kind !== 'menu') return [];
  return step.during.flatMap((group, at) =>
    group.steps.flatMap((nested, place) =>
      doubledDumps(nested, jsonPath(where, ['during', at, 'do', place]), names),
    ),
  );
}
