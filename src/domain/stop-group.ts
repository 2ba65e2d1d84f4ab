// What a stop means for each row in reach: five groups, as the seller sees them before pressing.
// A stop is never refused because data is dirty: what cannot be read is stopped too, and said.
import type { Stage } from './labels.ts';
import { stageOfRow } from './row-stage.ts';
import type { StockRow } from './stock-row.ts';

export type StopGroup = 'toMark' | 'soldNotShipped' | 'shipped' | 'unclear' | 'alreadyStopped';

/** In the order in which they are shown. */
export const STOP_GROUPS: readonly StopGroup[] = [
  'toMark',
  'soldNotShipped',
  'shipped',
  'unclear',
  'alreadyStopped',
];

export const STOP_GROUP_LABELS: Readonly<Record<StopGroup, string>> = {
  toMark: '売り物に印を付ける',
  soldNotShipped: '売れた・まだ出していない',
  shipped: '発送済み・取引完了',
  unclear: 'はっきりしない行(これも止める)',
  alreadyStopped: 'もともと止まっている',
};

export type Sorted = {
  readonly row: StockRow;
  readonly group: StopGroup;
  /** null where it cannot be read. */
  readonly stage: Stage | null;
  readonly why: string;
};

const SOLD_WHY: Readonly<Record<Stage, string>> = {
  NOT_SOLD: '',
  AWAITING_PAYMENT: '支払い待ちです。箱はまだ出さないでください。',
  AWAITING_SHIPMENT: '発送待ちです。箱を出さないでください。',
  SHIPPED: '発送済みです。連絡する相手に入れます。',
  DELIVERED: '到着済みです。連絡する相手に入れます。',
  COMPLETED: '取引は完了しています。連絡する相手に入れます。',
  CANCELLED: 'キャンセル済みです。品物が手元にあるかを確かめてください。',
};

export function sortForStop(row: StockRow): Sorted {
  const read = stageOfRow(row);
  if (read.kind === 'unclear') return { row, group: 'unclear', stage: null, why: read.why };
  const { stage, listed } = read;
  switch (stage) {
    case 'AWAITING_PAYMENT':
    case 'AWAITING_SHIPMENT':
      return { row, group: 'soldNotShipped', stage, why: SOLD_WHY[stage] };
    case 'SHIPPED':
    case 'DELIVERED':
    case 'COMPLETED':
      return { row, group: 'shipped', stage, why: SOLD_WHY[stage] };
    case 'CANCELLED':
      return { row, group: 'unclear', stage, why: SOLD_WHY[stage] };
    case 'NOT_SOLD':
      return listed === 'live'
        ? {
            row,
            group: 'toMark',
            stage,
            why: row.status === '' ? 'まだ売れていません。' : `状態は「${row.status}」です。`,
          }
        : {
            row,
            group: 'alreadyStopped',
            stage,
            why:
              listed === 'never'
                ? 'まだ出品していません。'
                : `状態は「${row.status}」で、もう止まっています。`,
          };
  }
}

/** Rows of every group but 発送済み・取引完了 are held and marked. */
export const isMarked = (group: StopGroup): boolean => group !== 'shipped';

/** Pieces on a row: 1 where the sheet counts none, never below 0. */
export const piecesOf = (row: StockRow): number => (row.quantity === null ? 1 : Math.max(0, row.quantity));
