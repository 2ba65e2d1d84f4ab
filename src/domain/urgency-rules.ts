// The table of urgency, row by row in the order in which the rows are tried: the first that applies decides.
// The order is the rule. Unknown always means the higher level, so a blank is never a reason to wait.
import type { Instant } from './instant.ts';
import { DAY } from './instant.ts';
import type { Answer, Conformity, IncidentType, Resolution, Stage, Urgency } from './labels.ts';
import { CONFORMITY } from './labels.ts';
import { lengthInWords } from './time-left.ts';
import { labelOf } from './vocabulary.ts';

/** What is known of one case. undefined is blank or unreadable alike. */
export type UrgencyFacts = {
  readonly type: IncidentType | undefined;
  readonly conformity: Conformity | undefined;
  /** A person has stopped it; 要停止 alone is a wish and not a stop. */
  readonly stopped: boolean;
  readonly stage: Stage | undefined;
  readonly answer: Answer | undefined;
  /** The latest moment to ship. */
  readonly deadline: Instant | undefined;
  readonly now: Instant | undefined;
  readonly resolution: Resolution | undefined;
};

export type UrgencyRule = {
  readonly id: string;
  readonly level: Urgency;
  readonly applies: (facts: UrgencyFacts) => boolean;
  /** Says why, in one or two Japanese sentences, without the id. */
  readonly reason: (facts: UrgencyFacts) => string;
};

const DESCRIPTION: UrgencyFacts['type'] = 'DESCRIPTION_ERROR';
const PARTIAL: UrgencyFacts['type'] = 'PARTIAL_DEFECT';
const OUTAGE: UrgencyFacts['type'] = 'PLATFORM_OUTAGE';

/** Milliseconds until the deadline; undefined where one of the two moments is missing. */
const timeLeft = ({ deadline, now }: UrgencyFacts): number | undefined =>
  deadline === undefined || now === undefined ? undefined : deadline - now;

const withinDays = (facts: UrgencyFacts, days: number): boolean => {
  const left = timeLeft(facts);
  return left === undefined || left <= days * DAY;
};

const closedReason = ({ resolution }: UrgencyFacts): string => {
  if (resolution === 'RESOLVED') return '解決済みなので、することはありません。';
  if (resolution === 'NO_ACTION') return '影響がないと分かったので、することはありません。';
  return '取引がキャンセル済みなので、することはありません。';
};

const unansweredReason = ({ answer }: UrgencyFacts): string => {
  const error = '商品説明に誤りがあり、';
  if (answer === 'NOT_ASKED') return `${error}購入者にまだ連絡していないので、早めに連絡してください。`;
  if (answer === 'NO_REPLY') return `${error}購入者の回答がまだないので、早めに確かめてください。`;
  return `${error}購入者に問題があるかどうかが分からないので、早めに確かめてください。`;
};

const failedReason = ({ conformity }: UrgencyFacts): string =>
  conformity === 'NOT_CONFORM'
    ? '一部不良で、検品の判定が基準未達なので、すぐに対応してください。'
    : '一部不良で、検品の判定がまだないので、基準未達と同じに扱います。すぐに対応してください。';

const judged = ({ conformity }: UrgencyFacts): string =>
  conformity === undefined ? '' : labelOf(CONFORMITY, conformity);

const movingReason = ({ stage }: UrgencyFacts): string => {
  if (stage === 'SHIPPED') return 'システム障害ですが、発送は済んでいるので、届くまで様子を見てください。';
  if (stage === 'DELIVERED')
    return 'システム障害ですが、品物は届いているので、取引が終わるまで様子を見てください。';
  return 'システム障害ですが、取引は完了しているので、様子を見るだけで足ります。';
};

const pressingReason = (facts: UrgencyFacts): string => {
  const left = timeLeft(facts);
  if (facts.deadline === undefined) {
    return 'システム障害で、発送の期限が空か読み取れないので、期限が迫っているものとして扱います。すぐに対応してください。';
  }
  if (left === undefined) {
    return 'システム障害で、基準時刻が空か読み取れず、残り時間が分かりません。期限が迫っているものとして、すぐに対応してください。';
  }
  if (left < 0) {
    return `システム障害で、発送の期限を${lengthInWords(-left)}過ぎています。すぐに対応してください。`;
  }
  if (left === 0) return 'システム障害で、ちょうど発送の期限です。すぐに対応してください。';
  return `システム障害で、発送の期限まであと${lengthInWords(left)}です。すぐに対応してください。`;
};

const leftInWords = (facts: UrgencyFacts): string => lengthInWords(timeLeft(facts) ?? 0);

