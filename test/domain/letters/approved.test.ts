// Every letter and the matrix as people read them, held against files that a person has read. With UPDATE=1 they are written anew.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LETTER_IDS } from '../../../src/domain/letters/standard-letters.ts';
import { letterPage } from './letter-page.ts';
import { matrixPage } from './matrix-page.ts';

const FOLDER = join(import.meta.dirname, '../approved/letters');

function expectApproved(name: string, page: string): void {
  const file = join(FOLDER, `${name}.txt`);
  if (process.env.UPDATE === '1') {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, page);
  }
  expect(page).toBe(readFileSync(file, 'utf8'));
}

it('the matrix', () => expectApproved('matrix', matrixPage()));

it.each(LETTER_IDS)('%s', (id) => expectApproved(id, letterPage(id)));

it('no file is left of a letter that is gone', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(['matrix', ...LETTER_IDS].map((id) => `${id}.txt`).sort());
});
