// The page of known differences, written from the list that the contract tests prove.
import type { Difference } from './known-differences.ts';

/** The page as Markdown. */
export function knownDifferencesPage(differences: readonly Difference[]): string {
  const rows = differences.map(({ fact, sheets, source }) => `| ${fact} | ${sheets} | ${source} |`);
  return [
    '# Known differences between the workbench and Google Sheets',
    '',
    'Written from `test/contract/known-differences.ts`; each line is shown by a test there, in Node and in',
    'Chromium. After a change: `UPDATE=1 npx vitest run test/contract/known-differences.test.ts`.',
    '',
    '| In the workbench | In Sheets | Why |',
    '|---|---|---|',
    ...rows,
    '',
    'What the workbench does not have at all throws when the add-on asks for it, and names itself, such as',
    '`Range.randomize`.',
    '',
  ].join('\n');
}
