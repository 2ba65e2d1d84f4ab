// Every Japanese text of the sidebar, in one place, so that tone and terms stay the same on all screens.
// Sentences about refusals come from the door (`say`); here stands only what to do next. Over 300 lines: a data table.
import type { Preview, RequestOf } from '../app/protocol.ts';
import type { IncidentType, Marketplace } from './screens.ts';

export const kindChoices: readonly {
  readonly type: IncidentType;
  readonly label: string;
  readonly note: string;
}[] = [
  { type: 'WRONG_SHIPMENT', label: 'ちがう物・数や重さのまちがい', note: '① 誤発送' },
  { type: 'DESCRIPTION_ERROR', label: '商品説明がまちがっていた', note: '② 説明誤り' },
  { type: 'PARTIAL_DEFECT', label: '一部に不良・品質の問題', note: '③ 一部不良' },
  { type: 'FATAL_DEFECT', label: 'ほとんど全部だめ・使うと危ない', note: '④ 致命的欠陥' },
  { type: 'UNKNOWN', label: 'まだ分からない', note: '止めておいて、あとで決める' },
];

export const marketplaces: readonly { readonly code: Marketplace; readonly label: string }[] = [
  { code: 'MERCARI', label: 'メルカリ' },
  { code: 'MERCARI_SHOPS', label: 'メルカリShops' },
  { code: 'YAHOO_AUCTION', label: 'ヤフオク' },
  { code: 'YAHOO_FLEA', label: 'Yahoo!フリマ' },
  { code: 'RAKUMA', label: 'ラクマ' },
  { code: 'OTHER', label: 'その他' },
];

export type OutcomeChoice = {
  readonly outcome: NonNullable<RequestOf<'recordTask'>['outcome']>;
  readonly label: string;
};

/** In the order of their digits. `auction`: only there; `description`: only where the description was wrong. */
export const listingOutcomes: readonly (OutcomeChoice & {
  readonly auction: boolean;
  readonly description: boolean;
})[] = [
  { outcome: '止めた', label: '止めた', auction: false, description: false },
  { outcome: '売れていた', label: '売れていた', auction: false, description: false },
  { outcome: '止められない', label: '止められない', auction: false, description: false },
  { outcome: '少し待つ', label: '少し待つ', auction: false, description: false },
  { outcome: '直した', label: '直した', auction: false, description: true },
  { outcome: '追記した', label: '追記した', auction: true, description: true },
  { outcome: '売れてから見る', label: '売れてから見る', auction: true, description: false },
];

export const boxOutcomes: readonly OutcomeChoice[] = [
  { outcome: '止めた', label: '出さないようにした' },
  { outcome: '止められない', label: 'もう出してしまった' },
  { outcome: '少し待つ', label: '少し待つ' },
];

/** Cannot be set back: a buyer and a box were made of it. */
export const outcomeForGood: OutcomeChoice['outcome'] = '売れていた';

/** Label of a marketplace code. */
export function marketplaceLabel(code: Marketplace): string {
  return marketplaces.find((one) => one.code === code)?.label ?? code;
}

/** Short facts in one line; what is empty is left out. */
export function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('・');
}

export const groupLabels: Readonly<Record<Preview['groups'][number]['group'], string>> = {
  toMark: '売り物に印を付ける',
  soldNotShipped: '売れた・まだ出していない',
  shipped: '発送済み・取引完了',
  unclear: 'はっきりしない行(これも止める)',
  alreadyStopped: 'もともと止まっている',
};

