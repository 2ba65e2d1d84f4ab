// Every sentence that the use cases say: the log, the reasons, the titles. One place, so that it can be
// read through at once, aloud. Over 300 lines for that reason.
import { outageRefusals } from './outage-wording.ts';
import type { AxisName, ReachWire, Refusal } from './protocol.ts';

export const NO_NAME = '(名前なし)';

export const WHY_CHOSEN = '手で選んだ';

/** Check boxes of 「どこまで止めますか」. */
export const axisLabels = {
  purchase: '同じ仕入れ',
  product: '同じ商品',
  supplier: '同じ仕入先',
  outsourcer: '同じ外注先',
  shipped: '発送日の期間',
  words: '商品名・説明文のことばで探す',
  marketplace: '同じ販路',
  bought: '仕入日の期間',
  everything: '全部(対応を優先)',
} as const;

/** Before the stop: another trouble holds the row. */
export const heldAlready = (troubles: string): string => `${troubles} で止めています。`;

/** What is looked at where a column is missing. */
export const axisNotes = {
  noDescription: '商品説明の列がありません。商品名だけで探します。',
  someWithoutDescription: '商品説明の列がない表では、商品名だけで探します。',
  noShippingDay: '発送日の列がありません。販売日から見ます。',
} as const;

/** When a listing sells or a box leaves. */
export const taskTimes = {
  atAnyMoment: 'すぐ買われます',
  underAMinute: '1分足らず',
  ends: (at: string, left: string): string => `${at} 終了(あと${left})`,
  ended: (at: string): string => `${at} に終了`,
  goesOnSale: (at: string): string => `${at} に出品`,
  shipBy: (at: string, provisional: boolean, over: boolean): string =>
    `発送期限${provisional ? '(仮)' : ''} ${at}${over ? '(過ぎています)' : ''}`,
} as const;

/** People to tell, as tasks. */
export const personActions = {
  outsourcer: {
    action: '外注先に連絡',
    caution: '連絡がつくまで、外注先の手元の箱はまだ出てしまいます。',
    reverse: '再開の連絡',
  },
  supplier: {
    action: '仕入先に連絡',
    caution: '急ぎません。相手の営業時間に連絡すれば間に合います。',
    reverse: '再開の連絡',
  },
} as const;

const periodSaid = (period: ReachWire['bought']): string => {
  const day = (text: string): string => text.replace(/^\d+-0?(\d+)-0?(\d+)$/, '$1/$2');
  return period === undefined ? '' : `${day(period.from)}〜${day(period.to)}`;
};

const axisSaid = (axis: AxisName, reach: ReachWire): string => {
  switch (axis) {
    case 'words':
      return `ことば「${(reach.words ?? '').trim()}」のある商品`;
    case 'shipped':
      return `${periodSaid(reach.shipped)}に発送した分`;
    case 'bought':
      return `${periodSaid(reach.bought)}に仕入れた分`;
    case 'outsourcer':
      return reach.outsourced === undefined
        ? axisLabels.outsourcer
        : `${axisLabels.outsourcer}(${periodSaid(reach.outsourced)}に発送した分まで)`;
    default:
      return axisLabels[axis];
  }
};

/** 止めた範囲 in words: 「選んだ1行と、同じ仕入れ・同じ商品」 */
export const reachSentence = (start: number, reach: ReachWire): string =>
  reach.axes.length === 0
    ? `選んだ${start}行`
    : `選んだ${start}行と、${reach.axes.map((axis) => axisSaid(axis, reach)).join('・')}`;

export const grownSentence = (title: string, marked: number, contacts: number): string =>
  marked === 0
    ? `「${title}」に、連絡する相手${contacts}件を足しました`
    : `「${title}」に、増えた${marked}行を足して停止の印を付けました`;

export const criteriaTooLongNote =
  '範囲の条件が多すぎて、全部は控えられませんでした。あとから当てはまる行は、自動では見つからないことがあります。';

