// What Sheets tells a seller about each custom function while she types it: the build prints the global stubs
// with their JSDoc from this table. A function belongs to the add-on exactly if it stands here.
import { CHECK_MESSAGE_ARGUMENTS } from './check-message-rows.ts';
import type { FunctionResult } from './function-rows.ts';
import {
  HOURS_LEFT_ARGUMENTS,
  SELLABLE_ARGUMENTS,
  SHIP_BY_ARGUMENTS,
  TOMERU_CHECK_MESSAGE,
  TOMERU_HOURS_LEFT,
  TOMERU_SELLABLE,
  TOMERU_SHIP_BY,
  TOMERU_URGENCY,
  TOMERU_URGENCY_REASON,
  TOMERU_URGENCY_TABLE,
  URGENCY_TABLE_ARGUMENTS,
} from './functions.ts';
import { URGENCY_ARGUMENTS } from './urgency-arguments.ts';

export type FunctionParameter = {
  /** Japanese, and a JavaScript identifier: a stub may use it as it is. */
  readonly name: string;
  /** As JSDoc wants it, without the braces. */
  readonly type: string;
  readonly description: string;
  readonly optional: boolean;
};

export type CustomFunction = {
  /** The name of the global function, in ASCII. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
  readonly returns: { readonly type: string; readonly description: string };
  /** A formula with its equals sign. */
  readonly example: string;
  readonly run: (...given: readonly unknown[]) => FunctionResult;
};

type Told = { readonly type: string; readonly description: string };

const told = <Name extends string>(
  names: readonly Name[],
  required: readonly Name[],
  texts: Readonly<Record<Name, Told>>,
): readonly FunctionParameter[] =>
  names.map((name) => ({ name, ...texts[name], optional: !required.includes(name) }));

const TEXT = 'string|Array<Array<string>>';
const MOMENT = 'Date|string|Array<Array<Date>>';
const NUMBER = 'number|Array<Array<number>>';

const NOW: Told = {
  type: MOMENT,
  description: '残り時間を計算する時刻です。名前付き範囲の 基準時刻 を指定します(NOW() は使えません)。',
};

const URGENCY_PARAMETERS = told(URGENCY_ARGUMENTS, ['種別'], {
  種別: {
    type: 'string|number|Array<Array<string>>',
    description: 'トラブルの種別です。①〜⑤、1〜5、「誤発送」などの名前、または「まだ分からない」。',
  },
  判定: { type: TEXT, description: '検品の判定です。基準達成、品質低下、基準未達、未判定。' },
  停止: {
    type: 'boolean|string|Array<Array<boolean>>',
    description:
      '止めたかどうかです。チェックボックスか、停止中などの印。要停止と空欄は、まだ止めていないとみなします。',
  },
  段階: {
    type: TEXT,
    description:
      '取引の段階です。未販売、支払い待ち、発送待ち、発送済み、到着済み、取引完了、キャンセル済み。',
  },
  回答: { type: TEXT, description: '購入者の回答です。未連絡、未回答、問題なし、問題あり。' },
  期限: { type: MOMENT, description: '発送の期限です。時差の書かれていない日時は日本時間として読みます。' },
  基準時刻: NOW,
  対応: {
    type: TEXT,
    description: '対応のようすです。未対応、連絡済、回答待ち、合意、解決、影響なし、連絡不可。',
  },
});