/** In the order in which they are tried; the last one takes what remains. */
export const URGENCY_RULES: readonly UrgencyRule[] = [
  {
    id: 'U13',
    level: 'NONE',
    applies: ({ resolution, stage }) =>
      resolution === 'RESOLVED' || resolution === 'NO_ACTION' || stage === 'CANCELLED',
    reason: closedReason,
  },
  {
    id: 'U0',
    level: 'CRITICAL',
    applies: ({ type }) => type === undefined || type === 'UNKNOWN',
    reason: ({ type }) =>
      type === 'UNKNOWN'
        ? '何が起きたのかまだ分からないので、いちばん急ぐものとして扱います。'
        : '種別が空か読み取れないので、いちばん急ぐものとして扱います。',
  },
  {
    id: 'U1',
    level: 'CRITICAL',
    applies: ({ type }) => type === 'WRONG_SHIPMENT',
    reason: () => '誤発送です。ほかの箱も出てしまうおそれがあるので、すぐに対応してください。',
  },
  {
    id: 'U2',
    level: 'CRITICAL',
    applies: ({ type }) => type === 'FATAL_DEFECT',
    reason: () =>
      '致命的欠陥です。ほとんどに問題があるか、使うと危ないおそれがあるので、すぐに対応してください。',
  },
  {
    id: 'U3',
    level: 'CRITICAL',
    applies: ({ type, answer }) => type === DESCRIPTION && answer === 'AFFECTED',
    reason: () =>
      '商品説明に誤りがあり、購入者から「問題あり」の回答が来ているので、すぐに対応してください。',
  },
  {
    id: 'U5',
    level: 'MEDIUM',
    applies: ({ type, answer, stage }) =>
      type === DESCRIPTION && (answer === 'NOT_AFFECTED' || stage === 'NOT_SOLD'),
    reason: ({ answer }) =>
      answer === 'NOT_AFFECTED'
        ? '商品説明に誤りがありますが、購入者の回答は「問題なし」なので、順に対応してください。'
        : '商品説明に誤りがありますが、まだ売れていないので、説明を直せば間に合います。',
  },
  {
    id: 'U4',
    level: 'HIGH',
    applies: ({ type }) => type === DESCRIPTION,
    reason: unansweredReason,
  },
  {
    id: 'U6',
    level: 'CRITICAL',
    applies: ({ type, conformity }) =>
      type === PARTIAL && conformity !== 'CONFORMS' && conformity !== 'DEGRADED',
    reason: failedReason,
  },
  {
    id: 'U8',
    level: 'MEDIUM',
    applies: ({ type, stopped }) => type === PARTIAL && stopped,
    reason: (facts) => `一部不良ですが、判定は${judged(facts)}で、もう止めてあるので、順に対応してください。`,
  },
  {
    id: 'U7',
    level: 'HIGH',
    applies: ({ type }) => type === PARTIAL,
    reason: (facts) =>
      `一部不良で、判定は${judged(facts)}ですが、止めたことがまだ確かめられていないので、早めに止めてください。`,
  },
  {
    id: 'U12',
    level: 'LOW',
    applies: ({ type, stage }) =>
      type === OUTAGE && (stage === 'SHIPPED' || stage === 'DELIVERED' || stage === 'COMPLETED'),
    reason: movingReason,
  },
  {
    id: 'U15',
    level: 'LOW',
    applies: ({ type, stage }) => type === OUTAGE && stage === 'NOT_SOLD',
    reason: () => 'システム障害ですが、まだ売れていないので、様子を見てください。',
  },
  {
    id: 'U11',
    level: 'MEDIUM',
    applies: ({ type, stage }) => type === OUTAGE && stage === 'AWAITING_PAYMENT',
    reason: () => 'システム障害ですが、支払いがまだで発送の期限は始まっていないので、順に対応してください。',
  },
  {
    id: 'U9',
    level: 'CRITICAL',
    applies: (facts) => facts.type === OUTAGE && withinDays(facts, 1),
    reason: pressingReason,
  },
  {
    id: 'U10',
    level: 'HIGH',
    applies: (facts) => facts.type === OUTAGE && withinDays(facts, 3),
    reason: (facts) =>
      `システム障害で、発送の期限まであと${leftInWords(facts)}です。早めに購入者へ連絡してください。`,
  },
];

/** What remains: an outage with more than 72 hours left. */
export const LAST_URGENCY_RULE: UrgencyRule = {
  id: 'U11',
  level: 'MEDIUM',
  applies: ({ type }) => type === OUTAGE,
  reason: (facts) =>
    `システム障害ですが、発送の期限まであと${leftInWords(facts)}あるので、順に対応してください。`,
};
