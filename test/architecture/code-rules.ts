// What may stand in code. Where a word is looked for, comments and strings do not count.
import type { MemberExpression, NewExpression, Node } from 'acorn';
import type { Rule } from './rule.ts';
import { bareCode, isOurScript, lineCount, nodesOf, type SourceFile, under } from './source-file.ts';

const FLOORS = ['src/domain', 'src/app', 'src/sheets', 'src/addon'];

const matches = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([found]) => found.trim());

const SERVICES = /\b(?:SpreadsheetApp|PropertiesService|LockService|HtmlService|GoogleAppsScript)\b/g;

/** Local-time members, setters as well, and all that follows the machine's language. */
const LOCAL_TIME =
  /^(?:[gs]et(?:FullYear|Year|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)|getTimezoneOffset|toLocale\w*|to(?:Date|Time)String)$/;

const memberName = (node: Node): string => {
  if (node.type !== 'MemberExpression') return '';
  const { property } = node as MemberExpression;
  return property.type === 'Identifier' ? property.name : '';
};

const isDateOfParts = (node: Node): boolean => {
  if (node.type !== 'NewExpression') return false;
  const { callee, arguments: given } = node as NewExpression;
  return callee.type === 'Identifier' && callee.name === 'Date' && given.length > 1;
};

const hasReasonForLength = ({ text }: SourceFile): boolean =>
  text
    .split('\n')
    .slice(0, 5)
    .some((line) => /^\s*(?:\/\/|\/?\*).*\b(?:lines|data table)\b/.test(line));

const wordRule = (
  rule: string,
  because: string,
  pattern: RegExp,
  breach: string,
  except: (file: SourceFile) => boolean = () => false,
): Rule => ({
  rule,
  because,
  breach: { path: 'src/domain/planted.ts', text: breach },
  concerns: (file) => isOurScript(file) && !except(file),
  find: (file) => matches(bareCode(file), pattern),
});

export const CODE_RULES: readonly Rule[] = [
  {
    rule: "only src/sheets and src/addon name Google's services",
    because: 'every other floor runs anywhere; the workbench host, which is those services here, is left out',
    breach: { path: 'src/app/planted.ts', text: 'SpreadsheetApp.flush();\n' },
    concerns: (file) => under('src')(file) && !under('src/sheets', 'src/addon', 'src/workbench/host')(file),
    find: (file) => matches(bareCode(file), SERVICES),
  },
  {
    rule: 'only src/sheets reads or writes a range',
    because: 'calls are counted, ordered and recovered in one place',
    breach: { path: 'src/addon/planted.ts', text: 'sheet.getRange(1, 1).setValue(2);\n' },
    concerns: under('src/domain', 'src/app', 'src/addon', 'src/sidebar'),
    find: (file) =>
      nodesOf(file)
        .map(memberName)
        .filter((name) => /^(?:getRange|getDataRange|getValues?|setValues?|clearContent)$/.test(name)),
  },
  {
    rule: 'the bundle uses no local-time member of Date, no Date of parts, no toLocale…',
    because: 'the zone of the script, of the sheet and of Japan may differ, and Google follows the first',
    breach: {
      path: 'src/domain/planted.ts',
      text: 'const at: Date = new Date(2026, 0, 1);\nat.getHours();\nat.toLocaleString();\n',
    },
    concerns: under(...FLOORS),
    find: (file) =>
      nodesOf(file).flatMap((node) => {
        const name = memberName(node);
        if (LOCAL_TIME.test(name)) return [name];
        return isDateOfParts(node) ? ['new Date(…, …)'] : [];
      }),
  },
  {
    rule: 'no file is longer than 300 lines, unless its head says why',
    because: 'one idea to a file; a data table may be as long as its data',
    breach: { path: 'src/domain/planted.ts', text: '// A long one.\nconst a = 1;\n'.repeat(151) },
    concerns: (file) => isOurScript(file) || /^src\/.*\.(css|html)$/.test(file.path),
    find: (file) => (lineCount(file) > 300 && !hasReasonForLength(file) ? [`${lineCount(file)} lines`] : []),
  },
  wordRule(
    'no default export',
    'a thing has one name wherever it is used',
    /\bexport\s+default\b/g,
    'export default 1;\n',
    // vitest reads its configuration from a default export alone
    ({ path }) => path === 'test/.vitest.config.ts',
  ),
  wordRule(
    'no enum',
    'a union of texts is the same at run time and in JSON',
    /\benum\s+\w/g,
    'enum A { B }\n',
  ),
  wordRule(
    'no any',
    'it switches the compiler off without saying so',
    /(?::\s*|\bas\s+|[<,|&]\s*)any\b(?!\s*[:(.])/g,
    'const a: any = 1;\n',
  ),
  {
    rule: 'no check is switched off',
    because: 'a fault that is silenced is found by a seller at night',
    breach: {
      path: 'src/domain/planted.ts',
      text: '// @ts-expect\u002derror\n// biome\u002dignore lint: x\n',
    },
    concerns: isOurScript,
    find: ({ text }) =>
      matches(
        text,
        /@ts-(?:ignore|nocheck|expect-error)|biome[-]ignore|eslint[-]disable|\b(?:it|describe)\.(?:skip|todo|only)\b/g,
      ),
  },
  {
    rule: 'nothing is left to do in a comment',
    because: 'what is open belongs to the issues, where somebody sees it',
    breach: { path: 'src/domain/planted.ts', text: '// TO\u0044O: later\n' },
    concerns: isOurScript,
    find: ({ text }) => matches(text, /\b(?:TO[D]O|FIX[M]E)\b/g),
  },
];
