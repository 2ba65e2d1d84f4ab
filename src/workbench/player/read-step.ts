// From a step as it stands in the file to a checked step. It runs twice: over the whole file before
// anything happens, when replies are not known yet, and again for each step when its turn has come.
import * as v from 'valibot';
import { type Checked, describeFound, type FileProblem, jsonPath } from '../file-problem.ts';
import { problemOf } from '../file-shapes.ts';
import { type LookUp, NOT_YET, resolveReferences } from './references.ts';
import type { BareStep, During, Step } from './step.ts';
import { duringList, isStepKind, killShape, stepShapes } from './step-shapes.ts';

/** `step` is null if it is good as far as can be seen before the replies it refers to are known. */
export type ReadStep = Checked<Step | null>;

/** Reads one step at `where`; references are looked up, and those into nothing are told. */
export function readStep(raw: unknown, where: string, lookUp: LookUp): ReadStep {
  const resolved = resolveReferences(raw, where, lookUp);
  const problems: FileProblem[] = [...resolved.problems];
  const step = parseStep(resolved.value, where, problems);
  return problems.length > 0 ? { kind: 'bad', problems } : { kind: 'good', value: step };
}

function parseStep(value: unknown, where: string, problems: FileProblem[]): Step | null {
  const members =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
  const kinds = members.flatMap(([key]) => (isStepKind(key) ? [key] : []));
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) {
    const known = Object.keys(stepShapes);
    problems.push({ kind: 'wrong', where, wanted: 'oneStepKind', found: describeFound(value), known });
    return null;
  }
  const extras = { kill: undefined as unknown, during: undefined as unknown };
  const canBeInterrupted = kind === 'send' || kind === 'menu';
  for (const [key, member] of members) {
    if (key === kind) continue;
    if (key !== 'kill' && key !== 'during') {
      const known = canBeInterrupted ? [kind, 'kill', 'during'] : [kind];
      problems.push({ kind: 'unknown-member', where: jsonPath(where, [key]), known });
    } else if (canBeInterrupted) extras[key] = member;
    else {
      const found = describeFound(kind);
      problems.push({ kind: 'wrong', where: jsonPath(where, [key]), wanted: 'interruptible', found });
    }
  }
  const shape: v.GenericSchema<unknown, BareStep> = stepShapes[kind];
  const bare = parse(shape, Object.fromEntries(members)[kind], jsonPath(where, [kind]), problems);
  if (bare === null) return null;
  if (bare.kind !== 'send' && bare.kind !== 'menu') return bare;
  const during = readDuring(extras.during, jsonPath(where, ['during']), problems);
  const kill =
    extras.kill === undefined
      ? undefined
      : parse(killShape, extras.kill, jsonPath(where, ['kill']), problems);
  if (during === null || kill === null) return null;
  return kill === undefined ? { ...bare, during } : { ...bare, during, kill };
}

function readDuring(value: unknown, where: string, problems: FileProblem[]): readonly During[] | null {
  if (value === undefined) return [];
  const groups = parse(duringList, value, where, problems);
  if (groups === null) return null;
  return groups.map((group, at) => {
    const steps = group.do.map((nested, place) =>
      parseStep(nested, jsonPath(where, [at, 'do', place]), problems),
    );
    return { call: group.call, steps: steps.flatMap((step) => (step === null ? [] : [step])) };
  });
}

/** Null when the value does not fit; issues that hang on a reply not known yet are no problems. */
function parse<Output>(
  shape: v.GenericSchema<unknown, Output>,
  value: unknown,
  where: string,
  problems: FileProblem[],
): Output | null {
  const parsed = v.safeParse(shape, value);
  if (parsed.success) return parsed.output;
  const known = parsed.issues.filter((issue) => issue.input !== NOT_YET);
  problems.push(...known.map((issue) => problemOf(issue, where)));
  return null;
}
