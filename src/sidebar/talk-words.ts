// The Japanese texts of talking to buyers: 連絡する, 返事を見に行く, one buyer's thread, and their lines on the desk. What is
// refused, and why a buyer gets no letter, is said by the door.
export const talkWords = {
  behind: {
    writing: (n: number) => `書いています… 残り${n}件`,
    leaving: '書き終えたら移ります…',
    stuck: (n: number) => `まだ表に書けていない印が${n}件あります。`,
    stuckAdvice: 'このまま続けられます。次に押したとき、いっしょにもう一度送ります。二重にはなりません。',
    again: 'もう一度送る',
    refused: 'いまのようすを読み直しました。この方の分だけ、もう一度お確かめください。',
    lost: (n: number) =>
      `最後の${n}件の印は、表に書けていないかもしれません。「連絡する」か「返事を見に行く」でお確かめください。`,
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
    times: '日付を書きとめました。期限を数え直しました。',
  },
} as const;
