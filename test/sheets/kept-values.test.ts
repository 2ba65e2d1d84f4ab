// 控え holds what Tomeru last wrote, whatever that is, and a cell that says the same is no entry.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textProblem, withPlainLineEnds } from '../../src/domain/refused-text.ts';
import type { CellIn } from '../../src/sheets/cell.ts';
import { keptCell, readKept } from '../../src/sheets/kept-values.ts';
import { isHandColumn, type Table } from '../../src/sheets/table.ts';
import { TABLES } from '../../src/sheets/tables/all-tabs.ts';
import { contactOf, draftOf, incidentOf, taskOf } from '../support/small-world.ts';
import { storedCell } from '../support/stored-cell.ts';

const hostile = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '=1+1',
      "'x",
      "''",
      '007',
      'TRUE',
      '2026/1/5',
      '"',
      '\\',
      '{"done":true}',
      ' x ',
      '\u2028',
    ),
  )
  .map(withPlainLineEnds)
  .filter((one) => textProblem(one) === null);
const moment = fc.option(fc.integer({ min: Date.UTC(1955, 0, 1), max: Date.UTC(2119, 0, 1) }));

/** What the row says of its hand fields once it was written and read again, from 控え and from the cells themselves. */
function again<Row extends { readonly id: string }>(
  table: Table<Row>,
  row: Row,
): readonly (readonly [field: string, kept: unknown, cell: unknown])[] {
  const kept = readKept(table, storedCell(keptCell(table, row)));
  expect(kept.broken).toBe(false);
  return table.columns.filter(isHandColumn).map((column) => {
    const read = column.read(storedCell(column.write(row)));
    return [String(column.field), kept.values.get(String(column.field)), read.ok ? read.value : read.problem];
  });
}

const fieldsOf = (row: object, fields: readonly string[]): readonly unknown[] =>
  fields.map((field) => (row as Readonly<Record<string, unknown>>)[field]);

describe('控え', () => {
  it('of every table comes back as it was written', () => {
    fc.assert(
      fc.property(hostile, hostile, moment, fc.boolean(), (one, other, at, tick) => {
        const rows = [
          [TABLES.tasks, taskOf({ note: one, doneBy: other, done: tick, outcome: tick ? '止めた' : null })],
          [TABLES.drafts, draftOf({ contactId: contactOf().id, text: one, promise: at, sent: tick })],
          [TABLES.contacts, contactOf({ promise: at, certainty: 'CONFIRMED', answer: 'NO_REPLY' })],
          [TABLES.incidents, incidentOf({ title: one, what: other, right: one, place: '運送' })],
        ] as const;
        for (const [table, row] of rows) {
          const found = again(table as Table<typeof row>, row);
          const wanted = fieldsOf(
            row,
            found.map(([field]) => field),
          );
          expect(found.map(([, kept]) => kept)).toEqual(wanted);
          expect(found.map(([, , cell]) => cell)).toEqual(wanted);
        }
      }),
    );
  });

  it('stays blank where it would not fit a cell: the row is then read from its cells', () => {
    expect(keptCell(TABLES.tasks, taskOf({ note: '"'.repeat(30_000) }))).toBe('');
    expect(keptCell(TABLES.tasks, taskOf({ note: 'あ'.repeat(30_000) }))).not.toBe('');
  });

  it.each<[string, CellIn, boolean, number]>([
    ['of an older workbook', '', false, 0],
    ['typed over', 'x', true, 0],
    ['typed over with a number', 12, true, 0],
    ['an older one, without a field of today', '{"done":true}', false, 1],
    ['with a word that is none', '{"done":true,"outcome":"とめたよ","note":{}}', false, 1],
    ['with fields that are no person’s', '{"kind":"box","done":true}', false, 1],
  ])('%s is read as far as it goes', (_, cell, broken, fields) => {
    const kept = readKept(TABLES.tasks, cell);
    expect([kept.broken, kept.values.size]).toEqual([broken, fields]);
  });

  it('does not call a moment another one because a sheet keeps fractions of a day', () => {
    const column = TABLES.contacts.columns.find((one) => one.header === '次の約束');
    expect(column?.same(1_795_132_800_000, 1_795_132_800_001)).toBe(true);
    expect(column?.same(1_795_132_800_000, 1_795_132_860_000)).toBe(false);
    expect(column?.same(null, 0)).toBe(false);
  });

  it('does not call a text another one because of blanks around it', () => {
    const column = TABLES.tasks.columns.find((one) => one.header === 'メモ');
    expect(column?.same('箱は\r\n3つ ', '箱は\n3つ')).toBe(true);
    expect(column?.same('箱は3つ', '箱は 3つ')).toBe(false);
  });
});
