// The Japanese texts of the sidebar: what all screens share, and most topics. How far a stop goes stands in reach-words.ts,
// what happens inside a trouble in room-words.ts, 検品 and the restart in inspection-words.ts and restart-words.ts. Sentences
// about refusals come from the door (`say`); here stands only what to do next. Over 300 lines: a data table.
import type { Preview, ReplyOf, RequestOf, TaskLine } from '../app/protocol.ts';
import type { IncidentType, Marketplace } from './screens.ts';

export const kindChoices: readonly {
  readonly type: IncidentType;
  readonly label: string;
  readonly note: string;
  /** Where there is room for a word or two only. */
  readonly short: string;
}[] = [
  {
    type: 'WRONG_SHIPMENT',
    label: 'ちがう物・数や重さのまちがい',
    note: '① 誤発送',
    short: '① 誤発送',
  },
  {
    type: 'DESCRIPTION_ERROR',
    label: '商品説明がまちがっていた',
    note: '② 説明誤り',
    short: '② 説明誤り',
  },
  { type: 'PARTIAL_DEFECT', label: '一部に不良・品質の問題', note: '③ 一部不良', short: '③ 一部不良' },
  {
    type: 'FATAL_DEFECT',
    label: 'ほとんど全部だめ・使うと危ない',
    note: '④ 致命的欠陥',
    short: '④ 致命的欠陥',
  },
  {
    type: 'UNKNOWN',
    label: 'まだ分からない',
    note: '広めに止めて、あとで決める',
    short: 'まだ分からない',
  },
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

/**
 * In the order of their digits. `auction`: only there; `description`: only where the description was wrong; `notWhen`: not of
 * an auction that stands there, which has time or has none.
 */
export const listingOutcomes: readonly (OutcomeChoice & {
  readonly auction: boolean;
  readonly description: boolean;
  readonly notWhen?: TaskLine['ends'];
})[] = [
  { outcome: '止めた', label: '止めた', auction: false, description: false },
  { outcome: '売れていた', label: '売れていた', auction: false, description: false },
  { outcome: '止められない', label: '止められない', auction: false, description: false },
  { outcome: '少し待つ', label: '少し待つ', auction: false, description: false, notWhen: 'near' },
  { outcome: '直した', label: '直した', auction: false, description: true },
  { outcome: '追記した', label: '追記した', auction: true, description: true },
  { outcome: '売れてから見る', label: '売れてから見る', auction: true, description: false, notWhen: 'far' },
  { outcome: 'もともと止まっていた', label: '止まっていた', auction: false, description: false },
];

/** Of an auction that is over. */
export const endedOutcomes: readonly OutcomeChoice[] = [
  { outcome: '売れていた', label: '売れていた' },
  { outcome: 'もともと止まっていた', label: '売れずに終わった' },
  { outcome: '止めた', label: 'まだ出ていたので止めた' },
  { outcome: '止められない', label: '止められない' },
];

/** Of everything but a listing. */
export const otherOutcomes: Readonly<Record<Exclude<TaskLine['kind'], 'listing'>, readonly OutcomeChoice[]>> =
  {
    box: [
      { outcome: '止めた', label: '出さないようにした' },
      { outcome: '止められない', label: 'もう出してしまった' },
      { outcome: '少し待つ', label: '少し待つ' },
    ],
    relist: [
      { outcome: '止めた', label: '止めた' },
      { outcome: 'もともと止まっていた', label: '止まっていた' },
      { outcome: '止められない', label: '止められない' },
      { outcome: '少し待つ', label: '少し待つ' },
    ],
    outsourcer: [
      { outcome: '止めた', label: '連絡した' },
      { outcome: '止められない', label: '連絡がつかない' },
      { outcome: '少し待つ', label: 'あとで連絡する' },
    ],
    supplier: [
      { outcome: '止めた', label: '連絡した' },
      { outcome: '止められない', label: '連絡がつかない' },
      { outcome: '少し待つ', label: 'あとで連絡する' },
    ],
    slow: [
      { outcome: '止めた', label: '減らした' },
      { outcome: '止められない', label: '減らせない' },
      { outcome: '少し待つ', label: '少し待つ' },
    ],
  };

/** Cannot be set back: a buyer and a box were made of it. */
export const outcomeForGood: OutcomeChoice['outcome'] = '売れていた';

/** Label of a marketplace code. */
export function marketplaceLabel(code: Marketplace): string {
  return marketplaces.find((one) => one.code === code)?.label ?? code;
}

export function isMarketplace(code: string): code is Marketplace {
  return marketplaces.some((one) => one.code === code);
}

const ENDED_BACK =
  '終える前に戻して、印を付け直しました。もし出し直した出品があれば、もう一度止めてください。';

/** 「いまの操作を元に戻す」, and by what was taken back the sentence afterwards. */
export const undoWords: {
  readonly button: string;
  readonly done: Readonly<Record<ReplyOf<'undo'>['of'], string>>;
} = {
  button: 'いまの操作を元に戻す',
  done: {
    stop: '止める前に戻しました。もしサイトで止めた出品があれば、公開し直してください。',
    addGrown: '新しい行を足す前に戻しました。もしサイトで止めた出品があれば、公開し直してください。',
    recordTask: '作業を、記録する前に戻しました。',
    recordReverse: '元に戻すことを、記録する前に戻しました。',
    setType: '種別を、変える前に戻しました。',
    recordDetails: 'くわしいことを、書きとめる前に戻しました。',
    nameTransaction: '取引を選ぶ前に戻しました。下書きは取り消しました。',
    addContact: '相手を足す前に戻しました。',
    foundMyself: 'きっかけを、答える前に戻しました。',
    release: ENDED_BACK,
    mistake: ENDED_BACK,
    startInspection: '検品を始める前に戻しました。',
    inspectAgain: 'もう一度見る前に戻しました。',
    addReturned: '返ってきた物を足す前に戻しました。',
    confirmFindings: '決める前に戻しました。',
    restart: '再開する前に戻しました。もしサイトで出し直した出品があれば、もう一度止めてください。',
    endPieces: '返す・廃棄を決める前に戻しました。',
    prepareLetters: '連絡文を作る前に戻しました。',
    makeLetter: '文を作る前に戻しました。',
    setLetterAside: '「あとで」や「送らない」にする前に戻しました。',
    recordAnswer: '返事を書きとめる前に戻しました。',
    followUp: '催促するか終えるかを、決める前に戻しました。',
    settle: '解決方法を決める前に戻しました。',
    carryOut: '「済んだ」と記録する前に戻しました。',
    recordReturn: '返送を記録する前に戻しました。',
    askTwin: '取り違えの相手に聞く前に戻しました。',
    close: 'このトラブルを終える前に戻しました。',
    askOffice: '問い合わせの文を作る前に戻しました。',
    declareOutage: '「発送できない」を始める前に戻しました。作った連絡文は取り消しました。',
    addOrders: '増えた注文を足す前に戻しました。',
    recordParcels: '荷物のことを記録する前に戻しました。',
    prepareProgress: '経過のお知らせを作る前に戻しました。',
    recordRecovery: '復旧を記録する前に戻しました。',
    recordShipped: '出したことを記録する前に戻しました。もし荷物を出していたら、もう一度記録してください。',
    prepareApology: 'お詫びの連絡文を作る前に戻しました。',
    offerService: '別の便を提案する前に戻しました。',
    recordChoice: '待つか、やめるかを記録する前に戻しました。',
    recordCancelled: 'キャンセルを記録する前に戻しました。',
    recordConsent: '別の便の返事を記録する前に戻しました。',
  },
};

/** Short facts in one line; what is empty is left out. */
export function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('・');
}

