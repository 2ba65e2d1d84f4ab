// The Japanese texts of どう解決しますか, 事務局 and 終える. What a way means, costs and closes is said by 参照データ and comes from the
// door; here stands only what the seller does with it.
import type { EvidenceWord, LeftOver, Returned, Way } from './settle-screens.ts';

/** Back to the buyer goes what both have agreed on: without it nothing can be written. */
export const needsAmount = (way: Way | undefined): boolean => way === '一部返金';

/** What goes back may be told, so that the loss can be summed. */
export const takesAmount = (way: Way | undefined): boolean =>
  way === '一部返金' || way === '返品して全額返金' || way === '返品なしで全額返金';

/** Nothing is carried out before the desk has answered. */
export const asksOffice = (way: Way | null): boolean => way === '事務局に相談してから';

/** What has to be saved, as one would say it. */
export const evidenceLabels: Readonly<Record<EvidenceWord, string>> = {
  やり取りの画面: 'やり取りの画面',
  合意した内容: '合意した内容(方法と金額)',
  品物の写真: '品物の写真',
  商品ページと説明: '商品ページと説明',
  発送の控えと追跡: '発送の控えと追跡',
  障害のお知らせの画面: '障害のお知らせの画面',
};

export const returnChoices: readonly { readonly returned: Exclude<Returned, ''>; readonly label: string }[] =
  [
    { returned: '待ち', label: '返送を待つ' },
    { returned: '届いた', label: '届いた' },
    { returned: '不要', label: '返送はない' },
  ];

/** What is left, as links. */
export const leftLabels: Readonly<Record<LeftOver['what'], string>> = {
  holds: '止めている商品',
  outage: '復旧していない障害',
  tasks: '止める作業',
  reverse: '元に戻すこと',
  drafts: '送っていない連絡文',
  buyers: '解決していない相手',
  returns: '返送を待っている物',
  office: '事務局の答え',
  inspection: '検品の残り',
  promises: '約束した返事',
  firstReply: '最初の返事',
};

const yen = (n: number): string => `${n.toLocaleString('ja-JP')}円`;

