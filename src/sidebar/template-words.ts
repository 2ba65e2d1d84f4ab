// The Japanese texts of 定型文 and 参照データ: the shop's own wording and its rules of marketplaces, each with a standard to go back to.

/** So long the typing rests before the example is made anew. */
export const RENDER_AFTER_MS = 900;

/** Answers of desks that the seller keeps: none of them is standard. */
export const isFoundOut = (category: string): boolean => category === '確認したこと';

export const templateWords = {
  title: '定型文',
  open: '定型文(連絡文のもと)',
  reading: '定型文を読んでいます…',
  lead: '連絡文のもとになる文です。変えても、もう作った下書きや送った文はそのままです。',
  none: '定型文が、まだありません。',
  useNamed: (name: string) => `${name}を使う`,
  due: '見直す日が来た文',
  faulty: '直すところがある文',
  faults: (n: number) => `直すところ ${n}`,
  reviewOn: (day: string) => `見直す日 ${day}`,
  own: '自分の文',
  /** As the door calls a text that nobody has changed. */
  standardOrigin: '標準',
  recipient: (who: string) => (who === '' ? 'そのほか' : `${who}へ`),
  useLead: '印の付いた文だけを、連絡文に使います。',
  noPurpose: 'そのほか',
  count: (n: number) => `${n}件`,

  one: {
    reading: '文を読んでいます…',
    version: (origin: string, version: number) => `${origin} 第${version}版`,
    to: (recipient: string) => `${recipient}へ`,
    form: 'どちらの文',
    full: '本文',
    short: '短い本文',
    places: '入れることば',
    placesLead: '押すと、文のカーソルのところに入ります。',
    needed: '分からないと出せません',
    insertNamed: (name: string) => `{{${name}}}を入れる`,
    unknown: (names: readonly string[]) =>
      `「{{${names.join('}}」「{{')}}}」は、使えることばにありません。下の「入れることば」から選んでください。`,
    example: (of: string) => `例: ${of}`,
    exampleSample: 'いまのトラブルに合うものがないので、見本で見せています。',
    noExample: '使えないことばを直すと、例が出ます。',
    empty: 'まだ文がありません。',
    behind: '書きかえた文の例を見る',
    rendering: '例を作っています…',
    lacks: (names: readonly string[]) =>
      `この例では「${names.join('」「')}」が分からないので、文を作れません。`,
    findings: '文面チェック',
    fine: '文面チェック 問題なし',
    difference: '標準とのちがい',
    isStandard: '標準の文のままです。',
    standard: '標準の文に戻す',
    standardSaid: '自分で変えた文は消えます。',
    review: '見直す日',
    reviewedOn: (day: string) => `前に見直した日 ${day}`,
    neverReviewed: 'まだ見直していません。',
    setReview: '決める',
    reviewed: '見直した',
    write: 'この文にする',
    unwritten: '書きかえた文は、まだ使われません。',
    asWritten: '文は変わっていません',
    leaving: '書きかえた文は、まだ書いていません。もう一度戻ると、書かずに離れます。',
    mendFirst: '使えないことばを直してください',
  },

  done: {
    written: (version: number) => `文を書きかえました(第${version}版)。次に作る連絡文から使います。`,
    standard: '標準の文に戻しました。',
    reviewed: '見直した日を、今日にしました。',
    kept: '見直す日を書きかえました。',
    used: 'この文を使います。',
    unused: 'この文は使いません。',
  },

  rules: {
    title: '参照データ',
    open: '参照データ(期限や進め方の決まり)',
    reading: '参照データを読んでいます…',
    lead: '期限や進め方のもとになる決まりです。サイトの案内が変わったら、ここで直せます。',
    none: '決まりが、まだありません。',
    due: '確認する日が来た決まり',
    own: '自分で変えた',
    blank: '(分かりません)',
    /** A figure with its unit; of a unit that is a choice of words, the word says enough. */
    short: (value: string, unit: string) =>
      value === ''
        ? unit === ''
          ? ''
          : '未設定'
        : unit.includes('/') || unit === 'アドレス'
          ? value
          : `${value}${unit.replace(/[((].*$/, '')}`,
    certainty: (word: string) => `確かさ ${word}`,
    checkedOn: (day: string) => `確認した日 ${day}`,
    checkNext: (day: string) => `次に確認する日 ${day}`,
    checkDue: '確認する日が来ています。出典を見て、いまも同じか確かめてください。',
    value: '値',
    say: '説明',
    steps: '手順',
    source: '出典',
    openSource: '出典を開く',
    checked: '確認した日',
    checkedToday: 'いまも同じ(今日確かめた)',
    standard: (value: string) => `標準の値: ${value}`,
    noStandard: '標準の値はありません。',
    toStandard: '標準に戻す',
    write: '書きかえる',
    done: {
      written: '決まりを書きかえました。',
      standard: '標準に戻しました。',
    },
  },
} as const;
