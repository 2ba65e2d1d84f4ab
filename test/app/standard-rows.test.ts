// The rows that set-up writes: whole, without a fault, and in force as the standard is.
import { describe, expect, it } from 'vitest';
import { standardLetterRow, standardLetterRows, standardRuleRows } from '../../src/app/standard-rows.ts';
import { faultsOf } from '../../src/app/template-line.ts';
import { isoDay } from '../../src/domain/instant.ts';
import { letterInForce } from '../../src/domain/letters/letter-in-force.ts';
import { LETTER_IDS, LETTERS } from '../../src/domain/letters/standard-letters.ts';
import { referenceFrom } from '../../src/domain/reference/reference.ts';
import { rulesInForce } from '../../src/domain/reference/rules-in-force.ts';
import { STANDARD_RULES } from '../../src/domain/reference/standard-reference.ts';

describe.each(LETTER_IDS)('%s', (id) => {
  const row = standardLetterRow(id);

  it('has its example, and nothing to find fault with', () => {
    expect(row.example).not.toBe('');
    expect(row.example).not.toMatch(/\{\{|\}\}/);
    expect(row.check).toBe('');
    expect(faultsOf(id, letterInForce(id, row))).toBe(0);
  });

  it('is in force as the standard, with and without its row', () => {
    expect(letterInForce(id, row)).toEqual({ ...LETTERS[id], used: true });
    expect(letterInForce(id, undefined)).toEqual({ ...LETTERS[id], used: true });
    expect(letterInForce(id, { ...row, full: ' ', short: '', name: '', version: 0 })).toEqual({
      ...LETTERS[id],
      used: true,
    });
  });
});

it('every letter and every rule has one row', () => {
  expect(standardLetterRows().map(({ id }) => id)).toEqual(LETTER_IDS);
  expect(standardRuleRows().map(({ id }) => id)).toEqual(STANDARD_RULES.map(({ id }) => id));
});

it('the rules are in force as the standard ones are', () => {
  expect(rulesInForce(standardRuleRows())).toEqual(referenceFrom([]));
  for (const [at, row] of standardRuleRows().entries()) {
    const rule = STANDARD_RULES[at];
    expect([isoDay(row.checked), isoDay(row.checkNext)]).toEqual([rule?.checked, rule?.checkNext]);
  }
});