export const settleWords = {
  yen,
  title: 'どう解決しますか',
  agreedTitle: '決めたことを進める',
  reading: '選べる方法を調べています…',
  buyerOf: (buyer: string) => (buyer === '' ? 'ご購入者様' : `${buyer}様`),
  until: (clock: string, at: string) => `${clock} ${at} まで`,
  unreachable: 'このお取引では、もうメッセージを送れません。事務局に聞きながら進めます。',
  lead: '相手の方と話して決まったものを選んでください。選んだだけでは、まだ何も書きません。',
  none: 'いま選べる方法がありません。事務局に聞いてください。',
  choices: '解決の方法',
  askFirst: '先に事務局へ',
  closedOnes: 'いまは選べない方法',
  terms: {
    closes: (what: readonly string[]) => what.join(''),
    closesTitle: 'この方法を選ぶと',
    cost: 'かかるもの',
    refund: (n: number) => `(返す金額 ${yen(n)})`,
    who: 'だれが',
    anonymity: '匿名',
    evidence: '先に残すもの',
    nothing: '特にありません',
    behind: '進め方とよりどころ',
    checked: (day: string) => `確認した日 ${day}`,
    source: (source: string) => `出典 ${source}`,
    certainty: (word: string) => `確かさ ${word}`,
  },
  amount: '返す金額(円)',
  amountHint: '相手の方と決めた金額を、1円まで正確に入れてください。',
  amountMayBe: '分かれば入れてください。終えるときの損失に足します。',
  notAnAmount: '金額は数字だけで入れてください。',
  askOffice: '事務局に聞く',
  finish: '決めて連絡文を作る',
  finishing: '書いています…',
  choose: '方法を選んでください',
  typeAmount: '金額を入れてください',

  agreed: '決まった方法',
  agreedAmount: (way: string, amount: number | null) =>
    amount === null || amount === 0 ? way : `${way} ${yen(amount)}`,
  anew: '決め直す',
  takeBack: '決まっていなかったことにする',
  takeBackSaid: '合意の連絡文がまだ送られていなければ、取り消します。',
  letterUnsent: 'まだ送っていません',
  letterFirst: '手続きの前に送ってください',
  noLetter: (places: readonly string[]) =>
    places.length === 0
      ? '連絡文は作れませんでした。'
      : `「${places.join('」「')}」がまだ分からないので、連絡文を作れませんでした。`,
  evidence: {
    title: '先に残すもの',
    lead: '写真や画面の写しを残したら押してください。もう一度押すと取り消せます。',
    saved: '残した',
    notSaved: 'まだ',
  },
  carryOut: {
    title: '手続き',
    closes: '手続きのあとは、やり取りが見られなくなることがあります。先に全部残してください。',
    missing: (n: number) => `先に残すもの あと${n}つ`,
    finish: '手続きを済ませた',
    withReason: '残せないので、このまま済ませた',
    reason: '残せない理由',
    cannot: '残せないものがあるとき',
    isDone: (at: string) => `手続きは ${at} に済んでいます。`,
    back: '済んでいなかった',
    backNamed: '手続きは、まだ済んでいなかった',
    onward: 'ほかの方を見る',
    office: '手続きはありません。事務局の答えを待って、決め直してください。',
  },
  returned: {
    title: '返送',
    blank: 'まだ決めていません。',
    back: '返送の印を外す',
  },

  twins: {
    open: '取り違えの相手をさがす',
    openReason: 'ほかの方に、この方の品物が届いているかもしれません',
    title: '取り違えの相手',
    item: '入っていた物は何でしたか',
    itemHint: '商品名か管理番号',
    find: 'さがす',
    finding: 'さがしています…',
    none: '同じころに送ったお取引は見つかりませんでした。',
    lead: '同じころに送った方です。この方に、別の品物が届いているかもしれません。',
    ask: 'この方にも確かめる',
    askNamed: (who: string) => `この方にも確かめる(${who})`,
    known: 'このトラブルの相手に、もう入っています。',
    shippedOn: (day: string) => `発送 ${day}`,
  },

  office: {
    title: '事務局に聞く',
    openBefore: '事務局に前もって聞いておく',
    reading: '問い合わせを読んでいます…',
    none: 'まだ何も聞いていません。',
    noneBefore:
      'トラブルの前に聞いておくと、いざというときに迷いません。たとえば「部品だけ送り直すとき、匿名のままにできますか」。',
    list: '問い合わせ',
    newOne: '新しく聞く',
    unsent: 'まだ聞いていない',
    waits: (when: string) => `答え待ち・次に見る ${when}`,
    waitsSome: '答え待ち',
    lookNow: '答えを見に行くころです',
    answered: '答えが来た',
    market: 'どこに聞きますか',
    question: '聞きたいこと',
    questionHint: '空けておくと、解決の進め方を聞く文になります。',
    questionNeeded: '聞きたいことを書いてください。',
    about: (who: string) => `${who}のお取引について`,
    make: '問い合わせの文を作る',
    noText: (places: readonly string[]) =>
      places.length === 0
        ? '文を作れませんでした。'
        : `「${places.join('」「')}」がまだ分からないので、文を作れませんでした。`,
    text: '問い合わせの文',
    textHint: 'ここで直せます。送るのは、事務局の画面からです。',
    copyAndOpen: 'コピーして問い合わせを開く',
    copy: '文をコピーする',
    copiedAndOpened: 'コピーしました。開いた画面に貼り付けて送ってください。',
    copied: 'コピーしました。アプリかサイトの「お問い合わせ」に貼り付けて送ってください。',
    notAsked: 'まだ聞いていません。',
    asked: '聞いた',
    askedAt: (at: string) => `${at} に聞きました。`,
    takeBack: '聞いていなかった',
    openDesk: '問い合わせの画面を開く',
    sentText: '聞いた文',
    answer: '事務局の答え',
    answerHint: '要点だけでかまいません。',
    keep: '「確認したこと」として残す',
    keepHint:
      '次のトラブルのときに、ここと「参照データ」で読めます。お名前や取引の番号は書かないでください。',
    write: '答えを記録する',
    rewrite: '答えを書き直す',
    notYet: 'まだ答えが来ない',
    nextLook: '次に見る',
    nextLookAt: '次に見る日時',
    setLook: 'この日時にまた見る',
    calendar: 'カレンダーに入れる',
    calendarNamed: (when: string) => `事務局の答えを見る ${when} をカレンダーに入れる`,
    eventTitle: (market: string) => `トメル: ${market}の事務局の答えを見る`,
    kept: '確認したこと',
    keptNone: 'まだありません。',
    keptOn: (day: string) => `${day} に確認`,
    toList: '問い合わせの一覧へ',
    backToBuyer: 'どう解決するかに戻る',
  },

  closing: {
    title: '終える',
    reading: '残っていることを調べています…',
    forbids: '先に済ませること',
    named: '気にかけておくこと',
    namedSaid: 'このままでも終えられます。',
    clear: '残っていることはありません。',
    questions: '次のために',
    questionsSaid: '書かなくても終えられます。',
    cause: 'なぜ起きましたか',
    change: '次から何を変えますか',
    checkOn: 'いつ確かめますか',
    checkOnSaid: 'その日になったら「今日やること」に出ます。',
    loss: '損失(円)',
    lossSum: '分かっている金額の合計',
    lossUnknown: '金額の分かるものがまだありません。',
    lossHint: '送料など、ほかにかかったものを足して直せます。',
    lossBad: '損失は数字だけで入れてください。',
    finish: 'このトラブルを終える',
    finishing: '終えています…',
    notYet: '残っていることを済ませると、ここから終えられます。',
    ended: 'トラブルを終えました',
    started: '発生',
    tookMinutes: (span: string) => `止め終わるまで ${span}`,
    lossWas: '損失',
    causeWas: 'なぜ起きたか',
    changeWas: '次から変えること',
    checkAt: '防止策を確かめる日',
    calendar: 'カレンダーに入れる',
    calendarNamed: (day: string) => `防止策を確かめる ${day} をカレンダーに入れる`,
    eventTitle: (id: string) => `トメル: ${id} の防止策を確かめる`,
    prevention: '防止策を確かめる',
    preventionLead: '前に決めたことが、いまも続いているかを見てください。',
    noChange: '次から変えることは、書かれていません。',
    prevented: '防止策を確かめた',
    desk: '今日やることへ',
  },

  claims: {
    title: '外注先に費用を相談する',
    needsSum: '損失を入れると、相談の文を作れます。',
    make: (sum: string) => `${sum}で相談の文を作る`,
    makeAgain: (sum: string) => `${sum}で作り直す`,
    nobody: 'このトラブルの行に、外注先の名前がありません。',
    lacks: (name: string, places: readonly string[]) =>
      `${name}への文は、「${places.join('」「')}」がまだ分からないので作れませんでした。${
        places.includes('起きたこと') ? '「くわしいこと」の「何が起きたか」に書けます。' : ''
      }`,
    textTo: (name: string) => `${name}に費用を相談する文`,
    copyTextTo: (name: string) => `${name}への文をコピー`,
    copied: 'コピーしました。いつもの連絡先に貼り付け、内訳と写真を添えてお送りください。',
  },

  done: {
    settled: (way: string) => `「${way}」に決めました。`,
    unsettled: '決まる前に戻しました。',
    carriedOut: '手続きを済みにしました。',
    notCarriedOut: '手続きを、済む前に戻しました。',
    toInspect: '届いた品物を検品に足しました。',
    twin: '取り違えの相手として、「疑い」で足しました。',
    inquiryMade: '問い合わせの文を作りました。まだ聞いていません。',
    asked: '聞いたことを記録しました。',
    notAsked: '聞く前に戻しました。',
    answered: '答えを記録しました。',
    notAnswered: (when: string) => (when === '' ? 'また見ることにしました。' : `${when} にまた見ます。`),
    closed: 'おつかれさまでした。記録は「トラブル」のタブに残っています。',
    prevented: '防止策を確かめました。',
  },
} as const;
