// The Japanese texts of talking to buyers: 連絡する, 返事を見に行く, one buyer's thread, and their lines on the desk. What is
// refused, and why a buyer gets no letter, is said by the door.
import type { RequestOf, WithoutLetter } from '../app/protocol.ts';
import type { Answer } from './talk-screens.ts';

type Stage = NonNullable<RequestOf<'recordTimes'>['stage']>;

/** What was seen, in the order of its digits. */
export const answerChoices: readonly {
  readonly answer: Answer;
  readonly label: string;
  readonly note: string;
  /** Of a thread that was looked at a moment ago. */
  readonly short: string;
}[] = [
  {
    answer: '問題あり',
    label: '問題があると言っている',
    note: 'あとで解決方法を決めます',
    short: '問題あり',
  },
  { answer: '問題なし', label: '問題ないと言っている', note: 'お礼の文を作ります', short: '問題なし' },
  { answer: 'まだ', label: '返事がまだない', note: 'またあとで見に行きます', short: '返事はまだ' },
];

export const stagesOfTimes: readonly { readonly stage: Stage; readonly label: string }[] = [
  { stage: 'AWAITING_PAYMENT', label: '支払い待ち' },
  { stage: 'AWAITING_SHIPMENT', label: '発送待ち' },
  { stage: 'SHIPPED', label: '発送済み' },
  { stage: 'DELIVERED', label: '到着済み' },
  { stage: 'COMPLETED', label: '取引完了' },
  { stage: 'CANCELLED', label: '取り消し' },
];

/** Where it can be put right that there is no letter. */
export const mendLabels: Readonly<Record<Exclude<WithoutLetter['mend'], ''>, string>> = {
  details: 'くわしいことを書く',
  inspection: '検品を見る',
  stage: '相手の段階を直す',
  template: '定型文を見る',
};

/** As the door says it. */
export const never = '送らない';
export const official = '公式';
export const toBuyer = '購入者';

