// 残すもの: what is saved before a way of settling is carried out. A step that closes the messages takes the talk with it, so it is
// offered only when all of it is saved, or with a reason.
import type { Settlement } from '../settlement.ts';
import { type CodeOf, vocabulary } from '../vocabulary.ts';

/** 証拠. The label travels. */
export const EVIDENCE = vocabulary({
  やり取りの画面: ['やり取りの画面'],
  合意した内容: ['合意した内容', '合意した内容と金額'],
  品物の写真: ['品物の写真'],
  商品ページと説明: ['商品ページと説明'],
  発送の控えと追跡: ['発送の控えと追跡'],
  障害のお知らせの画面: ['障害のお知らせの画面'],
});
export type Evidence = CodeOf<typeof EVIDENCE>;

const FOR_REFUND: readonly Evidence[] = [
  'やり取りの画面',
  '合意した内容',
  '品物の写真',
  '商品ページと説明',
  '発送の控えと追跡',
];

const EVIDENCE_FOR: Readonly<Record<Settlement, readonly Evidence[]>> = {
  返品して全額返金: FOR_REFUND,
  返品なしで全額返金: FOR_REFUND,
  一部返金: FOR_REFUND,
  '正しい物・足りない物を送る': ['合意した内容', '品物の写真', '発送の控えと追跡'],
  そのまま使っていただく: ['やり取りの画面'],
  事務局に相談してから: ['やり取りの画面', '品物の写真', '商品ページと説明'],
};

/** In the order in which it is saved. */
export const evidenceFor = (way: Settlement): readonly Evidence[] => EVIDENCE_FOR[way];

/** Before a parcel has left there is neither a picture of what arrived nor a receipt of shipping. */
export const EVIDENCE_FOR_CANCEL: readonly Evidence[] = [
  'やり取りの画面',
  '合意した内容',
  '商品ページと説明',
];

/** A cancel because of an outage also needs the notice: it says whose fault it was not. */
export const EVIDENCE_FOR_OUTAGE_CANCEL: readonly Evidence[] = [
  'やり取りの画面',
  '合意した内容',
  '障害のお知らせの画面',
];

export type EvidenceGate =
  | { readonly open: true }
  /** What is still to be saved; the step may be taken nevertheless, with a reason. */
  | { readonly open: false; readonly missing: readonly Evidence[] };

/** `reason`: why the seller goes on without the rest; blank is none. */
export function evidenceGate(
  needed: readonly Evidence[],
  saved: readonly Evidence[],
  reason: string,
): EvidenceGate {
  const missing = needed.filter((one) => saved.indexOf(one) < 0);
  return missing.length === 0 || reason.trim() !== '' ? { open: true } : { open: false, missing };
}
