import { describe, expect, it } from 'vitest';
import * as labels from '../../src/domain/labels.ts';
import { codeOf, labelOf, labelsOf, type Vocabulary } from '../../src/domain/vocabulary.ts';

const { INCIDENT_TYPE, CONFORMITY, STAGE, ANSWER, RESOLUTION, URGENCY, ROW_MARK, STOP_OUTCOME } = labels;
const all = Object.entries(labels) as unknown as readonly (readonly [string, Vocabulary<string>])[];

/** Half width to full width, as a Japanese keyboard in the wrong mode would have typed it. */
const widened = (text: string): string =>
  [...text]
    .map((c) => (c > ' ' && c < '\u007f' ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c))
    .join('');

describe('every vocabulary', () => {
  it.each(all)('%s reads its own codes and labels back, in any width and case', (_name, words) => {
    expect(words.codes.length).toBeGreaterThan(1);
    for (const code of words.codes) {
      const label = labelOf(words, code);
      for (const spelling of [
        code,
        label,
        widened(code),
        widened(label),
        ` ${label}　`,
        code.toLowerCase(),
      ]) {
        expect(codeOf(words, spelling), spelling).toBe(code);
      }
    }
  });

  it.each(all)('%s gives no spelling to two codes', (_name, words) => {
    const keys = new Set<string>();
    for (const code of words.codes) {
      const own = new Set(
        [code, ...(words.words[code] ?? [])].map((word) => word.normalize('NFKC').toUpperCase()),
      );
      for (const key of own) {
        expect(keys.has(key), key).toBe(false);
        keys.add(key);
      }
    }
  });

  it.each(all)('%s reads nothing into blanks, other words, errors, booleans and dates', (_name, words) => {
    for (const value of ['', ' ', undefined, null, true, false, new Date(0), [], '#N/A', 'ほか', '?', 99]) {
      expect(codeOf(words, value)).toBeUndefined();
    }
  });
});

describe('the words of the design', () => {
  it('stand in cells exactly so', () => {
    expect(labelsOf(INCIDENT_TYPE)).toEqual([
      'まだ分からない',
      '①誤発送',
      '②説明誤り',
      '③一部不良',
      '④致命的欠陥',
      '⑤システム障害',
    ]);
    expect(labelsOf(STAGE)).toEqual([
      '未販売',
      '支払い待ち',
      '発送待ち',
      '発送済み',
      '到着済み',
      '取引完了',
      'キャンセル済み',
    ]);
    expect(labelsOf(CONFORMITY)).toEqual(['基準達成', '品質低下', '基準未達', '未判定']);
    expect(labelsOf(ANSWER)).toEqual(['未連絡', '未回答', '問題なし', '問題あり']);
    expect(labelsOf(RESOLUTION)).toEqual([
      '未対応',
      '連絡済',
      '回答待ち',
      '合意',
      '解決',
      '影響なし',
      '連絡不可',
    ]);
    expect(labelsOf(URGENCY)).toEqual(['即対応', '緊急', '要対応', '経過確認', '対象外']);
    expect(labelsOf(ROW_MARK)).toEqual(['要停止', '停止中', '再検品中', '手直し中', '売れない']);
    expect(labelsOf(labels.INCIDENT_STATUS)).toEqual([
      '発生',
      '停止済み',
      '判定済み',
      '対応中',
      '様子見',
      '終了',
      'まちがい',
    ]);
    expect(labelsOf(labels.INCIDENT_KIND)).toEqual(['実際', '練習']);
    expect(labelsOf(labels.WRONG_SHIPMENT_KIND)).toEqual(['個数', '重量', '違う商品']);
    expect(labelsOf(labels.HOLD_STATE)).toEqual(['保留中', '一部再開', '解除', '除外', '終了']);
    expect(labelsOf(labels.CERTAINTY)).toEqual(['確定', '疑い', '関係なし']);
    expect(labelsOf(labels.DRAFT_STATE)).toEqual(['下書き', '確認済', '送信済', '返信あり', '取消']);
    expect(labelsOf(labels.MARKETPLACE)).toEqual([
      'メルカリ',
      'メルカリShops',
      'ヤフオク',
      'Yahoo!フリマ',
      'ラクマ',
      'その他',
    ]);
    expect(labelsOf(STOP_OUTCOME)).toEqual([
      '止めた',
      '直した',
      '追記した',
      '売れていた',
      'もともと止まっていた',
      '止められない',
      '少し待つ',
      '売れてから見る',
    ]);
  });

  it.each([
    ['1', 'WRONG_SHIPMENT'],
    [1, 'WRONG_SHIPMENT'],
    ['②', 'DESCRIPTION_ERROR'],
    ['２', 'DESCRIPTION_ERROR'],
    ['③ 一部不良', 'PARTIAL_DEFECT'],
    ['③(1)', 'PARTIAL_DEFECT'],
    ['③（２）', 'PARTIAL_DEFECT'],
    ['ｼｽﾃﾑ障害', 'PLATFORM_OUTAGE'],
    [5, 'PLATFORM_OUTAGE'],
    ['致命的欠陥', 'FATAL_DEFECT'],
  ])('reads 種別 %j as %s', (value, code) => expect(codeOf(INCIDENT_TYPE, value)).toBe(code));

  it.each([
    [labels.MARKETPLACE, 'ﾒﾙｶﾘ', 'MERCARI'],
    [labels.MARKETPLACE, 'メルカリＳＨＯＰＳ', 'MERCARI_SHOPS'],
    [labels.MARKETPLACE, 'ヤフオク！', 'YAHOO_AUCTION'],
    [STAGE, '発送済', 'SHIPPED'],
    [CONFORMITY, '③(1)', 'NOT_CONFORM'],
    [CONFORMITY, '③(2)', 'DEGRADED'],
    [labels.HOLD_STATE, '一部再開', 'PARTLY_RELEASED'],
  ])('reads other spellings of the same thing (%#)', (words, value, code) =>
    expect(codeOf(words as Vocabulary<string>, value)).toBe(code),
  );

  it('does not read a bare キャンセル as cancelled: it may be an open request', () =>
    expect(codeOf(STAGE, 'キャンセル')).toBeUndefined());
});
