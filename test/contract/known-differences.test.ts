// The page says what the tests show. With UPDATE=1 it is written anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { knownDifferences } from './known-differences.ts';
import { knownDifferencesPage } from './known-differences-page.ts';

const PAGE = join(import.meta.dirname, '../../.github/KNOWN-DIFFERENCES.md');

it('the page of known differences is the list that the contract tests prove', () => {
  const page = knownDifferencesPage(knownDifferences);
  if (process.env.UPDATE === '1') writeFileSync(PAGE, page);
  expect(readFileSync(PAGE, 'utf8')).toBe(page);
});