export const supportWords = {
  head: 'トメル 調査用の控え(購入者、取引、商品の中身は入っていません)',
  table: (number: number, use: 'stock' | 'sales'): string =>
    `表${number} ${use === 'stock' ? '商品' : '取引'}`,
} as const;

export const foundWords = (why: string, found: readonly string[]): string =>
  `${why}(${found.map((text) => `「${text}」`).join('')})`;

export const RELEASED_BY_MISTAKE = 'まちがいでした';

/** Behind the rule's id in 緊急度の理由. */
export const MISTAKE_BECAUSE = 'トラブルがまちがいだったので、することはありません。';
export const ONLY_ONE_BECAUSE = '1個だけの問題で、影響がないと分かったので、することはありません。';

export const SOUND_BECAUSE = '品物は無事で、影響がないと分かったので、することはありません。';

/** 終わり方, and the reason why a hold was let go. */
export const releaseEndings = {
  ONLY_ONE: '1個だけの問題だった',
  SOUND: '品物は無事',
  CAPACITY: '対応優先の分を戻した',
} as const;

/** 解除の理由: what it was, and the person's own words behind it. */
export const releaseReason = (why: string, words: string): string =>
  words === '' ? why : `${why}(${words})`;

export const taskNotNeeded = (why: string): string => `「${why}」となったので、この作業はもういりません。`;

/** 「L2608-13A ほか」: what the stop was about, for titles and the log. */
export const titleOf = (first: string, rows: number): string => {
  const name = first === '' ? '商品' : first;
  return rows > 1 ? `${name} ほか${rows - 1}件` : name;
};

export const stopSentence = (title: string, marked: number, contacts: number): string =>
  marked === 0
    ? `「${title}」の、連絡する相手${contacts}件を書き出しました`
    : `「${title}」の${marked}行に停止の印を付けました`;

export const firstReplySentence = (title: string): string => `「${title}」の最初の返事を下書きしました`;

export const originSentence = (title: string, origin: string): string =>
  `「${title}」のきっかけを「${origin}」にしました`;

export const taskSentence = (product: string, place: string, outcome: string | null): string =>
  outcome === null
    ? `「${product}」(${place})の作業を、まだに戻しました`
    : `「${product}」(${place})の作業を「${outcome}」にしました`;

export const sentSentence = (purpose: string, to: string, takenBack: boolean): string =>
  takenBack
    ? `${to}への「${purpose}」を、まだ送っていないことに戻しました`
    : `${to}への「${purpose}」を送りました`;

/** `at`: another time; empty where the answer was given. */
export const promiseSentence = (to: string, at: string): string =>
  at === '' ? `${to}への約束した返事を、済みにしました` : `${to}への次の約束を ${at} にしました`;

export const SENT_HOW = { asItIs: 'この文面', ownWords: '自分の言葉で' } as const;

export const soldMeanwhileNote =
  '売れた相手を「連絡する相手」に入れ、「この箱を出さない」を作業に足しました。';

export const boxAddedNote = '「この箱を出さない」を作業に足しました。';

export const fixedNote = 'この商品の出品はすべて直し終えたので、印を外しました。';

export const mistakeSentence = (title: string, rows: number): string =>
  rows === 0
    ? `「${title}」をまちがいとして終えました`
    : `「${title}」をまちがいとして終え、${rows}行の印を外しました`;

export const releaseSentence = (title: string, why: string, rows: number): string =>
  `「${title}」を「${why}」として、${rows}行の印を外しました`;

export const keptPieceNote = (rows: number): string =>
  `${rows}行は、1個だけ止めたままです。どうするか決めたら「品物は無事」か「まちがいでした」で外せます。`;

export const freedElsewhereNote = (troubles: readonly string[]): string =>
  `トラブル ${troubles.join('、')} で止めたものも、元に戻せるようになりました。「今日やること」で確かめてください。`;

/** byHand: what is left for a person, beside the reverse tasks under their own labels. */
export const TELL_ALL_CLEAR = '送った人に「問題なし」の連絡';

