// What the use cases of the inspection say in 操作記録, at holds, and as notes behind an answer.

import type { Disposition } from '../domain/labels.ts';
import { DISPOSITION } from '../domain/labels.ts';
import { labelOf } from '../domain/vocabulary.ts';

export const startInspectionSentence = (title: string, lines: number): string =>
  `「${title}」の検品を始めました(${lines}行)`;

export const inspectedSentence = (name: string, verdict: string, left: number): string =>
  left === 0 ? `${name}の検品を終えました(${verdict})` : `${name}を検品しました(残り${left}個)`;

export const inspectionNoteSentence = (name: string): string => `${name}の検品に書き足しました`;

export const restSentence = (title: string, lines: number, answer: string): string =>
  `「${title}」の残り${lines}行を「${answer}」にしました`;

export const againSentence = (title: string, lines: number, isRework: boolean): string =>
  isRework
    ? `「${title}」の手直しした${lines}行を、もう一度検品します`
    : `「${title}」の${lines}行を、もう一度検品します`;

export const leftOutSentence = (title: string, lines: number, out: boolean): string =>
  out ? `「${title}」の${lines}行を検品から外しました` : `「${title}」の${lines}行を検品に戻しました`;

export const returnedSentence = (title: string, product: string): string =>
  `「${title}」の検品に、返ってきた${product === '' ? '物' : `「${product}」`}を足しました`;

export const confirmSentence = {
  CONFIRM_SOLD: (title: string, contacts: number): string =>
    `「${title}」で、売れた${contacts}件を「確定」にしました`,
  ASK_SUSPECTED: (title: string, contacts: number): string =>
    `「${title}」で、疑いの${contacts}件に確認のお願いをすることにしました`,
  WIDER: (title: string, lots: readonly string[]): string =>
    `「${title}」の範囲に、仕入れ ${lots.join('、')} を足しました`,
} as const;

/** 止めた範囲 goes on with it. */
export const widerReach = (reach: string, lots: readonly string[]): string =>
  `${reach}、仕入れ ${lots.join('、')}`;

export const textChangedSentence = (title: string, lines: number, done: boolean): string =>
  done
    ? `「${title}」の${lines}行の説明を直しました`
    : `「${title}」の${lines}行の説明を、まだ直していないことに戻しました`;

export const restartSentence = (title: string, rows: number, pieces: number): string =>
  `「${title}」の${rows}行 ${pieces}個を、検品に合格したので再開しました`;

/** 解除の理由 */
export const PASSED = '検品に合格';

/** Behind the rule's id in 緊急度の理由. */
export const PARCEL_PASSED = '箱の中身を検品して、説明どおりと分かったので、することはありません。';

/** 終わり方 of a trouble whose goods were all decided upon by an inspection. */
export const SOLVED = '解決';

export const endSentence = (title: string, pieces: number, how: string): string =>
  `「${title}」の${pieces}個を「${how}」にしました`;

export const endReason = (how: Disposition, pieces: number): string =>
  `${labelOf(DISPOSITION, how)}(${pieces}個)`;

export const VARIOUS_ENDS = '返す・廃棄';

export const heldElsewhereNote = (rows: number): string =>
  `${rows}行は、別のトラブルで止まったままです。そちらが終わるまで、出し直さないでください。`;

export const outsideNote = (names: readonly string[]): string =>
  `${names.join('、')}が、基準の範囲の外です。判定を確かめてください。`;

export const endedByRelease = (why: string): string => `「${why}」で終えたため`;

export const WHY_LEFT_OUT_UNKNOWN = '理由なし';

/** Why something may not restart yet: short, since rows of one reason stand together. */
export const notYet = {
  unchecked: '検品が残っている',
  rework: '手直し後の検品がまだ',
  reverse: '前の分をまだ出し直していない',
  leftOut: (reason: string): string => `検品から外している(${reason})`,
  box: '箱の中身がそろっていない',
  other: (incidents: readonly string[]): string => `別のトラブル ${incidents.join('、')} で停止中`,
  undecided: 'まだ決めていません',
} as const;

export const wordsOfTakeIn = {
  counts: '数が見る数と合いません。合格・手直し・説明変更・不合格の合計を、見る数より多くしないでください',
  finished: 'この行の検品は、もう終わっています。見直すときは「もう一度見る」で次の回を作ってください',
} as const;