/** In the order in which they are offered and printed. */
export const CUSTOM_FUNCTIONS: readonly CustomFunction[] = [
  {
    name: 'TOMERU_URGENCY',
    description: 'どれくらい急ぐかを返します。即対応、緊急、要対応、経過確認、対象外のどれかです。',
    parameters: URGENCY_PARAMETERS,
    returns: { type: 'string|Array<Array<string>>', description: '緊急度。範囲を渡すと、同じ大きさの範囲。' },
    example: '=TOMERU_URGENCY(A2:A100, B2:B100, C2:C100, D2:D100, E2:E100, F2:F100, 基準時刻, G2:G100)',
    run: TOMERU_URGENCY,
  },
  {
    name: 'TOMERU_URGENCY_REASON',
    description: 'その緊急度になった理由を、規則の番号(U6 など)と文で返します。',
    parameters: URGENCY_PARAMETERS,
    returns: { type: 'string|Array<Array<string>>', description: '理由。範囲を渡すと、同じ大きさの範囲。' },
    example: '=TOMERU_URGENCY_REASON("③", "基準未達")',
    run: TOMERU_URGENCY_REASON,
  },
  {
    name: 'TOMERU_URGENCY_TABLE',
    description: '見出しのある表をまるごと受け取り、1行ごとの緊急度と理由を返します。',
    parameters: told(URGENCY_TABLE_ARGUMENTS, ['表'], {
      表: {
        type: 'Array<Array<string>>',
        description:
          '見出しの行から始まる表です。種別、判定などの見出しの列を読みます。列の順は自由で、ほかの列は使いません。',
      },
      基準時刻: NOW,
    }),
    returns: { type: 'Array<Array<string>>', description: '見出し(緊急度、理由)と、表と同じ行数の答え。' },
    example: '=TOMERU_URGENCY_TABLE(A1:H100, 基準時刻)',
    run: TOMERU_URGENCY_TABLE,
  },
  {
    name: 'TOMERU_SHIP_BY',
    description:
      '発送の期限を返します。支払いの日時から、発送までの日数の長いほうの日数 × 24時間です。支払い前や読み取れないときは空欄です。',
    parameters: told(SHIP_BY_ARGUMENTS, ['販路', '支払日時', '発送までの日数'], {
      販路: { type: TEXT, description: 'メルカリ、ヤフオク、ラクマなど。いまはどの販路も同じ計算です。' },
      支払日時: { type: MOMENT, description: '購入者の支払いが完了した日時です。' },
      発送までの日数: {
        type: 'string|number|Array<Array<string>>',
        description: '「1~2日で発送」「4〜7日」「2」など、出品ページに書いた日数です。',
      },
    }),
    returns: { type: 'Date|Array<Array<Date>>', description: '発送の期限。' },
    example: '=TOMERU_SHIP_BY("メルカリ", V4, W4)',
    run: TOMERU_SHIP_BY,
  },
  {
    name: 'TOMERU_HOURS_LEFT',
    description: '期限まであと何時間かを返します。丸めません。過ぎていればマイナスです。',
    parameters: told(HOURS_LEFT_ARGUMENTS, HOURS_LEFT_ARGUMENTS, {
      期限: {
        type: MOMENT,
        description: '期限の日時です。時差の書かれていない日時は日本時間として読みます。',
      },
      基準時刻: NOW,
    }),
    returns: { type: 'number|Array<Array<number>>', description: '残りの時間数。' },
    example: '=TOMERU_HOURS_LEFT(F2:F100, 基準時刻)',
    run: TOMERU_HOURS_LEFT,
  },
  {
    name: 'TOMERU_SELLABLE',
    description:
      'いま売ってよい数を返します。在庫数から保留数と取引中数を引いた数で、0より小さくはなりません。',
    parameters: told(SELLABLE_ARGUMENTS, ['在庫数'], {
      在庫数: { type: NUMBER, description: '手元にある数です。空欄は0とみなします。' },
      保留数: { type: NUMBER, description: '止めている数です。空欄は0とみなします。' },
      取引中数: { type: NUMBER, description: '売れて、まだ発送していない数です。空欄は0とみなします。' },
    }),
    returns: { type: 'number|Array<Array<number>>', description: '売ってよい数。' },
    example: '=TOMERU_SELLABLE(F2:F100, P2:P100, 0)',
    run: TOMERU_SELLABLE,
  },
  {
    name: 'TOMERU_CHECK_MESSAGE',
    description:
      '送る前の文面を調べ、水準(直してください、確かめてください、指摘なし)と理由を返します。1つの文面なら見つけたことを1行ずつ、文面の列を渡すと、文面ごとに1行にまとめます。見落としもあるので、指摘なしは安全の約束ではありません。',
    parameters: told(CHECK_MESSAGE_ARGUMENTS, ['文面'], {
      文面: { type: TEXT, description: '調べる文面です。1つのセルか、1列の範囲。空欄には空欄を返します。' },
      販路: { type: TEXT, description: 'メルカリ、ヤフオク、ラクマなど。' },
      用途: {
        type: TEXT,
        description:
          '最初の返事、お詫びと解決の相談、遅延のお知らせなど、連絡文ログの用途です。書くと、抜けている要素も調べます。',
      },
      相手: {
        type: TEXT,
        description: '購入者、事務局、外注先、仕入先。書かなければ購入者です。',
      },
    }),
    returns: {
      type: 'Array<Array<string>>',
      description: '水準と理由の2列。理由は規則の番号(M1 など)で始まります。',
    },
    example: '=TOMERU_CHECK_MESSAGE(J2, F2, I2, E2)',
    run: TOMERU_CHECK_MESSAGE,
  },
];