export const reverseSentence = (name: string, what: string, done: boolean): string =>
  done ? `${name}: 「${what}」を済みにしました` : `${name}: 「${what}」を、まだに戻しました`;

/** `sentence`: したこと of what is taken back. */
export const undoSentence = (sentence: string): string => `元に戻しました: ${sentence}`;

/** 元に戻せる, for as long as nothing is done after it. */
export const canBeUndone = (isUndoable: boolean): string => (isUndoable ? 'はい' : 'いいえ');

export const typeSentence = (title: string, type: string): string =>
  `「${title}」の種別を「${type}」にしました`;

export const detailsSentence = (title: string): string => `「${title}」のくわしいことを書きました`;

export const contactSentence = (title: string, to: string): string =>
  `「${title}」の連絡する相手に${to}を足しました`;

export const MORNING_SEND = '朝8時から';
export const SEND_NOW = '今すぐ';

export const rowsGoneNote = (rows: number): string =>
  `確かめたあとで表から無くなった行が${rows}行あります。その行には何もしていません。`;

export const doubtfulNote = (rows: number): string =>
  `どの行か一つに決められないものが${rows}件あります。当てはまりそうな行すべてに印を付けました。`;

export const nextStep = {
  stop: 'まだ売れてしまう出品を止める',
  lookAgain: '待つことにした出品を見に行く',
  lookLater: '待つことにした出品を、時間が来たら見る',
  outsourcer: '外注先に止める連絡をする',
  boxes: '箱を出さないように分けておく',
  supplier: '仕入先に連絡する',
  reply: '最初の返事を送る',
  askTransaction: 'どの取引の連絡かを選ぶ',
  wait: '次の判断を待つ',
  waitForBuyer: '返事を待つ',
  keepBox: '箱を出さずに待つ',
  boxMayGo: '箱は、いつもどおり出してよい',
  waitForKind: '種別が決まるまで待つ',
  waitForCheck: '検品の結果が出るまで待つ',
  tell: '事情を連絡する',
  askContents: '中身の確認をお願いする',
  askStage: '取引がどこまで進んだかを確かめる',
  contacts: '連絡する相手を見る',
  keptPiece: '取り分けた1個をどうするか決める',
  settle: 'どう解決するかを相談する',
  thank: 'お礼を伝える',
  allClear: '「問題なし」を連絡する',
  reverse: '止めた出品を元に戻す',
  startInspection: '検品を始める',
  inspectBoxes: '未発送の箱を検品する',
  inspect: '検品を続ける',
  rework: '手直しを終えて、もう一度見る',
  restart: '売るのを再開する',
  endPieces: '売れない物を返すか、廃棄するか決める',
  none: 'することはありません',
} as const;

const FIELD_NAMES: Readonly<Record<string, string>> = {
  reason: '理由',
  buyer: 'ニックネーム',
  transactionId: '取引ID',
  product: '商品名',
  query: '探すことば',
  words: '探すことば',
  name: '呼び名',
  what: '何が起きたか',
  right: '正しくは',
  standard: 'うちの基準',
  newText: '新しい説明・値段',
  photo: '写真',
  note: 'メモ',
  defects: '不具合',
  measured: '測った値',
  text: '文面',
  gist: '返事の要点',
  tracking: '追跡番号',
  title: '題名',
  question: '聞きたいこと',
  answer: '答え',
  full: '本文',
  short: '短い本文',
  templateName: '名前',
};

/** Each goes on from 「理由」. */
const TEXT_PROBLEMS = {
  tooLong: 'が長すぎて、表のセルに入りません。49,999文字までに短くしてください。',
  nul: 'に、表のセルに入らない文字(NUL)があります。その文字を消してください。',
  loneSurrogate: 'に、こわれた文字が入っています。その文字を消して、打ち直してください。',
} as const;

