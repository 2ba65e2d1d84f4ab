// A line with what was written beside an answer, and the changes that bring the tab to it.
import { checksFor, outsideOf } from '../domain/check-item.ts';
import type { Buckets, Inspection } from '../domain/inspection.ts';
import { isEnd, judged } from '../domain/inspection-verdict.ts';
import type { Disposition } from '../domain/labels.ts';
import { measuredOf } from './inspection-line.ts';
import { outsideNote } from './inspection-wording.ts';
import { type Change, changesTo, type FieldValue } from './plan.ts';
import type { RequestOf } from './protocol.ts';
import type { World } from './world.ts';

/** What is left out of it stays as it is. */
export type Beside = Pick<
  RequestOf<'recordInspection'>,
  'defects' | 'disposition' | 'newText' | 'photo' | 'note' | 'measured'
>;

const measuredText = (line: Inspection, more: Beside['measured']): string => {
  if (more === undefined) return line.measured;
  const all = { ...measuredOf(line.measured), ...more };
  const told = Object.entries(all).filter(([, value]) => value.trim() !== '');
  return told.length === 0 ? '' : JSON.stringify(Object.fromEntries(told));
};

/** Defects of several pieces of a row add up; each is named once. */
function defectsText(line: Inspection, more: Beside['defects']): string {
  if (more === undefined) return line.defects;
  const known = line.defects.split('、');
  const all = [...known, ...more.map((one) => one.replace(/、/g, '・').trim())].filter((one) => one !== '');
  return Array.from(new Set(all)).join('、');
}

export const withNotes = (line: Inspection, beside: Beside): Inspection => ({
  ...line,
  defects: defectsText(line, beside.defects),
  newText: beside.newText ?? line.newText,
  photo: beside.photo?.trim() ?? line.photo,
  note: beside.note ?? line.note,
  measured: measuredText(line, beside.measured),
});

/** null where these pieces do not fit the line; see `judged`. */
export function withFound(
  line: Inspection,
  found: Buckets,
  chosen: Disposition | null | undefined,
  by: Pick<World, 'who' | 'now'>,
): Inspection | null {
  const verdict = judged(line, found, chosen ?? null);
  return verdict === null ? null : { ...line, ...verdict, inspector: by.who, inspectedAt: by.now };
}

/** An end may be chosen for a line whose pieces are judged already, as long as it is not finished. */
export const withEnd = (line: Inspection, chosen: Disposition | null | undefined): Inspection =>
  chosen !== undefined && line.failed > 0 && (chosen === null || isEnd(chosen))
    ? { ...line, disposition: chosen }
    : line;

/** Values outside of what the checklist allows, as sentences. */
export function outsideNotes(world: World, line: Inspection, beside: Beside): string[] {
  if (beside.measured === undefined) return [];
  const names = outsideOf(checksFor(world.checklist(), line.product), measuredOf(line.measured));
  return names.length === 0 ? [] : [outsideNote(names)];
}

const FIELDS = [
  'state',
  'passed',
  'rework',
  'reworded',
  'failed',
  'left',
  'answer',
  'conformity',
  'disposition',
  'defects',
  'newText',
  'photo',
  'note',
  'inspector',
  'inspectedAt',
  'measured',
] as const;

/** Changes from the lines as they are to the lines as they will be. */
export function lineChanges(before: readonly Inspection[], after: readonly Inspection[]): readonly Change[] {
  const then = new Map(after.map((line) => [line.id, line]));
  return changesTo('inspections', before, (line) => {
    const target = then.get(line.id) ?? line;
    const patch: Partial<Record<(typeof FIELDS)[number], FieldValue>> = {};
    for (const field of FIELDS) patch[field] = target[field];
    return patch;
  });
}
