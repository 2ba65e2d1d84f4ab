// All clocks of one transaction in one list, nearest first: what becomes impossible next. Chances that are gone stand in a list of
// their own, so that they do not stay at the head for ever.
import { isSettled } from '../contact.ts';
import type { Instant } from '../instant.ts';
import type { Reference } from '../reference/reference.ts';
import type { TradeFacts } from '../trade-facts.ts';
import { CLOCK_KINDS, type Clock, type ClockKind, isDuty } from './clock.ts';
import { nextLook } from './look-clock.ts';
import {
  autoCompletion,
  cancelAnswer,
  compensationClaim,
  type MarketClock,
  messageWindow,
} from './market-clocks.ts';

/** Of the contact tab: a parcel that has left, or never will, has no date by which it has to leave. */
const WAITS: readonly TradeFacts['stage'][] = ['AWAITING_PAYMENT', 'AWAITING_SHIPMENT', null];

const LOST: Readonly<Record<ClockKind, string>> = {
  発送期限:
    '約束した日までに発送できなかったことになります。購入者がキャンセルを申請できるようになることがあります。',
  キャンセル申請の24時間: '返事がないままだと、キャンセルの申請はなかったことになります。',
  補償の申請: '補償を申請できなくなります。',
  自動で取引完了: 'キャンセルや一部返金の方法が使えなくなることがあります。',
  メッセージが使える期限: 'この取引のメッセージが使えなくなります。そのあとは事務局に相談します。',
  約束した返事: '約束した時刻までに返事をしなかったことになります。',
  返事を見に行く: '購入者の返事に気づくのが遅れます。',
};

/** Set by the marketplace. */
const RAN: readonly (readonly [
  ClockKind,
  (facts: TradeFacts, reference: Reference) => MarketClock | null,
])[] = [
  ['キャンセル申請の24時間', cancelAnswer],
  ['補償の申請', compensationClaim],
  ['自動で取引完了', autoCompletion],
  ['メッセージが使える期限', messageWindow],
];

type Bare = { readonly kind: ClockKind; readonly at: Instant; readonly provisional: boolean };

const clock = ({ kind, at, provisional }: Bare, now: Instant, ran?: MarketClock): Clock => ({
  kind,
  label: provisional ? `${kind}(仮)` : kind,
  at,
  provisional,
  rule: ran?.found.rule.id ?? '',
  certainty: ran?.found.rule.certainty ?? null,
  lost: LOST[kind],
  over: now > at,
});

function everyClock(facts: TradeFacts, reference: Reference, now: Instant): readonly Clock[] {
  if (isSettled(facts)) return [];
  const clocks: Clock[] = [];
  const { shipBy, promise } = facts;
  if (shipBy !== null && WAITS.indexOf(facts.stage) >= 0)
    clocks.push(clock({ kind: '発送期限', at: shipBy, provisional: facts.provisional }, now));
  for (const [kind, read] of RAN) {
    const ran = read(facts, reference);
    if (ran !== null) clocks.push(clock({ kind, at: ran.at, provisional: ran.provisional }, now, ran));
  }
  if (promise !== null) clocks.push(clock({ kind: '約束した返事', at: promise, provisional: false }, now));
  const look = nextLook(facts);
  if (look !== null) clocks.push(clock({ kind: '返事を見に行く', at: look, provisional: false }, now));
  return clocks
    .slice()
    .sort((a, b) => a.at - b.at || CLOCK_KINDS.indexOf(a.kind) - CLOCK_KINDS.indexOf(b.kind));
}

/** What runs, and what is due and late; nearest first. Nothing for a buyer to whom nobody has to talk any more. */
export const clocksOf = (facts: TradeFacts, reference: Reference, now: Instant): readonly Clock[] =>
  everyClock(facts, reference, now).filter(({ kind, over }) => !over || isDuty(kind));

/** Chances whose time is over, the last one first. One that is 仮 may still be there: its own moment is not known. */
export const chancesGone = (facts: TradeFacts, reference: Reference, now: Instant): readonly Clock[] =>
  everyClock(facts, reference, now)
    .filter(({ kind, over }) => over && !isDuty(kind))
    .slice()
    .reverse();
