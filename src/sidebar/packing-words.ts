// The Japanese texts of 発送する, 別の便, 届くまで見守る, the report of an outage and 備え. What a service costs and whether it keeps names
// hidden is said by 参照データ and comes from the door. Over 300 lines: a data table.
import type { OutageParcel, RequestOf } from '../app/protocol.ts';
import { evidenceLabels } from './settle-words.ts';

export type ConsentWord = RequestOf<'recordConsent'>['consent'];

const CONSENT_LABELS: Readonly<Record<ConsentWord, string>> = {
  '': '聞いていない',
  聞いた: '聞いた',
  よい: 'よい',
  断られた: '断られた',
  返事なし: '返事なし',
  取り消された: '取り消された',
};

/** What may be pressed after what is recorded, in the order of the buttons. */
const NEXT_CONSENTS: Readonly<Record<ConsentWord, readonly ConsentWord[]>> = {
  '': ['聞いた'],
  聞いた: ['よい', '断られた', '返事なし', ''],
  返事なし: ['よい', '断られた', '聞いた'],
  よい: ['取り消された', '断られた', '聞いた'],
  断られた: ['よい', '聞いた'],
  取り消された: ['よい'],
};

const isConsent = (written: string): written is ConsentWord => written in CONSENT_LABELS;

/** As the record has it; a word written by hand that is none counts as asked. */
export const consentIn = (written: string): ConsentWord => (isConsent(written) ? written : '聞いた');

export const consentLabel = (consent: ConsentWord): string => CONSENT_LABELS[consent];

export const consentsAfter = (written: string): readonly ConsentWord[] => NEXT_CONSENTS[consentIn(written)];

/** The label of the button; taken back, it says what is taken back. */
export const consentButton = (from: string, to: ConsentWord): string => {
  if (to === '') return 'まだ聞いていない';
  if (to === '聞いた' && consentIn(from) !== '') return '返事はまだ';
  return CONSENT_LABELS[to];
};

type Said = Pick<OutageParcel, 'consent' | 'otherService' | 'qrIssued'>;

/** Whether the buyer has agreed to another service that this parcel can still take. */
export const mayGoOther = ({ consent, otherService, qrIssued }: Said): boolean =>
  consent === 'よい' && otherService !== '' && !qrIssued;

/** The buyer has been asked and has not decided. */
export const isAwaited = ({ consent }: Said): boolean => consent === '聞いた' || consent === '返事なし';

/** Stages of what has left, as the door says them. */
const LEFT_STAGES: readonly string[] = ['発送済み', '到着済み', '取引完了'];

/** Waiting to be shipped. */
export const isInHand = (stage: string): boolean => stage === '発送待ち';
export const hasLeft = (stage: string): boolean => LEFT_STAGES.includes(stage);
export const hasArrived = (stage: string): boolean => stage === '到着済み';

/** What a buyer may choose, in the order of the keys. */
export const choices = { wait: '待つ', cancel: 'やめる' } as const;
export type ChoiceWord = (typeof choices)[keyof typeof choices];

export const isCancelled = (choice: RequestOf<'recordChoice'>['choice']): boolean =>
  choice === choices.cancel;

/** Goes into the form of the marketplace, not into a message. */
export const isCancelReason = (purpose: string): boolean => purpose === 'キャンセル理由の詳細';

type Evidence = RequestOf<'recordEvidence'>['evidence'];
export const isEvidence = (what: string): what is Evidence => what in evidenceLabels;

const yen = (n: number): string => `${n.toLocaleString('ja-JP')}円`;

/** The service of an order, which may name none. */
const serviceOf = (service: string): string =>
  service.trim() === '' ? '配送方法の記入なし' : service.trim();

