// A file that is no JSON is told with line and column, in both languages.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkbookFile } from '../../src/workbench/check-workbook-file.ts';
import { locateBrokenJson } from '../../src/workbench/locate-broken-json.ts';
import { sayFileProblem, sayFileProblemInJapanese } from '../../src/workbench/say-file-problem.ts';

describe('a text that is no JSON is told with line and column', () => {
  const cases: readonly (readonly [text: string, told: string])[] = [
    ['', 'line 1, column 1: not JSON, the text ends too early'],
    ['{"tabs": [\n  1,\n  ]}', 'line 3, column 3: not JSON, a value was expected'],
    ['{\r\n"a" 1}', 'line 2, column 5: not JSON, a colon was expected'],
    ['{"a": 1,}', 'line 1, column 9: not JSON, a "name" in double quotes was expected'],
    ["{'a': 1}", 'line 1, column 2: not JSON, a "name" in double quotes was expected'],
    ['[1 2]', 'line 1, column 4: not JSON, a comma or the closing bracket was expected'],
    ['["a\nb"]', 'line 1, column 4: not JSON, a text contains a line break'],
    ['["\\x"]', 'line 1, column 3: not JSON, no such escape'],
    ['[01]', 'line 1, column 3: not JSON, no valid number'],
    ['[1.]', 'line 1, column 3: not JSON, no valid number'],
    ['[] []', 'line 1, column 4: not JSON, something follows after the end'],
    ['[NaN]', 'line 1, column 2: not JSON, a value was expected'],
  ];
  it.each(cases)('%j', (text, told) => {
    const read = readWorkbookFile(text);
    const problems = read.kind === 'bad' ? read.problems : [];
    expect(problems.map(sayFileProblem).join('\n')).toContain(told);
    expect(problems.map(sayFileProblemInJapanese).join('\n')).toMatch(/^\d+行目の\d+文字目で/);
  });

  it('finds a fault exactly in the texts that the engine refuses', () => {
    const mutated = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', '"', ',', '}', ']', '[', '{', ':', '1', '.', 'e', '\\', '\n', 'あ'),
      )
      .map(([json, place, put]) => {
        const at = place % (json.length + 1);
        return json.slice(0, at) + put + json.slice(at + (place % 2));
      });
    fc.assert(
      fc.property(fc.oneof(mutated, fc.json(), fc.string()), (text) => {
        expect(locateBrokenJson(text) === null).toBe(isJson(text));
      }),
      { numRuns: 3000, seed: 20261120 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
