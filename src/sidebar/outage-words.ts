// The Japanese texts of 発送できない: the outage declared, its room, and its lines on the desk.
export const outageWords = {
  done: {
    declared: (buyers: number, drafts: number) =>
      drafts === 0
        ? `連絡する相手${buyers}件を書き出しました。連絡文は作っていません。`
        : `連絡する相手${buyers}件を書き出し、連絡文を${drafts}件作りました。まだ送っていません。`,
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
