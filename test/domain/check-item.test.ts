// A seller's checklist: which items concern a product, and what lies outside of what is allowed.
import { describe, expect, it } from 'vitest';
import {
  type CheckItem,
  checksFor,
  lookAtOf,
  measureOf,
  outsideOf,
  ownStandardOf,
} from '../../src/domain/check-item.ts';

const item = (facts: Partial<CheckItem> & Pick<CheckItem, 'name'>): CheckItem => ({
  subject: '',
  order: 1,
  kind: 'PASS_FAIL',
  standard: '',
  lower: null,
  upper: null,
  own: '',
  ...facts,
});

const clasp = item({
  name: '留め具',
  subject: 'ピアス',
  standard: '固い',
  own: '10回開けて緩まない',
  order: 2,
});
const length = item({ name: '長さ', kind: 'MEASURE', lower: 19, upper: 21, subject: '真鍮ピアス', order: 1 });
const marks = item({ name: 'きず', order: 3 });
const plate = item({ name: 'ひび', subject: '皿' });

it('items concern a product by its name, by a word in it, or everything; in the seller’s order', () => {
  expect(checksFor([clasp, length, marks, plate], '真鍮 ﾋﾟｱｽ しずく型').map(({ name }) => name)).toEqual([
    '長さ',
    '留め具',
    'きず',
  ]);
  expect(checksFor([clasp, marks, plate], '銀の皿').map(({ name }) => name)).toEqual(['ひび', 'きず']);
});

it('見るところ names what is asked and what is allowed', () => {
  expect(lookAtOf([clasp, length, marks])).toBe('留め具(固い)、長さ(19〜21)、きず');
  expect(ownStandardOf([clasp, marks, clasp])).toBe('10回開けて緩まない');
});

describe('a measured value', () => {
  it.each([
    ['20', []],
    ['１９．０cm', []],
    ['21', []],
    ['18.9', ['長さ']],
    ['21.01 mm', ['長さ']],
    ['', []],
    ['だいたい', []],
  ])('%s', (typed, outside) => expect(outsideOf([length], { 長さ: typed })).toEqual(outside));

  it('of one open end is bound by the other alone', () => {
    const weight = item({ name: '重さ', lower: 5 });
    expect(outsideOf([weight], { 重さ: '4.9' })).toEqual(['重さ']);
    expect(outsideOf([weight], { 重さ: '999' })).toEqual([]);
  });

  it.each([
    ['1,234.5g', 1234.5],
    ['-3', -3],
    ['約3', undefined],
  ])('%s reads as %s', (text, value) => expect(measureOf(text)).toBe(value));
});