/** Why an operation stays as it is. Each ends with what to do instead, or with the fact that nothing was changed. */
const NOT_UNDOABLE: Readonly<Record<Extract<Refusal, { readonly code: 'notUndoable' }>['reason'], string>> = {
  later: 'そのあとに別の操作があったので、この操作は元に戻せません。何も変えていません。',
  undone: 'この操作は、もう元に戻してあります。何も変えていません。',
  byHand:
    '「停止作業」か「連絡文ログ」に、手で入れた記入があります。済んだことは元に戻せません。「今日やること」を開いて取り込み、違っていたら「まちがいでした」で終えてください。何も変えていません。',
  sent: '「送った」は、連絡文の画面の「まだ送っていないことに戻す」で戻せます。何も変えていません。',
  takenIn:
    '手の記入を取り込んだことは、まとめて元に戻せません。違っているところを、表か画面で直してください。何も変えていません。',
  tables: '表の設定は、「はじめる」で選び直してください。何も変えていません。',
  inspected:
    '検品の結果は、元に戻せません。見直すときは「もう一度見る」を押してください。何も変えていません。',
  other: 'この操作は、同じ画面で戻せます。何も変えていません。',
  undo: '元に戻したことは、元に戻せません。もう一度、同じ操作をしてください。何も変えていません。',
  unknown: '操作記録に、この操作が見つかりません。何も変えていません。',
};

