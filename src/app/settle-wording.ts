// What is said about how a trouble is settled with its buyers, about the desks of the marketplaces, and about its end.
import type { Incident } from '../domain/incident.ts';
import type { MessageDraft } from '../domain/message-draft.ts';
import type { Closing } from '../domain/settling/terms.ts';

/** S13 残っていること. Each goes on with a count. */
export const leftLabels = {
  outage: 'まだ復旧していない障害',
  holds: '止めたままの商品',
  tasks: '止める作業',
  reverse: '元に戻す作業',
  firstReply: '送っていない最初の返事',
  reporter: 'どの取引の連絡か、まだ選んでいません',
  drafts: '送っていない連絡文',
  buyers: '話が済んでいない購入者',
  returns: '返送を待っている品物',
  office: '答えを待っている事務局',
  inspection: '検品の残り',
  promises: '約束した返事',
} as const;

/** In a refusal: 「止めたままの商品 3件」 */
export const leftSaid = (label: string, count: number): string => `${label} ${count}件`;

const CLOSES: Readonly<Record<Closing['what'], readonly [sure: string, perhaps: string]>> = {
  メッセージ: ['メッセージが使えなくなります', 'メッセージが使えなくなることがあります'],
  評価: ['評価ができなくなります', '評価ができなくなることがあります'],
  キャンセル: ['あとからキャンセルできなくなります', 'あとからキャンセルできなくなることがあります'],
};

export const closingSaid = ({ what, sure }: Closing): string => CLOSES[what][sure ? 0 : 1];

export const WAY_OF_ANOTHER_KIND = 'いまの種別では選ばない方法です。種別を確かめてください。';

/** 「3,200円」, as letters and lines have it. */
export const yenText = (amount: number): string => `${String(amount).replace(/\B(?=(\d{3})+$)/g, ',')}円`;

/** 次にやること of a buyer while it is being settled. */
export const settlingStep = {
  choose: '解決の方法を決める',
  confirm: (way: string): string => `決めた方法を確かめる連絡を送る(${way})`,
  carryOut: (way: string): string => `決めた方法の手続きをする(${way})`,
  /** Of the matrix, beside the letter that confirms. */
  lettersMade: (letters: number): string => `連絡文を${letters}件作りました。`,
  askOffice: '事務局に問い合わせる',
  waitForOffice: '事務局の答えを待つ',
  chooseAfterOffice: '事務局の答えをもとに、解決の方法を決める',
  waitForReturn: '返送を待つ',
  lookAtReturn: '返ってきた物を確かめて、手続きをする',
  inspectReturn: '返ってきた物を検品する',
} as const;

/** したこと. `to`: 宛名; `product`: may be empty. */
export const settleSentence = (to: string, way: string, amount: number | null): string =>
  `${to}との解決の方法を「${way}」${amount === null ? '' : `(${yenText(amount)})`}にしました`;

export const unsettleSentence = (to: string, way: string): string =>
  `${to}との解決の方法「${way}」を、まだ決めていないことに戻しました`;

export const evidenceSentence = (to: string, evidence: string, saved: boolean): string =>
  saved
    ? `${to}との「${evidence}」を、保存済みにしました`
    : `${to}との「${evidence}」を、まだ保存していないことに戻しました`;

export const carriedOutSentence = (to: string, way: string, done: boolean): string =>
  done ? `${to}との「${way}」を済みにしました` : `${to}との「${way}」を、まだ済んでいないことに戻しました`;

export const returnSentence = (to: string, returned: string): string =>
  returned === '' ? `${to}からの返送を、ないことにしました` : `${to}からの返送を「${returned}」にしました`;

/** 外した理由 of the line of goods that have not come back after all. */
export const NOT_RETURNED = '返送の記録を戻した';

