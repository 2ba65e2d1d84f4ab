// 定型文: 使う, 名前, 本文, 短い本文, 見直す日. Places that no letter may have are taken in, since nothing a person has written is to be
// lost, and said beside: until they are put right no letter can be made.
import { unknownPlaces } from '../domain/letters/fill-letter.ts';
import type { LetterRecord } from '../domain/letters/letter-record.ts';
import { refuse } from './decision.ts';
import type { HandEntry } from './hand-entry.ts';
import { cellStatement, type Entries, type Statement, textStatement } from './hand-statement.ts';
import type { Step } from './hand-step.ts';
import { editTemplateRow, letterIdOf, type TemplateEdit } from './template-edit.ts';
import { unknownPlacesNote, unknownPlacesRemark } from './template-wording.ts';
import type { World } from './world.ts';

const LONGEST_TEXT = 5000;
const LONGEST_NAME = 200;

/** A row of another id is none of ours; who has written there gets no answer but that it stays. */
function edited(
  row: LetterRecord,
  edit: TemplateEdit,
  notes: readonly string[] = [],
): (world: World) => Step {
  return (world) => {
    const id = letterIdOf(row.id);
    if (id === undefined) return refuse({ code: 'noSuchTemplate', templateId: row.id });
    return { kind: 'written', written: editTemplateRow(world, id, edit).written, notes };
  };
}

function wording(
  row: LetterRecord,
  field: 'full' | 'short',
  entry: HandEntry | undefined,
): readonly Statement[] {
  const unknown = entry === undefined ? [] : unknownPlaces({ full: entry.found, short: '' });
  const notes = unknown.length === 0 ? [] : [unknownPlacesNote(row.name, unknown)];
  const remark = unknown.length === 0 ? '' : unknownPlacesRemark(unknown);
  const statements = textStatement(entry, LONGEST_TEXT, (text) =>
    text === '' ? () => refuse({ code: 'emptyField', field }) : edited(row, { [field]: text }, notes),
  );
  return statements.map((one) => (one.kind === 'said' ? { ...one, label: `${one.label}${remark}` } : one));
}

export const letterStatements = (row: LetterRecord, entries: Entries): readonly Statement[] => [
  ...cellStatement(entries.get('used'), (value) => edited(row, { used: value === true })),
  ...textStatement(entries.get('name'), LONGEST_NAME, (name) =>
    name === '' ? () => refuse({ code: 'emptyField', field: 'templateName' }) : edited(row, { name }),
  ),
  ...wording(row, 'full', entries.get('full')),
  ...wording(row, 'short', entries.get('short')),
  ...cellStatement(entries.get('reviewOn'), (value) => edited(row, { reviewOn: value as number | null })),
];
