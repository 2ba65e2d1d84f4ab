// What is said about ⑤: titles, the log, reasons and next steps of an outage of shipping. The letters have their own words.
import { salutationFor } from '../domain/first-reply.ts';

/** Of orders that name no service. */
export const NO_SERVICE = '配送方法を書いていない注文';

/** In a letter, where the order names no service. */
export const SOME_SERVICE = '配送サービス';

export const serviceName = (service: string): string => (service.trim() === '' ? NO_SERVICE : service.trim());

/** 題名: 「らくらくメルカリ便 ほか2つの便の障害」 */
export function outageTitle(services: readonly string[]): string {
  const named = services.map((one) => one.trim()).filter((one) => one !== '');
  const [first] = named;
  if (first === undefined) return '発送できない障害';
  return named.length === 1 ? `${first}の障害` : `${first} ほか${named.length - 1}つの便の障害`;
}

/** 止めた範囲: nothing is stopped; it tells which orders count. */
export const outageReach = (services: readonly string[]): string =>
  `${services.map(serviceName).join('、')}の注文`;

export const declaredSentence = (title: string, contacts: number, drafts: number): string =>
  drafts === 0
    ? `「${title}」で、連絡する相手${contacts}件を書き出しました`
    : `「${title}」で、連絡する相手${contacts}件を書き出し、連絡文を${drafts}件作りました`;

/** 終わり方, once the service works again; the buyers may still be talked to. */
export const OUTAGE_RECOVERED = '復旧した';

/** 文面 of a buyer who was told before Tomeru knew of it. */
export const TOLD_IN_OWN_WORDS = '(自分の言葉で伝えました)';

/** 次にやること of a trouble and of its buyers. */
export const outageStep = {
  look: '公式のお知らせを見る',
  tell: '連絡する相手に知らせる',
  ship: '復旧したので、荷物を出す',
  watch: '届くまで見守る',
  tellDelay: '発送が遅れることを知らせる',
  tellUnpaid: '発送の見込みを知らせる',
  checkQr: 'もう出したQRで出せるかを、受付で確かめる',
  cancel: '残すものを残し、あいさつを送ってからキャンセルする',
  shipOther: '同意をもらった別の便で出す',
  tellTracking: '追跡が動かないことを知らせる',
} as const;

export const knownOrdersNote = (orders: number): string =>
  `ほかの障害で、もう連絡する相手に入っている注文が${orders}件あります。ここには入れていません。`;

export const unclearOrdersNote = (rows: number): string =>
  `段階の読めない行が${rows}行あります。表の状態を直すと、「増えた注文」として足せます。`;

export const heldBackNote = '取引メッセージが使えるようになるまで、連絡文は送らずに取っておきます。';

export const lacksNote = (letters: number): string =>
  `作れなかった連絡文が${letters}件あります。「定型文」を確かめてください。`;

/** Over the counters that still take a parcel with a QR. */
export const qrCounters = (service: string): string => `${service}(もうQRを出した荷物)`;

export const ordersSentence = (title: string, added: number, moved: number): string =>
  [
    `「${title}」で、`,
    ...(added > 0 ? [`増えた注文${added}件を足し`] : []),
    ...(added > 0 && moved > 0 ? ['、'] : []),
    ...(moved > 0 ? [`表で先に進んだ${moved}件の段階を直し`] : []),
    'ました',
  ].join('');

/** `seen`: what the person noted; `next` `M/D HH:mm`, empty when nobody looks again. */
export function lookSentence(seen: string, expected: string, next: string): string {
  const said = seen !== '' ? seen : expected === '' ? '復旧の時期は出ていません' : expected;
  return `公式のお知らせを見ました: ${said}${next === '' ? '' : `(次は ${next})`}`;
}

export const renewedNote = (drafts: number): string =>
  `まだ送っていない連絡文${drafts}件を、新しいお知らせの内容で作り直しました。`;

export function parcelsSentence(
  parcels: number,
  said: {
    readonly qrIssued?: boolean | undefined;
    readonly told?: boolean | undefined;
    readonly shipBy?: string | null | undefined;
  },
): string {
  const what = [
    ...(said.qrIssued === undefined ? [] : [said.qrIssued ? 'QRを出した' : 'QRはまだ出していない']),
    ...(said.told === true ? ['自分の言葉で伝えた'] : []),
    ...(said.shipBy === undefined ? [] : ['発送期限を入れた']),
  ];
  return `荷物${parcels}件を「${what.join('、')}」と記録しました`;
}

export const progressSentence = (title: string, purpose: string, drafts: number): string =>
  `「${title}」の「${purpose}」を${drafts}件作りました`;

/** Refusals that only an outage knows. */
export const outageRefusals = {
  notAnOutage: (incidentId: string): string =>
    `トラブル ${incidentId} は「発送できない」ではないか、障害の内容が読めません。何も変えていません。`,
  serviceUnfit: (service: string): string =>
    `別の便「${service}」を提案できる荷物が、選んだ中にありません。何も変えていません。`,
  consentUnfit: (from: string, to: string): string =>
    `別の便の返事は、「${from === '' ? 'まだ聞いていない' : from}」から「${to === '' ? 'まだ聞いていない' : to}」には変えられません。何も変えていません。`,
  outageLasts: 'この障害は、まだ続いていることになっています。何も変えていません。',
  nothingToShip: 'いま出す荷物、または届く途中の荷物ではありません。何も変えていません。',
  consentMissing: (buyer: string): string =>
    `${salutationFor(buyer)}の荷物を別の便で出すには、先に同意が要ります。QRを出した荷物は、便を替えられません。何も変えていません。`,
  outageOver:
    'この障害は、もう復旧したことになっています。まだ使えないときは、復旧の記録を取り消してください。何も変えていません。',
} as const;

