// Words about messages: who gets one, and how grave a finding is. The label is its own code and stands in cells.
import { type CodeOf, vocabulary } from './vocabulary.ts';

/** 相手 */
export const RECIPIENT = vocabulary({
  購入者: ['購入者', '落札者', '購入者様', '落札者様', 'お客様', 'ご購入者様'],
  事務局: ['事務局', 'サポート', 'カスタマーサポート'],
  外注先: ['外注先', '外注さん', '外注'],
  仕入先: ['仕入先', '仕入れ先'],
});
export type Recipient = CodeOf<typeof RECIPIENT>;

/** 水準, gravest first. ERROR keeps a draft from 確認済; a WARNING asks to be read once more. */
export const FINDING_LEVEL = vocabulary({ ERROR: ['直してください'], WARNING: ['確かめてください'] });
export type FindingLevel = CodeOf<typeof FINDING_LEVEL>;
