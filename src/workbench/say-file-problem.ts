// The sentences about a bad file: English for the command line, Japanese for the page.
import type { FileProblem } from './file-problem.ts';
import type { JsonFault } from './locate-broken-json.ts';
import { wordsOfWanted } from './wanted-in-file.ts';

const FAULTS: Readonly<Record<JsonFault, { readonly en: string; readonly ja: string }>> = {
  'text-ended': { en: 'the text ends too early', ja: '途中で終わっています' },
  'value-wanted': { en: 'a value was expected', ja: '値があるはずの所です' },
  'name-wanted': { en: 'a "name" in double quotes was expected', ja: '"名前" があるはずの所です' },
  'colon-wanted': { en: 'a colon was expected', ja: 'コロン(:)があるはずの所です' },
  'comma-or-end-wanted': {
    en: 'a comma or the closing bracket was expected',
    ja: 'カンマ(,)か閉じかっこがあるはずの所です',
  },
  'text-not-closed': {
    en: 'a text contains a line break or control character; write \\n',
    ja: '文字列の中に改行や制御文字があります(\\n と書きます)',
  },
  'bad-escape': { en: 'no such escape after \\', ja: '\\ のあとの書き方がちがいます' },
  'bad-number': { en: 'no valid number', ja: '数の書き方がちがいます' },
  'more-after-end': { en: 'something follows after the end', ja: '終わりのあとに余分な文字があります' },
};

/** Where it is: a path in the file, or line and column from 1 where the file is no JSON. */
export function placeOfProblem(problem: FileProblem): string {
  if (problem.kind !== 'broken-json') return problem.where === '' ? 'the file' : problem.where;
  const place = `line ${problem.line}, column ${problem.column}`;
  return problem.where === '' ? place : `${problem.where}: ${place}`;
}

/** What is wrong there, in English, without the place and without full stop. */
export function sayWhatIsWrong(problem: FileProblem): string {
  switch (problem.kind) {
    case 'unreadable':
      return `cannot be read (${problem.reason})`;
    case 'broken-json':
      return `not JSON, ${FAULTS[problem.fault].en}`;
    case 'absent':
      return 'is missing';
    case 'unknown-member':
      return `is not known here; known are ${problem.known.join(', ')}`;
    case 'wrong': {
      const known = problem.known === undefined ? '' : `; there is ${problem.known.join(', ')}`;
      return `wanted ${wordsOfWanted(problem.wanted).en}, found ${problem.found}${known}`;
    }
    case 'refused':
      return `cannot be done (${problem.reason})`;
  }
}

/** Place and fault in one English line. */
export function sayFileProblem(problem: FileProblem): string {
  return `${placeOfProblem(problem)}: ${sayWhatIsWrong(problem)}`;
}

/** Place and fault in Japanese, for the page. */
export function sayFileProblemInJapanese(problem: FileProblem): string {
  const place = problem.where === '' ? 'このファイル' : problem.where;
  switch (problem.kind) {
    case 'unreadable':
      return `${place}を読み込めません。(${problem.reason})`;
    case 'broken-json':
      return `${problem.line}行目の${problem.column}文字目で、JSONの形がくずれています。${FAULTS[problem.fault].ja}。`;
    case 'absent':
      return `${place}がありません。`;
    case 'unknown-member':
      return `${place}という項目はありません。使えるのは ${problem.known.join('、')} です。`;
    case 'wrong': {
      const known = problem.known === undefined ? '' : `ここで使えるのは ${problem.known.join('、')} です。`;
      return `${place}には${wordsOfWanted(problem.wanted).ja}が必要ですが、${inJapanese(problem.found)}になっています。${known}`;
    }
    case 'refused':
      return `${place}はできません。(${problem.reason})`;
  }
}

/** `describeFound` speaks English; its fixed words in Japanese, values as they are. */
function inJapanese(found: string): string {
  if (found === 'nothing') return '空';
  if (found === 'an empty object') return '空のオブジェクト';
  return found
    .replace(/^a list of (\d+)$/, '$1個のリスト')
    .replace(/^an object with (.*)$/, 'オブジェクト($1)');
}
