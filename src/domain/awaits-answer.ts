// Which texts wait for an answer. A word of thanks, or that something has been sent, asks nothing: nobody has to look for more.
import type { MessagePurpose } from './message-purpose.ts';

const ASKS_NOTHING: readonly string[] = [
  'お礼',
  '問題なしのお知らせ',
  '発送のお知らせ',
  '予定どおり発送できるお知らせ',
  '別の便の同意のお礼',
  '遅れたお詫び',
  'キャンセル前のあいさつ',
  'キャンセル理由の詳細',
] satisfies readonly MessagePurpose[];

export const awaitsAnswer = ({ purpose }: { readonly purpose: string }): boolean =>
  ASKS_NOTHING.indexOf(purpose) < 0;