export const talkWords = {
  behind: {
    writing: (n: number) => `書いています… 残り${n}件`,
    leaving: '書き終えたら移ります…',
    stuck: (n: number) => `まだ記録できていない分 ${n}件`,
    stuckAdvice: 'このまま続けられます。次に押したとき、いっしょにもう一度送ります。二重にはなりません。',
    stuckLeaving: 'もう一度送ってください。記録せずに移るときは、同じところをもう一度押してください。',
    again: 'もう一度送る',
    againNamed: (n: number) => `まだ記録できていない分${n}件を、もう一度送る`,
    refused: 'いまのようすを読み直しました。この方の分だけ、もう一度お確かめください。',
    lost: (n: number) =>
      `最後の${n}件は、まだ記録できていないかもしれません。「連絡する」か「返事を見に行く」でお確かめください。`,
  },

  done: {
    prepared: (n: number) =>
      n === 0 ? '新しく作る連絡文はありませんでした。' : `連絡文を${n}件作りました。まだ送っていません。`,
    made: (purpose: string) => `「${purpose}」の文を作りました。まだ送っていません。`,
    lacks: (places: readonly string[]) =>
      `${places.map((place) => `「${place}」`).join('')}がまだ分からないので、文を作れませんでした。`,
    answered: (answer: string) => `返事を書きとめました(${answer})。`,
    followedUp: {
      end: '返事がないまま、やり取りを終えました。',
      reopen: 'やり取りを、終える前に戻しました。',
    },
    times: '日付を書きとめて、期限を数え直しました。',
  },

  /** Who it is: nickname, certainty, what runs. */
  who: {
    until: (clock: string, when: string) => `${clock} ${when}まで`,
    over: (clock: string, when: string) => `${clock} ${when}を過ぎています`,
    calendar: 'カレンダーに入れる',
    eventTitle: (id: string, what: string) => `トメル ${id} ${what}`,
    alsoTo: (products: readonly string[]) =>
      `この方には、ほかにも${products.length}件(${products.join('、')})の連絡があります。取引ごとに1件ずつ送ります。`,
    aboutTrade: (who: string) => `${who}の取引について`,
    unreachable: 'この取引では、もうメッセージを送れません。事務局に相談します。',
    askOffice: '事務局に聞く',
  },

  letters: {
    title: '連絡する',
    reading: '連絡文を読んでいます…',
    text: '文面',
    notSent: 'まだ送っていません。',
    check: {
      good: '文面チェック 問題なし',
      forbidden: 'このままでは送れません。文を直してください。',
      doubtful: '送る前に、もう一度お確かめください。',
      accepted: '確かめて、このまま送ることにしました。',
      checking: '文面を確かめています…',
      typed: '文を変えました。まだ確かめていません。',
      /** Behind the sentence. */
      rule: (level: string, rule: string) => `(${level} ${rule})`,
    },
    copyAndOpen: 'コピーして取引画面を開く',
    copy: 'コピーする',
    copied: 'コピーしました。取引画面に貼り付けて、お送りください。',
    copiedHere: 'コピーしました。この方の取引画面に貼り付けて、お送りください。',
    byHand: '文を選びました。Ctrl+C(Macは⌘+C)でコピーしてください。',
    openAgain: 'もう一度コピーして開く',
    copyAgain: 'もう一度コピーする',
    openTrade: '取引画面を開く',
    sentNext: '送った → 次の人へ',
    sentLook: '送った → 次の文を見る',
    sentLast: '送った',
    accept: 'このまま送る',
    keepTyped: 'この文にする',
    shorten: '短くする',
    lengthen: '元の長さにする',
    later: 'あとで',
    never: '送らない',
    ownWords: '自分の言葉で送った',
    change: '文を直す',
    changeOrShorten: '文を直す・短くする',
    dropTyped: '元の文に戻す',
    morning: '夜なので、朝8時から送る文にしています。',
    allDone: '送る連絡文は、すべて済みました。',
    noneNow: 'いま送る連絡文はありません。',
    morningLeft: (n: number) => `朝8時から送る文が${n}件あります。`,
    laterLeft: (n: number) => `「あとで」の文が${n}件あります。`,
    toMake: (n: number) => `まだ作っていない連絡文が${n}件あります。`,
    make: (n: number) => `${n}件の連絡文を作る`,
    making: '連絡文を作っています…',
    toThreads: '返事を見に行く',
    toRoom: 'トラブルの画面へ',
    lists: {
      next: '次に送る人',
      morning: '朝8時から送る文',
      later: 'あとで送る文',
      optional: '送っても送らなくてもよい文',
      without: '連絡文がない相手',
      sent: '送ったもの',
      never: '送らないことにした文',
    },
    take: '見る',
    takeNamed: (who: string) => `${who}への文を見る`,
    makeOne: '作る',
    makeOneNamed: (who: string, what: string) => `${who}への「${what}」を作る`,
    back: '戻す',
    backNamed: (who: string) => `${who}への文を、送る文に戻す`,
    unsend: 'まだに戻す',
    unsendNamed: (who: string) => `${who}への文をまだに戻す`,
    people: (n: number) => `${n}人`,
    othersOf: (n: number) => `ほか${n}人`,
    sentAt: (when: string, how: string) => (how === '' ? when : `${when} ${how}`),
    sentNow: 'いま',
    threadNamed: (who: string) => `${who}とのやり取りを見る`,
  },

  threads: {
    title: '返事を見に行く',
    reading: 'やり取りを読んでいます…',
    lookedAt: (when: string) => `最後に見た ${when}`,
    open: '取引画面を開く',
    openNamed: (who: string) => `${who}の取引画面を開く`,
    noLink: '開けるリンクがありません。サイトで取引を探して、返事を見てください。',
    sent: '送った文',
    gist: '要点(空のままでかまいません)',
    answers: 'どうでしたか',
    before: (answer: string) => `いまの記録: ${answer}`,
    remind: '催促の文を作る',
    remindNote: '催促は1回だけにします',
    end: '返事なしで終える',
    endNote: 'このまま、やり取りを終えます',
    reopen: '終える前に戻す',
    silenceWait: (step: string, at: string) => `${step}は ${at} からできます。`,
    last: (who: string, answer: string) => `${who}: ${answer}`,
    lastAgain: '直す',
    lastAgainNamed: (who: string) => `${who}の答えを直す`,
    allSeen: 'いま見に行く返事は、もうありません。',
    none: 'やり取りをしている相手は、まだいません。',
    nextLook: (when: string) => `次に見るのは ${when} です。`,
    toLetters: (n: number) => `送っていない連絡文が${n}件あります。`,
    goLetters: '連絡する',
    toRoom: 'トラブルの画面へ',
    groups: {
      due: '返事を見に行く',
      settle: '解決方法を決める',
      carryOut: '決めたとおりに手続きする',
      agreed: '話がついた相手',
      silent: '返事がない',
      unasked: 'まだ連絡していない相手',
      waiting: '返事を待っている',
      over: '済んだやり取り',
    },
    take: 'やり取りを見る',
    facts: 'この方の期限・文・日付',
  },

  thread: {
    title: 'やり取り',
    clocks: '期限',
    noClocks: 'いま数えている期限はありません。',
    provisional: '仮',
    overSaid: '過ぎています',
    gone: 'もうできないこと',
    letters: '送った文・送る文',
    noLetters: 'まだ文はありません。',
    gist: (what: string) => `返事の要点: ${what}`,
    goLetter: 'この文を送る画面へ',
    goLetterNamed: (what: string) => `「${what}」を送る画面へ`,
    offers: '作れる文',
    makeOffer: (label: string) => `「${label}」を作る`,
    cancelAt: 'キャンセルの手続きをする日時',
    tracking: '追跡番号(空のままでかまいません)',
    settle: 'どう解決するかを決める',
    settleOn: '解決の方法と手続きを見る',
    settled: '解決の方法',
    settledWay: (way: string, amount: number | null) =>
      amount === null || amount === 0 ? way : `${way} ${amount.toLocaleString('ja-JP')}円`,
    contactAgain: '答えを直す',
    times: {
      open: '日付を入れる',
      lead: '分かるところだけでかまいません。入れると、期限を数え直します。',
      stage: '取引の段階',
      stageKeep: '(変えない)',
      shippedOn: '発送した日',
      deliveredOn: '届いた日',
      completedOn: '取引が完了した日',
      cancelAskedAt: 'キャンセルを申請した日時',
      cancelNow: (when: string) => `いまの記録 ${when}`,
      cancelNone: 'キャンセルの申請はない',
      held: '自動で完了しないようにしてある',
      write: '書きとめる',
      writing: '書きとめています…',
    },
  },

  contacts: {
    lookedAt: (when: string) => `見た ${when}`,
  },

  desk: {
    unsent: '送っていない連絡文',
    allMorning: '夜なので、朝8時から',
    someMorning: (n: number) => `うち${n}件は朝8時から`,
    untold: (n: number) => `文がまだない人 ${n}人`,
    looks: '返事を見に行く',
    toSettle: '解決方法を決める',
    toCarryOut: '決めたとおりに手続きする',
    silent: '返事がない相手',
    silentReason: '催促するか、終えるかを決めます',
    awaited: '購入者の返事',
    lookAt: (when: string) => `次に見る ${when}`,
    officeDue: '事務局の答えを見に行く',
    office: '事務局の答え',
    officeUnsent: '事務局への問い合わせ(まだ送っていない)',
    officeBeforehand: 'トラブルとは別の問い合わせ',
    returns: '返送',
    mayClose: '終えられるトラブル',
    checkOn: '防止策を確かめる日',
    templates: '連絡文の見直し',
    rules: 'ルールの確認日',
  },

  room: {
    stepLetters: '連絡する',
    left: (n: number) => `あと${n}件`,
    noneLeft: 'いま送る文なし',
    threads: '返事を見に行く',
    awaited: (n: number) => `返事待ち${n}件`,
    toSettle: (n: number) => `解決方法を決める${n}件`,
    toCarryOut: (n: number) => `手続き${n}件`,
    contacts: '連絡する相手',
    stepClose: '終える',
    mayClose: '終えられます',
    closed: '済',
    office: '事務局への問い合わせ',
    goLetters: '連絡する',
    goThreads: '返事を見に行く',
    goSettle: '解決方法を決める',
    goCarryOut: '手続きを見る',
    goOffice: '事務局の答えを見る',
    goSilent: '返事のない方を見る',
    goClose: 'このトラブルを終える',
    goPrevention: '防止策を確かめる',
  },
} as const;