/** What the seller reads when a request was refused. Says what to do, and that nothing was changed where that matters. */
export function refusalSentence(refusal: Refusal): string {
  switch (refusal.code) {
    case 'badRequest':
      return `画面からの指示が読み取れませんでした(${refusal.where})。画面を開き直してください。何も変えていません。`;
    case 'notSetUp':
      return 'まだ、どの表を使うかを決めていません。「はじめる」で表を選んでください。';
    case 'busy':
      return 'いま、ほかの操作が動いています。数秒待って、もう一度押してください。何も変えていません。';
    case 'nothingSelected':
      return '止めたい商品の行を、表で選んでください。';
    case 'noTableFound':
      return '商品の表が見つかりませんでした。見出し(商品名や管理番号など)のあるタブを開いて、もう一度ためしてください。';
    case 'selectionOutside':
      return `いま選んでいるタブ「${refusal.tab}」は、商品の表として使っていません。商品の行を選んでください。`;
    case 'rowsGone':
      return `選んでいた${refusal.rows}行が、表に見つかりません。もう一度選んでください。何も変えていません。`;
    case 'tabGone':
      return `タブ「${refusal.tab}」が見つかりません。「はじめる」で表を選び直してください。`;
    case 'columnsGone':
      return `タブ「${refusal.tab}」に、見出し「${refusal.headers.join('」「')}」が見つかりません。見出しを元に戻すか、「はじめる」で選び直してください。何も変えていません。`;
    case 'noSuchIncident':
      return `トラブル ${refusal.incidentId} が見つかりません。`;
    case 'incidentEnded':
      return `トラブル ${refusal.incidentId} は、もう終わっています。`;
    case 'noSuchTask':
      return 'この作業が「停止作業」に見つかりません。画面を開き直してください。';
    case 'taskSettled':
      return `この作業は「${refusal.outcome}」で片付いています。箱の作業と連絡する相手を作ってあるので、取り消せません。`;
    case 'outcomeUnfit':
      return `この作業では「${refusal.outcome}」を選べません。`;
    case 'notToReverse':
      return 'この作業は、いま元に戻すものではありません。もう済んでいるか、まだ止めておくものです。何も変えていません。';
    case 'nothingHeld':
      return '止めているものが、もうありません。何も変えていません。';
    case 'notUndoable':
      return NOT_UNDOABLE[refusal.reason];
    case 'nothingGrown':
      return '増えた分は、もうありません。何も変えていません。';
    case 'troubleOpen':
      return `トラブル ${refusal.incidentId} が、まだ終わっていません。終えてから、もう一度押してください。何も変えていません。`;
    case 'tableInUse':
      return `タブ「${refusal.tab}」には止めている商品があるので、外せません。トラブルを終えてから、もう一度押してください。何も変えていません。`;
    case 'contactKnown':
      return refusal.transactionId === ''
        ? 'この購入者は、もう「連絡する相手」に入っています。何も変えていません。'
        : `取引 ${refusal.transactionId} は、もう「連絡する相手」に入っています。何も変えていません。`;
    case 'nothingToInspect':
      return '検品する物が、いまはありません。何も変えていません。';
    case 'noSuchInspection':
      return 'この行が「検品」に見つかりません。画面を開き直してください。何も変えていません。';
    case 'inspectionFinished':
      return 'この行の検品は、もう終わっています。見直すときは「もう一度見る」を押してください。何も変えていません。';
    case 'inspectionLeftOut':
      return 'この行は、検品から外してあります。先に「検品に戻す」を押してください。何も変えていません。';
    case 'tooManyPieces':
      return `残りは${refusal.left}個です。数を確かめて、もう一度入れてください。何も変えていません。`;
    case 'changedMeanwhile':
      return 'ほかの人が、先にこの行を書きました。いまの数を確かめて、もう一度入れてください。何も変えていません。';
    case 'nothingToInspectAgain':
      return 'もう一度見る物が、いまはありません。何も変えていません。';
    case 'noSuchContact':
      return 'この購入者が「連絡する相手」に見つかりません。画面を開き直してください。何も変えていません。';
    case 'nothingFound':
      return '確かめることが、もうありません。何も変えていません。';
    case 'nothingReady':
      return 'いま再開できる物はありません。何も変えていません。';
    case 'nothingToEnd':
      return '返す物・廃棄する物が、いまはありません。何も変えていません。';
    case 'endNotChosen':
      return `返すか廃棄するかを決めていない物が${refusal.rows}行あります。どちらかを選んでください。何も変えていません。`;
    case 'notByHand':
      return 'この欄は、トメルが書く欄です。サイドバーの画面で変えてください。何も変えていません。';
    case 'noSuchDraft':
      return 'この連絡文が「連絡文ログ」に見つかりません。画面を開き直してください。';
    case 'alreadySent':
      return 'この連絡文は、もう送ったことになっているか、取り消されています。';
    case 'notSent':
      return 'この連絡文には、まだ「送った」の印がありません。';
    case 'alreadyTold':
      return `この方には、「${refusal.purpose}」をもう送っています。同じ用件を二度は送りません。何も変えていません。`;
    case 'nothingToPrepare':
      return 'いま作る連絡文はありません。何も変えていません。';
    case 'noSuchLetter':
      return 'この定型文が見つかりません。画面を開き直してください。何も変えていません。';
    case 'letterUnfit':
      return `「${refusal.letter}」は、いまのこの方には使えません。「定型文」で「使う」が外れていることもあります。何も変えていません。`;
    case 'letterLacks':
      return `「${refusal.letter}」は、まだ作れません。「${refusal.places.join('」「')}」が分かっていません。何も変えていません。`;
    case 'letterRefused':
      return refusal.final
        ? `このままでは送れません。${refusal.reasons[0] ?? ''}何も変えていません。`
        : `確かめてほしいところがあります。${refusal.reasons[0] ?? ''}何も変えていません。`;
    case 'buyerUnreachable':
      return 'この取引では、もうメッセージを送れません。事務局に相談してください。何も変えていません。';
    case 'buyerSettled':
      return 'この方との話は、もう済んでいます。何も変えていません。';
    case 'notSilentYet':
      return refusal.at === ''
        ? 'この方からは返事があります。何も変えていません。'
        : `まだ待つ時間です。${refusal.at} を過ぎたら、もう一度押してください。何も変えていません。`;
    case 'wayClosed':
      return `「${refusal.way}」は選べません。${refusal.why}何も変えていません。`;
    case 'amountMissing':
      return '返す金額を入れてください。何も変えていません。';
    case 'nothingAgreed':
      return '解決の方法が、まだ決まっていません。先に決めてください。何も変えていません。';
    case 'evidenceMissing':
      return `手続きのあとはメッセージが見られなくなることがあります。先に「${refusal.missing.join('」「')}」を残すか、残さない理由を書いてください。何も変えていません。`;
    case 'notYetClosable':
      return `まだ終えられません。残っていること: ${refusal.left.join('、')}。何も変えていません。`;
    case 'noSuchTemplate':
      return 'この定型文が「定型文」のタブに見つかりません。画面を開き直してください。何も変えていません。';
    case 'unknownPlaces':
      return `「{{${refusal.places.join('}}」「{{')}}}」は、使えることばにありません。使えることばから選んでください。何も変えていません。`;
    case 'noSuchRule':
      return 'この決まりが「参照データ」のタブに見つかりません。画面を開き直してください。何も変えていません。';
    case 'ruleValue':
      return `値は「${refusal.wanted}」で書いてください。何も変えていません。`;
    case 'notAnOutage':
      return outageRefusals.notAnOutage(refusal.incidentId);
    case 'serviceUnfit':
      return outageRefusals.serviceUnfit(refusal.service);
    case 'consentUnfit':
      return outageRefusals.consentUnfit(refusal.from, refusal.to);
    case 'outageOver':
    case 'outageLasts':
    case 'nothingToShip':
      return outageRefusals[refusal.code];
    case 'consentMissing':
      return outageRefusals.consentMissing(refusal.buyer);
    case 'alreadyNamed':
      return refusal.transactionId === ''
        ? '最初の返事は、もう下書きがあります。'
        : `取引 ${refusal.transactionId} に、最初の返事の下書きがもうあります。`;
    case 'badText':
      return `「${FIELD_NAMES[refusal.field] ?? refusal.field}」${TEXT_PROBLEMS[refusal.problem]}`;
    case 'emptyField':
      return `「${FIELD_NAMES[refusal.field] ?? refusal.field}」を書いてください。`;
    case 'mappingUnusable':
      return `タブ「${refusal.tab}」には、商品名か管理番号の列が必要です。見出しを選んでください。`;
    case 'settingsBroken':
      return `「設定」のタブの「${refusal.item}」が読めません。そのセルを、版の履歴から元の文字に戻してください。何も変えていません。`;
    case 'newerSchema':
      return `この表は、新しいトメル(版${refusal.found})で作られています。トメルを新しくしてから開いてください。何も変えていません。`;
  }
}

