// One row of 定型文 changed, by a button or by hand: texts and what follows from them, 使う, 見直す日. Whether a text may stand there
// is asked by whoever calls.
import { type Instant, startOfDay } from '../domain/instant.ts';
import { letterInForce } from '../domain/letters/letter-in-force.ts';
import type { LetterRecord } from '../domain/letters/letter-record.ts';
import { LETTER_IDS, LETTERS, type LetterId } from '../domain/letters/standard-letters.ts';
import { withPlainLineEnds } from '../domain/refused-text.ts';
import { letterCells } from './letter-cells.ts';
import type { Written } from './merge-plans.ts';
import { changesTo } from './plan.ts';
import { standardLetterRow } from './standard-rows.ts';
import type { World } from './world.ts';

export type TemplateEdit = {
  readonly name?: string | undefined;
  readonly full?: string | undefined;
  readonly short?: string | undefined;
  readonly used?: boolean | undefined;
  readonly reviewOn?: Instant | null | undefined;
  /** Looked through today. */
  readonly reviewed?: boolean | undefined;
  /** Name and both texts as they are standard, whatever else is given. */
  readonly standard?: boolean | undefined;
};

export type EditedTemplate = {
  readonly after: LetterRecord;
  readonly isText: boolean;
  readonly written: Written;
};

export const letterIdOf = (id: string): LetterId | undefined => LETTER_IDS.find((one) => one === id);

/** undefined where a person has deleted the row. */
export const letterRow = (world: World, id: LetterId): LetterRecord | undefined =>
  world.records.letters().find((row) => row.id === id);

/** As it stands in the cell. */
export const letterText = (text: string): string => withPlainLineEnds(text).replace(/\s+$/, '');

function editedRow(row: LetterRecord, id: LetterId, edit: TemplateEdit, now: Instant): LetterRecord {
  const known = letterInForce(id, row);
  const standard = LETTERS[id];
  const { name, full, short } =
    edit.standard === true
      ? standard
      : {
          name: edit.name ?? known.name,
          full: edit.full === undefined ? known.full : letterText(edit.full),
          short: edit.short === undefined ? known.short : letterText(edit.short),
        };
  const isText = full !== known.full || short !== known.short;
  const origin = full === standard.full && short === standard.short ? '標準' : '自分で';
  const version = known.version + (isText ? 1 : 0);
  const reviewed = edit.reviewed === true ? { reviewedOn: startOfDay(now) } : {};
  const day = edit.reviewOn === undefined ? row.reviewOn : edit.reviewOn;
  return {
    ...row,
    name,
    full,
    short,
    used: edit.used ?? row.used,
    reviewOn: day === null ? null : startOfDay(day),
    ...reviewed,
    ...letterCells(id, { ...known, name, full, short, version, origin }),
    version,
    origin,
    standard: standard.full,
  };
}

/** A row that is gone is made anew. */
export function editTemplateRow(world: World, id: LetterId, edit: TemplateEdit): EditedTemplate {
  const row = letterRow(world, id);
  const before = row ?? standardLetterRow(id);
  const after = editedRow(before, id, edit, world.now);
  const known = letterInForce(id, row);
  return {
    after,
    isText: after.full !== known.full || after.short !== known.short,
    written:
      row === undefined
        ? { appends: { letters: [after] }, changes: [] }
        : { appends: {}, changes: changesTo('letters', [row], () => after) },
  };
}
