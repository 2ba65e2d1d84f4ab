// The Japanese texts of what happens inside a trouble after its stop: details, buyers, further rows, ends, the way back.
import type { RequestOf } from '../app/protocol.ts';
import type { Ending, IncidentType, SubKind } from './screens.ts';

type Place = NonNullable<RequestOf<'recordDetails'>['place']>;
type Origin = NonNullable<RequestOf<'recordDetails'>['origin']>;
type Stage = NonNullable<RequestOf<'addContact'>['stage']>;

export const subKindChoices: readonly { readonly subKind: NonNullable<SubKind>; readonly label: string }[] = [
  { subKind: 'QUANTITY', label: '個数' },
  { subKind: 'WEIGHT', label: '重量' },
  { subKind: 'ITEM', label: '違う商品' },
];

/** As they travel on the wire; blank = not told. */
export const places: readonly Place[] = [
  '',
  '仕入れ',
  '自分の作業',
  '外注先',
  '運送',
  'サイト',
  '分からない',
];
export const origins: readonly Origin[] = [
  '',
  '購入者から',
  '自分で気づいた',
  '外注先から',
  '仕入先から',
  'サイトから',
];

export const stages: readonly { readonly stage: Stage; readonly label: string }[] = [
  { stage: 'AWAITING_PAYMENT', label: '支払い待ち' },
  { stage: 'AWAITING_SHIPMENT', label: '発送待ち' },
  { stage: 'SHIPPED', label: '発送済み' },
  { stage: 'DELIVERED', label: '到着済み' },
  { stage: 'COMPLETED', label: '取引完了' },
];

/** What the two fields ask for; `right` only where something else would have been right. */
export const detailLabels: Readonly<Record<IncidentType, { readonly what: string; readonly right: string }>> =
  {
    WRONG_SHIPMENT: { what: '入っていた物・数', right: '入れるはずだった物・数' },
    DESCRIPTION_ERROR: { what: 'まちがい(いまの文)', right: '正しくは' },
    PARTIAL_DEFECT: { what: '何が起きたか', right: '' },
    FATAL_DEFECT: { what: '何が起きたか', right: '' },
    UNKNOWN: { what: '何が起きたか', right: '' },
  };

/** How the way back is gone, by what stands under 再開でやること. */
export const reverseSteps: Readonly<Record<string, string>> = {
  公開し直す: '商品の編集の画面から、もう一度公開します。',
  再出品: '取り消した出品は元に戻せません。新しく出品し直します。',
  出してよい: '箱の「出さない」の紙を外し、発送する分に戻します。',
  再開の連絡: '文をコピーして、いつもの方法でお送りください。',
  自動再出品を入れ直す: '出品の設定で、自動再出品を元のとおりにします。',
  予約出品を入れ直す: '出品の予約を、もう一度入れます。',
};

const reverseLabels: Readonly<Record<string, string>> = {
  再出品: '再出品する',
  出してよい: '箱を出してよい',
  再開の連絡: '外注先・仕入先に再開の連絡',
};

/** 再開でやること as a heading or with a count, where the task itself does not say what it is about. */
export function reverseLabel(work: string): string {
  return reverseLabels[work] ?? work;
}

const endLabels: Readonly<Record<Ending, string>> = {
  ONLY_ONE: '1個だけの問題だった',
  SOUND: '品物は無事',
  CAPACITY: '対応優先で止めた分を戻す',
};

export const roomWords = {
  details: {
    title: 'くわしいこと',
    type: '種別(押すとすぐ変わります)',
    known: '分かったこと',
    lead: 'どれも空のままでかまいません。',
    subKind: '何がちがいましたか',
    place: '起きた場所',
    standard: 'うちの基準',
    standardHint: '一般には問題なくても、ここからは売らないという線です。',
    origin: 'きっかけ',
    notTold: '(まだ書かない)',
    write: '書きとめる',
    writing: '書きとめています…',
    typeSet: (label: string) => `種別を「${label}」にしました。`,
    written: 'くわしいことを書きとめました。',
  },

  contacts: {
    title: '連絡する相手',
    reading: '連絡する相手を読んでいます…',
    none: '連絡する相手はいません。',
    trade: '取引を開く',
    tradeNamed: (who: string) => `${who}の取引を開く`,
    clock: (what: string, when: string) => `${what} ${when}`,
    provisional: '(仮)',
    next: (what: string) => `次: ${what}`,
    add: '相手を足す',
    product: '商品名(空でもかまいません)',
    stage: '段階(分からなくてもかまいません)',
    stageUnknown: '分からない',
    addIt: 'この相手を足す',
    adding: '足しています…',
    added: '相手を足しました。',
    oneOfTwo: '取引IDかニックネームの、どちらかを入れてください。',
    eventTitle: (id: string, what: string) => `トメル ${id} ${what}`,
  },

  grown: {
    title: '新しく当てはまる行',
    lead: '止めたあとに、同じ範囲に入ってきた行です。まだ止めていません。',
    reading: '新しく当てはまる行を調べています…',
    none: '新しく当てはまる行は、もうありません。',
    contactsOnly: '連絡する相手に書き足す',
    stopping: '止めています…',
    all: (rows: number) => `新しい${rows}行を止める`,
  },

  release: {
    title: endLabels,
    lead: {
      ONLY_ONE: '問題はその1個だけだったとして、ほかを元に戻します。相手とのやりとりは続けられます。',
      SOUND: '品物に問題はなかったとして、検品をせずに元に戻します。',
      CAPACITY: '手を空けるために止めていた分だけを、元に戻します。ほかは止めたままです。',
    } satisfies Readonly<Record<Ending, string>>,
    counting: '元に戻すものを調べています…',
    kept: '止めたままにするもの',
    keptLead: 'その1個が手元にあれば選んでください。1個だけ止めたままにします。',
    tasksUnneeded: 'まだ済んでいない作業を取り消す',
    contacts: '「関係なし」になる相手',
    finish: {
      ONLY_ONE: 'ほかを元に戻す',
      SOUND: '検品をせずに元に戻す',
      CAPACITY: 'この分を元に戻す',
    } satisfies Readonly<Record<Ending, string>>,
    finishing: '元に戻しています…',
    done: {
      ONLY_ONE: '1個だけの問題として、ほかの印を外しました。',
      SOUND: '品物は無事として、印を外しました。',
      CAPACITY: '対応優先で止めた分の印を外しました。',
    } satisfies Readonly<Record<Ending, string>>,
    byHandLeft: (n: number) => `出品や箱は、まだ止まったままです。人がやることが${n}件あります。`,
  },

  reverse: {
    title: '元に戻すこと',
    place: (n: number) => `残り ${n}件`,
    reading: '元に戻すことを読んでいます…',
    lead: 'まだ元に戻っていません。1件ずつ戻して、「済んだ」を押してください。',
    allDone: '元に戻すことは、すべて済みました。',
    none: '元に戻すことはありません。',
    done: '済んだ',
    doneNamed: (what: string) => `${what} 済んだ`,
    settled: '済んだもの',
    undo: 'まだに戻す',
    undoNamed: (what: string) => `${what}をまだに戻す`,
    drafts: '送った人に「問題なし」の連絡',
  },
} as const;