export const PLATFORM_FAILED =
  'Googleの側で処理が止まりました。次にトメルを開くか「復旧」を押すと、途中で止まった操作を片付けます。';

export const recovered = {
  nothing: '',
  finished: '途中で止まっていた操作を、最後まで終えました。',
  cleared: '途中で止まっていた操作を取り消して、元の状態に戻しました。もう一度操作してください。',
} as const;

export const recoveredNothing = '途中で止まっている操作はありません。';

export const healedNote = (rows: number): string =>
  `印が記録とずれていた${rows}行を、記録のとおりに直しました。`;

/** Opened while somebody else writes: what stands there is shown, nothing is renewed. */
export const lockedOutNote = 'ほかの操作が動いています。少し待って、もう一度開いてください。';

export const heldRowsGoneNote = (rows: number): string =>
  `止めた商品のうち${rows}件が、表に見つかりません。「止めた商品」のタブで確かめてください。`;

export const unsettledNote =
  '書いているあいだに行が動き続けたため、印が合っていないことがあります。もう一度開いてください。';

export const takeOffSentence = (tabs: readonly string[]): string =>
  tabs.length === 0
    ? '商品の表の設定を片付けました'
    : `タブ「${tabs.join('」「')}」から、トメルの列を片付けました`;

export const setUpSentence = (tables: number): string => `使う表を${tables}つ決めました`;
