// The Japanese texts of 検品: one piece after the other, what is said of those that are not good, and what follows from it.
import type { Answer, Bucket, Disposition, LineFilter, RestAnswer } from './inspection-screens.ts';

/** In the order of their digits; 0 is the last. */
export const answerChoices: readonly {
  readonly answer: Answer;
  readonly digit: string;
  readonly label: string;
}[] = [
  { answer: 'YES', digit: '1', label: 'はい(説明どおり)' },
  { answer: 'AFTER_REWORK', digit: '2', label: '直せば売れる(手直し)' },
  { answer: 'AFTER_CHANGE', digit: '3', label: '説明や値段を変えれば売れる' },
  { answer: 'NO', digit: '4', label: 'いいえ(売れない)' },
  { answer: 'UNSURE', digit: '0', label: '迷う' },
];

/** Where there is room for a few words only. */
export const shortAnswers: Readonly<Record<Answer, string>> = {
  YES: '説明どおり',
  AFTER_REWORK: '直せば売れる',
  AFTER_CHANGE: '説明を変えれば売れる',
  NO: '売れない',
  UNSURE: '迷う',
};

/** The four boxes of a row with several pieces; the digit counts one more. */
/** As those read it who do not know our shop. */
export const countedLabels: Readonly<Record<Bucket, string>> = {
  passed: '問題のなかった物',
  rework: '手直しの必要な物',
  reworded: '説明や値段を変えて売る物',
  failed: '売れない物',
};

export const bucketLabels: Readonly<Record<Bucket, string>> = {
  passed: '説明どおり',
  rework: '手直し',
  reworded: '説明を変える',
  failed: '売れない',
};

/** For what is not sold; null = あとで決める. */
export const endChoices: readonly { readonly disposition: Disposition | null; readonly label: string }[] = [
  { disposition: 'RETURN_TO_VENDOR', label: '仕入先へ返す' },
  { disposition: 'SCRAP', label: '廃棄' },
  { disposition: null, label: 'あとで決める' },
];

export const filterLabels: Readonly<Record<LineFilter, string>> = {
  open: 'まだの物',
  finished: '見た物',
  out: '外した物',
};

