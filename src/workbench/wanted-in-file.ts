// What a place in a workbook or scenario file must hold: one code, its English and its Japanese words.
// The schemas carry the code as their message, so that wording stands here only. A data table.

type Words = { readonly en: string; readonly ja: string };

const WORDS = {
  anObject: { en: 'an object { … }', ja: 'オブジェクト { … }' },
  aList: { en: 'a list [ … ]', ja: 'リスト [ … ]' },
  aText: { en: 'a text', ja: '文字列' },
  aFilledText: { en: 'a text that is not empty', ja: '空でない文字列' },
  trueOrFalse: { en: 'true or false', ja: 'true か false' },
  wholeFromOne: { en: 'a whole number from 1', ja: '1以上の整数' },
  wholeFromZero: { en: 'a whole number from 0', ja: '0以上の整数' },
  atLeastOneEntry: { en: 'at least one entry', ja: '1つ以上の項目' },
  zone: { en: 'an IANA time zone such as Asia/Tokyo', ja: 'Asia/Tokyo のようなタイムゾーン名' },
  locale: { en: 'a locale such as ja_JP', ja: 'ja_JP のようなロケール' },
  instant: {
    en: 'a date and time with offset such as 2026-11-20T09:00:00+09:00',
    ja: '2026-11-20T09:00:00+09:00 のような時差つきの日時',
  },
  duration: {
    en: 'a duration of weeks, days, hours, minutes or seconds such as PT2H or P1DT30M',
    ja: 'PT2H や P1DT30M のような期間(週・日・時間・分・秒)',
  },
  cell: {
    en: 'a cell: a text, a finite number, true, false, null, {"f":"=…"} or {"d":"date and time with offset"}',
    ja: 'セルの値(文字列・数値・true・false・null・{"f":"=…"}・{"d":"時差つきの日時"})',
  },
  cellLength: {
    en: 'a text of at most 50,000 characters, the most that a cell holds',
    ja: '50,000文字以内の文字列(1セルの上限)',
  },
  formula: { en: 'a formula that begins with =', ja: '= で始まる数式' },
  formulaOrText: { en: 'exactly one of "formula" and "text"', ja: '"formula" と "text" のどちらか一方だけ' },
  colour: { en: 'a colour such as #fff2cc', ja: '#fff2cc のような色' },
  area: {
    en: 'an area in A1 notation, such as B2, A4:C9, A:C or 4:9',
    ja: 'B2、A4:C9、A:C、4:9 のようなA1形式の範囲',
  },
  areas: {
    en: 'one or several areas in A1 notation, such as A4:C9 or A4:C9,E4:E9',
    ja: 'A4:C9 や A4:C9,E4:E9 のようなA1形式の範囲(いくつでも)',
  },
  boundedArea: { en: 'an area with corners, such as B2 or A4:C9', ja: 'B2 や A4:C9 のような角のある範囲' },
  oneCell: { en: 'one cell, such as B2', ja: 'B2 のような1つのセル' },
  insideGrid: { en: 'an area inside the grid of the tab', ja: 'シートの行数・列数におさまる範囲' },
  rowInGrid: { en: 'a row inside the grid of the tab', ja: 'シートの中にある行' },
  columnInGrid: { en: 'a column inside the grid of the tab', ja: 'シートの中にある列' },
  rowsForCells: { en: 'at least as many rows as `cells` has', ja: 'cells の行数以上の行数' },
  columnsForCells: { en: 'at least as many columns as `cells` has', ja: 'cells の列数以上の列数' },
  atMostColumns: { en: 'at most 18,278 columns (ZZZ)', ja: '18,278列(ZZZ)以内' },
  atMostCells: { en: 'a workbook of at most 10,000,000 cells', ja: '全体で10,000,000セル以内' },
  atMostTabs: { en: 'at most 200 tabs', ja: '200枚以内のシート' },
  atMostListValues: { en: 'at most 500 values', ja: '500個以内の選択肢' },
  tabName: { en: "a tab's name of 1 to 100 characters", ja: '1〜100文字のシート名' },
  nameOfItsOwn: { en: 'a name that nothing else in the file has', ja: 'ほかと重ならない名前' },
  idOfItsOwn: { en: 'an id that no other tab has', ja: 'ほかのシートと重ならないid' },
  rangeName: {
    en: 'a name of a range: letters, digits and _, not beginning with a digit, not like a cell',
    ja: '範囲の名前(文字・数字・_ だけ。数字で始まらず、セル番地に見えないもの)',
  },
  aTabOfTheWorkbook: { en: 'a tab of the workbook', ja: 'このファイルにあるシートの名前' },
  workbook: {
    en: 'the path of a workbook file, or a workbook',
    ja: 'ワークブックファイルのパス、またはワークブックそのもの',
  },
  oneStepKind: { en: 'a step with exactly one of its kinds', ja: '種類をちょうど1つ持つステップ' },
  interruptible: {
    en: 'a `send` or `menu` step: only these make service calls that can be counted from 1',
    ja: '"send" か "menu" のステップ(呼び出しを1から数えられるのはこの2つだけ)',
  },
  killWhen: { en: 'one of before, after, lost, torn', ja: 'before・after・lost・torn のどれか' },
  blockOfArea: {
    en: 'a block as high and wide as `a1`, every row of one length (or `a1` naming only its first cell)',
    ja: 'a1 と同じ高さ・幅のセルのかたまり(または a1 を左上のセルだけにする)',
  },
  columnInRange: { en: 'a column that lies in `range`', ja: 'range の中にある列' },
  dumpName: {
    en: 'a plain file name without ending, not "result" or "workbook", used once',
    ja: '拡張子のないファイル名("result" と "workbook" 以外。同じ名前は1回だけ)',
  },
  reference: {
    en: 'a reference such as $2.incident.id to the reply of an earlier `send` or `menu` step, or $$ for a literal $',
    ja: '前の "send" か "menu" の返事をさす $2.incident.id の形("$" そのものは "$$")',
  },
  referredValue: {
    en: 'a reference to a value that the earlier reply holds',
    ja: '前の返事の中にある値への参照',
  },
} as const satisfies Record<string, Words>;

export type WantedInFile = keyof typeof WORDS;

/** True for a code of this table; schema messages of any other text are a mistake of ours. */
export function isWantedInFile(code: string): code is WantedInFile {
  return Object.hasOwn(WORDS, code);
}

/** The words of a code in English and in Japanese, without full stop. */
export function wordsOfWanted(wanted: WantedInFile): Words {
  return WORDS[wanted];
}
