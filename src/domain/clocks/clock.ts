// A clock: until when something can still be done in one transaction, and what is lost when it is not.
import type { Instant } from '../instant.ts';
import type { RuleCertainty } from '../reference/reference-rule.ts';

/** 期限の種類. At one instant the earlier of this list comes first. */
export type ClockKind =
  | '発送期限'
  | 'キャンセル申請の24時間'
  | '補償の申請'
  | '自動で取引完了'
  | 'メッセージが使える期限'
  | '約束した返事'
  | '返事を見に行く';

export const CLOCK_KINDS: readonly ClockKind[] = [
  '発送期限',
  'キャンセル申請の24時間',
  '補償の申請',
  '自動で取引完了',
  'メッセージが使える期限',
  '約束した返事',
  '返事を見に行く',
];

export type Clock = {
  readonly kind: ClockKind;
  /** As it is shown, with (仮) where it is provisional. */
  readonly label: string;
  /** The last moment at which it can still be done. A day's end is 23:59. */
  readonly at: Instant;
  /** 仮: counted from an earlier moment in place of the one that is not known, so never too late. */
  readonly provisional: boolean;
  /** Id of the rule in 参照データ; empty where it is no rule of a marketplace. */
  readonly rule: string;
  /** 確かさ of that rule; null where there is none. */
  readonly certainty: RuleCertainty | null;
  /** What cannot be done any more afterwards, one sentence. */
  readonly lost: string;
  readonly over: boolean;
};

/** What has to be done even late; the others are chances, gone when their time is. */
export const isDuty = (kind: ClockKind): boolean =>
  kind === '発送期限' || kind === '約束した返事' || kind === '返事を見に行く';
