// Every sentence of the use cases about letters and answers: the log, the notes, the next steps, why there is no letter.

/** 次にやること of a trouble, as far as its buyers go. */
export const talkStep = {
  prepare: '連絡文を作る',
  send: '連絡文を送る',
  look: '返事を見に行く',
  silent: '返事のない方をどうするか決める',
  settle: '解決の方法を決める',
  carryOut: '決めた方法を進める',
  office: '事務局の答えを見に行く',
  await: '返事を待つ',
  returns: '返送される品物を待つ',
  officeAwaited: '事務局の答えを待つ',
  close: 'このトラブルを終える',
  prevention: '防止策を確かめる',
} as const;

/** 次にやること of a buyer. */
export const buyerStep = {
  send: '連絡文を送る',
  remind: '催促を送る',
  thank: 'お礼を送る(任意)',
  none: '',
} as const;

export const madeNote = (letters: number): string => `連絡文を${letters}件作りました。`;

export const withdrawnNote = (letters: number): string =>
  `内容が合わなくなった下書きを${letters}件取り消しました。`;

/** What letters made and withdrawn at once say on the screen; nothing where nothing happened. */
export const lettersNotes = ({
  made,
  withdrawn,
}: {
  readonly made: readonly unknown[];
  readonly withdrawn: number;
}): string[] => [
  ...(withdrawn > 0 ? [withdrawnNote(withdrawn)] : []),
  ...(made.length > 0 ? [madeNote(made.length)] : []),
];

export const prepareSentence = (title: string, letters: number): string =>
  `「${title}」の連絡文を${letters}件作りました`;

export const tidySentence = (title: string, letters: number): string =>
  `「${title}」の、内容が合わなくなった下書きを${letters}件取り消しました`;

export const makeSentence = (letter: string, to: string): string => `${to}への「${letter}」を下書きしました`;

export const editSentence = (purpose: string, to: string): string =>
  `${to}への「${purpose}」の文面を変えました`;

export const reviewSentence = (purpose: string, to: string): string =>
  `${to}への「${purpose}」を確認済にしました`;

export const asideSentence = {
  later: (purpose: string, to: string): string => `${to}への「${purpose}」をあとにしました`,
  never: (purpose: string, to: string): string => `${to}への「${purpose}」を送らないことにしました`,
  back: (purpose: string, to: string): string => `${to}への「${purpose}」を、送る連絡文に戻しました`,
} as const;

/** `answer` as it was tapped. */
export const answerSentence = (to: string, answer: '問題あり' | '問題なし' | 'まだ'): string =>
  answer === 'まだ'
    ? `${to}の返事を見ました。まだありませんでした`
    : `${to}の返事を「${answer}」と記録しました`;

export const followUpSentence = {
  remind: (to: string): string => `${to}への催促を下書きしました`,
  end: (to: string): string => `${to}を「返事なし」で終えました`,
  reopen: (to: string): string => `${to}を「返事なし」で終えたことを、取りやめました`,
} as const;

export const timesSentence = (to: string): string => `${to}の日時を書きました`;

/** Why there is no letter, where the matrix itself has none to say. */
export const withoutWhy = {
  setAside: '送らないことにしました',
  lacks: (places: readonly string[]): string => `「${places.join('」「')}」が分かっていません`,
  unused: (letter: string): string => `「定型文」で「${letter}」の「使う」が外れています`,
  reporter: 'まず「最初の返事」を送ります',
} as const;
