// What a way of settling costs the seller: in words always, in yen as far as the figures are known. Postage is never known here.
import type { Stage } from '../labels.ts';
import type { Settlement } from '../settlement.ts';

export type SettlementCost = {
  readonly words: string;
  /** What goes back to the buyer, in yen; null where it is not known. */
  readonly refund: number | null;
};

export type Amounts = {
  /** What the buyer paid, in yen. */
  readonly price: number | null;
  /** What both sides agreed on, in yen. */
  readonly agreed: number | null;
};

const LEFT: readonly (Stage | null)[] = ['SHIPPED', 'DELIVERED', 'COMPLETED', null];

export function costOf(way: Settlement, stage: Stage | null, { price, agreed }: Amounts): SettlementCost {
  const hasLeft = LEFT.indexOf(stage) >= 0;
  switch (way) {
    case '返品して全額返金':
      return { words: '代金の全額と、はじめの送料、返送の送料です。品物は戻ります。', refund: price };
    case '返品なしで全額返金':
      if (stage === 'AWAITING_PAYMENT')
        return { words: '支払いの前なので、返すお金はありません。', refund: 0 };
      return {
        words: hasLeft ? '代金の全額と、はじめの送料、品物です。' : '代金の全額です。品物は手元に残ります。',
        refund: price,
      };
    case '一部返金':
      return { words: '相談して決めた金額です。品物は戻りません。', refund: agreed };
    case '正しい物・足りない物を送る':
      return {
        words: '送り直す品物と送料です。ちがう品物を返していただくときは、その送料もこちらの負担です。',
        refund: 0,
      };
    case 'そのまま使っていただく':
    case '事務局に相談してから':
      return { words: '費用はかかりません。', refund: 0 };
  }
}
