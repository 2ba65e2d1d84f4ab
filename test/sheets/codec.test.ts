// A record written into cells and read back is the same record; what a person typed is taken or reported, never guessed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARKETPLACE, STOP_OUTCOME } from '../../src/domain/labels.ts';
import { textProblem, withPlainLineEnds } from '../../src/domain/refused-text.ts';
import { refOf } from '../../src/domain/row-identity.ts';
import type { CellIn } from '../../src/sheets/cell.ts';
import {
  type Codec,
  flag,
  instant,
  json,
  knownInstant,
  number,
  oneOf,
  oneOfOrNone,
  text,
  wordFlag,
  wordFor,
} from '../../src/sheets/codec.ts';
import { TABLES } from '../../src/sheets/tables/all-tabs.ts';
import { holdOf, incidentOf, stockRow, taskOf } from '../support/small-world.ts';
import { storedCell } from '../support/stored-cell.ts';

const hostile = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '=1+1',
      "'x",
      "''",
      '007',
      '1e5',
      'TRUE',
      '1-2',
      '2026/1/5',
      '+81',
      '@',
      '#N/A',
      '"',
      '\t',
      '{}',
    ),
  )
  .map(withPlainLineEnds)
  .filter((one) => textProblem(one) === null);

const isText = (value: unknown): value is { readonly a: string } =>
  typeof (value as { a?: unknown } | null)?.a === 'string';

/** Encode, store, decode. */
function roundTrip<Value>(codec: Codec<Value>, values: fc.Arbitrary<Value>): void {
  fc.assert(
    fc.property(values, (value) => {
      expect(codec.decode(storedCell(codec.encode(value)))).toEqual({ ok: true, value });
    }),
  );
}

describe('what goes in comes out', () => {
  const moments = fc.integer({ min: Date.UTC(1955, 0, 1), max: Date.UTC(2119, 0, 1) });
  it('texts', () => roundTrip(text, hostile));
  it('numbers', () => roundTrip(number, fc.integer()));
  it('moments', () => roundTrip(knownInstant, moments));
  it('moments that may be missing', () => roundTrip(instant, fc.option(moments)));
  it('ticks', () => roundTrip(flag, fc.boolean()));
  it('words', () => roundTrip(oneOf(MARKETPLACE), fc.constantFrom(...MARKETPLACE.codes)));
  it('words that may be missing', () =>
    roundTrip(oneOfOrNone(STOP_OUTCOME), fc.option(fc.constantFrom(...STOP_OUTCOME.codes))));
  it('a flag kept as a word', () => roundTrip(wordFlag('仮'), fc.boolean()));
  it('one of a pair', () =>
    roundTrip(wordFor({ listing: '出品', box: '箱' }), fc.constantFrom('listing' as const, 'box' as const)));
  it('structures', () => roundTrip(json(isText), fc.record({ a: hostile })));
});

describe('what a person typed', () => {
  it.each<[string, Pick<Codec<unknown>, 'decode'>, CellIn, unknown]>([
    ['a number as text', number, '12', { ok: true, value: 12 }],
    ['no number', number, '', { ok: true, value: 0 }],
    ['a word for a number', number, 'たくさん', { ok: false, problem: '数' }],
    ['a tick for a number', number, true, { ok: false, problem: '数' }],
    ['a date as text', instant, '2026/1/5 9:00', { ok: true, value: Date.parse('2026-01-05T09:00+09:00') }],
    ['a word for a date', instant, '来週', { ok: false, problem: '日時' }],
    ['no date where one must be', knownInstant, '', { ok: false, problem: '日時' }],
    ['a blank for a tick', flag, '', { ok: true, value: false }],
    ['a word for a tick', flag, ' 済 ', { ok: true, value: true }],
    ['TRUE as text', flag, 'ＴＲＵＥ', { ok: true, value: true }],
    ['a word for no tick', flag, 'まだ', { ok: true, value: false }],
    ['any other word for a tick', flag, 'たぶん', { ok: false, problem: 'チェック' }],
    ['a label in half width', oneOf(MARKETPLACE), ' ﾗｸﾏ ', { ok: true, value: 'RAKUMA' }],
    ['an outcome that is none', oneOfOrNone(STOP_OUTCOME), 'たぶん', expect.objectContaining({ ok: false })],
    ['a broken structure', json(isText), '{"a":', { ok: false, problem: 'トメルが書いた値' }],
    ['another structure', json(isText), '{"b":1}', { ok: false, problem: 'トメルが書いた値' }],
  ])('%s', (_, codec, cell, wanted) => expect(codec.decode(cell)).toEqual(wanted));
});

describe('whole rows', () => {
  const rows = [
    ['incidents', incidentOf({ title: '=1+1', containedAt: 1.7e12 })],
    ['holds', holdOf({ ref: refOf(stockRow({ key: "'A|1" })), product: '007', why: '一\n二' })],
    ['tasks', taskOf({ outcome: '売れてから見る', deadline: 1.7e12, note: '@' })],
    ['tasks', taskOf({ kind: 'box', done: true })],
  ] as const;

  it.each(rows)('of %s come back field by field', (name, record) => {
    const back: Record<string, unknown> = {};
    for (const column of TABLES[name].columns) {
      if (column.field === null) continue;
      const read = column.read(storedCell(column.write(record as never)));
      back[column.field] = read.ok ? read.value : read;
    }
    expect(back).toEqual(record);
  });

  it.each(Object.entries(TABLES))(
    'every field of %s has one column and every header is used once',
    (_, table) => {
      const fields = table.columns.map((column) => column.field).filter((field) => field !== null);
      expect(new Set(fields).size).toBe(fields.length);
      const headers = table.columns.map((column) => column.header);
      expect(new Set(headers).size).toBe(headers.length);
      expect(table.columns[table.columns.length - 1]?.look.machine).toBe(true);
    },
  );
});
