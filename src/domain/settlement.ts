// 解決方法: the six ways in which a trouble with a buyer is settled. The label travels.
import { type CodeOf, vocabulary } from './vocabulary.ts';

export const SETTLEMENT = vocabulary({
  返品して全額返金: ['返品して全額返金', '返品・全額返金'],
  返品なしで全額返金: ['返品なしで全額返金', '全額返金'],
  一部返金: ['一部返金'],
  '正しい物・足りない物を送る': ['正しい物・足りない物を送る', '正しい物を送る', '足りない物を送る'],
  そのまま使っていただく: ['そのまま使っていただく', 'そのまま使う'],
  事務局に相談してから: ['事務局に相談してから', '事務局に相談'],
});
export type Settlement = CodeOf<typeof SETTLEMENT>;