/** The facts of such a line, each but the last with the point behind it. */
export function factsIn(line: string): readonly string[] {
  return line.match(/[^・]*・|[^・]+/g) ?? [];
}

/** 「9つ」, but 「10個」. */
function numbered(n: number): string {
  return n < 10 ? `${n}つ` : `${n}個`;
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
  listedOn: (day: string) => `出品日 ${day}`,
  inSheet: '表で見る',
  inSheetNamed: (what: string) => `${what}を表で見る`,
  soldOn: (day: string) => `販売日 ${day}`,

  desk: {
    title: '今日やること',
    stopFirst: 'まず止める',
    groups: {
      now: '今すぐ',
      soon: '今日中・明日の朝',
      waiting: '待っている',
      spare: '手が空いたら',
      prepare: '備え',
    },
    doNotSend: 'この箱を出さない',
    tellOutsourcer: '外注先に止める連絡',
    tellSupplier: '仕入先に連絡',
    grown: '増えた分があります',
    dueToday: '今日が期限の発送',
    overdue: '期限を過ぎた発送',
    overdueLeft: (n: number) => `期限を過ぎた発送が${n}件あります。`,
    undated: '期限が読めない注文',
    undatedReason: '支払日時と販売日が空か、読めません',
    firstDue: (when: string) => `いちばん早い期限 ${when}`,
    provisional: (n: number) => `うち${n}件は仮の期限`,
    stoppedOrders: (n: number) => `止めている ${n}件`,
    lookDue: '待つことにした出品を見る',
    freeBox: '出してよい箱',
    near: '期限が近い',
    nearFirst: (what: string, when: string, isOver: boolean) =>
      `いちばん早いのは ${what === '' ? '期限' : what} ${when}${isOver ? '(過ぎています)' : ''}`,
    waitsSince: (who: string, when: string) => `${who} ${when}から`,
    andOthers: (n: number) => `ほか${numbered(n)}`,
    lookLater: '少し待つ・売れてから見る出品',
    lookAt: (when: string) => `見る時刻 ${when}`,
    reverse: '出し直す・元に戻す',
    promised: '約束した返事',
    tonightDone: '今夜やることは終わりました。',
    nowDone: '今すぐやることは終わりました。',
    nextIs: (when: string) => `次は ${when} 約束の返事`,
    nextLook: (when: string) => `次は ${when} 待っている出品を見る`,
    nextBoxes: (when: string) => `次は ${when}までに 未発送の箱の検品`,
    nextAnswer: (when: string) => `次は ${when} 返事を見に行く`,
    nextDue: (when: string) => `次は ${when} 発送の期限`,
    running: '進行中のトラブル',
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
    boxesToInspect: '未発送の箱の検品',
    boxesBy: (when: string) => `期限 ${when}`,
    toInspect: '検品の残り',
    toRework: '手直し後の検品',
    toRestart: '再開できる商品',
    relistToday: '出し直す(今日の分)',
    toEnd: '返す・廃棄を決める',
    healed: '直した印の場所',
    strayMarks: '記録のない印',
    strayAdvice: '手で付けた印か、写した行です。この行は止めているものとして数えます。',
    strayStop: 'この行を止める',
    tables: '使う表を確かめる・足す',
    nameUnknown: '記録に残す呼び名',
    nameKnown: (name: string) => `記録に残す呼び名: ${name}`,
    nameLabel: '呼び名(本名でなくてかまいません)',
    nameSave: '残す',
    nameSaving: '残しています…',
  },

  due: {
    title: '今日が期限の発送',
    reading: '期限を調べています…',
    none: '今日が期限の発送はありません。',
    over: '期限を過ぎています',
    provisional: '仮',
    provisionalSaid: '「仮」は、支払いの日時か発送までの日数が空なので、仮に数えた期限です。',
    stoppedBy: (id: string) => `${id} で止めています。出さないでください。`,
    unreadable: (n: number) => `期限が読めない注文が${n}件あります。支払日時か販売日を確かめてください。`,
    undated: '期限が読めない注文',
    more: (n: number) => `ほか${n}件は、表で確かめてください。`,
    place: (tab: string, row: number) => `${tab} ${row}行目`,
  },

  setUp: {
    title: 'はじめる',
    looking: '表をさがしています…',
    lead: '使う表を確かめてください。',
    none: '商品の一覧が見つかりませんでした。商品名の見出しがある表を開いて、もう一度さがしてください。',
    ready: '準備ができました。',
    made: (things: readonly string[]) =>
      things.length > 3
        ? `足したもの: ${things.slice(0, 2).join('、')}、ほか${numbered(things.length - 2)}`
        : `足したもの: ${things.join('、')}`,
    searchAgain: 'もう一度さがす',
    use: 'この表で使う',
    using: '準備しています…',
    uses: { stock: '商品の表', sales: '取引の表' },
    mapped: '使っています',
    found: (headerRow: number, rows: number) => `見出し ${headerRow}行目・${rows}行`,
    leadLater: '使う表を足すときは、印を付けて下のボタンを押してください。',
    columns: (found: number) => `見つかった列 ${found}`,
    missing: '見つかりません',
    unused: '使わない',
    toStop: '準備がすんだら、そのまま「まず止める」に進みます。',
    whatTitle: 'これからすること',
    what: [
      '表の右はしに、トメルの列を足します。',
      '記録のためのタブを作ります。',
      'ほかのセルは変えません。',
    ],
    takeOff: '片付ける(トメルの列を外す)',
    takenOff: (tabs: readonly string[]) =>
      tabs.length === 0
        ? '外す列はありませんでした。'
        : `${tabs.map((tab) => `「${tab}」`).join('')}からトメルの列を外しました。記録のタブは残っています。`,
  },

  takeOff: {
    title: '片付ける',
    lead: 'この表から、トメルが足したものを外します。',
    removedTitle: '外すもの',
    removed: [
      '商品の表の右はしの列(停止・保留数・トラブルID・緊急度・次にやること)',
      '取引の表の右はしの列(発送停止・トラブルID・緊急度)',
      'トメルが付けた行の目印(トメルID)と、行の色分け',
    ],
    staysTitle: '残るもの',
    stays: [
      '「トラブル」「停止作業」「連絡文ログ」などの記録のタブ',
      '商品の表に、もとからあるもの(列・セル・数式・色)',
    ],
    again: 'もう一度使うときは、「はじめる」で表を選べば、記録もそのまま続きます。',
    nothingYet: 'まだ何も外していません。',
    finish: 'トメルの列を外す',
    finishing: '外しています…',
  },

  support: {
    title: '調査用に写す',
    lead: '困ったとき、手伝ってくれる人に渡す文です。購入者や商品の中身は入りません。',
    reading: '文を用意しています…',
    text: '調査用の文',
    copy: '文をコピー',
    copied: 'コピーしました。手伝ってくれる人に、いつもの方法でお送りください。',
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
    toSelection: '表で選んでいる行にする',
    search: 'ほかの商品を探す',
  },

  howFar: {
    title: 'どこまで止めますか',
    place: '2/2',
    counting: '止める範囲を調べています…',
    countingAgain: '数え直しています…',
    result: '止めるとこうなります',
    missing: 'この表にない列',
    nothingYet: 'まだ何も書いていません。',
    stop: (rows: number) => `${rows}行に印を付けて止める`,
    contactsOnly: '連絡する相手を書き出す',
    stopping: '止めています…',
    none: 'この範囲に、印を付ける行はありません。',
    noRows: 'この範囲に当てはまる行はありません。',
    rowPlace: (tab: string, row: number) => `${tab} ${row}行目`,
  },

  stopList: {
    title: '出品を止める',
    place: (done: number, all: number) => `済 ${done} / ${all}`,
    marked: (rows: number) => `表の${rows}行に印を付けました`,
    /** One line, so that the first card stands in full. */
    markedAndListed: (rows: number, n: number) => `${rows}行に印を付けました(売れた相手 ${n}件)`,
    notMarked: '印を付ける行はありませんでした',
    listed: (n: number) => `売れた相手${n}件を「連絡する相手」に書きました`,
    notYet: '出品はまだ止まっていません。',
    boxesNotYet: 'まだ分けていない箱があります。',
    outsourcersNotYet: '外注先への連絡が残っています。',
    othersNotYet: '止める作業が残っています。',
    left: (n: number) => `残り ${n}件。1件ずつ、各サイトで止めてください。`,
    othersLeft: (n: number) => `残り ${n}件。`,
    suppliersLeft: (n: number) => `仕入先への連絡が${n}件残っています。明日でもかまいません。`,
    putOff: (n: number) => `残り ${n}件は、下の「あとで見るもの」にあります。`,
    leftUnknown: 'やることを読んでいます…',
    listEmpty: '止める出品はありません。',
    allDone: '止める作業は、すべて済みになっています。',
    readList: '一覧を読む',
    finished: (time: string) => `${time}で止め終わりました。`,
    finishedAtOnce: '1分かからずに止め終わりました。',
    minutes: (n: number) => `${n}分`,
    hours: (h: number, m: number) => (m === 0 ? `${h}時間` : `${h}時間${m}分`),
    replyIsNext: '次は、最初の返事です。',
    rest: '続けて止めるもの',
    besides: '出品のほかに止めること',
    kinds: {
      box: 'この箱を出さない',
      outsourcer: '外注先に止める連絡',
      supplier: '仕入先に連絡',
    },
    later: 'あとで見るもの',
    lookAt: (when: string) => `次に見る時刻 ${when}`,
    settled: '済んだもの',
    takeUp: 'いま見る',
    takeUpNamed: (what: string) => `${what}をいま見る`,
    setBack: 'まだに戻す',
    setBackNamed: (what: string) => `${what}をまだに戻す`,
    outcomes: 'どうなりましたか',
    steps: '手順',
    noLink: '開けるリンクがありません。サイトで商品を探して止めてください。',
    shelf: (place: string) => `棚 ${place}`,
    done: (outcome: string) => (outcome === '' ? '済' : `済 ${outcome}`),
    toRoom: 'トラブルの画面へ',
    openNamed: (what: string) => `${what}を開く`,
    message: '送る文',
    copyMessage: '文をコピー',
    messageCopied: 'コピーしました。いつもの方法でお送りください。',
    rightWording: '正しい文',
    copyRight: '正しい文をコピー',
    rightCopied: 'コピーしました。商品の説明に貼り付けてください。',
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
    made: '最初の返事を下書きしました。',
    found: '連絡は来ていない(自分で気づいた)',
    foundSaid: '「自分で気づいた」と書きとめました。',
    later: 'まだ分からない',
    laterSaid: '分かったら、トラブルの画面で選べます。',
    nameless: '購入者名なし',
    /** Nobody knows the nickname: ''. */
    buyerOf: (buyer: string) =>
      buyer === '' ? 'ご購入者様' : /(様|さま|さん|御中)$/.test(buyer) ? buyer : `${buyer}様`,
  },

  reply: {
    title: '最初の返事',
    when: (when: string) => `送るのは ${when}`,
    notSent: 'まだ送っていません。文をコピーして、取引画面でお送りください。',
    text: '文面',
    copyAndOpen: 'コピーして取引画面を開く',
    copy: 'コピーする',
    sent: '送った',
    sentInOwnWords: '自分の言葉で送った',
    takeBack: 'まだ送っていないことに戻す',
    isSent: '送ったことを記録しました。',
    nothingToSend: 'この文は送らないことになっています。',
    copied: 'コピーしました。取引画面に貼り付けてお送りください。',
    copyByHand: '文を選びました。Ctrl+C(Macは⌘+C)でコピーしてください。',
    openTrade: '取引画面を開く',
    toStopList: '出品を止める画面へ',
    toReverse: '元に戻すことの一覧へ',
  },

  promise: {
    calendar: 'カレンダーに入れる',
    calendarNamed: (whose: string, what: string) => `${whose} ${what}をカレンダーに入れる`,
    answered: '返事をした',
    isAnswered: '約束した返事を、済みにしました。',
    move: '次の約束を変える',
    moveTo: '返事をする日時',
    moveIt: 'この日時にする',
    isMoved: (when: string) => `次の約束を ${when} にしました。`,
    promiseAt: (when: string) => `${when} 約束の返事`,
    /** No nickname: the calendar is not ours. */
    eventTitle: (id: string) => `トメル ${id} 約束の返事`,
    lookAt: (when: string) => `${when} 待っている出品を見る`,
    lookTitle: (id: string) => `トメル ${id} 出品を見る`,
    dueTitle: 'トメル 発送の期限',
    taskTitle: (what: string) => `トメル ${what}`,
  },

  room: {
    title: 'トラブル',
    kindUnknown: '種別はまだ分かりません',
    since: (when: string) => `${when}から`,
    nextTitle: '次にやること',
    goStop: '出品を止める',
    goLook: '待っている出品を見る',
    goOutsourcers: '外注先に連絡する',
    goBoxes: '分けておく箱を見る',
    goReply: '最初の返事を開く',
    stepStop: '止める',
    stepReply: '最初の返事',
    stepInspection: '検品する',
    beginInspection: '検品を始める',
    stepRestart: '売るのを再開する',
    readyToRestart: '再開できる商品があります',
    notYet: 'まだ',
    notDone: 'なし',
    goInspection: '検品を続ける',
    goInspectBoxes: '未発送の箱を検品する',
    goRestart: '売るのを再開する',
    goRework: '手直しした分を見る',
    goEnd: '返す・廃棄を決める',
    reply: { none: 'まだ', draft: '下書き', sent: '済', notNeeded: 'いりません' },
    held: '止めている商品',
    drafts: '連絡文',
    grown: (n: number) => `新しく当てはまる行が${n}件あります。`,
    goGrown: '見て止める',
    details: 'くわしいこと',
    detailsReason: '分かったことから書きとめます',
    reverse: '元に戻すこと',
    goReverse: '元に戻すことを見る',
    goContacts: '連絡する相手を見る',
    goSuppliers: '仕入先に連絡する',
    ends: '終わり方',
    mistake: 'まちがいでした',
    mistakeReason: '印と下書きを取り消して終えます',
    onlyOne: '1個だけの問題だった',
    onlyOneReason: 'その1個のほかは元に戻します',
    sound: '品物は無事',
    soundReason: '検品をせずに元に戻します',
    capacity: '対応優先で止めた分を戻す',
    capacityReason: (rows: number) => `手を空けるために止めた${rows}行`,
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
    nothing: 'ありません。',
    reason: '理由(あとで読むため・空でもかまいません)',
    finish: 'まちがいとして終える',
    finishing: '元に戻しています…',
    ended: (id: string, howLong: string) =>
      `${id} をまちがいとして終えました。止めたのは正しい判断でした。${howLong}`,
    tookUntil: (time: string) => `止め終わるまで${time}でした。`,
    taken: (rows: number) => `表から外した印 ${rows}行`,
    takenDrafts: (n: number) => `取り消した連絡文 ${n}件`,
    stillHeld: (rows: number) => `別のトラブルで止まったまま ${rows}行`,
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
    readAnewAdvice: 'いまのようすを読み直して、もう一度お確かめください。',
    deskAdvice: '「今日やること」で、いまのようすを確かめてください。',
    desk: '今日やることへ',
    textAdvice: '入れた文字を直して、もう一度お試しください。',
    versionAdvice: 'このファイルを閉じて開き直すと、新しいトメルになります。',
  },
} as const;