export const noteOf = {
  noMessages:
    'この取引ではもうメッセージを送れないので、確かめる連絡文は作っていません。事務局に相談してください。',
  letterOff: '「定型文」で「使う」が外れているので、確かめる連絡文は作っていません。',
  letterWithdrawn: '前に決めた方法の連絡文は、取り消しました。',
  lettersWithdrawn: (letters: number): string =>
    `送っていない連絡文${letters}件は、もう要らなくなったので取り消しました。`,
  /** Of the matrix, beside the letter that confirms. */
  lettersMade: (letters: number): string => `連絡文を${letters}件作りました。`,
  askOffice: '事務局への問い合わせの文も作れます。',
  returnAwaited: '返送を「待ち」にしました。届いたら「届いた」を押してください。',
  toInspect: '届いた品物を検品に足しました。',
  lookedAtAlready: '届いた品物はもう検品を始めているので、検品の記録は残しました。',
  endedBefore: 'このトラブルは終わっているので、検品には足していません。',
  withoutEvidence: '残していないものがあるまま済みにしました。理由は操作記録に残しました。',
} as const;

/** 取り違えの相手: why nobody can be proposed. */
export const twinNotes = {
  noDay: 'この荷物を発送した日が分からないので、同じころの取引を探せません。発送した日を入れてください。',
  noItem: '入っていた物の名前か管理番号を書くと、同じころに発送した取引を探します。',
  nobody:
    'この品物を同じころ(前後1日)に発送した取引は、表に見つかりません。名前を短くして探すか、連絡する相手に手で足してください。',
} as const;

/** 用途 of the letter to the other one of a mix-up, as a refusal names it. */
export const TWIN_LETTER = '取りちがえの確認のお願い';

export const twinSentence = (title: string, to: string, isNew: boolean): string =>
  isNew
    ? `「${title}」に、取り違えの相手として${to}を足しました`
    : `「${title}」の${to}に、取り違えの確認をお願いすることにしました`;

export const twinUnreachableNote =
  'この取引ではもうメッセージを送れないので、確認のお願いは作っていません。事務局に相談してください。';

/** One line of how the loss comes about. */
export const lossLabel = (to: string, product: string, way: string): string =>
  `${to}${product === '' ? '' : ` ${product}`}(${way})`;

/** What an outsourcer is told of the trouble; blank while nothing of it is known. */
export const whatWasFound = ({ what, right }: Pick<Incident, 'what' | 'right'>): string =>
  what.trim() === '' || right.trim() === '' ? what : `${what.trim()}(正しくは: ${right.trim()})`;

export const closeSentence = (title: string, ending: string): string =>
  `「${title}」を「${ending}」として終えました`;

/** `left` with counts: what goes on although the trouble is over. */
export const namedNote = (left: readonly string[]): string =>
  `まだ残っています: ${left.join('、')}。「連絡する相手」と「連絡文ログ」で見られます。`;

export const preventionSentence = (title: string, day: string): string =>
  `「${title}」の防止策(${day}に確かめる分)を確かめました`;

/** In one line: what the desk was asked, in the seller's words or, where the letter is the question, what it was about. */
export const questionOf = ({ question, purpose, product }: MessageDraft): string =>
  question !== '' ? question : product === '' ? purpose : `${purpose}(${product})`;

/** 出典 */
export const answeredBy = (desk: string, day: string): string => `${desk}の答え(${day})`;

export const askSentence = (desk: string): string => `${desk}への問い合わせを下書きしました`;
export const answerSentence = (desk: string): string => `${desk}の答えを書きました`;
export const answerWithdrawnSentence = (desk: string): string =>
  `${desk}の答えを、まだ来ていないことに戻しました`;
export const lookAgainSentence = (desk: string, at: string): string =>
  `${desk}の答えはまだでした。次は ${at} に見ます`;

export const officeNotes = {
  there: '同じ問い合わせの下書きが、もうあります。',
  kept: '答えを「参照データ」の「確認したこと」に残しました。',
} as const;