/** Why a buyer of an outage gets no letter. */
export const noLetter = {
  recovered: '復旧しました。荷物を出して、発送のお知らせを送ります',
  mayLeave: '荷物は出せます。連絡はいりません',
  onItsWay: '荷物は届く途中です。追跡が動かないときだけ連絡します',
  inTime: '発送期限までに出しました。お詫びはいりません',
} as const;

export const recoveredSentence = (title: string, at: string): string => `「${title}」は ${at} に復旧しました`;

export const unrecoveredSentence = (title: string): string => `「${title}」の復旧の記録を取り消しました`;

export const withdrawnNote = (drafts: number): string =>
  `まだ送っていない「障害が続いている」という連絡文${drafts}件を取り消しました。`;

export const shippedSentence = (title: string, parcels: number, isBack: boolean): string =>
  isBack
    ? `「${title}」の荷物${parcels}件を、まだ出していないことに戻しました`
    : `「${title}」の荷物${parcels}件を出しました`;

export const unfitNumberNote = (parcels: number): string =>
  `追跡番号の形がちがうものが${parcels}件ありました(11けたか12けたの数字です)。番号なしで記録しました。`;

export const doubtfulNumberNote = (parcels: number): string =>
  `追跡番号の最後の数字が合わないものが${parcels}件あります。打ちまちがいがないか、確かめてください。`;

export const notToShipNote = (parcels: number): string =>
  `発送待ちではない荷物が${parcels}件あったので、そこは変えていません。`;

export const movementSentence = (to: string, product: string, moves: boolean): string =>
  `${to}の「${product}」の追跡を見ました: ${moves ? '動いています' : '動いていません'}`;

export const apologySentence = (to: string, askRating: boolean): string =>
  `${to}への「遅れたお詫び」を作りました${askRating ? '(評価のお願いつき)' : ''}`;

/** In a letter after the recovery, in place of what the notice said before. */
export const recoveredWords = (at: string): string => `${at}ごろに復旧した`;

/** Of another service; null where nobody has confirmed it. */
export const anonymityWords = (anonymous: boolean | null): string =>
  anonymous === true ? '匿名のまま' : anonymous === false ? '匿名でなくなる' : '匿名かどうかは未確認';

export const changeWords = (changeable: boolean | null): string =>
  changeable === true ? '取引画面で替えられる' : '替え方は未確認(取引画面か事務局で確かめる)';

export const offeredSentence = (service: string, parcels: number): string =>
  `別の便「${service}」の提案を${parcels}件作りました`;

export const notOfferedNote = (parcels: number): string =>
  `${parcels}件には提案していません(QRを出した、まだ大きくは遅れない、もう聞いた、この便が使えない、のどれかです)。`;

export const consentSentence = (to: string, service: string, consent: string): string =>
  consent === ''
    ? `${to}に別の便を聞いたことを、取り消しました`
    : `${to}の別の便「${service}」の返事を「${consent}」にしました`;

export const goodwillSentence = (to: string, note: string, cost: number | null): string =>
  note === ''
    ? `${to}へのおまけの記録を消しました`
    : `${to}へのおまけを記録しました: ${note}${cost === null ? '' : `(${cost}円)`}`;

/** 備え: what is missing, each with what to do about it. */
export const readinessLacks = {
  noService: '配送方法の列がありません。障害のとき、どの注文に影響するかを便で選べません。',
  noPayment: '支払日時の列がありません。発送期限は、販売日から仮に数えます。',
  noDaysOff: '「設定」の「休みの日」が空です。年末年始などを書いておくと、いつ発送するかを連絡文で言えます。',
  unreadDays: (parts: readonly string[]): string =>
    `「設定」の「休みの日」に読めないところがあります(${parts.join('、')})。「12/30〜1/3」のように書いてください。`,
  noSecondWay: (ways: number): string =>
    `匿名のまま替えられる二つ目の送り方が見つからない便が${ways}つあります。ほかの受付を先に確かめておいてください。`,
  rules: (rules: number): string =>
    `確かめ直す時期の決まりが${rules}件あります。「参照データ」を見てください。`,
  letters: (letters: number): string =>
    `障害のときの連絡文のうち${letters}件が「使う」になっていません。「定型文」を見てください。`,
} as const;

/** A line of 損失. */
export const goodwillLoss = (buyer: string): string => `${salutationFor(buyer)}へのおまけ`;

export const choiceSentence = (to: string, choice: string): string =>
  choice === ''
    ? `${to}の「待つか、やめるか」を、まだ決まっていないことに戻しました`
    : `${to}は「${choice}」を選びました`;

/** 用途 of the last message before a cancel. */
export const CANCEL_GREETING = 'キャンセル前のあいさつ';

export const cancelledSentence = (to: string, done: boolean): string =>
  done
    ? `${to}との取引を、障害を理由にキャンセルしました`
    : `${to}との取引のキャンセルを、まだしていないことに戻しました`;
