// What is said about how a trouble is settled with its buyers, about the desks of the marketplaces, and about its end.

/** S13 残っていること. Each goes on with a count. */
export const leftLabels = {
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