export const inspectionWords = {
  title: '検品',
  place: (done: number, pieces: number) => `${done} / ${pieces}個`,
  reading: '検品する物を読んでいます…',
  begin: '検品を始める',
  beginning: '並べています…',
  beginLead:
    '止めている商品を、1個ずつ見ていきます。未発送の箱が先、次に売り物、返ってきた物の順です。まだ何も書いていません。',
  started: (lines: number) =>
    lines > 0 ? `検品する物を${lines}行並べました。` : '検品する物は、もう並んでいます。',
  toAdd: (lines: number) => `あとから止めた物が${lines}行あります。`,
  add: '検品に足す',
  boxesFirst: (n: number) => `先に: 未発送の箱 ${n}個`,
  deadline: (when: string) => `(期限 ${when})`,
  facts: {
    shelf: (shelf: string) => `棚 ${shelf}`,
    lot: (lot: string) => `ロット ${lot}`,
    round: (n: number) => `${n}回目`,
    rework: '手直しした物',
  },
  description: '売ったときの説明',
  noDescription: '売ったときの説明は、控えがありません。出品の画面で確かめてください。',
  standard: 'うちの基準',
  checks: '見るところ',
  range: (lower: number | null, upper: number | null) =>
    lower === null
      ? `${upper ?? ''}まで`
      : upper === null
        ? `${lower}から`
        : lower === upper
          ? `${lower}`
          : `${lower}〜${upper}`,
  outside: '決めた範囲から外れています。',
  notANumber: '数字で入れてください。',
  checked: 'よい',
  photoLink: '写真のリンク',
  question: 'この説明のまま、説明どおりの物として売れますか',
  put: '記録して次へ',
  writing: (n: number) => `書いています… 残り${n}件`,
  leaving: (n: number) => `${n}件を書き終えたら戻ります。`,
  lostAnswers: (n: number) =>
    `まだ書いていない答えが${n}件ありました。検品の画面で、もう一度お答えください。`,
  notWritten: (name: string) =>
    `${name === '' ? 'この物' : name}への答えは書かれていません。もう一度お答えください。`,
  readAnew: (name: string) =>
    `${name === '' ? 'この物' : name}への答えは書かれていません。いまのようすを読み直しました。`,
  last: (name: string, answer: string) => `前の答え: ${name} ${answer}`,
  takeBack: '取り消す',
  takeBackNamed: (name: string) => `${name}の答えを取り消す`,
  lookAgain: 'もう一度見る',
  lookAgainNamed: (name: string) => `${name}をもう一度見る`,
  countsLine: (left: number) => `残り ${left}`,
  onlyPutOff: '残りは、迷った物だけです。',

  describing: {
    defects: '不具合',
    otherDefect: 'そのほかの不具合',
    newText: '新しい説明・値段',
    oldText: '売ったときの説明',
    difference: 'ちがい',
    same: 'まだ同じ文です。変えるところを直してください。',
    added: '足す',
    removed: '消す',
    end: '売れない物をどうしますか',
  },
  counting: {
    lead: '数字キーを押すと、1個ずつ足せます。',
    left: (n: number) => `残り ${n}個`,
    tooMany: (n: number) => `${n}個多くなっています。`,
    save: '数を記録する',
    countOf: (what: string) => `${what}の数`,
  },
  more: {
    label: '写真・メモ',
    photo: '写真のリンク',
    note: 'メモ',
    write: '書きとめる',
    open: '開く',
    said: '答えといっしょに書きとめます。先に書きとめることもできます。',
  },

  first: {
    before: (n: number) => `まず${n}個を見てください。「疑い」の方にいま書くかどうかが、それで決まります。`,
    good: (seen: number) =>
      `見た${seen}個は、どれも説明どおりでした。「疑い」の方には、まだ書かなくてかまいません。検品は続けてください。`,
    bad: (seen: number, bad: number) =>
      `見た${seen}個のうち${bad}個に問題がありました。「疑い」の方がいれば、いまお願いを書くほうが安心です。`,
  },

  proposals: {
    title: '検品から分かったこと',
    CONFIRM_SOLD: (n: number) => `基準に届かない物がありました。同じ商品を買った${n}人を「確定」にできます。`,
    goConfirmSold: '「確定」にする',
    ASK_SUSPECTED: (n: number) => `「疑い」の${n}人に、お手元の品を見ていただくお願いを書けます。`,
    goAskSuspected: 'お願いを用意する',
    WIDER: (lots: readonly string[]) => `ほかの仕入れ(${lots.join('、')})でも見つかりました。`,
    goWider: 'その仕入れも範囲に入れる',
    FATAL: (share: number) => `見た物の${share}%が売れない物でした。④致命的欠陥かもしれません。`,
    danger: '使うと危ない不具合がありました。④致命的欠陥かもしれません。',
    goFatal: '④にする前に確かめる',
    ONLY_ONE: 'すべて見て、どれも説明どおりでした。「1個だけの問題だった」として終えられます。',
    goOnlyOne: '1個だけの問題として終える',
  },
  fatal: {
    title: '④ 致命的欠陥にする',
    lead: 'このトラブルの種別を「④ 致命的欠陥」に変えます。',
    effects: [
      'すでに売れた物は、すべて「確定」になります。',
      '解決していない取引の緊急度は「即対応」になります。',
      '止めている商品は、そのまま止まっています。',
    ],
    finish: '④にする',
    finishing: '変えています…',
  },

  rest: {
    open: '同じ判定を残り全部に',
    title: '同じ判定を残り全部に',
    line: (name: string, n: number) => `${name}の残り${n}個`,
    all: (lines: number, pieces: number) => `残り全部(${lines}行 ${pieces}個)`,
    scope: 'どこまで',
    answer: 'どの判定にしますか',
    caution: '1個ずつ見ていない物にも、同じ判定を書きます。よく確かめてください。',
    beside: '不具合や新しい説明は、いま開いている物に書いたことと同じになります。',
    finish: (n: number, answer: string) => `残り${n}個を「${answer}」にする`,
    choose: '判定を選んでください',
  },
  leaveOut: {
    open: 'この行を検品から外す',
    title: '検品から外す',
    lead: '外した物は、見ていない物として残ります。売るのは再開されません。',
    reasons: ['手元にない', '別の担当が見る', '見なくてよいと分かった'],
    other: 'そのほかの理由',
    finish: '検品から外す',
  },
  lines: {
    open: '一覧',
    title: '検品の一覧',
    filter: 'どれを見ますか',
    none: 'ここに入る物はありません。',
    takeUp: 'いま見る',
    takeUpNamed: (name: string) => `${name}をいま見る`,
    takeIn: '検品に戻す',
    takeInNamed: (name: string) => `${name}を検品に戻す`,
    returned: '返ってきた物を足す',
    report: '検品のまとめ',
    left: (n: number) => `残り${n}個`,
  },
  returned: {
    title: '返ってきた物',
    lead: 'どなたから返ってきましたか。届いた数を確かめて足してください。',
    reading: '連絡する相手を読んでいます…',
    none: '連絡する相手がいません。',
    pieces: '返ってきた数',
    add: '足す',
    addNamed: (who: string) => `${who}から返ってきた物を足す`,
    piecesNamed: (who: string) => `${who}から返ってきた数`,
  },

  result: {
    title: '検品がひととおり終わりました。',
    lookedLabel: '見た物',
    next: '次にすること',
    reworkLead: (n: number) => `手直しの${n}個は、直したあとにもう一度見ます。`,
    rework: '手直しが済んだ分をもう一度見る',
    toEndLead: (n: number) => `売れない${n}個は、返すか廃棄かを決めて終えます。`,
    restart: '売るのを再開する',
    nothing: 'いま再開できる物はありません。',
    room: 'トラブルの画面へ',
    report: '検品のまとめを見る',
    leftOut: (n: number) => `検品から外した物が${n}行あります。`,
  },

  done: {
    recordRest: (lines: number) => `${lines}行に同じ判定を書きました。`,
    inspectAgain: (lines: number) => `もう一度見る物を${lines}行並べました。`,
    leaveOutLines: (lines: number) => `${lines}行を書きかえました。`,
    addReturned: '返ってきた物を検品に足しました。',
    confirmFindings: (n: number) => (n > 0 ? `${n}件を書きかえました。` : '書きとめました。'),
    fatal: (label: string) => `種別を「${label}」にしました。`,
  },

  report: {
    title: '検品のまとめ',
    reading: 'まとめを用意しています…',
    print: '印刷する',
    printSaid: '印刷の画面が開かないときは、この表を写してお使いください。',
    copy: '表として写す',
    copied: 'コピーしました。表計算や文書に貼り付けてください。',
    table: '表の文',
    toInspection: '検品の画面へ',
    at: (when: string) => `${when} 現在`,
    since: (when: string) => `発生 ${when}`,
    what: '起きたこと',
    right: '正しくは',
    counts: '数',
    pieces: '見る数',
    done: '見た数',
    left: '残り',
    byDefect: '不具合ごと',
    byLot: '仕入れ(ロット)ごと',
    bySupplier: '仕入先ごと',
    byOutsourcer: '外注先ごと',
    name: '名前',
    blank: '(空欄)',
    bad: '問題のあった数',
    barOf: (bad: number, done: number) => `${done}個のうち${bad}個`,
    none: 'まだ何も見ていません。',
    noBuyer: '購入者のお名前や取引は入っていません。',
    copyToSupplier: '仕入先への文を写す',
    copyToOutsourcer: '外注先への文を写す',
    textTo: (name: string) => `${name}への文`,
    copyTextTo: (name: string) => `${name}への文を写す`,
    textCopied: 'コピーしました。いつもの連絡先に貼り付けてお送りください。',
  },

  /** To people outside: our own words for the counts would say nothing to them. */
  findings: {
    address: (name: string) => (/(様|さま|さん|御中)$/.test(name) ? name : `${name} 様`),
    toSupplier: 'お世話になっております。仕入れた商品を検品しましたので、結果をお知らせします。',
    toOutsourcer: 'お世話になっております。作業をお願いした商品を検品しましたので、結果をお知らせします。',
    done: (done: number, pieces: number, when: string) =>
      done < pieces ? `見た数: ${pieces}個のうち${done}個(${when} 現在)` : `見た数: ${done}個(${when} 現在)`,
    count: (what: string, pieces: number) => `・${what}: ${pieces}個`,
    defect: (name: string, pieces: number) => `${name}(${pieces}個)`,
    defects: (listed: string) => `不具合: ${listed}`,
    ask: '原因について、お気づきのことがありましたら教えてください。写真が必要でしたら、お送りします。',
    good: '問題のある物は、ありませんでした。',
    goodSoFar: 'ここまでに、問題のある物はありませんでした。',
    regards: 'どうぞよろしくお願いいたします。',
  },
} as const;

export const restAnswers: readonly RestAnswer[] = ['YES', 'AFTER_REWORK', 'AFTER_CHANGE', 'NO'];