export const words = {
  back: '戻る',
  open: '開く',
  reading: '読んでいます…',
  writing: '書いています…',
  more: '続きを見る',
  rows: (n: number) => `${n}行`,
  cases: (n: number) => `${n}件`,
  pieces: (n: number) => `${n}個`,
  others: (n: number) => `ほか${n}件`,

  desk: {
    title: '今日やること',
    stopFirst: 'まず止める',
    now: '今すぐ',
    doNotSend: 'この箱を出さない',
    waitingFor: '待っている',
    promised: '約束した返事',
    tonightDone: '今夜やることは終わりました。',
    nowDone: 'いますぐやることは終わりました。',
    nextIs: (when: string) => `次は ${when} 約束の返事`,
    running: '進行中のトラブル',
    tidying: '片付けが残っています',
    calm: '進行中のトラブルはありません',
    stillSelling: 'まだ売れてしまう出品',
    waitingBuyer: '最初の返事を待っている人',
    nobodyNamed: 'どの取引か、まだ選んでいません',
    draftReady: '下書きがあります',
    stopped: (done: number, all: number) => `止めた ${done}/${all}`,
    reply: {
      none: '最初の返事 まだ',
      draft: '最初の返事 下書き',
      sent: '最初の返事 済',
      notNeeded: '購入者からの連絡なし',
    },
    strayMarks: '記録のない印',
    strayAdvice: '手で付けた印か、写した行です。この行は止めているものとして数えます。',
    nameUnknown: '記録に残す呼び名',
    nameKnown: (name: string) => `記録に残す呼び名: ${name}`,
    nameLabel: '呼び名(本名でなくてかまいません)',
    nameSave: '残す',
    nameSaving: '残しています…',
  },

  setUp: {
    title: 'はじめる',
    looking: '表をさがしています…',
    lead: '使う表を確かめてください。',
    none: '商品の一覧が見つかりませんでした。商品名の見出しがある表を開いて、もう一度さがしてください。',
    ready: '準備ができました。',
    made: (things: readonly string[]) =>
      things.length > 3
        ? `足したもの: ${things.slice(0, 2).join('、')}、ほか${things.length - 2}`
        : `足したもの: ${things.join('、')}`,
    searchAgain: 'もう一度さがす',
    use: 'この表で使う',
    using: '準備しています…',
    found: (headerRow: number, rows: number) => `見出し ${headerRow}行目・商品 ${rows}行`,
    columns: (found: number, all: number) => `列の対応 ${found}/${all}`,
    missing: '見つかりません',
    unused: '使わない',
    toStop: '準備がすんだら、そのまま「まず止める」に進みます。',
    whatTitle: 'これからすること',
    what: [
      '表の右はしに、トメルの列を足します。',
      '記録のためのタブを作ります。',
      'ほかのセルは変えません。',
    ],
  },

  whatHappened: {
    title: '何が起きましたか',
    place: '1/2',
    selected: '選んでいる行',
    look: '選んでいる行を見ています…',
    lead: '止めたい商品の行を、表で選んでください。',
    chosen: '選びました',
    later: 'くわしいことは、止めたあとで聞きます。',
    lookAgain: '選んでいる行を読み直す',
  },

  howFar: {
    title: 'どこまで止めますか',
    place: '2/2',
    counting: '止める範囲を調べています…',
    result: '止めるとこうなります',
    missing: 'この表にない列',
    nothingYet: 'まだ何も書いていません。',
    stop: (rows: number) => `${rows}行に印を付けて止める`,
    stopOnly: 'この行を止める',
    stopping: '止めています…',
    none: 'この範囲に、売り物の行はありません。',
    rowPlace: (tab: string, row: number) => `${tab} ${row}行目`,
  },

  stopList: {
    title: '出品を止める',
    place: (done: number, all: number) => `済 ${done} / ${all}`,
    marked: (rows: number) => `表の${rows}行に印を付けました`,
    notMarked: '印を付ける行はありませんでした',
    contacts: (n: number) => `売れた相手 ${n}件を「連絡する相手」に書きました`,
    notYet: '出品はまだ止まっていません。',
    boxesNotYet: '出さない箱が残っています。',
    left: (n: number) => `残り ${n}件。1件ずつ、各サイトで止めてください。`,
    boxesLeft: (n: number) => `残り ${n}件。`,
    putOff: (n: number) => `残り ${n}件は、下の「あとで見るもの」にあります。`,
    leftUnknown: 'やることを読んでいます…',
    listEmpty: '止める出品はありません。',
    allDone: '止める作業は、すべて済みになっています。',
    readList: '一覧を読む',
    finished: (time: string) => `${time}で止め終わりました。`,
    minutes: (n: number) => `${n}分`,
    hours: (h: number, m: number) => (m === 0 ? `${h}時間` : `${h}時間${m}分`),
    atOnce: '1分かからず',
    replyIsNext: '次は、最初の返事です。',
    rest: '続けて止めるもの',
    later: 'あとで見るもの',
    settled: '済んだもの',
    takeUp: 'いま見る',
    takeUpNamed: (what: string) => `${what}をいま見る`,
    setBack: 'まだに戻す',
    setBackNamed: (what: string) => `${what}をまだに戻す`,
    outcomes: 'どうなりましたか',
    steps: '手順',
    noLink: 'リンクの列が空です。サイトで商品を探して止めてください。',
    shelf: (place: string) => `棚 ${place}`,
    done: (outcome: string) => (outcome === '' ? '済' : `済 ${outcome}`),
    toRoom: 'トラブルの画面へ',
    openNamed: (what: string) => `${what}を開く`,
  },

  naming: {
    title: 'どの取引の連絡でしたか',
    lead: '連絡をくださった方への「最初の返事」を用意します。',
    byHand: 'ほかの取引を手で入れる',
    either: 'どちらか分かるほうだけでかまいません。',
    transactionId: '取引ID',
    buyer: 'ニックネーム',
    buyerCaution: '本名・住所・電話番号は入れないでください。',
    marketplace: '販路',
    choose: '選んでください',
    make: 'この取引の返事を作る',
    making: '用意しています…',
    found: '連絡は来ていない(自分で気づいた)',
    later: 'まだ分からない',
    laterSaid: '分かったら、トラブルの画面で選べます。',
    nameless: '購入者名なし',
    buyerOf: (buyer: string) => (/(様|さん)$/.test(buyer) ? buyer : `${buyer}様`),
  },

  reply: {
    title: '最初の返事',
    notSent: 'まだ送っていません。文を写して、取引画面でお送りください。',
    text: '文面',
    copyAndOpen: 'コピーして取引画面を開く',
    copy: 'コピーする',
    sent: '送った',
    sentInOwnWords: '自分の言葉で送った',
    takeBack: 'まだ送っていないことに戻す',
    isSent: '送ったことを記録しました。',
    nothingToSend: 'この文は送らないことになっています。',
    copied: 'コピーしました。取引画面に貼り付けてお送りください。',
    copyByHand: '文を選びました。Ctrl+C(Macは⌘+C)で写してください。',
    openTrade: '取引画面を開く',
    toStopList: '出品を止める画面へ',
  },

  promise: {
    calendar: 'カレンダーに入れる',
    calendarNamed: (id: string, when: string) => `${id} ${when} 約束の返事をカレンダーに入れる`,
    /** No nickname: the calendar is not ours. */
    eventTitle: (id: string) => `トメル ${id} 約束の返事`,
  },

  room: {
    title: 'トラブル',
    since: (when: string) => `${when}から`,
    nextTitle: '次にやること',
    goStop: '出品を止める',
    goReply: '最初の返事を開く',
    stepStop: '止める',
    stepReply: '最初の返事',
    reply: { none: 'まだ', draft: '下書き', sent: '済', notNeeded: 'いりません' },
    held: '止めている商品',
    drafts: '連絡文',
    tidy: 'タブ「停止作業」の「再開でやること」に、一つずつ書いてあります。',
    mistake: 'まちがいでした',
  },

  mistake: {
    title: 'まちがいでした',
    lead: 'このトラブルを「まちがい」として終えます。',
    counting: '元に戻すものを調べています…',
    restored: '元に戻すもの',
    marks: '表の印を外す',
    heldByOthers: '別のトラブルで止まったまま',
    drafts: '送っていない連絡文を取り消す',
    byHand: '人がやること',
    byHandNone: 'ありません。',
    reason: '理由(あとで読むため・空でもかまいません)',
    finish: 'まちがいとして終える',
    finishing: '元に戻しています…',
    ended: (id: string) => `${id} をまちがいとして終えました。止めたのは正しい判断でした。`,
    taken: (rows: number) => `表の印を外した行 ${rows}行`,
    takenDrafts: (n: number) => `取り消した連絡文 ${n}件`,
    stillHeld: (rows: number) => `別のトラブルで止まったままの行 ${rows}行`,
  },

  badCells: {
    summary: (n: number) => `読めないセル ${n}件`,
    lead: '止めるのに差し支えはありません。あとで直してください。',
    place: (tab: string, row: number, letter: string) => `${tab} ${row}行目 ${letter}列`,
    found: (header: string, found: string) => `「${header}」に「${found}」`,
    wanted: (wanted: string) => `読めるのは: ${wanted}`,
  },

  trouble: {
    lostCommand: '返事が届きませんでした。書き込みがすんだかどうか、まだ分かりません。',
    lostCommandAdvice: '同じ内容をもう一度送ってください。すんでいても、二重にはなりません。',
    lostReading: '返事が届きませんでした。',
    lostReadingAdvice: '通信を確かめて、もう一度お試しください。',
    again: 'もう一度送る',
    readAgain: 'もう一度読む',
    searchAdvice: '商品名の見出しがある表を開いて、もう一度さがしてください。',
    busyAdvice: '少し待って、もう一度送ってください。',
    platformAdvice: 'もう一度送ってください。すんでいても、二重にはなりません。',
    setUpAdvice: '表と列の対応を、もう一度確かめてください。',
    setUp: '表と列を確かめる',
    selectionAdvice: '表で行を選び直してください。',
    selection: '選んでいる行を読み直す',
    deskAdvice: '「今日やること」で、いまのようすを確かめてください。',
    desk: '今日やることへ',
    textAdvice: '入れた文字を直して、もう一度お試しください。',
    versionAdvice: 'このファイルを閉じて開き直すと、新しいトメルになります。',
  },
} as const;
