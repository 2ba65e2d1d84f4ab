// What is said about entries that people have made by hand: in the column 取り込み, in 操作記録, on the desk.
import { type Instant, monthDayTime } from '../domain/instant.ts';
import type { TextProblem } from '../domain/refused-text.ts';
import type { TableName } from './tables.ts';

/** Our tabs by the names they are made under. */
const TABS: Readonly<Record<TableName, string>> = {
  incidents: 'トラブル',
  holds: '止めた商品',
  tasks: '停止作業',
  contacts: '連絡する相手',
  drafts: '連絡文ログ',
  inspections: '検品',
  letters: '定型文',
  rules: '参照データ',
};

/** 取り込み begins so as long as an entry of the row waits to be understood. */
const WAITING = 'まだ取り込んでいません。';

/** In the cell and in refusals, what a person wrote is repeated so far: it may be put back, and is not to be lost. */
const REPEATED = 2000;
const SHORT = 30;

const cut = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest)}…` : text;

export const waitingSentence = (sentences: readonly string[]): string => `${WAITING}${sentences.join('')}`;

export const isWaitingSentence = (text: string): boolean => text.indexOf(WAITING) === 0;

/** 「11/24 19:02 済→止めた、メモ→2箱が3枚」 */
export const takenSentence = (now: Instant, labels: readonly string[]): string =>
  `${monthDayTime(now)} ${labels.join('、')}`;

export const takenLabel = (header: string, value: string): string =>
  `${header}→${value === '' ? '(空)' : cut(value.trim().replace(/\s+/g, ' '), SHORT)}`;

export const TASK_TAKEN_BACK = 'まだ';
export const TICKED = 'チェック';
export const UNTICKED = 'チェックなし';

/** 「結果」の「直した」; a tick is a tick. */
export function entryName(header: string, found: string): string {
  if (found === 'true') return `「${header}」のチェック`;
  if (found === 'false') return `「${header}」のチェックを外したこと`;
  return found === '' ? `「${header}」を空にしたこと` : `「${header}」の「${cut(found, REPEATED)}」`;
}

/** `why` is the sentence of the refusal; that nothing was changed goes without saying here. */
export const refusedEntry = (now: Instant, name: string, why: string): string =>
  `${monthDayTime(now)} ${name}は、取り込めません。${why.replace(/何も変えていません。$/, '')}元の値に戻しました。`;

/** `wanted` as the codecs say it. */
export function unreadEntry(header: string, found: string, wanted: string): string {
  const what =
    found === '' ? `「${header}」が空です。` : `「${header}」の「${cut(found, REPEATED)}」が読めません。`;
  if (wanted === '日時') return `${what}「2026/11/25 20:00」のように書いてください。`;
  if (wanted === 'チェック') return `${what}チェックを付けるか、空にしてください。`;
  return `${what}次のどれかにしてください: ${wanted}。`;
}

export const formulaEntry = (header: string, found: string): string =>
  `「${header}」が式のまちがい(${found})になっています。はじめの「=」や「+」を取って、文字で書いてください。`;

export const notYenEntry = (header: string, found: string): string =>
  `「${header}」の「${cut(found, REPEATED)}」が読めません。「1500」のように、円の整数で書いてください。`;

/** Beside 結果 and 済, which may contradict each other. */
export const unclearTask = {
  outcomeGone:
    '「結果」が空ですが、「済」にチェックが残っています。まだなら「済」も外し、済みなら「結果」を選んでください。',
  stillWaiting: (outcome: string): string =>
    `「済」にチェックがありますが、「結果」が「${outcome}」のままです。止めたなら「結果」を「止めた」にしてください。`,
} as const;

/** `longest` in characters. */
export function unfitText(header: string, problem: TextProblem, longest: number): string {
  switch (problem) {
    case 'tooLong':
      return `「${header}」が長すぎます。${longest}文字までに短くしてください。`;
    case 'nul':
      return `「${header}」に、表に入らない文字(NUL)があります。その文字を消してください。`;
    case 'loneSurrogate':
      return `「${header}」に、こわれた文字があります。その文字を消して、打ち直してください。`;
  }
}

/** Two sales of one listing cannot be told apart within one operation. */
export const nextTimeEntry = (header: string): string => `「${header}」は、次に開いたときに取り込みます。`;

/** したこと */
export function takeInSentence(taken: number, refused: number, unclear: number, isUnkept: boolean): string {
  if (taken > 0) return `スマホなどの記入を${taken}件取り込みました`;
  if (refused > 0) return `スマホなどの記入のうち、取り込めない${refused}件を元に戻しました`;
  if (isUnkept) return '手で書ける欄の控えを作りました';
  return unclear > 0
    ? `スマホなどの記入に、分からないものが${unclear}件ありました`
    : '「取り込み」の列を新しくしました';
}

export const tabsNamed = (tables: readonly TableName[]): string =>
  tables.map((name) => `「${TABS[name]}」`).join('');

export const takenNote = (entries: number): string => `記入を${entries}件取り込みました。`;

export const unclearNote = (entries: number, tables: readonly TableName[]): string =>
  `分からなかった記入が${entries}件あります。${tabsNamed(tables)}の「取り込み」の列を見てください。`;

export const refusedNote = (entries: number, tables: readonly TableName[]): string =>
  `取り込めない記入が${entries}件あったので、元に戻しました。わけは${tabsNamed(tables)}の「取り込み」の列に書きました。`;

/** `tabs` as `tabsNamed` gives them. */
export const leftNote = (cells: number, tabs: string): string =>
  `手で書きかえたところが${cells}か所あるので、そこは元に戻さず、そのままにしました。${tabs}のタブで確かめてください。`;

export const strangersNote = (table: TableName, rows: number): string =>
  `「${TABS[table]}」に、手で足した行が${rows}行あります。トメルの記録ではないので、その行は読みません。`;

export const NOTHING_TO_TAKE_IN = '新しい記入はありませんでした。';
