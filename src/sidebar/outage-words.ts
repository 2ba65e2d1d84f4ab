// The Japanese texts of 発送できない: the outage declared, its room, and its lines on the desk.
import type { OutageFunction, OutageGroup } from './outage-screens.ts';

/** In the order of the screen. */
export const allFunctions: readonly OutageFunction[] = [
  'QR・バーコード',
  '発送通知',
  '集荷',
  '追跡',
  '取引メッセージ',
  '店の受付',
];

/** What an outage of a carrier's link takes away in most cases: no QR, and with it no shipping and no notice of it. */
export const usualFunctions: readonly OutageFunction[] = ['QR・バーコード', '発送通知', '集荷'];

/** The one that has places. */
export const atCounters: OutageFunction = '店の受付';

/** Between two counters as somebody types them. */
export const betweenPlaces = /[、,，・\n]+/;

/** What stands below a group's name while its list is open. */
export const groupNotes: Readonly<Record<OutageGroup, string>> = {
  WITHIN_DAY: '',
  UNREADABLE: '支払日時か、発送までの日数が空の注文です。急ぐものとして扱います。',
  LATER: '',
  QR_ISSUED: 'そのQRのまま出せることがあります。出せるかを受付で確かめるまで、連絡文は作りません。',
  UNPAID: 'まだお金は払われていません。発送の見込みだけを知らせます。',
  TRACKING: 'もう出した荷物です。追跡が動かないことを知らせます。',
};

