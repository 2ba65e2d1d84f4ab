// The Japanese texts of 売るのを再開する: what may go back on sale, what not and why, and how the listings come back.
export const restartWords = {
  title: '売るのを再開する',
  reading: '再開できる物を調べています…',
  count: (rows: number, pieces: number) => `${rows}行 ${pieces}個`,
  ready: '再開できる',
  textFirst: '説明を直してから',
  notYet: 'まだ再開できない',
  alreadyStopped: 'もともと止まっていた',
  notRelisted: '再開しない',
  alreadyStoppedReason: '印だけ外します。出し直しの一覧には入りません。',
  toEnd: '売れない(返す・廃棄)',
  none: '再開できる物は、まだありません。',
  box: '箱',
  noReason: 'まだ確かめることがあります。',
  lead: '印を外すだけでは、出品は戻りません。外したあとに、出し直す一覧が開きます。',
  perDay: (n: number) =>
    `一度にたくさん出し直すと制限されることがあります。1日${n}件ずつの一覧を作ります。(数は「設定」のタブで変えられます)`,
  finish: (rows: number) => `${rows}行の印を外して、出し直す一覧へ`,
  finishing: '印を外しています…',

  text: {
    lead: '出品の画面で新しい説明に直してから、「直した」を押してください。',
    name: '新しい説明',
    copy: '新しい説明をコピー',
    copied: 'コピーしました。出品の説明に貼り付けてください。',
    changed: '直した',
    changedNamed: (what: string) => `${what}の説明を直した`,
    old: '売ったときの説明',
    difference: 'ちがい',
  },
  end: {
    lead: '返す・廃棄を決めた物は、売り物に戻さずに終えます。',
    undecided: 'まだ決めていません。',
    RETURN_TO_VENDOR: '返して終える',
    SCRAP: '廃棄して終える',
    returnNamed: (what: string) => `${what}を仕入先へ返して終える`,
    scrapNamed: (what: string) => `${what}を廃棄して終える`,
    asChosen: (rows: number) => `決めたとおりに終える(${rows}行)`,
    words: { RETURN_TO_VENDOR: '返す', SCRAP: '廃棄' },
  },
  rework: '手直しが済んだ分をもう一度見る',
  inspection: '検品の画面へ',

  done: {
    marks: (rows: number, pieces: number) => `${rows}行 ${pieces}個の印を外しました。`,
    heldByOthers: (rows: number) => `別のトラブルで止まったままの行 ${rows}行`,
    marksNotListed: (rows: number, pieces: number) =>
      `${rows}行 ${pieces}個の印を外しました。出品はまだ止まったままです。`,
    ended: (rows: number, pieces: number) => `${rows}行 ${pieces}個を、売り物に戻さずに終えました。`,
  },

  today: {
    lead: (n: number) =>
      `一度にたくさん出し直すと制限されることがあります。出品は、まず今日の分(1日${n}件)からどうぞ。`,
    done: (n: number) => `今日の分(${n}件)は出し直しました。続きは明日からで間に合います。`,
    later: '明日からの分',
    laterLead: 'ここからも出し直せますが、一度にたくさん出すと制限されることがあります。',
  },
} as const;
