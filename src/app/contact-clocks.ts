// 期限 of a buyer: all that runs, by the rules of 参照データ, and the cells of 連絡する相手 that say so. Screens and tab ask here.
import { type Clock, isDuty } from '../domain/clocks/clock.ts';
import { chancesGone, clocksOf } from '../domain/clocks/clocks-of.ts';
import { autoCompletion, messageWindow } from '../domain/clocks/market-clocks.ts';
import { isReachable } from '../domain/clocks/reachable.ts';
import { type Contact, isSettled } from '../domain/contact.ts';
import { DAY, type Instant } from '../domain/instant.ts';
import type { MessageDraft } from '../domain/message-draft.ts';
import { tradeFactsOf } from './trade-facts-of.ts';
import type { World } from './world.ts';

/** What clocks run by, beside the buyer and the texts sent: a world is one. */
export type ClockRules = Pick<World, 'now' | 'reference'>;

/** A buyer whose cells are not told yet. */
export type Unclocked = Omit<Contact, 'deadline' | 'deadlineKind'>;

export type ContactClocks = {
  /** Nearest first. */
  readonly running: readonly Clock[];
  /** Chances whose time is over, the last one first. */
  readonly gone: readonly Clock[];
  readonly reachable: boolean;
};

const whole = (contact: Unclocked): Contact => ({ ...contact, deadline: null, deadlineKind: '' });

/** Texts by buyer, so that a trouble with hundreds of buyers looks through its texts once. */
export function draftsByBuyer(
  drafts: readonly MessageDraft[],
): (contact: Pick<Contact, 'id'>) => readonly MessageDraft[] {
  const groups = new Map<string, MessageDraft[]>();
  for (const draft of drafts) {
    const known = groups.get(draft.contactId);
    if (known === undefined) groups.set(draft.contactId, [draft]);
    else known.push(draft);
  }
  return ({ id }) => groups.get(id) ?? [];
}

/** `drafts` may hold those of others. */
export function contactClocks(
  contact: Unclocked,
  drafts: readonly MessageDraft[],
  { now, reference }: ClockRules,
): ContactClocks {
  const facts = tradeFactsOf(whole(contact), drafts);
  const rules = reference();
  return {
    running: clocksOf(facts, rules, now),
    gone: chancesGone(facts, rules, now),
    reachable: isReachable(facts, rules, now),
  };
}

export const isContactReachable = (
  contact: Unclocked,
  drafts: readonly MessageDraft[],
  { now, reference }: ClockRules,
): boolean => isReachable(tradeFactsOf(whole(contact), drafts), reference(), now);

/** Late duties, and whatever runs out within a day. */
export const isNear = ({ at, kind, over }: Clock, now: Instant): boolean =>
  over ? isDuty(kind) : at <= now + DAY;

/** Of a buyer to whom nobody has to talk any more. */
export const NO_CLOCK = {
  deadline: null,
  deadlineKind: '',
  completesAt: null,
  reachableUntil: null,
} as const;

export type ClockCells = Pick<Contact, 'deadline' | 'deadlineKind' | 'completesAt' | 'reachableUntil'>;

/** Fields that Tomeru tells anew whenever it likes: no person's word, and nothing to take back. */
export const CLOCK_FIELDS: readonly string[] = ['deadline', 'deadlineKind', 'completesAt', 'reachableUntil'];

/**
 * 次の期限, 期限の種類, 自動で取引完了, 連絡できる期限. Due anew whenever a fact of the transaction changes. `drafts` may hold those
 * of others.
 */
export function clockCells(
  contact: Unclocked,
  drafts: readonly MessageDraft[],
  rules: ClockRules,
): ClockCells {
  if (isSettled(contact)) return NO_CLOCK;
  const facts = tradeFactsOf(whole(contact), drafts);
  const reference = rules.reference();
  const [first] = clocksOf(facts, reference, rules.now);
  return {
    deadline: first?.at ?? null,
    deadlineKind: first?.label ?? '',
    completesAt: autoCompletion(facts, reference)?.at ?? null,
    reachableUntil: messageWindow(facts, reference)?.at ?? null,
  };
}

/** The buyer with his clocks as of this moment, whatever the tab says. */
export const withClocks = (
  contact: Unclocked,
  drafts: readonly MessageDraft[],
  rules: ClockRules,
): Contact => ({
  ...contact,
  ...clockCells(contact, drafts, rules),
});
