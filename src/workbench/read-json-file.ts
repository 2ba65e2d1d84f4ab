// A text to a JSON value, or the line and column where it stops being JSON.
import type { Checked } from './file-problem.ts';
import { locateBrokenJson } from './locate-broken-json.ts';

/** A byte order mark in front is left out, since editors on Windows write one. */
export function readJsonFile(text: string): Checked<unknown> {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return { kind: 'good', value: JSON.parse(body) };
  } catch (error) {
    // The slow search for the place runs only now that the engine's own fast parser has refused.
    const broken = locateBrokenJson(body);
    if (broken === null) throw error;
    const lines = body.slice(0, broken.offset).split(/\r\n|\n|\r/);
    const column = (lines[lines.length - 1]?.length ?? 0) + 1;
    return {
      kind: 'bad',
      problems: [{ kind: 'broken-json', where: '', line: lines.length, column, fault: broken.fault }],
    };
  }
}
