// The door for workbook files: a file that is not sound is never half taken, it is told what and where.
// The page and the player both come through here.
import * as v from 'valibot';
import { type Checked, PROBLEMS_TOLD } from './file-problem.ts';
import { problemOf } from './file-shapes.ts';
import { readJsonFile } from './read-json-file.ts';
import type { WorkbookFile } from './workbook-file.ts';
import { senseOfWorkbook } from './workbook-file-sense.ts';
import { workbookShape } from './workbook-file-shape.ts';

/** Reads the text of a workbook file. Refused: no JSON, a wrong shape, unknown members, what does not fit together. */
export function readWorkbookFile(text: string): Checked<WorkbookFile> {
  const json = readJsonFile(text);
  return json.kind === 'bad' ? json : checkWorkbookFile(json.value);
}

/** Checks a workbook that is JSON already; `base` is its place in the file around it, such as `workbook`. */
export function checkWorkbookFile(value: unknown, base = ''): Checked<WorkbookFile> {
  const parsed = v.safeParse(workbookShape, value);
  if (!parsed.success) {
    const problems = parsed.issues.slice(0, PROBLEMS_TOLD).map((issue) => problemOf(issue, base));
    return { kind: 'bad', problems };
  }
  const workbook: WorkbookFile = parsed.output;
  const problems = senseOfWorkbook(workbook, base).slice(0, PROBLEMS_TOLD);
  return problems.length > 0 ? { kind: 'bad', problems } : { kind: 'good', value: workbook };
}