export const packingWords = {
  title: '発送する',
  reading: '出す荷物を調べています…',
  left: (n: number) => `残り ${n}件`,
  serviceOf,
  /** Nothing is shipped by Tomeru itself. */
  lead: '出したあとに押してください。購入者への連絡文は、そのあと作られます。',
  lasts: 'まだ復旧したことになっていません。ほかの受付などで出せた荷物だけ、記録してください。',
  noDeadline: '発送期限が読めません',
  provisional: '(仮)',
  until: (at: string) => `発送期限 ${at}`,
  over: (at: string) => `発送期限 ${at} を過ぎています`,
  qr: 'QRは出してあります',
  item: {
    key: (key: string) => `管理番号 ${key}`,
    pieces: (n: number) => `${n}個`,
  },
  awaited: (service: string) =>
    `「${service}」で送ってよいか、返事を待っています。返事が来るまでは、元の便でだけ出せます。`,
  refused: '別の便は断られました。元の便で出します。',
  withdrawn: '別の便への同意は取り消されました。元の便で出します。',
  granted: (service: string) => `「${service}」で送る同意をもらっています。`,
  grantedQr: 'もうQRを出しているので、別の便には替えられません。元の便で出します。',
  shipped: '出した → 次の荷物',
  shippedLast: '出した',
  shippedBy: (service: string) => `「${service}」で出した`,
  shippedByOwn: (service: string) => `元の便(${serviceOf(service)})で出した`,
  tracking: '追跡番号(任意)',
  trackingHint: '入れなくても出せます。購入者は取引画面で追跡を見られます。',
  trackingUnfit: '追跡番号は、数字11けたか12けたです。このまま押すと、番号なしで記録します。',
  trackingFits: (n: number) => `${n}けた。形は合っています。`,
  arrival: '到着の見込み(任意)',
  arrivalHint: 'これから記録する荷物の連絡文に入ります。',
  /** YYYY-MM-DD as it is written. */
  day: (day: string) => day.replace(/^\d+-0?(\d+)-0?(\d+)$/, '$1/$2'),
  arrivalSaid: (day: string) => `到着の見込み ${day}`,
  more: '追跡番号・到着の見込み',
  list: (n: number) => `このあと期限順に ${n}件`,
  ship: '出した',
  shipNamed: (what: string) => `${what} を出した`,
  shippedByShort: '別の便で出した',
  shipOtherNamed: (what: string, service: string) => `${what} を「${service}」で出した`,
  awaiting: '別の便の返事待ち',
  awaitingReason: '返事が来たら、別の便の画面で書きとめます',
  gone: '今日出した荷物',
  backNamed: (what: string) => `${what} を、まだ出していないことに戻す`,
  back: '戻す',
  numberLeftOut: '追跡番号の形がちがうので、番号なしで記録しました',
  numberDoubtful: '追跡番号の最後の数字が合いません。打ちまちがいがないか、お確かめください',
  number: (number: string) => `追跡番号 ${number}`,
  toLetters: '出した分の連絡文',
  toLettersNow: (n: number) => (n > 0 ? `出した分の連絡文 ${n}件` : '出した分の連絡文'),
  allGone: '出す荷物は、もうありません。',
  allGoneToday: (n: number) => `今日は${n}件を出しました。おつかれさまでした。`,
  toRoom: 'この障害に戻る',
  watch: '届くまで見守る',
  refusedAdvice: '出す荷物を読み直しました。記録できなかった荷物は一覧に戻しています。',
  lost: (n: number) =>
    `最後の${n}件は、まだ記録できていないかもしれません。「発送する」をもう一度開いて、お確かめください。`,

  goodwill: {
    fold: 'おまけの控え',
    note: '何を付けましたか',
    cost: 'かかったお金(円・任意)',
    hint: '自分用の控えです。連絡文には入れません。損失の合計に足します。',
    bad: '金額は数字だけで入れてください。',
    save: '控えておく',
    saved: (note: string, cost: number | null) => (cost === null ? note : `${note}(${yen(cost)})`),
    done: 'おまけを控えました。',
    cleared: 'おまけの控えを消しました。',
  },

  ways: {
    title: '別の便',
    reading: '使える便を調べています…',
    recovered: '復旧したので、別の便はもう提案しません。いまの便で出せます。',
    counters: '先に、ほかの受付へ',
    countersSaid: '同じ便のまま出せます。購入者の同意はいらず、お金もかかりません。',
    noCounter: '同じ便で出せる、ほかの受付は分かっていません。',
    places: (places: readonly string[]) => places.join('、'),
    services: (market: string, n: number) => `${market}の別の便(提案できる ${n}件)`,
    keeps: '匿名のまま送れる便',
    none: (market: string) => `${market}では、いま提案できる荷物がありません。`,
    noService: '替えられる便が見つかりません。復旧を待つか、事務局に聞いてください。',
    bears: '送料の差額は、出品者(あなた)が持ちます。購入者に差額をお願いすることはできません。',
    nothingWritten: '選んだだけでは、まだ何も書きません。よいと返事をもらうまで、別の便では出せません。',
    gives: '住所や名前が相手に分かる便',
    givesMarked: '匿名でなくなります',
    givesSaid: '匿名でなくなります。ほかに方法がないときだけ、よく話してから選んでください。',
    unsure: '匿名かどうか分からない便',
    rule: '決まりと手順',
    not: '提案しない荷物',
    early: 'まだ大きくは遅れない',
    earlyWhy: 'まず遅れることを知らせて、復旧を待ちます',
    qr: 'もうQRを出した',
    qrWhy: '便を替えられません。そのQRで出せる受付を探します',
    known: 'もう聞いた',
    knownWhy: '同じ人に二度は聞きません。返事は「別の便の返事」に書きとめます',
    who: (n: number, all: number) => (n === all ? `提案する相手 ${n}件` : `提案する相手 ${n}件(全${all}件)`),
    unnamed: (n: number) => `ほかに${n}件あります。続きを読むと、ひとりずつ外せます。`,
    offer: (n: number) => `${n}件に提案する文を作る`,
    offering: '作っています…',
    offered: (n: number) => `別の便を提案する文を${n}件作りました。まだ送っていません。`,

    consents: '別の便の返事',
    consentsSaid: '取引メッセージで聞いた返事を、ここに書きとめます。',
    pressed: (who: string, what: string) => `${who}の返事は「${what}」`,
    consentOf: (who: string) => `${who}の返事`,
    now: (consent: ConsentWord) => `いまの記録: ${CONSENT_LABELS[consent]}`,
    notSent: '提案の文は、まだ送っていません',
    recorded: (consent: ConsentWord) =>
      consent === '' ? '聞いていないことに戻しました。' : `「${CONSENT_LABELS[consent]}」と書きとめました。`,
    letter: 'お礼の文を作りました。まだ送っていません。',
    toLetters: (n: number) => `送っていない連絡文 ${n}件`,
    toPacking: '発送する',

    lasts: '続けるか、やめるか',
    lastsSaid:
      '長引いているので、待つか取りやめるかを購入者に聞けます。決めるのは購入者です。急がせない文にしてあります。',
    nobody: 'いま聞く相手はいません。遅れることをまだ知らせていない相手には、先に知らせます。',
    ask: (n: number) => `${n}件に聞く文を作る`,
    asked: (n: number) => `続けるか、やめるかを聞く文を${n}件作りました。まだ送っていません。`,
    answers: '返事を見に行く',
    answered: '返事を書きとめる相手',
    chooseNamed: '待つか、やめるか',
    agreed: 'やめることに決まりました',
    office: '事務局に、この障害の扱いを聞く',
  },

  cancel: {
    title: '続けるか、やめるか',
    reading: 'キャンセルの前にすることを調べています…',
    question: 'この方の返事は、どちらでしたか。決めるのは購入者です。',
    waits: choices.wait,
    waitsSaid: '復旧したら発送します',
    cancels: choices.cancel,
    cancelsSaid: 'あいさつと、キャンセル理由の文を作ります',
    recorded: (choice: string) =>
      choice === '' ? 'まだ決まっていないことに戻しました。' : `「${choice}」と書きとめました。`,
    made: 'あいさつと理由の文を作りました。まだ送っていません。',
    chosen: 'この方は「やめる」を選びました。まだキャンセルしていません。',
    back: '取り消す',
    backNamed: '「やめる」という記録を取り消す',
    greetingFirst: 'キャンセルの前に送ります。あとでは届かないことがあります',
    sentAt: (at: string) => `${at} に送りました`,
    reasonSaid: '販路のキャンセル画面で「理由」に貼り付けます。購入者も読みます。',
    copyReason: '理由をコピーする',
    reasonCopied: 'コピーしました。キャンセルの画面に貼り付けてください。',
    evidence: '先に残すもの',
    evidenceSaid: 'キャンセルのあとでは見られなくなることがあります。画面を保存してから押してください。',
    saved: '✓ 残した',
    notSaved: 'まだ',
    steps: '手順(だれが・いつ・費用)',
    noRule: 'この販路の手順は、確かめられていません。事務局に聞いてください。',
    office: '事務局に聞く',
    cannot: '残せないものがあるとき',
    why: '理由(あとで読むため)',
    withReason: '理由を書いて、キャンセルしたことにする',
    missing: (what: readonly string[]) => `まだ済んでいないこと: ${what.join('、')}`,
    done: '販路でキャンセルした',
    writing: '書いています…',
    cancelled: 'キャンセルしたことを書きとめました。',
  },

  onTheWay: {
    title: '届くまで見守る',
    reading: '届く途中の荷物を調べています…',
    looks: (n: number) => `追跡を見る ${n}件`,
    none: 'いま追跡を見る荷物はありません。',
    noneSaid: '出してから2日たっても届かない荷物が、ここに出ます。',
    open: '取引画面で追跡を見る',
    moves: '動いている',
    stands: '動いていない',
    standsSaid: '動いていなければ、お知らせする文を1件だけ作ります。',
    moving: 'また1日たったら、ここに出ます。',
    movesDone: '動いていると書きとめました。',
    standsDone: (n: number) =>
      n > 0
        ? '動いていないことを知らせる文を作りました。まだ送っていません。'
        : '動いていないと書きとめました。知らせる文は、もう作ってあります。',
    takeUp: '追跡を見る',
    others: (n: number) => `出した荷物 ${n}件`,
    arrival: (day: string) => `到着の見込み ${day}`,
    apology: '遅れたお詫びを書く',
    apologySaid:
      '届いたあとに、一度だけ送れます。評価のお願いは、発送が24時間より遅れたときだけ添えられます。お願いしないのがふつうです。',
    askRating: '評価のお願いを添える',
    make: 'お詫びの文を作る',
    made: '遅れたお詫びの文を作りました。まだ送っていません。',
    notMade: 'お詫びの文は、もう作ってあります。',
    toLetters: (n: number) => `送っていない連絡文 ${n}件`,
    thread: 'やり取りを見る',
  },

  report: {
    title: '障害の記録',
    reading: '記録をまとめています…',
    print: '印刷する',
    printSaid:
      '事務局に見せるための一覧です。購入者のニックネームが入ります。ほかの人には見せないでください。',
    printWay: '印刷の画面で「PDFに保存」を選ぶと、ファイルにできます。',
    copy: '表の形で写す',
    copied: '写しました。表やメールに貼り付けられます。',
    table: '障害の記録(表の形)',
    at: (at: string) => `${at} 現在`,
    facts: '障害',
    services: '使えない便',
    functions: 'できないこと',
    places: '使えない受付',
    since: '始まり',
    recovered: '復旧',
    notRecovered: 'まだ復旧していません',
    lasted: (at: string, hours: number) => `${at}(${hours}時間続きました)`,
    expected: '復旧の見込み',
    unknown: '未定',
    link: 'お知らせ',
    story: 'したことと見たお知らせ',
    messages: '送った連絡',
    parcels: '影響した注文',
    noStory: 'まだありません',
    noMessages: '送った連絡は、まだありません',
    noParcels: '影響した注文は、まだありません',
    all: (shown: number, all: number) => (shown < all ? `${all}件のうち${shown}件` : `${all}件`),
    to: (to: string, transactionId: string) => (transactionId === '' ? to : `${to} 取引 ${transactionId}`),
    buyer: (buyer: string) => (buyer === '' ? 'ご購入者様' : `${buyer}様`),
    transaction: (id: string) => `取引 ${id}`,
    shipBy: (at: string, isProvisional: boolean) => `発送期限 ${at}${isProvisional ? '(仮)' : ''}`,
    noShipBy: '発送期限 不明',
    shippedAt: (at: string) => `発送 ${at}`,
    tracking: (n: string) => `追跡番号 ${n}`,
    consent: (word: string) => `別の便の同意 ${word}`,
    heads: {
      story: ['日時', '担当', 'したこと'],
      messages: ['日時', '宛名', '取引ID', '用途', '送り方', '文面'],
      parcels: [
        '販路',
        '取引ID',
        '購入者',
        '商品名',
        '配送方法',
        '発送期限',
        '仮',
        '段階',
        '発送した日時',
        '追跡番号',
        '別の便の同意',
      ],
    },
    provisional: '仮',
  },

  readiness: {
    title: '障害への備え',
    reading: '備えを調べています…',
    lead: '荷物が出せなくなる前に、ここを見ておきます。何も書きません。',
    lacks: '足りないもの',
    ready: '足りないものはありません。',
    sources: '公式のお知らせが出る所',
    noSources: '使っている便がまだ分からないので、お知らせの場所を出せません。',
    checked: (day: string) => `確認した日 ${day}`,
    certainty: (word: string) => `確かさ ${word}`,
    ways: '二つ目の送り方',
    noWays: '表に配送方法の書いてある行がありません。',
    rows: (n: number) => `${n}行`,
    unknownService: 'この書き方の便は、トメルでは分かりません',
    noOther: '替えられる便が見つかりません',
    texts: '連絡文と決まり',
    templates: '障害のときの連絡文',
    templatesOk: '使えます',
    templatesUnused: (n: number) => `${n}件を使わない設定です`,
    rules: '決まりの確認',
    rulesOk: '期限内です',
    rulesDue: (n: number) => `${n}件が確認の時期です`,
    closedDays: '休みの日',
    noClosedDays: '書いていません',
  },
} as const;

/** What the buyer has said to another service, as far as it decides by which the parcel goes; empty before. */
export function consentSaid({ consent, otherService, qrIssued }: Said): string {
  const text = packingWords;
  if (consent === '') return '';
  const said: Readonly<Record<ConsentWord, string>> = {
    '': '',
    聞いた: text.awaited(otherService),
    返事なし: text.awaited(otherService),
    よい: qrIssued ? text.grantedQr : text.granted(otherService),
    断られた: text.refused,
    取り消された: text.withdrawn,
  };
  return said[consentIn(consent)];
}
