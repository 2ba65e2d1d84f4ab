// The Japanese texts of how far a stop goes: the search for its starting rows, the axes, and the rows left out.
import type { AxisName } from '../app/protocol.ts';

/** Why a row is left out, one press each; anything else is written. */
export const leaveOutReasons = ['別の仕入れと分かっている', '現物を確かめた'] as const;

/** Label of the period below an axis. */
export const periodLabels = {
  outsourcer: '発送日の期間',
  bought: '仕入日の期間',
  shipped: '発送日の期間',
} as const satisfies Partial<Record<AxisName, string>>;

export const searchWords = {
  title: '商品を探す',
  label: '管理番号・商品名・取引ID・商品IDやURL',
  go: '探す',
  looking: '探しています…',
  hint: 'Enterで探します。当てはまる行は、いくつでも選べます。',
  none: '見つかりませんでした。ことばを短くするか、ほかの番号で探してください。',
  found: (rows: number) => `${rows}行見つかりました`,
  takeAll: (rows: number) => `どれか分からない(全部 ${rows}行)`,
  takeTicked: (rows: number) => `選んだ${rows}行で進む`,
  tickNamed: (what: string) => `${what}も選ぶ`,
  place: (tab: string, row: number) => `${tab} ${row}行目`,
} as const;

export const reachWords = {
  axes: '止める範囲',
  chosen: (rows: number, pieces: number) => (pieces > rows ? `${rows}行 ${pieces}個` : `${rows}行`),
  wouldAdd: (rows: number, pieces: number) => (pieces > rows ? `+${rows}行 ${pieces}個` : `+${rows}行`),
  missing: '列がありません',
  blank: 'この行では空です',
  typeBelow: '下に入れてください',
  empty: (rows: number) => `空欄 ${rows}行`,
  from: 'いつから',
  to: 'いつまで',
  lastTwoWeeks: '空のままなら、この14日間に発送した分です。',
  words: '商品名・説明文にあることば',
  wordsHint: '空白で区切ると、すべてのことばがある行を探します。',
  leaveOut: '外す',
  leaveOutNamed: (what: string) => `${what}を外す`,
  keepIn: 'やめる',
  keepInNamed: (what: string) => `${what}を外すのをやめる`,
  whyLeaveOut: 'なぜ外しますか',
  other: 'そのほか',
  otherLabel: '外す理由',
  leftOut: '外した行',
  putBack: '戻す',
  putBackNamed: (what: string) => `${what}を戻す`,
} as const;