export const outageWords = {
  open: '発送できない(障害)',
  title: '発送できない',
  note: '障害',
  readiness: '障害への備え',

  declare: {
    reading: '使っている便を読んでいます…',
    services: '使えない便',
    allOf: (carrier: string) => `${carrier}の便 すべて`,
    otherServices: 'ほかの便',
    kinds: (n: number) => `${n}種類`,
    noServices: '発送する前の注文が、表に見つかりません。',
    onItsWay: (n: number) => `届く途中 ${n}件`,
    unpaid: (n: number) => `支払い待ち ${n}件`,
    functions: 'できないこと',
    places: '使えない受付(分かるところだけ)',
    placesHint: 'セブン、ファミマ、PUDO など',
    times: 'いつから・復旧',
    timesSaid: (since: string, expected: string) => `${since}・${expected}`,
    now: 'いまから',
    unknown: '未定',
    told: '見込みあり',
    since: 'いつから(空のままなら、いまから)',
    expected: '復旧の見込み(空のままなら、未定)',
    expectedHint: '29日の朝9時ごろ など',
    link: 'お知らせのリンク(なくてもかまいません)',
    noLink: 'リンクは http:// か https:// で始めてください。',
    estimate: (words: string) => `発表がないときの目安は、${words}です。`,
    open: '進行中の障害',
    result: '影響する注文',
    counting: '数えています…',
    countingAgain: '数え直しています…',
    none: 'いま影響する注文はありません。書きとめておくと、あとから入った注文を足せます。',
    qr: 'もうQRを出した荷物(確かめる)',
    qrLead: '印を付けた荷物の連絡文は作りません。そのQRで出せる受付を先に探します。便は替えられません。',
    already: '自分の言葉でもう伝えた方',
    alreadyLead: '印を付けた方には、連絡文を作りません。',
    shipBy: '期限が読めない注文すべての発送期限',
    shipBySet: (when: string) => `期限が読めない注文を、${when}までとして数えています。`,
    shipByBack: '取り消す',
    closedBlank:
      '「設定」の「休みの日」が空です。年末年始などを書いておくと、休みを除いた発送日を伝えられます。',
    known: (n: number) =>
      `ほかの障害で連絡する相手に入っている注文が${n}件あります。ここには入れていません。`,
    unclear: (n: number) => `段階の読めない行が${n}行あります。表の状態を直すと、あとから足せます。`,
    slow: '新しい注文を減らす',
    slowNote: '出品を休むか、発送までの日数をのばす作業を書き出します',
    tell: '遅れることを、いま知らせる',
    tellNote: 'ほかの受付で出せるかもしれないので、ふだんは試したあとに知らせます',
    nothingYet: 'まだ何も書いていません。',
    groupOf: (label: string, orders: number) => `${label} ${orders}件`,
    pickService: '使えない便を選ぶ',
    pickFunction: 'できないことを選ぶ',
    makeLetters: (n: number) => `${n}件の連絡文を作る`,
    alsoLetters: (n: number) => `${n}件を書き出して、連絡文を作る`,
    withoutLetters: (n: number) => (n === 0 ? '障害を書きとめる' : `${n}件を書き出す(連絡文はあとで)`),
    making: '連絡文を作っています…',
    until: (when: string) => `${when}まで`,
    provisional: '仮',
    overSaid: '期限を過ぎています',
    tickNamed: (what: string, who: string) => `${who}に「${what}」の印を付ける`,
    qrShort: 'QRを出した',
    alreadyShort: '伝えた',
  },

  help: {
    counters: '先に: ほかの受付で出せます',
    countersNote: '同じ便なので、同意も費用もいりません。',
    countersOf: (service: string, places: readonly string[]) => `${service}: ${places.join('、')}`,
    firstAid: '先にできること',
    outlook: '連絡文に書く発送の見込み',
    sources: 'お知らせのページ',
    closedUnread: (parts: readonly string[]) =>
      `「設定」の「休みの日」に読めないところがあります(${parts.join('、')})。`,
    messagesDown: '取引メッセージが使えるようになるまで、連絡文は送らずに取っておきます。',
  },

  room: {
    reading: '荷物を読んでいます…',
    read: '荷物を読む',
    since: (when: string) => `${when}から`,
    recoveredAt: (when: string) => `${when}に復旧`,
    expected: (what: string) => `復旧の見込み ${what}`,
    unknown: '復旧 未定',
    failing: (services: string, functions: string) => `${services}の${functions}`,
    look: '公式のお知らせ',
    lookAt: (when: string) => `次に見る ${when}`,
    lookDue: (when: string) => `見る時間です(${when})`,
    noLook: '次に見る時刻は決めていません',
    lookedAt: (when: string) => `最後に見た ${when}`,
    own: '控えたお知らせ',
    unchanged: '見た(変わりなし)',
    changed: '見た(変わったことを書く)',
    seen: 'お知らせに書いてあったこと',
    expectedField: '復旧の見込み(空なら、未定)',
    link: 'お知らせのリンク',
    nextLook: '次に見る時刻(空のままなら、いつもの時刻)',
    noMore: 'もう見ない',
    functions: 'いま、できないこと',
    noFunction: 'できないことを一つは選んでください。すべて使えるなら「復旧した」を押します。',
    write: '見たことを書きとめる',
    writing: '書きとめています…',
    calendar: (id: string) => `トメル ${id} 公式のお知らせを見る`,
    grown: (orders: number, moved: number) =>
      [
        orders > 0 ? `増えた注文が${orders}件あります。` : '',
        moved > 0 ? `表で先に進んだ荷物が${moved}件あります。` : '',
      ].join(''),
    add: '表に合わせる',
    parcels: '荷物',
    ofTold: (orders: number, told: number) =>
      told === 0 ? `${orders}件` : `${orders}件(知らせた ${told}件)`,
    gone: '出した荷物・済んだ荷物',
    told: { no: 'まだ知らせていない', draft: '連絡文あり', sent: '知らせた' },
    qr: 'QRを出した',
    qrBack: 'QRはまだ',
    qrNamed: (who: string) => `${who}の荷物は、もうQRを出した`,
    qrBackNamed: (who: string) => `${who}の荷物は、QRをまだ出していない`,
    inOwnWords: '自分の言葉で伝えた',
    inOwnWordsNamed: (who: string) => `${who}には、自分の言葉で伝えた`,
    thread: 'やり取り',
    threadNamed: (who: string) => `${who}とのやり取りを見る`,
    consent: (service: string, consent: string) => `別の便(${service}): ${consent}`,
    trackingNumber: (number: string) => `追跡番号 ${number}`,
    arrival: (day: string) => `到着の見込み ${day}`,
    shipBy: '期限が読めない荷物すべての発送期限',
    shipByWrite: '書きとめる',
    letters: '連絡する',
    threads: '返事を見に行く',
    progress: '経過のお知らせ',
    progressAt: (when: string) => `次の約束 ${when}`,
    makeProgress: (n: number) => `経過のお知らせを${n}件作る`,
    otherWays: '別の便・待つかやめるかの相談',
    long: (n: number) => `長引いている荷物 ${n}件`,
    tracking: '届くまで見守る',
    packing: '発送する',
    slow: '新しい注文を減らす',
    slowNone:
      '書き出した作業はありません。始めるときに「新しい注文を減らす」に印を付けると、ここに並びます。',
    office: '事務局に聞く',
    report: '障害の記録(印刷用)',
    recovered: '復旧した',
    recoveredEarlier: 'もっと前に復旧していた',
    recoveredWhen: '復旧した日時',
    recoveredWrite: 'この時刻に復旧した',
    recoveredBack: 'まだ使えない(復旧の記録を取り消す)',
    ends: '終わり方',
    mistakeReason: '障害ではなかったとき。送っていない連絡文を取り消します',
    closed: '終えました',
  },

  /** 次にやること, each with its blue button. */
  next: {
    ended: 'この障害は終わりました。',
    grown: { say: '増えた注文を足します。', go: '増えた注文を足す' },
    tell: { say: 'まだ知らせていない方に知らせます。', go: '連絡する' },
    progress: { say: '約束した経過のお知らせを作ります。', go: '経過のお知らせを作る' },
    look: { say: '公式のお知らせを見る時間です。', go: '' },
    ship: { say: '復旧したので、荷物を出します。', go: '発送する' },
    tracking: { say: '出した荷物の追跡が動いているかを見ます。', go: '届くまで見守る' },
    threads: { say: '返事が来ていないかを見ます。', go: '返事を見に行く' },
    settle: { say: '返事のあった方と、どうするかを決めます。', go: '返事のあった方を見る' },
    silent: { say: '返事のない方をどうするかを決めます。', go: '返事のない方を見る' },
    office: { say: '事務局の答えを見に行きます。', go: '事務局の答えを見る' },
    close: { say: '残っていることはありません。', go: 'この障害を終える' },
    waitUntil: (when: string) => `いま、することはありません。次に見るのは ${when} です。`,
    wait: 'いま、することはありません。',
  },

  desk: {
    look: '公式のお知らせを見る',
    lookDue: '見る時間です',
    nextLook: (when: string) => `次は ${when} 公式のお知らせを見る`,
    grown: '増えた注文',
    grownReason: '足すと、連絡文もできます',
    progress: '経過のお知らせ',
    progressEvent: (id: string) => `トメル ${id} 経過のお知らせ`,
    progressReason: '今日お知らせする約束です',
    ship: '発送する',
    shipReason: '復旧しました',
    tracking: '追跡を見る',
    waitOrCancel: '長引いている荷物',
    waitOrCancelReason: '待つか、やめるかを相談できます',
    running: (toShip: number, recovered: boolean) =>
      `${recovered ? '復旧した' : '復旧していない'}・発送待ち${toShip}件`,
  },

  done: {
    declared: (buyers: number, drafts: number) =>
      drafts === 0
        ? `連絡する相手${buyers}件を書き出しました。連絡文は作っていません。`
        : `連絡文を${drafts}件作りました。`,
    mistake: (id: string) => `${id} を、障害ではなかったとして終えました。`,
    tasks: (n: number) => `新しい注文を減らす作業を${n}件書き出しました。障害の画面から始められます。`,
    lacks: (places: readonly string[]) =>
      `${places.map((place) => `「${place}」`).join('')}がまだ分からないので、作れなかった連絡文があります。`,
    added: (orders: number, moved: number, drafts: number) =>
      [
        orders > 0 ? `増えた注文を${orders}件足しました。` : '',
        moved > 0 ? `表で先に進んだ${moved}件の段階を直しました。` : '',
        drafts > 0 ? `連絡文を${drafts}件作りました。まだ送っていません。` : '',
        orders + moved === 0 ? '新しく足す注文はありませんでした。' : '',
      ].join(''),
    looked: (next: string) =>
      next === ''
        ? 'お知らせを見たことを書きとめました。'
        : `お知らせを見たことを書きとめました。次は ${next} です。`,
    parcels: (n: number) => `${n}件を書きとめました。`,
    letters: (n: number) => `連絡文を${n}件作りました。まだ送っていません。`,
    noLetters: '新しく作る連絡文はありませんでした。',
    recovered: (n: number) =>
      n === 0
        ? '復旧を書きとめました。出す荷物はありません。'
        : `復旧を書きとめました。出す荷物が${n}件あります。`,
    lasts: '復旧の記録を取り消しました。障害は続いています。',
  },
} as const;
